// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletable.h"

using namespace gouji;
using namespace Qt::StringLiterals;

class TestCellRules : public QObject
{
    Q_OBJECT

private slots:
    void balances_data();
    void balances() { RuleTable::compare(); }
    void numbers_data();
    void numbers() { RuleTable::compare(); }
    void empty_data();
    void empty() { RuleTable::compare(); }
    void missing_data();
    void missing() { RuleTable::compare(); }
    void tables_data();
    void tables() { RuleTable::compare(); }
    void everyRuleIsTried();

private:
    const Report m_report = sampleReport(*FormEdition::find(u"2021"));
    const Report m_old = sampleReport(*FormEdition::find(u"2019"));
    RuleTable m_table;
};

void TestCellRules::balances_data()
{
    RuleTable::addColumns();
    m_table.begin(u"requests.balance"_s);
    m_table.row("as printed", Shows::Passes, m_report, {});
    m_table.row(
        "two too many", Shows::Fails, m_report, {{u"requests.carried_out.legal"_s, u"9"_s}},
        {u"error [requests.new.legal, requests.carried_in.legal, requests.total.legal, requests.carried_out.legal] {293, 7, 276, 24} 法律服务机构: 新收 293 + 上年结转 7 = 300, but 总计 276 + 结转下年 9 = 285 (difference 15) -> unexplained: requests.carried_out.legal=24"_s});
    m_table.row(
        "a blank part is 0", Shows::Fails, m_report, {{u"requests.carried_in.natural"_s, {}}},
        {u"error [requests.new.natural, requests.carried_in.natural, requests.total.natural, requests.carried_out.natural] {285, 8, 275, 18} 自然人: 新收 285, but 总计 275 + 结转下年 18 = 293 (difference −8) -> blank-for-value: requests.carried_in.natural=8"_s});
    m_table.row("a blank total", Shows::NotApplicable, m_report, {{u"requests.total.natural"_s, {}}});
    m_table.row("a missing row", Shows::NotApplicable, m_report,
                {{u"requests.carried_in.*"_s, u"missing"_s}, {u"requests.new.natural"_s, u"1"_s}});

    m_table.begin(u"requests.results"_s);
    m_table.row("as printed", Shows::Passes, m_report, {});
    m_table.row(
        "a result changed", Shows::Fails, m_report, {{u"requests.granted.business"_s, u"1"_s}},
        {u"error [requests.granted.business … requests.total.business (22)] {3 … 261 (22)} 商业企业: 予以公开 1 + 部分公开 2 + 属于国家秘密 8 + 其他法律行政法规禁止公开 18 + 危及“三安全一稳定” 4 + 保护第三方合法权益 19 + 属于三类内部事务信息 21 + 属于四类过程性信息 9 + 属于行政执法案卷 12 + 属于行政查询事项 17 + 本机关不掌握相关政府信息 10 + 没有现成信息需要另行制作 6 + 补正后申请内容仍不明确 7 + 信访举报投诉类申请 24 + 重复申请 14 + 要求提供公开出版物 5 + 无正当理由大量反复申请 13 + 要求行政机关确认或重新出具已获取信息 11 + 逾期不补正 23 + 逾期不缴费 20 + 其他处理 15 = 259, but 总计 261 (difference −2) -> digit-mistyped: requests.granted.business=3"_s});
    m_table.row("text that is no number", Shows::NotApplicable, m_report,
                {{u"requests.granted.business"_s, u"若干"_s}});
    m_table.row(
        "2019's single row", Shows::Fails, m_old, {{u"requests.other.research"_s, u"0"_s}},
        {u"error [requests.granted.research … requests.total.research (20)] {20 … 236 (20)} 科研机构: 予以公开 20 + 部分公开 15 + 属于国家秘密 22 + 其他法律行政法规禁止公开 3 + 危及“三安全一稳定” 2 + 保护第三方合法权益 8 + 属于三类内部事务信息 18 + 属于四类过程性信息 4 + 属于行政执法案卷 19 + 属于行政查询事项 21 + 本机关不掌握相关政府信息 9 + 没有现成信息需要另行制作 12 + 补正后申请内容仍不明确 17 + 信访举报投诉类申请 10 + 重复申请 6 + 要求提供公开出版物 7 + 无正当理由大量反复申请 24 + 要求行政机关确认或重新出具已获取信息 14 = 231, but 总计 236 (difference −5) -> digit-mistyped: requests.other.research=5"_s});

    m_table.begin(u"requests.applicants"_s);
    m_table.row("as printed", Shows::Passes, m_report, {});
    m_table.row(
        "zeros are left out", Shows::Fails, m_report,
        {{u"requests.partial.natural"_s, u"0"_s}, {u"requests.partial.legal"_s, {}}},
        {u"error [requests.partial.natural … requests.partial.total (7)] {4 … 52 (7)} 部分公开: 商业企业 2 + 科研机构 15 + 社会公益组织 11 + 其他 6 = 34, but 总计 52 (difference −18) -> several-slips: requests.partial.natural=4, requests.partial.legal=14"_s});
    m_table.row("a blank total", Shows::NotApplicable, m_report, {{u"requests.partial.total"_s, {}}});

    m_table.begin(u"remedies.outcomes"_s);
    m_table.row("as printed", Shows::Passes, m_report, {});
    m_table.row(
        "a total of 0", Shows::Fails, m_report, {{u"remedies.review.total"_s, u"0"_s}},
        {u"error [remedies.review.upheld, remedies.review.corrected, remedies.review.other, remedies.review.pending, remedies.review.total] {2, 15, 11, 14, 42} 行政复议: 结果维持 2 + 结果纠正 15 + 其他结果 11 + 尚未审结 14 = 42, but 总计 0 (difference 42) -> total-of-parts: remedies.review.total=42"_s});
    m_table.row("a missing table", Shows::NotApplicable, m_report, {{u"remedies.*"_s, u"missing"_s}});
}

