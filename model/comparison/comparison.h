// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sentencepairs.h"

namespace gouji {

/// A cell that two reports have with different content.
struct CellDifference
{
    CellValue left; ///< Missing where the report has no such cell: of the other edition, or a row added.
    CellValue right;
    std::optional<Quantity> difference; ///< Right less left, where both are numbers.

    const CellId &cell() const { return right.id; }
    /// How far a count moved beyond what counts of its size do by themselves: the difference over the square root of
    /// both together, without sign. Nothing where there is no difference to speak of.
    std::optional<double> movement() const;
};

/// Two reports side by side.
struct Comparison
{
    QList<CellDifference> cells;   ///< In the right report's order, then what only the left one has.
    QList<qsizetype> mostMoved;    ///< Indices into `cells` that have a movement(), the greatest first.
    QList<SentencePair> sentences; ///< In the order of the right text.
};
/// @param left the older, or the one that the other is held against
Comparison compare(const StandingReport &left, const StandingReport &right);

/// The cells alone.
QList<CellDifference> differingCells(const StandingReport &left, const StandingReport &right);

} // namespace gouji
