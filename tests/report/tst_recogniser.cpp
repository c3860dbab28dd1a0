// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dumps.h"
#include "readers.h"
#include "recogniser.h"
#include "sharedreports.h"
#include "textreader.h"
#include "wrongcells.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

/// "proactive.fee.amount=7545" a cell; blanks after folding and lost punctuation do not count.
QStringList printedCells(const Report &report)
{
    QStringList lines;
    for (const CellValue &cell : report.cells()) {
        lines.append(cell.id.toString() + u'=' + folded(cell.raw) +
                     (cell.value ? u" ("_s + cell.value->toString() + u')' : u""_s));
    }
    return lines;
}

Report recogniseText(const QString &text)
{
    const auto report = recognise(readText(SourceText(text)));
    if (!report) {
        qFatal("%ls", qUtf16Printable(report.error().toString()));
    }
    return *report;
}

void addKindsAndEditions(const QStringList &kinds)
{
    QTest::addColumn<QString>("editionId");
    QTest::addColumn<QString>("kind");
    for (const FormEdition &edition : FormEdition::all()) {
        for (const QString &kind : kinds) {
            QTest::newRow(qPrintable(edition.id + u": "_s + kind)) << edition.id << kind;
        }
    }
}

} // namespace

/// Reports recognised in documents.
class TestRecogniser : public QObject
{
    Q_OBJECT

private slots:
    /// Pages print other reports' titles before and after the article, and menus print the form's words.
    void titleAmongLists_data()
    {
        QTest::addColumn<QString>("before");
        const QString years =
            u"<li>青山市2022年政府信息公开工作年度报告</li><li>青山市2021年政府信息公开工作年度报告</li>"
            "<li>青山市2020年政府信息公开工作年度报告</li>"_s;
        const QString agencies = u"<li>青山市财政局2023年政府信息公开工作年度报告</li>"
                                 "<li>青山市教育局2023年政府信息公开工作年度报告</li>"_s;
        const QString menu = u"<div>首页 | 总体情况 | 主动公开政府信息情况 | 政府信息公开年报</div>"_s;
        QTest::newRow("none") << QString();
        QTest::newRow("menu") << menu;
        QTest::newRow("years") << menu + u"<ul>"_s + years + u"</ul><p>位置：首页</p>"_s;
        QTest::newRow("years right above") << u"<ul>"_s + years + u"</ul>"_s;
        QTest::newRow("agencies") << u"<ul>"_s + agencies + u"</ul><p>位置：首页</p>"_s;
        QTest::newRow("agencies right above") << u"<ul>"_s + agencies + u"</ul>"_s;
    }
    void titleAmongLists()
    {
        QFETCH(QString, before);
        const QString page =
            u"<html><body>%1<h1>青山市水务局2023年政府信息公开工作年度报告</h1>"
            "<p>统计期限自2023年1月1日起至2023年12月31日止。</p><h2>一、总体情况</h2><p>顺利。</p>"
            "<h2>二、主动公开政府信息情况</h2><p>略。</p><ul><li>青山市2019年政府信息公开工作年度报告</li>"
            "<li>青山市2018年政府信息公开工作年度报告</li></ul></body></html>"_s.arg(before);
        const Result<Document> document = readDocument(page.toUtf8(), {});
        QVERIFY(document.ok());
        const Result<Report> report = recognise(*document);
        QVERIFY(report.ok());
        QCOMPARE(report->title, u"青山市水务局2023年政府信息公开工作年度报告"_s);
        QCOMPARE(report->agency, u"青山市水务局"_s);
        QCOMPARE(report->year, 2023);
    }

    void everyDumpKind_data();
    void everyDumpKind();
    void blankCellsStayInPlace_data();
    void blankCellsStayInPlace();
    void labelsMayDiffer_data();
    void labelsMayDiffer();
    void otherAsOneRow();
    void addedRowIsKept();
    void misprintedLabelIsRemarked();
    void rowsWithoutLabelAreFilledIn();
    void numbersAboveTheirLabel();
    void labelsAndNumbersApartAreADoubt();
    void pageNumbersAreNoValues();
    void cutAnywhereNothingIsWrong_data();
    void cutAnywhereNothingIsWrong();
    void twoReportsInOneText();
    void frontMatter_data();
    void frontMatter();
    void sectionTitles_data();
    void sectionTitles();
    void textWithoutFormIsRefused();
    void realReportsMatchTheirTruth_data();
    void realReportsMatchTheirTruth();
};

