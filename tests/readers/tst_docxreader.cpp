// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docxnumbering.h"
#include "docxwalker.h"
#include "officefiles.h"
#include "readers.h"
#include "ziparchive.h"

#include <QFile>
#include <QStringConverter>
#include <QTest>

using namespace gouji;
using namespace Qt::StringLiterals;

namespace {

Document readOrFail(const DocxParts &parts)
{
    const Result<Document> document = readDocument(docx(parts), u"a.docx"_s);
    if (!document) {
        qFatal("%ls", qUtf16Printable(document.error().toString()));
    }
    return *document;
}

Document readBody(const QByteArray &body, const QByteArray &styles = {}, const QByteArray &numbering = {})
{
    const QByteArray w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    return readOrFail({.document = wordDocument(body),
                       .styles = "<w:styles " + w + ">" + styles + "</w:styles>",
                       .numbering = "<w:numbering " + w + ">" + numbering + "</w:numbering>"});
}

QByteArray p(const QByteArray &content)
{
    return "<w:p>" + content + "</w:p>";
}

QByteArray t(const QByteArray &text)
{
    return "<w:r><w:t>" + text + "</w:t></w:r>";
}

/// A cell with a paragraph, and what it says of itself.
QByteArray tc(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + (text.isEmpty() ? "<w:p/>" : p(t(text))) + "</w:tc>";
}

QByteArray trow(const QByteArrayList &cells)
{
    return "<w:tr>" + cells.join() + "</w:tr>";
}

QByteArray tbl(const QByteArrayList &rows)
{
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows.join() + "</w:tbl>";
}

/// The blocks' texts; of a table its cells: "row,column text", with "rows×columns" of those that span.
QStringList printed(const Document &document)
{
    QStringList lines;
    for (const Block &block : document.blocks()) {
        if (block.kind == Block::Kind::Paragraph) {
            lines.append(document.source().view(block.text).toString());
            continue;
        }
        for (const GridCell &cell : document.grids().at(block.grid).cells) {
            const bool spans = cell.rowSpan > 1 || cell.columnSpan > 1;
            lines.append(u"%1,%2 %3%4"_s.arg(cell.row)
                             .arg(cell.column)
                             .arg(spans ? u"%1×%2 "_s.arg(cell.rowSpan).arg(cell.columnSpan) : QString(),
                                  document.source().view(cell.text)));
        }
    }
    return lines;
}

QStringList changes(const Document &document)
{
    QStringList texts;
    for (const ReadingNote &note : document.notes()) {
        texts.append(document.source().view(note.source).toString());
    }
    return texts;
}

/// A list of one level.
QByteArray list(const QByteArray &level)
{
    return R"(<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0">)" + level +
           R"(</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>)";
}

QByteArray level(const QByteArray &format, const QByteArray &text)
{
    return R"(<w:start w:val="1"/><w:numFmt w:val=")" + format + "\"/><w:lvlText w:val=\"" + text + "\"/>";
}

/// A paragraph of a list.
QByteArray item(int number, int ilvl, const QByteArray &text)
{
    return p("<w:pPr><w:numPr><w:ilvl w:val=\"" + QByteArray::number(ilvl) + "\"/><w:numId w:val=\"" +
             QByteArray::number(number) + "\"/></w:numPr></w:pPr>" + (text.isEmpty() ? "" : t(text)));
}

/// The entries of a zip, packed, with their headers.
QByteArrayList zipEntries(const QByteArray &zip)
{
    QByteArrayList entries;
    const qsizetype directory = zip.indexOf("PK\x01\x02");
    for (qsizetype begin = 0; begin < directory;) {
        const qsizetype next = zip.indexOf("PK\x03\x04", begin + 1);
        const qsizetype end = next < 0 ? directory : next;
        entries.append(zip.sliced(begin, end - begin));
        begin = end;
    }
    return entries;
}

const QByteArray TextBox =
    "<w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice "
    "Requires=\"wps\"><w:drawing><txbx><w:txbxContent>%1</w:txbxContent></txbx></w:drawing></mc:Choice>"
    "<mc:Fallback><w:pict><textbox><w:txbxContent>%1</w:txbxContent></textbox></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r>";

QByteArray textBox(const QByteArray &content)
{
    return QByteArray(TextBox).replace("%1", content);
}

} // namespace

/// Word documents read, and written back.
class TestDocxReader : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void headings();
    void numbers_data();
    void numbers();
    void listNumbers_data();
    void listNumbers();
    void trackedChanges_data();
    void trackedChanges();
    void strictNamespacesAndOtherPrefixes();
    void otherEncodings_data();
    void otherEncodings();
    void damaged_data();
    void damaged();
    void manyCells();
    void rewrite_data();
    void rewrite();
    void rewriteBlankCellOfATextBox();
    void rewriteRefused_data();
    void rewriteRefused();
    void everyCellIsRewrittenAlone();
};

