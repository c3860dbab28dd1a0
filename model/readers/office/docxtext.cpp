// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docxtext.h"

#include <algorithm>
#include <utility>

namespace gouji {

namespace {

SourceSpan shifted(SourceSpan span, qsizetype by)
{
    return {span.begin + by, span.end + by};
}

} // namespace

void DocxPlaces::append(const DocxPlaces &places, qsizetype textOffset)
{
    for (DocxNode node : places.nodes) {
        node.text = shifted(node.text, textOffset);
        nodes.append(node);
    }
    for (DocxParagraph paragraph : places.paragraphs) {
        paragraph.text = shifted(paragraph.text, textOffset);
        paragraphs.append(paragraph);
    }
}

void DocxText::append(QStringView text, SourceSpan xml, bool isText)
{
    m_places.nodes.append({{m_text.size(), m_text.size() + text.size()}, xml, isText});
    append(text);
}

void DocxText::endLine(int headingLevel)
{
    if (!lineIsEmpty()) {
        const SourceSpan line = trimmed(m_text, {m_lineBegin, m_text.size()});
        if (!line.isEmpty()) {
            m_blocks.append({.text = line, .headingLevel = headingLevel});
        }
        m_text += u'\n';
        m_lineBegin = m_text.size();
    }
    for (const DocxText &box : std::exchange(m_boxes, {})) {
        appendBox(box);
    }
}

void DocxText::noteChange(qsizetype begin)
{
    if (!m_notes.isEmpty() && m_notes.last().source.end >= begin) {
        m_notes.last().source.end = m_text.size();
    } else {
        m_notes.append({ReadingNote::Kind::TrackedChange, {begin, m_text.size()}});
    }
}

void DocxText::appendBox(const DocxText &box)
{
    const qsizetype by = m_text.size();
    const qsizetype grids = m_grids.size();
    m_text += box.m_text;
    m_lineBegin = m_text.size();
    for (Block block : box.m_blocks) {
        block.text = shifted(block.text, by);
        block.grid += block.grid < 0 ? 0 : grids;
        m_blocks.append(block);
    }
    for (Grid grid : box.m_grids) {
        for (GridCell &cell : grid.cells) {
            cell.text = shifted(cell.text, by);
        }
        m_grids.append(grid);
    }
    for (ReadingNote note : box.m_notes) {
        note.source = shifted(note.source, by);
        m_notes.append(note);
    }
    m_places.append(box.m_places, by);
    m_copies.append(box.m_copies, by);
}

void DocxText::addCopies(qsizetype first, const DocxText &copies)
{
    for (qsizetype i = 0; i < copies.m_boxes.size() && first + i < m_boxes.size(); ++i) {
        if (m_boxes.at(first + i).m_text == copies.m_boxes.at(i).m_text) {
            m_boxes[first + i].m_copies.append(copies.m_boxes.at(i).m_places, 0);
        }
    }
}

void DocxText::beginTable()
{
    endLine();
    m_tables.append({.begin = m_text.size(), .firstBlock = m_blocks.size(), .firstGrid = m_grids.size()});
}

/// Word documents are laid out with tables round the real ones, and a whole report may stand in a frame of one cell.
bool DocxText::laysOut(const Table &table) const
{
    constexpr int FewCells = 10; // the form's smallest table has three times as many
    const auto isLarger = [&table](const Grid &inner) { return inner.cells.size() >= table.cells.size(); };
    const auto isHeading = [](const Block &block) { return block.headingLevel > 0; };
    return table.holdsArticle || table.cells.size() <= 1 ||
           std::any_of(m_grids.begin() + table.firstGrid, m_grids.end(), isLarger) ||
           (table.cells.size() < FewCells &&
            std::any_of(m_blocks.begin() + table.firstBlock, m_blocks.end(), isHeading));
}

void DocxText::endTable()
{
    const Table table = m_tables.takeLast();
    if (laysOut(table)) {
        return;
    }
    Grid grid;
    grid.cells.reserve(table.cells.size());
    for (qsizetype i = 0; i < table.cells.size(); ++i) {
        GridCell cell = table.cells.at(i);
        for (qsizetype at = cell.text.begin; at < cell.text.end; ++at) {
            if (m_text.at(at) == u'\n' || m_text.at(at) == u'\t') {
                m_text[at] = u' ';
            }
        }
        const bool endsRow = i + 1 == table.cells.size() || table.cells.at(i + 1).row != cell.row;
        m_text[cell.text.end] = endsRow ? u'\n' : u'\t';
        if (cell.column >= 0) {
            cell.text = trimmed(m_text, cell.text);
            grid.cells.append(cell);
        }
    }
    m_blocks.resize(table.firstBlock);
    m_grids.resize(table.firstGrid);
    m_blocks.append({Block::Kind::Table, {table.begin, m_text.size() - 1}, m_grids.size(), 0});
    m_grids.append(grid);
}

void DocxText::beginRow(int column)
{
    Table &table = m_tables.last();
    ++table.row;
    table.column = std::min(column, MaximumColumns);
}

void DocxText::endRow()
{
    Table &table = m_tables.last();
    table.mergesAbove = std::exchange(table.merges, {});
}

bool DocxText::mergeCell(const DocxCell &cell)
{
    Table &table = m_tables.last();
    const int columnSpan = std::min(cell.columnSpan, MaximumColumns - table.column);
    const bool isFirst = table.cells.isEmpty() || table.cells.last().row != table.row;
    if (cell.across == DocxCell::Merge::Continues && !isFirst && table.cells.last().column >= 0) {
        table.cells.last().columnSpan += columnSpan;
        table.column += columnSpan;
        return true;
    }
    const auto above = table.mergesAbove.constFind(table.column);
    if (cell.down != DocxCell::Merge::Continues || above == table.mergesAbove.cend() ||
        table.cells.at(*above).columnSpan != columnSpan) {
        return false;
    }
    ++table.cells[*above].rowSpan;
    table.merges.insert(table.column, *above);
    table.column += columnSpan;
    return true;
}

void DocxText::beginCell(const DocxCell &cell)
{
    Table &table = m_tables.last();
    const bool isInGrid = table.column < MaximumColumns;
    const int columnSpan = std::clamp(cell.columnSpan, 1, std::max(MaximumColumns - table.column, 1));
    if (isInGrid && cell.down != DocxCell::Merge::None) {
        table.merges.insert(table.column, table.cells.size());
    }
    table.cells.append({.row = table.row,
                        .column = isInGrid ? table.column : -1,
                        .rowSpan = 1,
                        .columnSpan = columnSpan,
                        .text = {m_text.size(), m_text.size()}});
    table.column += isInGrid ? columnSpan : 0;
    table.cellFirstBlock = m_blocks.size();
    ++m_cellCount;
}

void DocxText::endCell()
{
    endLine();
    GridCell &cell = m_tables.last().cells.last();
    if (m_text.size() == cell.text.begin) {
        m_text += u'\n'; // the cell's end shows in the text even where there is nothing in it
        m_lineBegin = m_text.size();
    }
    cell.text.end = m_text.size() - 1;
    constexpr qsizetype LongCell = 500; // the form's longest label has a tenth of it
    constexpr qsizetype SeveralParagraphs = 3;
    Table &table = m_tables.last();
    table.holdsArticle = table.holdsArticle ||
                         (cell.text.size() > LongCell && m_blocks.size() - table.cellFirstBlock >= SeveralParagraphs);
}

} // namespace gouji
