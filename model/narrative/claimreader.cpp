// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimreader.h"

#include "meanings.h"
#include "years.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

class ClaimReader::SentenceReader
{
public:
    SentenceReader(const Sentence &sentence, const Report &report, Narrative *narrative, Subject *subject)
        : m_sentence(sentence)
        , m_tokens(sentence.tokens)
        , m_report(report)
        , m_narrative(*narrative)
        , m_subject(*subject)
        , m_mentions(sentence)
        , m_years(sentence, report.year.value_or(0))
    {
        m_claims.sentence = &sentence;
        m_claims.first = narrative->claims.size();
        const SourceSpan folded = sentence.folded(0, sentence.text.size());
        m_span = report.document().foldedToSource(folded);
    }

    SentenceClaims run()
    {
        for (m_at = 0; m_at < m_tokens.size(); ++m_at) {
            const Token &token = m_tokens.at(m_at);
            if (token.kind == Token::Kind::Stop) {
                stop(token);
            } else if (token.isAmount()) {
                amount(token);
                m_left = m_at + 1;
            } else if (token.kind == Token::Kind::Year) {
                // 对2023年底前的文件 is no year of the sentence.
                const bool isOfThings = token.begin > 0 && m_sentence.text.at(token.begin - 1) == u'对';
                m_years.take(token, m_claims.readings.isEmpty() && !isOfThings &&
                                        m_mentions.strangers(leftBegin(), token.begin) == 0);
            } else {
                word(token);
            }
        }
        return std::move(m_claims);
    }

private:
    void stop(const Token &token)
    {
        if (token.stop == u'(') {
            ++m_depth;
            m_bracket = {m_left, m_at};
        } else if (token.stop == u')') {
            m_depth = std::max(0, m_depth - 1);
        } else if (token.stop == u',') {
            takeColumn(token);
        }
        if (token.stop == u';') {
            m_isElsewhere = false;
            m_detail = nullptr;
        }
        if (token.stop == u',' || token.stop == u';') {
            m_years.endClause();
        }
        if (token.stop != u'、') {
            if (token.stop == u',') {
                takeDetail();
            }
            m_clause = {m_left, m_at};
            m_left = m_at + 1;
            m_isQueueOpen = m_isQueueOpen && token.stop == u',';
        }
    }

    /// 自然人提出的申请中，: what follows is of natural persons.
    void takeColumn(const Token &stop)
    {
        if (stop.begin > 0 && m_sentence.text.at(stop.begin - 1) == u'中') {
            const QList<Mention> mentions = m_mentions.read({m_left, m_at}, m_subject.table);
            m_column = mentions.size() == 1 && !mentions.first().row ? mentions.first().column : nullptr;
        }
    }

    /// 须另行制作，依法告知无法提供的 8 件: the reason stands in the clause before.
    void takeDetail()
    {
        const QList<Mention> mentions = m_mentions.read({m_left, m_at}, m_subject.table);
        const bool isDetail = !mentions.isEmpty() && mentions.last().row && isDetailRow(*mentions.last().row);
        m_detail = isDetail ? mentions.last().row : nullptr;
    }

    void word(const Token &token)
    {
        m_subject.hear(token, m_at > 0 ? &m_tokens.at(m_at - 1) : nullptr);
        if (token.is(Mark::Nought)) {
            nought(token);
        }
        if ((token.is(Mark::Former) || token.is(Mark::Latter)) && m_named.size() == 2) {
            m_subject.turnTo(m_named.at(token.is(Mark::Former) ? 0 : 1));
        }
        if (token.is(Mark::Own)) {
            m_isElsewhere = false;
        }
        if (token.is(Mark::Negation)) {
            statement(token);
        } else if (token.is(Mark::Done) && m_subject.table == TableRole::Requests) {
            state({.row = rowOf(RowRole::CarriedOut), .begin = token.begin, .end = token.end}, token.begin);
        }
    }

    /// 零申请; 零收费 where the fee is named, for it may be the one for information.
    void nought(const Token &token)
    {
        const Dimension *row = token.row();
        const bool isNamed = std::any_of(m_tokens.begin(), m_tokens.begin() + m_at,
                                         [row](const Token &each) { return each.row() == row; });
        if (row->table == TableRole::Requests || isNamed) {
            state({.row = row, .begin = token.begin, .end = token.end}, token.begin);
        }
    }

    qsizetype rightEnd() const
    {
        qsizetype end = m_at + 1;
        while (end < m_tokens.size() && !m_tokens.at(end).isAmount() && m_tokens.at(end).kind != Token::Kind::Stop) {
            ++end;
        }
        return end;
    }

