// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftable.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace gouji {

namespace {

constexpr qreal Touching = 3;          // points between the ends of lines that meet
constexpr size_t MostSquares = 40'000; // of one table's raster

/// Lines that meet one another.
struct Lattice
{
    QList<Ruling> horizontal;
    QList<Ruling> vertical;
};

bool meet(const Ruling &horizontal, const Ruling &vertical)
{
    return vertical.at >= horizontal.from - Touching && vertical.at <= horizontal.to + Touching &&
           horizontal.at >= vertical.from - Touching && horizontal.at <= vertical.to + Touching;
}

/// The lines of a page, sorted by which hang together.
QList<Lattice> latticesOf(const PageRulings &rulings)
{
    const qsizetype rows = rulings.horizontal.size();
    std::vector<qsizetype> parent(size_t(rows + rulings.vertical.size()));
    std::iota(parent.begin(), parent.end(), 0);
    const auto root = [&parent](qsizetype line) {
        while (parent[size_t(line)] != line) {
            line = parent[size_t(line)] = parent[size_t(parent[size_t(line)])];
        }
        return line;
    };
    for (qsizetype h = 0; h < rows; ++h) {
        for (qsizetype v = 0; v < rulings.vertical.size(); ++v) {
            if (meet(rulings.horizontal.at(h), rulings.vertical.at(v))) {
                parent[size_t(root(rows + v))] = root(h);
            }
        }
    }
    QList<Lattice> lattices;
    std::vector<qsizetype> latticeOf(parent.size(), -1);
    for (qsizetype line = 0; line < qsizetype(parent.size()); ++line) {
        qsizetype &index = latticeOf[size_t(root(line))];
        if (index < 0) {
            index = lattices.size();
            lattices.emplace_back();
        }
        Lattice &lattice = lattices[index];
        if (line < rows) {
            lattice.horizontal.append(rulings.horizontal.at(line));
        } else {
            lattice.vertical.append(rulings.vertical.at(line - rows));
        }
    }
    return lattices;
}

/// The places where a lattice is cut in one direction: its lines, and where the lines across them end.
std::vector<qreal> cutsOf(const QList<Ruling> &lines, const QList<Ruling> &across)
{
    std::vector<qreal> cuts;
    for (const Ruling &line : lines) {
        cuts.push_back(line.at);
    }
    // A table open at its sides has no line there.
    cuts.push_back(std::ranges::min(across, {}, &Ruling::from).from);
    cuts.push_back(std::ranges::max(across, {}, &Ruling::to).to);
    std::ranges::sort(cuts);
    const auto isSame = [](qreal a, qreal b) { return b - a <= Touching; };
    cuts.erase(std::unique(cuts.begin(), cuts.end(), isSame), cuts.end());
    return cuts;
}

qsizetype nearest(const std::vector<qreal> &cuts, qreal at)
{
    const auto next = std::ranges::lower_bound(cuts, at);
    if (next == cuts.begin()) {
        return 0;
    }
    const bool isNext = next != cuts.end() && *next - at < at - *std::prev(next);
    return next - cuts.begin() - (isNext ? 0 : 1);
}

/// A lattice as a raster of squares, between which lines are drawn or not.
class Raster
{
public:
    explicit Raster(const Lattice &lattice)
        : m_xs(cutsOf(lattice.vertical, lattice.horizontal))
        , m_ys(cutsOf(lattice.horizontal, lattice.vertical))
        , m_width(m_xs.size() - 1)
        , m_height(m_ys.size() - 1)
    {
        if (!isTable()) {
            return;
        }
        m_lineLeft.resize(m_width * m_height);
        m_lineAbove.resize(m_width * m_height);
        for (const Ruling &line : lattice.vertical) {
            const auto x = size_t(nearest(m_xs, line.at));
            for (size_t y = 0; x < m_width && y < m_height; ++y) {
                m_lineLeft[y * m_width + x] |= covers(line, m_ys[y], m_ys[y + 1]);
            }
        }
        for (const Ruling &line : lattice.horizontal) {
            const auto y = size_t(nearest(m_ys, line.at));
            for (size_t x = 0; y < m_height && x < m_width; ++x) {
                m_lineAbove[y * m_width + x] |= covers(line, m_xs[x], m_xs[x + 1]);
            }
        }
        findCells();
    }

    /// A single square is a frame round something, not a table.
    bool isTable() const { return m_width * m_height > 1 && m_width * m_height <= MostSquares; }

    QRectF box() const { return {QPointF(m_xs.front(), m_ys.front()), QPointF(m_xs.back(), m_ys.back())}; }
    const std::vector<QRectF> &cells() const { return m_cells; }
    /// The cell at a point; -1 outside.
    qsizetype cellAt(QPointF point) const
    {
        if (!box().contains(point)) {
            return -1;
        }
        const size_t x = size_t(std::ranges::upper_bound(m_xs, point.x()) - m_xs.begin()) - 1;
        const size_t y = size_t(std::ranges::upper_bound(m_ys, point.y()) - m_ys.begin()) - 1;
        return m_cellOf[std::min(y, m_height - 1) * m_width + std::min(x, m_width - 1)];
    }

private:
    static bool covers(const Ruling &line, qreal from, qreal to)
    {
        return std::min(line.to, to) - std::max(line.from, from) > (to - from) * 0.6;
    }

