// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletable.h"

using namespace gouji;
using namespace Qt::StringLiterals;

class TestFormRules : public QObject
{
    Q_OBJECT

private slots:
    void sections_data();
    void sections() { RuleTable::compare(); }
    void labels_data();
    void labels() { RuleTable::compare(); }
    void dates_data();
    void dates() { RuleTable::compare(); }
    void duties_data();
    void duties() { RuleTable::compare(); }
    void reading_data();
    void reading() { RuleTable::compare(); }
    void everyRuleIsTried();

private:
    static Report with(const SampleText &text) { return sampleReport(*FormEdition::find(u"2021"), text); }
    static Report with(Remark::Kind kind, const QString &row, const QString &printed, const QString &expected);

    const Report m_report = sampleReport(*FormEdition::find(u"2021"));
    const Report m_old = sampleReport(*FormEdition::find(u"2019"));
    RuleTable m_table;
};

Report TestFormRules::with(Remark::Kind kind, const QString &row, const QString &printed, const QString &expected)
{
    Report report = sampleReport(*FormEdition::find(u"2021"));
    report.remarks = {{.kind = kind,
                       .printed = printed,
                       .expected = expected,
                       .table = u"requests"_s,
                       .row = row,
                       .span = report.cell(CellId(u"requests.granted.natural"_s))->span}};
    return report;
}

void TestFormRules::sections_data()
{
    RuleTable::addColumns();
    Report misnumbered = m_report;
    misnumbered.sections[4].printedNumber = 4;

    m_table.begin(u"form.sections"_s);
    m_table.row("all six", Shows::Passes, m_report, {});
    m_table.row("as announced", Shows::Passes, with({.preamble = u"本报告由六部分组成。"_s}), {});
    m_table.row(
        "one is missing", Shows::Fails, with({.sections = {1, 2, 3, 4, 6}}), {},
        {u"error [] {四、政府信息公开行政复议、行政诉讼情况} The section is missing: 五、存在的主要问题及改进情况"_s});
    m_table.row(
        "two change places", Shows::Fails, with({.sections = {1, 2, 3, 4, 6, 5}}), {},
        {u"warning [] {五、存在的主要问题及改进情况} The section is out of order: 五、存在的主要问题及改进情况"_s});
    m_table.row("one comes twice", Shows::Fails, with({.sections = {1, 2, 3, 4, 5, 5, 6}}), {},
                {u"warning [] {五、存在的主要问题及改进情况} The section comes twice: 五、存在的主要问题及改进情况"_s});
    m_table.row(
        "one has another's number", Shows::Fails, misnumbered, {},
        {u"warning [] {五、存在的主要问题及改进情况} The section “存在的主要问题及改进情况” is numbered 四; the form numbers it 五"_s});
    m_table.row("more are announced", Shows::Fails, with({.preamble = u"本报告由8个部分组成。"_s}), {},
                {u"warning [] {8个部分} The report announces 8 parts and has 6"_s});
    m_table.row(
        "a table in another section", Shows::Fails, with(Remark::Kind::TableMoved, {}, u"2"_s, u"3"_s), {},
        {u"warning [] {18} The table stands in another section than the form's: 收到和处理政府信息公开申请情况"_s});
    m_table.row("a seventh that was announced", Shows::NotApplicable,
                with({.preamble = u"本报告由七个部分组成。"_s, .others = u"收取信息处理费0元。\n七、附件\n无"_s}), {});

    m_table.begin(u"form.edition"_s);
    m_table.row("the old form in its last year", Shows::Passes, m_old, {});
    m_table.row("a year late", Shows::Passes, sampleReport(m_old.edition(), {.year = 2021}), {});
    m_table.row("two years late", Shows::Fails, sampleReport(m_old.edition(), {.year = 2022}), {},
                {u"error [] {2022} A report for 2022 on the tables of 国办公开办函〔2019〕60号"_s});
    m_table.row("the new form", Shows::NotApplicable, m_report, {});
}

