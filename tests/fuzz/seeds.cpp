// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dumps.h"
#include "htmlreader.h"
#include "officefiles.h"
#include "pdffiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <cctype>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(GOUJI_SAMPLES "/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%ls is missing", qUtf16Printable(file.fileName()));
    }
    return file.readAll();
}

/// Writes a file into a folder, making the folder.
void write(const QString &folder, const QString &name, const QByteArray &content)
{
    QDir().mkpath(folder);
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%ls: %ls", qUtf16Printable(file.fileName()), qUtf16Printable(file.errorString()));
    }
}

/// A document's lines as they are printed on a page: tables by column, all in one size.
QByteArray drawn(const Document &document)
{
    QByteArray content;
    double y = 800;
    const QStringView text(document.text());
    for (const Block &block : document.blocks()) {
        if (block.kind == Block::Kind::Paragraph) {
            content += pdfText(40, y, 8, text.sliced(block.text.begin, block.text.size()).left(30));
            y -= 12;
            continue;
        }
        int row = 0;
        for (const GridCell &cell : document.grids().at(block.grid).cells) {
            y -= 12 * (cell.row - row);
            row = cell.row;
            content += pdfText(40 + 50 * cell.column, y, 8, text.sliced(cell.text.begin, cell.text.size()));
        }
        y -= 12;
    }
    return content;
}

/// The table of a document as the target "report" reads it.
QByteArray asGridLines(const Document &document)
{
    QByteArray lines;
    const QStringView text(document.text());
    for (const Block &block : document.blocks()) {
        if (block.kind == Block::Kind::Paragraph) {
            lines += text.sliced(block.text.begin, block.text.size()).toUtf8() + '\n';
            continue;
        }
        const QList<GridCell> &cells = document.grids().at(block.grid).cells;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const GridCell &cell = cells.at(i);
            const int spans = 4 * (std::min(cell.rowSpan, 4) - 1) + std::min(cell.columnSpan, 4) - 1;
            lines += spans > 0 ? QByteArray(1, char(0x10 | spans)) : QByteArray();
            lines += text.sliced(cell.text.begin, cell.text.size()).toUtf8();
            lines += i + 1 == cells.size() || cells.at(i + 1).row != cell.row ? "\t\n" : "\t";
        }
    }
    return lines;
}

/// What the readers of office documents know of, in as few bytes as will do.
QByteArray smallDocx()
{
    return wordDocument(
               "<w:p><w:pPr><w:pStyle w:val=\"a\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId "
               "w:val=\"1\"/></w:numPr></w:pPr>"
               "<w:r><w:t>总体情况</w:t></w:r><w:ins><w:r><w:t>1</w:t></w:r></w:ins><w:del><w:r><w:delText>2</"
               "w:delText></w:r>"
               "</w:del><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText><w:fldChar "
               "w:fldCharType=\"separate\"/><w:t>3</w:t><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
               "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r>"
               "<w:t>规章</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1</w:t><w:tab/><w:t>2</w:t></w:r></w:p></w:tc></"
               "w:tr>"
               "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>"
               "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>4</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>"
               "<w:sdt><w:sdtContent><w:p><w:r><w:txbxContent><w:p><w:r><w:t>5</w:t></w:r></w:p></w:txbxContent></"
               "w:r></w:p>"
               "</w:sdtContent></w:sdt>"_ba) +
           '\0' +
           "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/><w:pPr><w:outlineLvl w:val=\"0\"/>"
           "</w:pPr></w:style><w:style w:styleId=\"b\"/></w:styles>"_ba +
           '\0' +
           "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
           "<w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num "
           "w:numId=\"1\">"
           "<w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"_ba;
}

QByteArray smallXlsx()
{
    return worksheet(
               "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>1234.5</v></c></row>"
               "<row r=\"2\" hidden=\"1\"><c t=\"inlineStr\"><is><t>规章</t></is></c><c t=\"str\"><f>A1</f><v>1</v>"
               "</c><c><f>B1</f></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c></row>"_ba,
               "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"_ba) +
           '\0' + "<sst><si><r><t>规</t></r><r><t>章</t></r><rPh><t>x</t></rPh></si></sst>"_ba + '\0' +
           "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"#,##0.00_ "
           ";[Red]-0.00\"/></numFmts><cellXfs><xf/>"
           "<xf numFmtId=\"164\"/></cellXfs></styleSheet>"_ba;
}

