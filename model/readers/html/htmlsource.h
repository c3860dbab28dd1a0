// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcetext.h"

#include <QByteArray>

#include <vector>

namespace gouji {

/// A page as decoded, and the UTF-8 of it that gumbo parses, with the way from the one's bytes to the other's units.
class HtmlSource
{
public:
    /// Decodes by byte order mark, then by what the page declares, then by what the bytes look like.
    explicit HtmlSource(const QByteArray &page);

    const SourceText &text() const { return m_text; }
    QByteArrayView utf8() const { return m_utf8; }

    /// UTF-16 offset of a place in utf8(); cheap for places near the last one asked for.
    qsizetype offsetOf(const char *place);
    /// Whether `place` points into utf8(); what the parser made up does not.
    bool contains(const char *place) const;

private:
    qsizetype unitsIn(qsizetype beginByte, qsizetype endByte) const;

    SourceText m_text;
    QByteArray m_utf8;
    std::vector<qsizetype> m_milestones; // units before each stretch of bytes
    qsizetype m_lastByte = 0;
    qsizetype m_lastUnit = 0;
};

} // namespace gouji
