// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partlists.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Parts that exclude one another: of one list of the form, or told one after the other.
struct Partition
{
    QList<qsizetype> parts; // claims, one at least
    QSet<QString> items;
    bool hasRest = false;
    int clause = 0; // of the last part
};

/// What follows 其中, a bracket or a colon.
struct Group
{
    QList<qsizetype> wholes; // claims that may be the whole, the nearest first
    int depth = 0;
    bool saysPart = false;        // 其中: perhaps only some
    bool isNested = false;        // 其中 within another list
    bool isImplied = false;       // no word opens it: parts of a list of the form alone
    const Word *action = nullptr; // that the first part begins with
    std::map<QString, Partition> partitions;
};

class GroupReader
{
public:
    GroupReader(const SentenceClaims &claims, const SentenceClaims *before, const Narrative &narrative)
        : m_claims(claims)
        , m_before(before)
        , m_narrative(narrative)
        , m_tokens(claims.sentence->tokens)
    {
    }

    QList<PartsCheck> run()
    {
        for (m_at = 0; m_at < m_tokens.size(); ++m_at) {
            const Token &token = m_tokens.at(m_at);
            if (token.kind == Token::Kind::Stop) {
                stop(token);
            } else if (token.isAmount()) {
                amount();
                m_segment = {};
            } else if (token.kind == Token::Kind::Word) {
                word(token);
            }
        }
        closeFrom(0);
        return std::move(m_checks);
    }

private:
    /// What was read since the stop or amount before.
    struct Segment
    {
        bool hasSum = false;
        bool hasRest = false;
        bool hasWords = false;
        bool isListed = false;        // behind a 、
        const Word *action = nullptr; // that it begins with
    };

    void stop(const Token &token)
    {
        if (token.stop == u'(') {
            const bool isBehindAmount = m_at > 0 && m_tokens.at(m_at - 1).isAmount();
            ++m_depth;
            if (isBehindAmount) {
                open({.wholes = wholes(m_depth - 1, true), .depth = m_depth});
            }
        } else if (token.stop == u')') {
            closeDeeperThan(--m_depth);
        } else if (token.stop == u':' && m_read > m_clauseBegin) {
            open({.wholes = wholes(m_depth, false), .depth = m_depth});
        } else if (token.stop == u';') {
            ++m_clauses;
            m_clause += m_partsInClause > 1 ? 1 : 0; // a；b；c is one list, a、b；c、d are two
            m_partsInClause = 0;
            m_clauseBegin = m_read;
            while (!m_groups.isEmpty() && m_groups.last().isNested) {
                closeFrom(m_groups.size() - 1);
            }
        }
        if (token.isStop(u",:") && sortsParts(token)) {
            openPart();
        }
        m_segment = {.isListed = token.stop == u'、'};
        m_segmentBegin = token.end;
    }

    /// 按申请方式分，从申请人看，892 件申请中，: parts of the number before follow.
    bool sortsParts(const Token &stop) const
    {
        static constexpr QStringView Ends = u"分看类";
        const QStringView words = m_claims.sentence->view(m_segmentBegin, stop.begin);
        return words.size() > 2 &&
               (((words.startsWith(u'按') || words.startsWith(u'从')) && Ends.contains(words.back())) ||
                (words.back() == u'中' && hasAmount(stop)));
    }

    /// Whether the segment that ends with a stop has a number.
    bool hasAmount(const Token &stop) const
    {
        return std::any_of(m_tokens.begin(), m_tokens.end(), [&](const Token &each) {
            return each.isAmount() && each.begin >= m_segmentBegin && each.end <= stop.begin;
        });
    }

    void word(const Token &token)
    {
        m_segment.hasSum = m_segment.hasSum || token.is(Mark::Sum);
        m_segment.hasRest = m_segment.hasRest || token.is(Mark::Rest);
        const bool isFirst = m_at == 0 || m_tokens.at(m_at - 1).end == token.begin;
        if (token.is(Mark::Action) && isFirst && !m_segment.hasWords) {
            m_segment.action = token.word;
        }
        m_segment.hasWords = m_segment.hasWords || !(token.is(Mark::Own) || token.is(Mark::Filler));
        if (token.is(Mark::Part)) {
            openPart();
        } else if (token.is(Mark::Respectively) && !groupHere() && m_read > 0) {
            open({.wholes = wholes(m_depth, false), .depth = m_depth, .saysPart = true});
        }
    }