void TestDocxReader::texts_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QStringList &expected) {
        QTest::newRow(name) << body << expected;
    };
    const QByteArray hidden = "<w:rPr><w:vanish/></w:rPr>";
    const auto field = [](const QByteArray &type) { return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>"; };
    const QByteArray small = tbl({trow({tc("1"), tc("2")}), trow({tc("3"), tc("4")})});
    const QStringList smallCells{u"0,0 1"_s, u"0,1 2"_s, u"1,0 3"_s, u"1,1 4"_s};

    row("nothing", "", {});
    row("paragraphs", p(t("甲")) + "<w:p/>" + p(t(" ")) + p(t("乙")), {u"甲"_s, u"乙"_s});
    row("runs split in a number", p(t("1") + "<w:proofErr w:type=\"spellStart\"/>" + t("2") + t("3 件")),
        {u"123 件"_s});
    row("line break", p(t("云溪县") + "<w:r><w:br/></w:r>" + t("2024年")), {u"云溪县"_s, u"2024年"_s});
    row("hyphens", p("<w:r><w:noBreakHyphen/><w:t>3</w:t><w:softHyphen/><w:t>5</w:t></w:r>"), {u"-35"_s});
    row("symbol", p("<w:r><w:sym w:font=\"宋体\" w:char=\"2460\"/></w:r>"), {u"①"_s});
    row("XML's line ends are none of the text", p(t("甲\r\n乙\t丙")), {u"甲 乙 丙"_s});
    row("hidden", p(t("甲") + "<w:r>" + hidden + "<w:t>9</w:t></w:r>" + t("乙")), {u"甲乙"_s});
    row("not hidden", p("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>9</w:t></w:r>"), {u"9"_s});
    row("hidden mark", p("<w:pPr>" + hidden + "</w:pPr>" + t("甲")) + p(t("乙")), {u"甲乙"_s});
    row("field",
        p(field("begin") + "<w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r>" + field("separate") + t("66") +
          field("end") + t("件")),
        {u"66件"_s});
    row("field in a field's instruction",
        p(field("begin") + "<w:r><w:instrText>IF </w:instrText></w:r>" + field("begin") + field("separate") + t("5") +
          field("end") + field("separate") + t("66") + field("end")),
        {u"66"_s});
    row("field that never ends", p(field("begin") + t("甲")) + p(t("乙")), {u"乙"_s});
    row("simple field", p("<w:fldSimple w:instr=\"PAGE\">" + t("7") + "</w:fldSimple>"), {u"7"_s});
    row("link", p("<w:hyperlink>" + t("网站") + "</w:hyperlink>"), {u"网站"_s});
    row("reading over a word",
        p("<w:r><w:ruby><w:rt>" + t("yún") + "</w:rt><w:rubyBase>" + t("云") + "</w:rubyBase></w:ruby></w:r>"),
        {u"云"_s});
    row("content control",
        "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" +
            p(t("甲") + "<w:sdt><w:sdtContent>" + t("8") + "</w:sdtContent></w:sdt>") + "</w:sdtContent></w:sdt>",
        {u"甲8"_s});
    row("notes and comments are marks only", p(t("甲") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"), {u"甲"_s});
    row("text box", p(textBox(p(t("框中"))) + t("锚")) + p(t("后")), {u"锚"_s, u"框中"_s, u"后"_s});
    row("table in a text box", p(textBox(small)), smallCells);
    row("alternative of which the first is empty",
        p("<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice/><mc:Fallback><w:t>甲</w:t></mc:Fallback>"
          "</mc:AlternateContent></w:r>"),
        {u"甲"_s});

    row("table", p(t("甲")) + small + p(t("乙")), QStringList{u"甲"_s} + smallCells + QStringList{u"乙"_s});
    row("blank cells", tbl({trow({tc(""), tc("2")}), trow({tc(" "), tc("")})}),
        {u"0,0 "_s, u"0,1 2"_s, u"1,0 "_s, u"1,1 "_s});
    row("paragraphs in a cell",
        tbl({trow({"<w:tc>" + p(t("法律服务")) + "<w:p/>" + p(t("机构")) + "</w:tc>", tc("2")})}),
        {u"0,0 法律服务 机构"_s, u"0,1 2"_s});
    row("line break in a cell",
        tbl({trow({"<w:tc>" + p(t("甲") + "<w:r><w:br/></w:r>" + t("乙")) + "</w:tc>", tc("2")})}),
        {u"0,0 甲 乙"_s, u"0,1 2"_s});
    row("gridSpan", tbl({trow({tc("1", "<w:gridSpan w:val=\"2\"/>"), tc("2")}), trow({tc("3"), tc("4"), tc("5")})}),
        {u"0,0 1×2 1"_s, u"0,2 2"_s, u"1,0 3"_s, u"1,1 4"_s, u"1,2 5"_s});
    row("gridBefore",
        tbl({trow({tc("1"), tc("2")}), "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("3") + "</w:tr>"}),
        {u"0,0 1"_s, u"0,1 2"_s, u"1,1 3"_s});
    row("vMerge",
        tbl({trow({tc("1", "<w:vMerge w:val=\"restart\"/>"), tc("2")}), trow({tc("", "<w:vMerge/>"), tc("3")}),
             trow({tc("", "<w:vMerge w:val=\"continue\"/>"), tc("4")}), trow({tc("5"), tc("6")})}),
        {u"0,0 3×1 1"_s, u"0,1 2"_s, u"1,1 3"_s, u"2,1 4"_s, u"3,0 5"_s, u"3,1 6"_s});
    row("vMerge that goes on with nothing", tbl({trow({tc("1"), tc("2")}), trow({tc("3", "<w:vMerge/>"), tc("4")})}),
        {u"0,0 1"_s, u"0,1 2"_s, u"1,0 3"_s, u"1,1 4"_s});
    row("vMerge of another width",
        tbl({trow({tc("1", R"(<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>)"), tc("2")}),
             trow({tc("3", "<w:vMerge/>"), tc("4"), tc("5")})}),
        {u"0,0 1×2 1"_s, u"0,2 2"_s, u"1,0 3"_s, u"1,1 4"_s, u"1,2 5"_s});
    row("hMerge", tbl({trow({tc("1", "<w:hMerge w:val=\"restart\"/>"), tc("", "<w:hMerge/>"), tc("2")})}),
        {u"0,0 1×2 1"_s, u"0,2 2"_s});
    row("huge gridSpan",
        tbl({trow({tc("1", "<w:gridSpan w:val=\"99999999999\"/>"), tc("2")}), trow({tc("3"), tc("4")})}),
        {u"0,0 1"_s, u"0,1 2"_s, u"1,0 3"_s, u"1,1 4"_s});
    row("gridSpan past the last column",
        tbl({trow({tc("1", "<w:gridSpan w:val=\"5000\"/>"), tc("2")}), trow({tc("3"), tc("4")})}),
        {u"0,0 1×1000 1"_s, u"1,0 3"_s, u"1,1 4"_s});
    row("hidden row", tbl({trow({tc("1"), tc("2")}), "<w:tr><w:trPr><w:hidden/></w:trPr>" + tc("3") + "</w:tr>"}),
        {u"0,0 1"_s, u"0,1 2"_s});
    row("rows and cells in content controls",
        tbl({"<w:sdt><w:sdtPr/><w:sdtContent>" +
             trow({tc("1"), "<w:sdt><w:sdtPr/><w:sdtContent>" + tc("2") + tc("3") + "</w:sdtContent></w:sdt>",
                   tc("4")}) +
             "</w:sdtContent></w:sdt>"}),
        {u"0,0 1"_s, u"0,1 2"_s, u"0,2 3"_s, u"0,3 4"_s});
    row("text box in a cell", tbl({trow({"<w:tc>" + p(textBox(p(t("框")))) + "</w:tc>", tc("2")})}),
        {u"0,0 框"_s, u"0,1 2"_s});
    row("frame of one cell", tbl({trow({"<w:tc>" + p(t("甲")) + small + p(t("乙")) + "</w:tc>"})}),
        QStringList{u"甲"_s} + smallCells + QStringList{u"乙"_s});
    row("table that lays out", tbl({trow({"<w:tc>" + p(t("甲")) + small + "</w:tc>", tc("乙")})}),
        QStringList{u"甲"_s} + smallCells + QStringList{u"乙"_s});
    row("small table in a cell",
        tbl({trow({"<w:tc>" + tbl({trow({tc("1"), tc("2")})}) + "<w:p/></w:tc>", tc("3"), tc("4")})}),
        {u"0,0 1 2"_s, u"0,1 3"_s, u"0,2 4"_s});
    row("text with tabs, no table", p(t("规章") + "<w:r><w:tab/></w:r>" + t("5")), {u"0,0 规章"_s, u"0,1 5"_s});
}

void TestDocxReader::texts()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QStringList, expected);
    const Document document = readBody(body);
    QCOMPARE(document.format(), u"docx"_s);
    QCOMPARE(document.text(), document.source().text());
    QCOMPARE(printed(document), expected);
    QCOMPARE(document.notes().size(), 0);
}

void TestDocxReader::headings()
{
    const QByteArray styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"/>"
                              "<w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>"
                              "<w:style w:styleId=\"b\"><w:basedOn w:val=\"c\"/></w:style>"
                              "<w:style w:styleId=\"c\"><w:basedOn w:val=\"b\"/><w:pPr><w:outlineLvl w:val=\"1\"/>"
                              "</w:pPr></w:style>";
    const auto paragraph = [](const QByteArray &properties) {
        return p("<w:pPr>" + properties + "</w:pPr>" + t("甲"));
    };
    const Document document = readBody(
        paragraph("") + paragraph("<w:pStyle w:val=\"1\"/>") + paragraph("<w:pStyle w:val=\"b\"/>") +
            paragraph("<w:outlineLvl w:val=\"2\"/>") + paragraph(R"(<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>)") +
            paragraph("<w:pPrChange><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:pPrChange>"),
        styles);
    QList<int> levels;
    for (const Block &block : document.blocks()) {
        levels.append(block.headingLevel);
    }
    QCOMPARE(levels, QList<int>({0, 1, 2, 3, 0, 0}));
}

void TestDocxReader::numbers_data()
{
    QTest::addColumn<QByteArray>("numbering");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &numbering, const QByteArray &body,
                        const QStringList &expected) { QTest::newRow(name) << numbering << body << expected; };
    const QByteArray chinese = list(level("chineseCountingThousand", "（%1）") + "<w:suff w:val=\"nothing\"/>");
    const QByteArray twoLevels = R"(<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">)" +
                                 level("chineseCounting", "%1、") + "</w:lvl><w:lvl w:ilvl=\"1\">" +
                                 level("decimal", "%1.%2") + "</w:lvl></w:abstractNum>";
    const QByteArray num = R"(<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>)";
    const QByteArray other = R"(<w:num w:numId="2"><w:abstractNumId w:val="0"/>)";

    row("brackets, nothing behind", chinese, item(1, 0, "甲") + item(1, 0, "乙"), {u"（一）甲"_s, u"（二）乙"_s});
    row("a blank behind keeps numbers apart", list(level("decimal", "%1")), item(1, 0, "2024年"), {u"1 2024年"_s});
    row("no text of its own", chinese, item(1, 0, ""), {u"（一）"_s});
    row("in a cell", chinese,
        tbl({trow({"<w:tc>" + item(1, 0, "予以公开") + "</w:tc>", tc("5")}),
             trow({"<w:tc>" + item(1, 0, "部分公开") + "</w:tc>", tc("6")})}),
        {u"0,0 （一）予以公开"_s, u"0,1 5"_s, u"1,0 （二）部分公开"_s, u"1,1 6"_s});
    row("bullet", list(level("bullet", "")), item(1, 0, "甲"), {u"甲"_s});
    row("none", chinese, item(0, 0, "甲"), {u"甲"_s});
    row("no such list", chinese, item(99, 0, "甲"), {u"甲"_s});
    row("levels", twoLevels + num,
        item(1, 0, "甲") + item(1, 1, "乙") + item(1, 1, "丙") + item(1, 0, "丁") + item(1, 1, "戊"),
        {u"一、 甲"_s, u"一.1 乙"_s, u"一.2 丙"_s, u"二、 丁"_s, u"二.1 戊"_s});
    row("a level above without paragraph", twoLevels + num, item(1, 1, "乙"), {u"一.1 乙"_s});
    row("digits at all levels", QByteArray(twoLevels).replace("%1.%2\"/>", "%1.%2\"/><w:isLgl/>") + num,
        item(1, 0, "甲") + item(1, 1, "乙"), {u"一、 甲"_s, u"1.1 乙"_s});
    row("never restarted", QByteArray(twoLevels).replace("%1.%2\"/>", "%2)\"/><w:lvlRestart w:val=\"0\"/>") + num,
        item(1, 1, "甲") + item(1, 0, "乙") + item(1, 1, "丙"), {u"1) 甲"_s, u"二、 乙"_s, u"2) 丙"_s});
    row("two lists that count together", twoLevels + num + other + "</w:num>", item(1, 0, "甲") + item(2, 0, "乙"),
        {u"一、 甲"_s, u"二、 乙"_s});
    row("a list that starts anew",
        twoLevels + num + other + R"(<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>)",
        item(1, 0, "甲") + item(2, 0, "乙") + item(2, 0, "丙"), {u"一、 甲"_s, u"三、 乙"_s, u"四、 丙"_s});
    row("a list with a level of its own",
        twoLevels + other + "<w:lvlOverride w:ilvl=\"0\"><w:lvl>" + level("decimal", "(%1)") +
            "</w:lvl></w:lvlOverride></w:num>",
        item(2, 0, "甲"), {u"(1) 甲"_s});
    row("a format beside one that all know",
        list("<w:start w:val=\"1\"/><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:numFmt w:val=\"custom\"/>"
             "</mc:Choice><mc:Fallback><w:numFmt w:val=\"decimalZero\"/></mc:Fallback></mc:AlternateContent>"
             "<w:lvlText w:val=\"%1.\"/>"),
        item(1, 0, "甲"), {u"01. 甲"_s});
    row("by style", list(level("decimal", "%1.") + "<w:pStyle w:val=\"s\"/>"),
        p("<w:pPr><w:pStyle w:val=\"s\"/></w:pPr>" + t("甲")), {u"1. 甲"_s});
    row("list defined by a style",
        list(level("decimal", "%1.")) +
            "<w:abstractNum w:abstractNumId=\"8\"><w:numStyleLink w:val=\"s\"/></w:abstractNum>"
            "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"8\"/></w:num>",
        item(5, 0, "甲"), {u"1. 甲"_s});
    row("what is deleted does not count", chinese,
        item(1, 0, "甲") +
            QByteArray(item(1, 0, "乙"))
                .replace("</w:numPr>", "</w:numPr><w:rPr><w:del/></w:rPr>")
                .replace("<w:r>", "<w:del><w:r>")
                .replace("</w:r>", "</w:r></w:del>") +
            item(1, 0, "丙"),
        {u"（一）甲"_s, u"（二）丙"_s});
}

