// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visibletext.h"

#include <algorithm>

namespace gouji {

namespace {

/// The blanks of which HTML shows only one.
bool collapses(QChar unit)
{
    return unit == u' ' || unit == u'\n' || unit == u'\t' || unit == u'\r' || unit == u'\f';
}

/// Nothing to see: blanks, no-break and ideographic ones too, and marks without width.
bool isBlank(QChar unit)
{
    return unit.isSpace() || unit.category() == QChar::Other_Format;
}

} // namespace

void VisibleText::append(QStringView units, qsizetype source)
{
    for (qsizetype at = 0; at < units.size();) {
        const bool areBlanks = collapses(units[at]);
        qsizetype end = at + 1;
        while (end < units.size() && collapses(units[end]) == areBlanks) {
            ++end;
        }
        if (areBlanks) {
            holdBlank(source + at, end - at);
        } else {
            write(units.sliced(at, end - at), source + at, end - at);
        }
        at = end;
    }
}

void VisibleText::appendWritten(QStringView units, qsizetype source, qsizetype sourceSize)
{
    if (std::all_of(units.begin(), units.end(), collapses)) {
        holdBlank(source, sourceSize);
    } else {
        write(units, source, sourceSize);
    }
}

void VisibleText::holdBlank(qsizetype source, qsizetype sourceSize)
{
    if (!m_blankHeld && !lineIsEmpty()) {
        m_blankHeld = true;
        m_heldBlank = {source, source + sourceSize};
    }
}

void VisibleText::write(QStringView units, qsizetype source, qsizetype sourceSize)
{
    if (lineIsEmpty()) {
        const auto *const first = std::find_if_not(units.begin(), units.end(), isBlank);
        const qsizetype blanks = first - units.begin();
        if (blanks > 0 && sourceSize == units.size()) {
            source += blanks;
            sourceSize -= blanks;
        }
        units = units.sliced(blanks);
    }
    if (units.isEmpty()) {
        return;
    }
    if (m_blankHeld) {
        m_blankHeld = false;
        write(u" ", m_heldBlank.begin, m_heldBlank.size());
    }
    // Pieces that go on where the last one ends, in step with it, are one.
    const bool goesOn = !m_pieces.isEmpty() && source == m_sourceEnd && sourceSize == units.size() &&
                        m_pieces.last().sourceSize == m_text.size() - m_pieces.last().text;
    if (goesOn) {
        m_pieces.last().sourceSize += sourceSize;
    } else {
        beginPiece(source, sourceSize);
    }
    m_sourceEnd = source + sourceSize;
    m_text += units;
}

void VisibleText::beginPiece(qsizetype source, qsizetype sourceSize)
{
    if (!m_pieces.isEmpty() && m_pieces.last().text == m_text.size()) {
        m_pieces.removeLast(); // nothing was written in it
    }
    m_pieces.append({m_text.size(), source, sourceSize});
}

void VisibleText::beginLine(qsizetype source)
{
    m_sourceEnd = source;
    beginPiece(source, 0);
}

SourceSpan VisibleText::endLine(QChar separator)
{
    SourceSpan line{m_lineBegin, m_text.size()};
    while (!line.isEmpty() && isBlank(m_text.at(line.end - 1))) {
        --line.end;
    }
    beginPiece(m_sourceEnd, 0);
    m_text += separator;
    m_lineBegin = m_text.size();
    m_blankHeld = false;
    return line;
}

} // namespace gouji
