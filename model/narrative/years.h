// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mentions.h"
#include "narrative.h"

namespace gouji {

/// The years that a sentence prints, and whose numbers stand behind them. A year holds for its clause; one that opens
/// the sentence for all of it.
class Years
{
public:
    /// @param reportYear 0 where it is not known
    Years(const Sentence &sentence, int reportYear)
        : m_tokens(sentence.tokens)
        , m_mentions(sentence)
        , m_reportYear(reportYear)
    {
    }

    void take(const Token &year, bool opensSentence);
    void endClause() { m_ofClause = 0; }

    /// Whether the year printed last is the one before the report's.
    bool isLastYear() const { return printed() == m_reportYear - 1; }
    /// Whose a number is, by the words before it. `left` may hold its whole clause.
    Claim::Scope scopeOf(TokenRange left) const;
    /// The same behind 增至: 由2023年的 113 件减少到 94 件 is of this year.
    Claim::Scope scopeBehindTo(TokenRange left) const;
    /// 结转: the words around tell whether into this year or out of it.
    void resolveCarry(Mention *mention, TokenRange left, qsizetype rightEnd) const;

private:
    int printed() const { return m_ofClause != 0 ? m_ofClause : m_ofSentence; }
    bool hasCarry(TokenRange left) const;

    const QList<Token> &m_tokens;
    MentionReader m_mentions;
    int m_reportYear = 0;
    int m_ofClause = 0; // 0: none is printed
    int m_ofSentence = 0;
};

} // namespace gouji
