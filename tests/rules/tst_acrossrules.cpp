// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "acrossrules.h"
#include "intake.h"
#include "ruletable.h"
#include "sharedreports.h"

using namespace gouji;
using namespace Qt::StringLiterals;

/// The rules that hold reports of several years and agencies against one another.
class TestAcrossRules : public QObject
{
    Q_OBJECT

private slots:
    void carryOvers_data();
    void carryOvers() { RuleTable::compare(); }
    void againstLastYear_data();
    void againstLastYear() { RuleTable::compare(); }
    void copiedNarrative_data();
    void copiedNarrative() { RuleTable::compare(); }
    void everyRuleIsTried();
    void aWaiverLapsesWithLastYearsNumbers();
    void offersNothingCertain();
    void anEvidentRepairIsOffered();
    void gaps_data();
    void gaps();
    void sumsOverAgencies();
    void copiedFromAnotherAgency();
    void copiesThatDiffer();
    void realReports();
    void realReportsWithOneNumberBroken_data();
    void realReportsWithOneNumberBroken();

private:
    static Report of(int year, const QString &edition = u"2021"_s)
    {
        return sampleReport(*FormEdition::find(edition), {.year = year});
    }
    static StandingReport standing(const Report &report, const QList<CellChange> &changes = {})
    {
        return {report, RuleTable::changed(report, changes)};
    }
    static StandingReport withText(int year, const QString &agency, const QString &overview)
    {
        const Report report =
            sampleReport(*FormEdition::find(u"2021"), {.agency = agency, .year = year, .overview = overview});
        return standing(report);
    }
    static QStringList rules(const QList<Finding> &findings)
    {
        QStringList rules;
        for (const Finding &finding : findings) {
            rules.append(finding.rule);
        }
        return rules;
    }
    static StandingReport realReport(const QString &folder)
    {
        const Result<LoadedReport> loaded = loadReport(folder, sharedReport(folder + u"/report.html"_s));
        return {loaded->report, loaded->report.cells()};
    }

    const Report m_last = of(2023);
    const Report m_report = of(2024);
    RuleTable m_table;
};