/// A page as browsers save it in one file (RFC 2557), in one of the two transfer encodings.
QByteArray mhtml(const QByteArray &page, bool isBase64)
{
    QByteArray quoted;
    for (const char byte : page) {
        const bool isPlain = std::isprint(static_cast<unsigned char>(byte)) != 0 && byte != '=';
        quoted += isPlain ? QByteArray(1, byte) : '=' + QByteArray(1, byte).toHex().toUpper();
        quoted += quoted.size() - quoted.lastIndexOf('\n') > 70 ? "=\r\n" : "";
    }
    return "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: "
           "multipart/related;\r\n\ttype=\"text/html\";\r\n\t"
           "boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: " +
           (isBase64 ? "base64\r\n\r\n" + page.toBase64() : "quoted-printable\r\n\r\n" + quoted) + "\r\n--b--\r\n";
}

/// A line of a dictionary of libFuzzer's.
QByteArray quoted(const QString &word)
{
    QByteArray line = "\"";
    for (const char byte : word.toUtf8()) {
        const auto value = static_cast<unsigned char>(byte);
        const bool isPlain = std::isprint(value) != 0 && byte != '"' && byte != '\\';
        line += isPlain ? QByteArray(1, byte) : "\\x" + QByteArray::number(value, 16).rightJustified(2, '0');
    }
    return line + "\"\n";
}

/// The words that the form prints.
QByteArray labels()
{
    QSet<QString> words;
    for (const FormEdition &edition : FormEdition::all()) {
        for (const FormSection &section : edition.sections) {
            words.insert(section.title);
        }
        for (const FormTable &table : edition.tables) {
            for (const FormColumn &column : table.columns) {
                words.insert(column.label);
            }
            for (const FormRow &row : table.rows) {
                words.insert(row.label);
            }
        }
    }
    QByteArray lines;
    for (const QString &word : std::as_const(words)) {
        lines += quoted(word);
    }
    for (const QString &word : {u"政府信息公开工作年度报告"_s, u"年"_s, u"月"_s, u"日"_s, u"一、"_s, u"（一）"_s,
                                u"万元"_s, u"发布日期："_s, u"统计期限"_s, u"\t"_s, u" | "_s, u"||"_s, u"|---|"_s}) {
        lines += quoted(word);
    }
    return lines;
}

/// The smallest of each format that a reader makes something of, so that thousands a second are read.
const QString SmallText = u"一、总体情况\n收到申请3件，其中自然人2件。\n三、收到和处理政府信息公开申请情况\n"
                          "一、本年新收政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | 3 |\n"_s;
const QString SmallPage = u"<h2>一、总体情况</h2><p>收到申请0件。</p><table><tr><td colspan=2>规章<td>1<td>2&nbsp;"
                          "<tr><td rowspan=2>行政许可<td>３<td></table>"_s;

QByteArray smallPdf()
{
    QByteArray content;
    for (int row = 0; row < 2; ++row) {
        content += pdfText(40, 700 - 14 * row, 8, u"规章") + pdfText(140, 700 - 14 * row, 8, u"12") +
                   pdfText(200, 700 - 14 * row, 8, u"3");
    }
    return content + "40 690 m 240 690 l S 40 710 m 240 710 l S";
}

/// The labelled sentences of the tests.
QStringList sentences()
{
    QFile file(QStringLiteral(GOUJI_SOURCE_DIR "/tests/data/sentences.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%ls is missing", qUtf16Printable(file.fileName()));
    }
    QStringList texts;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString text = line.startsWith(u'#') ? QString() : line.section(u'\t', 1, 1);
        if (!text.isEmpty()) {
            texts.append(text);
        }
    }
    return texts;
}

/// Writes the inputs of a target, `small` ones and `whole` reports.
class Seeds
{
public:
    explicit Seeds(QString folder)
        : m_folder(std::move(folder))
    {
    }

    void small(const char *target, const QString &name, const QByteArray &input) const
    {
        write(u"%1/%2/small"_s.arg(m_folder, QLatin1StringView(target)), name, input);
    }
    void whole(const char *target, const QString &name, const QByteArray &input) const
    {
        write(u"%1/%2/whole"_s.arg(m_folder, QLatin1StringView(target)), name, input);
    }

private:
    QString m_folder;
};