void TestRecogniser::everyDumpKind_data()
{
    addKindsAndEditions(dumpKinds());
}

void TestRecogniser::everyDumpKind()
{
    QFETCH(QString, editionId);
    QFETCH(QString, kind);
    const FormEdition &edition = *FormEdition::find(editionId);
    const QHash<CellId, QString> values = numberedCells(edition);
    const Report report = recogniseText(dumpReport(edition, values, kind));
    QCOMPARE(report.edition().id, editionId);
    QCOMPARE(wrongCells(report, values), QStringList());
    QCOMPARE(report.sections.size(), edition.sections.size());
    QCOMPARE(report.year, edition.firstYear + 1);
    QCOMPARE(report.agency, u"云溪县"_s);
    QCOMPARE(report.remarks, QList<Remark>());
}

void TestRecogniser::blankCellsStayInPlace_data()
{
    QStringList kinds = dumpKinds();
    kinds.removeIf(losesBlanks);
    addKindsAndEditions(kinds);
}

/// Every third cell of the tables is blank, the last of a row at times.
void TestRecogniser::blankCellsStayInPlace()
{
    QFETCH(QString, editionId);
    QFETCH(QString, kind);
    const FormEdition &edition = *FormEdition::find(editionId);
    QHash<CellId, QString> values = numberedCells(edition);
    const QList<CellId> cells = edition.cells();
    for (qsizetype i = 0; i < cells.size(); i += 3) {
        values.remove(cells.at(i));
    }
    const Report report = recogniseText(dumpReport(edition, values, kind));
    QCOMPARE(wrongCells(report, values), QStringList());
}

void TestRecogniser::labelsMayDiffer_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *name, const QString &from, const QString &to) {
        QTest::newRow(name) << from << to;
    };
    row("half-width brackets", u"（一）予以公开"_s, u"(一)予以公开"_s);
    row("blanks inside", u"行政许可"_s, u"行 政\u3000许\u00A0可"_s);
    row("note left out", u"（二）部分公开（区分处理的，只计这一情形，不计其他情形）"_s, u"（二）部分公开"_s);
    row("ordinal with another mark", u"1.属于国家秘密"_s, u"1、属于国家秘密"_s);
    row("ordinal in a circle", u"1.属于国家秘密"_s, u"①属于国家秘密"_s);
    row("ordinal left out", u"7.属于行政执法案卷"_s, u"属于行政执法案卷"_s);
    row("quotes left out", u"3.危及“三安全一稳定”"_s, u"3.危及三安全一稳定"_s);
    row("shortened", u"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"_s, u"1.逾期不补正"_s);
    row("a long note in brackets", u"行政规范性文件"_s, u"规范性文件（含修订的 12 件，其中 3 件为联合发文）"_s);
    row("traditional script", u"1.信访举报投诉类申请"_s, u"1.信訪舉報投訴類申請"_s);
    row("readings", u"（七）总计"_s, u"（七）總(zǒng)計(jì)"_s);
    row("head without its line", u"自然人"_s, u""_s);
}

void TestRecogniser::labelsMayDiffer()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const FormEdition &edition = *FormEdition::find(u"2021");
    const QHash<CellId, QString> values = numberedCells(edition);
    for (const QString &kind : {u"cells with bars and pads"_s, u"rows with pads"_s}) {
        QString text = dumpReport(edition, values, kind);
        QVERIFY(text.contains(from));
        const Report report = recogniseText(text.replace(from, to));
        QCOMPARE(wrongCells(report, values), QStringList());
        QCOMPARE(report.remarks, QList<Remark>());
    }
}

void TestRecogniser::otherAsOneRow()
{
    const FormEdition &edition = *FormEdition::find(u"2021");
    ReportBuilder merged(edition, Document());
    merged.mergeRows();
    FormEdition mergedEdition = edition;
    mergedEdition.tables = merged.report().tables();
    const QHash<CellId, QString> values = numberedCells(mergedEdition);
    for (const QString &kind : dumpKinds()) {
        const Report report = recogniseText(dumpReport(mergedEdition, values, kind));
        QCOMPARE(report.edition().id, u"2021"_s);
        QVERIFY(report.cell(CellId(u"requests.other.total"_s)));
        QVERIFY(!report.cell(CellId(u"requests.other.else.total"_s)));
        QCOMPARE(wrongCells(report, values), QStringList());
        QCOMPARE(report.remarks.size(), 1);
        QCOMPARE(report.remarks.first().kind, Remark::Kind::RowsMerged);
    }
}

