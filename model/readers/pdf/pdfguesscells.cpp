// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfguesscells.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace gouji {

namespace {

/// Words of one cell.
struct Fragment
{
    QList<PdfWord> words;
    QRectF box;
    QRectF lastLine;
    std::optional<int> row; ///< Of the numbers on its line.
    qsizetype first = -1;   ///< Columns of numbers that it stands above; -1 for a label beside them.
    qsizetype last = -1;

    void add(const PdfWord &word)
    {
        words.append(word);
        box |= word.box;
        lastLine |= word.box;
    }
};

class CellGuesser
{
public:
    CellGuesser(const GuessedRows &rows, NumberColumns columns)
        : m_source(rows)
        , m_columns(std::move(columns))
    {
    }

    QList<PdfGridCell> guess()
    {
        findLabelEdges();
        addBlankColumns();
        for (qsizetype i = 0; i < m_source.lines.size(); ++i) {
            addLine(i);
        }
        joinFragments();
        findRows();
        findLabelColumns();
        addLabels();
        addValues();
        std::ranges::stable_sort(m_cells, [](const PdfGridCell &a, const PdfGridCell &b) {
            return a.row != b.row ? a.row < b.row : a.column < b.column;
        });
        joinCells();
        return std::move(m_cells);
    }

private:
    /// Beside the numbers, where the labels of rows stand.
    bool isLabel(const PdfWord &word) const
    {
        return word.box.right() < m_columns.left() + 1 && word.box.left() < m_labelsEnd;
    }

    /// Where lines begin: a word there begins a cell. And where the labels beside numbers end.
    void findLabelEdges()
    {
        for (qsizetype i = 0; i < m_source.lines.size(); ++i) {
            const QList<PdfWord> &words = m_source.lines.at(i).words;
            m_edges.push_back(words.first().box.left());
            const qsizetype labels = words.size() - m_source.values.at(i).size();
            if (labels > 0 && labels < words.size()) {
                m_labelsEnd = std::max(m_labelsEnd, words.at(labels - 1).box.right());
            }
        }
        std::ranges::sort(m_edges);
    }

    void addBlankColumns()
    {
        QList<QRectF> heads;
        for (qsizetype i = 0; i < m_source.lines.size(); ++i) {
            if (!m_source.values.at(i).isEmpty()) {
                continue;
            }
            const qsizetype begin = heads.size();
            for (const PdfWord &word : m_source.lines.at(i).words) {
                if (isLabel(word)) {
                    continue;
                }
                if (heads.size() > begin && word.box.left() - heads.last().right() < word.em / 3) {
                    heads.last() |= word.box;
                } else {
                    heads.append(word.box);
                }
            }
        }
        m_columns.addBlank(heads);
    }

    bool isAtEdge(qreal left) const
    {
        static constexpr qreal Near = 1;
        return std::ranges::upper_bound(m_edges, left + Near) - std::ranges::lower_bound(m_edges, left - Near) > 1;
    }

    void addLine(qsizetype index)
    {
        const PdfLine &line = m_source.lines.at(index);
        const qsizetype valueCount = m_source.values.at(index).size();
        std::optional<int> row;
        if (valueCount > 0) {
            row = int(m_rowCentres.size());
            m_rowCentres.push_back(centreOf(m_source.values.at(index)));
        }
        const qsizetype begin = m_fragments.size();
        for (qsizetype i = 0; i + valueCount < line.words.size(); ++i) {
            const PdfWord &word = line.words.at(i);
            const bool isFirst = m_fragments.size() == begin;
            const bool goesOn = !isFirst && m_fragments.last().first < 0 && !isAtEdge(word.box.left()) &&
                                word.box.left() - m_fragments.last().box.right() < word.em && !startsItem(word.text);
            if (isLabel(word) || (goesOn && word.box.right() < m_columns.left() + 1)) {
                addWord(word, goesOn, row);
                continue;
            }
            const auto [first, last] = columnsOf(word);
            addWord(word, !isFirst && m_fragments.last().first == first && m_fragments.last().last == last, row);
            m_fragments.last().first = first;
            m_fragments.last().last = last;
        }
        // Only the label next to the numbers is the row's own; what stands before it may be a head over several rows.
        for (qsizetype i = begin; i + 1 < m_fragments.size(); ++i) {
            m_fragments[i].row.reset();
        }
    }

    /// First and last: the nearest one where a word stands in none.
    std::pair<qsizetype, qsizetype> columnsOf(const PdfWord &word) const
    {
        const auto found = m_columns.at(word.box);
        const qsizetype nearest = m_columns.nearestTo(word.box);
        return found.second < found.first ? std::pair(nearest, nearest) : found;
    }

    static qreal centreOf(const QList<PdfWord> &values)
    {
        QRectF box;
        for (const PdfWord &value : values) {
            box |= value.box;
        }
        return box.center().y();
    }

