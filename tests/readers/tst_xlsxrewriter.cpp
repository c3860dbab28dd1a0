// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "officepackage.h"
#include "readers.h"
#include "workbookfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

const QStringList PartNames{
    u"[Content_Types].xml"_s,     u"_rels/.rels"_s,   u"xl/workbook.xml"_s,  u"xl/_rels/workbook.xml.rels"_s,
    u"xl/sharedStrings.xml"_s,    u"xl/styles.xml"_s, u"xl/calcChain.xml"_s, u"xl/worksheets/sheet1.xml"_s,
    u"xl/worksheets/sheet2.xml"_s};

QHash<QString, QByteArray> partsOf(const QByteArray &bytes)
{
    QHash<QString, QByteArray> parts;
    const Result<OfficePackage> package = OfficePackage::open(bytes, u"book.xlsx"_s);
    for (const QString &name : PartNames) {
        if (package && package->parts().contains(name)) {
            parts.insert(name, *package->parts().read(name));
        }
    }
    return parts;
}

QStringList changedParts(const QByteArray &before, const QByteArray &after)
{
    const QHash<QString, QByteArray> old = partsOf(before);
    const QHash<QString, QByteArray> now = partsOf(after);
    QStringList changed;
    for (const QString &name : PartNames) {
        if (old.value(name) != now.value(name)) {
            changed.append(name.section(u'/', -1));
        }
    }
    return changed;
}

Document read(const QByteArray &bytes)
{
    const Result<Document> document = readDocument(bytes, u"book.xlsx"_s);
    if (!document) {
        qFatal("%ls", qUtf16Printable(document.error().toString()));
    }
    return *document;
}

QByteArray rewritten(const QByteArray &bytes, const QList<TextEdit> &edits)
{
    const Result<QByteArray> result = rewriteDocument(bytes, read(bytes), edits, u"book.xlsx"_s);
    if (!result) {
        qFatal("%ls", qUtf16Printable(result.error().toString()));
    }
    return *result;
}

QList<GridCell> cellsOf(const Document &document)
{
    QList<GridCell> cells;
    for (const Grid &grid : document.grids()) {
        cells += grid.cells;
    }
    return cells;
}

QStringList textsOf(const Document &document)
{
    QStringList texts;
    for (const GridCell &cell : cellsOf(document)) {
        texts.append(document.source().view(cell.text).toString());
    }
    return texts;
}

/// Two sheets with cells of every kind; the last row's cells and a whole row are not there.
WorkbookFile mixedBook()
{
    const QByteArray first =
        rowXml(1, textCell(u"A1"_s, u"甲"_s) + textCell(u"B1"_s, u"乙"_s) + textCell(u"C1"_s, u"丙"_s)) +
        rowXml(2, R"(<c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>1234</v></c><c r="C2" s="2"/>)") +
        R"(<row r="3"><c r="B3" s="3" t="s"><v>1</v></c></row>)" +
        rowXml(4, R"(<c r="A4"><v>5</v></c><c r="B4"><f>SUM(B2:B3)</f><v>7</v></c><c r="C4" t="b"><v>1</v></c>)") +
        rowXml(5, "<c r=\"A5\" s=\"1\"><f t=\"shared\" ref=\"A5:C5\" si=\"0\">A4+1</f><v>6</v></c>"
                  "<c r=\"B5\" s=\"1\"><f t=\"shared\" si=\"0\"/><v>8</v></c>"
                  "<c r=\"C5\" s=\"1\"><f t=\"shared\" si=\"0\"/><v>2</v></c>");
    const QByteArray second = "<row><c><v>1</v></c><c t=\"inlineStr\"><is><t>文</t></is></c></row><row><c/><c/></row>";
    return {.sheets = {{u"甲表"_s, sheetXml(first, {u"A2:A3"_s})}, {u"乙表"_s, sheetXml(second)}},
            .strings = "<si><t>行</t></si><si><r><rPr><b/></rPr><t>58</t></r><r><t>件</t></r></si>",
            .formats = {u"#,##0"_s, u"0;-0;;@"_s, u"@"_s},
            .chain = R"(<c r="B4" i="1"/><c r="A5"/><c r="B5"/><c r="C5"/>)"};
}

} // namespace

/// Workbooks written back with some cells changed.
class TestXlsxRewriter : public QObject
{
    Q_OBJECT

private slots:
    void eachCellInTurn_data();
    void eachCellInTurn();
    void cellXml_data();
    void cellXml();
    void narratives_data();
    void narratives();
    void missingRowsAreInserted();
    void calculationChain();
    void lastFormulaTakesTheChainAway();
    void prefixedNames();
    void severalEditsAtOnce();
    void nothingElseChanges();
    void refused();
};

