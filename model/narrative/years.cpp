// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "years.h"

#include "meanings.h"

#include <algorithm>

namespace gouji {

void Years::take(const Token &year, bool opensSentence)
{
    m_ofClause = year.year;
    m_ofSentence = opensSentence ? year.year : m_ofSentence;
}

Claim::Scope Years::scopeOf(TokenRange left) const
{
    const int year = printed();
    if (hasCarry(left)) {
        return Claim::Scope::ThisYear;
    }
    if (m_mentions.has(left, Mark::Next)) {
        return Claim::Scope::Elsewhere;
    }
    if (year == 0 || m_reportYear == 0 || year == m_reportYear) {
        return Claim::Scope::ThisYear;
    }
    return isLastYear() ? Claim::Scope::LastYear : Claim::Scope::Elsewhere;
}

Claim::Scope Years::scopeBehindTo(TokenRange left) const
{
    return m_ofClause == m_reportYear ? scopeOf(left) : Claim::Scope::ThisYear;
}

bool Years::hasCarry(TokenRange left) const
{
    return std::any_of(m_tokens.begin() + left.begin, m_tokens.begin() + left.end,
                       [](const Token &each) { return each.row() && each.row()->isCarry; });
}

void Years::resolveCarry(Mention *mention, TokenRange left, qsizetype rightEnd) const
{
    if (!mention->row || !mention->row->isCarry) {
        return;
    }
    const TokenRange around{left.begin, rightEnd};
    const auto hasYear = [&](int year) {
        return m_reportYear != 0 && std::any_of(m_tokens.begin() + around.begin, m_tokens.begin() + around.end,
                                                [year](const Token &token) { return token.year == year; });
    };
    const bool isIn = m_mentions.has(left, Mark::Before) || hasYear(m_reportYear - 1);
    const bool isOut = m_mentions.has(around, Mark::Next) || hasYear(m_reportYear + 1);
    if (isIn != isOut) {
        mention->row = rowOf(isIn ? RowRole::CarriedIn : RowRole::CarriedOut);
    }
}

} // namespace gouji
