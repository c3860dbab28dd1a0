// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "report.h"

namespace gouji {

/// Values as they stand, by index into Report::cells(): the printed ones with the corrections laid over.
using CellValues = QList<CellValue>;

/// What each cell counts as, by index into Report::cells(): blank parts are 0. Nothing where that cannot be said: a
/// blank total, a missing cell, text that is no number.
using Numbers = QList<std::optional<Quantity>>;

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
    qsizetype balance = 0; ///< Index into Catalogue::balances().
    Range range = Range::Cells;
    QList<qsizetype> left;
    QList<qsizetype> right;

    /// The cell that alone makes up a side and so is the total of the several on the other; -1 for none.
    qsizetype total() const;
    /// The side that total() is the total of.
    const QList<qsizetype> &parts() const { return right.size() == 1 ? left : right; }
    bool contains(qsizetype cell) const { return left.contains(cell) || right.contains(cell); }
};

/// The rows of `table` that `name` speaks of: the row of that id, else every row under the group of that id except its
/// total. Indices into FormTable::rows.
QList<qsizetype> rowsNamed(const FormTable &table, QStringView name);

/// The relations of one balance on tables that stand one behind the other, cells being counted over all of them.
/// @return nothing where the tables lack one of the balance's cells
QList<Relation> relationsOf(const Balance &balance, const QList<FormTable> &tables);

/// What a sentence calls a cell: "新收 · 自然人".
QString cellLabel(const Report &report, const CellId &cell);
/// What a relation holds for: "自然人", "新收".
QString relationLabel(const Report &report, const Relation &relation);

/// A side of a relation with the numbers that stand in it.
struct Side
{
    Quantity sum;
    QString text; ///< "新收 58 + 上年结转 2 = 60"; zeros are left out.
};
/// One term of a relation: "新收 58".
QString termText(const Report &report, const Relation &relation, qsizetype cell, const CellValues &values);
Side leftSide(const Report &report, const Relation &relation, const CellValues &values);
Side rightSide(const Report &report, const Relation &relation, const CellValues &values);

/// All relations of a report, and which of its cells they make totals.
class Relations
{
public:
    Relations(const Report &report, const Catalogue &catalogue);

    const QList<Relation> &all() const { return m_all; }
    /// The relations that a cell stands in.
    QList<Relation> of(qsizetype cell) const;
    /// Whether a cell is the total of some relation.
    bool isTotal(qsizetype cell) const { return m_isTotal.at(cell); }

    Numbers numbers(const CellValues &values) const;
    /// Left sum less right sum; nothing where one of the numbers is not known: then the relation cannot be checked.
    static std::optional<Quantity> difference(const Relation &relation, const Numbers &numbers);
    /// The relations that can be checked and do not hold, as indices into all().
    QList<qsizetype> broken(const Numbers &numbers) const;
    /// Whether a cell stands in one of these relations.
    bool isIn(qsizetype cell, const QList<qsizetype> &relations) const;

private:
    QList<Relation> m_all;
    QList<bool> m_isTotal;
};

} // namespace gouji
