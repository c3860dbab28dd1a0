// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers.h"
#include "workbookfile.h"
#include "zipfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

/// A workbook of one sheet.
QByteArray workbook(const QByteArray &sheet)
{
    return WorkbookFile{.sheets = {{u"Sheet1"_s, sheet}}}.bytes();
}

Document read(const QByteArray &bytes)
{
    const Result<Document> document = readDocument(bytes, u"book.xlsx"_s);
    if (!document) {
        qFatal("%ls", qUtf16Printable(document.error().toString()));
    }
    return *document;
}

/// "P:a paragraph", "H:a heading", "T:0,0 a cell", "T:1,0+2x3 a cell over two rows and three columns".
QStringList blocksOf(const Document &document)
{
    QStringList lines;
    for (const Block &block : document.blocks()) {
        if (block.kind == Block::Kind::Paragraph) {
            lines.append((block.headingLevel > 0 ? u"H:"_s : u"P:"_s) + document.source().view(block.text).toString());
            continue;
        }
        for (const GridCell &cell : document.grids().at(block.grid).cells) {
            const bool isMerged = cell.rowSpan > 1 || cell.columnSpan > 1;
            lines.append(u"T:%1,%2%3 %4"_s.arg(cell.row)
                             .arg(cell.column)
                             .arg(isMerged ? u"+%1x%2"_s.arg(cell.rowSpan).arg(cell.columnSpan) : QString(),
                                  document.source().view(cell.text)));
        }
    }
    return lines;
}

/// One row a list, one cell a text; "" is a cell without content, "-" no cell at all.
QByteArray rowsXml(const QList<QStringList> &rows, int firstRow = 1)
{
    QByteArray xml;
    for (int row = 0; row < rows.size(); ++row) {
        QByteArray cells;
        for (int column = 0; column < rows.at(row).size(); ++column) {
            const QString reference = QChar(u'A' + column) + QString::number(firstRow + row);
            cells += rows.at(row).at(column) == "-"_L1 ? QByteArray() : textCell(reference, rows.at(row).at(column));
        }
        xml += rowXml(firstRow + row, cells);
    }
    return xml;
}

} // namespace

/// Workbooks read as documents.
class TestXlsxReader : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void blocks_data();
    void blocks();
    void sheets();
    void onlyWhatShows();
    void everySpanIsItsText();
    void formulasWithoutValueAreNoted();
    void hugeSheetsAreCheap_data();
    void hugeSheetsAreCheap();
    void refused_data();
    void refused();
};

void TestXlsxReader::cells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &cell, const QString &shown) {
        QTest::newRow(name) << cell << shown;
    };
    row("number", "<c r='B1'><v>58</v></c>", u"58"_s);
    row("number by name", "<c r='B1' t='n'><v>7730.28</v></c>", u"7730.28"_s);
    row("number of many digits", "<c r='B1'><v>25.100000000000001</v></c>", u"25.1"_s);
    row("number with a format", "<c r='B1' s='1'><v>1234.5</v></c>", u"1,234.50"_s);
    row("zero that is hidden", "<c r='B1' s='2'><v>0</v></c>", u""_s);
    row("shared string", "<c r='B1' t='s'><v>0</v></c>", u"总计"_s);
    row("runs and readings", "<c r='B1' t='s'><v>1</v></c>", u"2024年 度"_s);
    row("escaped characters", "<c r='B1' t='s'><v>2</v></c>", u"甲 乙_x000D_&"_s);
    row("no such string", "<c r='B1' t='s'><v>9</v></c>", u""_s);
    row("string without number", "<c r='B1' t='s'/>", u""_s);
    row("inline string", "<c r='B1' t='inlineStr'><is><t>甲</t></is></c>", u"甲"_s);
    row("inline runs", "<c r='B1' t='inlineStr'><is><r><rPr><b/></rPr><t>5</t></r><r><t>8</t></r></is></c>", u"58"_s);
    row("number as text", "<c r='B1' s='3' t='inlineStr'><is><t>007</t></is></c>", u"007"_s);
    row("formula with number", "<c r='B1'><f>SUM(A1:A2)</f><v>60</v></c>", u"60"_s);
    row("formula with text", "<c r='B1' t='str'><f>A1</f><v>无</v></c>", u"无"_s);
    row("formula with empty text", "<c r='B1' t='str'><f>A1</f><v></v></c>", u""_s);
    row("formula without value", "<c r='B1'><f>A1</f></c>", u""_s);
    row("true", "<c r='B1' t='b'><v>1</v></c>", u"TRUE"_s);
    row("error", "<c r='B1' t='e'><f>A0</f><v>#REF!</v></c>", u"#REF!"_s);
    row("date", "<c r='B1' s='4'><v>45677</v></c>", u"2025年1月20日"_s);
    row("style that is not there", "<c r='B1' s='99'><v>5</v></c>", u"5"_s);
    row("place not said", "<c><v>5</v></c>", u"5"_s);
    row("line breaks", "<c r='B1' t='inlineStr'><is><t>结果\r\n维持</t></is></c>", u"结果 维持"_s);
    row("no number", "<c r='B1'><v>5O</v></c>", u"5O"_s);
    row("not a number's value", "<c r='B1'><v>NaN</v></c>", u""_s);
}

