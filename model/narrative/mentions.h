// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sentence.h"

namespace gouji {

/// A row, a column, or both, named in a sentence. Offsets into Sentence::text.
struct Mention
{
    const Dimension *row = nullptr;
    const Dimension *column = nullptr;
    qsizetype begin = 0;
    qsizetype end = 0;

    TableRole table() const { return row ? row->table : column->table; }
    bool isVerb() const { return row && row->isVerb; }
};

/// Tokens of a sentence from one to another, half open.
struct TokenRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Reads what a stretch of a sentence names.
class MentionReader
{
public:
    explicit MentionReader(const Sentence &sentence)
        : m_sentence(sentence)
    {
    }

    /// What is named, in order; words that belong together (收到自然人申请, 制发规范性文件) are one mention. `topic` is
    /// the table that the text speaks of where a word may mean two.
    QList<Mention> read(TokenRange range, TableRole topic) const;
    bool has(TokenRange range, Mark mark) const;
    /// How many characters between two places are neither known words without a weight of their own nor years.
    qsizetype strangers(qsizetype begin, qsizetype end) const;
    /// Whether the text between two places names somebody else than the report's agency, or only a part of the matter.
    bool namesOthers(qsizetype begin, qsizetype end, QStringView agency) const;

private:
    const Sentence &m_sentence;
};

} // namespace gouji
