// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchedtext.h"

#include <algorithm>

namespace gouji {

SearchedText::SearchedText(QStringView original)
    : m_folded(original)
{
    m_text.reserve(m_folded.text().size());
    m_offsets.reserve(m_folded.text().size());
    for (qsizetype i = 0; i < m_folded.text().size(); ++i) {
        const QChar unit = m_folded.text().at(i);
        if (!unit.isSpace() && !unit.isNull()) {
            m_text.append(unit.toLower());
            m_offsets.append(i);
        }
    }
}

QStringList SearchedText::pairs() const
{
    const std::u32string characters = m_text.toStdU32String();
    QStringList pairs;
    pairs.reserve(qsizetype(characters.size()));
    for (size_t i = 0; i < characters.size(); ++i) {
        pairs.append(QString::fromUcs4(&characters[i], i + 1 < characters.size() ? 2 : 1));
    }
    return pairs;
}

std::optional<SourceSpan> SearchedText::find(const QString &query, qsizetype from) const
{
    const qsizetype start =
        std::lower_bound(m_offsets.begin(), m_offsets.end(), m_folded.fromOriginal(from)) - m_offsets.begin();
    const qsizetype at = m_text.indexOf(query, start);
    if (at < 0 || query.isEmpty()) {
        return {};
    }
    return m_folded.toOriginal({m_offsets.at(at), m_offsets.at(at + query.size() - 1) + 1});
}

} // namespace gouji
