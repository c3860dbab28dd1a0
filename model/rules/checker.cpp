// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checker.h"

#include "cellrules.h"

#include <algorithm>
#include <limits>

namespace gouji {

namespace {

/// Where a finding comes in the list: worst first, then cells in form order, then the text.
auto rank(const Report &report, const Finding &finding)
{
    constexpr qsizetype Last = std::numeric_limits<qsizetype>::max();
    const qsizetype cell = finding.cells.isEmpty() ? Last : report.indexOf(finding.cells.first());
    const qsizetype offset = finding.spans.isEmpty() ? Last : finding.spans.first().begin;
    return std::tuple(finding.severity, cell, offset, QStringView(finding.rule), QStringView(finding.place));
}

void sort(const Report &report, QList<Finding> *findings)
{
    std::sort(findings->begin(), findings->end(),
              [&report](const Finding &a, const Finding &b) { return rank(report, a) < rank(report, b); });
}

} // namespace

struct Checker::Private
{
    const Report &report;
    const Catalogue &catalogue;
    Relations relations;
    QList<TableCells> tables;
};

Checker::Checker(const Report &report, const Catalogue &catalogue)
    : d(new Private{report, catalogue, Relations(report, catalogue), tableCells(report)})
{
}

Checker::~Checker() = default;
Checker::Checker(Checker &&) noexcept = default;
Checker &Checker::operator=(Checker &&) noexcept = default;

QList<Finding> Checker::check(const CellValues &values) const
{
    FindingMaker maker(d->report, d->catalogue);
    const Numbers numbers = d->relations.numbers(values);
    checkBalances(d->catalogue, d->relations, values, numbers, &maker);
    checkNumbers(values, &maker);
    for (const TableCells &table : d->tables) {
        checkMissing(table, values, &maker);
    }
    checkEmpty(d->tables, d->relations, values, numbers, &maker);
    QList<Finding> findings = maker.take();
    sort(d->report, &findings);
    return findings;
}

QList<Finding> check(const Report &report, const Catalogue &catalogue)
{
    return Checker(report, catalogue).check(report.cells());
}

} // namespace gouji