    /// 未收到申请, 无行政复议、行政诉讼: all that is named up to the next stop is nought.
    void statement(const Token &negation)
    {
        qsizetype end = m_at + 1;
        while (end < m_tokens.size() && !m_tokens.at(end).isAmount() &&
               (m_tokens.at(end).kind != Token::Kind::Stop || m_tokens.at(end).stop == u'、') &&
               !m_tokens.at(end).is(Mark::Negation)) {
            ++end;
        }
        const TokenRange range{m_at + 1, end};
        if (end < m_tokens.size() && m_tokens.at(end).isAmount()) {
            return;
        }
        QList<Mention> mentions = m_mentions.read(range, m_subject.table);
        qsizetype begin = negation.end;
        for (Mention &mention : mentions) {
            if (mention.table() == TableRole::Requests) {
                m_subject.lendRow(&mention);
            }
            const bool isApplied = !mention.isVerb() || m_mentions.has(range, Mark::Application);
            if (m_mentions.strangers(begin, mention.end) > 0 || !isApplied || !mention.row) {
                return;
            }
            state(mention, negation.begin);
            begin = mention.end;
        }
    }

    void state(Mention mention, qsizetype begin)
    {
        Claim claim{.span = source(begin, mention.end), .sentence = m_span, .isStatement = true};
        m_years.resolveCarry(&mention, {m_left, m_at}, rightEnd());
        link(m_report, mention, &claim);
        claim.scope = m_years.scopeOf({m_left, m_at});
        const bool names = m_mentions.namesOthers(leftBegin(), begin, m_report.agency);
        claim.isCertain = !names && claim.scope == Claim::Scope::ThisYear && !hasDoubtBefore();
        if (!claim.meanings.isEmpty()) {
            m_narrative.claims.append(claim);
            m_claims.readings.append({.token = m_at, .begin = begin, .depth = m_depth});
        }
    }

    /// Whether the sentence counts somebody else's matters: then 全部办结 is about those.
    bool hasDoubtBefore() const
    {
        return std::any_of(m_narrative.claims.begin() + m_claims.first, m_narrative.claims.end(),
                           [](const Claim &claim) { return !claim.isStatement && !claim.isCertain; });
    }

    SourceSpan source(qsizetype begin, qsizetype end) const
    {
        return m_report.document().foldedToSource(m_sentence.folded(begin, end));
    }

    qsizetype leftBegin() const { return m_left < m_tokens.size() && m_left > 0 ? m_tokens.at(m_left - 1).end : 0; }

    void amount(const Token &token)
    {
        // 其他处理（含主动撤回）341 件: the words stand before the bracket.
        const bool isBehindBracket = m_left == m_at && m_at > 0 && m_tokens.at(m_at - 1).isStop(u")");
        const TokenRange left = isBehindBracket ? m_bracket : leftOf();
        const TokenRange right{m_at + 1, rightEnd()};
        QList<Mention> mentions = m_mentions.read(left, m_subject.table);
        if (mentions.isEmpty() && m_mentions.has(left, Mark::Rest)) {
            mentions = rest(token);
        }
        const Role role = RoleReader(m_sentence).roleOf(left, m_at, m_years.isLastYear());
        bool isBehind = false; // the words stand behind the number
        if (mentions.isEmpty() && role == Role::Plain) {
            mentions = m_mentions.read(right, m_subject.table);
            mentions.resize(std::min<qsizetype>(mentions.size(), 1));
            isBehind = true;
        } else if (mentions.size() == 1 && !mentions.first().column) {
            addColumnBehind(right, token, &mentions.first());
        }
        m_isElsewhere = m_isElsewhere || (!mentions.isEmpty() && !isBehind &&
                                          m_mentions.namesOthers(leftBegin(), mentions.first().begin, m_report.agency));
        if (m_mentions.has(left, Mark::Respectively) && mentions.size() > 1) {
            m_named = mentions;
            m_queue = mentions;
            m_isQueueOpen = true;
        }
        if (m_isQueueOpen && !m_queue.isEmpty()) {
            append(token, left, right, {m_queue.takeFirst()}, role, true, isBehind);
        } else if (m_mentions.has(left, Mark::Each) && mentions.size() > 1) {
            for (const Mention &mention : std::as_const(mentions)) {
                append(token, left, right, {mention}, role, true, isBehind);
            }
        } else {
            append(token, left, right, mentions, role, false, isBehind);
        }
    }

    /// The words before a number: of its clause, or of the one before where that ends in 依次为 or a colon.
    TokenRange leftOf() const
    {
        const bool isBehindColon = m_left == m_at && m_at > 0 && m_tokens.at(m_at - 1).isStop(u":");
        const bool isBare = m_at == m_left + 1 && m_tokens.at(m_left).is(Mark::Respectively);
        const bool hasNumber = std::any_of(m_tokens.begin() + m_clause.begin, m_tokens.begin() + m_clause.end,
                                           [](const Token &token) { return token.isAmount(); });
        return (isBehindColon || isBare) && !hasNumber ? TokenRange{m_clause.begin, m_at} : TokenRange{m_left, m_at};
    }