void TestXlsxReader::cells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, shown);
    const WorkbookFile file{
        .sheets = {{u"Sheet1"_s, sheetXml(rowXml(1, textCell(u"A1"_s, u"甲"_s) + cell + textCell(u"C1"_s, u"丙"_s)) +
                                          rowXml(2, textCell(u"A2"_s, u"甲"_s) + textCell(u"B2"_s, u"乙"_s)))}},
        .strings = "<si><t>总计</t></si>"
                   "<si><r><t>2024</t></r><r><rPr><sz val='9'/></rPr><t xml:space='preserve'>年 度</t></r>"
                   "<rPh sb='0' eb='1'><t>nián</t></rPh><phoneticPr fontId='1'/></si>"
                   "<si><t>甲_x000D_&#10;乙_x005F_x000D_&amp;</t></si>",
        .formats = {u"#,##0.00"_s, u"0;-0;;@"_s, u"@"_s, u"yyyy\"年\"m\"月\"d\"日\""_s}};
    const Document document = read(file.bytes());
    QCOMPARE(document.grids().size(), 1);
    const QList<GridCell> &cells = document.grids().first().cells;
    QCOMPARE(cells.size(), 6);
    QCOMPARE(document.source().view(cells.at(1).text).toString(), shown);
    QCOMPARE(document.source().view(cells.at(2).text).toString(), u"丙"_s);
}