void TestAcrossRules::carryOvers_data()
{
    RuleTable::addColumns();
    m_table.begin(u"years.carry"_s);
    m_table.setLastYear(standing(m_last, {{u"requests.carried_out.total"_s, u"41"_s}}));
    m_table.row("carried over", Shows::Passes, m_report, {{u"requests.carried_in.total"_s, u"41"_s}});
    m_table.row(
        "one lost", Shows::Fails, m_report, {{u"requests.carried_in.total"_s, u"40"_s}},
        {u"error [requests.carried_in.total] {82} 总计: 上年结转 40, but 结转下年 (2023) 41 (difference −1) -> as-last-year: requests.carried_in.total=41 / 2023 青山市人民政府: requests.carried_out.total=41"_s});
    m_table.row("blank this year", Shows::NotApplicable, m_report, {{u"requests.carried_in.total"_s, {}}});
    m_table.setLastYear(standing(m_last, {{u"requests.carried_out.total"_s, {}}}));
    m_table.row("blank last year", Shows::NotApplicable, m_report, {});
    m_table.setLastYear(standing(of(2020, u"2019"_s), {{u"requests.carried_out.total"_s, u"41"_s}}));
    m_table.row(
        "from edition to edition", Shows::Fails, of(2021), {{u"requests.carried_in.total"_s, u"14"_s}},
        {u"error [requests.carried_in.total] {82} 总计: 上年结转 14, but 结转下年 (2020) 41 (difference −27) -> as-last-year: requests.carried_in.total=41 / 2020 青山市人民政府: requests.carried_out.total=41"_s});

    m_table.begin(u"years.carry-applicant"_s);
    m_table.setLastYear(standing(m_last, {{u"requests.carried_out.*"_s, u"0"_s}}));
    m_table.row("nothing carried over", Shows::Passes, m_report, {{u"requests.carried_in.*"_s, {}}});
    m_table.setLastYear(standing(m_last, {{u"requests.carried_out.*"_s, u"0"_s},
                                          {u"requests.carried_out.natural"_s, u"2"_s},
                                          {u"requests.carried_out.total"_s, u"2"_s}}));
    m_table.row(
        "an applicant of another kind", Shows::Fails, m_report,
        {{u"requests.carried_in.*"_s, u"0"_s},
         {u"requests.carried_in.business"_s, u"1"_s},
         {u"requests.carried_in.natural"_s, u"1"_s}},
        {u"warning [requests.carried_in.natural] {8} 自然人: 上年结转 1, but 结转下年 (2023) 2 (difference −1) -> as-last-year: requests.carried_in.natural=2 / 2023 青山市人民政府: requests.carried_out.natural=2"_s,
         u"warning [requests.carried_in.business] {22} 商业企业: 上年结转 1, but 结转下年 (2023) 0 (difference 1) -> as-last-year: requests.carried_in.business=0 / 2023 青山市人民政府: requests.carried_out.business=0"_s});
    m_table.row("no such row", Shows::NotApplicable, m_report, {{u"requests.carried_in.*"_s, u"missing"_s}});

    m_table.begin(u"years.in-force"_s);
    m_table.setLastYear(standing(
        m_last, {{u"proactive.regulations.in_force"_s, u"11"_s}, {u"proactive.normative_docs.in_force"_s, u"597"_s}}));
    const QList<CellChange> suqian{
        {u"proactive.regulations.made"_s, u"2"_s},          {u"proactive.regulations.repealed"_s, u"1"_s},
        {u"proactive.regulations.in_force"_s, u"12"_s},     {u"proactive.normative_docs.made"_s, u"50"_s},
        {u"proactive.normative_docs.repealed"_s, u"227"_s}, {u"proactive.normative_docs.in_force"_s, u"420"_s}};
    m_table.row("11 + 2 − 1 = 12 and 597 + 50 − 227 = 420", Shows::Passes, m_report, suqian);
    m_table.row(
        "repealed but still counted", Shows::Fails, m_report,
        suqian + QList<CellChange>{{u"proactive.normative_docs.in_force"_s, u"647"_s}},
        {u"warning [proactive.normative_docs.in_force, proactive.normative_docs.repealed, proactive.normative_docs.made] {12, 6, 14} 行政规范性文件: 现行有效件数 647 + 本年废止件数 227 = 874, but 现行有效件数 (2023) 597 + 本年制发件数 50 = 647 (difference 227) -> as-last-year: proactive.normative_docs.in_force=420 / 2023 青山市人民政府: proactive.normative_docs.in_force=597"_s});
    m_table.setLastYear(standing(of(2020, u"2019"_s)));
    m_table.row("2019 counts what is public", Shows::NotApplicable, of(2021), {});

    m_table.begin(u"years.items"_s);
    const QList<CellChange> items{{u"proactive.*"_s, u"0"_s},
                                  {u"proactive.license.prev_items"_s, u"120"_s},
                                  {u"proactive.license.change"_s, u"-8"_s}};
    m_table.setLastYear(standing(of(2019, u"2019"_s), items));
    m_table.row("120 − 8 = 112", Shows::Passes, of(2020, u"2019"_s),
                {{u"proactive.*"_s, u"0"_s}, {u"proactive.license.prev_items"_s, u"112"_s}});
    m_table.row(
        "left as it was", Shows::Fails, of(2020, u"2019"_s), items,
        {u"warning [proactive.license.prev_items] {19} 行政许可: 上一年项目数量 120, but 上一年项目数量 (2019) 120 + 本年增/减 (2019) -8 = 112 (difference 8) -> as-last-year: proactive.license.prev_items=112 / 2019 青山市人民政府: proactive.license.prev_items=120, proactive.license.change=-8"_s});
    m_table.row("2021 has no items", Shows::NotApplicable, of(2020), {});
}

