// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "officefiles.h"

#include "zipfile.h"

#include <QHash>

#include <map>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

#define XML_HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"
#define OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define PACKAGE "http://schemas.openxmlformats.org/package/2006/"
#define WORD "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
#define SHEET "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

QByteArray relations(const QList<std::pair<QByteArray, QByteArray>> &typesAndTargets)
{
    QByteArray xml = XML_HEAD "<Relationships xmlns=\"" PACKAGE "relationships\">";
    int id = 0;
    for (const auto &[type, target] : typesAndTargets) {
        xml += "<Relationship Id=\"rId" + QByteArray::number(++id) + "\" Type=\"" OFFICE "/" + type + "\" Target=\"" +
               target + "\"/>";
    }
    return xml + "</Relationships>";
}

QByteArray contentTypes(const QList<std::pair<QByteArray, QByteArray>> &partsAndTypes)
{
    QByteArray xml =
        XML_HEAD "<Types xmlns=\"" PACKAGE "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                 "vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
                 "ContentType=\"application/xml\"/>";
    for (const auto &[part, type] : partsAndTypes) {
        xml += "<Override PartName=\"/" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument." +
               type + "+xml\"/>";
    }
    return xml + "</Types>";
}

QByteArray orElse(const QByteArray &content, const QByteArray &otherwise)
{
    return content.isEmpty() ? otherwise : content;
}

QByteArray escaped(QStringView text)
{
    return text.toString().toHtmlEscaped().toUtf8();
}

QByteArray wordRun(QStringView text)
{
    if (text.isEmpty()) {
        return {};
    }
    return "<w:r><w:rPr><w:rFonts w:ascii=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" w:hint=\"eastAsia\"/><w:sz "
           "w:val=\"32\"/><w:szCs w:val=\"32\"/></w:rPr><w:t xml:space=\"preserve\">" +
           escaped(text) + "</w:t></w:r>";
}

QByteArray wordParagraph(QStringView text)
{
    return "<w:p w:rsidR=\"00A77B3E\" w:rsidRDefault=\"00A77B3E\"><w:pPr><w:spacing w:line=\"560\" "
           "w:lineRule=\"exact\"/><w:jc w:val=\"center\"/></w:pPr>" +
           wordRun(text) + "</w:p>";
}

QByteArray wordCell(QStringView text, int columnSpan, const QByteArray &merge)
{
    QByteArray xml = R"(<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/>)";
    if (columnSpan > 1) {
        xml += "<w:gridSpan w:val=\"" + QByteArray::number(columnSpan) + "\"/>";
    }
    return xml + merge + "<w:vAlign w:val=\"center\"/></w:tcPr>" + wordParagraph(text) + "</w:tc>";
}

/// The cells of a grid by the rows in which they go on, those rows that they begin in and all below.
std::map<int, std::map<int, const GridCell *>> cellsByRow(const Grid &grid)
{
    std::map<int, std::map<int, const GridCell *>> rows;
    for (const GridCell &cell : grid.cells) {
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
            rows[row][cell.column] = &cell;
        }
    }
    return rows;
}

QByteArray wordTable(const Document &document, const Grid &grid)
{
    QByteArray xml = R"(<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid/>)";
    for (const auto &[row, cells] : cellsByRow(grid)) {
        xml += "<w:tr w:rsidR=\"00A77B3E\">";
        for (const auto &[column, cell] : cells) {
            const bool begins = cell->row == row;
            xml += wordCell(begins ? QStringView(document.text()).sliced(cell->text.begin, cell->text.size()) : u"",
                            cell->columnSpan,
                            cell->rowSpan == 1 ? QByteArray()
                            : begins           ? R"(<w:vMerge w:val="restart"/>)"
                                               : "<w:vMerge/>"_ba);
        }
        xml += "</w:tr>";
    }
    return xml + "</w:tbl>";
}

QByteArray cellName(int row, int column)
{
    QByteArray name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        name.prepend(char('A' + (rest - 1) % 26));
    }
    return name + QByteArray::number(row + 1);
}

/// Puts a sheet together, row by row.
class SheetWriter
{
public:
    void beginRow() { m_rows += "<row r=\"" + QByteArray::number(m_row + 1) + R"(" spans="1:10" ht="20">)"; }
    void endRow()
    {
        m_rows += "</row>";
        ++m_row;
    }
    void addCell(int column, QStringView text)
    {
        bool isNumber = false;
        static_cast<void>(text.toDouble(&isNumber));
        m_rows += "<c r=\"" + cellName(m_row, column) + R"(" s="1")";
        if (text.isEmpty()) {
            m_rows += "/>";
        } else if (isNumber) {
            m_rows += "><v>" + text.toUtf8() + "</v></c>";
        } else {
            qsizetype &number = m_numbers[text.toString()]; // 1-based
            if (number == 0) {
                number = m_numbers.size();
                m_strings += "<si><t xml:space=\"preserve\">" + escaped(text) + "</t><phoneticPr fontId=\"1\"/></si>";
            }
            m_rows += " t=\"s\"><v>" + QByteArray::number(number - 1) + "</v></c>";
        }
    }
    void merge(const GridCell &cell, int firstRow)
    {
        m_merges += "<mergeCell ref=\"" + cellName(firstRow + cell.row, cell.column) + ':' +
                    cellName(firstRow + cell.row + cell.rowSpan - 1, cell.column + cell.columnSpan - 1) + "\"/>";
    }
    int row() const { return m_row; }
    XlsxParts take()
    {
        return {.sheet =
                    worksheet(m_rows, m_merges.isEmpty() ? QByteArray() : "<mergeCells>" + m_merges + "</mergeCells>"),
                .sharedStrings = XML_HEAD "<sst xmlns=\"" SHEET "\">" + m_strings + "</sst>",
                .styles = {},
                .picture = {}};
    }