void TestXlsxReader::blocks_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QList<QStringList> &rows, const QStringList &merges,
                        const QStringList &expected) {
        QTest::newRow(name) << sheetXml(rowsXml(rows), merges) << expected;
    };
    row("title, table, note", {{u"报告"_s}, {u"甲"_s, u"乙"_s}, {u"1"_s, u"2"_s}, {u"-"_s, u"注"_s}}, {},
        {u"P:报告"_s, u"T:0,0 甲"_s, u"T:0,1 乙"_s, u"T:1,0 1"_s, u"T:1,1 2"_s, u"P:注"_s});
    row("lines of a cell are paragraphs", {{u"第一行\n\n  第二行 "_s}}, {}, {u"P:第一行"_s, u"P:第二行"_s});
    row("lines of a cell in a table are one text", {{u"结果\n维持"_s, u"2"_s}}, {},
        {u"T:0,0 结果 维持"_s, u"T:0,1 2"_s});
    row("table beside the first column and below the first row",
        {{}, {u"-"_s, u"-"_s, u"甲"_s, u"-"_s, u"乙"_s}, {u"-"_s, u"-"_s, u"1"_s, u"-"_s, u"2"_s}}, {},
        {u"T:0,0 甲"_s, u"T:0,1 乙"_s, u"T:1,0 1"_s, u"T:1,1 2"_s});
    row("a cell that is not there is blank", {{u"甲"_s, u"乙"_s, u"丙"_s}, {u"1"_s, u"-"_s, u"3"_s}}, {},
        {u"T:0,0 甲"_s, u"T:0,1 乙"_s, u"T:0,2 丙"_s, u"T:1,0 1"_s, u"T:1,1 "_s, u"T:1,2 3"_s});
    row("merged cells", {{u"甲"_s, u"乙"_s, u""_s, u"丙"_s}, {u""_s, u"1"_s, u"2"_s, u""_s}},
        {u"A1:A2"_s, u"B1:C1"_s, u"D1:D2"_s},
        {u"T:0,0+2x1 甲"_s, u"T:0,1+1x2 乙"_s, u"T:0,3+2x1 丙"_s, u"T:1,1 1"_s, u"T:1,2 2"_s});
    row("what a merged cell covers is not shown", {{u"甲"_s, u"不见"_s, u"乙"_s}}, {u"A1:B1"_s},
        {u"T:0,0 甲"_s, u"T:0,1 乙"_s});
    row("a blank merged cell", {{u"甲"_s, u"乙"_s, u"丙"_s}, {u"1"_s, u""_s, u""_s}}, {u"B2:C2"_s},
        {u"T:0,0 甲"_s, u"T:0,1 乙"_s, u"T:0,2 丙"_s, u"T:1,0 1"_s, u"T:1,1+1x2 "_s});
    row("a head over a group of rows",
        {{u"甲"_s, u"乙"_s}, {u"1"_s, u"2"_s}, {u"第（五）项"_s, u""_s}, {u"3"_s, u"4"_s}}, {u"A3:B3"_s},
        {u"T:0,0 甲"_s, u"T:0,1 乙"_s, u"T:1,0 1"_s, u"T:1,1 2"_s, u"T:2,0+1x2 第（五）项"_s, u"T:3,0 3"_s,
         u"T:3,1 4"_s});
    row("a heading between tables", {{u"甲"_s, u"乙"_s}, {u"三、情况"_s, u""_s}, {u"3"_s, u"4"_s}}, {u"A2:B2"_s},
        {u"T:0,0 甲"_s, u"T:0,1 乙"_s, u"P:三、情况"_s, u"T:0,0 3"_s, u"T:0,1 4"_s});
    row("a row whose numbers are blank", {{u"甲"_s, u"乙"_s}, {u"二、上年结转"_s, u""_s}, {u"3"_s, u"4"_s}}, {},
        {u"T:0,0 甲"_s, u"T:0,1 乙"_s, u"T:1,0 二、上年结转"_s, u"T:1,1 "_s, u"T:2,0 3"_s, u"T:2,1 4"_s});
    row("the last row's numbers are blank", {{u"甲"_s, u"乙"_s}, {u"1"_s, u"2"_s}, {u"四、结转下年"_s, u""_s}}, {},
        {u"T:0,0 甲"_s, u"T:0,1 乙"_s, u"T:1,0 1"_s, u"T:1,1 2"_s, u"T:2,0 四、结转下年"_s, u"T:2,1 "_s});
    row("a row of blanks alone", {{u"甲"_s, u"乙"_s}, {u""_s, u""_s}, {u""_s, u""_s}}, {},
        {u"T:0,0 甲"_s, u"T:0,1 乙"_s, u"T:1,0 "_s, u"T:1,1 "_s});
    row("an empty row ends a table", {{u"甲"_s, u"乙"_s}, {}, {u"1"_s, u"2"_s}}, {},
        {u"T:0,0 甲"_s, u"T:0,1 乙"_s, u"T:0,0 1"_s, u"T:0,1 2"_s});
    row("sentences below a table, cells beside them",
        {{u"甲"_s, u"乙"_s}, {u"五、问题"_s, u""_s}, {u"有问题。"_s, u""_s}}, {},
        {u"T:0,0 甲"_s, u"T:0,1 乙"_s, u"P:五、问题"_s, u"P:有问题。"_s});
    row("cells under a head of several rows", {{u"三、办理"_s, u"甲"_s}, {u"-"_s, u"乙"_s}, {u"-"_s, u"丙"_s}},
        {u"A1:A3"_s}, {u"T:0,0+3x1 三、办理"_s, u"T:0,1 甲"_s, u"T:1,1 乙"_s, u"T:2,1 丙"_s});
    row("a title over several rows", {{u"题"_s, u""_s}, {u""_s, u""_s}, {u"甲"_s, u"乙"_s}}, {u"A1:B2"_s},
        {u"P:题"_s, u"T:0,0 甲"_s, u"T:0,1 乙"_s});
    row("merged over the whole sheet", {{u"题"_s}, {u"甲"_s, u"乙"_s}}, {u"A1:XFD1"_s, u"A3:XFD1048576"_s},
        {u"P:题"_s, u"T:0,0 甲"_s, u"T:0,1 乙"_s});
    row("ranges that overlap", {{u"甲"_s, u"乙"_s, u"丙"_s}}, {u"A1:B1"_s, u"B1:C1"_s, u"A1:B1"_s, u"C1:A1"_s, u"?"_s},
        {u"T:0,0 甲"_s, u"T:0,1 丙"_s});
}

