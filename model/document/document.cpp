// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

Document::Document(QString format, SourceText source, QList<Block> blocks, QList<Grid> grids, QList<ReadingNote> notes,
                   QList<PrintedText> printed)
    : m_format(std::move(format))
    , m_source(std::move(source))
    , m_text(m_source.text())
    , m_folded(m_text)
    , m_blocks(std::move(blocks))
    , m_grids(std::move(grids))
    , m_notes(std::move(notes))
    , m_printed(std::move(printed))
{
}

Document::Document(QString format, SourceText source, QString text, QList<TextPiece> pieces, QList<Block> blocks,
                   QList<Grid> grids)
    : m_format(std::move(format))
    , m_source(std::move(source))
    , m_text(std::move(text))
    , m_folded(m_text)
    , m_pieces(std::move(pieces))
    , m_blocks(std::move(blocks))
    , m_grids(std::move(grids))
{
}

Document Document::convertedFrom(const QString &format) const
{
    Document copy = *this;
    copy.m_format = format;
    return copy;
}

int Document::pageAt(qsizetype source) const
{
    const auto next =
        std::upper_bound(m_printed.begin(), m_printed.end(), source,
                         [](qsizetype value, const PrintedText &printed) { return value < printed.source.begin; });
    return m_printed.isEmpty() ? 0 : next == m_printed.begin() ? next->page : std::prev(next)->page;
}

bool Document::hasLines() const
{
    return m_format == "text"_L1 || m_format == "html"_L1;
}

SourceSpan Document::toSource(SourceSpan span) const
{
    if (m_pieces.isEmpty()) {
        return span;
    }
    const auto pieceAt = [this](qsizetype offset) {
        const auto next = std::upper_bound(m_pieces.begin(), m_pieces.end(), offset,
                                           [](qsizetype value, const TextPiece &piece) { return value < piece.text; });
        return next == m_pieces.begin() ? next : std::prev(next);
    };
    const auto offsetIn = [](const TextPiece &piece, qsizetype offset) {
        return piece.source + std::clamp<qsizetype>(offset - piece.text, 0, piece.sourceSize);
    };
    const auto first = pieceAt(span.begin);
    const qsizetype begin = offsetIn(*first, span.begin);
    if (span.isEmpty()) {
        return {begin, begin};
    }
    // The end is where the last character ends, not where the next piece begins; a piece whose size differs from its
    // text (an entity) is taken whole.
    const auto last = pieceAt(span.end - 1);
    const auto next = std::next(last);
    const bool takesWholePiece = next != m_pieces.end() && next->text == span.end;
    const qsizetype end = takesWholePiece ? last->source + last->sourceSize : offsetIn(*last, span.end);
    // What stands in a table but outside its cells, a page shows before the table: pieces can run against the source.
    return {std::min(begin, offsetIn(*last, span.end - 1)), std::max(end, offsetIn(*first, span.begin + 1))};
}

QList<SourceSpan> Document::shownParts(SourceSpan source) const
{
    if (m_pieces.isEmpty()) {
        return {source};
    }
    QList<SourceSpan> parts;
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        const TextPiece &piece = m_pieces.at(i);
        const qsizetype textEnd = i + 1 < m_pieces.size() ? m_pieces.at(i + 1).text : m_text.size();
        const bool isInStep = piece.sourceSize == textEnd - piece.text;
        const SourceSpan whole{piece.source, piece.source + piece.sourceSize};
        const SourceSpan part{std::max(whole.begin, source.begin), std::min(whole.end, source.end)};
        if (!part.isEmpty()) {
            parts.append(isInStep ? part : whole);
        }
    }
    return parts;
}

qsizetype Document::fromSource(qsizetype source) const
{
    if (m_pieces.isEmpty()) {
        return source;
    }
    auto next = std::upper_bound(m_pieces.begin(), m_pieces.end(), source,
                                 [](qsizetype value, const TextPiece &piece) { return value < piece.source; });
    if (next == m_pieces.begin()) {
        return next->text;
    }
    const TextPiece &piece = *std::prev(next);
    const qsizetype textEnd = next == m_pieces.end() ? m_text.size() : next->text;
    return source >= piece.source + piece.sourceSize ? textEnd
                                                     : std::min(piece.text + (source - piece.source), textEnd);
}

} // namespace gouji