void TestDocxReader::numbers()
{
    QFETCH(const QByteArray, numbering);
    QFETCH(const QByteArray, body);
    QFETCH(const QStringList, expected);
    const QByteArray style =
        R"(<w:style w:styleId="s"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>)";
    QCOMPARE(printed(readBody(body, style, numbering)), expected);
}

void TestDocxReader::listNumbers_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *format, qint64 number, const QString &expected) {
        QTest::addRow("%s %lld", format, number) << number << expected;
    };
    row("decimal", 1234, u"1234"_s);
    row("unheard of", 3, u"3"_s);
    row("chineseCounting", 10, u"十"_s);
    row("chineseCountingThousand", 21, u"二十一"_s);
    row("chineseLegalSimplified", 3, u"叁"_s);
    row("japaneseCounting", 12, u"十二"_s);
    row("taiwaneseCountingThousand", 11, u"十一"_s);
    row("ideographTraditional", 3, u"丙"_s);
    row("ideographTraditional", 11, u"11"_s);
    row("ideographZodiac", 12, u"亥"_s);
    row("ideographEnclosedCircle", 2, u"㈡"_s);
    row("decimalEnclosedCircle", 20, u"⑳"_s);
    row("decimalEnclosedCircle", 51, u"51"_s);
    row("decimalEnclosedCircleChinese", 1, u"①"_s);
    row("decimalEnclosedFullstop", 2, u"⒉"_s);
    row("decimalEnclosedParen", 3, u"⑶"_s);
    row("decimalFullWidth", 12, u"１２"_s);
    row("decimalZero", 9, u"09"_s);
    row("decimalZero", 10, u"10"_s);
    row("numberInDash", 5, u"- 5 -"_s);
    row("upperRoman", 4, u"IV"_s);
    row("lowerRoman", 9, u"ix"_s);
    row("lowerLetter", 27, u"aa"_s);
    row("upperLetter", 2, u"B"_s);
    row("lowerLetter", 0, u"0"_s);
    row("lowerLetter", 2'147'483'647, u"2147483647"_s);
    row("none", 3, {});
}

