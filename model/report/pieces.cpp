// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pieces.h"

#include "labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

bool isDigitOrSign(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u'.' || c == u',' || c == u'+' || c == u'-';
}

/// 1.属于国家秘密, 2、重复申请: the ordinal of words.
bool startsWithOrdinal(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && text.at(end) >= u'0' && text.at(end) <= u'9') {
        ++end;
    }
    return end > 0 && end + 1 < text.size() && (text.at(end) == u'.' || text.at(end) == u'、') &&
           text.at(end + 1).isLetter();
}

/// - 3 -: what stands at the foot of a page.
bool isPageNumber(QStringView text)
{
    static constexpr QStringView Dashes = u"-—–―─·";
    const qsizetype end = text.size() - 1;
    return end > 1 && Dashes.contains(text.front()) && Dashes.contains(text.at(end)) &&
           std::all_of(text.begin() + 1, text.begin() + end, [](QChar c) { return c.isDigit() || c.isSpace(); });
}

/// Whether folded text is a number or stands for one. A misprinted number (1O) counts, a label with an ordinal does
/// not, and in running text neither does a Chinese numeral.
bool isValue(QStringView text, bool isCell)
{
    static constexpr qsizetype LongestValue = 24;
    if (std::all_of(text.begin(), text.end(), isDigitOrSign)) {
        return !isPageNumber(text);
    }
    if (text.size() > LongestValue) {
        return false;
    }
    // Most words are told at their first letter from the few that may begin a number, and from the marks.
    static constexpr QStringView Beginnings =
        u"〇零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟廿卅约共计增减无没不空";
    const bool hasDigit = std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!hasDigit && text.front().script() == QChar::Script_Han && !Beginnings.contains(text.front())) {
        return false;
    }
    if (startsWithOrdinal(text)) {
        return false;
    }
    const CellReading reading = readCell(text);
    if (reading.status != CellStatus::Text || reading.value) {
        return isCell || hasDigit || !reading.value;
    }
    // What is left is a misprint (1O, 12,3件半): more digits than words.
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const bool isDate = text.contains(u'年') || text.contains(u'月');
    return digits > 0 && letters <= digits && !isDate;
}

