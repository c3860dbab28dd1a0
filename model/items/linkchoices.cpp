// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkchoices.h"

#include "showntext.h"
#include "sumtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Sums that reports usually speak of, beside those that the program found in a sentence.
QList<CellSum> furtherSums(const Report &report)
{
    QList<CellSum> sums = usualSums(report.edition(), report.tables());
    for (const FormTable &table : report.tables()) {
        for (const FormColumn &column : table.columns) {
            for (const FormGroup &group : table.groups) {
                if (std::optional<CellSum> sum = cellSum(report.tables(), table.id, group.id, column.id)) {
                    sums.append(*std::move(sum));
                }
            }
        }
    }
    return sums;
}

} // namespace

LinkChoices::LinkChoices(const Report &report, const Narrative &narrative, const CellValues &values, Quantity number)
    : m_report(report)
{
    QList<CellSum> sums;
    for (qsizetype cell = 0; cell < report.cells().size(); ++cell) {
        sums.append({{{cell, 1}}});
    }
    for (const Claim &claim : narrative.claims) {
        sums += claim.meanings;
    }
    for (const CellSum &sum : sums + furtherSums(report)) {
        const auto isSame = [&sum](const Choice &choice) { return choice.sum == sum; };
        if (std::none_of(m_choices.begin(), m_choices.end(), isSame)) {
            m_choices.append({sum, sumOf(sum, values)});
        }
    }
    std::stable_partition(m_choices.begin(), m_choices.end(),
                          [number](const Choice &choice) { return choice.total == number; });
    for (const Choice &choice : std::as_const(m_choices)) {
        auto *item = new QStandardItem(shownText(
            tr("%1 (%2)", "cells, their number")
                .arg(sumLabel(report, choice.sum), choice.total ? choice.total->toString() : tr("no number"))));
        item->setEditable(false);
        appendRow(item);
    }
}

int LinkChoices::rowOf(const CellId &cell) const
{
    const CellSum alone{{{m_report.indexOf(cell), 1}}};
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [&alone](const Choice &choice) { return choice.sum == alone; });
    return found == m_choices.end() ? -1 : int(found - m_choices.begin());
}

} // namespace gouji
