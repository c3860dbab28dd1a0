// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcetext.h"

#include <algorithm>

namespace gouji {

SourceText::SourceText(QString text, QString encoding, bool hasByteOrderMark, QList<qsizetype> replacedAt)
    : m_text(std::move(text))
    , m_encoding(std::move(encoding))
    , m_hasByteOrderMark(hasByteOrderMark)
    , m_replacedAt(std::move(replacedAt))
{
    const qsizetype size = m_text.size();
    const char16_t *const units = QStringView(m_text).utf16();
    for (qsizetype at = 0; at < size; ++at) {
        if (units[at] > u'\r') {
            continue;
        }
        if (units[at] == u'\n' || (units[at] == u'\r' && (at + 1 == size || units[at + 1] != u'\n'))) {
            m_lineBegins.append(at + 1);
        }
    }
}

QStringView SourceText::view(SourceSpan span) const
{
    const qsizetype begin = std::clamp<qsizetype>(span.begin, 0, m_text.size());
    return QStringView(m_text).mid(begin, std::clamp<qsizetype>(span.end, begin, m_text.size()) - begin);
}

SourcePosition SourceText::position(qsizetype offset) const
{
    const auto next = std::upper_bound(m_lineBegins.begin(), m_lineBegins.end(), std::max<qsizetype>(offset, 0));
    return {int(next - m_lineBegins.begin()), int(offset - *std::prev(next)) + 1};
}

qsizetype SourceText::lineBegin(int line) const
{
    return line > lineCount() ? m_text.size() : m_lineBegins.at(std::max(line, 1) - 1);
}

SourceSpan trimmed(QStringView text, SourceSpan span)
{
    const auto isBlank = [](QChar c) { return c.isSpace() || c == u'\u200B' || c == u'\uFEFF'; };
    while (span.begin < span.end && isBlank(text.at(span.begin))) {
        ++span.begin;
    }
    while (span.end > span.begin && isBlank(text.at(span.end - 1))) {
        --span.end;
    }
    return span;
}

} // namespace gouji
