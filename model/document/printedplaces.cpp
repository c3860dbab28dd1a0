// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printedplaces.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

constexpr qreal TallestBlank = 14; ///< Points: a line of print in a table; a label beside it may have many.

/// Width of a character in print, in halves of an em: scripts from here on are as broad as high.
int advance(QChar character)
{
    constexpr char16_t FirstBroad = 0x2E80; // CJK radicals
    return character.unicode() < FirstBroad ? 1 : 2;
}

int advance(QStringView text)
{
    int sum = 0;
    for (const QChar character : text) {
        sum += advance(character);
    }
    return sum;
}

qsizetype firstEndingBehind(const QList<PrintedText> &printed, qsizetype offset)
{
    return std::upper_bound(printed.begin(), printed.end(), offset,
                            [](qsizetype at, const PrintedText &each) { return at < each.source.end; }) -
           printed.begin();
}

/// Whether two boxes stand in one line of print with less than a character between them.
bool continues(const PrintedText &before, const PrintedText &after)
{
    const qreal centre = after.box.center().y();
    return before.page == after.page && before.box.top() < centre && centre < before.box.bottom() &&
           std::abs(after.box.left() - before.box.right()) < after.box.height();
}

qreal distance(const QRectF &box, QPointF point)
{
    return std::hypot(std::max({box.left() - point.x(), 0.0, point.x() - box.right()}),
                      std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()}));
}

/// The printed cells round a blank one, where there are any: an answer for each cell of a grid.
struct Neighbours
{
    QList<std::optional<PrintedText>> before; ///< In the row …
    QList<std::optional<PrintedText>> behind;
    QList<std::optional<PrintedText>> column; ///< … and in the column, above if any.
};

Neighbours neighbours(const Grid &grid, const QList<std::optional<PrintedText>> &places)
{
    const qsizetype count = grid.cells.size();
    Neighbours found{QList<std::optional<PrintedText>>(count), QList<std::optional<PrintedText>>(count),
                     QList<std::optional<PrintedText>>(count)};
    // Only cells of one height (or breadth) stand in line with each other: a group's head is centred on all its rows.
    const auto walk = [&](bool down) {
        QHash<std::pair<int, int>, PrintedText> rows;
        QHash<std::pair<int, int>, PrintedText> columns;
        for (qsizetype step = 0; step < count; ++step) {
            const qsizetype i = down ? step : count - 1 - step;
            const GridCell &cell = grid.cells.at(i);
            const std::pair row(cell.row, cell.rowSpan);
            const std::pair column(cell.column, cell.columnSpan);
            if (places.at(i)) {
                rows[row] = *places.at(i);
                columns[column] = *places.at(i);
                continue;
            }
            if (const auto it = rows.constFind(row); it != rows.constEnd()) {
                (down ? found.before : found.behind)[i] = *it;
            }
            if (const auto it = columns.constFind(column); it != columns.constEnd() && !found.column.at(i)) {
                found.column[i] = *it;
            }
        }
    };
    walk(true);
    walk(false);
    return found;
}

} // namespace

PrintedPlaces::PrintedPlaces(const Document &document)
    : m_document(document)
{
    if (document.printed().isEmpty()) {
        return;
    }
    for (const Grid &grid : document.grids()) {
        placeBlanks(grid);
    }
    std::sort(m_blanks.begin(), m_blanks.end(),
              [](const PrintedText &a, const PrintedText &b) { return a.source.begin < b.source.begin; });
}