void TestXlsxRewriter::eachCellInTurn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("number") << u"77"_s;
    QTest::newRow("decimal") << u"25.17"_s;
    QTest::newRow("zero") << u"0"_s;
    QTest::newRow("text") << u"无 <&> _x0041_"_s;
    QTest::newRow("signed") << u"+3"_s;
    QTest::newRow("formula") << u"=1+1"_s;
}

/// Cells of every kind, and cells that are not there: one changes, all others stay, in the sheet of that cell alone.
void TestXlsxRewriter::eachCellInTurn()
{
    QFETCH(QString, text);
    const QByteArray bytes = mixedBook().bytes();
    const Document before = read(bytes);
    const QList<GridCell> cells = cellsOf(before);
    QCOMPARE(cells.size(), 18);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QByteArray after = rewritten(bytes, {{cells.at(i).text, text}});
        QStringList expected = textsOf(before);
        expected[i] = text;
        QStringList found = textsOf(read(after));
        found[i].remove(text.contains(u'.') ? QString() : u","_s);
        QCOMPARE(found, expected);
        QStringList changed = changedParts(bytes, after);
        changed.removeOne(u"calcChain.xml"_s);
        QCOMPARE(changed, QStringList{i < 14 ? u"sheet1.xml"_s : u"sheet2.xml"_s});
    }
}

void TestXlsxRewriter::cellXml_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QString &text, const QByteArray &after) {
        QTest::newRow(name) << before << text << after;
    };
    row("number", "<c r=\"B1\"><v>5</v></c>", u"60"_s, "<c r=\"B1\"><v>60</v></c>");
    row("style and other attributes stay", R"(<c r="B1" s="1" vm="2" ph="1"><v>5</v></c>)", u"60"_s,
        R"(<c r="B1" s="1" vm="2" ph="1"><v>60</v></c>)");
    row("single quotes", "<c r='B1'\n t='n' s='1'><v>5</v></c>", u"60"_s, "<c r='B1' s='1'><v>60</v></c>");
    row("shared string to number", R"(<c r="B1" s="3" t="s"><v>0</v></c>)", u"60"_s,
        R"(<c r="B1" s="3"><v>60</v></c>)");
    row("blank to number", R"(<c r="B1" s="1"/>)", u"60"_s, R"(<c r="B1" s="1"><v>60</v></c>)");
    row("number to blank", R"(<c r="B1" s="1"><v>5</v></c>)", u""_s, R"(<c r="B1" s="1"/>)");
    row("to text", "<c r=\"B1\"><v>5</v></c>", u"无"_s,
        "<c r=\"B1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">无</t></is></c>");
    row("a number that its format would round", R"(<c r="B1" s="1"><v>5</v></c>)", u"1.5"_s,
        R"(<c r="B1" s="1" t="inlineStr"><is><t xml:space="preserve">1.5</t></is></c>)");
    row("a zero that its format would hide", R"(<c r="B1" s="2"><v>5</v></c>)", u"0"_s,
        R"(<c r="B1" s="2" t="inlineStr"><is><t xml:space="preserve">0</t></is></c>)");
    row("a number with leading zeros", "<c r=\"B1\"><v>5</v></c>", u"007"_s,
        R"(<c r="B1" t="inlineStr"><is><t xml:space="preserve">007</t></is></c>)");
    row("formula", R"(<c r="B1" cm="1"><f t="array" ref="B1">SUM(A1)</f><v>5</v></c>)", u"60"_s,
        "<c r=\"B1\"><v>60</v></c>");
    row("runs keep the first style", R"(<c r="B1" t="s"><v>1</v></c>)", u"六"_s,
        "<c r=\"B1\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t xml:space=\"preserve\">六</t></r><r><t "
        "xml:space=\"preserve\"></t></r></is></c>");
}

void TestXlsxRewriter::cellXml()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, text);
    QFETCH(QByteArray, after);
    const auto sheet = [](const QByteArray &cell) {
        return sheetXml(rowXml(1, textCell(u"A1"_s, u"甲"_s) + cell + textCell(u"C1"_s, u"丙"_s)));
    };
    WorkbookFile file{.sheets = {{u"Sheet1"_s, sheet(before)}},
                      .strings = "<si><t>5</t></si><si><r><rPr><b/></rPr><t>5</t></r><r><t>8</t></r></si>",
                      .formats = {u"0"_s, u"0;-0;;@"_s, u"@"_s}};
    const QByteArray bytes = file.bytes();
    // A blank cell stands in a column that has none: the row below makes it one of the table.
    const Document document = read(bytes);
    const QList<GridCell> cells = cellsOf(document);
    if (cells.size() < 3) {
        file.sheets.first().content =
            sheetXml(rowXml(1, textCell(u"A1"_s, u"甲"_s) + before + textCell(u"C1"_s, u"丙"_s)) +
                     rowXml(2, R"(<c r="A2"><v>1</v></c><c r="B2"><v>2</v></c>)"));
    }
    const QByteArray whole = file.bytes();
    const QByteArray result = rewritten(whole, {{cellsOf(read(whole)).at(1).text, text}});
    QByteArray expected = partsOf(whole).value(u"xl/worksheets/sheet1.xml"_s);
    expected.replace(before, after);
    QCOMPARE(partsOf(result).value(u"xl/worksheets/sheet1.xml"_s), expected);
}