void TestCellRules::numbers_data()
{
    RuleTable::addColumns();
    m_table.begin(u"cell.count"_s);
    m_table.row("decimals and signs where they belong", Shows::Passes, m_old,
                {{u"proactive.license.change"_s, u"-12"_s}, {u"proactive.procurement.amount"_s, u"0.25"_s}});
    m_table.row(
        "half a request", Shows::Fails, m_report, {{u"requests.new.natural"_s, u"58.5"_s}},
        {u"error [requests.new.natural] {285} 新收 · 自然人 is 58.5: a count is a whole number, not negative"_s});
    m_table.row(
        "fewer than none", Shows::Fails, m_report, {{u"proactive.license.handled"_s, u"-3"_s}},
        {u"error [proactive.license.handled] {19} 行政许可 · 本年处理决定数量 is -3: a count is a whole number, not negative"_s});
    m_table.row("half a change", Shows::Fails, m_old, {{u"proactive.license.change"_s, u"-0.5"_s}},
                {u"error [proactive.license.change] {+3} 行政许可 · 本年增/减 is -0.5: a change is a whole number"_s});
    m_table.row(
        "a negative amount", Shows::Fails, m_report, {{u"proactive.fee.amount"_s, u"-12.5"_s}},
        {u"error [proactive.fee.amount] {5923.2449} 行政事业性收费 · 本年收费金额（单位：万元） is -12.5: an amount is not negative"_s});
    m_table.row("a blank", Shows::NotApplicable, m_report, {{u"proactive.license.handled"_s, {}}});

    m_table.begin(u"cell.text"_s);
    m_table.row("numbers alone", Shows::Passes, m_report, {});
    m_table.row(
        "a Chinese numeral", Shows::Fails, m_report, {{u"proactive.coercion.handled"_s, u"三件"_s}},
        {u"warning [proactive.coercion.handled] {22} 行政强制 · 本年处理决定数量 holds the text “三件”, which is read as 3 -> number-in-text: proactive.coercion.handled=3"_s});
    m_table.row(
        "yuan under 万元", Shows::Fails, m_report, {{u"proactive.fee.amount"_s, u"251000元"_s}},
        {u"warning [proactive.fee.amount] {5923.2449} 行政事业性收费 · 本年收费金额（单位：万元） holds the text “251000元”, which is read as 25.1 -> number-in-text: proactive.fee.amount=25.1"_s});
    m_table.row(
        "no number in it", Shows::Fails, m_report, {{u"proactive.coercion.handled"_s, u"若干"_s}},
        {u"warning [proactive.coercion.handled] {22} 行政强制 · 本年处理决定数量 holds the text “若干”, which is not a number"_s});
    m_table.row("a blank", Shows::NotApplicable, m_report, {{u"proactive.coercion.handled"_s, {}}});
}

