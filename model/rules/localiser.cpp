// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localiser.h"

#include "celllines.h"
#include "wholeslips.h"

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

    /// All sets of the smallest size, if that is `largest` at most; the repairs that they do not need are left out.
    Localisation smallest(size_t largest)
    {
        searchUpTo(largest);
        keepUsed();
        return std::move(m_result);
    }

    Localisation run()
    {
        searchUpTo(BalanceSystem::MaximumCells);
        if (m_result.size != 1) {
            addWholeSlips();
        }
        if (m_result.solutions.empty()) {
            searchUpTo(MaximumSize);
        }
        if (m_result.solutions.empty()) {
            addSingles();
        }
        keepUsed();
        return std::move(m_result);
    }

private:
    static constexpr size_t MaximumSize = 6;
    static constexpr int MaximumSteps = 60'000;
    static constexpr size_t MaximumSolutions = 2'000;
    static constexpr size_t MaximumSlips = 40;

    using Replacements = std::vector<Replacement>;
    using Solution = std::vector<size_t>;

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
            for (Replacements &way : attempt.ways) {
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

    void record(Replacements replacements, std::vector<size_t> *found)
    {
        std::sort(replacements.begin(), replacements.end());
        const auto isSame = [&](size_t index) { return m_result.repairs[index].replacements == replacements; };
        if (std::any_of(found->begin(), found->end(), isSame) || !m_system.isMendedBy(replacements) ||
            fallsApart(replacements)) {
            return;
        }
        found->push_back(append(std::move(replacements)));
    }

    /// @return the index of the repair
    size_t append(Replacements replacements)
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
        m_result.repairs.push_back({std::move(replacements), std::move(faults)});
        return m_result.repairs.size() - 1;
    }

    bool isIn(int cell, int relation) const
    {
        const BalanceGraph::Terms &relations = m_system.graph().relationsOf(cell);
        return std::any_of(relations.begin(), relations.end(),
                           [relation](const BalanceGraph::Term &term) { return term.index == relation; });
    }

    /// Whether one of the cells, and the others, are repairs by themselves.
    bool fallsApart(const Replacements &replacements) const
    {
        for (size_t i = 0; i < replacements.size() && replacements.size() > 1; ++i) {
            Replacements others = replacements;
            others.erase(others.begin() + qptrdiff(i));
            if (m_system.isMendedBy({replacements[i]}) && m_system.isMendedBy(others)) {
                return true;
            }
        }
        return false;
    }

    void searchUpTo(size_t largest)
    {
        while (m_result.solutions.empty() && m_searched < largest) {
            cover(m_faults, ++m_searched);
        }
        m_result.size = m_result.solutions.empty() ? 0 : m_searched;
    }

    void cover(const Faults &faults, size_t budget)
    {
        if (faults.empty()) {
            if (budget == 0) {
                m_result.solutions.push_back(m_chosen);
            }
            return;
        }
        if (faults.size() > budget * m_widest) {
            return;
        }
        for (size_t size = 1; size <= std::min(budget, BalanceSystem::MaximumCells); ++size) {
            for (const size_t repair : repairsOf(faults.front(), size)) {
                choose(repair, faults, budget - size);
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

    /// Slips that changed several cells: one, two, or one and up to two cells beside it.
    void addWholeSlips()
    {
        std::vector<Replacements> slips = wholeSlips(m_system, m_lines);
        std::erase_if(slips, [this](const Replacements &slip) { return !isOfComponent(slip); });
        slips.resize(std::min(slips.size(), MaximumSlips));
        for (size_t i = 0; i < slips.size(); ++i) {
            const BalanceSystem rest = m_system.with(slips[i]);
            const std::vector<int> broken = brokenIn(rest);
            if (broken.empty()) {
                addSolution({slips[i]});
                continue;
            }
            for (size_t j = i + 1; j < slips.size(); ++j) {
                if (areApart(slips[i], slips[j]) && brokenIn(rest.with(slips[j])).empty()) {
                    addSolution({slips[i], slips[j]});
                }
            }
            const Localisation beside = Search(rest, m_lines, broken).smallest(2);
            for (const Solution &solution : beside.solutions) {
                std::vector<Replacements> all{slips[i]};
                for (const size_t repair : solution) {
                    all.push_back(beside.repairs[repair].replacements);
                }
                addSolution(std::move(all));
            }
        }
    }

    bool isOfComponent(const Replacements &slip) const
    {
        const std::vector<BalanceSystem::Effect> effects = m_system.effects(slip);
        return std::all_of(effects.begin(), effects.end(), [this](const BalanceSystem::Effect &effect) {
            return m_system.graph().componentOf(effect.relation) ==
                   m_system.graph().componentOf(m_result.broken.front());
        });
    }

    /// Of the relations of this component.
    std::vector<int> brokenIn(const BalanceSystem &system) const
    {
        std::vector<int> broken;
        for (int relation = 0; relation < system.graph().relationCount(); ++relation) {
            if (system.isBroken(relation) &&
                system.graph().componentOf(relation) == system.graph().componentOf(m_result.broken.front())) {
                broken.push_back(relation);
            }
        }
        return broken;
    }

    static bool areApart(const Replacements &a, const Replacements &b)
    {
        return std::none_of(a.begin(), a.end(), [&b](const Replacement &one) {
            return std::any_of(b.begin(), b.end(), [&one](const Replacement &other) { return one.cell == other.cell; });
        });
    }

    /// What mends something by itself is a repair; the others are one together.
    void addSolution(std::vector<Replacements> slips)
    {
        const auto isRepair = [this](const Replacements &slip) { return m_system.isMendedBy(slip); };
        const auto others = std::stable_partition(slips.begin(), slips.end(), isRepair);
        if (others != slips.end()) {
            Replacements rest = united(others, slips.end());
            if (isRepair(rest)) {
                slips.erase(others, slips.end());
                slips.push_back(std::move(rest));
            } else {
                slips = {united(slips.begin(), slips.end())};
                if (!isRepair(slips.front())) {
                    return;
                }
            }
        }
        const Replacements all = united(slips.begin(), slips.end());
        const auto known = std::find_if(m_result.solutions.begin(), m_result.solutions.end(),
                                        [&](const Solution &solution) { return unitedRepairs(solution) == all; });
        if (known != m_result.solutions.end() && known->size() <= slips.size()) {
            return;
        }
        Solution solution;
        for (Replacements &slip : slips) {
            solution.push_back(append(std::move(slip)));
        }
        if (known == m_result.solutions.end()) {
            m_result.solutions.push_back(std::move(solution));
        } else {
            *known = std::move(solution);
        }
    }

    template<typename Iterator>
    static Replacements united(Iterator begin, Iterator end)
    {
        Replacements all;
        for (; begin != end; ++begin) {
            all.insert(all.end(), begin->begin(), begin->end());
        }
        std::sort(all.begin(), all.end());
        return all;
    }

    Replacements unitedRepairs(const Solution &solution) const
    {
        std::vector<Replacements> all;
        for (const size_t repair : solution) {
            all.push_back(m_result.repairs[repair].replacements);
        }
        return united(all.begin(), all.end());
    }

    void addSingles()
    {
        m_steps = 0;
        for (const Fault fault : m_faults) {
            for (const size_t repair : repairsOf(fault, 1)) {
                m_result.solutions.push_back({repair});
            }
        }
    }

    /// Drops the repairs that are in no solution.
    void keepUsed()
    {
        std::map<Replacements, size_t> places;
        std::vector<Repair> used;
        for (Solution &solution : m_result.solutions) {
            for (size_t &repair : solution) {
                const auto [place, isNew] = places.emplace(m_result.repairs[repair].replacements, used.size());
                if (isNew) {
                    used.push_back(m_result.repairs[repair]);
                }
                repair = place->second;
            }
        }
        m_result.repairs = std::move(used);
    }

    const BalanceSystem &m_system;
    const std::vector<std::vector<int>> &m_lines;
    Faults m_faults;
    size_t m_widest = 0; // faults that one cell can mend at most
    std::map<std::pair<Fault, size_t>, std::vector<size_t>> m_repairs;
    std::vector<Faults> m_faultsOf; // by repair
    Solution m_chosen;
    size_t m_searched = 0; // sets of up to so many cells
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