void TestFormRules::labels_data()
{
    RuleTable::addColumns();
    m_table.begin(u"form.labels"_s);
    m_table.row("the form's", Shows::Passes, m_report, {});
    m_table.row("misprinted", Shows::Fails,
                with(Remark::Kind::LabelDeparts, u"granted"_s, u"（一）予已公开"_s, u"（一）予以公开"_s), {},
                {u"warning [] {18} “（一）予已公开” stands where the form prints “（一）予以公开”"_s});
    m_table.row("not printed", Shows::Fails, with(Remark::Kind::LabelMissing, u"granted"_s, {}, u"（一）予以公开"_s),
                {}, {u"warning [] {18} The label is not printed: （一）予以公开"_s});
    m_table.row("a row of its own", Shows::Fails, with(Remark::Kind::RowAdded, {}, u"其他主动公开文件"_s, {}), {},
                {u"warning [] {18} The form has no row “其他主动公开文件”"_s});
    m_table.row("a column of its own", Shows::Fails, with(Remark::Kind::ColumnAdded, {}, u"备注"_s, {}), {},
                {u"warning [] {18} The form has no column “备注”"_s});
    m_table.row(
        "one row for three", Shows::Fails, with({.mergeOtherRows = true}), {},
        {u"note [requests.other.natural] {22} “（六）其他处理” is printed as one row, where the form has several"_s});
    m_table.row("one row in 2019", Shows::NotApplicable, m_old, {});
}

void TestFormRules::dates_data()
{
    RuleTable::addColumns();
    const auto published = [](const QString &agency, QDate date) {
        return with({.agency = agency, .published = date});
    };
    const QString bureau = u"青山市教育局"_s;
    const QString school = u"青山师范学校"_s;
    const QString city = u"青山市人民政府"_s;
    Report undated = m_report;
    undated.year.reset();

    m_table.begin(u"form.year"_s);
    m_table.row("one year throughout", Shows::Passes, m_report, {});
    m_table.row(
        "last year's title", Shows::Fails, with({.titleYear = 2022}), {},
        {u"error [] {2022, 统计期限自2023年1月1日起至2023年12月31日止。} The title says 2022, but the statistics are for 2023"_s});
    m_table.row(
        "a period of two years", Shows::Fails, with({.periodBegin = QDate(2022, 1, 1)}), {},
        {u"error [] {统计期限自2022年1月1日起至2023年12月31日止。, 统计期限自2022年1月1日起至2023年12月31日止。} The statistics run from 2022-01-01 to 2023-12-31, not from 1 January to 31 December of one year"_s});
    m_table.row("published too early", Shows::Fails, published(city, QDate(2023, 1, 20)), {},
                {u"warning [] {发布日期：2023年1月20日} Published on 2023-01-20, before the year 2023 was over"_s});
    m_table.row("a year that cannot be told", Shows::NotApplicable, undated, {});

    m_table.begin(u"form.late"_s);
    m_table.row("a government's last day", Shows::Passes, published(city, QDate(2024, 3, 31)), {});
    m_table.row("the day after", Shows::Fails, published(city, QDate(2024, 4, 1)), {},
                {u"warning [] {发布日期：2024年4月1日} Published on 2024-04-01; the last day was 2024-03-31"_s});
    m_table.row("a department's last day", Shows::Passes, published(bureau, QDate(2024, 1, 31)), {});
    m_table.row("a department's day after", Shows::Fails, published(bureau, QDate(2024, 2, 1)), {},
                {u"warning [] {发布日期：2024年2月1日} Published on 2024-02-01; the last day was 2024-01-31"_s});
    m_table.row("an agency unknown has the later day", Shows::Passes, published(school, QDate(2024, 2, 1)), {});
    m_table.row("a place's own day", Shows::Fails, published(bureau, QDate(2024, 1, 22)), {},
                {u"warning [] {发布日期：2024年1月22日} Published on 2024-01-22; the last day was 2024-01-20"_s},
                {.departmentsDue = {1, 20}});
    m_table.row("no date", Shows::NotApplicable, with({.published = QDate()}), {});
}