void TestCellRules::empty_data()
{
    RuleTable::addColumns();
    m_table.begin(u"cell.blank"_s);
    m_table.row("all filled in", Shows::Passes, m_report, {});
    m_table.row(
        "one of a table", Shows::Fails, m_report, {{u"proactive.penalty.handled"_s, {}}},
        {u"note [proactive.penalty.handled] {8} 行政处罚 · 本年处理决定数量 is blank -> blank-for-zero: proactive.penalty.handled=0"_s});
    m_table.row(
        "a table", Shows::Fails, m_report, {{u"remedies.*"_s, {}}},
        {u"note [remedies.review.upheld … remedies.suit_after_review.total (15)] {2 … 50 (15)} 政府信息公开行政复议、行政诉讼情况: 15 cells are blank -> blank-for-zero: remedies.review.upheld=0 … remedies.suit_after_review.total=0 (15)"_s});
    m_table.row("a blank that must not be 0 is not offered 0", Shows::Fails, m_report,
                {{u"remedies.review.upheld"_s, {}}},
                {u"note [remedies.review.upheld] {2} 行政复议 · 结果维持 is blank"_s});
    m_table.row(
        "a total", Shows::Fails, m_report, {{u"requests.granted.total"_s, {}}},
        {u"warning [requests.granted.total] {88} 予以公开 · 总计 is blank; the balances need 88 -> total-not-filled: requests.granted.total=88"_s});
    m_table.row(
        "all totals of a table", Shows::Fails, m_report,
        {{u"remedies.review.total"_s, {}},
         {u"remedies.suit_direct.total"_s, {}},
         {u"remedies.suit_after_review.total"_s, {}}},
        {u"warning [remedies.review.total, remedies.suit_direct.total, remedies.suit_after_review.total] {42, 61, 50} 政府信息公开行政复议、行政诉讼情况: 3 totals are blank; the balances need more than 0 there -> total-not-filled: remedies.review.total=42, remedies.suit_direct.total=61, remedies.suit_after_review.total=50"_s});
    m_table.row(
        "the total of totals, too", Shows::Fails, m_report,
        {{u"requests.total.natural"_s, {}}, {u"requests.total.total"_s, {}}},
        {u"warning [requests.total.natural, requests.total.total] {275, 1616} 收到和处理政府信息公开申请情况: 2 totals are blank; the balances need more than 0 there -> total-not-filled: requests.total.natural=275, requests.total.total=1616"_s});
    m_table.row("a total that two balances want otherwise", Shows::Fails, m_report,
                {{u"requests.total.natural"_s, {}}, {u"requests.granted.natural"_s, u"0"_s}},
                {u"warning [requests.total.natural] {275} 总计 · 自然人 is blank; the balances need 275"_s});
    m_table.row("a missing table", Shows::NotApplicable, m_report, {{u"remedies.*"_s, u"missing"_s}});

    m_table.begin(u"cell.mark"_s);
    m_table.row("numbers", Shows::Passes, m_report, {});
    m_table.row(
        "a dash", Shows::Fails, m_report, {{u"proactive.regulations.made"_s, u"/"_s}},
        {u"warning [proactive.regulations.made] {2} 规章 · 本年制发件数 holds “/” where the form wants a number -> mark-for-zero: proactive.regulations.made=0"_s});
    m_table.row(
        "a table of them", Shows::Fails, m_report, {{u"remedies.*"_s, u"—"_s}},
        {u"warning [remedies.review.upheld … remedies.suit_after_review.total (15)] {2 … 50 (15)} 政府信息公开行政复议、行政诉讼情况: 15 cells hold a mark such as “—” where the form wants a number -> mark-for-zero: remedies.review.upheld=0 … remedies.suit_after_review.total=0 (15)"_s});
    m_table.row(
        "a total", Shows::Fails, m_report, {{u"remedies.review.total"_s, u"无"_s}},
        {u"warning [remedies.review.total] {42} 行政复议 · 总计 holds “无” where the form wants a number -> total-not-filled: remedies.review.total=42"_s});
    m_table.row("a blank", Shows::NotApplicable, m_report, {{u"proactive.regulations.made"_s, {}}});
}

