// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localiser.h"

#include "celllines.h"

#include <algorithm>
#include <map>

namespace gouji {

namespace {

/// Searches one component. What must be mended are its *faults*: broken relations, and cells whose number is not
/// allowed. A solution is an exact cover of the faults by repairs.
class Search
{
public:
    Search(const BalanceSystem &system, const std::vector<std::vector<int>> &lines, std::vector<int> broken)
        : m_system(system)
        , m_lines(lines)
    {
        m_result.broken = std::move(broken);
        collectFaults();
    }

    Localisation run()
    {
        for (m_size = 1; m_size <= BalanceSystem::MaximumCells && m_result.solutions.empty(); ++m_size) {
            cover(m_faults, m_size);
        }
        if (m_result.solutions.empty()) {
            collectRuns();
            for (m_size = SizeOfRun; m_size <= MaximumSize && m_result.solutions.empty(); ++m_size) {
                cover(m_faults, m_size);
            }
        }
        m_result.size = m_result.solutions.empty() ? 0 : m_size - 1;
        keepUsed();
        return std::move(m_result);
    }

private:
    static constexpr size_t MaximumSize = 6;
    static constexpr size_t SizeOfRun = 2;
    static constexpr int MaximumSteps = 60'000;
    static constexpr size_t MaximumSolutions = 2'000;

    /// A relation, or behind them all a cell.
    using Fault = int;
    using Faults = std::vector<Fault>;

    Fault faultOf(int cell) const { return m_system.graph().relationCount() + cell; }

    void collectFaults()
    {
        m_faults = m_result.broken;
        std::vector<int> cells;
        for (int relation = 0; relation < m_system.graph().relationCount(); ++relation) {
            if (m_system.isChecked(relation) &&
                m_system.graph().componentOf(relation) == m_system.graph().componentOf(m_faults.front())) {
                for (const BalanceGraph::Term &cell : m_system.graph().cellsOf(relation)) {
                    cells.push_back(cell.index);
                }
            }
        }
        std::sort(cells.begin(), cells.end());
        cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
        for (const int cell : cells) {
            if (!m_system.isAllowed(cell, m_system.number(cell))) {
                m_faults.push_back(faultOf(cell));
            }
            m_widest = std::max(m_widest, m_system.graph().relationsOf(cell).size() + 1);
        }
        // What few cells can mend comes first.
        std::stable_sort(m_faults.begin(), m_faults.end(),
                         [this](Fault a, Fault b) { return startsOf(a).size() < startsOf(b).size(); });
    }

    /// One of these cells must change.
    std::vector<int> startsOf(Fault fault) const
    {
        std::vector<int> cells;
        if (fault >= m_system.graph().relationCount()) {
            cells.push_back(fault - m_system.graph().relationCount());
        } else {
            for (const BalanceGraph::Term &cell : m_system.graph().cellsOf(fault)) {
                cells.push_back(cell.index);
            }
        }
        std::erase_if(cells, [this](int cell) { return !m_system.isMovable(cell); });
        return cells;
    }

    /// The repairs of exactly so many cells that mend a fault; indices into m_result.repairs.
    const std::vector<size_t> &repairsOf(Fault fault, size_t size)
    {
        const auto known = m_repairs.find({fault, size});
        if (known != m_repairs.end()) {
            return known->second;
        }
        std::vector<size_t> found;
        for (const int cell : startsOf(fault)) {
            grow({cell}, size, &found);
        }
        return m_repairs.emplace(std::pair(fault, size), std::move(found)).first->second;
    }

    /// Adds to `cells` what they need, cell by cell, up to `size`.
    void grow(const std::vector<int> &cells, size_t size, std::vector<size_t> *found)
    {
        if (++m_steps > MaximumSteps) {
            m_result.isComplete = false;
            return;
        }
        const bool isLast = cells.size() == size;
        BalanceSystem::Attempt attempt = m_system.mend(cells, isLast);
        if (isLast) {
            for (std::vector<Replacement> &way : attempt.ways) {
                record(std::move(way), found);
            }
            return;
        }
        if (!attempt.ways.empty()) {
            attempt.next = m_system.neighbours(cells);
        }
        for (const int next : attempt.next) {
            std::vector<int> more = cells;
            more.push_back(next);
            grow(more, size, found);
        }
    }

    void record(std::vector<Replacement> replacements, std::vector<size_t> *found)
    {
        std::sort(replacements.begin(), replacements.end());
        const auto isSame = [&](size_t index) { return m_result.repairs[index].replacements == replacements; };
        if (std::any_of(found->begin(), found->end(), isSame) || !m_system.isMendedBy(replacements) ||
            fallsApart(replacements)) {
            return;
        }
        found->push_back(m_result.repairs.size());
        append(std::move(replacements), false);
    }

    void append(std::vector<Replacement> replacements, bool isRun)
    {
        Faults faults;
        for (const Fault fault : m_faults) {
            const bool mends = std::any_of(replacements.begin(), replacements.end(), [&](const Replacement &each) {
                return fault == faultOf(each.cell) || isIn(each.cell, fault);
            });
            if (mends) {
                faults.push_back(fault);
            }
        }
        m_faultsOf.push_back(faults);
        std::sort(faults.begin(), faults.end());
        std::erase_if(faults, [this](Fault fault) { return fault >= m_system.graph().relationCount(); });
        m_result.repairs.push_back({std::move(replacements), std::move(faults), isRun});
    }

    bool isIn(int cell, int relation) const
    {
        const BalanceGraph::Terms &relations = m_system.graph().relationsOf(cell);
        return std::any_of(relations.begin(), relations.end(),
                           [relation](const BalanceGraph::Term &term) { return term.index == relation; });
    }