void writeSmall(const Seeds &seeds)
{
    const QByteArray text = SmallText.toUtf8();
    const QByteArray page = SmallPage.toUtf8();
    seeds.small("text", u"small"_s, text);
    seeds.small("html", u"small"_s, page);
    seeds.small("mhtml", u"base64"_s, mhtml(page, true));
    seeds.small("mhtml", u"quoted"_s, mhtml(page, false));
    seeds.small("docx", u"small"_s, smallDocx());
    seeds.small("xlsx", u"small"_s, smallXlsx());
    seeds.small("zip", u"docx"_s, docx({.document = smallDocx().split('\0').at(0)}));
    seeds.small("zip", u"xlsx"_s, xlsx({.sheet = smallXlsx().split('\0').at(0)}));
    seeds.small("pdf", u"small"_s, smallPdf());
    seeds.small("report", u"small"_s, "一、总体情况\n规章\t1\t2\t3\n\x11行政许可\t4\n"_ba);
    seeds.small("rules", u"small"_s,
                R"({"rules": [{"id": "a", "severity": "note", "basis": "ours", "message": "%1 %2", "explanation": "x",
 "left": ["requests.new.*", "requests.carried_in.*"], "right": ["requests.total.*"], "only": ["total"]}]})"_ba +
                    QByteArray("\0\0\x20\x03", 4));
    seeds.small("search", u"small"_s, u"申请"_s.toUtf8() + '\0' + u"局"_s.toUtf8() + '\0' + text);
    seeds.small("search", u"marks"_s, "\"a' *%_\\\0\0a\"a' *%_\\b"_ba);
    for (char format = 0; format < 10; ++format) {
        seeds.small("export", u"small-%1"_s.arg(int(format)), QByteArray(1, format) + char(7) + text);
    }
    seeds.small("clipboard", u"small"_s, page + '\0' + text + '\0' + "file:///a");
    seeds.small("clipboard", u"description"_s, "Version:0.9\r\nStartHTML:0000000105\r\n" + page);
    const QStringList texts = sentences();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const char check = i % 16 == 0 ? char(128 + i % 125) : '\0'; // one in so many is checked by the rules too
        seeds.small("narrative", QString::number(i), QByteArray(1, check) + char(i % 8) + texts.at(i).toUtf8());
    }
}

} // namespace

/// Writes what fuzzing begins with into the folder named: for each target inputs of its own, and the form's labels as a
/// dictionary.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QDir folder(QCoreApplication::arguments().value(1));
    const Seeds seeds(folder.path());
    writeSmall(seeds);
    for (const QString &name : {u"bureau_2020.txt"_s, u"township_2024.txt"_s}) {
        seeds.whole("text", name, sample(name));
        seeds.whole("report", name, sample(name));
        seeds.whole("export", name, "\x09\x03" + sample(name));
    }
    for (const FormEdition &edition : FormEdition::all()) {
        for (const QString &kind : dumpKinds()) {
            const QByteArray dump = dumpReport(edition, numberedCells(edition), kind).toUtf8();
            seeds.whole("text", edition.id + u'-' + kind, dump);
        }
    }
    static const QRegularExpression properties(
        u"<w:([rp])Pr>.*?</w:\\1Pr>|<w:tcW[^>]*>|<w:vAlign[^>]*>| w:rsid\\w*=\"\\w*\""_s);
    for (const QString &name : {u"county_2024.html"_s, u"broken_2024.html"_s}) {
        seeds.whole("html", name, sample(name));
        seeds.whole("clipboard", name, sample(name));
        seeds.whole("export", name, QByteArray("\0\x05", 2) + sample(name));
        seeds.whole("mhtml", name + "-base64"_L1, mhtml(sample(name), true));
        seeds.whole("mhtml", name + "-quoted"_L1, mhtml(sample(name), false));
        const Result<Document> document = readHtml(sample(name), name);
        if (!document) {
            qFatal("%ls", qUtf16Printable(document.error().toString()));
        }
        const DocxParts word = asDocx(*document);
        const XlsxParts sheet = asXlsx(*document);
        DocxParts plain = word; // without what nobody reads, which is most of it
        plain.document = QString::fromUtf8(plain.document).remove(properties).toUtf8();
        seeds.whole("docx", name, plain.document + '\0' + word.styles + '\0' + word.numbering);
        seeds.whole("xlsx", name, sheet.sheet + '\0' + sheet.sharedStrings + '\0' + sheet.styles);
        seeds.whole("zip", name + ".docx"_L1, docx(word));
        seeds.whole("zip", name + ".xlsx"_L1, xlsx(sheet));
        seeds.whole("pdf", name, drawn(*document));
        seeds.whole("report", name, asGridLines(*document));
    }
    write(folder.path(), u"labels.dict"_s, labels());
    return 0;
}
