// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "balancesystem.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace gouji {

namespace {

/// Beyond it an elimination of three unknowns could overflow.
constexpr qint64 LargestNumber = 1'000'000'000 * Quantity::Unit;

void addTerm(BalanceGraph::Terms *terms, int index, int factor)
{
    const auto known = std::find_if(terms->begin(), terms->end(),
                                    [index](const BalanceGraph::Term &term) { return term.index == index; });
    if (known == terms->end()) {
        terms->push_back({index, factor});
    } else {
        known->factor += factor;
    }
}

} // namespace

BalanceGraph::BalanceGraph(const Report &report, const Relations &relations)
    : m_cells(size_t(relations.all().size()))
    , m_relations(size_t(report.cells().size()))
{
    m_kinds.reserve(m_relations.size());
    for (const CellValue &cell : report.cells()) {
        m_kinds.push_back(report.table(cell.id.table())->column(cell.id.column())->kind);
    }
    for (int index = 0; index < relationCount(); ++index) {
        const Relation &relation = relations.all().at(index);
        Terms &terms = m_cells[size_t(index)];
        for (const qsizetype cell : relation.left) {
            addTerm(&terms, int(cell), 1);
        }
        for (const qsizetype cell : relation.right) {
            addTerm(&terms, int(cell), -1);
        }
        std::erase_if(terms, [](const Term &term) { return term.factor == 0; }); // on both sides: it says nothing
        for (const Term &term : terms) {
            m_relations[size_t(term.index)].push_back({index, term.factor});
        }
    }
    numberComponents();
}

void BalanceGraph::numberComponents()
{
    m_components.assign(m_cells.size(), -1);
    for (int first = 0; first < relationCount(); ++first) {
        if (m_components[size_t(first)] >= 0) {
            continue;
        }
        std::vector<int> open{first};
        while (!open.empty()) {
            const int relation = open.back();
            open.pop_back();
            if (std::exchange(m_components[size_t(relation)], m_componentCount) == m_componentCount) {
                continue;
            }
            for (const Term &cell : cellsOf(relation)) {
                for (const Term &other : relationsOf(cell.index)) {
                    if (m_components[size_t(other.index)] < 0) {
                        open.push_back(other.index);
                    }
                }
            }
        }
        ++m_componentCount;
    }
}

/// Gauss-Jordan elimination of the relations that some cells stand in; the unknowns are the cells' changes. Remembers
/// of which relations each equation is made.
class BalanceSystem::Elimination
{
public:
    /// @param zeroed bits of the cells that become 0
    Elimination(const BalanceSystem &system, const std::vector<int> &cells, unsigned zeroed)
        : m_system(&system)
        , m_cells(&cells)
    {
        for (size_t unknown = 0; unknown < cells.size(); ++unknown) {
            for (const BalanceGraph::Term &relation : system.graph().relationsOf(cells[unknown])) {
                if (system.isChecked(relation.index)) {
                    row(relation.index).factors[unknown] = relation.factor;
                }
            }
            if (zeroed & (1U << unknown)) {
                Row zero;
                zero.factors[unknown] = 1;
                zero.right = -system.number(cells[unknown]);
                m_rows.push_back(zero);
            }
        }
        m_pivots.fill(None);
        for (size_t unknown = 0; unknown < cells.size(); ++unknown) {
            eliminate(unknown);
        }
    }

    /// How many of the changes are free.
    int freedom() const
    {
        return int(std::count(m_pivots.begin(), m_pivots.begin() + qptrdiff(m_cells->size()), None));
    }

    /// The relations whose sum, with these factors, cannot hold; of several such sums the one with the fewest cells.
    BalanceGraph::Terms contradiction() const
    {
        const Row *best = nullptr;
        size_t fewest = 0;
        for (const Row &row : m_rows) {
            if (row.isPivot || row.right == 0) {
                continue;
            }
            size_t size = 0;
            for (size_t i = 0; i < m_relations.size(); ++i) {
                size += row.made[i] != 0 ? m_system->graph().cellsOf(m_relations[i]).size() : 0;
            }
            if (!best || size < fewest) {
                best = &row;
                fewest = size;
            }
        }
        return best ? madeOf(*best) : BalanceGraph::Terms();
    }