void TestXlsxRewriter::narratives_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("item"); // what stands in the cell
    QTest::newRow("inside a run")
        << u"58"_s << u"60"_s
        << QByteArray(
               "<is><r><t>2024年</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">新收60</t></r><r><t>件，\n办结3件。"
               "</t></r></is>");
    QTest::newRow("across runs") << u"58件"_s << u"六十件"_s
                                 << QByteArray(
                                        "<is><r><t>2024年</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">新收六十件"
                                        "</t></r><r><t xml:space=\"preserve\">，\n办结3件。</t></r></is>");
    QTest::newRow("in the second line")
        << u"3"_s << u"4"_s
        << QByteArray(
               "<is><r><t>2024年</t></r><r><rPr><b/></rPr><t>新收58</t></r><r><t xml:space=\"preserve\">件，\n办结4件。"
               "</t></r></is>");
}

/// A number in a sentence: the rest of the cell's text and its runs stay.
void TestXlsxRewriter::narratives()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QByteArray, item);
    const WorkbookFile file{
        .sheets = {{u"Sheet1"_s, sheetXml(rowXml(1, R"(<c r="A1" s="0" t="s"><v>0</v></c>)"))}},
        .strings = "<si><r><t>2024年</t></r><r><rPr><b/></rPr><t>新收58</t></r><r><t>件，\n办结3件。</t></r>"
                   "<rPh sb=\"0\" eb=\"1\"><t>x</t></rPh><phoneticPr fontId=\"1\"/></si>"};
    const QByteArray bytes = file.bytes();
    const Document document = read(bytes);
    const qsizetype at = document.text().indexOf(from);
    const QByteArray result = rewritten(bytes, {{{at, at + from.size()}, to}});
    QCOMPARE(read(result).text(), QString(document.text()).replace(from, to));
    const QByteArray sheet = partsOf(result).value(u"xl/worksheets/sheet1.xml"_s);
    QVERIFY2(sheet.contains("<c r=\"A1\" s=\"0\" t=\"inlineStr\">" + item + "</c>"), sheet.constData());
    QCOMPARE(changedParts(bytes, result), QStringList{u"sheet1.xml"_s});
}

void TestXlsxRewriter::missingRowsAreInserted()
{
    // A2 of a merged range is not there, and the first row's element is empty.
    const WorkbookFile file{
        .sheets = {{u"Sheet1"_s, sheetXml(rowXml(1, textCell(u"A1"_s, u"甲"_s) + textCell(u"B1"_s, u"乙"_s) +
                                                        textCell(u"D1"_s, u"丁"_s)) +
                                          rowXml(2, R"(<c r="B2" s="1"><v>2</v></c><c r="D2"><v>4</v></c>)"))}},
        .formats = {u"0"_s}};
    const QByteArray bytes = file.bytes();
    const QList<GridCell> cells = cellsOf(read(bytes));
    QCOMPARE(cells.size(), 6);
    QCOMPARE(cells.at(3).column, 0);
    const QByteArray sheet =
        partsOf(rewritten(bytes, {{cells.at(3).text, u"9"_s}})).value(u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains("<row r=\"2\"><c r=\"A2\" s=\"1\"><v>9</v></c><c r=\"B2\" s=\"1\"><v>2</v></c>"));
}