void TestRecogniser::addedRowIsKept()
{
    const FormEdition &edition = *FormEdition::find(u"2021");
    QHash<CellId, QString> values = numberedCells(edition);
    QString text = dumpReport(edition, values, u"rows with pads"_s);
    text.replace(u"第二十条第（五）项"_s, u"其他主动公开文件 | 21 | 22 | 23 |\n第二十条第（五）项"_s);
    const Report report = recogniseText(text);
    values.insert(CellId(u"proactive.extra-1.made"_s), u"21"_s);
    values.insert(CellId(u"proactive.extra-1.repealed"_s), u"22"_s);
    values.insert(CellId(u"proactive.extra-1.in_force"_s), u"23"_s);
    QCOMPARE(wrongCells(report, values), QStringList());
    QCOMPARE(report.remarks.size(), 1);
    QCOMPARE(report.remarks.first().kind, Remark::Kind::RowAdded);
    QCOMPARE(report.remarks.first().printed, u"其他主动公开文件"_s);
}

void TestRecogniser::misprintedLabelIsRemarked()
{
    const FormEdition &edition = *FormEdition::find(u"2021");
    const QHash<CellId, QString> values = numberedCells(edition);
    for (const QString &kind : dumpKinds()) {
        QString text = dumpReport(edition, values, kind);
        const Report report = recogniseText(text.replace(u"2.其他法律行政法规禁止公开"_s, u"2.其他法律行政止公开"_s));
        QCOMPARE(wrongCells(report, values), QStringList());
        QCOMPARE(report.remarks.size(), 1);
        QCOMPARE(report.remarks.first().kind, Remark::Kind::LabelDeparts);
        QCOMPARE(report.remarks.first().row, u"denied.law_forbids"_s);
        QCOMPARE(report.document().source().view(report.remarks.first().span), u"2.其他法律行政止公开");
    }
}

void TestRecogniser::rowsWithoutLabelAreFilledIn()
{
    const FormEdition &edition = *FormEdition::find(u"2021");
    const QHash<CellId, QString> values = numberedCells(edition);
    for (const QString &kind :
         {u"rows with pads"_s, u"cells with bars, no pads"_s, u"Markdown"_s, u"cells, blank lines"_s}) {
        QString text = dumpReport(edition, values, kind);
        text.remove(u"4.保护第三方合法权益"_s);
        const Report report = recogniseText(text);
        QCOMPARE(wrongCells(report, values), QStringList());
        QCOMPARE(report.remarks.size(), 1);
        QCOMPARE(report.remarks.first().kind, Remark::Kind::LabelMissing);
        QCOMPARE(report.remarks.first().row, u"denied.third_party"_s);
    }
}

/// Text out of a PDF: a row higher than its numbers, beside a head of several lines.
void TestRecogniser::numbersAboveTheirLabel()
{
    const FormEdition &edition = *FormEdition::find(u"2021");
    const QHash<CellId, QString> values = numberedCells(edition);
    QString text = dumpReport(edition, values, u"out of a PDF"_s);
    static const QRegularExpression row(u"(2\\.其他法律行政法规禁止公开) ([\\d ]+)\\n"_s);
    QVERIFY(text.contains(row));
    const Report report = recogniseText(text.replace(row, u"不予 \\2\n\\1\n"_s));
    QCOMPARE(wrongCells(report, values), QStringList());
}

/// Columns read one after the other: no number is given to a label that it may not belong to.
void TestRecogniser::labelsAndNumbersApartAreADoubt()
{
    const FormEdition &edition = *FormEdition::find(u"2021");
    const QHash<CellId, QString> values = numberedCells(edition);
    QString text = dumpReport(edition, values, u"out of a PDF"_s);
    static const QRegularExpression rows(u"(4\\.保护第三方合法权益) ([\\d ]+)\\n(5\\.属于三类内部事务信息) ([\\d ]+)\\n"
                                         "(6\\.属于四类过程性信息) ([\\d ]+)\\n"_s);
    QVERIFY(text.contains(rows));
    const Report report = recogniseText(text.replace(rows, u"\\1\n\\3\n\\5\n\\2\n\\4\n\\6\n"_s));
    for (const CellValue &cell : report.cells()) {
        const bool isMoved = cell.id.row() == u"denied.third_party" || cell.id.row() == u"denied.internal" ||
                             cell.id.row() == u"denied.process";
        QCOMPARE(statusName(cell.status), isMoved ? u"missing"_s : u"ok"_s);
        QVERIFY(isMoved || cell.raw == values.value(cell.id));
    }
    const auto isExtra = [](const Remark &remark) { return remark.kind == Remark::Kind::ExtraValues; };
    QCOMPARE(std::count_if(report.remarks.begin(), report.remarks.end(), isExtra), 1);
}

