// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchedtext.h"

#include <QSet>

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
    QStringList pairs;
    QSet<quint64> seen;
    const QList<uint> characters = m_text.toUcs4();
    for (qsizetype i = 1; i < characters.size(); ++i) {
        const quint64 pair = quint64(characters.at(i - 1)) << 32U | characters.at(i);
        if (!seen.contains(pair)) {
            seen.insert(pair);
            pairs.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(&characters.at(i - 1)), 2));
        }
    }
    if (!characters.isEmpty()) {
        pairs.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(&characters.last()), 1));
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
