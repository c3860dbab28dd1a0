// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lastyear.h"

namespace gouji {

CellValues lastYearsValues(const Report &report, const Report &previous)
{
    CellValues values = report.cells();
    for (CellValue &value : values) {
        const CellValue *before = previous.cell(value.id);
        value = before ? *before : CellValue{.id = value.id};
    }
    return values;
}

QList<Evidence> carriedEvidence(const Report &report, const CellValues &lastYear)
{
    QList<Evidence> evidence;
    for (const FormColumn &column : report.table(u"requests")->columns) {
        const qsizetype in = report.indexOf(CellId(u"requests", u"carried_in", column.id));
        const qsizetype out = report.indexOf(CellId(u"requests", u"carried_out", column.id));
        if (in >= 0 && out >= 0 && lastYear.at(out).value) {
            evidence.append({.meanings = {CellSum{.terms = {{.cell = in}}}},
                             .value = *lastYear.at(out).value,
                             .kind = Evidence::Kind::LastYear});
        }
    }
    return evidence;
}

} // namespace gouji
