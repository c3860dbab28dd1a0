// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcepage.h"

#include "tablewidths.h"
#include "writtenout.h"

#include <QFontMetrics>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

namespace gouji {

namespace {

/// More than any report has; beyond it the page would take seconds to lay out.
constexpr qsizetype MaximumShown = 300'000;
constexpr int MaximumTableCells = 5'000;

constexpr qsizetype LongestNumber = 14;

bool isNumber(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.unicode() < 0x80; });
}

/// As many units as there were, none of which means anything to QTextDocument or acts on the
/// display: a sign of one unit stands for what is written out elsewhere.
QString harmless(QStringView text)
{
    QString copy = text.toString();
    for (QChar &character : copy) {
        if (character == u'\n' || character == u'\r') {
            character = QChar::LineSeparator;
        } else if (character != u'\t' && !character.isSurrogate() && actsOnDisplay(character.unicode())) {
            constexpr char16_t ControlPictures = 0x2400; // ␛ for an escape
            character = character < u' ' ? QChar(ControlPictures + character.unicode()) : QChar::ReplacementCharacter;
        }
    }
    return copy;
}

SourceSpan shownPart(const Document &document, SourceSpan keep)
{
    const qsizetype size = document.text().size();
    if (size <= MaximumShown) {
        return {0, size};
    }
    const qsizetype begin = std::max<qsizetype>(0, document.fromSource(keep.begin) - MaximumShown / 10);
    const qsizetype lineBegin = document.text().lastIndexOf(u'\n', begin) + 1;
    const qsizetype whole = begin - lineBegin < MaximumShown / 10 ? lineBegin : begin;
    return {whole, std::min(size, whole + MaximumShown)};
}

/// Upper left corners and spans that no other cell covers, cut to the table's size.
QList<GridCell> withoutOverlaps(const Grid &grid, int rows, int columns)
{
    QList<bool> taken(qsizetype(rows) * columns, false);
    QList<GridCell> kept;
    for (GridCell cell : grid.cells) {
        cell.rowSpan = std::clamp(cell.rowSpan, 1, rows - cell.row);
        cell.columnSpan = std::clamp(cell.columnSpan, 1, columns - cell.column);
        bool free = true;
        const auto each = [&](auto act) {
            for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
                for (int column = cell.column; column < cell.column + cell.columnSpan; ++column) {
                    act(taken[qsizetype(row) * columns + column]);
                }
            }
        };
        each([&free](bool place) { free = free && !place; });
        if (!free) {
            cell.rowSpan = cell.columnSpan = 1;
        }
        each([](bool &place) { place = true; });
        kept.append(cell);
    }
    return kept;
}

} // namespace

SourcePage::SourcePage(const Document &document, SourceSpan keep, QTextDocument *page)
    : m_document(document)
    , m_page(page)
{
    const SourceSpan shown = shownPart(document, keep);
    m_cut = shown.size() < document.text().size();
    page->setUndoRedoEnabled(false);
    QTextCursor cursor(page);
    cursor.beginEditBlock();
    if (document.format() == QLatin1String("text")) {
        m_firstLine = document.source().position(shown.begin).line;
        layLines(cursor, shown);
    } else {
        layBlocks(cursor, shown);
    }
    cursor.endEditBlock();
}

void SourcePage::insert(QTextCursor &cursor, SourceSpan text)
{
    m_pieces.append({cursor.position(), text.begin, text.size()});
    cursor.insertText(harmless(QStringView(m_document.text()).mid(text.begin, text.size())));
}

void SourcePage::layLines(QTextCursor &cursor, SourceSpan shown)
{
    const SourceText &source = m_document.source();
    for (int line = m_firstLine; line <= source.lineCount(); ++line) {
        const qsizetype begin = source.lineBegin(line);
        if (begin >= shown.end && line > m_firstLine) {
            break;
        }
        if (line > m_firstLine) {
            cursor.insertBlock();
        }
        qsizetype end =
            std::min(line < source.lineCount() ? source.lineBegin(line + 1) : source.text().size(), shown.end);
        while (end > begin && (source.text().at(end - 1) == u'\n' || source.text().at(end - 1) == u'\r')) {
            --end;
        }
        insert(cursor, {begin, end});
    }
}

void SourcePage::layBlocks(QTextCursor &cursor, SourceSpan shown)
{
    QTextBlockFormat paragraph;
    paragraph.setBottomMargin(QFontMetrics(cursor.document()->defaultFont()).height() * 0.4);
    bool first = true;
    for (const Block &block : m_document.blocks()) {
        if (block.text.end < shown.begin) {
            continue;
        }
        if (block.text.begin >= shown.end) {
            break;
        }
        if (block.kind == Block::Kind::Table) {
            layTable(cursor, m_document.grids().at(block.grid));
            first = true; // the block behind a table is there already
            continue;
        }
        QTextCharFormat characters;
        if (block.headingLevel > 0) {
            characters.setFontWeight(QFont::Bold);
        }
        if (first) {
            cursor.setBlockFormat(paragraph);
            cursor.setBlockCharFormat(characters);
        } else {
            cursor.insertBlock(paragraph, characters);
        }
        cursor.setCharFormat(characters);
        first = false;
        insert(cursor, {block.text.begin, std::min(block.text.end, shown.end)});
    }
}