void TestXlsxReader::blocks()
{
    QFETCH(QByteArray, sheet);
    QTEST(blocksOf(read(workbook(sheet))), "expected");
}

void TestXlsxReader::sheets()
{
    const auto sheet = [](const QString &text) { return sheetXml(rowsXml({{text}})); };
    const auto blocks = [](const QList<WorkbookFile::Sheet> &list, bool isStrict = false) {
        return blocksOf(read(WorkbookFile{.sheets = list, .isStrict = isStrict}.bytes()));
    };
    QCOMPARE(blocks({{u"甲表"_s, sheet(u"甲"_s)}}), QStringList{u"P:甲"_s});
    QCOMPARE(blocks({{u"甲表"_s, sheet(u"甲"_s)}, {u"Sheet2"_s, sheet(u"乙"_s)}, {u"丙"_s, sheet(u"一、丙"_s)}}),
             (QStringList{u"H:甲表"_s, u"P:甲"_s, u"P:乙"_s, u"P:一、丙"_s}));
    QCOMPARE(blocks({{u"甲"_s, sheet(u"甲"_s)},
                     {u"隐"_s, sheet(u"乙"_s), "hidden"},
                     {u"深"_s, sheet(u"丙"_s), "veryHidden"},
                     {u"空"_s, sheetXml({})}}),
             QStringList{u"P:甲"_s});
    QCOMPARE(blocks({{u"甲表"_s, sheet(u"甲"_s)}, {u"乙表"_s, sheet(u"乙"_s)}}, true),
             (QStringList{u"H:甲表"_s, u"P:甲"_s, u"H:乙表"_s, u"P:乙"_s}));
    QCOMPARE(blocks({{u"甲"_s, "<sheetData/>"}}), QStringList());
}