    bool isContradictory() const
    {
        return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.isPivot && row.right != 0; });
    }

    /// For freedom() 0: the new numbers, or nothing where one is not allowed or none at all; then `fault` is the sum of
    /// relations that says so.
    std::optional<std::vector<Replacement>> numbers(BalanceGraph::Terms *fault) const
    {
        std::vector<Replacement> result;
        for (size_t unknown = 0; unknown < m_cells->size(); ++unknown) {
            const Row &pivot = m_rows[m_pivots[unknown]];
            const int cell = (*m_cells)[unknown];
            const qint64 change = pivot.right / pivot.factors[unknown];
            const qint64 number = m_system->number(cell) + change;
            if (pivot.right % pivot.factors[unknown] != 0 || change == 0 || !m_system->isAllowed(cell, number)) {
                *fault = madeOf(pivot);
                return {};
            }
            result.push_back({cell, number});
        }
        return result;
    }

    /// The sum of relations behind any of the changes that are not free.
    BalanceGraph::Terms anySum() const
    {
        const auto pivot = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isPivot; });
        return pivot == m_rows.end() ? BalanceGraph::Terms() : madeOf(*pivot);
    }

private:
    static constexpr size_t None = size_t(-1);
    /// Of relations that three cells may stand in together. What a user's own rules add beyond it is not looked at.
    static constexpr size_t MaximumRelations = 24;

    struct Row
    {
        std::array<qint64, MaximumCells> factors{};
        qint64 right = 0;
        std::array<int, MaximumRelations> made{}; // factors of m_relations
        bool isPivot = false;
    };

    Row &row(int relation)
    {
        const auto known = std::find(m_relations.begin(), m_relations.end(), relation);
        if (known != m_relations.end()) {
            return m_rows[m_rowOf[size_t(known - m_relations.begin())]];
        }
        if (m_relations.size() == MaximumRelations) {
            m_overflow = {};
            return m_overflow;
        }
        Row fresh;
        fresh.right = -m_system->residual(relation);
        fresh.made[m_relations.size()] = 1;
        m_relations.push_back(relation);
        m_rowOf.push_back(m_rows.size());
        m_rows.push_back(fresh);
        return m_rows.back();
    }

    void eliminate(size_t unknown)
    {
        size_t pivot = None;
        for (size_t i = 0; i < m_rows.size() && pivot == None; ++i) {
            pivot = !m_rows[i].isPivot && m_rows[i].factors[unknown] != 0 ? i : None;
        }
        if (pivot == None) {
            return;
        }
        m_pivots[unknown] = pivot;
        Row &by = m_rows[pivot];
        by.isPivot = true;
        const qint64 up = by.factors[unknown];
        for (Row &row : m_rows) {
            const qint64 down = row.factors[unknown];
            if (&row == &by || down == 0) {
                continue;
            }
            for (size_t i = 0; i < m_cells->size(); ++i) {
                row.factors[i] = row.factors[i] * up - by.factors[i] * down;
            }
            row.right = row.right * up - by.right * down;
            for (size_t i = 0; i < m_relations.size(); ++i) {
                row.made[i] = int(row.made[i] * up - by.made[i] * down);
            }
        }
    }

    BalanceGraph::Terms madeOf(const Row &row) const
    {
        BalanceGraph::Terms terms;
        for (size_t i = 0; i < m_relations.size(); ++i) {
            if (row.made[i] != 0) {
                terms.push_back({m_relations[i], row.made[i]});
            }
        }
        return terms;
    }

    const BalanceSystem *m_system;
    const std::vector<int> *m_cells;
    std::vector<int> m_relations;
    std::vector<size_t> m_rowOf; // by place in m_relations
    std::vector<Row> m_rows;
    std::array<size_t, MaximumCells> m_pivots{};
    Row m_overflow;
};

BalanceSystem::BalanceSystem(const BalanceGraph &graph, const Numbers &numbers, const QSet<qsizetype> &locked)
    : m_graph(&graph)
    , m_numbers(size_t(numbers.size()))
    , m_isKnown(m_numbers.size())
    , m_isMovable(m_numbers.size())
    , m_isChecked(size_t(graph.relationCount()))
    , m_residuals(m_isChecked.size())
{
    for (size_t cell = 0; cell < m_numbers.size(); ++cell) {
        const std::optional<Quantity> &number = numbers.at(qsizetype(cell));
        m_isKnown[cell] = number.has_value();
        m_numbers[cell] = number.value_or(Quantity()).scaled();
    }
    for (int relation = 0; relation < graph.relationCount(); ++relation) {
        const BalanceGraph::Terms &terms = graph.cellsOf(relation);
        const bool isChecked = std::all_of(terms.begin(), terms.end(),
                                           [this](const BalanceGraph::Term &term) { return isKnown(term.index); });
        m_isChecked[size_t(relation)] = isChecked;
        for (const BalanceGraph::Term &term : terms) {
            m_isTooLarge = m_isTooLarge || std::abs(number(term.index)) > LargestNumber;
            m_residuals[size_t(relation)] += isChecked && !m_isTooLarge ? term.factor * number(term.index) : 0;
            m_isMovable[size_t(term.index)] |= char(isChecked && !locked.contains(term.index));
        }
    }
}