void SourcePage::layTable(QTextCursor &cursor, const Grid &grid)
{
    qint64 rows = 0;
    qint64 columns = 0;
    for (const GridCell &cell : grid.cells) {
        rows = std::max<qint64>(rows, cell.row + 1);
        columns = std::max<qint64>(columns, cell.column + 1);
    }
    for (const GridCell &cell : grid.cells) { // a span beyond the last cell is not worth a column
        if (cell.rowSpan == 1) {
            columns = std::max<qint64>(columns, std::min<qint64>(cell.column + qint64(cell.columnSpan), 40));
        }
    }
    if (rows * columns > MaximumTableCells || rows == 0) {
        for (const GridCell &cell : grid.cells) {
            insert(cursor, cell.text);
            cursor.insertBlock();
        }
        return;
    }
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellPadding(2);
    format.setCellSpacing(0);
    QTextTable *table = cursor.insertTable(int(rows), int(columns), format);
    const QList<GridCell> cells = withoutOverlaps(grid, int(rows), int(columns));
    for (const GridCell &cell : cells) {
        if (cell.rowSpan > 1 || cell.columnSpan > 1) {
            table->mergeCells(cell.row, cell.column, cell.rowSpan, cell.columnSpan);
        }
    }
    for (const GridCell &cell : cells) {
        QTextCursor in = table->cellAt(cell.row, cell.column).lastCursorPosition();
        if (cell.text.size() <= LongestNumber) { // a number that breaks is two numbers
            QTextBlockFormat unbroken;
            unbroken.setNonBreakableLines(
                isNumber(QStringView(m_document.text()).mid(cell.text.begin, cell.text.size())));
            in.setBlockFormat(unbroken);
        }
        insert(in, cell.text);
    }
    cursor.setPosition(table->lastPosition() + 1);
    m_tables.append(table);
}

void SourcePage::fitTables(int width)
{
    const int available = width - int(2 * m_page->documentMargin());
    QTextCursor cursor(m_page); // one layout for all
    cursor.beginEditBlock();
    for (QTextTable *table : std::as_const(m_tables)) {
        fitTable(table, available);
    }
    cursor.endEditBlock();
}

int SourcePage::toPosition(qsizetype text) const
{
    const auto next = std::upper_bound(m_pieces.begin(), m_pieces.end(), text,
                                       [](qsizetype offset, const Piece &piece) { return offset < piece.text; });
    return next == m_pieces.begin() ? 0 : positionIn(*std::prev(next), text);
}

int SourcePage::endPosition(qsizetype text) const
{
    const auto next = std::lower_bound(m_pieces.begin(), m_pieces.end(), text,
                                       [](const Piece &piece, qsizetype offset) { return piece.text < offset; });
    return next == m_pieces.begin() ? 0 : positionIn(*std::prev(next), text);
}

int SourcePage::blankPosition(qsizetype text) const
{
    // A blank cell's piece is empty and may share its offset with the text behind it.
    const auto piece = std::lower_bound(m_pieces.begin(), m_pieces.end(), text,
                                        [](const Piece &each, qsizetype offset) { return each.text < offset; });
    return piece != m_pieces.end() && piece->text == text ? piece->position : endPosition(text);
}

int SourcePage::positionIn(const Piece &piece, qsizetype text)
{
    return piece.position + int(std::min(text - piece.text, piece.size));
}

SourceSpan SourcePage::toPage(SourceSpan source) const
{
    const qsizetype begin = m_document.fromSource(source.begin);
    const qsizetype end = m_document.fromSource(source.end);
    if (end <= begin) {
        const int position = blankPosition(begin);
        return {position, position};
    }
    return {toPosition(begin), endPosition(end)};
}

qsizetype SourcePage::toSource(int position) const
{
    auto next = std::upper_bound(m_pieces.begin(), m_pieces.end(), position,
                                 [](int at, const Piece &piece) { return at < piece.position; });
    if (next == m_pieces.begin()) {
        return 0;
    }
    const Piece &piece = *std::prev(next);
    const qsizetype text = piece.text + std::min<qsizetype>(position - piece.position, piece.size);
    const qsizetype end = piece.text + piece.size;
    // At a piece's end, what was clicked is the piece and not what comes behind it.
    return text < end       ? m_document.toSource({text, text + 1}).begin
           : piece.size > 0 ? m_document.toSource({text - 1, text}).end
                            : m_document.toSource({text, text}).begin;
}

} // namespace gouji