    /// Cells are rectangles: as wide as no line cuts them, then as deep.
    void findCells()
    {
        m_cellOf.assign(m_width * m_height, -1);
        for (size_t y = 0; y < m_height; ++y) {
            for (size_t x = 0; x < m_width; ++x) {
                if (m_cellOf[y * m_width + x] < 0) {
                    addCell(x, y);
                }
            }
        }
    }

    void addCell(size_t x, size_t y)
    {
        size_t right = x + 1;
        while (right < m_width && !m_lineLeft[y * m_width + right] && m_cellOf[y * m_width + right] < 0) {
            ++right;
        }
        const auto goesOn = [&](size_t row) {
            for (size_t column = x; column < right; ++column) {
                const bool isCut = m_lineAbove[row * m_width + column] || m_cellOf[row * m_width + column] >= 0 ||
                                   (column > x && m_lineLeft[row * m_width + column]);
                if (isCut) {
                    return false;
                }
            }
            return true;
        };
        size_t bottom = y + 1;
        while (bottom < m_height && goesOn(bottom)) {
            ++bottom;
        }
        for (size_t row = y; row < bottom; ++row) {
            std::fill_n(m_cellOf.begin() + std::ptrdiff_t(row * m_width + x), right - x, qsizetype(m_cells.size()));
        }
        m_cells.emplace_back(QPointF(m_xs[x], m_ys[y]), QPointF(m_xs[right], m_ys[bottom]));
    }

    std::vector<qreal> m_xs;
    std::vector<qreal> m_ys;
    size_t m_width;
    size_t m_height;
    std::vector<char> m_lineLeft; // of each square
    std::vector<char> m_lineAbove;
    std::vector<qsizetype> m_cellOf;
    std::vector<QRectF> m_cells;
};

/// Puts a word into the cell it stands in, its characters into several where a line runs between them.
class WordPlacer
{
public:
    WordPlacer(const Raster &raster, PdfTable *table)
        : m_raster(raster)
        , m_table(table)
    {
    }

    /// @return false for a word outside the table
    bool place(const PdfWord &word)
    {
        const qsizetype cell = m_raster.cellAt(word.box.center());
        if (cell < 0) {
            return false;
        }
        const QRectF &box = m_table->cells.at(cell).box;
        const qreal overhang = std::max(box.left() - word.box.left(), word.box.right() - box.right());
        if (overhang > word.em / 4 && !word.isVertical()) {
            m_wide.append(word);
        } else {
            m_table->cells[cell].words.append(word);
        }
        return true;
    }

    /// Words wider than their cell, when it is known what else stands in the cells beside it.
    void placeWide()
    {
        for (const PdfWord &word : std::as_const(m_wide)) {
            for (qsizetype begin = 0; begin < word.text.size();) {
                const qsizetype cell = cellAt(word, begin);
                qsizetype end = begin + 1;
                while (end < word.text.size() && cellAt(word, end) == cell) {
                    ++end;
                }
                PdfWord part = word.part(begin, end);
                part.isUnsure = word.isNumber();
                m_table->cells[cell].words.append(part);
                begin = end;
            }
        }
    }

private:
    qsizetype cellAt(const PdfWord &word, qsizetype character) const
    {
        const qsizetype home = m_raster.cellAt(word.box.center());
        const qsizetype cell = m_raster.cellAt(word.characters.at(character).center());
        // A number that hangs over into a cell with words of its own is one number.
        const bool isTaken = cell >= 0 && cell != home && !m_table->cells.at(cell).words.isEmpty();
        return cell < 0 || isTaken ? home : cell;
    }

    const Raster &m_raster;
    PdfTable *m_table;
    QList<PdfWord> m_wide;
};

/// Whether the lines leave numbers that stand apart in one cell: then they are not all of the table's lines.
bool holdsColumns(const PdfCell &cell)
{
    for (const PdfLine &line : linesOf(cell.words)) {
        for (qsizetype i = 1; i < line.words.size(); ++i) {
            const PdfWord &word = line.words.at(i);
            const PdfWord &before = line.words.at(i - 1);
            if (word.isNumber() && before.isNumber() && word.box.left() - before.box.right() > 2 * word.em) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

QList<PdfTable> takeDrawnTables(const PageRulings &rulings, int page, QList<PdfWord> *words)
{
    QList<PdfTable> tables;
    for (const Lattice &lattice : latticesOf(rulings)) {
        if (lattice.horizontal.isEmpty() || lattice.vertical.isEmpty()) {
            continue;
        }
        const Raster raster(lattice);
        if (!raster.isTable()) {
            continue;
        }
        PdfTable table{.box = raster.box(), .cells = {}};
        for (const QRectF &box : raster.cells()) {
            table.cells.append({.box = box, .words = {}, .page = page});
        }
        WordPlacer placer(raster, &table);
        QList<PdfWord> outside = *words;
        outside.removeIf([&placer](const PdfWord &word) { return placer.place(word); });
        placer.placeWide();
        const bool isBlank = std::ranges::all_of(table.cells, [](const PdfCell &cell) { return cell.words.isEmpty(); });
        if (!isBlank && std::ranges::none_of(table.cells, holdsColumns)) {
            tables.append(table);
            *words = outside;
        }
    }
    return tables;
}

} // namespace gouji
