// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lastyear.h"

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

CellValues inPlacesOf(const Report &report, const StandingReport &previous)
{
    CellValues values = report.cells();
    for (CellValue &value : values) {
        const qsizetype before = previous.report.indexOf(value.id);
        value = before < 0 ? CellValue{.id = value.id} : previous.values.at(before);
    }
    return values;
}

QString nameOfYear(const Report &report, const Report &previous)
{
    return previous.year ? QString::number(*previous.year)
           : report.year ? QString::number(*report.year - 1)
                         : u"上年"_s;
}

} // namespace

OtherReport LastYear::cells(const QList<qsizetype> &places) const
{
    OtherReport other{.year = previous.report.year, .agency = previous.report.agency, .cells = {}};
    for (const qsizetype place : places) {
        other.cells.append({values.at(place).id, values.at(place).value});
    }
    return other;
}

LastYear lastYearOf(const Report &report, StandingReport previous)
{
    LastYear lastYear{.previous = std::move(previous), .values = {}, .copied = {}, .year = {}};
    lastYear.values = inPlacesOf(report, lastYear.previous);
    lastYear.copied = sentencesFound(report, fingerprintsOf(lastYear.previous.report));
    lastYear.year = nameOfYear(report, lastYear.previous.report);
    return lastYear;
}

bool follows(const Report &report, const Report &previous)
{
    return !report.year || !previous.year || *previous.year + 1 == *report.year;
}

QList<Evidence> carriedEvidence(const Report &report, const CellValues &lastYear)
{
    QList<Evidence> evidence;
    const FormTable *requests = report.table(TableRole::Requests);
    const FormRow *carriedIn = requests ? requests->row(RowRole::CarriedIn) : nullptr;
    const FormRow *carriedOut = requests ? requests->row(RowRole::CarriedOut) : nullptr;
    if (!carriedIn || !carriedOut) {
        return {};
    }
    for (const QString &column : carriedIn->columns) {
        const qsizetype in = report.indexOf(CellId(requests->id, carriedIn->id, column));
        const qsizetype out = report.indexOf(CellId(requests->id, carriedOut->id, column));
        if (out >= 0 && lastYear.at(out).value) {
            evidence.append({.meanings = {CellSum{.terms = {{.cell = in}}}},
                             .value = *lastYear.at(out).value,
                             .kind = Evidence::Kind::LastYear});
        }
    }
    return evidence;
}

} // namespace gouji