    /// 其他 after things of a list.
    QList<Mention> rest(const Token &token) const
    {
        const auto listed =
            std::find_if(m_claims.readings.rbegin(), m_claims.readings.rend(),
                         [this](const Reading &reading) { return reading.listed && reading.depth == m_depth; });
        const Word *rest =
            listed == m_claims.readings.rend() ? nullptr : Vocabulary::standard().restOf(listed->listed->list);
        if (!rest) {
            return {};
        }
        return {{.row = rest->row, .column = rest->column, .begin = token.begin, .end = token.begin}};
    }

    /// 收到 58 件自然人申请.
    void addColumnBehind(TokenRange right, const Token &token, Mention *mention) const
    {
        const QList<Mention> behind = m_mentions.read(right, m_subject.table);
        if (!behind.isEmpty() && behind.first().column && !behind.first().row &&
            behind.first().table() == mention->table() && m_mentions.strangers(token.end, behind.first().begin) == 0) {
            mention->column = behind.first().column;
        }
    }

    void append(const Token &token, TokenRange left, TokenRange right, const QList<Mention> &mentions, Role role,
                bool isListed, bool isBehind)
    {
        Claim claim{.span = source(token.begin, token.numberEnd),
                    .sentence = m_span,
                    .value = token.value,
                    .precision = token.precision,
                    .measure = token.measure,
                    .measureWord = token.measureWord,
                    .isApproximate = token.isApproximate};
        Reading reading{.role = role, .token = m_at, .begin = leftBegin(), .depth = m_depth};
        claim.scope = role == Role::Before             ? Claim::Scope::LastYear
                      : m_mentions.has(left, Mark::To) ? m_years.scopeBehindTo(left)
                                                       : m_years.scopeOf(left);
        if (role == Role::Plain && token.measure != Measure::Percent) {
            if (!mentions.isEmpty()) {
                const bool isCertain =
                    isListed || (left.end == m_at && isPlain(token, left, right, mentions, isBehind));
                linkMentions(token, left, mentions, isCertain, &claim, &reading);
            } else if (isOfAllRequests(left, right, token)) {
                linkMentions(token, left, {{.row = rowOf(RowRole::Received), .begin = token.begin, .end = token.begin}},
                             false, &claim, &reading);
            } else if (isSumOfReceived(left, token)) {
                linkMentions(token, left, {{.row = receivedInAll(), .begin = token.begin, .end = token.begin}}, true,
                             &claim, &reading);
            } else if (m_mentions.has(left, Mark::To) &&
                       (m_lastMention.row || m_subject.table == TableRole::Requests)) {
                const Mention received{.row = rowOf(RowRole::Received), .begin = token.begin, .end = token.begin};
                const bool isNamed = m_lastMention.row != nullptr;
                linkMentions(token, left, {isNamed ? m_lastMention : received}, isNamed, &claim, &reading);
            }
        }
        if (!mentions.isEmpty() && role != Role::Delta) {
            m_lastMention = mentions.last();
        }
        m_narrative.claims.append(claim);
        m_claims.readings.append(reading);
    }

    /// 全市 892 件申请.
    bool isOfAllRequests(TokenRange left, TokenRange right, const Token &token) const
    {
        return right.begin < right.end && m_tokens.at(right.begin).is(Mark::Application) &&
               m_tokens.at(right.begin).begin == token.end &&
               (m_mentions.has(left, Mark::Own) ||
                (token.begin == 0 && m_sentence.text.sliced(m_tokens.at(right.begin).end).startsWith(u'中')));
    }

    /// 新收 41 件，上年结转 3 件，合计 44 件.
    bool isSumOfReceived(TokenRange left, const Token &token) const
    {
        const auto has = [this](RowRole role) {
            return std::any_of(m_claims.readings.begin(), m_claims.readings.end(), [role](const Reading &each) {
                return each.listed && each.listed->list == u"carry" && each.listed->role == role;
            });
        };
        return m_mentions.has(left, Mark::Sum) && has(RowRole::Received) && has(RowRole::CarriedIn) &&
               m_mentions.strangers(leftBegin(), token.begin) == 0;
    }

    /// Whether a verb speaks of requests: they are named, or the text or the sentence is about them.
    bool isOfRequests(TokenRange around) const
    {
        return m_mentions.has(around, Mark::Application) || m_subject.table == TableRole::Requests ||
               (m_subject.table == TableRole::None &&
                std::any_of(m_tokens.begin(), m_tokens.end(), [](const Token &each) {
                    const Dimension *row = each.row();
                    return row && row->table == TableRole::Requests && !row->isVerb && (row->isOwn || row->isCarry);
                }));
    }