void TestAcrossRules::againstLastYear_data()
{
    RuleTable::addColumns();
    m_table.begin(u"table.same-as-last-year"_s);
    m_table.setLastYear(standing(m_last, {{u"remedies.*"_s, u"0"_s}, {u"proactive.*"_s, u"7"_s}}));
    m_table.row(
        "requests are the same", Shows::Fails, m_report, {},
        {u"warning [requests.new.natural, requests.carried_out.total] {285, 88} 收到和处理政府信息公开申请情况: every number is the same as in 2023 / 2023 青山市人民政府: requests.new.natural=285 … requests.carried_out.total=88 (175)"_s});
    m_table.row("another number", Shows::Passes, m_report, {{u"requests.new.natural"_s, u"1"_s}});
    m_table.row("noughts again", Shows::Passes, m_report,
                {{u"requests.new.natural"_s, u"1"_s}, {u"remedies.*"_s, u"0"_s}});
    m_table.row("a row is not there", Shows::NotApplicable, m_report, {{u"requests.new.*"_s, u"missing"_s}});
    m_table.setLastYear(standing(m_last, {{u"remedies.*"_s, u"0"_s}, {u"remedies.review.upheld"_s, u"1"_s}}));
    m_table.row(
        "a single number again", Shows::Fails, m_report,
        {{u"requests.new.natural"_s, u"1"_s},
         {u"proactive.license.handled"_s, u"1"_s},
         {u"remedies.*"_s, u"0"_s},
         {u"remedies.review.upheld"_s, u"1"_s}},
        {u"note [remedies.review.upheld, remedies.suit_after_review.total] {2, 50} 政府信息公开行政复议、行政诉讼情况: every number is the same as in 2023 / 2023 青山市人民政府: remedies.review.upheld=1 … remedies.suit_after_review.total=0 (15)"_s});

    m_table.begin(u"cell.jump"_s);
    m_table.setLastYear(standing(m_last, {{u"proactive.license.handled"_s, u"550"_s},
                                          {u"requests.granted.natural"_s, u"7"_s},
                                          {u"requests.granted.total"_s, u"70"_s}}));
    m_table.row("nine times", Shows::Passes, m_report, {{u"proactive.license.handled"_s, u"5499"_s}});
    m_table.row(
        "ten times", Shows::Fails, m_report, {{u"proactive.license.handled"_s, u"5500"_s}},
        {u"note [proactive.license.handled] {19} 行政许可 · 本年处理决定数量 went from 550 in 2023 to 5500, ten times as much or more / 2023 青山市人民政府: proactive.license.handled=550"_s});
    m_table.row(
        "to none", Shows::Fails, m_report, {{u"proactive.license.handled"_s, u"0"_s}},
        {u"note [proactive.license.handled] {19} 行政许可 · 本年处理决定数量 went from 550 in 2023 to 0 / 2023 青山市人民政府: proactive.license.handled=550"_s});
    m_table.row(
        "the total says it", Shows::Fails, m_report,
        {{u"requests.granted.natural"_s, u"80"_s}, {u"requests.granted.total"_s, u"800"_s}},
        {u"note [requests.granted.total] {88} 予以公开 · 总计 went from 70 in 2023 to 800, ten times as much or more / 2023 青山市人民政府: requests.granted.total=70"_s});
    m_table.row("text", Shows::NotApplicable, m_report, {{u"proactive.license.handled"_s, u"若干"_s}});
    m_table.setLastYear(standing(m_last, {{u"proactive.license.handled"_s, u"99"_s}}));
    m_table.row("few to none", Shows::Passes, m_report, {{u"proactive.license.handled"_s, u"0"_s}});
    m_table.setLastYear(standing(m_last, {{u"proactive.license.handled"_s, u"0"_s}}));
    m_table.row("from none", Shows::Passes, m_report, {{u"proactive.license.handled"_s, u"5500"_s}});

    m_table.begin(u"proactive.unit"_s);
    m_table.setLastYear(standing(m_last, {{u"proactive.fee.amount"_s, u"59.32"_s}}));
    m_table.row("grown", Shows::Passes, m_report, {{u"proactive.fee.amount"_s, u"593.2"_s}});
    m_table.row(
        "yuan", Shows::Fails, m_report, {{u"proactive.fee.amount"_s, u"593212.44"_s}},
        {u"warning? [proactive.fee.amount] {5923.2449} 行政事业性收费 · 本年收费金额（单位：万元） is 593212.44, in units of 10,000 yuan, and was 59.32 in 2023; it looks like yuan -> yuan-for-wan: proactive.fee.amount=59.321244 / 2023 青山市人民政府: proactive.fee.amount=59.32"_s});
    m_table.setLastYear(standing(m_last, {{u"proactive.fee.amount"_s, u"0"_s}}));
    m_table.row("nothing to compare with", Shows::NotApplicable, m_report,
                {{u"proactive.fee.amount"_s, u"593212.44"_s}});

    m_table.begin(u"proactive.repealed"_s);
    m_table.setLastYear(standing(m_last, {{u"proactive.normative_docs.in_force"_s, u"5"_s}}));
    const auto repealed = [](const QString &number) {
        return QList<CellChange>{{u"proactive.regulations.*"_s, u"0"_s},
                                 {u"proactive.normative_docs.made"_s, u"3"_s},
                                 {u"proactive.normative_docs.repealed"_s, number}};
    };
    m_table.row("all of them", Shows::Passes, m_report, repealed(u"8"_s));
    m_table.row(
        "more than there were", Shows::Fails, m_report, repealed(u"9"_s),
        {u"warning [proactive.normative_docs.repealed, proactive.normative_docs.made] {6, 14} 行政规范性文件 · 本年废止件数 is 9, but only 5 were in force in 2023 and 3 were made since / 2023 青山市人民政府: proactive.normative_docs.in_force=5"_s});
    m_table.setLastYear(standing(of(2020, u"2019"_s)));
    m_table.row("2019 does not say", Shows::NotApplicable, of(2021), repealed(u"9"_s));

    m_table.begin(u"remedies.after-review"_s);
    m_table.setLastYear(standing(m_last, {{u"remedies.review.*"_s, u"0"_s}}));
    const QList<CellChange> suits{{u"remedies.review.*"_s, u"0"_s}, {u"remedies.suit_after_review.total"_s, u"2"_s}};
    m_table.row(
        "no review at all", Shows::Fails, m_report, suits,
        {u"note [remedies.suit_after_review.total, remedies.review.total] {50, 42} 2 suits after a review, but no review in this year or in 2023 / 2023 青山市人民政府: remedies.review.total=0"_s});
    m_table.row("no suit", Shows::Passes, m_report, {{u"remedies.*"_s, u"0"_s}});
    m_table.row("a blank total", Shows::NotApplicable, m_report,
                suits + QList<CellChange>{{u"remedies.review.total"_s, {}}});
    m_table.setLastYear(standing(m_last));
    m_table.row("a review last year", Shows::Passes, m_report, suits);

    m_table.begin(u"remedies.pending-lost"_s);
    m_table.setLastYear(standing(m_last, {{u"remedies.*"_s, u"0"_s}, {u"remedies.suit_direct.pending"_s, u"3"_s}}));
    m_table.row("concluded", Shows::Passes, m_report, {});
    m_table.row(
        "lost", Shows::Fails, m_report, {{u"remedies.*"_s, u"0"_s}},
        {u"note [remedies.suit_direct.total] {61} 未经复议直接起诉: 3 were pending at the end of 2023, and this year's total is 0 / 2023 青山市人民政府: remedies.suit_direct.pending=3"_s});
    m_table.row("a blank total", Shows::NotApplicable, m_report, {{u"remedies.*"_s, {}}});
}

