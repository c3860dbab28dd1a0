// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfwriter.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// What stands between two words or lines in the text.
enum class Seam
{
    None,
    Blank,
    Torn,     ///< Nothing: a number was torn here.
    Doubtful, ///< A blank, and the numbers on both sides are in doubt.
};

bool endsInNumber(QStringView text)
{
    while (text.endsWith(u'.') || text.endsWith(u',')) {
        text.chop(1);
    }
    return !text.isEmpty() && text.back().isDigit();
}

class Writer
{
public:
    Document write(const QList<PdfBlock> &blocks)
    {
        for (const PdfBlock &block : blocks) {
            if (block.cells.isEmpty()) {
                const qsizetype begin = m_text.size();
                writeLines(block.lines, nullptr);
                m_blocks.append({.kind = Block::Kind::Paragraph, .text = {begin, m_text.size()}});
                m_text += u'\n';
            } else {
                writeTable(block.cells);
            }
        }
        return {u"pdf"_s, SourceText(m_text), m_blocks, m_grids, m_notes, m_printed};
    }

private:
    void writeTable(const QList<PdfGridCell> &cells)
    {
        const qsizetype begin = m_text.size();
        Grid grid;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const PdfGridCell &cell = cells.at(i);
            const qsizetype cellBegin = m_text.size();
            for (const PdfCell &part : cell.parts) {
                writeLines(linesOf(part.words), &part);
            }
            grid.cells.append({.row = cell.row,
                               .column = cell.column,
                               .rowSpan = cell.rowSpan,
                               .columnSpan = cell.columnSpan,
                               .text = {cellBegin, m_text.size()}});
            m_text += i + 1 == cells.size() || cells.at(i + 1).row != cell.row ? u'\n' : u'\t';
        }
        m_blocks.append({.kind = Block::Kind::Table, .text = {begin, m_text.size() - 1}, .grid = m_grids.size()});
        m_grids.append(grid);
    }

    /// @param cell null for a paragraph
    void writeLines(const QList<PdfLine> &lines, const PdfCell *cell)
    {
        const PdfLine *before = nullptr;
        for (const PdfLine &line : lines) {
            for (qsizetype i = 0; i < line.words.size(); ++i) {
                if (i > 0) {
                    seam(cell ? inCell(line, line.words.at(i - 1), line.words.at(i), *cell)
                              : inText(line.words.at(i - 1), line.words.at(i)));
                } else if (before) {
                    seam(cell ? inCell(*before, line, *cell) : inText(*before, line));
                }
                writeWord(line.words.at(i));
            }
            before = &line;
        }
        endDoubt();
    }

    static Seam inText(const PdfWord &word, const PdfWord &next)
    {
        return hasBlankBetween(word, next) ? Seam::Blank : Seam::None;
    }

    static Seam inText(const PdfLine &line, const PdfLine &next)
    {
        const QString &before = line.words.last().text;
        const QChar after = next.words.first().text.front();
        const auto isLatinLetter = [](QChar c) { return c.isLetter() && c.unicode() < 0x250; };
        if (endsInNumber(before) && after.isDigit()) {
            return Seam::Torn;
        }
        return isLatinLetter(before.back()) && isLatinLetter(after) ? Seam::Blank : Seam::None;
    }

    /// Between two words on one line of a cell.
    static Seam inCell(const PdfLine &line, const PdfWord &word, const PdfWord &next, const PdfCell &cell)
    {
        if (!line.isNumber()) {
            return inText(word, next);
        }
        // Digits spread over a cell, or a thin blank between thousands.
        const bool isNear = next.box.left() - word.box.right() < word.em * 0.6;
        return cell.isDrawn && isNear ? Seam::Torn : Seam::Doubtful;
    }

    /// Between two lines of a cell.
    static Seam inCell(const PdfLine &line, const PdfLine &next, const PdfCell &cell)
    {
        static constexpr qreal Padding = 12; // points, on both sides together
        const qreal room = cell.box.width() - Padding - line.box.width();
        const bool isBroken = isBrokenBefore(line, next, room);
        if (line.isNumber() && next.isNumber()) {
            // Digits are narrower than the room that a line of words may leave.
            const bool isFull = room < line.words.last().em * 0.6;
            return cell.isDrawn && isFull ? Seam::Torn : Seam::Doubtful;
        }
        return isBroken || !cell.isDrawn ? inText(line, next) : Seam::Blank;
    }

    void seam(Seam kind)
    {
        switch (kind) {
        case Seam::None:
            break;
        case Seam::Blank:
            endDoubt();
            m_text += u' ';
            break;
        case Seam::Torn:
            beginDoubt(ReadingNote::Kind::NumberJoined);
            break;
        case Seam::Doubtful:
            beginDoubt(ReadingNote::Kind::NumberUnsure);
            m_text += u' ';
            break;
        }
    }

    void writeWord(const PdfWord &word)
    {
        const qsizetype begin = m_text.size();
        m_text += word.text;
        m_printed.append({.source = {begin, m_text.size()}, .page = word.page, .box = word.box});
        if (word.isUnsure) {
            m_notes.append({ReadingNote::Kind::NumberUnsure, {begin, m_text.size()}});
        }
    }

    /// The note of the number that the text ends with.
    void beginDoubt(ReadingNote::Kind kind)
    {
        if (m_doubt) {
            return;
        }
        qsizetype begin = m_text.size();
        while (begin > 0 && (m_text.at(begin - 1).isDigit() || u".,+-"_s.contains(m_text.at(begin - 1)))) {
            --begin;
        }
        m_doubt = {kind, {begin, begin}};
    }

    void endDoubt()
    {
        if (m_doubt) {
            qsizetype end = m_text.size();
            while (end > m_doubt->source.begin && !m_text.at(end - 1).isDigit()) {
                --end;
            }
            m_doubt->source.end = end;
            m_notes.append(*m_doubt);
            m_doubt.reset();
        }
    }

    QString m_text;
    QList<Block> m_blocks;
    QList<Grid> m_grids;
    QList<ReadingNote> m_notes;
    QList<PrintedText> m_printed;
    std::optional<ReadingNote> m_doubt;
};

} // namespace

Document documentOf(const QList<PdfBlock> &blocks)
{
    return Writer().write(blocks);
}

} // namespace gouji
