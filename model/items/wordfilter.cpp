// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordfilter.h"

#include <algorithm>

namespace gouji {

void WordFilter::setWords(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool WordFilter::hasWords(const QModelIndex &sourceIndex) const
{
    const QString text = sourceIndex.data(filterRole()).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool WordFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return hasWords(sourceModel()->index(row, 0, parent));
}

} // namespace gouji