    void addWord(const PdfWord &word, bool goesOn, std::optional<int> row)
    {
        if (!goesOn) {
            m_fragments.append({.words = {}, .box = {}, .lastLine = {}, .row = row});
        }
        m_fragments.last().add(word);
    }

    static bool isBelow(const Fragment &above, const Fragment &below)
    {
        static constexpr qreal Near = 1.5;
        const QRectF &a = above.lastLine;
        const QRectF &b = below.box;
        const bool isAligned = std::abs(a.left() - b.left()) < Near || std::abs(a.right() - b.right()) < Near ||
                               std::abs(a.center().x() - b.center().x()) < Near;
        const bool isHead = above.first >= 0;
        const bool isInColumn = above.first == below.first && above.last == below.last;
        // The last line of a head over several columns may stand over the first alone.
        const bool isRest = isHead && above.first <= below.first && below.last < above.last;
        return (isInColumn ? isHead || isAligned : isRest && isAligned) && b.top() > a.bottom() - b.height() / 4;
    }

    /// Two labels beside numbers of their own, or a label that begins an item, are not one cell.
    static bool mayJoin(const Fragment &above, const Fragment &below)
    {
        return !(above.row && below.row) && !startsItem(below.words.first().text);
    }

    static bool isOnNextPage(const Fragment &above, const Fragment &below)
    {
        return above.words.last().page < below.words.first().page;
    }

    /// In heights of a line; none where a page ends between them.
    static qreal gapBetween(const Fragment &above, const Fragment &below)
    {
        return isOnNextPage(above, below) ? 0 : (below.box.top() - above.lastLine.bottom()) / below.box.height();
    }

    qsizetype indexAbove(qsizetype index) const
    {
        qsizetype above = index - 1;
        while (above >= 0 && !isBelow(m_fragments.at(above), m_fragments.at(index))) {
            --above;
        }
        return above;
    }

    /// Lines of one cell are closer to one another than cells are.
    void joinFragments()
    {
        static constexpr qreal WidestGap = 0.6; // in heights of a line
        qreal inCells = WidestGap;
        qreal between = 1e9;
        for (qsizetype i = 1; i < m_fragments.size(); ++i) {
            if (const qsizetype above = indexAbove(i);
                above >= 0 && !isOnNextPage(m_fragments.at(above), m_fragments.at(i))) {
                const qreal gap = gapBetween(m_fragments.at(above), m_fragments.at(i));
                qreal &least = mayJoin(m_fragments.at(above), m_fragments.at(i)) ? inCells : between;
                least = std::min(least, gap);
            }
        }
        if (inCells > between * 0.8 && between > 0) {
            return;
        }
        const qreal limit = std::min(WidestGap, inCells + 0.12);
        QList<Fragment> lines = std::exchange(m_fragments, {});
        for (Fragment &line : lines) {
            m_fragments.append(line);
            const qsizetype above = indexAbove(m_fragments.size() - 1);
            if (above >= 0 && mayJoin(m_fragments.at(above), line) &&
                gapBetween(m_fragments.at(above), line) <= limit) {
                m_fragments.removeLast();
                Fragment &cell = m_fragments[above];
                cell.words += line.words;
                cell.box |= line.box;
                cell.lastLine = line.box;
                cell.row = cell.row ? cell.row : line.row;
            }
        }
    }

    bool covers(const Fragment &fragment, qreal centre) const
    {
        const qreal margin = fragment.words.first().em / 3;
        return fragment.box.top() - margin <= centre && centre <= fragment.box.bottom() + margin;
    }

    /// Rows are where numbers stand; what stands beside none makes a row of its own.
    void findRows()
    {
        std::vector<qreal> centres = m_rowCentres;
        for (const Fragment &fragment : std::as_const(m_fragments)) {
            const auto isCovered = [&](qreal centre) { return covers(fragment, centre); };
            if (std::ranges::none_of(m_rowCentres, isCovered)) {
                centres.push_back(fragment.box.center().y());
            }
        }
        std::ranges::sort(centres);
        const qreal near = m_source.lines.first().words.first().em / 2;
        const auto isSame = [near](qreal a, qreal b) { return b - a < near; };
        centres.erase(std::unique(centres.begin(), centres.end(), isSame), centres.end());
        m_rows = std::move(centres);
    }

    /// First row and number of rows.
    std::pair<int, int> rowsOf(const Fragment &fragment) const
    {
        const auto isCovered = [&](qreal centre) { return covers(fragment, centre); };
        const auto first = std::ranges::find_if(m_rows, isCovered);
        const auto end = std::find_if_not(first, m_rows.end(), isCovered);
        return {int(first - m_rows.begin()), std::max(1, int(end - first))};
    }

