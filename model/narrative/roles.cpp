// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roles.h"

#include <algorithm>

namespace gouji {

Role RoleReader::roleOf(TokenRange left, qsizetype number, bool isLastYear) const
{
    const Token &token = m_tokens.at(number);
    const Token *last = nullptr; // the last word that gives a number a role
    for (qsizetype i = left.begin; i < left.end; ++i) {
        const Token &each = m_tokens.at(i);
        const bool isWord = isComparedYear(each) || each.is(Mark::Rise) || each.is(Mark::Fall) || each.is(Mark::To) ||
                            each.is(Mark::From) || each.is(Mark::Compared) || each.is(Mark::Share) ||
                            (each.is(Mark::Before) && !each.row());
        last = isWord ? &each : last;
    }
    if (!last) {
        const bool isInBracket =
            number > 1 && m_tokens.at(number - 1).isStop(u"(") && m_tokens.at(number - 2).isAmount();
        if (isInBracket && token.measure == Measure::Percent) {
            return Role::Share; // 971 件（66.05%）
        }
        return token.measure != Measure::Percent && isLastYear && isCompared() ? Role::Before : Role::Plain;
    }
    if (last->is(Mark::From) && isFromTo(number)) {
        return Role::Before;
    }
    if (last->is(Mark::Share)) {
        return token.measure == Measure::Percent ? Role::Share : Role::Plain;
    }
    if (last->is(Mark::To)) {
        return Role::Plain;
    }
    if (last->is(Mark::Rise) || last->is(Mark::Fall)) {
        return m_mentions.strangers(last->end, token.begin) == 0 && (token.measure == Measure::Percent || isCompared())
                   ? Role::Delta
                   : Role::Plain;
    }
    if (token.measure == Measure::Percent) {
        return Role::Plain;
    }
    // 从网站收到 5 件 is no comparison.
    return last->is(Mark::From) ? Role::Plain : Role::Before;
}

bool RoleReader::isComparedYear(const Token &token) const
{
    const QChar before = token.begin > 0 ? m_sentence.text.at(token.begin - 1) : QChar();
    return token.kind == Token::Kind::Year && (before == u'较' || before == u'比');
}

bool RoleReader::isCompared() const
{
    return std::any_of(m_tokens.begin(), m_tokens.end(), [this](const Token &each) {
        return isComparedYear(each) || each.is(Mark::Compared) || each.is(Mark::To) || each.is(Mark::From) ||
               each.is(Mark::Level) || (each.is(Mark::Before) && !each.row());
    });
}

bool RoleReader::isFromTo(qsizetype number) const
{
    return std::any_of(m_tokens.begin() + number, m_tokens.end(), [](const Token &each) { return each.is(Mark::To); });
}

} // namespace gouji