void TestDocxReader::listNumbers()
{
    QFETCH(const qint64, number);
    QFETCH(const QString, expected);
    QCOMPARE(listNumber(number, QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, -2)), expected);
}

void TestDocxReader::trackedChanges_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QStringList>("notes");
    const auto row = [](const char *name, const QByteArray &body, const QStringList &expected,
                        const QStringList &notes) { QTest::newRow(name) << body << expected << notes; };
    const auto deleted = [](const QByteArray &text) {
        return "<w:del w:id=\"1\"><w:r><w:delText>" + text + "</w:delText></w:r></w:del>";
    };
    const QByteArray deletedMark = "<w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>";
    row("inserted", p(t("甲") + "<w:ins>" + t("66") + "</w:ins>" + t("件")), {u"甲66件"_s}, {u"66"_s});
    row("deleted", p(t("甲") + deleted("66") + t("件")), {u"甲件"_s}, {u""_s});
    row("one for another", p(deleted("66") + "<w:ins>" + t("67") + "</w:ins>"), {u"67"_s}, {u"67"_s});
    row("moved", p("<w:moveFrom>" + t("甲") + "</w:moveFrom>" + t("乙") + "<w:moveTo>" + t("甲") + "</w:moveTo>"),
        {u"乙甲"_s}, {u""_s, u"甲"_s});
    row("inserted and deleted again", p("<w:ins>" + deleted("5") + "</w:ins>" + t("甲")), {u"甲"_s}, {u""_s});
    row("paragraphs joined", p(deletedMark + t("甲")) + p(t("乙")), {u"甲乙"_s}, {u""_s});
    row("paragraph deleted", p(t("甲")) + p(deletedMark + deleted("乙")) + p(t("丙")), {u"甲"_s, u"丙"_s}, {u""_s});
    row("last paragraph of a cell", tbl({trow({"<w:tc>" + p(deletedMark + t("1")) + "</w:tc>", tc("2")})}),
        {u"0,0 1"_s, u"0,1 2"_s}, {u""_s});
    row("row inserted", tbl({trow({tc("1"), tc("2")}), "<w:tr><w:trPr><w:ins/></w:trPr>" + tc("3") + "</w:tr>"}),
        {u"0,0 1"_s, u"0,1 2"_s, u"1,0 3"_s}, {u"3\n"_s});
    row("row deleted",
        tbl({"<w:tr><w:trPr><w:del/></w:trPr>" + tc("3", "<w:vMerge w:val=\"restart\"/>") + "</w:tr>",
             trow({tc("1"), tc("2")})}),
        {u"0,0 1"_s, u"0,1 2"_s}, {u""_s});
    row("cell deleted", tbl({trow({tc("1"), tc("3", "<w:cellDel/>"), tc("2")})}), {u"0,0 1"_s, u"0,1 2"_s}, {u""_s});
    row("format changed",
        p("<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>甲</w:t></w:r>"), {u"甲"_s},
        {});
}

