// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergesonrow.h"

namespace gouji {

void MergesOnRow::goTo(int row)
{
    for (; m_next < m_merges.size() && m_merges[m_next].first.row <= row; ++m_next) {
        begin(m_merges[m_next]);
    }
    endAbove(row);
}

const MergedRange *MergesOnRow::at(int column) const
{
    const auto next = m_byColumn.upper_bound(column);
    const MergedRange *range = next == m_byColumn.begin() ? nullptr : std::prev(next)->second;
    return range != nullptr && range->last.column >= column ? range : nullptr;
}

void MergesOnRow::begin(const MergedRange &range)
{
    endAbove(range.first.row);
    const auto next = m_byColumn.lower_bound(range.first.column);
    const bool isFree = (next == m_byColumn.end() || next->first > range.last.column) && !at(range.first.column);
    if (isFree) {
        m_byColumn.emplace(range.first.column, &range);
        m_byLastRow.emplace(range.last.row, range.first.column);
    }
}

void MergesOnRow::endAbove(int row)
{
    while (!m_byLastRow.empty() && m_byLastRow.begin()->first < row) {
        m_byColumn.erase(m_byLastRow.begin()->second);
        m_byLastRow.erase(m_byLastRow.begin());
    }
}

} // namespace gouji