    Group *groupHere() { return !m_groups.isEmpty() && m_groups.last().depth == m_depth ? &m_groups.last() : nullptr; }

    void openPart()
    {
        Group *around = groupHere();
        if (around && around->partitions.empty()) {
            around->saysPart = true;
            return;
        }
        const bool isNested = around && m_clauseBegin < m_read;
        open({.wholes = wholes(m_depth, isNested), .depth = m_depth, .saysPart = true, .isNested = isNested});
    }

    void open(Group group)
    {
        if (!group.wholes.isEmpty()) {
            m_groups.append(std::move(group));
        }
    }

    /// The claims before this place that parts may belong to, the nearest first.
    QList<qsizetype> wholes(int depth, bool alsoParts) const
    {
        QList<qsizetype> found;
        for (qsizetype i = m_read - 1; i >= 0; --i) {
            const qsizetype claim = m_claims.first + i;
            const Reading &each = m_claims.readings.at(i);
            if (statesNumber(m_narrative.claims.at(claim), each) && each.depth == depth &&
                (alsoParts || !m_parts.contains(claim))) {
                found.append(claim);
            }
        }
        if (found.isEmpty() && m_before && m_read == 0) {
            for (qsizetype i = 0; i < m_before->readings.size(); ++i) {
                const qsizetype claim = m_before->first + i;
                if (statesNumber(m_narrative.claims.at(claim), m_before->readings.at(i)) &&
                    m_before->readings.at(i).depth == 0 && !m_narrative.isPart(claim)) {
                    found.prepend(claim);
                }
            }
        }
        return found;
    }

    void amount()
    {
        while (m_read < m_claims.readings.size() && m_claims.readings.at(m_read).token <= m_at) {
            const qsizetype claim = m_claims.first + m_read;
            if (statesNumber(m_narrative.claims.at(claim), m_claims.readings.at(m_read))) {
                add(claim, m_claims.readings.at(m_read));
            }
            ++m_read;
        }
    }

    void add(qsizetype claim, const Reading &each)
    {
        if (m_segment.hasSum && m_groups.isEmpty() && !each.isVerb && addTotal(claim, each)) {
            return;
        }
        const QString list = each.listed ? each.listed->list : QString();
        while (Group *group = groupHere()) {
            if (endsGroup(*group, each, list)) {
                closeFrom(m_groups.size() - 1);
                continue;
            }
            addTo(group, claim, each, list);
            return;
        }
        // 收到 48 件，自然人 41 件，法人 7 件; 行政复议 6 件，维持 4 件，纠正 2 件
        const bool isOfRemedies = list == u"judgement" || list == u"suits";
        if ((isOfRemedies || list == u"applicant") && m_read > 0 && !isOfList(m_read - 1, list)) {
            QList<qsizetype> around = wholes(m_depth, false);
            around.removeIf([&](qsizetype whole) {
                return isOfRemedies && (whole < m_claims.first || !isOfList(whole - m_claims.first, u"remedy"_s));
            });
            open({.wholes = around, .depth = m_depth, .saysPart = true, .isImplied = true});
            if (Group *group = groupHere()) {
                addTo(group, claim, each, list);
            }
        }
    }

    bool isOfList(qsizetype reading, const QString &list) const
    {
        const Dimension *listed = m_claims.readings.at(reading).listed;
        return listed && listed->list == list;
    }

    bool endsGroup(const Group &group, const Reading &each, const QString &list) const
    {
        if (group.partitions.empty()) {
            return false;
        }
        const bool isOfListAround = group.isNested && !list.isEmpty() && m_groups.size() > 1 &&
                                    m_groups.at(m_groups.size() - 2).partitions.contains(list) &&
                                    !group.partitions.contains(list);
        const bool isOtherAction =
            m_segment.action && m_segment.action != group.action && list.isEmpty() && !m_segment.isListed;
        return each.isVerb || m_segment.hasSum || isOfListAround || isOtherAction ||
               (group.isImplied && list.isEmpty());
    }