    /// Whether nothing between the words and the number leaves room for another reading.
    bool isPlain(const Token &token, TokenRange left, TokenRange right, const QList<Mention> &mentions,
                 bool isBehind) const
    {
        const Mention &mention = mentions.last();
        const bool areAlternatives = std::any_of(mentions.begin(), mentions.end(), [&](const Mention &each) {
            return !each.row && each.column != mention.column; // 驳回、终止
        });
        if (areAlternatives) {
            return false;
        }
        const bool isOfRest = mention.isVerb() && m_mentions.has(left, Mark::Rest); // 其余 3 件已答复
        if (isBehind) {
            return !isOfRest && m_mentions.strangers(leftBegin(), mention.end) == 0;
        }
        const qsizetype from = mention.isVerb() ? mention.begin : mention.end;
        const bool isApplied = !mention.isVerb() || isOfRequests({left.begin, right.end});
        return isApplied && !isOfRest && !m_isElsewhere && m_mentions.strangers(from, token.begin) == 0;
    }

    void linkMentions(const Token &token, TokenRange left, QList<Mention> mentions, bool isCertain, Claim *claim,
                      Reading *reading)
    {
        for (Mention &mention : mentions) {
            if (!mention.column && mention.table() == TableRole::Requests) {
                mention.column = m_column;
            }
            m_years.resolveCarry(&mention, left, rightEnd());
            if (!m_subject.lendRow(&mention)) {
                return;
            }
        }
        const bool isApplied = !mentions.last().isVerb() || isOfRequests({left.begin, rightEnd()});
        const bool isDetail = isDetailRow(*mentions.last().row);
        if (!isApplied || !mayCount(mentions.last(), token) || (isDetail && m_subject.table != TableRole::Requests)) {
            return;
        }
        if (m_detail && m_detail->ids.first().startsWith(mentions.last().row->ids.first() + u'.')) {
            mentions.last().row = m_detail;
        }
        link(m_report, mentions.last(), claim);
        const bool areRows = std::all_of(mentions.begin(), mentions.end(), [&](const Mention &each) {
            return &each == &mentions.last() || each.row != mentions.last().row;
        });
        if (mentions.size() > 1 && areRows && !mentions.last().isVerb()) {
            linkSum(m_report, mentions, claim);
        }
        claim->isCertain = isCertain && claim->scope == Claim::Scope::ThisYear && !claim->meanings.isEmpty();
        remember(mentions.last(), reading, claim->isCertain);
    }

    void remember(const Mention &mention, Reading *reading, bool isCertain)
    {
        const Dimension *listed = mention.column ? mention.column : mention.row;
        if (!listed->list.isEmpty()) {
            reading->listed = listed;
            reading->item = listed->ids.first();
        }
        reading->isVerb = mention.isVerb() && !mention.column && isCertain;
        reading->isHandled = mention.row->role == RowRole::Total;
        m_subject.remember(mention, isCertain);
        m_detail = nullptr;
    }

    const Sentence &m_sentence;
    const QList<Token> &m_tokens;
    const Report &m_report;
    Narrative &m_narrative;
    Subject &m_subject;
    MentionReader m_mentions;
    SentenceClaims m_claims;
    SourceSpan m_span;
    qsizetype m_at = 0;
    qsizetype m_left = 0; // the first token behind the amount or stop before
    int m_depth = 0;
    Years m_years;
    bool m_isElsewhere = false;          // the clause speaks of somebody else
    TokenRange m_clause;                 // between the last two stops
    const Dimension *m_detail = nullptr; // named in a clause without a number
    QList<Mention> m_named;              // by the last 分别为
    TokenRange m_bracket;                // before the last bracket
    const Dimension *m_column = nullptr; // that the sentence says it is about
    QList<Mention> m_queue;              // named before 分别为
    bool m_isQueueOpen = false;
    Mention m_lastMention;
};

SentenceClaims ClaimReader::read(const Sentence &sentence)
{
    // A new paragraph, or a sentence that states nothing, may have changed the subject.
    const SourceSpan folded = sentence.folded(0, sentence.text.size());
    constexpr qsizetype Recent = 200; // further back is another matter
    const QStringView between = m_report.document().folded().view(
        {std::max(std::min(m_readTo, folded.begin), folded.begin - Recent), folded.begin});
    if (between.size() > 2) {
        m_subject = Subject::of(between);
    }
    m_readTo = folded.end;
    return SentenceReader(sentence, m_report, &m_narrative, &m_subject).run();
}

} // namespace gouji