void TestFormRules::duties_data()
{
    RuleTable::addColumns();
    const QString aspects = u"主动公开工作扎实，依申请公开规范，政府信息管理有序，平台建设到位，监督保障有力"_s;

    m_table.begin(u"form.aspects"_s);
    m_table.row("five in one sentence", Shows::Passes, with({.overview = aspects}), {});
    m_table.row("three left out", Shows::Fails, with({.overview = u"全年主动公开信息12条，加强网站建设。"_s}), {},
                {u"note [] {一、总体情况} Section one does not speak of 依申请公开、政府信息管理、监督保障"_s});
    m_table.row("no section one", Shows::NotApplicable, with({.sections = {2, 3, 4, 5, 6}}), {});

    m_table.begin(u"form.accountability"_s);
    m_table.row("a city", Shows::Passes, m_report, {});
    m_table.row("said in section six", Shows::Passes,
                with({.overview = aspects, .others = u"年度考核、社会评议、责任追究情况良好。"_s}), {});
    m_table.row("a town without", Shows::Fails,
                with({.agency = u"柳树镇人民政府"_s, .overview = aspects + u"，组织考核。"_s}), {},
                {u"note [] {一、总体情况} A government also reports 社会评议、责任追究"_s});
    m_table.row("a department need not", Shows::NotApplicable, with({.agency = u"青山市教育局"_s, .overview = aspects}),
                {});

    m_table.begin(u"form.problems"_s);
    m_table.row("problems and improvements", Shows::Passes, m_report, {});
    m_table.row("empty", Shows::Fails, with({.problems = u" "_s}), {},
                {u"warning [] {五、存在的主要问题及改进情况} Section five is empty"_s});
    m_table.row("none", Shows::Fails, with({.problems = u"无。"_s}), {},
                {u"warning [] {五、存在的主要问题及改进情况} Section five only says “无”"_s});
    m_table.row("no improvement", Shows::Fails, with({.problems = u"解读形式不够丰富，群众知晓度不高。"_s}), {},
                {u"warning [] {五、存在的主要问题及改进情况} Section five names no improvement"_s});
    m_table.row("no section five", Shows::NotApplicable, with({.sections = {1, 2, 3, 4, 6}}), {});

    const Report silent = with({.others = u"无"_s});
    const QList<CellChange> noneUnpaid{{u"requests.other.no_fee.*"_s, u"0"_s}};
    m_table.begin(u"form.fee"_s);
    m_table.row("charged", Shows::Passes, m_report, {});
    m_table.row("not charged", Shows::Passes, with({.others = u"本年度未收取任何费用。"_s}), noneUnpaid);
    m_table.row(
        "nothing said", Shows::Fails, silent, noneUnpaid,
        {u"note [] {六、其他需要报告的事项} Section six says nothing of the information processing fee (信息处理费)"_s});
    m_table.row(
        "nothing said, but some did not pay", Shows::Fails, silent, {},
        {u"warning [requests.other.no_fee.total] {79, 六、其他需要报告的事项} Section six says nothing of the information processing fee (信息处理费), but 逾期不缴费 · 总计 79"_s});
    m_table.row(
        "said in section one only", Shows::Fails,
        with({.overview = aspects + u"，全年收取信息处理费20元。"_s, .others = u"无"_s}), noneUnpaid,
        {u"warning [] {六、其他需要报告的事项} Section six says nothing of the information processing fee (信息处理费), which is spoken of elsewhere"_s});
    m_table.row("no section six", Shows::NotApplicable, with({.sections = {1, 2, 3, 4, 5}}), {});
}

