// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvexport.h"

#include "csvrecord.h"
#include "exportwords.h"
#include "formlayout.h"
#include "wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Csv
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Csv)
};

QString decimal(const std::optional<Quantity> &quantity)
{
    return quantity ? quantity->toString() : QString();
}

/// 2025-01-27T11:11:09+08:00
QString localTime(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

/// Page, line and column, each where the file has it for a person to find.
QStringList placeFields(const Document &document, const Finding &finding)
{
    const qsizetype begin = finding.spans.isEmpty() ? -1 : finding.spans.first().begin;
    if (begin >= 0 && document.hasLines()) {
        const SourcePosition place = document.source().position(begin);
        return {QString(), QString::number(place.line), QString::number(place.column)};
    }
    const int page = begin >= 0 ? document.pageAt(begin) : 0;
    return {page > 0 ? QString::number(page) : QString(), QString(), QString()};
}

} // namespace

QByteArray writeTidyCsv(const EffectiveReport &snapshot)
{
    const Report &report = snapshot.loaded.report;
    QByteArray csv = TidyCsvHeader.toByteArray();
    const QString year = report.year ? QString::number(*report.year) : QString();
    for (const CellValue &cell : report.cells()) {
        const Decision *correction = snapshot.correction(cell.id);
        appendCsvRecord(csv,
                        {report.edition().id, year, report.agency, cell.id.table().toString(), cell.id.row().toString(),
                         cell.id.column().toString(), report.table(cell.id.table())->cellLabel(cell.id), cell.raw,
                         decimal(cell.value), correction ? correction->to : QString(), statusName(cell.status)});
    }
    return csv;
}

QByteArray writeCsv(const EffectiveReport &snapshot)
{
    const Report &report = snapshot.loaded.report;
    QList<FormLayout> layouts;
    int width = 0;
    for (const FormTable &table : report.tables()) {
        layouts.append(layoutOf(table));
        width = std::max(width, layouts.last().columnCount);
    }

    QByteArray csv = CsvByteOrderMark.toByteArray();
    const QStringList empty(width);
    for (qsizetype i = 0; i < layouts.size(); ++i) {
        QList<QStringList> lines(layouts.at(i).rowCount, empty);
        for (const LayoutCell &cell : layouts.at(i).cells) {
            lines[cell.row][cell.column] =
                cell.isHead() ? cell.text : snapshot.values.at(report.indexOf(cell.cell)).raw;
        }
        QStringList title = empty;
        title.first() = tableTitle(report, report.tables().at(i).id);
        lines.prepend(title);
        if (i > 0) {
            lines.prepend(empty);
        }
        for (const QStringList &line : std::as_const(lines)) {
            appendInertCsvRecord(csv, line);
        }
    }
    return csv;
}

QByteArray writeFindingsCsv(const EffectiveReport &snapshot)
{
    const Document &document = snapshot.loaded.report.document();
    QByteArray csv = CsvByteOrderMark.toByteArray();
    appendInertCsvRecord(csv, {Csv::tr("Severity"), Csv::tr("Rule"), Csv::tr("Page"), Csv::tr("Line"),
                               Csv::tr("Column"), Csv::tr("Finding"), Csv::tr("Left side"), Csv::tr("Right side"),
                               Csv::tr("Suggestion"), Csv::tr("Cells"), Csv::tr("Waived because")});
    for (const Finding &finding : snapshot.findings) {
        const Decision *waiver = snapshot.waiver(finding);
        appendInertCsvRecord(
            csv, QStringList{severityWord(finding.severity), finding.rule} + placeFields(document, finding) +
                     QStringList{finding.message(), decimal(finding.left), decimal(finding.right),
                                 finding.suggestions.isEmpty() ? QString() : finding.suggestions.first().message(),
                                 fullCellLabels(snapshot.loaded.report, finding.cells),
                                 waiver ? waiver->reason : QString()});
    }
    return csv;
}

QByteArray writeCorrectionsCsv(const EffectiveReport &snapshot)
{
    const Report &report = snapshot.loaded.report;
    QByteArray csv = CsvByteOrderMark.toByteArray();
    appendInertCsvRecord(csv, {Csv::tr("Table"), Csv::tr("Cell"), Csv::tr("Cell id"), Csv::tr("Printed"),
                               Csv::tr("Corrected"), Csv::tr("Reason"), Csv::tr("By"), Csv::tr("Time")});
    for (const Decision &correction : snapshot.decided({DecisionKind::Correction})) {
        appendInertCsvRecord(csv, {sectionTitleOf(report, correction.cell()), fullCellLabel(report, correction.cell()),
                                   correction.cell().toString(), correction.from, correction.to, correction.reason,
                                   correction.by, localTime(correction.at)});
    }
    return csv;
}

} // namespace gouji