    void addTo(Group *group, qsizetype claim, const Reading &each, const QString &list)
    {
        const Claim &part = m_narrative.claims.at(claim);
        const auto isOfMeasure = [&](qsizetype whole) {
            return m_narrative.claims.at(whole).measureWord == part.measureWord;
        };
        if (std::none_of(group->wholes.begin(), group->wholes.end(), isOfMeasure)) {
            return;
        }
        if (group->partitions.empty()) {
            group->action = m_segment.action;
        }
        const QString key = list.isEmpty() ? part.measureWord + QString::number(m_clause) : list;
        const auto known = group->partitions.find(key);
        if (known != group->partitions.end() && known->second.clause != m_clauses &&
            sumOf(known->second) == m_narrative.claims.at(wholeOf(*group, known->second, part)).value) {
            return; // 审结 63 件：维持 40 件、…；余 8 件: they have added up
        }
        Partition &partition = group->partitions[key];
        partition.clause = m_clauses;
        partition.parts.append(claim);
        partition.items.insert(each.item);
        partition.hasRest = partition.hasRest || m_segment.hasRest;
        m_parts.insert(claim);
        ++m_partsInClause;
    }

    /// 45 件、61 件，共 106 件: all numbers before are parts.
    bool addTotal(qsizetype claim, const Reading &each)
    {
        PartsCheck check{.whole = claim, .isComplete = true};
        const Claim &whole = m_narrative.claims.at(claim);
        for (qsizetype i = 0; i < m_read; ++i) {
            const Reading &part = m_claims.readings.at(i);
            const Claim &stated = m_narrative.claims.at(m_claims.first + i);
            if (statesNumber(stated, part) && stated.measureWord == whole.measureWord) {
                if (part.isVerb || part.depth != each.depth || m_parts.contains(m_claims.first + i)) {
                    return false;
                }
                check.parts.append(m_claims.first + i);
            }
        }
        const Token &number = m_tokens.at(each.token);
        if (check.parts.size() < 2 || MentionReader(*m_claims.sentence).strangers(each.begin, number.begin) > 0 ||
            each.listed) {
            return false;
        }
        m_checks.append(check);
        return true;
    }

    void closeDeeperThan(int depth)
    {
        while (!m_groups.isEmpty() && m_groups.last().depth > depth) {
            closeFrom(m_groups.size() - 1);
        }
    }

    void closeFrom(qsizetype first)
    {
        while (m_groups.size() > first) {
            Group group = m_groups.takeLast();
            mergeLists(&group);
            mergeRest(&group);
            for (const auto &[list, partition] : group.partitions) {
                check(group, list, partition);
            }
        }
    }

    /// Natural persons and kinds of organisations exclude one another too, as do outcomes and what is carried out.
    static void mergeLists(Group *group)
    {
        static const std::array Merged{std::pair{u"applicant"_s, u"organisation"_s},
                                       std::pair{u"outcome"_s, u"result"_s}};
        for (const auto &[list, other] : Merged) {
            const auto into = group->partitions.find(list);
            const auto from = group->partitions.find(other);
            if (into != group->partitions.end() && from != group->partitions.end() &&
                !into->second.items.contains(u"organisations"_s)) {
                into->second.parts += from->second.parts;
                group->partitions.erase(from);
            }
        }
    }

    /// 其中 4 件予以公开，其余 3 件因不掌握无法提供: what is told of requests by outcome or by its reason is one list.
    static void mergeRest(Group *group)
    {
        static const QSet<QString> Outcomes{u"outcome"_s, u"denied"_s, u"unavailable"_s, u"not_processed"_s,
                                            u"other"_s};
        const bool hasRest = std::any_of(group->partitions.begin(), group->partitions.end(),
                                         [](const auto &each) { return each.second.hasRest; });
        const bool areOutcomes = std::all_of(group->partitions.begin(), group->partitions.end(),
                                             [](const auto &each) { return Outcomes.contains(each.first); });
        if (hasRest && areOutcomes && group->partitions.size() > 1) {
            Partition all{.hasRest = true};
            for (const auto &[list, partition] : group->partitions) {
                all.parts += partition.parts;
            }
            group->partitions = {{u"outcome"_s, all}};
        }
    }

