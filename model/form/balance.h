// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formedition.h"

namespace gouji {

/// A balance at one place of one report: the column, row or cells it holds for. Cells are indices into
/// Report::cells().
struct Relation
{
    enum class Range
    {
        Columns, ///< One relation a column; its terms are told apart by their rows.
        Rows,    ///< One relation a row; its terms are told apart by their columns.
        Cells,   ///< The balance names its cells.
    };
    qsizetype balance = 0; ///< Index into the list of balances that it was made from.
    Range range = Range::Cells;
    QList<qsizetype> left;
    QList<qsizetype> right;
    QList<qsizetype> lastYear; ///< Of a carry-over: cells of this report whose numbers of last year add to the right.

    /// The cell that alone makes up a side and so is the total of the several on the other; -1 for none.
    qsizetype total() const;
    /// The side that total() is the total of.
    const QList<qsizetype> &parts() const { return right.size() == 1 ? left : right; }
    bool contains(qsizetype cell) const { return left.contains(cell) || right.contains(cell); }
};

/// The relations of balances on tables that stand one behind the other, cells being counted over all of them. A balance
/// that names a cell the tables lack has none.
QList<Relation> relationsOf(const QList<Balance> &balances, const QList<FormTable> &tables);

} // namespace gouji
