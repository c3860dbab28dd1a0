// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "report.h"

namespace gouji {

/// What each cell counts as, by index into Report::cells(): blank parts are 0. Nothing where that cannot be said: a
/// blank total, a missing cell, text that is no number.
using Numbers = QList<std::optional<Quantity>>;

/// What a sentence calls a cell: "新收 · 自然人".
QString cellLabel(const Report &report, const CellId &cell);
/// What a correction does, for a sentence: "新收 · 自然人 58 → 85".
QString changeText(const Report &report, const CellValue &value, const QString &to);
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
/// Of a carry-over: "现行有效件数 (2023) 597 + 本年制发件数 50 = 647".
/// @param lastYear last year's cells in the places of this year's
/// @param year what a sentence calls that year
Side rightSide(const Report &report, const Relation &relation, const CellValues &values, const CellValues &lastYear,
               const QString &year);

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
    /// Of a carry-over, with last year's numbers in the places of this year's; nothing also where what was carried over
    /// is blank.
    static std::optional<Quantity> difference(const Relation &carryOver, const CellValues &values,
                                              const Numbers &numbers, const Numbers &lastYear);
    /// The relations that can be checked and do not hold, as indices into all().
    QList<qsizetype> broken(const Numbers &numbers) const;
    /// Whether a cell stands in one of these relations.
    bool isIn(qsizetype cell, const QList<qsizetype> &relations) const;

private:
    QList<Relation> m_all;
    QList<bool> m_isTotal;
};

} // namespace gouji