bool BalanceSystem::isAllowed(int cell, qint64 number) const
{
    const CellKind kind = m_graph->kindOf(cell);
    return (kind == CellKind::SignedCount || number >= 0) &&
           (kind == CellKind::Amount || number % Quantity::Unit == 0) &&
           std::abs(number) <= Quantity::Limit * Quantity::Unit;
}

BalanceSystem::Attempt BalanceSystem::mend(const std::vector<int> &cells, bool isLast) const
{
    Attempt attempt;
    const Elimination elimination(*this, cells, 0);
    if (elimination.isContradictory()) {
        if (!isLast) {
            attempt.next = othersIn(elimination.contradiction(), cells);
        }
        return attempt;
    }
    BalanceGraph::Terms fault;
    const int freedom = elimination.freedom();
    if (freedom == 0) {
        if (auto way = elimination.numbers(&fault)) {
            attempt.ways.push_back(*std::move(way));
        }
    } else {
        fault = elimination.anySum();
        // Numbers are not negative, so that where there is any way there is one that makes so many cells 0.
        for (unsigned zeroed = 1; zeroed < (1U << cells.size()); ++zeroed) {
            if (std::popcount(zeroed) != freedom) {
                continue;
            }
            const Elimination corner(*this, cells, zeroed);
            BalanceGraph::Terms unused;
            auto way = corner.isContradictory() || corner.freedom() > 0 ? std::nullopt : corner.numbers(&unused);
            if (way && std::find(attempt.ways.begin(), attempt.ways.end(), *way) == attempt.ways.end()) {
                attempt.ways.push_back(*std::move(way));
            }
        }
    }
    if (!isLast && attempt.ways.empty()) {
        attempt.next = othersIn(fault, cells);
    }
    return attempt;
}

/// The movable cells that do not cancel out in a sum of relations.
std::vector<int> BalanceSystem::othersIn(const BalanceGraph::Terms &relations, const std::vector<int> &cells) const
{
    BalanceGraph::Terms sum;
    for (const BalanceGraph::Term &relation : relations) {
        for (const BalanceGraph::Term &cell : m_graph->cellsOf(relation.index)) {
            if (isMovable(cell.index) && std::find(cells.begin(), cells.end(), cell.index) == cells.end()) {
                addTerm(&sum, cell.index, cell.factor * relation.factor);
            }
        }
    }
    std::vector<int> others;
    for (const BalanceGraph::Term &cell : sum) {
        if (cell.factor != 0) {
            others.push_back(cell.index);
        }
    }
    return others;
}

std::vector<int> BalanceSystem::neighbours(const std::vector<int> &cells) const
{
    BalanceGraph::Terms relations;
    for (const int cell : cells) {
        for (const BalanceGraph::Term &relation : m_graph->relationsOf(cell)) {
            if (isChecked(relation.index)) {
                relations.push_back({relation.index, 1});
            }
        }
    }
    std::vector<int> others;
    for (const BalanceGraph::Term &relation : relations) {
        for (const int cell : othersIn({relation}, cells)) {
            if (std::find(others.begin(), others.end(), cell) == others.end()) {
                others.push_back(cell);
            }
        }
    }
    return others;
}

std::vector<BalanceSystem::Effect> BalanceSystem::effects(const std::vector<Replacement> &replacements) const
{
    std::vector<Effect> effects;
    for (const Replacement &replacement : replacements) {
        for (const BalanceGraph::Term &relation : m_graph->relationsOf(replacement.cell)) {
            if (!isChecked(relation.index)) {
                continue;
            }
            const qint64 change = relation.factor * (replacement.to - number(replacement.cell));
            const auto known = std::find_if(effects.begin(), effects.end(), [&relation](const Effect &effect) {
                return effect.relation == relation.index;
            });
            if (known == effects.end()) {
                effects.push_back({relation.index, change});
            } else {
                known->change += change;
            }
        }
    }
    return effects;
}

bool BalanceSystem::isMendedBy(const std::vector<Replacement> &replacements) const
{
    const std::vector<Effect> all = effects(replacements);
    return std::all_of(all.begin(), all.end(),
                       [this](const Effect &effect) { return residual(effect.relation) + effect.change == 0; }) &&
           std::any_of(all.begin(), all.end(), [](const Effect &effect) { return effect.change != 0; });
}

BalanceSystem BalanceSystem::with(const std::vector<Replacement> &replacements) const
{
    BalanceSystem changed = *this;
    for (const Effect &effect : effects(replacements)) {
        changed.m_residuals[size_t(effect.relation)] += effect.change;
    }
    for (const Replacement &replacement : replacements) {
        changed.m_numbers[size_t(replacement.cell)] = replacement.to;
        changed.m_isMovable[size_t(replacement.cell)] = 0;
    }
    return changed;
}

} // namespace gouji