void TestRecogniser::pageNumbersAreNoValues()
{
    const FormEdition &edition = *FormEdition::find(u"2021");
    const QHash<CellId, QString> values = numberedCells(edition);
    QString text = dumpReport(edition, values, u"out of a PDF"_s);
    for (const QString &place : {u"行政处罚"_s, u"5.属于三类内部事务信息"_s, u"（七）总计"_s}) {
        text.replace(place, u"- 3 -\n"_s + place);
    }
    const Report report = recogniseText(text);
    QCOMPARE(wrongCells(report, values), QStringList());
    QCOMPARE(report.remarks, QList<Remark>());
}

void TestRecogniser::cutAnywhereNothingIsWrong_data()
{
    addKindsAndEditions(dumpKinds());
}

/// A text that ends anywhere: a cell is as printed, blank or missing, never another number.
void TestRecogniser::cutAnywhereNothingIsWrong()
{
    QFETCH(QString, editionId);
    QFETCH(QString, kind);
    const FormEdition &edition = *FormEdition::find(editionId);
    const QHash<CellId, QString> values = numberedCells(edition);
    const QString text = dumpReport(edition, values, kind);
    for (qsizetype end = text.size() / 4; end < text.size(); end += 23) {
        qsizetype cut = end;
        while (cut > 0 && text.at(cut - 1).isDigit()) {
            --cut; // not inside a number
        }
        const auto report = recognise(readText(SourceText(text.left(cut))));
        QVERIFY(report);
        for (const CellValue &cell : report->cells()) {
            const bool isRight = cell.status == CellStatus::Blank || cell.status == CellStatus::Missing ||
                                 cell.raw == values.value(cell.id);
            QVERIFY2(isRight, qPrintable(u"cut at %1: %2 reads %3"_s.arg(cut).arg(cell.id.toString(), cell.raw)));
        }
    }
}

void TestRecogniser::twoReportsInOneText()
{
    const FormEdition &edition = *FormEdition::find(u"2021");
    const QHash<CellId, QString> values = numberedCells(edition);
    for (const QString &kind : dumpKinds()) {
        const Report report =
            recogniseText(dumpReport(edition, values, kind) + dumpReport(edition, numberedCells(edition, 5001), kind));
        QCOMPARE(wrongCells(report, values), QStringList());
        const auto isSecond = [](const Remark &remark) { return remark.kind == Remark::Kind::SecondReport; };
        QCOMPARE(std::count_if(report.remarks.begin(), report.remarks.end(), isSecond), 3);
        QCOMPARE(report.sections.size(), 12);
    }
}

