// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "balancesystem.h"

namespace gouji {

/// New numbers for cells that belong together: after them every checked relation that they stand in holds, which is
/// true of no part of them.
struct Repair
{
    std::vector<Replacement> replacements; ///< In form order.
    std::vector<int> mended;               ///< The broken relations that it mends, ascending.
};

/// The smallest ways to make all relations of one component hold.
struct Localisation
{
    std::vector<int> broken; ///< The relations that do not hold, ascending.
    /// How many cells the smallest sets have. 0 where nothing was found: then `repairs` are the single cells that mend
    /// some of the relations without breaking any.
    size_t size = 0;
    std::vector<Repair> repairs;
    /// Each a set of repairs, as indices, that together mend everything: all of the smallest, and larger ones that one
    /// or two slips explain, or that are all there is.
    std::vector<std::vector<size_t>> solutions;
    bool isComplete = true; ///< False where the search was cut short: there may be other solutions.
};

/// Finds the cells that are most likely wrong: the fewest whose change makes every balance hold with numbers that the
/// cells may have. Sets of up to three cells are found exactly and all of them; larger ones as unions of repairs of up
/// to three cells, and where one slip changed several cells (wholeslips.h). Source: Fellegi and Holt, A Systematic
/// Approach to Automatic Edit and Imputation, JASA 71 (1976).
class Localiser
{
public:
    Localiser(const Report &report, const Relations &relations);

    /// One for each component in which a relation is broken. A cell that holds a number its kind forbids (-1, 2.5) is
    /// in every set there. Cells in `locked`, and those whose number is not known, are in none.
    std::vector<Localisation> localise(const Numbers &numbers, const QSet<qsizetype> &locked) const;

    /// As cellLines().
    const std::vector<std::vector<int>> &lines() const { return m_lines; }

private:
    BalanceGraph m_graph;
    std::vector<std::vector<int>> m_lines;
};

} // namespace gouji
