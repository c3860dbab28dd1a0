// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetlayout.h"

#include "mergesonrow.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

using Cell = SheetContent::Cell;

/// A cell with text, where it shows.
struct Placed
{
    const Cell *cell = nullptr;
    CellAddress first; ///< First and last that show.
    CellAddress last;
};

/// A row that has cells.
struct Row
{
    int row = 0;
    size_t begin = 0; ///< Its cells with text, in Layout::m_placed.
    size_t end = 0;
    bool hasBlanks = false; ///< Cells without text beside them, which no range covers.
    int table = -1;

    size_t size() const { return end - begin; }
};

/// 一、总体情况; 第一部分
bool isNumberedHeading(QStringView text)
{
    static constexpr QStringView Numerals = u"一二三四五六七八九十";
    text = text.trimmed();
    const bool isPart = text.startsWith(u'第');
    qsizetype end = isPart ? 1 : 0;
    while (end < text.size() && Numerals.contains(text.at(end))) {
        ++end;
    }
    const QStringView behind = text.sliced(end);
    return end > (isPart ? 1 : 0) && (isPart ? behind.startsWith(u"部分") || behind.startsWith(u'章')
                                             : !behind.isEmpty() && QStringView(u"、．.，,").contains(behind.front()));
}

/// Text too long, or too much of a sentence, to be a cell that stands alone in a row of a table.
bool isNarrative(QStringView text)
{
    static constexpr qsizetype LongestLabel = 60;
    return text.size() > LongestLabel || text.contains(u'。');
}

class Layout
{
public:
    explicit Layout(const SheetContent &content)
        : m_content(content)
    {
        collectHidden();
        placeCells();
        collectRows();
        findTables();
        collectColumns();
    }

    std::optional<std::vector<SheetBlock>> blocks()
    {
        std::vector<SheetBlock> blocks;
        MergesOnRow merges(m_content.merges);
        qsizetype cells = 0;
        for (size_t i = 0; i < m_rows.size();) {
            const Row &row = m_rows[i];
            if (row.table < 0) {
                for (size_t at = row.begin; at < row.end; ++at) {
                    const Cell *cell = m_placed[at].cell;
                    blocks.push_back({.isTable = false, .cells = {{.address = cell->address, .cell = cell}}});
                }
                ++i;
                continue;
            }
            const size_t first = i;
            while (i < m_rows.size() && m_rows[i].table == row.table) {
                ++i;
            }
            const std::vector<int> columns = columnsOf(first, i);
            cells += qsizetype(columns.size()) * qsizetype(i - first);
            if (cells > MaximumWorkbookCells) {
                return {};
            }
            blocks.push_back({.isTable = true, .cells = {}});
            for (size_t at = first; at < i; ++at) {
                merges.goTo(m_rows[at].row);
                appendRow(first, i, at, columns, merges, &blocks.back().cells);
            }
        }
        return blocks;
    }

private:
    /// The first row at or below `row` that shows.
    int shownRow(int row) const
    {
        const auto next = m_hiddenRows.upper_bound(row);
        return next == m_hiddenRows.begin() ? row : std::max(row, std::prev(next)->second + 1);
    }

    /// The first column at or behind `column` that shows; past a sheet's last where none does.
    int shownColumn(int column) const { return m_shownColumns[size_t(column)]; }

    void collectHidden()
    {
        for (const int row : m_content.hiddenRows) {
            if (!m_hiddenRows.empty() && m_hiddenRows.rbegin()->second + 1 >= row) {
                m_hiddenRows.rbegin()->second = row;
            } else {
                m_hiddenRows.emplace(row, row);
            }
        }
        m_shownColumns.assign(CellAddress::Columns + 1, CellAddress::Columns);
        for (int column = CellAddress::Columns - 1; column >= 0; --column) {
            const bool isHidden = m_content.hiddenColumns[size_t(column)];
            m_shownColumns[size_t(column)] = isHidden ? m_shownColumns[size_t(column) + 1] : column;
        }
    }

    /// The first that shows of a range; nothing where all are hidden.
    std::optional<CellAddress> firstShown(const MergedRange &range) const
    {
        const CellAddress at{shownRow(range.first.row), shownColumn(range.first.column)};
        return at.row <= range.last.row && at.column <= range.last.column ? std::optional(at) : std::nullopt;
    }