void TestAcrossRules::copiedNarrative_data()
{
    RuleTable::addColumns();
    const auto text = [](int year, const QString &overview) {
        return sampleReport(*FormEdition::find(u"2021"),
                            {.year = year, .overview = overview, .problems = u"无"_s, .others = u"无"_s});
    };
    const QString last = u"2023年，我市主动公开政府信息1136条。\n（一）主动公开情况。\n严格落实三审三校制度，"
                         "未经审核的信息一律不准发布。继续加强业务指导培训。\n"_s;
    const QString half = u"2024年，我市主动公开政府信息2428条。\n新增信息审核发布报备制度和网站巡查制度。\n"
                         "编制适用性广的依申请公开答复书模板。\n"_s;
    m_table.begin(u"years.copied"_s);
    m_table.setLastYear(standing(text(2023, last)));
    m_table.row(
        "all but the numbers", Shows::Fails,
        text(2024, QString(last).replace(u"2023年"_s, u"2024年"_s).replace(u"1136"_s, u"985"_s)), {},
        {u"warning [] {2024年，我市主动公开政府信息985条, 严格落实三审三校制度，未经审核的信息一律不准发布, 继续加强业务指导培训} 3 of 3 sentences (100%) are those of the report for 2023"_s});
    m_table.row("half", Shows::Passes, text(2024, half), {});
    m_table.row("no narrative", Shows::NotApplicable, text(2024, u"无\n"_s), {});
}

