// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetcontent.h"

#include <map>

namespace gouji {

/// The merged ranges that lie on one row of a sheet, for rows that only go down. A range that overlaps an earlier one
/// is none: however many there are and however large, a row costs what begins and ends on it.
class MergesOnRow
{
public:
    /// @param merges in the order of their first cells
    explicit MergesOnRow(const std::vector<MergedRange> &merges)
        : m_merges(merges)
    {
    }

    void goTo(int row);
    /// Null for a column that no range covers.
    const MergedRange *at(int column) const;

private:
    void begin(const MergedRange &range);
    void endAbove(int row);

    const std::vector<MergedRange> &m_merges;
    size_t m_next = 0;
    std::map<int, const MergedRange *> m_byColumn; // by first column
    std::multimap<int, int> m_byLastRow;           // and their first columns
};

} // namespace gouji
