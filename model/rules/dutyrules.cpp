// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dutyrules.h"

#include "words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Something a report must speak of, and the words that show that it does.
struct Topic
{
    QStringView name;
    Words words;
};

constexpr Words ProactiveWords{u"主动公开", u"主动信息公开", u"主动发布"};
constexpr Words RequestWords{u"依申请", u"申请公开", u"公开申请", u"信息申请"};
constexpr Words ManagementWords{u"信息管理", u"信息资源", u"规范性文件", u"三审", u"信息审核", u"保密审查"};
constexpr Words PlatformWords{u"平台", u"网站", u"新媒体", u"公众号", u"专栏"};
constexpr Words SupervisionWords{u"监督", u"保障", u"考核", u"培训", u"评议"};

constexpr Words AssessmentWords{u"考核", u"考评"};
constexpr Words RatingWords{u"评议", u"满意度", u"第三方评估"};
constexpr Words SanctionWords{u"追究", u"问责", u"追责"};

constexpr Words FeeWords{u"处理费", u"收费", u"费用", u"收取"};
constexpr Words ImprovementWords{u"改进", u"整改", u"下一步", u"下步", u"今后", u"提升",
                                 u"加强", u"措施", u"进一步", u"将",   u"完善", u"强化"};

QStringView bodyOf(const Report &report, SectionRole role)
{
    const SectionHeading *heading = sectionOf(report, role);
    return heading ? report.document().folded().view(heading->foldedBody) : QStringView();
}

/// Without blanks, colons and full stops at the ends.
QStringView trimmed(QStringView text)
{
    const auto isEdge = [](QChar c) { return c.isSpace() || c.isPunct(); };
    while (!text.isEmpty() && isEdge(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isEdge(text.back())) {
        text.chop(1);
    }
    return text;
}

template<typename Topics>
QStringList unspoken(QStringView text, const Topics &topics)
{
    QStringList names;
    for (const Topic &topic : topics) {
        if (!containsOneOf(text, topic.words)) {
            names.append(topic.name.toString());
        }
    }
    return names;
}

bool isGovernment(AgencyKind agency)
{
    return agency == AgencyKind::Government || agency == AgencyKind::Township;
}

} // namespace

const SectionHeading *sectionOf(const Report &report, SectionRole role)
{
    const FormSection *section = report.edition().section(role);
    const SectionHeading *first = nullptr;
    for (const SectionHeading &heading : report.sections) {
        if (!section || heading.section != section->number) {
            continue;
        }
        if (!trimmed(report.document().folded().view(heading.foldedBody)).isEmpty()) {
            return &heading;
        }
        first = first ? first : &heading;
    }
    return first;
}

void checkAspects(FindingMaker *maker)
{
    static constexpr std::array Aspects{Topic{u"主动公开", ProactiveWords}, Topic{u"依申请公开", RequestWords},
                                        Topic{u"政府信息管理", ManagementWords}, Topic{u"平台建设", PlatformWords},
                                        Topic{u"监督保障", SupervisionWords}};
    const SectionHeading *overview = sectionOf(maker->report(), SectionRole::Overview);
    if (!overview) {
        return;
    }
    const QStringList missing = unspoken(bodyOf(maker->report(), SectionRole::Overview), Aspects);
    if (!missing.isEmpty()) {
        maker->add(u"form.aspects", {}, 0, {missing.join(u'、')}).spans = {overview->heading};
    }
}

void checkAccountability(AgencyKind agency, FindingMaker *maker)
{
    static constexpr std::array Topics{Topic{u"工作考核", AssessmentWords}, Topic{u"社会评议", RatingWords},
                                       Topic{u"责任追究", SanctionWords}};
    const SectionHeading *overview = sectionOf(maker->report(), SectionRole::Overview);
    if (!isGovernment(agency) || !overview) {
        return;
    }
    const Report &report = maker->report();
    QStringList missing = unspoken(bodyOf(report, SectionRole::Overview), Topics);
    for (const SectionRole section : {SectionRole::Problems, SectionRole::Others}) {
        if (!missing.isEmpty()) {
            const QStringList alsoMissing = unspoken(bodyOf(report, section), Topics);
            missing.removeIf([&alsoMissing](const QString &name) { return !alsoMissing.contains(name); });
        }
    }
    if (!missing.isEmpty()) {
        maker->add(u"form.accountability", {}, 0, {missing.join(u'、')}).spans = {overview->heading};
    }
}

void checkProblems(FindingMaker *maker)
{
    static constexpr qsizetype LongestNothing = 6;
    const SectionHeading *section = sectionOf(maker->report(), SectionRole::Problems);
    if (!section) {
        return;
    }
    const QStringView body = trimmed(bodyOf(maker->report(), SectionRole::Problems));
    const bool saysNothing = body.size() <= LongestNothing &&
                             (body.startsWith(u'无') || body.startsWith(u"暂无") || body.startsWith(u"没有"));
    if (body.isEmpty() || saysNothing || !containsOneOf(body, ImprovementWords)) {
        maker
            ->add(u"form.problems", {},
                  body.isEmpty() ? 0
                  : saysNothing  ? 1
                                 : 2,
                  saysNothing ? QStringList{body.toString()} : QStringList())
            .spans = {section->heading};
    }
}

FeeStatement feeStatement(const Report &report)
{
    FeeStatement statement;
    const SectionHeading *section = sectionOf(report, SectionRole::Others);
    if (section && !containsOneOf(bodyOf(report, SectionRole::Others), FeeWords)) {
        statement.isOwed = true;
        statement.section = section->heading;
        statement.isElsewhere = containsOneOf(bodyOf(report, SectionRole::Overview), {u"处理费"}) ||
                                containsOneOf(bodyOf(report, SectionRole::Problems), {u"处理费"});
    }
    return statement;
}

void checkFee(const FeeStatement &statement, const CellValues &values, FindingMaker *maker)
{
    if (!statement.isOwed) {
        return;
    }
    const Report &report = maker->report();
    const qsizetype unpaid = report.indexOf(TableRole::Requests, RowRole::FeeUnpaid, ColumnRole::Total);
    const std::optional<Quantity> count = unpaid < 0 ? std::nullopt : values.at(unpaid).value;
    Finding &finding =
        count && !count->isZero()
            ? maker->addOnCells(u"form.fee", {}, 1,
                                {cellLabel(report, values.at(unpaid).id) + u' ' + count->toString()}, {unpaid})
            : maker->add(u"form.fee", {}, statement.isElsewhere ? 2 : 0, {});
    finding.severity = finding.cells.isEmpty() && !statement.isElsewhere ? Severity::Note : Severity::Warning;
    finding.spans.append(statement.section);
}

} // namespace gouji