private:
    QByteArray m_rows;
    QByteArray m_strings;
    QByteArray m_merges;
    QHash<QString, qsizetype> m_numbers; // of the shared strings
    int m_row = 0;
};

} // namespace

QByteArray docx(const DocxParts &parts)
{
    QList<QPair<QString, QByteArray>> entries{
        {u"[Content_Types].xml"_s, contentTypes({{"word/document.xml"_ba, "wordprocessingml.document.main"_ba},
                                                 {"word/styles.xml"_ba, "wordprocessingml.styles"_ba},
                                                 {"word/numbering.xml"_ba, "wordprocessingml.numbering"_ba}})},
        {u"_rels/.rels"_s, relations({{"officeDocument"_ba, "word/document.xml"_ba}})},
        {u"word/_rels/document.xml.rels"_s,
         relations({{"styles"_ba, "styles.xml"_ba}, {"numbering"_ba, "numbering.xml"_ba}})},
        {u"word/document.xml"_s, orElse(parts.document, wordDocument("<w:p/>"_ba))},
        {u"word/styles.xml"_s, orElse(parts.styles, XML_HEAD "<w:styles xmlns:w=\"" WORD "\"/>"_ba)},
        {u"word/numbering.xml"_s, orElse(parts.numbering, XML_HEAD "<w:numbering xmlns:w=\"" WORD "\"/>"_ba)},
    };
    if (!parts.picture.isEmpty()) {
        entries.append({u"word/media/image1.png"_s, parts.picture});
    }
    return zipped(entries);
}

QByteArray xlsx(const XlsxParts &parts)
{
    QList<QPair<QString, QByteArray>> entries{
        {u"[Content_Types].xml"_s, contentTypes({{"xl/workbook.xml"_ba, "spreadsheetml.sheet.main"_ba},
                                                 {"xl/worksheets/sheet1.xml"_ba, "spreadsheetml.worksheet"_ba},
                                                 {"xl/sharedStrings.xml"_ba, "spreadsheetml.sharedStrings"_ba},
                                                 {"xl/styles.xml"_ba, "spreadsheetml.styles"_ba}})},
        {u"_rels/.rels"_s, relations({{"officeDocument"_ba, "xl/workbook.xml"_ba}})},
        {u"xl/_rels/workbook.xml.rels"_s, relations({{"worksheet"_ba, "worksheets/sheet1.xml"_ba},
                                                     {"sharedStrings"_ba, "sharedStrings.xml"_ba},
                                                     {"styles"_ba, "styles.xml"_ba}})},
        {u"xl/workbook.xml"_s, XML_HEAD "<workbook xmlns=\"" SHEET "\" xmlns:r=\"" OFFICE
                                        "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                                        "</workbook>"_ba},
        {u"xl/worksheets/sheet1.xml"_s, orElse(parts.sheet, worksheet({}))},
        {u"xl/sharedStrings.xml"_s, orElse(parts.sharedStrings, XML_HEAD "<sst xmlns=\"" SHEET "\"/>"_ba)},
        {u"xl/styles.xml"_s,
         orElse(parts.styles, XML_HEAD "<styleSheet xmlns=\"" SHEET
                                       "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"0\"/></cellXfs>"
                                       "</styleSheet>"_ba)},
    };
    if (!parts.picture.isEmpty()) {
        entries.append({u"xl/media/image1.png"_s, parts.picture});
    }
    return zipped(entries);
}

QByteArray wordDocument(const QByteArray &body)
{
    return XML_HEAD "<w:document xmlns:w=\"" WORD "\" xmlns:r=\"" OFFICE "\"><w:body>" + body +
           "</w:body></w:document>";
}

QByteArray worksheet(const QByteArray &rows, const QByteArray &behind)
{
    return XML_HEAD "<worksheet xmlns=\"" SHEET "\"><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>";
}

DocxParts asDocx(const Document &document)
{
    QByteArray body;
    for (const Block &block : document.blocks()) {
        if (block.kind == Block::Kind::Table) {
            body += wordTable(document, document.grids().at(block.grid));
        } else {
            body += wordParagraph(QStringView(document.text()).sliced(block.text.begin, block.text.size()));
        }
    }
    return {.document = wordDocument(body), .styles = {}, .numbering = {}, .picture = {}};
}

XlsxParts asXlsx(const Document &document)
{
    SheetWriter sheet;
    const QStringView text(document.text());
    for (const Block &block : document.blocks()) {
        if (block.kind == Block::Kind::Paragraph) {
            sheet.beginRow();
            sheet.addCell(0, text.sliced(block.text.begin, block.text.size()));
            sheet.endRow();
            continue;
        }
        const Grid &grid = document.grids().at(block.grid);
        const int firstRow = sheet.row();
        for (const auto &[row, cells] : cellsByRow(grid)) {
            sheet.beginRow();
            for (const auto &[column, cell] : cells) {
                const bool begins = cell->row == row;
                sheet.addCell(column, begins ? text.sliced(cell->text.begin, cell->text.size()) : u"");
            }
            sheet.endRow();
        }
        for (const GridCell &cell : grid.cells) {
            if (cell.rowSpan > 1 || cell.columnSpan > 1) {
                sheet.merge(cell, firstRow);
            }
        }
    }
    return sheet.take();
}

} // namespace gouji
