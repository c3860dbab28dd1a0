// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlreader.h"
#include "sharedreports.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

Document read(const QByteArray &html)
{
    Result<Document> result = readHtml(html, u"page.html"_s);
    return result.ok() ? *std::move(result) : Document();
}

QString textOf(const Document &document, SourceSpan span)
{
    return document.text().sliced(span.begin, span.size());
}

QStringList linesOf(const Document &document)
{
    QStringList lines;
    for (const Block &block : document.blocks()) {
        if (block.kind == Block::Kind::Paragraph) {
            lines += textOf(document, block.text);
        }
    }
    return lines;
}

/// A cell as "row,column text", with "+rows×columns" behind the place where it spans.
QStringList printGrid(const Document &document, const Grid &grid)
{
    QStringList lines;
    for (const GridCell &cell : grid.cells) {
        QString line = u"%1,%2"_s.arg(cell.row).arg(cell.column);
        if (cell.rowSpan != 1 || cell.columnSpan != 1) {
            line += u"+%1×%2"_s.arg(cell.rowSpan).arg(cell.columnSpan);
        }
        lines += (line + u' ' + textOf(document, cell.text)).trimmed();
    }
    return lines;
}

/// What a piece of source reads as: without tags, entities decoded, blanks as one.
QString asRead(QString source)
{
    source.remove(QRegularExpression(u"<!--.*?-->|<[^>]*>"_s, QRegularExpression::DotMatchesEverythingOption));
    for (const auto &[entity, character] :
         {std::pair(u"&nbsp;"_s, u"\u00A0"_s), std::pair(u"&#65289;"_s, u"）"_s), std::pair(u"&ldquo;"_s, u"“"_s),
          std::pair(u"&lt;"_s, u"<"_s), std::pair(u"&gt;"_s, u">"_s), std::pair(u"&amp;"_s, u"&"_s)}) {
        source.replace(entity, character);
    }
    return source.remove(QRegularExpression(u"\\s+"_s));
}

/// Every paragraph and cell, led back to the source, reads there as it does here.
void compareWithSource(const Document &document)
{
    QList<SourceSpan> spans;
    for (const Block &block : document.blocks()) {
        if (block.kind == Block::Kind::Paragraph &&
            !textOf(document, block.text).contains(u": "_s)) { // not a meta line
            spans += block.text;
        }
    }
    for (const Grid &grid : document.grids()) {
        for (const GridCell &cell : grid.cells) {
            spans += cell.text;
        }
    }
    qsizetype last = 0;
    for (const SourceSpan &span : spans) {
        const SourceSpan source = document.toSource(span);
        const QString text = textOf(document, span);
        QCOMPARE(asRead(document.source().view(source).toString()),
                 QString(text).remove(QRegularExpression(u"\\s+"_s)));
        if (!span.isEmpty()) {
            QCOMPARE(document.fromSource(source.begin), span.begin);
        }
        last = std::max(last, source.end);
    }
    QVERIFY(last <= document.source().text().size());
}

const QByteArray GovernmentPage = R"(<!DOCTYPE html>
<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="SiteName" content="某县人民政府">
<meta content="2024-01-22 10:30" name="PubDate">
<meta name="viewport" content="width=device-width">
<title>某县2023年政府信息公开工作年度报告</title>
<style>p { color: red }</style><script>document.write("<p>不显示</p>");</script>
</head>
<body style="display:none">
<ul class="menu"><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li></ul>
<noscript>请打开脚本</noscript><select><option>友情链接</option></select>
<h1>某县2023年<br>政府信息公开工作年度报告</h1>
<!-- 正文 -->
<p>　　一、<b>总体</b><i>情况</i>&nbsp;</p>
<p>
  2023年，主动公开 信息
  1,136 条&#65289;&ldquo;政务