/// Whether a cell of a dump stands for a number though it says none: no label is without Chinese characters (null,
/// #REF!, Ⅻ). In a true table its place tells.
bool isOddValue(QStringView text, const Piece &piece)
{
    constexpr qsizetype Longest = 24;
    return piece.isCell && !piece.isExact && text.size() <= Longest &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

class Cutter
{
public:
    Cutter(const Document &document, const FormEdition &edition, const QList<SectionHeading> &sections)
        : m_document(document)
        , m_edition(edition)
        , m_sections(sections)
    {
        m_pieces.keys.reserve(2048);
        m_pieces.list.reserve(512);
    }

    Pieces cut()
    {
        for (const Block &block : m_document.blocks()) {
            if (block.kind == Block::Kind::Table) {
                addCells(block.grid);
            } else if (const SourceSpan folded = m_document.folded().fromOriginal(block.text); mayHoldTable(folded)) {
                addWords(folded);
            }
        }
        return std::move(m_pieces);
    }

private:
    /// FoldedText::fromOriginal for cells that come in the order of the text: looks on from where the last one was
    /// found.
    qsizetype foldedAt(qsizetype text)
    {
        const FoldedText &folded = m_document.folded();
        if (m_foldedAt > folded.text().size() || folded.toOriginal(m_foldedAt) > text ||
            text - folded.toOriginal(m_foldedAt) > MostToWalk) {
            m_foldedAt = folded.fromOriginal(text);
        }
        while (folded.toOriginal(m_foldedAt) < text) {
            ++m_foldedAt;
        }
        return m_foldedAt;
    }

    /// The first heading behind a folded offset.
    QList<SectionHeading>::const_iterator sectionAfter(qsizetype folded) const
    {
        return std::upper_bound(
            m_sections.begin(), m_sections.end(), folded,
            [](qsizetype offset, const SectionHeading &section) { return offset < section.foldedBody.begin; });
    }

    /// The heading that governs a folded offset; null before the first.
    const SectionHeading *sectionAt(qsizetype folded) const
    {
        const auto next = sectionAfter(folded);
        return next == m_sections.begin() ? nullptr : &*std::prev(next);
    }

    /// The form says which sections hold a table. Where no heading was found, any paragraph may.
    bool mayHoldTable(SourceSpan folded) const
    {
        if (m_sections.isEmpty()) {
            return true;
        }
        const auto next = sectionAfter(folded.begin);
        auto section = next == m_sections.begin() ? next : std::prev(next);
        for (; section != m_sections.end() && section->foldedBody.begin < folded.end; ++section) {
            if (m_edition.hasTableIn(section->section) && folded.begin < section->foldedBody.end) {
                return true;
            }
        }
        return false;
    }

    void add(Piece piece)
    {
        const QStringView text = m_document.folded().view(piece.folded);
        piece.key.begin = m_pieces.keys.size();
        std::copy_if(text.begin(), text.end(), std::back_inserter(m_pieces.keys), isKeyLetter);
        piece.key.end = m_pieces.keys.size();
        piece.kind = text.isEmpty()                                           ? Piece::Kind::Blank
                     : isValue(text, piece.isCell) || isOddValue(text, piece) ? Piece::Kind::Value
                                                                              : Piece::Kind::Words;
        const SectionHeading *section = sectionAt(piece.folded.begin);
        piece.section = section ? section->section : 0;
        m_pieces.list.append(piece);
    }

    void addCells(qsizetype gridIndex)
    {
        const Grid &grid = m_document.grids().at(gridIndex);
        for (qsizetype i = 0; i < grid.cells.size(); ++i) {
            const GridCell &cell = grid.cells.at(i);
            const bool isFirst = i == 0 || grid.cells.at(i - 1).row != cell.row;
            m_row += isFirst ? 1 : 0;
            const bool isLast = i + 1 == grid.cells.size() || grid.cells.at(i + 1).row != cell.row;
            add({.text = cell.text,
                 .folded = {foldedAt(cell.text.begin), foldedAt(cell.text.end)},
                 .isCell = true,
                 .isExact = grid.columns == Grid::Columns::Exact,
                 .startsRow = isFirst && !isLast,
                 .row = m_row,
                 .column = cell.column});
        }
    }

    void addWords(SourceSpan paragraph)
    {
        const QString &text = m_document.folded().text();
        if (isPageNumber(m_document.folded().view(paragraph))) {
            return;
        }
        bool isFirst = true;
        for (qsizetype at = paragraph.begin; at < paragraph.end;) {
            qsizetype end = at;
            while (end < paragraph.end && !text.at(end).isSpace()) {
                ++end;
            }
            if (end > at) {
                end = joinOrdinal(at, end, paragraph.end);
                add({.text = m_document.folded().toOriginal(SourceSpan{at, end}),
                     .folded = {at, end},
                     .startsRow = isFirst && end < paragraph.end});
                isFirst = false;
            }
            at = end + 1;
        }
    }

    /// A number that a 、 or . follows is the ordinal of the words behind it: "1 、重复申请", "1. 重复申请".
    qsizetype joinOrdinal(qsizetype begin, qsizetype end, qsizetype paragraphEnd) const
    {
        const QString &text = m_document.folded().text();
        const auto isOrdinalEnd = [&](qsizetype at) { return text.at(at) == u'、' || text.at(at) == u'.'; };
        qsizetype next = end;
        while (next < paragraphEnd && text.at(next).isSpace()) {
            ++next;
        }
        const bool isShort = end - begin <= 2 && text.at(begin).isDigit();
        if (!isShort || next == paragraphEnd || !(isOrdinalEnd(end - 1) || isOrdinalEnd(next))) {
            return end;
        }
        while (next < paragraphEnd && !text.at(next).isSpace()) {
            ++next;
        }
        return next;
    }

    const Document &m_document;
    const FormEdition &m_edition;
    const QList<SectionHeading> &m_sections;
    static constexpr qsizetype MostToWalk = 64;
    qsizetype m_foldedAt = 0;
    int m_row = -1; // the last one begun
    Pieces m_pieces;
};

} // namespace

Pieces cutIntoPieces(const Document &document, const FormEdition &edition, const QList<SectionHeading> &sections)
{
    return Cutter(document, edition, sections).cut();
}

} // namespace gouji
