// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfflow.h"

#include <algorithm>
#include <vector>

namespace gouji {

namespace {

QString textOf(const PdfGridCell &cell)
{
    QString text;
    for (const PdfCell &part : cell.parts) {
        for (const PdfLine &line : linesOf(part.words)) {
            text += line.text();
        }
    }
    return text;
}

bool isBlank(const PdfGridCell &cell)
{
    return std::ranges::all_of(cell.parts, [](const PdfCell &part) { return part.words.isEmpty(); });
}

bool isNumber(const PdfGridCell &cell)
{
    return !isBlank(cell) && std::ranges::all_of(cell.parts, [](const PdfCell &part) {
        return std::ranges::all_of(part.words, &PdfWord::isNumber);
    });
}

/// Places as near as this are one place, in points.
std::vector<qreal> grouped(std::vector<qreal> places)
{
    static constexpr qreal Near = 4;
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end(), [](qreal a, qreal b) { return b - a < Near; }),
                 places.end());
    return places;
}

int indexOf(const std::vector<qreal> &places, qreal at)
{
    return int(std::ranges::upper_bound(places, at + 0.01) - places.begin()) - 1;
}

class TableJoiner
{
public:
    QList<PdfGridCell> join(const QList<PdfTable> &parts)
    {
        std::vector<qreal> edges;
        for (const PdfTable &part : parts) {
            for (const PdfCell &cell : part.cells) {
                edges.push_back(cell.box.left());
                edges.push_back(cell.box.right());
            }
        }
        m_columns = grouped(std::move(edges));
        for (const PdfTable &part : parts) {
            append(cellsOf(part));
        }
        std::ranges::sort(m_cells, [](const PdfGridCell &a, const PdfGridCell &b) {
            return a.row != b.row ? a.row < b.row : a.column < b.column;
        });
        return std::move(m_cells);
    }

private:
    QList<PdfGridCell> cellsOf(const PdfTable &part) const
    {
        std::vector<qreal> edges;
        for (const PdfCell &cell : part.cells) {
            edges.push_back(cell.box.top());
            edges.push_back(cell.box.bottom());
        }
        const std::vector<qreal> rows = grouped(std::move(edges));
        QList<PdfGridCell> cells;
        for (const PdfCell &cell : part.cells) {
            const int row = indexOf(rows, cell.box.top());
            const int column = indexOf(m_columns, cell.box.left());
            cells.append({.row = row,
                          .column = column,
                          .rowSpan = std::max(1, indexOf(rows, cell.box.bottom()) - row),
                          .columnSpan = std::max(1, indexOf(m_columns, cell.box.right()) - column),
                          .parts = {cell}});
        }
        return cells;
    }

    void append(QList<PdfGridCell> cells)
    {
        if (m_cells.isEmpty()) {
            m_cells = std::move(cells);
            m_rows = rowsIn(m_cells);
            return;
        }
        shift(&cells, -dropRepeatedHeads(&cells));
        shift(&cells, m_rows - (isCutRow(cells) ? 1 : 0));
        const int first = std::ranges::min(cells, {}, &PdfGridCell::row).row;
        for (const PdfGridCell &cell : std::as_const(cells)) {
            PdfGridCell *above = cell.row == first ? cellAbove(cell) : nullptr;
            if (above && (first < m_rows || isCutHead(*above, cell, cells))) {
                above->rowSpan = std::max(above->rowSpan, cell.row + cell.rowSpan - above->row);
                above->parts += cell.parts;
            } else {
                m_cells.append(cell);
            }
        }
        m_rows = rowsIn(m_cells);
    }

    static int rowsIn(const QList<PdfGridCell> &cells)
    {
        int rows = 0;
        for (const PdfGridCell &cell : cells) {
            rows = std::max(rows, cell.row + cell.rowSpan);
        }
        return rows;
    }

    static void shift(QList<PdfGridCell> *cells, int rows)
    {
        for (PdfGridCell &cell : *cells) {
            cell.row += rows;
        }
    }