</p>
<div>没有段落的文字<br><br>第二行<div hidden>不显示</div><span style="display : NONE">不显示</span></div>
<p>二、主动公开政府信息情况</p>
<table><caption>单位：件</caption>
<tr><td colspan=4>第二十条第（一）项</td></tr>
<tr><td>信息内容<td>本年制发件数<td>本年废<br>止件数</td><td><p>现行有效</p><p>件数</p></td></tr>
<tr><td>规 章</td><td>&nbsp;</td><td></td><td>&nbsp;4<span>2</span>&nbsp;</td></tr>
</table>
<footer>版权所有 &lt;某县&gt;</footer>
</body></html>
)";

} // namespace

class TestHtmlReader : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatAPersonSees()
    {
        const Document document = read(GovernmentPage);
        QCOMPARE(document.format(), u"html"_s);
        QCOMPARE(document.source().text(), QString::fromUtf8(GovernmentPage));
        QCOMPARE(linesOf(document),
                 (QStringList{u"SiteName: 某县人民政府"_s, u"PubDate: 2024-01-22 10:30"_s,
                              u"某县2023年政府信息公开工作年度报告"_s, u"首页"_s, u"政务公开"_s, u"某县2023年"_s,
                              u"政府信息公开工作年度报告"_s, u"一、总体情况"_s,
                              u"2023年，主动公开 信息 1,136 条）“政务"_s, u"没有段落的文字"_s, u"第二行"_s,
                              u"二、主动公开政府信息情况"_s, u"单位：件"_s, u"版权所有 <某县>"_s}));
        QCOMPARE(document.grids().size(), 1);
        QCOMPARE(printGrid(document, document.grids().first()),
                 (QStringList{u"0,0+1×4 第二十条第（一）项"_s, u"1,0 信息内容"_s, u"1,1 本年制发件数"_s,
                              u"1,2 本年废 止件数"_s, u"1,3 现行有效 件数"_s, u"2,0 规 章"_s, u"2,1"_s, u"2,2"_s,
                              u"2,3 42"_s}));
    }

    void readsTheSameHoweverWritten_data()
    {
        QTest::addColumn<QByteArray>("html");
        const QString page = QString::fromUtf8(GovernmentPage);
        const auto replaced = [&page](const QString &pattern, const QString &by) {
            return QString(page).replace(QRegularExpression(pattern), by).toUtf8();
        };
        const auto encoded = [&page](const char *encoding) -> QByteArray {
            return QStringEncoder(encoding, QStringConverter::Flag::Default)(page);
        };
        QTest::newRow("no end tags") << replaced(u"</(td|tr|li|option)>"_s, {});
        QTest::newRow("end tags of what was never opened") << replaced(u"</td>"_s, u"</b></td></foo>"_s);
        QTest::newRow("CR LF") << replaced(u"\n"_s, u"\r\n"_s);
        QTest::newRow("comments") << replaced(u"<td>"_s, u"<!-- a --><td><!--[if !mso]>b<![endif]-->"_s);
        QTest::newRow("a word processor's cells") << replaced(
            u"<td>(本年制发件数|规 章)"_s, u"<td><p class=MsoNormal><span lang=ZH-CN>\\1<o:p></o:p></span>"_s);
        QTest::newRow("UTF-16LE") << encoded("UTF-16LE");
        QTest::newRow("UTF-16BE") << encoded("UTF-16BE");
        QTest::newRow("GB18030") << encoded("GB18030");
        QTest::newRow("character references") << [&page] {
            QByteArray html;
            for (const QChar unit : page) {
                html += unit.unicode() < 0x80 ? QByteArray(1, char(unit.unicode()))
                                              : "&#" + QByteArray::number(unit.unicode()) + ';';
            }
            return html;
        }();
        QTest::newRow("in a layout table") << replaced(u"<h1>"_s, u"<table><tr><td>"_s)
                                                  .replace("</h1>", "<tr><td>")
                                                  .replace("<footer>", "</table><footer>");
    }
    void readsTheSameHoweverWritten()
    {
        QFETCH(QByteArray, html);
        const Document expected = read(GovernmentPage);
        const Document document = read(html);
        QCOMPARE(linesOf(document), linesOf(expected));
        QCOMPARE(document.grids().size(), 1);
        QCOMPARE(printGrid(document, document.grids().first()), printGrid(expected, expected.grids().first()));
    }

    void readsTextDumpsInPages()
    {
        const Document document =
            read("<pre>二、主动公开政府信息情况\n规章 | 0 | 1 | 2\n行政规范性文件 | 3 | 4 | 5\n</pre>");
        QCOMPARE(document.grids().size(), 1);
        QCOMPARE(document.grids().first().columns, Grid::Columns::InOrder);
        const GridCell &last = document.grids().first().cells.last();
        QCOMPARE(document.source().view(document.toSource(last.text)).toString(), u"5"_s);
    }

    void damagedPagesKeepTheirPlaces()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 500; ++i) {
            QByteArray html = GovernmentPage;
            for (int changes = random.bounded(1, 20); changes > 0; --changes) {
                const int at = random.bounded(int(html.size()));
                switch (random.bounded(4)) {
                case 0:
                    html[at] = char(random.bounded(256));
                    break;
                case 1:
                    html.remove(at, random.bounded(30));
                    break;
                case 2:
                    html.insert(at, html.mid(random.bounded(int(html.size())), random.bounded(200)));
                    break;
                default:
                    html.insert(at, random.bounded(2) == 0 ? "<table><tr><td colspan=3>" : "&#x");
                }
            }
            const Document document = read(html);
            const SourceSpan all{0, document.source().text().size()};
            for (const Block &block : document.blocks()) {
                QVERIFY(block.text.begin <= block.text.end && block.text.end <= document.text().size());
                const SourceSpan source = document.toSource(block.text);
                QVERIFY(all.begin <= source.begin && source.begin <= source.end && source.end <= all.end);
            }
            for (const Grid &grid : document.grids()) {
                for (const GridCell &cell : grid.cells) {
                    QVERIFY(cell.row >= 0 && cell.column >= 0 && cell.rowSpan > 0 && cell.columnSpan > 0);
                    const SourceSpan source = document.toSource(cell.text);
                    QVERIFY(all.begin <= source.begin && source.begin <= source.end && source.end <= all.end);
                }
            }
        }
    }

    void marksHeadings()
    {
        const Document document = read("<h2>甲</h2><p>乙</p><h3><span>丙</span></h3>丁");
        QList<int> levels;
        for (const Block &block : document.blocks()) {
            levels += block.headingLevel;
        }
        QCOMPARE(levels, (QList<int>{2, 0, 3, 0}));
    }

    void blankCellsLieWhereTextWouldStand()
    {
        const QByteArray html = "<table><tr><td>甲</td><td></td><td>&nbsp;</td><td></td></tr></table>";
        const Document document = read(html);
        const QString source = document.source().text();
        const QList<GridCell> &cells = document.grids().first().cells;
        QCOMPARE(document.toSource(cells.at(1).text).begin, source.indexOf(u"<td></td>"_s) + 4);
        QCOMPARE(document.toSource(cells.at(2).text).begin, source.indexOf(u"&nbsp;"_s));
        QCOMPARE(document.toSource(cells.at(3).text).begin, source.lastIndexOf(u"<td></td>"_s) + 4);
        for (const GridCell &cell : cells.mid(1)) {
            QVERIFY(cell.text.isEmpty());
        }
    }

    void mapsInlineMarkupAndEntities()
    {
        const Document document =
            read("<table><tr><td>x</td><td> 4<span>2</span>&nbsp;</td><td>&lt;7&gt;</td></tr></table>");
        const QList<GridCell> &cells = document.grids().first().cells;
        QCOMPARE(document.source().view(document.toSource(cells.at(1).text)).toString(), u"4<span>2"_s);
        QCOMPARE(document.source().view(document.toSource(cells.at(2).text)).toString(), u"&lt;7&gt;"_s);
    }

    void formsTables_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QStringList>("cells");
        const auto row = [](const char *name, const QByteArray &html, const QStringList &cells) {
            QTest::newRow(name) << html << cells;
        };
        row("row spans", "<table><tr><td rowspan=2>a<td>b<tr><td>c</table>", {u"0,0+2×1 a"_s, u"0,1 b"_s, u"1,1 c"_s});
        row("both spans", "<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<tr><td>d<td>e<td>f</table>",
            {u"0,0+2×2 a"_s, u"0,2 b"_s, u"1,2 c"_s, u"2,0 d"_s, u"2,1 e"_s, u"2,2 f"_s});
        row("row span past the end", "<table><tr><td rowspan=9>a<td>b</table>", {u"0,0 a"_s, u"0,1 b"_s});
        row("row span of 0", "<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d</table>",
            {u"0,0+3×1 a"_s, u"0,1 b"_s, u"1,1 c"_s, u"2,1 d"_s});
        row("row span ends with its group",
            "<table><tbody><tr><td rowspan=3>a<td>b</tbody><tbody><tr><td>c<td>d</table>",
            {u"0,0 a"_s, u"0,1 b"_s, u"1,0 c"_s, u"1,1 d"_s});
        row("a footer comes last", "<table><tfoot><tr><td>z<td>y</tfoot><tbody><tr><td>a<td>b</table>",
            {u"0,0 a"_s, u"0,1 b"_s, u"1,0 z"_s, u"1,1 y"_s});
        row("overlapping spans", "<table><tr><td>a<td rowspan=2>b<tr><td colspan=3>c<td>d</table>",
            {u"0,0 a"_s, u"0,1+2×1 b"_s, u"1,0 c"_s, u"1,2 d"_s});
        row("a span of a million", "<table><tr><td colspan=1000000>a<td>b<tr><td rowspan=1000000>c<td>d</table>",
            {u"0,0+1×1000 a"_s, u"1,0 c"_s, u"1,1 d"_s});
        row("spans that are none", "<table><tr><td colspan=x rowspan=-1>a<td colspan='0'>b<td colspan=''>c</table>",
            {u"0,0 a"_s, u"0,1 b"_s, u"0,2 c"_s});
        row("hidden rows and cells", "<table><tr hidden><td>x<td>y<tr><td style='display:none'>x<td>a<td>b</table>",
            {u"0,0 a"_s, u"0,1 b"_s});
        row("head cells", "<table><thead><tr><th>a<th>b</thead><tr><td>c<td>d</table>",
            {u"0,0 a"_s, u"0,1 b"_s, u"1,0 c"_s, u"1,1 d"_s});
        row("preformatted cell", "<pre><table><tr><td>a\nb<td>c</table></pre>", {u"0,0 a b"_s, u"0,1 c"_s});
    }
    void formsTables()
    {
        QFETCH(QByteArray, html);
        QFETCH(QStringList, cells);
        const Document document = read(html);
        QCOMPARE(document.grids().size(), 1);
        QCOMPARE(printGrid(document, document.grids().first()), cells);
    }

    void flattensLayoutTables_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("grids");
        QTest::newRow("nested") << "<table><tr><td>菜单<td><p>一、总体情况<table><tr><td>a<td>b</table>尾</table>"_ba
                                << QStringList{u"菜单"_s, u"一、总体情况"_s, u"尾"_s} << 1;
        QTest::newRow("one cell") << "<table><tr><td><p>一</p><p>二</p></table>"_ba << QStringList{u"一"_s, u"二"_s}
                                  << 0;
        QTest::newRow("heading") << "<table><tr><td>菜单<td><h1>标题</h1>正文</table>"_ba
                                 << QStringList{u"菜单"_s, u"标题"_s, u"正文"_s} << 0;
        QTest::newRow("article in a cell")
            << "<table><tr><td>菜单<td><p>"_ba + "长"_ba.repeated(600) + "<p>二<p>三</table>"
            << QStringList{u"菜单"_s, QString(600, u'长'), u"二"_s, u"三"_s} << 0;
        QTest::newRow("empty") << "<table></table><table><tr></table>"_ba << QStringList() << 0;
    }
    void flattensLayoutTables()
    {
        QFETCH(QByteArray, html);
        QFETCH(QStringList, lines);
        QFETCH(int, grids);
        const Document document = read(html);
        QCOMPARE(linesOf(document), lines);
        QCOMPARE(document.grids().size(), grids);
    }

    void paragraphs_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QByteArray &html, const QStringList &lines) {
            QTest::newRow(name) << html << lines;
        };
        row("fragment", "一<br/>二", {u"一"_s, u"二"_s});
        row("preformatted", "<pre>\n一\n  二\n\n三</pre>四", {u"一"_s, u"二"_s, u"三"_s, u"四"_s});
        row("ruby", "<p><ruby>发<rp>(</rp><rt>fā</rt><rp>)</rp></ruby>布", {u"发布"_s});
        row("stray end tags", "<p>一</foo>二</b>三", {u"一二三"_s});
        row("ampersands", "<p>A&B &amp; C&ampD &copy2 &#x4e00;&#19968 &bogus; &", {u"A&B & C&D ©2 一一 &bogus; &"_s});
        row("NUL", QByteArray("<p>一\0二</p>三", 17), {u"一二"_s, u"三"_s});
        row("CR LF", "<p>一\r\n二</p>\r\n三\r\n", {u"一 二"_s, u"三"_s});
        row("text in a table but in no cell", "<table>一<tr><td>a<td>b</table>二", {u"一"_s, u"二"_s});
        row("text behind the page", "<body><p>一</p></body></html>二", {u"一"_s, u"二"_s});
        row("no text", "<html></html>", {});
        row("cut in a tag", "<p>一<p cla", {u"一"_s});
        row("cut in an entity", "<p>一&nbs", {u"一&nbs"_s});
    }
    void paragraphs()
    {
        QFETCH(QByteArray, html);
        QFETCH(QStringList, lines);
        const Document document = read(html);
        QCOMPARE(linesOf(document), lines);
    }

    void takesTheDeclaredEncoding_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("encoding");
        const QByteArray equiv = R"(<meta http-equiv="Content-Type" content="text/html; charset=gb2312">)";
        QTest::newRow("http-equiv") << equiv << "GB18030"_ba;
        QTest::newRow("meta") << "<meta charset='gbk'>"_ba
                              << "GB18030"_ba;
        QTest::newRow("XML declaration") << R"(<?xml version="1.0" encoding="GBK"?>)"_ba
                                         << "GB18030"_ba;
        QTest::newRow("none") << ""_ba
                              << "GB18030"_ba;
        QTest::newRow("wrong: UTF-8") << "<meta charset=utf-8>"_ba
                                      << "GB18030"_ba;
        QTest::newRow("wrong: gb2312") << equiv << "UTF-8"_ba;
        QTest::newRow("wrong: UTF-16") << "<meta charset=utf-16>"_ba
                                       << "UTF-8"_ba;
        QTest::newRow("Big5") << "<meta charset=big5>"_ba
                              << "Big5"_ba;
    }
    void takesTheDeclaredEncoding()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, encoding);
        const QString page = QString::fromLatin1(head) + u"<p>一、政府信息公開<table><tr><td>目<td>12</table>"_s;
        const Document document = read(QStringEncoder(encoding.constData(), QStringConverter::Flag::Default)(page));
        QCOMPARE(document.source().encoding(), QString::fromLatin1(encoding));
        QCOMPARE(document.source().text(), page);
        QCOMPARE(linesOf(document), (QStringList{u"一、政府信息公開"_s}));
        compareWithSource(document);
    }

    void mapsToSource_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("government page") << GovernmentPage;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + GovernmentPage;
        QTest::newRow("CR LF") << QByteArray(GovernmentPage).replace("\n", "\r\n");
        QTest::newRow("stray bytes") << QByteArray(GovernmentPage).replace("政务", "政\xFF务");
        QTest::newRow("beyond the first plane") << QByteArray(GovernmentPage).replace("政务", "\U00020000务");
        QTest::newRow("cut") << GovernmentPage.first(GovernmentPage.size() * 3 / 4);
    }
    void mapsToSource()
    {
        QFETCH(QByteArray, html);
        compareWithSource(read(html));
    }

    void placesWhatIsOddlyWritten_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("escape") << "\x1B"_ba;
        QTest::newRow("bell") << "\x07"_ba;
        QTest::newRow("delete") << "\x7F"_ba;
        QTest::newRow("vertical tab") << "\x0B"_ba;
        QTest::newRow("control character of Latin 1") << "\u009B"_ba;
        QTest::newRow("replacement character") << "\uFFFD"_ba;
        QTest::newRow("no byte of UTF-8") << "\xFF"_ba;
        QTest::newRow("no character") << "\uFDD0"_ba;
        QTest::newRow("no character, beyond the first plane") << "\U0001FFFE"_ba;
        QTest::newRow("many control characters") << "\x01\x1B\x02"_ba.repeated(50);
        QTest::newRow("CR") << "\r"_ba;
        QTest::newRow("CR and CR LF") << "\r\r\n"_ba;
        QTest::newRow("NUL") << QByteArray(1, '\0');
        QTest::newRow("NUL and escape") << QByteArray("\0\x1B", 2);
        QTest::newRow("escape and NUL") << QByteArray("\x1B\0", 2);
        QTest::newRow("reference of two characters") << "&NotEqualTilde;"_ba;
        QTest::newRow("references of two characters") << "&NotEqualTilde;&NotEqualTilde;&nbsp;"_ba;
        QTest::newRow("ligature") << "&fjlig;"_ba;
        QTest::newRow("blank of two characters") << "&ThickSpace;&nbsp;"_ba;
        QTest::newRow("reference beyond the first plane") << "&#x20000;&Afr;"_ba;
        QTest::newRow("reference to no character") << "&#0;&#xD800;&#x110000;"_ba;
        QTest::newRow("reference to a control character") << "&#27;&#x9B;&#128;"_ba;
        QTest::newRow("reference without an end") << "&not;&notit;&copy1;&gt2"_ba;
        QTest::newRow("number without an end") << "&#19968a;&#x4e00g"_ba;
        QTest::newRow("number without digits") << "&#;&#x;"_ba;
        QTest::newRow("ampersand twice") << "&amp;amp;&ampx;&Amp;&AMP;"_ba;
        QTest::newRow("no reference") << "&nosuchname;&"_ba;
        QTest::newRow("stray tag with a bracket") << R"(</b title="1>2">)"_ba;
        QTest::newRow("escape before a tag") << "\x1B</b>\x1B"_ba;
    }
    /// Whatever stands before it, a number lies where it is written.
    void placesWhatIsOddlyWritten()
    {
        QFETCH(QByteArray, written);
        for (const QByteArray &page : {"<p>收到" + written + "申请336件，" + written + "答复251件</p>",
                                       "<pre>收到" + written + "申请336件\n答复251件</pre>",
                                       "<table><tr><td>" + written + "336<td>251" + written + "</table>"}) {
            const Document document = read("政府信息公开工作年度报告<br>"_ba.repeated(4) + page);
            for (const QString &number : {u"336"_s, u"251"_s}) {
                const qsizetype at = document.text().indexOf(number);
                const SourceSpan span = document.toSource({at, at + number.size()});
                QCOMPARE(document.source().view(span), number);
                QCOMPARE(document.fromSource(span.begin), at);
            }
        }
    }

    /// Nobody can know which digit stood there.
    void keepsNulInANumber()
    {
        QByteArray page = "<p>政府信息公开</p><table><tr><td>3?6<td>?336<td>336?<td>1&#50;?,5<td>年?内</table>";
        const Document document = read(page.replace('?', '\0'));
        QCOMPARE(document.text(), u"政府信息公开\n3?6\t336\t336\t12?,5\t年内\n"_s.replace(u'?', QChar(0)));
    }

    void hostilePagesEnd_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("10,000 nested tags") << "<div>"_ba.repeated(10'000) + "深";
        QTest::newRow("a million nested blocks") << "<div>"_ba.repeated(1'000'000) + "深";
        QTest::newRow("a million nested spans") << "<span>"_ba.repeated(1'000'000) + "深";
        QTest::newRow("nested tables") << "<table><tr><td>"_ba.repeated(20'000) + "深";
        QTest::newRow("a million cells in a row") << "<table><tr>" + "<td>1"_ba.repeated(1'000'000);
        QTest::newRow("a million rows with spans")
            << "<table>" + "<tr><td rowspan=60000>1<td colspan=999>2"_ba.repeated(300'000);
        QTest::newRow("formatting bomb") << "<b x=1><p>"_ba.repeated(1'000'000);
        QTest::newRow("anchors and fonts") << "<a><font><i><table>"_ba.repeated(300'000);
        QTest::newRow("text in tables") << "<table>x<tr>"_ba.repeated(300'000);
        QTest::newRow("entities") << "&nbsp;&#x4e00;&bogus"_ba.repeated(500'000);
        QTest::newRow("open tags") << "<a b="_ba.repeated(1'000'000);
        QTest::newRow("attributes") << "<p " + "a=b "_ba.repeated(1'000'000) + ">深";
        QTest::newRow("different attributes") << [] {
            QByteArray html = "<p ";
            for (int i = 0; i < 200'000; ++i) {
                html += 'a' + QByteArray::number(i) + ' ';
            }
            return html + ">深";
        }();
        QTest::newRow("NUL bytes") << "<p>" + QByteArray(1'000'000, '\0') + "深";
        QTest::newRow("replacement for each byte") << "<p>" + QByteArray(1'000'000, '\xFF');
        QTest::newRow("large text") << "<p>" + "大段文字。"_ba.repeated(1'000'000);
    }
    void hostilePagesEnd()
    {
        QFETCH(QByteArray, html);
        const Result<Document> result = readHtml(html, u"page.html"_s);
        if (result.ok()) {
            QVERIFY(result->text().size() <= result->source().text().size() + 16);
        } else {
            QCOMPARE(result.error().file, u"page.html"_s);
            QVERIFY(!result.error().cause.isEmpty());
            QVERIFY(!result.error().remedy.isEmpty());
        }
    }

    void readsTenThousandNestedTags()
    {
        const Document document = read("<div>"_ba.repeated(10'000) + "<p>深</p>");
        QCOMPARE(linesOf(document), QStringList{u"深"_s});
    }

    void sharedReports_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &report : {u"suqian_2023"_s, u"hongze_2023"_s, u"hongze_2024"_s}) {
            for (const QString &file : {u"report.html"_s, u"report.gb18030.html"_s}) {
                QTest::newRow(qPrintable(report + u'/' + file)) << report + u'/' + file;
            }
        }
        QTest::newRow("suqian_2023/report_official_labels.html") << u"suqian_2023/report_official_labels.html"_s;
    }
    void sharedReports()
    {
        GOUJI_NEEDS_SHARED_REPORTS();
        QFETCH(QString, path);
        const Document document = read(sharedReport(path));
        QCOMPARE(document.grids().size(), 3);
        QList<int> widths;
        for (const Grid &grid : document.grids()) {
            int width = 0;
            for (const GridCell &cell : grid.cells) {
                width = std::max(width, cell.column + cell.columnSpan);
            }
            widths += width;
        }
        QCOMPARE(widths, (QList<int>{4, 10, 15}));
        compareWithSource(document);
    }
};

QTEST_APPLESS_MAIN(TestHtmlReader)
#include "tst_htmlreader.moc"
