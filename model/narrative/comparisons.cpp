// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparisons.h"

#include "percentage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

using Direction = ChangeCheck::Direction;

class ComparisonReader
{
public:
    ComparisonReader(const SentenceClaims &claims, const SentenceClaims *before, const Document &document,
                     Narrative *narrative)
        : m_claims(claims)
        , m_before(before)
        , m_document(document)
        , m_narrative(*narrative)
        , m_tokens(claims.sentence->tokens)
    {
    }

    void run()
    {
        for (qsizetype i = 0; i < m_claims.readings.size(); ++i) {
            const Reading &reading = m_claims.readings.at(i);
            if (reading.role == Role::Share) {
                share(i);
            } else if (reading.role == Role::Delta) {
                change(i);
            }
        }
        for (qsizetype token = 0; token < m_tokens.size(); ++token) {
            if (m_tokens.at(token).is(Mark::Level)) {
                level(token);
            } else if (m_tokens.at(token).is(Mark::To)) {
                fromTo(token);
            }
        }
    }

private:
    const Claim &claim(qsizetype reading) const { return m_narrative.claims.at(m_claims.first + reading); }

    bool isNumber(qsizetype reading) const { return statesNumber(claim(reading), m_claims.readings.at(reading)); }

    /// The last plain number before a token that stands in no deeper bracket; -1 for none.
    qsizetype numberBefore(qsizetype token, int depth) const
    {
        for (qsizetype i = m_claims.readings.size() - 1; i >= 0; --i) {
            if (m_claims.readings.at(i).token < token && m_claims.readings.at(i).depth <= depth && isNumber(i)) {
                return i;
            }
        }
        return -1;
    }

    /// The wholes that a part may have a share of, the likeliest first; indices of claims.
    QList<qsizetype> wholesOf(qsizetype part) const
    {
        QList<qsizetype> wholes;
        for (const PartsCheck &parts : m_narrative.parts) {
            if (parts.parts.contains(m_claims.first + part)) {
                wholes.append(parts.whole);
            }
        }
        for (qsizetype i = m_claims.readings.size() - 1; i >= 0; --i) {
            if (i != part && isNumber(i)) {
                wholes.append(m_claims.first + i);
            }
        }
        for (qsizetype i = 0; m_before && i < m_before->readings.size(); ++i) {
            if (m_before->readings.at(i).role == Role::Plain) {
                wholes.append(m_before->first + i);
            }
        }
        wholes.removeIf([&](qsizetype whole) {
            return m_narrative.claims.at(whole).measureWord != claim(part).measureWord ||
                   m_narrative.claims.at(whole).value < claim(part).value || m_narrative.claims.at(whole).isStatement;
        });
        return wholes;
    }

    void share(qsizetype percent)
    {
        const Reading &reading = m_claims.readings.at(percent);
        const qsizetype named = namedBefore(reading);
        const qsizetype part = named >= 0 ? named : numberBefore(reading.token, reading.depth);
        if (part < 0) {
            return;
        }
        const QList<qsizetype> wholes = wholesOf(part);
        const auto fits = [&](qsizetype whole) {
            return Percentage::fit(claim(percent).value, claim(part).value, m_narrative.claims.at(whole).value) !=
                   Percentage::Fit::No;
        };
        const auto whole = std::find_if(wholes.begin(), wholes.end(), fits);
        const bool isOfOthers = claim(percent).value == Quantity(100); // 按时办结率 and the like
        if (whole == wholes.end() && (isOfOthers || fitsAny(percent))) {
            return;
        }
        if (!wholes.isEmpty()) {
            m_narrative.shares.append({.percent = m_claims.first + percent,
                                       .part = m_claims.first + part,
                                       .whole = whole == wholes.end() ? wholes.first() : *whole});
        }
    }

    /// The number of what a share names: 自然人申请占 91.9%; -1 where it names nothing.
    qsizetype namedBefore(const Reading &share) const
    {
        const auto isNamedIn = [&](const Reading &reading) {
            return reading.listed &&
                   std::any_of(m_tokens.begin(), m_tokens.begin() + share.token, [&](const Token &token) {
                       return token.begin >= share.begin &&
                              (token.row() == reading.listed || token.column() == reading.listed);
                   });
        };
        const auto named = std::find_if(m_claims.readings.begin(), m_claims.readings.end(), isNamedIn);
        const bool isBefore = named != m_claims.readings.end() && named->token < share.token;
        return isBefore ? named - m_claims.readings.begin() : -1;
    }