void TestAcrossRules::everyRuleIsTried()
{
    // What is tried by itself below, and in tst_cellrules.
    const QStringList elsewhere{u"years.gap"_s, u"agencies.sum"_s, u"agencies.copied"_s, u"copies.differ"_s};
    QCOMPARE(m_table.incomplete({u"years."_s, u"table."_s, u"agencies."_s, u"copies."_s, u"cell.jump"_s,
                                 u"proactive.repealed"_s, u"remedies.after-review"_s, u"remedies.pending-lost"_s}),
             elsewhere);
}

void TestAcrossRules::aWaiverLapsesWithLastYearsNumbers()
{
    const auto findings = [this](const QString &cell, const QString &number) {
        Knowledge knowledge;
        knowledge.lastYear = lastYearOf(m_report, standing(m_last, {{cell, number}}));
        return Checker(m_report, Catalogue::standard()).check(m_report.cells(), knowledge);
    };
    const auto fingerprintOf = [](const QList<Finding> &all, const QString &rule) {
        const auto found =
            std::find_if(all.begin(), all.end(), [&rule](const Finding &each) { return each.rule == rule; });
        return found == all.end() ? QString() : found->fingerprint();
    };
    const auto of = [&](const QString &rule, const QString &cell, const QString &number) {
        return fingerprintOf(findings(cell, number), rule);
    };
    const QString cell = u"requests.carried_out.total"_s;
    QVERIFY(!of(u"years.carry"_s, cell, u"501"_s).isEmpty());
    QCOMPARE(of(u"years.carry"_s, cell, u"501"_s), of(u"years.carry"_s, cell, u"501"_s));
    QVERIFY(of(u"years.carry"_s, cell, u"501"_s) != of(u"years.carry"_s, cell, u"502"_s));
}

void TestAcrossRules::offersNothingCertain()
{
    Knowledge knowledge;
    knowledge.lastYear = lastYearOf(m_report, standing(m_last, {{u"proactive.normative_docs.in_force"_s, u"400"_s},
                                                                {u"requests.carried_out.total"_s, u"77"_s}}));
    const QList<Finding> findings = Checker(m_report, Catalogue::standard()).check(m_report.cells(), knowledge);
    bool isOffered = false;
    for (const Finding &finding : findings) {
        for (const Suggestion &suggestion : finding.suggestions) {
            QVERIFY2(!suggestion.isCertain(), qPrintable(suggestion.message()));
            isOffered = isOffered || suggestion.pattern == u"as-last-year";
        }
        // The year's balances hold: another number in the cell would break them.
        QVERIFY(finding.rule != u"years.carry" || finding.suggestions.isEmpty());
    }
    QVERIFY(isOffered);
}

