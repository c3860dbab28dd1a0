// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "narrativerules.h"

#include "claimedits.h"
#include "documentwords.h"
#include "percentage.h"
#include "sumtext.h"
#include "verdict.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Writes a number in the text.
Suggestion inText(const Claim &claim, Quantity number, const QString &pattern, const QStringList &arguments)
{
    return {.edits = {{claimId(claim), number.toString()}}, .pattern = pattern, .arguments = arguments};
}

/// A table of no role has no rule of its own.
QString ruleOf(TableRole table)
{
    return table == TableRole::Requests   ? u"narrative.requests"_s
           : table == TableRole::Remedies ? u"narrative.remedies"_s
                                          : u"narrative.proactive"_s;
}

class ClaimRules
{
public:
    ClaimRules(const Narrative &narrative, const CellValues &values, const LastYear *lastYear, FindingMaker *maker)
        : m_narrative(narrative)
        , m_values(values)
        , m_lastYear(lastYear)
        , m_maker(*maker)
        , m_report(maker->report())
    {
    }

    void checkClaims(const Relations &relations, const QList<qsizetype> &broken)
    {
        for (const Claim &claim : m_narrative.claims) {
            if (judge(claim, m_values).kind == Verdict::Kind::Differs) {
                differs(claim, relations, broken);
            }
        }
    }

    void checkSentences()
    {
        if (m_narrative.isCut) {
            Finding &finding = m_maker.add(u"read.numbers", {}, 0, {});
            finding.certain = false;
            if (!m_narrative.claims.isEmpty()) {
                finding.spans = {m_narrative.claims.last().span};
            }
        }
        for (const PartsCheck &parts : m_narrative.parts) {
            check(parts);
        }
        for (const ShareCheck &share : m_narrative.shares) {
            check(share);
        }
        for (const ChangeCheck &change : m_narrative.changes) {
            check(change);
        }
        for (const TwiceCheck &twice : m_narrative.twice) {
            check(twice);
        }
        for (const MissingNumber &missing : m_narrative.missing) {
            m_maker.add(u"narrative.no-number", QString::number(missing.span.begin), 0, {missing.words}).spans = {
                missing.span};
        }
    }

private:
    const Claim &claim(qsizetype index) const { return m_narrative.claims.at(index); }

    QString printed(const Claim &claim) const
    {
        const QString number = claim.isCorrected ? claim.value.toString() : printedNumber(claim, m_report.document());
        return number + (claim.isStatement ? QString() : claim.measureWord);
    }

    void differs(const Claim &claim, const Relations &relations, const QList<qsizetype> &broken)
    {
        QStringList sums;
        QList<qsizetype> cells;
        bool areAllNought = true;
        for (const CellSum &sum : claim.meanings) {
            if (const std::optional<Quantity> total = sumOf(sum, m_values)) {
                sums.append(sumText(m_report, sum, m_values));
                areAllNought = areAllNought && total->isZero();
                for (const CellSum::Term &term : sum.terms) {
                    if (!cells.contains(term.cell)) {
                        cells.append(term.cell);
                    }
                }
            }
        }
        const bool isNone = claim.isStatement || areAllNought;
        const bool isStale = m_lastYear && !claim.isStatement && !claim.value.isZero() &&
                             judge(claim, m_lastYear->values).kind == Verdict::Kind::Agrees;
        const QString rule = isStale ? u"narrative.stale"_s : isNone ? u"narrative.none"_s : ruleOf(claim.table);
        Finding &finding = m_maker.addOnCells(rule, QString::number(claim.span.begin), claim.isStatement ? 1 : 0,
                                              {printed(claim), sums.join(u"；"_s)}, cells);
        finding.spans.prepend(claim.span);
        if (isStale) {
            finding.others = {m_lastYear->cells(cells)};
        }
        if (claim.isOwnWords) {
            finding.severity = Severity::Error;
        }
        QList<Suggestion> changes = inTheText(claim);
        const bool doesTableHold =
            std::none_of(cells.begin(), cells.end(), [&](qsizetype cell) { return relations.isIn(cell, broken); });
        const CellSum &likeliest = claim.meanings.first();
        if (claim.meanings.size() == 1 && likeliest.terms.size() == 1 && claim.measure == Measure::Count &&
            claim.value <= Quantity(Quantity::Limit)) {
            changes.insert(doesTableHold ? changes.size() : 0,
                           {.edits = {{m_values.at(likeliest.terms.first().cell).id, claim.value.toString()}},
                            .pattern = u"as-the-text-says"_s});
        }
        finding.suggestions = changes;
    }