void TestDocxReader::trackedChanges()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QStringList, expected);
    QFETCH(const QStringList, notes);
    const Document document = readBody(body);
    QCOMPARE(printed(document), expected);
    QCOMPARE(changes(document), notes);
}

void TestDocxReader::strictNamespacesAndOtherPrefixes()
{
    const QByteArray xml =
        "<document xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><body><p><r><t>甲</t></r></p></body>"
        "</document>";
    QCOMPARE(printed(readOrFail({.document = xml, .styles = {}, .numbering = {}})), QStringList{u"甲"_s});
}

void TestDocxReader::otherEncodings_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<bool>("hasMark");
    QTest::newRow("UTF-8 with mark") << "UTF-8"_ba << true;
    QTest::newRow("UTF-16LE") << "UTF-16LE"_ba << true;
    QTest::newRow("UTF-16BE") << "UTF-16BE"_ba << true;
    QTest::newRow("GB18030") << "GB18030"_ba << false;
}

void TestDocxReader::otherEncodings()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const bool, hasMark);
    const QString declared = encoding.startsWith("UTF-16") ? u"UTF-16"_s : QString::fromLatin1(encoding);
    const QString xml = QString::fromUtf8(wordDocument(tbl({trow({tc("规章"), tc("5")})})))
                            .replace(u"encoding=\"UTF-8\""_s, u"encoding=\"%1\""_s.arg(declared));
    QStringEncoder encoder(encoding.constData(),
                           hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    QVERIFY(encoder.isValid());
    const QByteArray bytes = docx({.document = encoder.encode(xml), .styles = {}, .numbering = {}});
    const Result<Document> document = readDocument(bytes, u"a.docx"_s);
    QVERIFY(document.ok());
    QCOMPARE(printed(*document), QStringList({u"0,0 规章"_s, u"0,1 5"_s}));
    const SourceSpan cell = document->grids().first().cells.at(1).text;
    const Result<QByteArray> rewritten = rewriteDocument(bytes, *document, {{cell, u"七"_s}}, u"a.docx"_s);
    QVERIFY(rewritten.ok());
    QCOMPARE(printed(*readDocument(*rewritten, u"a.docx"_s)), QStringList({u"0,0 规章"_s, u"0,1 七"_s}));
}

