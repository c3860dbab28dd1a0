// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "narrativerules.h"

#include "comparisons.h"
#include "verdict.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// The group of rows of which a sum has every cell of one column, or null: for 不予公开 142 rather than eight terms.
const FormGroup *groupOf(const Report &report, const CellSum &sum)
{
    const CellId &first = report.cells().at(sum.terms.first().cell).id;
    const FormTable *table = report.table(first.table());
    const FormRow *row = table->row(first.row());
    const auto isOfGroup = [&](const CellSum::Term &term) {
        const CellId &id = report.cells().at(term.cell).id;
        return term.factor > 0 && id.column() == first.column() && table->row(id.row())->group == row->group;
    };
    const bool isGroup = sum.terms.size() > 1 && std::all_of(sum.terms.begin(), sum.terms.end(), isOfGroup);
    return isGroup ? table->group(row->group) : nullptr;
}

/// "新收 · 总计 3511 + 上年结转 · 总计 96 = 3607".
QString sumText(const Report &report, const CellSum &sum, const CellValues &values)
{
    const Quantity total = sumOf(sum, values).value_or(Quantity());
    if (const FormGroup *group = groupOf(report, sum)) {
        return group->label + u' ' + total.toString();
    }
    QString text;
    for (const CellSum::Term &term : sum.terms) {
        text += text.isEmpty() ? (term.factor > 0 ? u""_s : u"−"_s) : (term.factor > 0 ? u" + "_s : u" − "_s);
        text += cellLabel(report, values.at(term.cell).id) + u' ' +
                values.at(term.cell).value.value_or(Quantity()).toString();
    }
    return sum.terms.size() > 1 ? text + u" = "_s + total.toString() : text;
}

class ClaimRules
{
public:
    ClaimRules(const Narrative &narrative, const CellValues &values, FindingMaker *maker)
        : m_narrative(narrative)
        , m_values(values)
        , m_maker(*maker)
        , m_report(maker->report())
    {
    }

    void checkClaims()
    {
        for (const Claim &claim : m_narrative.claims) {
            if (judge(claim, claim.value, m_values).kind == Verdict::Kind::Differs) {
                differs(claim);
            }
        }
    }

    void checkSentences()
    {
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
        return m_report.document().source().view(claim.span).toString() +
               (claim.isStatement ? QString() : claim.measureWord);
    }

    void differs(const Claim &claim)
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
        const QString rule = isNone ? u"narrative.none"_s : u"narrative."_s + claim.table;
        Finding &finding = m_maker.addOnCells(rule, QString::number(claim.span.begin), claim.isStatement ? 1 : 0,
                                              {printed(claim), sums.join(u"; "_s)}, cells);
        finding.spans.prepend(claim.span);
        if (claim.isOwnWords) {
            finding.severity = Severity::Error;
        }
        const CellSum &likeliest = claim.meanings.first();
        if (claim.meanings.size() == 1 && likeliest.terms.size() == 1 && claim.measure == Measure::Count) {
            finding.suggestions = {{.edits = {{m_values.at(likeliest.terms.first().cell).id, claim.value.toString()}},
                                    .pattern = u"as-the-text-says"_s}};
        }
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

    void check(const ChangeCheck &change)
    {
        if (!change.before) {
            return; // last year's report would tell
        }
        const Claim &before = claim(*change.before);
        const Claim &after = claim(change.after);
        if (before.isApproximate || after.isApproximate) {
            return;
        }
        const bool isRise = after.value > before.value;
        const bool isRight =
            change.direction == ChangeCheck::Direction::Level
                ? after.value == before.value
                : isRise == (change.direction == ChangeCheck::Direction::Rise) && after.value != before.value;
        if (!isRight) {
            m_maker
                .add(u"narrative.direction", QString::number(change.words.begin), 0,
                     {m_report.document().source().view(change.words).toString(), before.value.toString(),
                      after.value.toString()})
                .spans = {change.words, before.span, after.span};
            return;
        }
        if (!change.delta) {
            return;
        }
        const Claim &delta = claim(*change.delta);
        const Quantity difference = isRise ? after.value - before.value : before.value - after.value;
        const QList<SourceSpan> spans{delta.span, before.span, after.span};
        if (delta.measure == Measure::Percent) {
            percent(delta, Percentage::fit(delta.value, difference, before.value), difference, before.value, spans);
        } else if (delta.value != difference && !delta.isApproximate) {
            m_maker
                .add(u"narrative.percent", QString::number(delta.span.begin), 2,
                     {printed(delta), before.value.toString(), after.value.toString(), difference.toString()})
                .spans = spans;
        }
    }

    void check(const TwiceCheck &twice)
    {
        const Claim &first = claim(twice.first);
        const Claim &second = claim(twice.second);
        const auto agrees = [this](const Claim &each) {
            return judge(each, each.value, m_values).kind == Verdict::Kind::Agrees;
        };
        if (first.value != second.value && !first.isApproximate && !second.isApproximate &&
            !(agrees(first) && agrees(second))) {
            m_maker.add(u"narrative.twice", QString::number(second.span.begin), 0, {printed(first), printed(second)})
                .spans = {second.span, first.span};
        }
    }

    const Narrative &m_narrative;
    const CellValues &m_values;
    FindingMaker &m_maker;
    const Report &m_report;
};

} // namespace

void checkClaims(const Narrative &narrative, const CellValues &values, FindingMaker *maker)
{
    ClaimRules(narrative, values, maker).checkClaims();
}

void checkSentences(const Narrative &narrative, const CellValues &values, FindingMaker *maker)
{
    ClaimRules(narrative, values, maker).checkSentences();
}

QList<Evidence> evidenceOf(const Narrative &narrative)
{
    QList<Evidence> evidence;
    for (const Claim &claim : narrative.claims) {
        const bool isExact = claim.isCertain && !claim.isApproximate && claim.measure == Measure::Count &&
                             claim.precision <= Quantity(1);
        if (isExact && claim.table != u"proactive") { // whose cells stand in no balance
            evidence.append({claim.meanings, claim.value, Evidence::Kind::Narrative});
        }
    }
    return evidence;
}

} // namespace gouji
