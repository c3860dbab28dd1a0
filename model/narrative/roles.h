// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mentions.h"

namespace gouji {

/// What a number does in its sentence.
enum class Role
{
    Plain,
    Before, ///< Last year's, to compare with.
    Delta,  ///< By how much something grew or fell.
    Share,  ///< 占 p%.
};

/// Tells numbers that state from numbers that compare.
class RoleReader
{
public:
    explicit RoleReader(const Sentence &sentence)
        : m_sentence(sentence)
        , m_tokens(sentence.tokens)
        , m_mentions(sentence)
    {
    }

    /// @param left the words before the number
    /// @param number index of its token
    /// @param isLastYear whether the last year printed before it is the one before the report's
    Role roleOf(TokenRange left, qsizetype number, bool isLastYear) const;

private:
    /// 较2023年.
    bool isComparedYear(const Token &token) const;
    /// Whether something is compared in the sentence: 增加专栏 5 个 is no difference.
    bool isCompared() const;
    bool isFromTo(qsizetype number) const;

    const Sentence &m_sentence;
    const QList<Token> &m_tokens;
    MentionReader m_mentions;
};

} // namespace gouji