void TestRecogniser::frontMatter_data()
{
    QTest::addColumn<QString>("front");
    QTest::addColumn<QString>("tail");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("agency");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("published");
    const auto row = [](const char *name, const QString &front, const QString &title, const QString &agency, int year,
                        const QString &period = {}, const QString &published = {}, const QString &tail = {}) {
        QTest::newRow(name) << front << tail << title << agency << year << period << published;
    };
    row("agency, year", u"云溪县教育局2024年政府信息公开工作年度报告"_s,
        u"云溪县教育局2024年政府信息公开工作年度报告"_s, u"云溪县教育局"_s, 2024);
    row("year, agency", u"2023年度云溪县财政局政府信息公开年度报告"_s, u"2023年度云溪县财政局政府信息公开年度报告"_s,
        u"云溪县财政局"_s, 2023);
    row("two lines", u"云溪县人民政府\n2022年政府信息公开工作年度报告"_s, u"2022年政府信息公开工作年度报告"_s,
        u"云溪县人民政府"_s, 2022);
    row("three lines", u"云溪县卫生健康局\n2022年\n政府信息公开工作年度报告"_s, u"政府信息公开工作年度报告"_s,
        u"云溪县卫生健康局"_s, 2022);
    row("about", u"关于云溪县民政局2021年信息公开工作年度报告"_s, u"关于云溪县民政局2021年信息公开工作年度报告"_s,
        u"云溪县民政局"_s, 2021);
    row("site's name behind", u"云溪县2024年政府信息公开工作年度报告_云溪县人民政府网"_s,
        u"云溪县2024年政府信息公开工作年度报告"_s, u"云溪县"_s, 2024);
    row("Chinese numerals", u"云溪县民政局二〇二四年政府信息公开工作年度报告"_s,
        u"云溪县民政局二〇二四年政府信息公开工作年度报告"_s, u"云溪县民政局"_s, 2024);
    row("year typed twice", u"云溪县民政局202020年政府信息公开工作年度报告"_s,
        u"云溪县民政局202020年政府信息公开工作年度报告"_s, u"云溪县民政局"_s, 2020);
    row("year in the period alone", u"政府信息公开工作年度报告\n所列数据统计期限自2023年1月1日起至2023年12月31日止。"_s,
        u"政府信息公开工作年度报告"_s, {}, 2023, u"2023-01-01/2023-12-31"_s);
    row("the period's 年 lost", u"政府信息公开工作年度报告\n统计期限为20231月1日至12月31日。"_s,
        u"政府信息公开工作年度报告"_s, {}, 2023, u"2023-01-01/2023-12-31"_s);
    row("publication in the page's lines", u"发布日期：2025-01-20 来源：云溪县林业局\n2024年政府信息公开工作年度报告"_s,
        u"2024年政府信息公开工作年度报告"_s, u"云溪县林业局"_s, 2024, {}, u"2025-01-20"_s);
    row("publication on the next line", u"索引号：\nA-1发布日期：\n2025年01月27日 11:11来源：\n"_s, {}, {}, 2024, {},
        u"2025-01-27"_s);
    row("publication for the robots", u"PubDate: 2022/1/9 10:00\n云溪县2021年政府信息公开工作年度报告"_s,
        u"云溪县2021年政府信息公开工作年度报告"_s, u"云溪县"_s, 2021, {}, u"2022-01-09"_s);
    row("signed at the end", u"云溪县水利局2024年政府信息公开工作年度报告"_s,
        u"云溪县水利局2024年政府信息公开工作年度报告"_s, u"云溪县水利局"_s, 2024, {}, u"2025-01-15"_s,
        u"\n云溪县水利局\n2025年1月15日\n"_s);
    row("signed in Chinese numerals", u"云溪县水利局2024年政府信息公开工作年度报告"_s,
        u"云溪县水利局2024年政府信息公开工作年度报告"_s, u"云溪县水利局"_s, 2024, {}, u"2025-01-15"_s,
        u"\n二〇二五年一月十五日"_s);
}

void TestRecogniser::frontMatter()
{
    QFETCH(QString, front);
    QFETCH(QString, tail);
    const Report report = recogniseText(
        front + u"\n一、总体情况\n2024年，工作顺利。\n二、主动公开政府信息情况\n略。\n六、其他需要报告的事项\n无"_s +
        tail);
    QTEST(report.title, "title");
    QTEST(report.agency, "agency");
    QTEST(report.year.value_or(0), "year");
    QTEST(report.periodBegin
              ? report.periodBegin->date.toString(Qt::ISODate) + u'/' + report.periodEnd->date.toString(Qt::ISODate)
              : QString(),
          "period");
    QTEST(report.published ? report.published->date.toString(Qt::ISODate) : QString(), "published");
    QCOMPARE(report.document().source().view(report.titleSpan), report.title);
    QCOMPARE(report.document().source().view(report.agencySpan), report.agency);
}