    void findLabelColumns()
    {
        for (const Fragment &fragment : std::as_const(m_fragments)) {
            if (fragment.first < 0) {
                m_labelColumns.push_back(fragment.box.left());
            }
        }
        std::ranges::sort(m_labelColumns);
        const qreal near = m_source.lines.first().words.first().em;
        const auto isSame = [near](qreal a, qreal b) { return b - a < near; };
        m_labelColumns.erase(std::unique(m_labelColumns.begin(), m_labelColumns.end(), isSame), m_labelColumns.end());
    }

    int labelColumnOf(const Fragment &fragment) const
    {
        return int(std::ranges::upper_bound(m_labelColumns, fragment.box.left()) - m_labelColumns.begin()) - 1;
    }

    void addLabels()
    {
        const int labelColumns = int(m_labelColumns.size());
        for (const Fragment &fragment : std::as_const(m_fragments)) {
            const auto [row, rowSpan] = rowsOf(fragment);
            const bool isHead = fragment.first >= 0;
            const int column = isHead ? labelColumns + int(fragment.first) : labelColumnOf(fragment);
            m_cells.append({.row = row,
                            .column = column,
                            .rowSpan = rowSpan,
                            .columnSpan = isHead ? int(fragment.last - fragment.first) + 1 : 1,
                            .parts = partsOf(fragment.words)});
        }
        // A label reaches to the next cell of its row.
        for (PdfGridCell &cell : m_cells) {
            int end = labelColumns;
            for (const PdfGridCell &other : std::as_const(m_cells)) {
                const bool isBeside = other.row < cell.row + cell.rowSpan && cell.row < other.row + other.rowSpan;
                end = isBeside && other.column > cell.column ? std::min(end, other.column) : end;
            }
            cell.columnSpan = cell.column < labelColumns ? std::max(1, end - cell.column) : cell.columnSpan;
        }
    }

    void addValues()
    {
        const int labelColumns = int(m_labelColumns.size());
        size_t numbered = 0;
        for (qsizetype i = 0; i < m_source.lines.size(); ++i) {
            const QList<PdfWord> &values = m_source.values.at(i);
            if (values.isEmpty()) {
                continue;
            }
            const auto found = std::ranges::upper_bound(m_rows, m_rowCentres[numbered++]);
            const int row = int(found - m_rows.begin()) - 1;
            qsizetype next = 0;
            const auto addCell = [&](qsizetype first, qsizetype last, const QList<PdfWord> &words) {
                m_cells.append({.row = row,
                                .column = labelColumns + int(first),
                                .rowSpan = 1,
                                .columnSpan = int(last - first) + 1,
                                .parts = partsOf(words)});
                next = last + 1;
            };
            for (const PdfWord &value : values) {
                const auto [first, last] = columnsOf(value);
                while (next < first) {
                    addCell(next, next, {});
                }
                addCell(first, last, {value});
            }
            while (next < m_columns.size()) {
                addCell(next, next, {});
            }
        }
    }

    /// What falls into one place is one cell, and a number in it is not certain.
    void joinCells()
    {
        QList<PdfGridCell> cells;
        for (PdfGridCell &cell : m_cells) {
            if (cells.isEmpty() || cells.last().row != cell.row || cells.last().column != cell.column) {
                cells.append(std::move(cell));
                continue;
            }
            PdfGridCell &joined = cells.last();
            joined.rowSpan = std::max(joined.rowSpan, cell.rowSpan);
            joined.columnSpan = std::max(joined.columnSpan, cell.columnSpan);
            QList<PdfWord> words;
            for (const PdfCell &part : joined.parts + cell.parts) {
                words += part.words;
            }
            for (PdfWord &word : words) {
                word.isUnsure = word.isNumber();
            }
            joined.parts = partsOf(words);
        }
        m_cells = std::move(cells);
    }

    static QList<PdfCell> partsOf(const QList<PdfWord> &words)
    {
        QList<PdfCell> parts;
        for (const PdfWord &word : words) {
            if (parts.isEmpty() || parts.last().page != word.page) {
                parts.append({.box = {}, .words = {}, .page = word.page, .isDrawn = false});
            }
            parts.last().box |= word.box;
            parts.last().words.append(word);
        }
        return parts;
    }

    const GuessedRows &m_source;
    NumberColumns m_columns;
    std::vector<qreal> m_edges;
    qreal m_labelsEnd = -1e9;
    QList<Fragment> m_fragments;     // cells without numbers
    std::vector<qreal> m_rowCentres; // of lines with numbers
    std::vector<qreal> m_rows;       // centres of all rows
    std::vector<qreal> m_labelColumns;
    QList<PdfGridCell> m_cells;
};

} // namespace

QList<PdfGridCell> guessCells(const GuessedRows &rows, const NumberColumns &columns)
{
    return CellGuesser(rows, columns).guess();
}

} // namespace gouji