    void placeCells()
    {
        MergesOnRow merges(m_content.merges);
        for (const Cell &cell : m_content.cells) {
            merges.goTo(cell.address.row);
            const MergedRange *merge = merges.at(cell.address.column);
            const MergedRange range = merge ? *merge : MergedRange{cell.address, cell.address};
            const std::optional<CellAddress> first = firstShown(range);
            if (first && range.first == cell.address) {
                m_placed.push_back({&cell, *first, range.last});
            }
        }
        std::stable_sort(m_placed.begin(), m_placed.end(),
                         [](const Placed &a, const Placed &b) { return a.first < b.first; });
    }

    void collectRows()
    {
        MergesOnRow merges(m_content.merges);
        auto blank = m_content.blanks.begin();
        for (size_t at = 0; at < m_placed.size() || blank != m_content.blanks.end();) {
            const bool isBlank =
                at == m_placed.size() || (blank != m_content.blanks.end() && blank->row < m_placed[at].first.row);
            Row row{.row = isBlank ? blank->row : m_placed[at].first.row, .begin = at, .end = at};
            while (row.end < m_placed.size() && m_placed[row.end].first.row == row.row) {
                ++row.end;
            }
            merges.goTo(row.row);
            for (; blank != m_content.blanks.end() && blank->row <= row.row; ++blank) {
                row.hasBlanks = row.hasBlanks || (blank->row == row.row && shows(*blank, merges));
            }
            if (shownRow(row.row) == row.row && (row.size() > 0 || row.hasBlanks)) {
                m_rows.push_back(row);
            }
            at = row.end;
        }
    }

    bool shows(const SheetContent::BlankRun &run, const MergesOnRow &merges) const
    {
        for (int column = shownColumn(run.firstColumn); column <= run.lastColumn; column = shownColumn(column + 1)) {
            const MergedRange *merge = merges.at(column);
            if (merge == nullptr || merge->first == CellAddress{run.row, column}) {
                return true;
            }
            column = merge->last.column;
        }
        return false;
    }

    const Placed &only(const Row &row) const { return m_placed[row.begin]; }

    /// A table while its rows are gathered.
    struct Open
    {
        int table = -1;
        size_t last = 0; ///< The last row that is surely its.
        int firstColumn = CellAddress::Columns;
        int lastColumn = 0; ///< In which a cell begins.
        int endRow = 0;     ///< To which its merged cells reach.
    };