void TestFormRules::reading_data()
{
    RuleTable::addColumns();
    const auto undecoded = [](const QList<qsizetype> &replaced) {
        const SourceText source(u"一、总体情况\n\uFFFD\uFFFD年"_s, u"GB18030"_s, false, replaced);
        return ReportBuilder(*FormEdition::find(u"2021"), Document(u"text"_s, source, {}, {})).build();
    };
    struct Doubt
    {
        QString rule;
        Remark::Kind kind;
        QString row;
        QString expected;
    };
    const QList<Doubt> doubts{
        {u"read.placement"_s, Remark::Kind::RowUnplaced, u"granted"_s,
         u"warning? [] {18} The numbers of “（一）予以公开” could not be placed in one way only"_s},
        {u"read.inferred"_s, Remark::Kind::RowInferred, u"granted"_s,
         u"note? [] {18} Blank cells of “（一）予以公开” are lost; its numbers stand where the balances allow them"_s},
        {u"read.values"_s, Remark::Kind::ExtraValues, u"granted"_s,
         u"warning? [] {18} “（一）予以公开” has more numbers than the form has cells"_s},
        {u"read.second-report"_s,
         Remark::Kind::SecondReport,
         {},
         u"warning? [] {18} The table comes a second time with other numbers: 收到和处理政府信息公开申请情况"_s},
    };
    for (const Doubt &doubt : doubts) {
        m_table.begin(doubt.rule);
        m_table.row("nothing remarked", Shows::Passes, m_report, {});
        m_table.row("remarked", Shows::Fails, with(doubt.kind, doubt.row, {}, {}), {}, {doubt.expected});
        m_table.row("another remark", Shows::NotApplicable, with(Remark::Kind::LabelDeparts, {}, u"表"_s, u"表格"_s),
                    {});
    }
    struct Note
    {
        QString rule;
        ReadingNote::Kind kind;
        QStringList messages; // for one and for two
    };
    const QList<Note> notes{
        {u"read.tracked-changes"_s,
         ReadingNote::Kind::TrackedChange,
         {u"note? [] {表} The file holds a tracked change; it was read as accepted"_s,
          u"note? [] {表, 表} The file holds 2 tracked changes; they were read as accepted"_s}},
        {u"read.joined"_s,
         ReadingNote::Kind::NumberJoined,
         {u"note? [] {表} A number was put together from the lines it is broken into"_s,
          u"note? [] {表, 表} 2 numbers were put together from the lines they are broken into"_s}},
        {u"read.unsure"_s,
         ReadingNote::Kind::NumberUnsure,
         {u"warning? [] {表} The page leaves open in which cell a number stands"_s,
          u"warning? [] {表, 表} The page leaves open in which cells 2 numbers stand"_s}},
        {u"read.formula"_s,
         ReadingNote::Kind::FormulaUnrun,
         {u"warning? [] {表} A formula has no stored value; its cell was read as blank"_s,
          u"warning? [] {表, 表} 2 formulas have no stored value; their cells were read as blank"_s}},
    };
    const auto noted = [](ReadingNote::Kind kind, qsizetype count) {
        const Document document(u"docx"_s, SourceText(u"表"_s), {}, {},
                                QList<ReadingNote>(count, {.kind = kind, .source = {0, 1}}));
        return ReportBuilder(*FormEdition::find(u"2021"), document).build();
    };
    for (const Note &note : notes) {
        const bool isFirst = note.kind == ReadingNote::Kind::TrackedChange;
        const auto other = isFirst ? ReadingNote::Kind::NumberJoined : ReadingNote::Kind::TrackedChange;
        m_table.begin(note.rule);
        m_table.row("nothing noted", Shows::Passes, m_report, {});
        m_table.row("noted once", Shows::Fails, noted(note.kind, 1), {}, {note.messages.first()});
        m_table.row("noted twice", Shows::Fails, noted(note.kind, 2), {}, {note.messages.last()});
        m_table.row("another note", Shows::NotApplicable, noted(other, 1), {});
    }
    const auto stating = [](const QString &overview) { return with({.overview = overview}); };
    m_table.begin(u"read.direction"_s);
    m_table.row("no marks", Shows::Passes, m_report, {});
    m_table.row("a mark beside words", Shows::NotApplicable, stating(u"\u200E公开政府信息1234条。\u200F"_s), {});
    m_table.row("marks round a number", Shows::Passes, stating(u"公开政府信息\u202A1234\u202C条。"_s), {});
    m_table.row("an override in a number", Shows::Fails, stating(u"公开政府信息12\u202E34条。"_s), {},
                {u"warning? [] {\u202E} A mark that is not seen stands in a number and turns its digits"_s});
    m_table.row("an override before a number", Shows::Fails, stating(u"公开政府信息\u202E34\u202C条。"_s), {},
                {u"warning? [] {\u202E} A mark that is not seen stands in a number and turns its digits"_s});
    m_table.row("two numbers", Shows::Fails, stating(u"公开政府信息1\u200F2条，3\u20674\u2069条。"_s), {},
                {u"warning? [] {\u200F, \u2067} 2 marks that are not seen stand in numbers and turn their digits"_s});

    m_table.begin(u"read.encoding"_s);
    m_table.row("all decoded", Shows::Passes, m_report, {});
    m_table.row("one lost", Shows::Fails, undecoded({7}), {},
                {u"note? [] {�} A character could not be decoded as GB18030, at offset 7"_s});
    m_table.row("two lost", Shows::Fails, undecoded({7, 8}), {},
                {u"note? [] {�, �} 2 characters could not be decoded as GB18030, the first at offset 7"_s});
    m_table.row("the file's own replacement character", Shows::NotApplicable, undecoded({}), {});
}

void TestFormRules::everyRuleIsTried()
{
    // tst_textrules tries the first two, tst_claims the last.
    const QStringList elsewhere{u"form.leftover"_s, u"form.privacy"_s, u"read.numbers"_s};
    QCOMPARE(m_table.incomplete({u"form."_s, u"read."_s}), elsewhere);
}

QTEST_GUILESS_MAIN(TestFormRules)
#include "tst_formrules.moc"