void TestRecogniser::sectionTitles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const QString six =
        u"一、总体情况\n有。\n二、主动公开政府信息情况\n表。\n三、收到和处理政府信息公开申请情况\n表。\n"
        "四、政府信息公开行政复议、行政诉讼情况\n表。\n五、存在的主要问题及改进情况\n有。\n六、其他需要报告的事项\n无"_s;
    const auto row = [](const char *name, const QString &text, const QString &found) {
        QTest::newRow(name) << text << found;
    };
    row("as prescribed", six, u"1:1 2:2 3:3 4:4 5:5 6:6"_s);
    row("all on one line", QString(six).replace(u'\n', u' '), u"1:1 2:2 3:3 4:4 5:5 6:6"_s);
    row("a list of contents before", QString(six).remove(u"有。"_s).remove(u"表。"_s).remove(u"无"_s) + u"\n"_s + six,
        u"1:1 2:2 3:3 4:4 5:5 6:6"_s);
    row("other wordings", QString(six).replace(u"总体情况"_s, u"工作概述"_s).replace(u"及改进情况"_s, u"及整改措施"_s),
        u"1:1 2:2 3:3 4:4 5:5 6:6"_s);
    row("words of its own", QString(six).replace(u"存在的主要问题及改进情况"_s, u"问题与打算"_s),
        u"1:1 2:2 3:3 4:4 5:5 6:6"_s);
    row("without ordinals", QString(six).remove(QRegularExpression(u"[一二三四五六]、"_s)),
        u"1:0 2:0 3:0 4:0 5:0 6:0"_s);
    row("numbered twice", QString(six).replace(u"五、"_s, u"四、"_s), u"1:1 2:2 3:3 4:4 5:4 6:6"_s);
    row("one missing", QString(six).remove(u"五、存在的主要问题及改进情况\n有。\n"_s), u"1:1 2:2 3:3 4:4 6:6"_s);
    row("named in the preamble", u"本报告由一、总体情况，二、主动公开政府信息情况等六部分组成。\n"_s + six,
        u"1:1 2:2 3:3 4:4 5:5 6:6"_s);
    row("a sub-heading of the same words", QString(six).replace(u"\n有。"_s, u"\n（一）主动公开政府信息情况\n有。"_s),
        u"1:1 2:2 3:3 4:4 5:5 6:6"_s);
}

void TestRecogniser::sectionTitles()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    const Report report = recogniseText(text);
    QStringList sections;
    for (const SectionHeading &section : report.sections) {
        sections.append(u"%1:%2"_s.arg(section.section).arg(section.printedNumber));
    }
    QCOMPARE(sections.join(u' '), found);
}

void TestRecogniser::textWithoutFormIsRefused()
{
    const auto report = recognise(readText(SourceText(u"今天天气很好。\n1 | 2 | 3\n"_s)));
    QVERIFY(!report);
    QVERIFY(!report.error().cause.isEmpty());
    QVERIFY(!report.error().remedy.isEmpty());
}

void TestRecogniser::realReportsMatchTheirTruth_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("truth");
    GOUJI_NEEDS_SHARED_REPORTS();
    const QDir folder = sharedReports();
    QDirIterator files(folder.path(), {u"*.txt"_s, u"*.html"_s, u"*.docx"_s, u"*.xlsx"_s, u"*.pdf"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = folder.relativeFilePath(path);
        const QString report = name.contains(u'/') ? name.section(u'/', 0, 0) : name.section(u'.', 0, 0);
        QTest::newRow(qPrintable(name)) << name << u"truth/"_s + report + u".csv"_s;
    }
}

void TestRecogniser::realReportsMatchTheirTruth()
{
    QFETCH(QString, path);
    QFETCH(QString, truth);
    const auto document = readDocument(sharedReport(path), path);
    QVERIFY2(document, qPrintable(document ? QString() : document.error().toString()));
    const auto report = recognise(*document);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().toString()));

    QStringList expected;
    const QStringList lines = QString::fromUtf8(sharedReport(truth)).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty()) { // the form, not filled in
        for (const CellId &cell : FormEdition::find(u"2021")->cells()) {
            expected.append(cell.toString() + u'=');
        }
    }
    for (const QString &line : lines.mid(1)) {
        const QStringList fields = line.trimmed().split(u',');
        expected.append(fields.at(0) + u'.' + fields.at(1) + u'.' + fields.at(2) + u'=' + folded(fields.at(3)) +
                        (fields.at(4).isEmpty() ? QString() : u" ("_s + fields.at(4) + u')'));
    }
    QCOMPARE(printedCells(*report), expected);
    for (const CellValue &cell : report->cells()) {
        if (document->text() == document->source().text()) {
            QCOMPARE(document->source().view(cell.span).toString(), cell.raw);
        }
    }
}

QTEST_APPLESS_MAIN(TestRecogniser)
#include "tst_recogniser.moc"