    /// Whether one of the cells, and the others, are repairs by themselves.
    bool fallsApart(const std::vector<Replacement> &replacements) const
    {
        for (size_t i = 0; i < replacements.size() && replacements.size() > 1; ++i) {
            std::vector<Replacement> others = replacements;
            others.erase(others.begin() + qptrdiff(i));
            if (m_system.isMendedBy({replacements[i]}) && m_system.isMendedBy(others)) {
                return true;
            }
        }
        return false;
    }

    /// Every run of numbers that, put back by one cell into the blank or 0 before or behind it, mends what it touches.
    void collectRuns()
    {
        for (const std::vector<int> &line : m_lines) {
            for (const bool isBack : {false, true}) {
                const std::vector<int> way =
                    isBack ? std::vector<int>(line.rbegin(), line.rend()) : std::vector<int>(line.begin(), line.end());
                for (size_t gap = 0; gap + 1 < way.size(); ++gap) {
                    if (m_system.isMovable(way[gap]) && m_system.number(way[gap]) == 0) {
                        collectRunsFrom(way, gap);
                    }
                }
            }
        }
    }

    void collectRunsFrom(const std::vector<int> &way, size_t gap)
    {
        std::vector<Replacement> moved;
        for (size_t end = gap + 1; end < way.size() && m_system.isMovable(way[end]); ++end) {
            const qint64 number = m_system.number(way[end]);
            if (number != m_system.number(way[end - 1])) {
                moved.push_back({way[end - 1], number});
            }
            if (moved.size() >= BalanceSystem::MaximumCells && number != 0) {
                std::vector<Replacement> all = moved;
                all.push_back({way[end], 0});
                if (m_system.isMendedBy(all)) {
                    std::sort(all.begin(), all.end());
                    m_runs.push_back(m_result.repairs.size());
                    append(std::move(all), true);
                }
            }
            if (end == gap + 1 && number == 0) {
                return; // the next gap is the run's own
            }
        }
    }

    void cover(const Faults &faults, size_t budget)
    {
        if (faults.empty()) {
            if (budget == 0) {
                m_result.solutions.push_back(m_chosen);
            }
            return;
        }
        if (m_runs.empty() && faults.size() > budget * m_widest) {
            return;
        }
        for (size_t size = 1; size <= std::min(budget, BalanceSystem::MaximumCells); ++size) {
            for (const size_t repair : repairsOf(faults.front(), size)) {
                choose(repair, faults, budget - size);
            }
        }
        for (size_t i = 0; i < m_runs.size() && budget >= SizeOfRun; ++i) {
            const Faults &mended = m_faultsOf[m_runs[i]];
            if (std::find(mended.begin(), mended.end(), faults.front()) != mended.end()) {
                choose(m_runs[i], faults, budget - SizeOfRun);
            }
        }
    }

    /// Covers what is left after a repair, unless it mends again what is mended.
    void choose(size_t repair, const Faults &faults, size_t budget)
    {
        if (m_result.solutions.size() >= MaximumSolutions || ++m_steps > MaximumSteps) {
            m_result.isComplete = false;
            return;
        }
        Faults left = faults;
        for (const Fault fault : m_faultsOf[repair]) {
            if (std::erase(left, fault) == 0) {
                return;
            }
        }
        m_chosen.push_back(repair);
        cover(left, budget);
        m_chosen.pop_back();
    }

    /// Drops the repairs that are in no solution; where there is none, keeps the single cells.
    void keepUsed()
    {
        if (m_result.solutions.empty()) {
            m_steps = 0;
            for (const Fault fault : m_faults) {
                for (const size_t repair : repairsOf(fault, 1)) {
                    m_result.solutions.push_back({repair});
                }
            }
        }
        std::map<size_t, size_t> places;
        std::vector<Repair> used;
        for (std::vector<size_t> &solution : m_result.solutions) {
            for (size_t &repair : solution) {
                const auto [place, isNew] = places.emplace(repair, used.size());
                if (isNew) {
                    used.push_back(m_result.repairs[repair]);
                }
                repair = place->second;
            }
        }
        m_result.repairs = std::move(used);
        if (m_result.size == 0) {
            m_result.solutions.clear();
        }
    }

    const BalanceSystem &m_system;
    const std::vector<std::vector<int>> &m_lines;
    Faults m_faults;
    size_t m_widest = 0; // faults that one cell can mend at most
    std::map<std::pair<Fault, size_t>, std::vector<size_t>> m_repairs;
    std::vector<Faults> m_faultsOf; // by repair
    std::vector<size_t> m_runs;
    std::vector<size_t> m_chosen;
    size_t m_size = 0;
    int m_steps = 0;
    Localisation m_result;
};

} // namespace

Localiser::Localiser(const Report &report, const Relations &relations)
    : m_graph(report, relations)
    , m_lines(cellLines(report))
{
}

std::vector<Localisation> Localiser::localise(const Numbers &numbers, const QSet<qsizetype> &locked) const
{
    const BalanceSystem system(m_graph, numbers, locked);
    if (system.isTooLarge()) {
        return {};
    }
    std::vector<std::vector<int>> broken(size_t(m_graph.componentCount()));
    for (int relation = 0; relation < m_graph.relationCount(); ++relation) {
        if (system.isBroken(relation)) {
            broken[size_t(m_graph.componentOf(relation))].push_back(relation);
        }
    }
    std::vector<Localisation> localisations;
    for (std::vector<int> &relations : broken) {
        if (!relations.empty()) {
            localisations.push_back(Search(system, m_lines, std::move(relations)).run());
        }
    }
    return localisations;
}

} // namespace gouji
