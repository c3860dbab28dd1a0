// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbookfile.h"

#include "zipfile.h"

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

const QByteArray Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";

QByteArray relation(int id, const QByteArray &base, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"rId" + QByteArray::number(id) + "\" Type=\"" + base + "/" + type + "\" Target=\"" +
           target + "\"/>";
}

QByteArray relations(const QByteArray &content)
{
    return Declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           content + "</Relationships>";
}

} // namespace

QByteArray WorkbookFile::bytes() const
{
    const QByteArray base = isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                                     : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray spaces =
        QByteArray(isStrict ? "xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\""
                            : "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"") +
        " xmlns:r=\"" + base + "\"";
    const QByteArray contentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    QByteArray types;
    const auto addType = [&](const QByteArray &part, const QByteArray &type) {
        types += "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + contentTypes + type + "+xml\"/>";
    };
    QByteArray list;
    QByteArray related;
    QList<QPair<QString, QByteArray>> parts;
    for (int i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        const QByteArray part = "worksheets/sheet" + number + ".xml";
        list += "<sheet name=\"" + sheets.at(i).name.toHtmlEscaped().toUtf8() + "\" sheetId=\"" + number +
                "\" state=\"" + sheets.at(i).state + "\" r:id=\"rId" + number + "\"/>";
        related += relation(i + 1, base, "worksheet", part);
        addType(part, "worksheet");
        parts.append({u"xl/"_s + QString::fromLatin1(part),
                      Declaration + "<worksheet " + spaces + ">" + sheets.at(i).content + "</worksheet>"});
    }
    related += relation(101, base, "sharedStrings", "sharedStrings.xml") + relation(102, base, "styles", "styles.xml");
    addType("sharedStrings.xml", "sharedStrings");
    addType("styles.xml", "styles");
    addType("workbook.xml", "sheet.main");
    QByteArray codes;
    QByteArray styles = "<xf numFmtId=\"0\"/>";
    for (int i = 0; i < formats.size(); ++i) {
        const QByteArray id = QByteArray::number(164 + i);
        codes += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + formats.at(i).toHtmlEscaped().toUtf8() + "\"/>";
        styles += "<xf numFmtId=\"" + id + R"(" applyNumberFormat="1"/>)";
    }
    if (!chain.isEmpty()) {
        related += relation(103, base, "calcChain", "calcChain.xml");
        addType("calcChain.xml", "calcChain");
        parts.append({u"xl/calcChain.xml"_s, Declaration + "<calcChain " + spaces + ">" + chain + "</calcChain>"});
    }
    parts.prepend(
        {u"[Content_Types].xml"_s, Declaration +
                                       "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                       "<Default Extension=\"rels\" "
                                       "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                       "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
                                       types + "</Types>"});
    parts.append({u"_rels/.rels"_s, relations(relation(1, base, "officeDocument", "xl/workbook.xml"))});
    parts.append({u"xl/workbook.xml"_s, Declaration + "<workbook " + spaces + "><workbookPr " + properties +
                                            "/><sheets>" + list + "</sheets></workbook>"});
    parts.append({u"xl/_rels/workbook.xml.rels"_s, relations(related)});
    parts.append({u"xl/sharedStrings.xml"_s, Declaration + "<sst " + spaces + ">" + strings + "</sst>"});
    parts.append(
        {u"xl/styles.xml"_s,
         Declaration + "<styleSheet " + spaces + ">" + (codes.isEmpty() ? codes : "<numFmts>" + codes + "</numFmts>") +
             "<fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
             "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs>" +
             styles + "</cellXfs></styleSheet>"});
    return zipped(parts);
}

QByteArray rowXml(int r, const QByteArray &cells, const QByteArray &attributes)
{
    return "<row r=\"" + QByteArray::number(r) + "\"" + (attributes.isEmpty() ? "" : " " + attributes) + ">" + cells +
           "</row>";
}

QByteArray sheetXml(const QByteArray &rows, const QStringList &merges)
{
    QByteArray xml = "<sheetData>" + rows + "</sheetData>";
    if (!merges.isEmpty()) {
        xml += "<mergeCells>";
        for (const QString &merge : merges) {
            xml += "<mergeCell ref=\"" + merge.toLatin1() + "\"/>";
        }
        xml += "</mergeCells>";
    }
    return xml;
}

QByteArray textCell(const QString &reference, const QString &text)
{
    const QByteArray start = "<c r=\"" + reference.toLatin1() + "\"";
    return text.isEmpty() ? start + "/>"
                          : start + R"( t="inlineStr"><is><t xml:space="preserve">)" + text.toHtmlEscaped().toUtf8() +
                                "</t></is></c>";
}

} // namespace gouji