void TestXlsxReader::onlyWhatShows()
{
    const QByteArray cells =
        rowXml(1, textCell(u"A1"_s, u"甲"_s) + textCell(u"B1"_s, u"乙"_s) + textCell(u"D1"_s, u"丁"_s)) +
        rowXml(2, textCell(u"A2"_s, u"隐"_s) + textCell(u"D2"_s, u"隐"_s), "hidden=\"1\"") +
        rowXml(3, textCell(u"A3"_s, u"1"_s) + textCell(u"B3"_s, u"2"_s) + textCell(u"D3"_s, u"4"_s)) +
        rowXml(4, textCell(u"A4"_s, u"合"_s) + textCell(u"D4"_s, u"5"_s));
    const QByteArray columns = R"(<cols><col min="2" max="3" hidden="1"/></cols>)";
    QCOMPARE(blocksOf(read(workbook(columns + sheetXml(cells, {u"A4:C4"_s})))),
             (QStringList{u"T:0,0 甲"_s, u"T:0,1 丁"_s, u"T:1,0 1"_s, u"T:1,1 4"_s, u"T:2,0 合"_s, u"T:2,1 5"_s}));
    // A merged cell shows where its range does.
    QCOMPARE(blocksOf(read(workbook("<cols><col min=\"1\" max=\"1\" hidden=\"true\"/></cols>" +
                                    sheetXml(cells, {u"A1:B1"_s, u"A2:A3"_s, u"A4:B4"_s})))),
             (QStringList{u"T:0,0 甲"_s, u"T:0,1 丁"_s, u"T:1,0 2"_s, u"T:1,1 4"_s, u"T:2,0 合"_s, u"T:2,1 5"_s}));
    const QByteArray zeros = rowXml(1, textCell(u"A1"_s, u"甲"_s) + textCell(u"B1"_s, u"乙"_s)) +
                             rowXml(2, R"(<c r="A2"><v>1</v></c><c r="B2"><v>0</v></c>)");
    QCOMPARE(blocksOf(read(workbook("<sheetViews><sheetView showZeros=\"0\"/></sheetViews>" + sheetXml(zeros)))),
             (QStringList{u"T:0,0 甲"_s, u"T:0,1 乙"_s, u"T:1,0 1"_s, u"T:1,1 "_s}));
}

void TestXlsxReader::everySpanIsItsText()
{
    const Document document = read(workbook(sheetXml(
        rowsXml({{u" 题\n文 "_s}, {u"甲 "_s, u" 乙\n\t丙"_s, u""_s}, {u"-"_s, u"   "_s, u"丁"_s}, {u"尾。"_s}}))));
    QCOMPARE(document.format(), u"xlsx"_s);
    QCOMPARE(document.text(), document.source().text());
    qsizetype end = -1;
    for (const Block &block : document.blocks()) {
        QVERIFY(block.text.begin > end);
        end = block.text.end;
    }
    for (const Grid &grid : document.grids()) {
        QCOMPARE(grid.columns, Grid::Columns::Exact);
        qsizetype cellEnd = -1;
        for (const GridCell &cell : grid.cells) {
            QVERIFY(cell.text.begin > cellEnd);
            cellEnd = cell.text.end;
            const QStringView text = document.source().view(cell.text);
            QCOMPARE(text.trimmed(), text);
            QVERIFY(!text.contains(u'\n') && !text.contains(u'\t'));
        }
    }
    QCOMPARE(blocksOf(document), (QStringList{u"P:题"_s, u"P:文"_s, u"T:0,0 甲"_s, u"T:0,1 乙  丙"_s, u"T:0,2 "_s,
                                              u"T:1,0 "_s, u"T:1,1 "_s, u"T:1,2 丁"_s, u"P:尾。"_s}));
}

void TestXlsxReader::formulasWithoutValueAreNoted()
{
    const Document document =
        read(workbook(sheetXml(rowXml(1, textCell(u"A1"_s, u"甲"_s) + textCell(u"B1"_s, u"乙"_s)) +
                               rowXml(2, R"(<c r="A2"><v>1</v></c><c r="B2"><f>A2</f></c>)") +
                               rowXml(3, R"(<c r="A3"><f>A2</f><v/></c><c r="B3" t="str"><f>""</f><v></v></c>)"))));
    QCOMPARE(document.notes().size(), 2);
    QCOMPARE(document.notes().at(0).kind, ReadingNote::Kind::FormulaUnrun);
    QCOMPARE(document.notes().at(0).source, document.grids().first().cells.at(3).text);
    QCOMPARE(document.notes().at(1).source, document.grids().first().cells.at(4).text);
}

