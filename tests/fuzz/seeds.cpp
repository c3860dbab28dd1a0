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

} // namespace

/// Writes what fuzzing begins with into the folder named: for each target inputs of its own, and the form's labels as a
/// dictionary.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QDir folder(QCoreApplication::arguments().value(1));
    const auto seeds = [&folder](const char *target) { return folder.filePath(QString::fromLatin1(target)); };
    for (const QString &name : {u"bureau_2020.txt"_s, u"township_2024.txt"_s}) {
        write(seeds("text"), name, sample(name));
        write(seeds("report"), name, sample(name));
    }
    for (const FormEdition &edition : FormEdition::all()) {
        for (const QString &kind : dumpKinds()) {
            const QByteArray dump = dumpReport(edition, numberedCells(edition), kind).toUtf8();
            write(seeds("text"), edition.id + u'-' + kind, dump);
        }
    }
    write(seeds("docx"), u"small"_s, smallDocx());
    write(seeds("xlsx"), u"small"_s, smallXlsx());
    static const QRegularExpression properties(
        u"<w:([rp])Pr>.*?</w:\\1Pr>|<w:tcW[^>]*>|<w:vAlign[^>]*>| w:rsid\\w*=\"\\w*\""_s);
    for (const QString &name : {u"county_2024.html"_s, u"broken_2024.html"_s}) {
        write(seeds("html"), name, sample(name));
        write(seeds("mhtml"), name + "-base64"_L1, mhtml(sample(name), true));
        write(seeds("mhtml"), name + "-quoted"_L1, mhtml(sample(name), false));
        const Result<Document> document = readHtml(sample(name), name);
        if (!document) {
            qFatal("%ls", qUtf16Printable(document.error().toString()));
        }
        const DocxParts word = asDocx(*document);
        const XlsxParts sheet = asXlsx(*document);
        DocxParts plain = word; // without what nobody reads, which is most of it
        plain.document = QString::fromUtf8(plain.document).remove(properties).toUtf8();
        write(seeds("docx"), name, plain.document + '\0' + word.styles + '\0' + word.numbering);
        write(seeds("xlsx"), name, sheet.sheet + '\0' + sheet.sharedStrings + '\0' + sheet.styles);
        write(seeds("zip"), name + ".docx"_L1, docx(word));
        write(seeds("zip"), name + ".xlsx"_L1, xlsx(sheet));
        write(seeds("pdf"), name, drawn(*document));
        write(seeds("report"), name, asGridLines(*document));
    }
    write(folder.path(), u"labels.dict"_s, labels());
    return 0;
}