/// Where the balances of the year and last year's report point to the same slip, both findings offer its repair.
void TestAcrossRules::anEvidentRepairIsOffered()
{
    const QString in = u"requests.carried_in.total"_s;
    const QString meant = m_report.cell(CellId(in))->raw;
    Knowledge knowledge;
    knowledge.lastYear = lastYearOf(m_report, standing(m_last, {{u"requests.carried_out.total"_s, meant}}));
    const QList<Finding> findings =
        Checker(m_report, Catalogue::standard()).check(withCell(m_report, in, meant + u'0'), knowledge);
    const auto carry =
        std::find_if(findings.begin(), findings.end(), [](const Finding &each) { return each.rule == u"years.carry"; });
    QVERIFY(carry != findings.end());
    QCOMPARE(carry->suggestions.size(), 1);
    QCOMPARE(carry->suggestions.first().edits, (QList<CellEdit>{{CellId(in), meant}}));
    QCOMPARE(carry->others.first().cells,
             (QList<OtherCell>{{CellId(u"requests.carried_out.total"_s), Quantity::fromString(meant)}}));
    QCOMPARE(carry->others.first().year, 2023);
}

void TestAcrossRules::gaps_data()
{
    QTest::addColumn<QList<int>>("years");
    QTest::addColumn<QString>("message");
    QTest::newRow("none") << QList<int>() << QString();
    QTest::newRow("one") << QList<int>{2023} << QString();
    QTest::newRow("in a row") << QList<int>{2023, 2021, 2022} << QString();
    QTest::newRow("one and two missing")
        << QList<int>{2024, 2019, 2021}
        << u"No report for 2020、2022、2023, though there are others from 2019 to 2024"_s;
    QTest::newRow("twice") << QList<int>{2021, 2023, 2023}
                           << u"No report for 2022, though there are others from 2021 to 2023"_s;
}

void TestAcrossRules::gaps()
{
    QFETCH(const QList<int>, years);
    QFETCH(const QString, message);
    const std::optional<Finding> finding = yearsGap(years);
    QCOMPARE(finding ? finding->message() : QString(), message);
    QVERIFY(!finding || finding->rule == u"years.gap");
}

void TestAcrossRules::sumsOverAgencies()
{
    const Report report = of(2024);
    const auto agency = [&report](const QString &natural) {
        return standing(report, {{u"proactive.*"_s, u"1"_s},
                                 {u"requests.*"_s, u"1"_s},
                                 {u"remedies.*"_s, u"1"_s},
                                 {u"requests.new.natural"_s, natural}});
    };
    const StandingReport government = standing(report, {{u"proactive.*"_s, u"2"_s},
                                                        {u"requests.*"_s, u"2"_s},
                                                        {u"remedies.*"_s, u"2"_s},
                                                        {u"requests.new.natural"_s, u"8"_s}});
    QCOMPARE(checkAgencySums(government, {agency(u"8"_s), agency({})}), QList<Finding>());
    QCOMPARE(checkAgencySums(government, {}), QList<Finding>());
    QCOMPARE(checkAgencySums(government, {agency(u"若干"_s), agency(u"3"_s)}), QList<Finding>());
    const QList<Finding> findings = checkAgencySums(government, {agency(u"4"_s), agency(u"3"_s)});
    QCOMPARE(
        printFindings(findings, report),
        QStringList(
            {u"agencies.sum warning [requests.new.natural] {285} 新收 · 自然人 is 8, but the 2 agencies add up to 7 (difference 1) / 2024 青山市人民政府: requests.new.natural=4 / 2024 青山市人民政府: requests.new.natural=3"_s}));
}