void TestDocxReader::damaged_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("styles");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const QByteArray &document, const QString &cause,
                        const QByteArray &styles = {}) { QTest::newRow(name) << document << styles << cause; };
    const QByteArray sound = wordDocument(p(t("甲")));
    row("cut short", sound.chopped(20), u"“word/document.xml” is damaged at line 2"_s);
    row("not well-formed", wordDocument("<w:p></w:r>"), u"“word/document.xml” is damaged at line 2"_s);
    row("styles damaged", sound, u"“word/styles.xml” is damaged at line 1"_s, "<w:styles");
    const QByteArray head = "<?xml version=\"1.0\"?>\n";
    const QByteArray body = wordDocument(p(t("&a;"))).mid(wordDocument("").indexOf("<w:document"));
    row("entity bomb",
        head + R"(<!DOCTYPE x [<!ENTITY b "xxxxxxxxxx"><!ENTITY a "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>)" + body,
        u"document type declaration"_s);
    row("external entity", head + "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + body,
        u"document type declaration"_s);
    row("entity in the styles", sound, u"“word/styles.xml” is damaged"_s,
        R"(<!DOCTYPE x [<!ENTITY a "a">]><w:styles xmlns:w="w">&a;</w:styles>)");
    row("nested too deeply",
        wordDocument(QByteArray("<w:sdt>").repeated(100'000) + QByteArray("</w:sdt>").repeated(100'000)),
        u"nested too deeply"_s);
    row("tables nested too deeply",
        wordDocument(QByteArray("<w:tbl><w:tr><w:tc>").repeated(10'000) +
                     QByteArray("</w:tc></w:tr></w:tbl>").repeated(10'000)),
        u"nested too deeply"_s);
    QByteArray attributes;
    QByteArray namespaces;
    for (int i = 0; i < 100'000; ++i) {
        attributes += " a" + QByteArray::number(i) + "=\"\"";
        namespaces += "<w:sdt xmlns:a" + QByteArray::number(i) + "=\"a\">";
    }
    row("countless attributes", wordDocument("<w:p" + attributes + "/>"), u"more than 256 attributes"_s);
    row("countless namespaces", wordDocument(namespaces), u"nested too deeply"_s);
    const QByteArray textBegin = "<w:p><w:r><w:t>";
    const QByteArray textEnd = "</w:t></w:r></w:p>";
    row("a text without end", wordDocument(textBegin + QByteArray(5 << 20, 'x') + textEnd), u"more than 4 MB"_s);
    row("a comment without end", wordDocument("<!--" + QByteArray(5 << 20, 'x') + "-->"), u"more than 4 MB"_s);
    row("an attribute without end", wordDocument("<w:p a=\"" + QByteArray(5 << 20, 'x') + "\"/>"), u"more than 4 MB"_s);
    row("too many cells", wordDocument(tbl({trow(QByteArrayList(DocxWalker::MaximumCells + 1, tc("")))})),
        u"more than any report"_s);
    row("embedded as a web page", wordDocument("<w:altChunk r:id=\"rId9\"/>"), u"embedded in it as another file"_s);
}

void TestDocxReader::damaged()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QByteArray, styles);
    QFETCH(const QString, cause);
    const Result<Document> read =
        readDocument(docx({.document = document, .styles = styles, .numbering = {}}), u"a.docx"_s);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().file, u"a.docx"_s);
    QVERIFY2(read.error().cause.contains(cause), qPrintable(read.error().cause));
    QVERIFY2(!read.error().cause.endsWith(u".."_s), qPrintable(read.error().cause));
    QVERIFY(!read.error().remedy.isEmpty());
}

void TestDocxReader::manyCells()
{
    constexpr int Rows = 10'000;
    constexpr int Columns = 10;
    const QByteArray row = trow(QByteArrayList(Columns, tc("5", "<w:vMerge/>")));
    const Document document = readBody(tbl(QByteArrayList(Rows, row)));
    QCOMPARE(document.grids().first().cells.size(), Columns); // each merges down to the end
    QCOMPARE(document.grids().first().cells.last().rowSpan, Rows);
    const Document plain = readBody(tbl(QByteArrayList(Rows, trow(QByteArrayList(Columns, tc("5"))))));
    QCOMPARE(plain.grids().first().cells.size(), Rows * Columns);
    QCOMPARE(plain.text(), u"5\t5\t5\t5\t5\t5\t5\t5\t5\t5\n"_s.repeated(Rows));
}