    /// The numbers that would agree, the likeliest first: what a slip of digits explains goes before. A statement has
    /// no number to be changed.
    QList<Suggestion> inTheText(const Claim &claim) const
    {
        QList<Suggestion> suggestions;
        for (const CellSum &sum : claim.meanings) {
            const std::optional<Quantity> total = claim.isStatement ? std::nullopt : sumOf(sum, m_values);
            if (total && !total->isNegative()) {
                const Quantity number = inUnitOf(claim, *total);
                suggestions.append(inText(claim, number, u"as-the-table-says"_s,
                                          {number.toString(), sumText(m_report, sum, m_values)}));
            }
        }
        std::stable_partition(suggestions.begin(), suggestions.end(), [&claim](const Suggestion &suggestion) {
            return isDigitSlip(claim.value, Quantity::fromString(suggestion.edits.first().text).value_or(Quantity()));
        });
        return suggestions;
    }

    Quantity total(const PartsCheck &parts) const
    {
        Quantity sum;
        for (const qsizetype part : parts.parts) {
            sum += claim(part).value;
        }
        return sum;
    }

    void check(const PartsCheck &parts)
    {
        const Claim &whole = claim(parts.whole);
        const bool isRough =
            whole.isApproximate || std::any_of(parts.parts.begin(), parts.parts.end(),
                                               [this](qsizetype part) { return claim(part).isApproximate; });
        const Quantity sum = total(parts);
        if (isRough || !(sum > whole.value || (parts.isComplete && sum < whole.value))) {
            return;
        }
        QStringList terms;
        QList<SourceSpan> spans{whole.span};
        for (const qsizetype part : parts.parts) {
            terms.append(claim(part).value.toString());
            spans.append(claim(part).span);
        }
        const QString text = terms.size() > 1 ? terms.join(u" + "_s) + u" = "_s + sum.toString() : sum.toString();
        m_maker
            .add(u"narrative.parts", QString::number(whole.span.begin), sum > whole.value ? 0 : 1,
                 {printed(whole), text})
            .spans = spans;
    }

    void percent(const Claim &stated, Percentage::Fit fit, Quantity numerator, Quantity denominator,
                 const QList<SourceSpan> &spans)
    {
        const std::optional<Quantity> right = Percentage::of(stated.value, numerator, denominator);
        if (fit == Percentage::Fit::Rounded || stated.isApproximate || !right) {
            return;
        }
        Finding &finding = m_maker.add(
            u"narrative.percent", QString::number(stated.span.begin), fit == Percentage::Fit::Truncated ? 1 : 0,
            {printed(stated), numerator.toString(), denominator.toString(), right->toString()});
        finding.spans = spans;
        finding.suggestions = {inText(stated, *right, u"as-computed"_s, {right->toString() + stated.measureWord})};
        if (fit == Percentage::Fit::Truncated) {
            finding.severity = Severity::Note;
        }
    }

    void check(const ShareCheck &share)
    {
        const Claim &part = claim(share.part);
        const Claim &whole = claim(share.whole);
        if (!part.isApproximate && !whole.isApproximate) {
            const Claim &stated = claim(share.percent);
            percent(stated, Percentage::fit(stated.value, part.value, whole.value), part.value, whole.value,
                    {stated.span, part.span, whole.span});
        }
    }

    static ChangeCheck::Direction directionOf(Quantity before, Quantity after)
    {
        return after > before   ? ChangeCheck::Direction::Rise
               : after < before ? ChangeCheck::Direction::Fall
                                : ChangeCheck::Direction::Level;
    }

    /// What the tables have instead of the number after the change, where that alone makes the words right.
    QList<Suggestion> bearingOut(const ChangeCheck &change) const
    {
        const Claim &after = claim(change.after);
        if (judge(after, m_values).kind != Verdict::Kind::Differs) {
            return {};
        }
        QList<Suggestion> suggestions = inTheText(after);
        suggestions.removeIf([&](const Suggestion &suggestion) {
            const Quantity number = Quantity::fromString(suggestion.edits.first().text).value_or(after.value);
            return directionOf(claim(*change.before).value, number) != change.direction;
        });
        return suggestions.size() == 1 ? suggestions : QList<Suggestion>();
    }