void TestAcrossRules::copiedFromAnotherAgency()
{
    const auto text = [](const QString &county, const QString &ours) {
        return u"2024年，%1认真贯彻落实各项决策部署，%2主动公开政府信息23条。\n加强%1门户网站日常管理，"
               "未经审核的信息一律不准发布。\n"_s.arg(county, ours);
    };
    const StandingReport mine = withText(2024, u"青山县人民政府"_s, text(u"青山县"_s, u"全县"_s));
    const StandingReport theirs = withText(2024, u"绿水市白云区人民政府"_s, text(u"白云区"_s, u"我区"_s));
    const std::optional<Finding> finding = checkCopiedFrom(mine.report, theirs.report);
    QVERIFY(finding);
    QCOMPARE(
        printFinding(*finding, mine.report),
        u"warning [] {2024年，青山县认真贯彻落实各项决策部署，全县主动公开政府信息23条, 加强青山县门户网站日常管理，未经审核的信息一律不准发布, 2024年，政府信息公开工作取得一定成绩，但解读形式还不够丰富, 2025年，我市将丰富解读形式，加强业务培训，进一步提升公开质量, 2024年，全市收取信息处理费2950元} 5 of 5 sentences (100%) are those of the report of 绿水市白云区人民政府 / 2024 绿水市白云区人民政府: "_s);
    const StandingReport other =
        withText(2024, u"绿水市白云区人民政府"_s,
                 u"白云区全年举办新闻发布会、听证会和开放日活动。\n"
                 "各镇街道设立公开专区，编印办事指南和政策汇编。\n白云区组织两次业务培训和一次知识竞赛。\n"_s);
    QVERIFY(!checkCopiedFrom(other.report, mine.report));
    const StandingReport silent = standing(
        sampleReport(*FormEdition::find(u"2021"), {.overview = u"无"_s, .problems = u"无"_s, .others = u"无"_s}));
    QVERIFY(!checkCopiedFrom(silent.report, silent.report));
}

void TestAcrossRules::copiesThatDiffer()
{
    const StandingReport mine =
        withText(2024, u"青山县人民政府"_s,
                 u"青山县主动公开政府信息23条。\n加强门户网站的日常管理和维护。\n组织业务培训和知识竞赛活动。\n"_s);
    QCOMPARE(checkCopies(mine, mine, u"copy.docx"_s), QList<Finding>());
    StandingReport copy =
        withText(2024, u"青山县人民政府"_s,
                 u"青山县主动公开政府信息32条。\n加强门户网站的日常管理和检查。\n设立公开专区，编印办事指南。\n"_s);
    copy.values = RuleTable::changed(copy.report, {{u"requests.new.natural"_s, {}}});
    QCOMPARE(
        printFindings(checkCopies(mine, copy, u"copy.docx"_s), mine.report),
        QStringList(
            {u"copies.differ warning [requests.new.natural] {285} 新收 · 自然人 is 285 here and ␣ in copy.docx / 2024 青山县人民政府: requests.new.natural="_s,
             u"copies.differ warning [] {青山县主动公开政府信息23条} copy.docx has “青山县主动公开政府信息32条” where this report says “青山县主动公开政府信息23条”"_s,
             u"copies.differ warning [] {加强门户网站的日常管理和维护} copy.docx has “加强门户网站的日常管理和检查” where this report says “加强门户网站的日常管理和维护”"_s,
             u"copies.differ warning [] {组织业务培训和知识竞赛活动} copy.docx does not have the sentence “组织业务培训和知识竞赛活动”"_s,
             u"copies.differ warning [] {} Only copy.docx has the sentence “设立公开专区，编印办事指南”"_s}));
    const StandingReport old = standing(of(2024, u"2019"_s));
    const QList<Finding> otherEdition = checkCopies(standing(of(2024)), old, u"old.txt"_s);
    QVERIFY(std::any_of(otherEdition.begin(), otherEdition.end(), [](const Finding &finding) {
        return finding.place == u"proactive.procurement.projects" && finding.cells.isEmpty();
    }));
}