void TestDocxReader::rewrite_data()
{
    QTest::addColumn<QByteArray>("cell"); // «…» is where the text is …
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("expected"); // … and what becomes of it
    const auto row = [](const char *name, const QByteArray &cell, const QString &to, const QByteArray &expected) {
        QTest::newRow(name) << cell << to << expected;
    };
    row("a number", p(t("12")), u"13"_s, p(t("13")));
    row("self-closed paragraph", "<w:p/>", u"5"_s, p("<w:r><w:t xml:space=\"preserve\">5</w:t></w:r>"));
    row("self-closed paragraph with attributes", "<w:p w:rsidR=\"1\" />", u"5"_s,
        R"(<w:p w:rsidR="1" ><w:r><w:t xml:space="preserve">5</w:t></w:r></w:p>)");
    row("blank paragraph, written as its mark",
        p("<w:pPr><w:jc w:val=\"center\"/><w:rPr><w:ins w:id=\"1\"/><w:b/><w:rFonts w:eastAsia=\"仿宋\"></w:rFonts>"
          "</w:rPr></w:pPr>"),
        u"5"_s,
        p("<w:pPr><w:jc w:val=\"center\"/><w:rPr><w:ins w:id=\"1\"/><w:b/><w:rFonts w:eastAsia=\"仿宋\"></w:rFonts>"
          "</w:rPr></w:pPr><w:r><w:rPr><w:b/><w:rFonts w:eastAsia=\"仿宋\"></w:rFonts></w:rPr>"
          "<w:t xml:space=\"preserve\">5</w:t></w:r>"));
    row("first of two blank paragraphs", "<w:p/><w:p/>", u"5"_s,
        p("<w:r><w:t xml:space=\"preserve\">5</w:t></w:r>") + "<w:p/>");
    row("blank run", p(t("")), u"5"_s, p(t("5")));
    row("blank run, self-closed", p("<w:r><w:b/><w:t/></w:r>"), u"5"_s,
        p("<w:r><w:b/><w:t xml:space=\"preserve\">5</w:t></w:r>"));
    row("a run of blanks", p("<w:r><w:t xml:space=\"preserve\">  </w:t></w:r>"), u"5"_s,
        p("<w:r><w:t xml:space=\"preserve\">  5</w:t></w:r>"));
    row("made blank", p(t("12")), {}, p(t("")));
    row("split in runs", p("<w:r><w:rPr><w:b/></w:rPr><w:t>1</w:t></w:r>" + t("2") + t("3")), u"99"_s,
        p("<w:r><w:rPr><w:b/></w:rPr><w:t>99</w:t></w:r>" + t("") + t("")));
    row("blanks round it stay", p("<w:r><w:t xml:space=\"preserve\"> 12 </w:t></w:r>"), u"3"_s,
        p("<w:r><w:t xml:space=\"preserve\"> 3 </w:t></w:r>"));
    row("blanks that must be kept", p("<w:r><w:t>12 </w:t></w:r>"), u"3"_s,
        p("<w:r><w:t xml:space=\"preserve\">3 </w:t></w:r>"));
    row("markup is inert", p(t("12")), u"<&]]>"_s, p(t("&lt;&amp;]]&gt;")));
    row("entities", p(t("&#49;&lt;")), u"3"_s, p(t("3")));
    row("hyphen of its own", p("<w:r><w:noBreakHyphen/><w:t>5</w:t></w:r>"), u"-6"_s, p("<w:r><w:t>-6</w:t></w:r>"));
    row("nothing but a symbol", p("<w:r><w:sym w:font=\"宋体\" w:char=\"2460\"></w:sym></w:r>"), u"1"_s,
        p("<w:r><w:t xml:space=\"preserve\">1</w:t></w:r>"));
    row("two paragraphs", p(t("1")) + p(t("2")), u"3"_s, p(t("3")) + p(t("")));
    row("a field's result",
        p("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=1</w:instrText></w:r>"
          "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" +
          t("1") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
        u"3"_s,
        p("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=1</w:instrText></w:r>"
          "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" +
          t("3") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));
    row("tracked changes stay", p("<w:del><w:r><w:delText>1</w:delText></w:r></w:del><w:ins>" + t("2") + "</w:ins>"),
        u"3"_s, p("<w:del><w:r><w:delText>1</w:delText></w:r></w:del><w:ins>" + t("3") + "</w:ins>"));
    row("deleted, so blank", p("<w:del><w:r><w:delText>1</w:delText></w:r></w:del>"), u"3"_s,
        p("<w:del><w:r><w:delText>1</w:delText></w:r></w:del><w:r><w:t xml:space=\"preserve\">3</w:t></w:r>"));
    row("text box, for all programs", p(textBox(p(t("1")))), u"3"_s, p(textBox(p(t("3")))));
    row("other prefix", "<x:p xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>", u"3"_s,
        "<x:p xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><x:r>"
        "<x:t xml:space=\"preserve\">3</x:t></x:r></x:p>");
    row("line ends of another system", "\r\n" + p("\r\n" + t("1") + "\r\n"), u"3"_s,
        "\r\n" + p("\r\n" + t("3") + "\r\n"));
}

void TestDocxReader::rewrite()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const QString, to);
    QFETCH(const QByteArray, expected);
    const auto inTable = [](const QByteArray &content) {
        return docx({.document = wordDocument(tbl({trow({tc("前"), "<w:tc>" + content + "</w:tc>", tc("后")})})),
                     .styles = {},
                     .numbering = {}});
    };
    const QByteArray bytes = inTable(cell);
    const Result<Document> document = readDocument(bytes, u"a.docx"_s);
    QVERIFY(document.ok());
    const SourceSpan place = document->grids().first().cells.at(1).text;
    const Result<QByteArray> rewritten = rewriteDocument(bytes, *document, {{place, to}}, u"a.docx"_s);
    QVERIFY2(rewritten.ok(), rewritten.ok() ? "" : qPrintable(rewritten.error().toString()));
    const auto mainPart = [](const QByteArray &file) {
        return *ZipArchive::open(file, {})->read(u"word/document.xml"_s);
    };
    QCOMPARE(QString::fromUtf8(mainPart(*rewritten)), QString::fromUtf8(mainPart(inTable(expected))));
    const Result<Document> again = readDocument(*rewritten, u"a.docx"_s);
    QVERIFY(again.ok());
    QCOMPARE(printed(*again), QStringList({u"0,0 前"_s, u"0,1 "_s + to, u"0,2 后"_s}));
}

