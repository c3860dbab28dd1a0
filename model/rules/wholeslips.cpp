// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wholeslips.h"

#include <algorithm>

namespace gouji {

namespace {

class Collector
{
public:
    explicit Collector(const BalanceSystem &system)
        : m_system(system)
    {
    }

    void addFrom(const std::vector<int> &line)
    {
        for (size_t i = 0; i + 1 < line.size(); ++i) {
            if (m_system.isMovable(line[i]) && m_system.isMovable(line[i + 1]) &&
                (isInBroken(line[i]) || isInBroken(line[i + 1]))) {
                addExchange(line[i], line[i + 1]);
                addJoined(line[i], line[i + 1]);
            }
        }
        addRuns(line);
        addRuns({line.rbegin(), line.rend()});
    }
    std::vector<std::vector<Replacement>> take() { return std::move(m_slips); }

private:
    bool isInBroken(int cell) const
    {
        const BalanceGraph::Terms &relations = m_system.graph().relationsOf(cell);
        return std::any_of(relations.begin(), relations.end(),
                           [this](const BalanceGraph::Term &relation) { return m_system.isBroken(relation.index); });
    }

    void addExchange(int a, int b)
    {
        const qint64 first = m_system.number(a);
        const qint64 second = m_system.number(b);
        if (first != second && m_system.isAllowed(a, second) && m_system.isAllowed(b, first)) {
            add({{a, second}, {b, first}});
        }
    }

    /// "123" and nothing: "1" and "23", or "12" and "3".
    void addJoined(int a, int b)
    {
        if ((m_system.number(a) == 0) == (m_system.number(b) == 0)) {
            return;
        }
        const qint64 joined = (m_system.number(a) + m_system.number(b)) / Quantity::Unit;
        for (qint64 power = 10; power <= joined; power *= 10) {
            const qint64 tail = joined % power;
            if (tail >= power / 10 && tail > 0) { // no number begins with a 0
                add({{a, joined / power * Quantity::Unit}, {b, tail * Quantity::Unit}});
            }
        }
    }

    /// Runs that go back by one cell, to the beginning of the line, into a blank or 0.
    void addRuns(const std::vector<int> &line)
    {
        for (size_t gap = 0; gap + 1 < line.size(); ++gap) {
            if (m_system.isMovable(line[gap]) && m_system.number(line[gap]) == 0) {
                addRunsFrom(line, gap);
            }
        }
    }

    void addRunsFrom(const std::vector<int> &line, size_t gap)
    {
        std::vector<Replacement> moved;
        for (size_t end = gap + 1; end < line.size() && m_system.isMovable(line[end]); ++end) {
            const qint64 number = m_system.number(line[end]);
            if ((end == gap + 1 && number == 0) || !m_system.isAllowed(line[end - 1], number)) {
                return; // from the next 0 on it is a run of its own
            }
            if (number != m_system.number(line[end - 1])) {
                moved.push_back({line[end - 1], number});
            }
            if (number != 0) {
                std::vector<Replacement> all = moved;
                all.push_back({line[end], 0});
                add(std::move(all));
            }
        }
    }

    void add(std::vector<Replacement> slip)
    {
        const std::vector<BalanceSystem::Effect> effects = m_system.effects(slip);
        bool mendsOne = false;
        for (const BalanceSystem::Effect &effect : effects) {
            if (effect.change != 0 && !m_system.isBroken(effect.relation)) {
                return;
            }
            mendsOne = mendsOne || (effect.change != 0 && m_system.residual(effect.relation) + effect.change == 0);
        }
        std::sort(slip.begin(), slip.end());
        if (mendsOne && std::find(m_slips.begin(), m_slips.end(), slip) == m_slips.end()) {
            m_slips.push_back(std::move(slip));
        }
    }

    const BalanceSystem &m_system;
    std::vector<std::vector<Replacement>> m_slips;
};

} // namespace

std::vector<std::vector<Replacement>> wholeSlips(const BalanceSystem &system,
                                                 const std::vector<std::vector<int>> &lines)
{
    Collector collector(system);
    for (const std::vector<int> &line : lines) {
        collector.addFrom(line);
    }
    return collector.take();
}

} // namespace gouji