void TestCellRules::missing_data()
{
    RuleTable::addColumns();
    Report unplaced = m_report;
    unplaced.remarks = {{.kind = Remark::Kind::RowUnplaced, .table = u"requests"_s, .row = u"partial"_s}};
    Report headless = m_report;
    headless.sections.clear();

    m_table.begin(u"cell.missing"_s);
    m_table.row("complete", Shows::Passes, m_report, {});
    m_table.row(
        "a row", Shows::Fails, m_report, {{u"requests.partial.*"_s, u"missing"_s}},
        {u"error [requests.partial.natural … requests.partial.total (7)] {88} The row is missing: （二）部分公开（区分处理的，只计这一情形，不计其他情形）"_s});
    m_table.row(
        "a column", Shows::Fails, m_report,
        {{u"remedies.review.pending"_s, u"missing"_s},
         {u"remedies.suit_direct.pending"_s, u"missing"_s},
         {u"remedies.suit_after_review.pending"_s, u"missing"_s}},
        {u"error [remedies.review.pending, remedies.suit_direct.pending, remedies.suit_after_review.pending] {11} The column is missing: 尚未审结"_s});
    m_table.row("a cell", Shows::Fails, m_report, {{u"remedies.review.pending"_s, u"missing"_s}},
                {u"error [remedies.review.pending] {11} The cell is missing: 行政复议 · 尚未审结"_s});
    m_table.row(
        "a table", Shows::Fails, m_report, {{u"remedies.*"_s, u"missing"_s}},
        {u"error [remedies.review.upheld … remedies.suit_after_review.total (15)] {四、政府信息公开行政复议、行政诉讼情况} The table is missing: 政府信息公开行政复议、行政诉讼情况"_s});
    m_table.row(
        "a table without its section", Shows::Fails, headless, {{u"remedies.*"_s, u"missing"_s}},
        {u"error [remedies.review.upheld … remedies.suit_after_review.total (15)] {} The table is missing: 政府信息公开行政复议、行政诉讼情况"_s});
    m_table.row("a row in doubt", Shows::NotApplicable, unplaced, {{u"requests.partial.*"_s, u"missing"_s}});
}

