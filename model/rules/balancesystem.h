// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relation.h"

#include <QSet>

#include <tuple>
#include <vector>

namespace gouji {

/// A new number for a cell.
struct Replacement
{
    int cell = 0;  ///< Index into Report::cells().
    qint64 to = 0; ///< In millionths.
    friend bool operator==(const Replacement &, const Replacement &) = default;
    friend bool operator<(const Replacement &a, const Replacement &b)
    {
        return std::tie(a.cell, a.to) < std::tie(b.cell, b.to);
    }
};

/// Which cells stand in which relations: a sparse matrix, by row and by column.
class BalanceGraph
{
public:
    struct Term
    {
        int index = 0;  ///< Of a cell or a relation.
        int factor = 0; ///< Nearly always 1 on the left side, -1 on the right.
    };
    using Terms = std::vector<Term>;

    BalanceGraph(const Report &report, const Relations &relations);

    int relationCount() const { return int(m_cells.size()); }
    int cellCount() const { return int(m_relations.size()); }
    const Terms &cellsOf(int relation) const { return m_cells[size_t(relation)]; }
    const Terms &relationsOf(int cell) const { return m_relations[size_t(cell)]; }
    CellKind kindOf(int cell) const { return m_kinds[size_t(cell)]; }
    /// Relations with the same number are joined by cells they share; those with different ones have nothing in common.
    int componentOf(int relation) const { return m_components[size_t(relation)]; }
    int componentCount() const { return m_componentCount; }

private:
    void numberComponents();

    std::vector<Terms> m_cells;
    std::vector<Terms> m_relations;
    std::vector<CellKind> m_kinds;
    std::vector<int> m_components;
    int m_componentCount = 0;
};

/// The balances of a report with the numbers that stand in it: a system of linear equations.
class BalanceSystem
{
public:
    /// How many cells mend() takes at most.
    static constexpr size_t MaximumCells = 3;

    /// `graph` must outlive the system.
    BalanceSystem(const BalanceGraph &graph, const Numbers &numbers, const QSet<qsizetype> &locked);

    const BalanceGraph &graph() const { return *m_graph; }
    bool isChecked(int relation) const { return m_isChecked[size_t(relation)]; }
    bool isBroken(int relation) const { return isChecked(relation) && residual(relation) != 0; }
    /// Left side less right side, in millionths.
    qint64 residual(int relation) const { return m_residuals[size_t(relation)]; }
    qint64 number(int cell) const { return m_numbers[size_t(cell)]; }
    bool isKnown(int cell) const { return m_isKnown[size_t(cell)]; }
    /// Whether a cell's number may be replaced: it is known, in some checked relation, and not locked.
    bool isMovable(int cell) const { return m_isMovable[size_t(cell)]; }
    /// Whether a number may stand in a cell of its kind: whole, not negative.
    bool isAllowed(int cell, qint64 number) const;
    /// Numbers so large that the arithmetic is not exact: nothing can be said.
    bool isTooLarge() const { return m_isTooLarge; }

    struct Attempt
    {
        /// Every way (the corners of it, where it is a family) to replace the numbers of all the cells so that every
        /// checked relation they stand in holds.
        std::vector<std::vector<Replacement>> ways;
        /// Where there is no way: one of these must be replaced too, whatever else is.
        std::vector<int> next;
    };
    /// @param cells movable, at most MaximumCells, all different
    /// @param isLast whether `next` is of no interest
    Attempt mend(const std::vector<int> &cells, bool isLast) const;
    /// What replacements add to a checked relation that one of their cells stands in; may be 0.
    struct Effect
    {
        int relation = 0;
        qint64 change = 0;
    };
    std::vector<Effect> effects(const std::vector<Replacement> &replacements) const;
    /// Whether after these replacements every checked relation that their cells stand in holds, and one did not before.
    bool isMendedBy(const std::vector<Replacement> &replacements) const;
    /// The system after replacements, which stay as they are: their cells are movable no more.
    BalanceSystem with(const std::vector<Replacement> &replacements) const;
    /// The movable cells beside these that share a checked relation with one of them.
    std::vector<int> neighbours(const std::vector<int> &cells) const;

private:
    class Elimination;

    std::vector<int> othersIn(const BalanceGraph::Terms &relations, const std::vector<int> &cells) const;

    const BalanceGraph *m_graph;
    std::vector<qint64> m_numbers;
    std::vector<char> m_isKnown;
    std::vector<char> m_isMovable;
    std::vector<char> m_isChecked;
    std::vector<qint64> m_residuals;
    bool m_isTooLarge = false;
};

} // namespace gouji