void TestXlsxReader::hugeSheetsAreCheap_data()
{
    QTest::addColumn<QByteArray>("sheet");
    const QByteArray table = rowXml(1, textCell(u"A1"_s, u"甲"_s) + textCell(u"B1"_s, u"乙"_s));
    QByteArray styled;
    for (int row = 2; row < 20'002; ++row) {
        QByteArray cells;
        for (const char column :
             {'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q'}) {
            cells += QByteArray("<c r=\"") + column + QByteArray::number(row) + R"(" s="1"/>)";
        }
        styled += rowXml(row, cells);
    }
    QTest::newRow("hundreds of thousands of styled blanks") << sheetXml(table + styled);
    QTest::newRow("a cell at the end of the sheet")
        << sheetXml(table + rowXml(1048576, textCell(u"XFD1048576"_s, u"尾"_s)));
    QTest::newRow("whole columns merged") << sheetXml(table, {u"C1:C1048576"_s, u"D1:XFD1048576"_s, u"A2:B1048576"_s});
    QByteArray hidden;
    for (int row = 2; row < 200'000; ++row) {
        hidden += "<row r=\"" + QByteArray::number(row) + R"(" hidden="1"/>)";
    }
    QTest::newRow("rows hidden one by one") << sheetXml(table + hidden, {u"C2:C200000"_s, u"D2:D200000"_s});
    QByteArray columns = "<cols>";
    for (int i = 0; i < 100'000; ++i) {
        columns += R"(<col min="17" max="2000000000" hidden="1"/>)";
    }
    QTest::newRow("columns hidden again and again") << columns + "</cols>" + sheetXml(table);
    QTest::newRow("references of no cell") << sheetXml(
        table +
        rowXml(2, R"(<c r="ZZZZZZZZZZZZ1"><v>1</v></c><c r="A99999999999"><v>1</v></c><c r=""><v>1</v></c>)",
               "hidden=\"1\"") +
        R"(<row r="-5"><c><v>1</v></c></row><row r="2000000000"><c><v>1</v></c></row>)");
}

void TestXlsxReader::hugeSheetsAreCheap()
{
    QFETCH(QByteArray, sheet);
    const Document document = read(workbook(sheet));
    QVERIFY(document.text().startsWith(u"甲\t乙"_s));
    QVERIFY(document.grids().first().cells.size() <= 4);
    QVERIFY(document.text().size() < 20);
}