void TestXlsxRewriter::calculationChain()
{
    const QByteArray bytes = mixedBook().bytes();
    const QList<GridCell> cells = cellsOf(read(bytes));
    // B4, the first of the chain: the next one names the sheet.
    const QHash<QString, QByteArray> one = partsOf(rewritten(bytes, {{cells.at(9).text, u"70"_s}}));
    QVERIFY(one.value(u"xl/calcChain.xml"_s).contains("><c i=\"1\" r=\"A5\"/><c r=\"B5\"/><c r=\"C5\"/></calcChain>"));
    // A5, whose formula the others share.
    const QHash<QString, QByteArray> shared = partsOf(rewritten(bytes, {{cells.at(11).text, u"70"_s}}));
    QVERIFY(shared.value(u"xl/calcChain.xml"_s).contains("><c r=\"B4\" i=\"1\"/></calcChain>"));
    QVERIFY(shared.value(u"xl/worksheets/sheet1.xml"_s)
                .contains("<c r=\"A5\" s=\"1\"><v>70</v></c><c r=\"B5\" s=\"1\"><v>8</v></c>"));
    // B5, which shares it: the others go on.
    const QHash<QString, QByteArray> sharing = partsOf(rewritten(bytes, {{cells.at(12).text, u"70"_s}}));
    QVERIFY(sharing.value(u"xl/calcChain.xml"_s).contains("<c r=\"A5\"/><c r=\"C5\"/>"));
    QVERIFY(sharing.value(u"xl/worksheets/sheet1.xml"_s).contains("<f t=\"shared\" si=\"0\"/><v>2</v>"));
}

void TestXlsxRewriter::lastFormulaTakesTheChainAway()
{
    WorkbookFile file = mixedBook();
    file.chain = R"(<c r="B4" i="1"/>)";
    const QByteArray bytes = file.bytes();
    const QByteArray after = rewritten(bytes, {{cellsOf(read(bytes)).at(9).text, u"70"_s}});
    QCOMPARE(changedParts(bytes, after), (QStringList{u"workbook.xml.rels"_s, u"sheet1.xml"_s}));
    QVERIFY(!partsOf(after).value(u"xl/_rels/workbook.xml.rels"_s).contains("calcChain"));
}

/// Elements with a prefix, as some libraries write them, keep it.
void TestXlsxRewriter::prefixedNames()
{
    const WorkbookFile file{
        .sheets = {{u"Sheet1"_s, "<x:sheetData xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                 "<x:row><x:c t=\"s\"><x:v>0</x:v></x:c><x:c><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>"
                                 "<x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData>"}},
        .strings = "<si><r><t>甲</t></r></si>"};
    const QByteArray bytes = file.bytes();
    QCOMPARE(textsOf(read(bytes)), (QStringList{u"甲"_s, u"2"_s, u"3"_s, QString()}));
    const QList<GridCell> cells = cellsOf(read(bytes));
    const QByteArray after =
        rewritten(bytes, {{cells.at(0).text, u"乙"_s}, {cells.at(1).text, u"5"_s}, {cells.at(3).text, u"6"_s}});
    QVERIFY(partsOf(after)
                .value(u"xl/worksheets/sheet1.xml"_s)
                .contains("<x:row><x:c t=\"inlineStr\"><x:is><x:t "
                          "xml:space=\"preserve\">乙</x:t></x:is></x:c><x:c><x:v>5</x:v></x:c></x:row>"
                          "<x:row><x:c><x:v>3</x:v></x:c><x:c r=\"B2\"><x:v>6</x:v></x:c></x:row>"));
    QCOMPARE(textsOf(read(after)), (QStringList{u"乙"_s, u"5"_s, u"3"_s, u"6"_s}));
}

void TestXlsxRewriter::severalEditsAtOnce()
{
    const QByteArray bytes = mixedBook().bytes();
    const Document before = read(bytes);
    const QList<GridCell> cells = cellsOf(before);
    QList<TextEdit> edits;
    QStringList expected;
    for (qsizetype i = cells.size() - 1; i >= 0; --i) {
        edits.append({cells.at(i).text, QString::number(100 + i)});
        expected.prepend(QString::number(100 + i));
    }
    QCOMPARE(textsOf(read(rewritten(bytes, edits))), expected);
}

void TestXlsxRewriter::nothingElseChanges()
{
    const QByteArray bytes = mixedBook().bytes();
    const QByteArray same = rewritten(bytes, {});
    QCOMPARE(changedParts(bytes, same), QStringList());
    QCOMPARE(read(same).text(), read(bytes).text());
}

void TestXlsxRewriter::refused()
{
    const QByteArray bytes = mixedBook().bytes();
    const Document document = read(bytes);
    QVERIFY(document.text().startsWith(u"甲表\n"_s));
    const QList<TextEdit> inSheetName{{{0, 1}, u"丁"_s}};
    const Result<QByteArray> result = rewriteDocument(bytes, document, inSheetName, u"book.xlsx"_s);
    QVERIFY(!result);
    QVERIFY(result.error().cause.contains(u"no cell"_s));
    QCOMPARE(result.error().file, u"book.xlsx"_s);
}

QTEST_APPLESS_MAIN(TestXlsxRewriter)
#include "tst_xlsxrewriter.moc"