    /// Whether it is a share of some two numbers of the sentence: 分别占 60%和 40%.
    bool fitsAny(qsizetype percent) const
    {
        for (qsizetype part = 0; part < m_claims.readings.size(); ++part) {
            for (qsizetype whole = 0; whole < m_claims.readings.size(); ++whole) {
                if (isNumber(part) && isNumber(whole) && claim(part).value <= claim(whole).value &&
                    Percentage::fit(claim(percent).value, claim(part).value, claim(whole).value) !=
                        Percentage::Fit::No) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Last year's number for the one at `after`, told in the sentence before `token`; -1 for none.
    qsizetype lastYears(qsizetype after, qsizetype token) const
    {
        for (qsizetype i = m_claims.readings.size() - 1; i >= 0; --i) {
            const Reading &each = m_claims.readings.at(i);
            if (each.token >= token || claim(i).isStatement) {
                continue;
            }
            if (each.role == Role::Before && claim(i).measureWord == claim(after).measureWord) {
                return i;
            }
            if (each.role == Role::Plain && i != after && each.depth == 0) {
                break; // the comparison of another number is behind it
            }
        }
        return inBracketBehind(token);
    }

    /// 同比下降 10%（2023年为 40 件）.
    qsizetype inBracketBehind(qsizetype token) const
    {
        for (qsizetype i = 0; i < m_claims.readings.size(); ++i) {
            const Reading &each = m_claims.readings.at(i);
            if (each.token > token) {
                return each.role == Role::Before && each.depth > 0 ? i : -1;
            }
        }
        return -1;
    }

    SourceSpan source(const Token &token) const
    {
        return m_document.foldedToSource(m_claims.sentence->folded(token.begin, token.end));
    }

    void change(qsizetype delta)
    {
        const Reading &reading = m_claims.readings.at(delta);
        const Token *word = nullptr;
        for (qsizetype i = reading.token - 1; i >= 0 && !m_tokens.at(i).isAmount() && !word; --i) {
            word = m_tokens.at(i).is(Mark::Rise) || m_tokens.at(i).is(Mark::Fall) ? &m_tokens.at(i) : nullptr;
        }
        const qsizetype after = numberBefore(reading.token, reading.depth);
        if (!word || after < 0 ||
            (claim(delta).measure != Measure::Percent && claim(delta).measureWord != claim(after).measureWord)) {
            return;
        }
        const qsizetype before = lastYears(after, reading.token);
        if (before < 0 && claim(after).meanings.isEmpty()) {
            return;
        }
        append({.direction = word->is(Mark::Rise) ? Direction::Rise : Direction::Fall,
                .delta = m_claims.first + delta,
                .after = m_claims.first + after,
                .words = source(*word)},
               before);
    }

    void append(ChangeCheck check, qsizetype before)
    {
        if (before >= 0) {
            check.before = m_claims.first + before;
        }
        m_narrative.changes.append(check);
    }

    void level(qsizetype token)
    {
        const qsizetype after = numberBefore(token, 0);
        const bool isRough = m_tokens.at(token).word->text.startsWith(u"基本");
        if (after < 0 || isRough) {
            return;
        }
        const qsizetype before = lastYears(after, token);
        if (before >= 0 || !claim(after).meanings.isEmpty()) {
            append(
                {.direction = Direction::Level, .after = m_claims.first + after, .words = source(m_tokens.at(token))},
                before);
        }
    }

    /// 由 58 件增至 60 件.
    void fromTo(qsizetype token)
    {
        for (qsizetype i = 0; i < m_claims.readings.size(); ++i) {
            if (m_claims.readings.at(i).token > token) {
                const qsizetype before = lastYears(i, m_claims.readings.at(i).token);
                if (before >= 0 && m_claims.readings.at(i).role == Role::Plain) {
                    append({.direction = m_tokens.at(token).is(Mark::Fall) ? Direction::Fall : Direction::Rise,
                            .after = m_claims.first + i,
                            .words = source(m_tokens.at(token))},
                           before);
                }
                return;
            }
        }
    }

    const SentenceClaims &m_claims;
    const SentenceClaims *m_before;
    const Document &m_document;
    Narrative &m_narrative;
    const QList<Token> &m_tokens;
};

} // namespace

void readComparisons(const SentenceClaims &claims, const SentenceClaims *before, const Document &document,
                     Narrative *narrative)
{
    ComparisonReader(claims, before, document, narrative).run();
}

} // namespace gouji