    void findTables()
    {
        Open open;
        int tables = 0;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const bool isOpen = open.table >= 0;
            if (isOpen && !isNextTo(i, open)) {
                close(open, i, false);
                open = {};
            }
            const Row &row = m_rows[i];
            const bool isMergedIn = open.table >= 0 && row.size() > 0 && row.row <= open.endRow;
            if (row.size() > 1 || isMergedIn) {
                if (open.table < 0) {
                    open = {.table = tables++, .last = i};
                }
                take(&open, i);
            } else if (open.table >= 0 && row.size() == 1 && standsOut(only(row), open)) {
                close(open, i, isNarrative(only(row).cell->text));
                open = {};
            }
        }
        close(open, m_rows.size(), false);
    }

    /// Whether a row follows the one before it: only hidden rows lie between, or rows that its merged cells cover.
    bool isNextTo(size_t i, const Open &open) const
    {
        return shownRow(std::max(m_rows[i - 1].row, open.endRow) + 1) >= m_rows[i].row;
    }

    void take(Open *open, size_t i)
    {
        for (size_t at = m_rows[i].begin; at < m_rows[i].end; ++at) {
            const Placed &placed = m_placed[at];
            open->firstColumn = std::min(open->firstColumn, placed.first.column);
            open->lastColumn = std::max(open->lastColumn, placed.first.column);
            open->endRow = std::max(open->endRow, placed.last.row);
        }
        for (size_t at = open->last; at <= i; ++at) {
            m_rows[at].table = open->table;
        }
        open->last = i;
    }

    /// A cell alone in its row that is no part of the table above it.
    static bool standsOut(const Placed &placed, const Open &open)
    {
        const bool isWide = placed.first.column <= open.firstColumn && placed.last.column >= open.lastColumn;
        return isNarrative(placed.cell->text) || (isWide && isNumberedHeading(placed.cell->text));
    }

    /// Takes into a table what follows its last row up to `end` and looks like its rows without numbers.
    void close(const Open &open, size_t end, bool narrativeFollows)
    {
        if (open.table < 0) {
            return;
        }
        for (size_t i = open.last + 1; i < end; ++i) {
            const Row &row = m_rows[i];
            const bool isHeading =
                narrativeFollows && i + 1 == end && row.size() == 1 && isNumberedHeading(only(row).cell->text);
            const bool isLabel = row.size() == 1 && only(row).first.column == open.firstColumn &&
                                 only(row).last.column == open.firstColumn;
            if (!(row.hasBlanks || isLabel) || isHeading) {
                return;
            }
            m_rows[i].table = open.table;
        }
    }

    /// The columns in which a cell of any table begins.
    void collectColumns()
    {
        std::vector<bool> used(CellAddress::Columns);
        for (const Row &row : m_rows) {
            for (size_t at = row.begin; at < row.end && row.table >= 0; ++at) {
                used[size_t(m_placed[at].first.column)] = true;
            }
        }
        for (int column = 0; column < CellAddress::Columns; ++column) {
            if (used[size_t(column)]) {
                m_columns.push_back(column);
            }
        }
    }

    /// Those of one table.
    std::vector<int> columnsOf(size_t firstRow, size_t endRow) const
    {
        std::vector<int> columns;
        for (size_t i = firstRow; i < endRow; ++i) {
            for (size_t at = m_rows[i].begin; at < m_rows[i].end; ++at) {
                columns.push_back(m_placed[at].first.column);
            }
        }
        std::sort(columns.begin(), columns.end());
        columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
        return columns;
    }

    /// The index of the first counted column that is not before `column`.
    int columnIndex(int column) const
    {
        return int(std::lower_bound(m_columns.begin(), m_columns.end(), column) - m_columns.begin());
    }

    /// The index in m_rows of the first row that is not before `row`.
    size_t rowIndex(int row) const
    {
        const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), row,
                                            [](const Row &item, int value) { return item.row < value; });
        return size_t(found - m_rows.begin());
    }

    /// A row's cells: those with text, and a blank one in every column of the table that nothing covers.
    void appendRow(size_t tableBegin, size_t tableEnd, size_t at, const std::vector<int> &columns,
                   const MergesOnRow &merges, std::vector<ShownCell> *cells) const
    {
        const Row &row = m_rows[at];
        size_t placed = row.begin;
        const MergedRange *blankBefore = nullptr; // whose first column was passed
        for (const int column : columns) {
            const MergedRange *merge = merges.at(column);
            const bool hasText = placed < row.end && m_placed[placed].first.column == column;
            const bool isBlankRange = merge != nullptr && merge != blankBefore && !hasTextIn(*merge) &&
                                      (at == tableBegin || m_rows[at - 1].row < merge->first.row);
            if (!hasText && merge != nullptr && !isBlankRange) {
                continue;
            }
            blankBefore = isBlankRange ? merge : blankBefore;
            ShownCell cell{.address = isBlankRange ? merge->first : CellAddress{row.row, column},
                           .row = int(at - tableBegin),
                           .column = columnIndex(column)};
            if (hasText) {
                cell.cell = m_placed[placed++].cell;
                cell.address = cell.cell->address;
            }
            if (merge != nullptr) {
                const size_t endRow = std::min(rowIndex(merge->last.row + 1), tableEnd);
                cell.rowSpan = std::max(int(endRow - at), 1);
                cell.columnSpan = std::max(columnIndex(merge->last.column + 1) - cell.column, 1);
            }
            cells->push_back(cell);
        }
    }

    bool hasTextIn(const MergedRange &merge) const
    {
        const auto found = std::lower_bound(m_content.cells.begin(), m_content.cells.end(), merge.first,
                                            [](const Cell &cell, CellAddress value) { return cell.address < value; });
        return found != m_content.cells.end() && found->address == merge.first;
    }

    const SheetContent &m_content;
    std::map<int, int> m_hiddenRows; // first and last
    std::vector<int> m_shownColumns;
    std::vector<Placed> m_placed; // by where they show
    std::vector<Row> m_rows;
    std::vector<int> m_columns;
};

} // namespace

std::optional<std::vector<SheetBlock>> layOut(const SheetContent &content)
{
    return Layout(content).blocks();
}

} // namespace gouji