void TestXlsxReader::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("cause"); // a part of it
    const auto row = [](const char *name, const QByteArray &bytes, const QString &cause) {
        QTest::newRow(name) << bytes << cause;
    };
    const QByteArray table = rowXml(1, textCell(u"A1"_s, u"甲"_s));
    row("cut short", workbook("<sheetData>\n" + table + "\n<row"),
        u"“xl/worksheets/sheet1.xml” is damaged at line 4"_s);
    row("tags that cross", workbook("<sheetData><row></sheetData></row>"), u"“xl/worksheets/sheet1.xml” is damaged"_s);
    QByteArray deep;
    for (int i = 0; i < 5'000; ++i) {
        deep = "<c><v>" + deep;
    }
    row("deep and unclosed", workbook("<sheetData><row>" + deep), u"is damaged at line 2"_s);
    row("a string's part is damaged",
        WorkbookFile{.sheets = {{u"Sheet1"_s, sheetXml(table)}}, .strings = "<si><t>"}.bytes(),
        u"“xl/sharedStrings.xml” is damaged"_s);
    QByteArray dense;
    for (int line = 1; line <= 1'200; ++line) {
        QByteArray cells;
        for (int column = 0; column < 500; ++column) {
            cells += "<c><v>1</v></c>";
        }
        dense += rowXml(line, cells);
    }
    row("more cells than any report", workbook(sheetXml(dense)), u"more cells"_s);
    QByteArray sparse;
    for (int line = 1; line <= 2'000; ++line) {
        const QByteArray number = QByteArray::number(line);
        const QByteArray column =
            QByteArray(1, char('A' + line / 676)) + char('A' + line / 26 % 26) + char('A' + line % 26);
        sparse += rowXml(line, "<c r=\"A" + number + "\"><v>1</v></c><c r=\"" + column + number + "\"><v>2</v></c>");
    }
    row("rows and columns that cross in millions", workbook(sheetXml(sparse)), u"more cells"_s);
    QByteArray repeated;
    for (int line = 1; line <= 200; ++line) {
        repeated += rowXml(line, "<c t=\"s\"><v>0</v></c>");
    }
    row("one long string again and again",
        WorkbookFile{.sheets = {{u"Sheet1"_s, sheetXml(repeated)}},
                     .strings = "<si><t>" + QByteArray(1'000'000, 'a') + "</t></si>"}
            .bytes(),
        u"more text"_s);
    row("binary workbook", zipped({{u"xl/workbook.bin"_s, "x"}, {u"_rels/.rels"_s, "<Relationships/>"}}), u"XLSB"_s);
    const QByteArray worksheet = "xl/worksheets/sheet1.xml";
    const auto withPrologue = [&](const QByteArray &prologue) {
        const QByteArray space = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        const QByteArray base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        return zipped(
            {{u"_rels/.rels"_s, R"(<Relationships><Relationship Id="a" Type=")" + base +
                                    R"(officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
             {u"xl/workbook.xml"_s,
              "<workbook " + space + R"(><sheets><sheet name="a" sheetId="1" r:id="b"/></sheets></workbook>)"},
             {u"xl/_rels/workbook.xml.rels"_s, R"(<Relationships><Relationship Id="b" Type=")" + base +
                                                   R"(worksheet" Target="worksheets/sheet1.xml"/></Relationships>)"},
             {QString::fromLatin1(worksheet), prologue + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>"
                                                         "&e;</t></is></c></row></sheetData></worksheet>"}});
    };
    QByteArray bomb =
        "<!DOCTYPE worksheet [<!ENTITY z \"" + QByteArray(1000, 'z') + R"("><!ENTITY a "&z;&z;&z;&z;&z;&z;">)";
    for (char name = 'b'; name <= 'e'; ++name) {
        const QByteArray before = QByteArray("&") + char(name - 1) + ";";
        bomb += QByteArray("<!ENTITY ") + name + " \"" + before.repeated(10) + "\">";
    }
    row("entity bomb", withPrologue(bomb + "]>"), u"is damaged"_s);
    row("external entity", withPrologue("<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"), u""_s);
    row("missing sheet",
        zipped({{u"_rels/.rels"_s, "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                                   "Target=\"xl/workbook.xml\"/></Relationships>"},
                {u"xl/workbook.xml"_s, R"(<workbook><sheets><sheet name="a" id="b"/></sheets></workbook>)"},
                {u"xl/_rels/workbook.xml.rels"_s, "<Relationships><Relationship Id=\"b\" Type=\"x/worksheet\" "
                                                  "Target=\"../../../gone.xml\"/></Relationships>"}}),
        u"lacks its part"_s);
}

void TestXlsxReader::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, cause);
    const Result<Document> document = readDocument(bytes, u"book.xlsx"_s);
    if (cause.isEmpty()) { // read, but without what the entity names
        QVERIFY(!document || document->text().trimmed().isEmpty());
        return;
    }
    QVERIFY(!document);
    QCOMPARE(document.error().file, u"book.xlsx"_s);
    QVERIFY2(document.error().cause.contains(cause), qPrintable(document.error().toString()));
    QVERIFY(!document.error().remedy.isEmpty());
}

QTEST_APPLESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
