// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletable.h"

using namespace gouji;
using namespace Qt::StringLiterals;

class TestTextRules : public QObject
{
    Q_OBJECT

private slots:
    void leftovers_data();
    void leftovers() { RuleTable::compare(); }
    void years_data();
    void years() { RuleTable::compare(); }
    void privacy_data();
    void privacy() { RuleTable::compare(); }
    void traditionalText();
    void everyRuleIsTried();

private:
    static SampleText overview(const QString &words);
    void row(const char *name, Shows shows, const QString &overviewWords, const QStringList &expected = {})
    {
        m_table.row(name, shows, with(overview(overviewWords)), {}, expected);
    }
    static Report with(const SampleText &text) { return sampleReport(*FormEdition::find(u"2021"), text); }

    const Report m_report = sampleReport(*FormEdition::find(u"2021"));
    RuleTable m_table;
};

/// A section one that says the words behind its opening.
SampleText TestTextRules::overview(const QString &words)
{
    return {.overview =
                u"2023年，我市主动公开、依申请公开、政府信息管理、平台建设、监督保障、考核、评议、追究有序开展。\n"_s +
                words};
}

void TestTextRules::leftovers_data()
{
    RuleTable::addColumns();
    m_table.begin(u"form.leftover"_s);
    row("brackets that hold something", Shows::Passes,
        u"（一）召开（略）会议3次，见http://www.qs.gov.cn/xxgk/XXGK01/a.html。"_s);
    row("capital letters of a word", Shows::Passes, u"采用MAXX平台和XXL号展板。"_s);
    row("the form's own words", Shows::Fails, u"（文字描述，收取信息处理费情况在此处报告。）"_s,
        {u"error [] {（文字描述，收取信息处理费情况在此处报告。）} “（文字描述，收取信息处理费情况在此处报告。）” is left over from a template"_s});
    row("the form's own instruction", Shows::Fails, u"收取信息处理费情况在此处报告。"_s,
        {u"error [] {此处报告} “此处报告” is left over from a template"_s});
    row("letters for a year", Shows::Fails, u"20XX年工作有序。"_s,
        {u"error [] {XX} “XX” is left over from a template"_s});
    row("crosses for a name", Shows::Fails, u"制定了《××工作方案》。"_s,
        {u"error? [] {××} “××” is left over from a template"_s});
    row("full-width letters for a number", Shows::Fails, u"公开信息ＸＸ条。"_s,
        {u"error [] {ＸＸ} “ＸＸ” is left over from a template"_s});
    row("empty brackets", Shows::Fails, u"公开信息（　）条，发布（）次。"_s,
        {u"error [] {（　）条} The brackets are empty: “（　）条”"_s,
         u"error [] {（）次} The brackets are empty: “（）次”"_s});
    row("empty brackets without a measure", Shows::NotApplicable, u"详见附件（）。"_s);
}

void TestTextRules::years_data()
{
    RuleTable::addColumns();
    const auto problems = [](const QString &words) { return with({.problems = words}); };

    m_table.begin(u"form.year"_s);
    row("comparisons", Shows::Passes, u"2023年共受理申请12件，较2022年增长20%。与2021年相比，2022年公开信息30条。"_s);
    row("titles and history", Shows::Passes,
        u"2022年印发的《2022年政务公开要点》继续有效。2021年以来公开信息300条。"_s);
    row("a date in the middle", Shows::Passes, u"网站于2022年改版，公开信息300条。"_s);
    row("a plan", Shows::Passes, u"2024年，我市将公开信息300条。"_s);
    row("the day after the year", Shows::Passes, u"截至2024年1月15日，公开信息300条。"_s);
    m_table.row("next year in section five", Shows::Passes,
                problems(u"针对上述问题，2024年，我镇将做好以下工作。2024年，公开信息不少于300条，进一步改进。"_s), {});
    row("last year's sentence", Shows::Fails, u"2022年，全市共收到政府信息公开申请12件。"_s,
        {u"warning [] {2022} The report is for 2023, but here it says 2022"_s});
    row("next year's number", Shows::Fails, u"2024年，全市共受理申请12件。"_s,
        {u"warning [] {2024} The report is for 2023, but here it says 2024"_s});
    row("last year's end", Shows::Fails, u"截至2022年12月31日，现行有效文件12件。"_s,
        {u"warning [] {2022} The report is for 2023, but here it says 2022"_s});
    m_table.row("an opening left from last year", Shows::Fails, problems(u"2022年，公开工作取得一定成效，仍需改进。"_s),
                {}, {u"warning [] {2022} The report is for 2023, but here it says 2022"_s});
    row("a year long gone", Shows::NotApplicable, u"2008年，条例施行，公开信息3条。"_s);
}

void TestTextRules::privacy_data()
{
    RuleTable::addColumns();
    m_table.begin(u"form.privacy"_s);
    row("landlines and ids of documents", Shows::Passes, u"咨询0517-87290606，索引号zbx13812345678/2025-000058。"_s);
    row("a mobile number", Shows::Fails, u"申请人王某（13812345678）表示满意。"_s,
        {u"warning [] {13812345678} A mobile number is published: 138****5678"_s});
    row("a citizen's id", Shows::Fails, u"申请人11010519491231002X来函。"_s,
        {u"warning [] {11010519491231002X} A citizen's id is published: 110105********002X"_s});
    row("a wrong check character", Shows::Passes, u"编号110105194912310021来函。"_s);
    row("the contact line", Shows::NotApplicable, u"如有疑问，请联系办公室（电话：13812345678）。"_s);
}

void TestTextRules::traditionalText()
{
    const Report report = with(overview(u"2022年，全市共收到政府信息公開申請12件。聯繫王某13812345678。"_s));
    const QStringList found = printFindings(check(report), report);
    QCOMPARE(found, QStringList{u"form.year warning [] {2022} The report is for 2023, but here it says 2022"_s});
}

void TestTextRules::everyRuleIsTried()
{
    QCOMPARE(m_table.incomplete({u"form.leftover"_s, u"form.year"_s, u"form.privacy"_s}), QStringList());
}

QTEST_GUILESS_MAIN(TestTextRules)
#include "tst_textrules.moc"
