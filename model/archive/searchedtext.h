// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foldedtext.h"

#include <QStringList>

#include <optional>

namespace gouji {

/// A text as it is searched: folded, small letters, without blanks, so that a word is found across a line's end.
class SearchedText
{
public:
    explicit SearchedText(QStringView original);

    const QString &text() const { return m_text; }
    /// Each character with the one behind it; the last one alone.
    QStringList pairs() const;
    /// Where a query, itself a SearchedText's text, first stands in the original at or after `from`.
    std::optional<SourceSpan> find(const QString &query, qsizetype from = 0) const;

private:
    FoldedText m_folded;
    QString m_text;
    QList<qsizetype> m_offsets; // in m_folded, one a unit of m_text
};

} // namespace gouji