    /// Last year's number: the text's own, else that of last year's report by the meaning that fits this year.
    std::optional<Quantity> beforeOf(const ChangeCheck &change) const
    {
        if (change.before) {
            const Claim &before = claim(*change.before);
            return before.isApproximate ? std::nullopt : std::optional(before.value);
        }
        const Claim &after = claim(change.after);
        const Verdict verdict = judge(after, m_values);
        if (!m_lastYear || verdict.kind != Verdict::Kind::Agrees) {
            return {};
        }
        const std::optional<Quantity> sum = sumOf(after.meanings.at(verdict.meaning), m_lastYear->values);
        return sum ? std::optional(inUnitOf(after, *sum)) : std::nullopt;
    }

    void check(const ChangeCheck &change)
    {
        const Claim &after = claim(change.after);
        const std::optional<Quantity> before = beforeOf(change);
        if (!before || after.isApproximate) {
            return;
        }
        QList<SourceSpan> spans{after.span};
        if (change.before) {
            spans.prepend(claim(*change.before).span);
        }
        if (directionOf(*before, after.value) != change.direction) {
            Finding &finding =
                m_maker.add(u"narrative.direction", QString::number(change.words.begin), 0,
                            {wordsAt(m_report.document(), change.words), before->toString(), after.value.toString()});
            finding.spans = QList{change.words} + spans;
            finding.suggestions = change.before ? bearingOut(change) : QList<Suggestion>();
            return;
        }
        const bool isRise = after.value > *before;
        if (!change.delta) {
            return;
        }
        const Claim &delta = claim(*change.delta);
        const Quantity difference = isRise ? after.value - *before : *before - after.value;
        spans.prepend(delta.span);
        if (delta.measure == Measure::Percent) {
            percent(delta, Percentage::fit(delta.value, difference, *before), difference, *before, spans);
        } else if (delta.value != difference && !delta.isApproximate) {
            Finding &finding =
                m_maker.add(u"narrative.percent", QString::number(delta.span.begin), 2,
                            {printed(delta), before->toString(), after.value.toString(), difference.toString()});
            finding.spans = spans;
            finding.suggestions = {
                inText(delta, difference, u"as-computed"_s, {difference.toString() + delta.measureWord})};
        }
    }

    void check(const TwiceCheck &twice)
    {
        const Claim &first = claim(twice.first);
        const Claim &second = claim(twice.second);
        const auto agrees = [this](const Claim &each) { return judge(each, m_values).kind == Verdict::Kind::Agrees; };
        if (first.value != second.value && !first.isApproximate && !second.isApproximate &&
            !(agrees(first) && agrees(second))) {
            m_maker.add(u"narrative.twice", QString::number(second.span.begin), 0, {printed(first), printed(second)})
                .spans = {second.span, first.span};
        }
    }

    const Narrative &m_narrative;
    const CellValues &m_values;
    const LastYear *m_lastYear; // null where it is not known
    FindingMaker &m_maker;
    const Report &m_report;
};

} // namespace

void checkClaims(const Narrative &narrative, const CellValues &values, const LastYear *lastYear,
                 const Relations &relations, const QList<qsizetype> &broken, FindingMaker *maker)
{
    ClaimRules(narrative, values, lastYear, maker).checkClaims(relations, broken);
}

void checkSentences(const Narrative &narrative, const CellValues &values, const LastYear *lastYear, FindingMaker *maker)
{
    ClaimRules(narrative, values, lastYear, maker).checkSentences();
}

QList<Evidence> evidenceOf(const Narrative &narrative)
{
    QList<Evidence> evidence;
    for (const Claim &claim : narrative.claims) {
        const bool isExact = claim.isCertain && !claim.isApproximate && claim.measure == Measure::Count &&
                             claim.precision <= Quantity(1);
        if (isExact && claim.table != TableRole::Proactive) { // whose cells stand in no balance
            evidence.append({claim.meanings, claim.value, Evidence::Kind::Narrative});
        }
    }
    return evidence;
}

} // namespace gouji
