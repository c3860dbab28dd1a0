// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison.h"

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

/// Whether two cells say the same: one number however it is printed, or the same text.
bool saySame(const CellValue &left, const CellValue &right)
{
    return left.status == right.status &&
           (left.value && right.value ? left.value == right.value : left.raw == right.raw);
}

CellDifference differenceOf(const CellValue &left, const CellValue &right)
{
    CellDifference cell{left, right, {}};
    if (left.value && right.value) {
        cell.difference = *right.value - *left.value;
    }
    return cell;
}

} // namespace

std::optional<double> CellDifference::movement() const
{
    if (!difference || difference->isZero()) {
        return {};
    }
    const auto number = [](Quantity quantity) { return std::abs(double(quantity.scaled()) / double(Quantity::Unit)); };
    return number(*difference) / std::sqrt(number(*left.value) + number(*right.value));
}

QList<CellDifference> differingCells(const StandingReport &left, const StandingReport &right)
{
    QList<CellDifference> cells;
    for (const CellValue &value : right.values) {
        const qsizetype index = left.report.indexOf(value.id);
        const CellValue other = index < 0 ? CellValue{.id = value.id} : left.values.at(index);
        if (!saySame(other, value)) {
            cells.append(differenceOf(other, value));
        }
    }
    for (const CellValue &value : left.values) {
        if (right.report.indexOf(value.id) < 0 && value.status != CellStatus::Missing) {
            cells.append(differenceOf(value, CellValue{.id = value.id}));
        }
    }
    return cells;
}

Comparison compare(const StandingReport &left, const StandingReport &right)
{
    Comparison comparison{.cells = differingCells(left, right),
                          .mostMoved = {},
                          .sentences = pairSentences(comparedSentences(left.report), comparedSentences(right.report))};
    for (qsizetype i = 0; i < comparison.cells.size(); ++i) {
        if (comparison.cells.at(i).movement()) {
            comparison.mostMoved.append(i);
        }
    }
    std::stable_sort(comparison.mostMoved.begin(), comparison.mostMoved.end(), [&comparison](qsizetype a, qsizetype b) {
        return comparison.cells.at(a).movement() > comparison.cells.at(b).movement();
    });
    return comparison;
}

} // namespace gouji