    static QString rowText(const QList<PdfGridCell> &cells, int row)
    {
        QString text;
        for (const PdfGridCell &cell : cells) {
            if (cell.row == row) {
                text += textOf(cell) + u'\t';
            }
        }
        return text;
    }

    /// @return how many rows at the top were those that the table begins with, and were left out
    int dropRepeatedHeads(QList<PdfGridCell> *cells) const
    {
        const int last = rowsIn(*cells);
        int repeated = 0;
        while (repeated < last - 1 && rowText(*cells, repeated) == rowText(m_cells, repeated)) {
            ++repeated;
        }
        const auto isRepeated = [&repeated](const PdfGridCell &cell) { return cell.row < repeated; };
        const auto isData = [&](const PdfGridCell &cell) { return isRepeated(cell) && isNumber(cell); };
        const auto isWorded = [&](const PdfGridCell &cell) { return isRepeated(cell) && !isBlank(cell); };
        if (std::ranges::any_of(*cells, isData) || std::ranges::none_of(*cells, isWorded)) {
            return 0;
        }
        cells->removeIf(isRepeated);
        return repeated;
    }

    /// The cell that ends the table so far above a cell that begins the next page, in the same columns.
    PdfGridCell *cellAbove(const PdfGridCell &cell)
    {
        const auto above = std::ranges::find_if(m_cells, [&](const PdfGridCell &other) {
            return other.row + other.rowSpan == m_rows && other.column == cell.column &&
                   other.columnSpan == cell.columnSpan;
        });
        return above == m_cells.end() ? nullptr : &*above;
    }

    /// A head over several rows that goes on on the next page: without its words, or with the rest of them. One row of
    /// it is known by the label beside it.
    static bool isCutHead(const PdfGridCell &above, const PdfGridCell &cell, const QList<PdfGridCell> &cells)
    {
        const auto isLabelBeside = [&cell](const PdfGridCell &other) {
            return other.row == cell.row && other.column > cell.column && !isBlank(other) && !isNumber(other);
        };
        const bool isHead = cell.rowSpan > 1 || (above.rowSpan > 1 && std::ranges::any_of(cells, isLabelBeside));
        return isHead && !isNumber(above) && !isNumber(cell) && !startsItem(textOf(cell));
    }

    /// Whether the page's first row is the rest of the row that the page before ended with.
    bool isCutRow(const QList<PdfGridCell> &cells)
    {
        bool isLabelCut = false;
        bool isLabelled = false;
        bool hasNumbers = false;
        for (const PdfGridCell &cell : cells) {
            if (cell.row > 0) {
                continue;
            }
            const PdfGridCell *above = cellAbove(cell);
            if (!above) {
                return false;
            }
            if (isCutHead(*above, cell, cells) || (isBlank(*above) && isBlank(cell))) {
                continue;
            }
            if (cell.rowSpan > 1 || above->rowSpan > 1) {
                return false;
            }
            const bool isEither = isBlank(*above) || isBlank(cell);
            const bool isEitherNumber = isNumber(*above) || isNumber(cell);
            if (!isEither && (isEitherNumber || !isTextCut(*above, cell))) {
                return false;
            }
            isLabelCut = isLabelCut || !isEither;
            isLabelled = isLabelled || (!isBlank(cell) && !isEitherNumber);
            hasNumbers = hasNumbers || isEitherNumber;
        }
        return hasNumbers && (isLabelCut || !isLabelled);
    }

    static bool isTextCut(const PdfGridCell &above, const PdfGridCell &cell)
    {
        const QList<PdfLine> lines = linesOf(above.parts.last().words);
        const QList<PdfLine> next = linesOf(cell.parts.first().words);
        static constexpr qreal Padding = 6; // points, on both sides together
        const qreal room = cell.parts.first().box.width() - Padding - lines.last().box.width();
        return !startsItem(textOf(cell)) && isBrokenBefore(lines.last(), next.first(), room);
    }

    std::vector<qreal> m_columns;
    QList<PdfGridCell> m_cells;
    int m_rows = 0;
};

} // namespace

QList<PdfGridCell> joinTable(const QList<PdfTable> &parts)
{
    return TableJoiner().join(parts);
}

} // namespace gouji