/// What is written twice, for programs that know text boxes and for others, is changed twice.
void TestDocxReader::rewriteBlankCellOfATextBox()
{
    const auto withCell = [](const QByteArray &paragraph) {
        return wordDocument(p(textBox(tbl({trow({tc("规章"), "<w:tc>" + paragraph + "</w:tc>"})}))));
    };
    const QByteArray bytes = docx({.document = withCell("<w:p/>"), .styles = {}, .numbering = {}});
    const Result<Document> document = readDocument(bytes, u"a.docx"_s);
    QVERIFY(document.ok());
    const SourceSpan place = document->grids().first().cells.at(1).text;
    const Result<QByteArray> rewritten = rewriteDocument(bytes, *document, {{place, u"3"_s}}, u"a.docx"_s);
    QVERIFY(rewritten.ok());
    QCOMPARE(*ZipArchive::open(*rewritten, {})->read(u"word/document.xml"_s),
             withCell(p("<w:r><w:t xml:space=\"preserve\">3</w:t></w:r>")));
}

void TestDocxReader::rewriteRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<SourceSpan>>("places");
    QTest::newRow("automatic number") << item(1, 0, "甲") << QList<SourceSpan>{{0, 2}};
    QTest::newRow("in an automatic number") << item(1, 0, "甲") << QList<SourceSpan>{{0, 1}};
    QTest::newRow("overlapping") << p(t("12")) << QList<SourceSpan>{{0, 2}, {1, 2}};
    QTest::newRow("twice at one place") << p("") << QList<SourceSpan>{{0, 0}, {0, 0}};
    QTest::newRow("outside") << p(t("12")) << QList<SourceSpan>{{1, 99}};
    QTest::newRow("backwards") << p(t("12")) << QList<SourceSpan>{{2, 1}};
}

void TestDocxReader::rewriteRefused()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QList<SourceSpan>, places);
    const QByteArray bytes =
        docx({.document = wordDocument(body),
              .styles = {},
              .numbering = "<w:numbering xmlns:w=\"w\">" + list(level("decimal", "%1.")) + "</w:numbering>"});
    const Result<Document> document = readDocument(bytes, u"a.docx"_s);
    QVERIFY(document.ok());
    QList<TextEdit> edits;
    for (const SourceSpan &place : places) {
        edits.append({place, u"7"_s});
    }
    const Result<QByteArray> rewritten = rewriteDocument(bytes, *document, edits, u"a.docx"_s);
    QVERIFY(!rewritten.ok());
    QVERIFY(rewritten.error().cause.contains(u"“7” cannot be written"_s));
}

/// A report as Word writes it: one cell after the other gets another text, and nothing else changes.
void TestDocxReader::everyCellIsRewrittenAlone()
{
    QFile sample(QStringLiteral(GOUJI_SAMPLES "/county_2024.html"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const Result<Document> page = readDocument(sample.readAll(), u"a.html"_s);
    QVERIFY(page.ok());
    const QByteArray bytes = docx(asDocx(*page));
    const Result<Document> document = readDocument(bytes, u"a.docx"_s);
    QVERIFY(document.ok());
    QCOMPARE(document->grids().size(), page->grids().size());
    const QStringList before = printed(*document);
    const QByteArrayList entriesBefore = zipEntries(bytes);
    constexpr qsizetype MainPart = 3;
    QCOMPARE(entriesBefore.size(), 6);
    QVERIFY(entriesBefore.at(MainPart).contains("word/document.xml"));
    for (qsizetype i = 0; i < document->grids().size(); ++i) {
        const QList<GridCell> &cells = document->grids().at(i).cells;
        QCOMPARE(cells.size(), page->grids().at(i).cells.size());
        for (const GridCell &cell : cells) {
            const Result<QByteArray> rewritten =
                rewriteDocument(bytes, *document, {{cell.text, u"新&文"_s}}, u"a.docx"_s);
            QVERIFY(rewritten.ok());
            const Result<Document> again = readDocument(*rewritten, u"a.docx"_s);
            QVERIFY(again.ok());
            QCOMPARE(again->source().view({0, cell.text.begin}), document->source().view({0, cell.text.begin}));
            QCOMPARE(again->source().view({cell.text.begin, again->text().size()}).toString(),
                     u"新&文"_s + document->source().view({cell.text.end, document->text().size()}).toString());
            QCOMPARE(again->notes().size(), 0);
            QCOMPARE(printed(*again).size(), before.size());
            QByteArrayList entries = zipEntries(*rewritten);
            QCOMPARE(entries.size(), entriesBefore.size());
            QVERIFY(entries.at(MainPart) != entriesBefore.at(MainPart));
            entries[MainPart] = entriesBefore.at(MainPart);
            QCOMPARE(entries, entriesBefore);
        }
    }
}

QTEST_GUILESS_MAIN(TestDocxReader)
#include "tst_docxreader.moc"