void PrintedPlaces::placeBlanks(const Grid &grid)
{
    QList<std::optional<PrintedText>> places;
    places.reserve(grid.cells.size());
    for (const GridCell &cell : grid.cells) {
        std::optional<PrintedText> whole;
        const QList<PrintedText> lines =
            cell.text.isEmpty() ? QList<PrintedText>() : of(m_document.toSource(cell.text));
        for (const PrintedText &line : lines) {
            if (!whole) {
                whole = line;
            } else if (line.page == whole->page) {
                whole->box |= line.box;
            }
        }
        places.append(whole);
    }
    const Neighbours near = neighbours(grid, places);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const std::optional<PrintedText> &row = near.behind.at(i) ? near.behind.at(i) : near.before.at(i);
        if (places.at(i) || !row) {
            continue;
        }
        const qsizetype source = m_document.toSource(grid.cells.at(i).text).begin;
        const qreal height = std::min(row->box.height(), TallestBlank);
        qreal centre = 0;
        if (near.column.at(i)) {
            centre = near.column.at(i)->box.center().x();
        } else if (near.before.at(i) && near.behind.at(i)) {
            centre = (near.before.at(i)->box.right() + near.behind.at(i)->box.left()) / 2;
        } else {
            centre = near.before.at(i) ? row->box.right() + height : row->box.left() - height;
        }
        const QRectF box(centre - height / 2, row->box.center().y() - height / 2, height, height);
        m_blanks.append({{source, source}, row->page, box});
    }
}

PrintedText PrintedPlaces::portion(const PrintedText &whole, SourceSpan part) const
{
    const SourceText &source = m_document.source();
    const qreal unit = whole.box.width() / std::max(1, advance(source.view(whole.source)));
    const SourceSpan kept{std::max(part.begin, whole.source.begin), std::min(part.end, whole.source.end)};
    QRectF box = whole.box;
    box.setLeft(whole.box.left() + unit * advance(source.view({whole.source.begin, kept.begin})));
    box.setRight(whole.box.right() - unit * advance(source.view({kept.end, whole.source.end})));
    return {kept, whole.page, box};
}

PrintedText PrintedPlaces::beside(qsizetype source) const
{
    const QList<PrintedText> &printed = m_document.printed();
    const qsizetype next = firstEndingBehind(printed, source);
    const bool follows = next == 0 || (next < printed.size() && printed.at(next).source.begin <= source);
    const PrintedText &whole = printed.at(follows ? next : next - 1);
    PrintedText place = portion(whole, {std::max(source, whole.source.begin), source});
    place.box.setLeft(follows ? place.box.left() : whole.box.right());
    place.box.setWidth(whole.box.height() / 2);
    place.source = {source, source};
    return place;
}

QList<PrintedText> PrintedPlaces::of(SourceSpan source) const
{
    const QList<PrintedText> &printed = m_document.printed();
    if (printed.isEmpty()) {
        return {};
    }
    if (source.isEmpty()) {
        const auto blank =
            std::lower_bound(m_blanks.begin(), m_blanks.end(), source.begin,
                             [](const PrintedText &each, qsizetype offset) { return each.source.begin < offset; });
        const bool isCell = blank != m_blanks.end() && blank->source.begin == source.begin;
        return {isCell ? *blank : beside(source.begin)};
    }
    QList<PrintedText> places;
    for (qsizetype i = firstEndingBehind(printed, source.begin);
         i < printed.size() && printed.at(i).source.begin < source.end; ++i) {
        const PrintedText place = portion(printed.at(i), source);
        if (!places.isEmpty() && continues(places.last(), place)) {
            places.last().source.end = place.source.end;
            places.last().box |= place.box;
        } else {
            places.append(place);
        }
    }
    return places;
}

std::optional<qsizetype> PrintedPlaces::offsetAt(int page, QPointF point) const
{
    const PrintedText *nearest = nullptr;
    for (const QList<PrintedText> *places : {&m_document.printed(), &m_blanks}) {
        for (const PrintedText &place : *places) {
            if (place.page == page && (!nearest || distance(place.box, point) < distance(nearest->box, point))) {
                nearest = &place;
            }
        }
    }
    if (!nearest) {
        return {};
    }
    const QStringView text = m_document.source().view(nearest->source);
    const qreal unit = nearest->box.width() / std::max(1, advance(text));
    qsizetype characters = 0;
    qreal right = nearest->box.left();
    while (characters + 1 < text.size()) {
        right += unit * advance(text.at(characters));
        if (point.x() < right) {
            break;
        }
        ++characters;
    }
    return nearest->source.begin + characters;
}

} // namespace gouji