void TestAcrossRules::realReports()
{
    GOUJI_NEEDS_SHARED_REPORTS();
    const StandingReport last = realReport(u"hongze_2023"_s);
    const StandingReport present = realReport(u"hongze_2024"_s);
    Knowledge knowledge;
    knowledge.lastYear = lastYearOf(present.report, last);
    QList<Finding> findings = Checker(present.report, Catalogue::standard()).check(present.values, knowledge);
    findings.removeIf([](const Finding &finding) { return finding.rule.startsWith(u"form."); });
    QCOMPARE(
        printFindings(findings, present.report),
        QStringList(
            {u"cell.jump note [proactive.license.handled] {9487} 行政许可 · 本年处理决定数量 went from 550 in 2023 to 9487, ten times as much or more / 2023 洪泽区人民政府: proactive.license.handled=550"_s}));
}

void TestAcrossRules::realReportsWithOneNumberBroken_data()
{
    GOUJI_NEEDS_SHARED_REPORTS();
    QTest::addColumn<QString>("thisYear");
    QTest::addColumn<QString>("lastYear");
    QTest::addColumn<QString>("rule");
    QTest::newRow("carried in") << u"requests.carried_in.total"_s << QString() << u"years.carry"_s;
    QTest::newRow("carried out") << QString() << u"requests.carried_out.total"_s << u"years.carry"_s;
    QTest::newRow("applicant carried in")
        << u"requests.carried_in.natural"_s << QString() << u"years.carry-applicant"_s;
    QTest::newRow("applicant carried out")
        << QString() << u"requests.carried_out.business"_s << u"years.carry-applicant"_s;
    QTest::newRow("in force") << u"proactive.normative_docs.in_force"_s << QString() << u"years.in-force"_s;
    QTest::newRow("was in force") << QString() << u"proactive.normative_docs.in_force"_s << u"years.in-force"_s;
    QTest::newRow("made") << u"proactive.normative_docs.made"_s << QString() << u"years.in-force"_s;
}

void TestAcrossRules::realReportsWithOneNumberBroken()
{
    QFETCH(const QString, thisYear);
    QFETCH(const QString, lastYear);
    QFETCH(const QString, rule);
    const auto broken = [](const QString &folder, const QString &cell) {
        StandingReport report = realReport(folder);
        if (!cell.isEmpty()) {
            const Quantity number = *report.report.cell(CellId(cell))->value + Quantity(1);
            report.values = RuleTable::changed(report.report, {{cell, number.toString()}});
        }
        return report;
    };
    const StandingReport present = broken(u"hongze_2024"_s, thisYear);
    Knowledge knowledge;
    knowledge.lastYear = lastYearOf(present.report, broken(u"hongze_2023"_s, lastYear));
    QList<Finding> findings = Checker(present.report, Catalogue::standard()).check(present.values, knowledge);
    findings.removeIf([](const Finding &finding) { return !finding.rule.startsWith(u"years."); });
    QCOMPARE(rules(findings), QStringList{rule});
    QStringList named;
    for (const CellId &cell : findings.first().cells) {
        named.append(cell.toString());
    }
    QVERIFY(thisYear.isEmpty() || named.contains(thisYear));
    QCOMPARE(findings.first().others.first().year, 2023);
    const QList<OtherCell> others = findings.first().others.first().cells;
    QVERIFY(lastYear.isEmpty() || std::any_of(others.begin(), others.end(), [&lastYear](const OtherCell &cell) {
                return cell.cell.toString() == lastYear;
            }));
}

QTEST_GUILESS_MAIN(TestAcrossRules)
#include "tst_acrossrules.moc"
