// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparisonexport.h"

#include "csvrecord.h"
#include "wording.h"

#include <QCoreApplication>

namespace gouji {

namespace {

struct ComparisonCsv
{
    Q_DECLARE_TR_FUNCTIONS(gouji::ComparisonCsv)
};

QString textOf(const std::optional<ComparedSentence> &sentence)
{
    return sentence ? sentence->text : QString();
}

} // namespace

QByteArray writeComparisonCsv(const ComparedReports &reports)
{
    QByteArray csv = CsvByteOrderMark.toByteArray();
    appendInertCsvRecord(csv, {ComparisonCsv::tr("What"), ComparisonCsv::tr("Section"), ComparisonCsv::tr("Cell"),
                               ComparisonCsv::tr("Cell id"), reports.leftName(), reports.rightName(),
                               ComparisonCsv::tr("Difference")});
    for (const CellDifference &cell : reports.comparison.cells) {
        const Report &report = reports.reportOf(cell.cell());
        appendInertCsvRecord(csv, {ComparisonCsv::tr("Cell"), sectionTitleOf(report, cell.cell()),
                                   fullCellLabel(report, cell.cell()), cell.cell().toString(), cell.left.raw,
                                   cell.right.raw, cell.difference ? cell.difference->toString() : QString()});
    }
    for (const SentencePair &pair : reports.comparison.sentences) {
        appendInertCsvRecord(csv, {sentenceKindText(pair.kind), {}, {}, {}, textOf(pair.left), textOf(pair.right), {}});
    }
    return csv;
}

} // namespace gouji