    /// Outcomes are those of the requests received this year and of others, unless it is said that they are handled.
    bool isOpen(qsizetype whole, const QString &list, const Partition &partition) const
    {
        const SentenceClaims &around = whole < m_claims.first ? *m_before : m_claims;
        if (list != u"outcome" || partition.hasRest || around.readings.at(whole - around.first).isHandled) {
            return false;
        }
        return sumOf(partition) < m_narrative.claims.at(whole).value;
    }

    /// 新收 892 件，上年结转 27 件；自然人…: parts of both together.
    bool isOfTwo(const Group &group, const Partition &partition) const
    {
        const Quantity sum = sumOf(partition);
        const auto completes = [&](qsizetype one, qsizetype other) {
            return one != other && m_narrative.claims.at(one).value + m_narrative.claims.at(other).value == sum;
        };
        return group.wholes.size() > 1 && std::any_of(group.wholes.begin(), group.wholes.end(), [&](qsizetype one) {
                   return std::any_of(group.wholes.begin(), group.wholes.end(),
                                      [&](qsizetype other) { return completes(one, other); });
               });
    }

    Quantity sumOf(const Partition &partition) const
    {
        const auto add = [this](Quantity sum, qsizetype part) { return sum + m_narrative.claims.at(part).value; };
        return std::accumulate(partition.parts.begin(), partition.parts.end(), Quantity(), add);
    }

    /// The number that the parts belong to: the nearest of their measure; of a list in a list the nearest that they
    /// fit.
    qsizetype wholeOf(const Group &group, const Partition &partition, const Claim &part) const
    {
        QList<qsizetype> wholes = group.wholes;
        wholes.removeIf([&](qsizetype claim) { return m_narrative.claims.at(claim).measureWord != part.measureWord; });
        const Quantity sum = sumOf(partition);
        const auto fitting = std::find_if(wholes.begin(), wholes.end(),
                                          [&](qsizetype claim) { return sum <= m_narrative.claims.at(claim).value; });
        const bool isBefore =
            wholes.first() < m_claims.first; // in the sentence before, of whose numbers any may be meant
        return (group.isNested || group.isImplied || isBefore) && fitting != wholes.end() ? *fitting : wholes.first();
    }

    void check(const Group &group, const QString &list, const Partition &partition)
    {
        const qsizetype whole = wholeOf(group, partition, m_narrative.claims.at(partition.parts.first()));
        const qsizetype size = Vocabulary::standard().sizeOfList(list);
        const bool isAlone = group.partitions.size() == 1 && partition.parts.size() > 1;
        const bool isComplete = (size > 0 && partition.items.size() == size) ||
                                (partition.hasRest && group.partitions.size() == 1) ||
                                (isAlone && !group.saysPart && !group.isImplied);
        if (!isOfTwo(group, partition) && !isOpen(whole, list, partition)) {
            m_checks.append({.whole = whole, .parts = partition.parts, .isComplete = isComplete});
        }
    }

    const SentenceClaims &m_claims;
    const SentenceClaims *m_before;
    const Narrative &m_narrative;
    const QList<Token> &m_tokens;
    qsizetype m_at = 0;
    qsizetype m_read = 0; // readings behind us
    qsizetype m_clauseBegin = 0;
    int m_clause = 0; // between semicolons
    int m_partsInClause = 0;
    qsizetype m_segmentBegin = 0;
    int m_clauses = 0;
    int m_depth = 0;
    Segment m_segment;
    QList<Group> m_groups; // open ones, the innermost last
    QSet<qsizetype> m_parts;
    QList<PartsCheck> m_checks;
};

} // namespace

QList<PartsCheck> readPartLists(const SentenceClaims &claims, const SentenceClaims *before, const Narrative &narrative)
{
    return GroupReader(claims, before, narrative).run();
}

} // namespace gouji