void TestCellRules::tables_data()
{
    RuleTable::addColumns();
    const Report township = sampleReport(*FormEdition::find(u"2021"), {.agency = u"青山县柳树镇人民政府"_s});
    const Report countyBureau = sampleReport(*FormEdition::find(u"2021"), {.agency = u"青山县教育局"_s});
    const Report districtBureau = sampleReport(*FormEdition::find(u"2021"), {.agency = u"白水市河东区民政局"_s});
    const Report unknown = sampleReport(*FormEdition::find(u"2021"), {.agency = u"青山师范学校"_s});
    const QList<CellChange> zeros{{u"requests.*"_s, u"0"_s}};
    const QList<CellChange> noRegulations{{u"proactive.regulations.*"_s, u"0"_s}};

    m_table.begin(u"requests.exceeds"_s);
    m_table.row("as printed", Shows::Passes, m_report, {});
    m_table.row(
        "more granted than received", Shows::Fails, m_report, {{u"requests.granted.natural"_s, u"9000"_s}},
        {u"error [requests.granted.natural, requests.new.natural, requests.carried_in.natural] {18, 285, 8} 自然人: 予以公开 9000 is more than was received: 新收 285 + 上年结转 8 = 293"_s});
    m_table.row(
        "more carried out than received", Shows::Fails, m_report,
        {{u"requests.new.legal"_s, u"0"_s},
         {u"requests.carried_in.legal"_s, u"0"_s},
         {u"requests.carried_out.legal"_s, u"30"_s},
         {u"requests.partial.legal"_s, u"0"_s}},
        {u"error [requests.granted.legal … requests.carried_in.legal (23)] {24 … 7 (23)} 法律服务机构: 予以公开 24、属于国家秘密 5、其他法律行政法规禁止公开 13、… is more than was received: 0"_s});
    m_table.row("received is not known", Shows::NotApplicable, m_report,
                {{u"requests.new.natural"_s, u"若干"_s}, {u"requests.granted.natural"_s, u"9000"_s}});

    m_table.begin(u"requests.all-zero"_s);
    m_table.row("one request", Shows::Passes, m_report, zeros + QList<CellChange>{{u"requests.new.natural"_s, u"1"_s}});
    m_table.row(
        "zeros", Shows::Fails, m_report, zeros,
        {u"note [requests.new.natural, requests.carried_out.total] {285, 88} 收到和处理政府信息公开申请情况: every number is 0 or blank"_s});
    m_table.row(
        "blanks", Shows::Fails, m_report, {{u"requests.*"_s, {}}},
        {u"warning [requests.new.natural, requests.carried_out.total] {285, 88} 收到和处理政府信息公开申请情况: nothing is filled in"_s});
    m_table.row("a row is missing", Shows::NotApplicable, m_report,
                zeros + QList<CellChange>{{u"requests.partial.*"_s, u"missing"_s}});

    m_table.begin(u"proactive.unit"_s);
    m_table.row("decimals", Shows::Passes, m_report, {});
    m_table.row(
        "many zeros", Shows::Fails, m_report, {{u"proactive.fee.amount"_s, u"59230000"_s}},
        {u"warning? [proactive.fee.amount] {5923.2449} 行政事业性收费 · 本年收费金额（单位：万元） is 59230000, in units of 10,000 yuan; it looks like yuan -> yuan-for-wan: proactive.fee.amount=5923"_s});
    m_table.row("nought", Shows::Passes, m_report, {{u"proactive.fee.amount"_s, u"0"_s}});
    m_table.row("2019 has no such cell", Shows::NotApplicable, m_old, {{u"proactive.fee.prev_items"_s, u"20000"_s}});

    m_table.begin(u"proactive.rulemaking"_s);
    m_table.row("a city may", Shows::Passes, m_report, {});
    m_table.row("a township without", Shows::Passes, township, noRegulations);
    m_table.row(
        "a township", Shows::Fails, township, {{u"proactive.regulations.repealed"_s, u"0"_s}},
        {u"note [proactive.regulations.made, proactive.regulations.in_force] {2, 11} 规章 · 本年制发件数 2, 规章 · 现行有效件数 11, but 青山县柳树镇人民政府 has no power to make regulations (规章)"_s});
    m_table.row(
        "a county's bureau", Shows::Fails, countyBureau, {{u"proactive.regulations.made"_s, u"0"_s}},
        {u"note [proactive.regulations.repealed, proactive.regulations.in_force] {15, 11} 规章 · 本年废止件数 15, 规章 · 现行有效件数 11, but 青山县教育局 has no power to make regulations (规章)"_s});
    m_table.row(
        "perhaps a district's", Shows::Fails, districtBureau, {{u"proactive.regulations.made"_s, u"0"_s}},
        {u"note? [proactive.regulations.repealed, proactive.regulations.in_force] {15, 11} 规章 · 本年废止件数 15, 规章 · 现行有效件数 11, but 白水市河东区民政局 has no power to make regulations (规章)"_s});
    m_table.row("who knows", Shows::NotApplicable, unknown, {});
}

void TestCellRules::everyRuleIsTried()
{
    // tst_acrossrules tries them.
    const QStringList elsewhere{u"cell.jump"_s, u"proactive.repealed"_s, u"remedies.after-review"_s,
                                u"remedies.pending-lost"_s};
    QCOMPARE(m_table.incomplete({u"requests."_s, u"remedies."_s, u"cell."_s, u"proactive."_s}), elsewhere);
}

QTEST_GUILESS_MAIN(TestCellRules)
#include "tst_cellrules.moc"
