// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbook.h"

#include "xmlpart.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Xlsx
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Xlsx)
};

} // namespace

bool isTrue(QStringView attribute)
{
    return attribute == "1"_L1 || attribute == "true"_L1;
}

Error tooManyCells(const QString &name)
{
    return {.file = name,
            .cause = Xlsx::tr("The workbook holds more cells or more text than any report does."),
            .remedy = Xlsx::tr("Copy the report's own sheets into a new workbook.")};
}

QString decodedText(QString written)
{
    if (written.contains("_x"_L1)) {
        static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
        qsizetype from = 0;
        for (QRegularExpressionMatch match = escape.match(written); match.hasMatch();
             match = escape.match(written, from)) {
            const QChar character(match.captured(1).toUShort(nullptr, 16));
            written.replace(match.capturedStart(), match.capturedLength(), character);
            from = match.capturedStart() + 1;
        }
    }
    return written.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

QString readStringItem(BoundedXml &xml)
{
    QString text;
    int depth = 0; // of runs
    while (depth >= 0 && !xml.atEnd()) {
        switch (xml.next()) {
        case QXmlStreamReader::StartElement:
            if (xml.name() == "t"_L1) {
                text += decodedText(xml.takeText());
            } else if (xml.name() == "r"_L1) {
                ++depth;
            } else {
                xml.skip();
            }
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        default:
            break;
        }
    }
    return text;
}

Result<Workbook> Workbook::open(const OfficePackage &package, const QString &name)
{
    Workbook workbook;
    if (std::optional<Error> error = workbook.readSheets(package, name)) {
        return *error;
    }
    const QHash<QString, OfficePackage::Relation> relations = package.relationsOf(package.mainPart());
    for (const OfficePackage::Relation &relation : relations) {
        std::optional<Error> error;
        if (relation.type == "sharedStrings"_L1) {
            error = workbook.readStrings(package, relation.target, name);
        } else if (relation.type == "styles"_L1) {
            error = workbook.readStyles(package, relation.target, name);
        }
        if (error) {
            return *error;
        }
    }
    return workbook;
}

const NumberFormat &Workbook::format(int style) const
{
    const auto known = m_formats.constFind(m_formatOfStyle.value(style));
    return known == m_formats.constEnd() ? *m_formats.constFind(0) : *known;
}

std::optional<Error> Workbook::readSheets(const OfficePackage &package, const QString &name)
{
    const QHash<QString, OfficePackage::Relation> relations = package.relationsOf(package.mainPart());
    XmlPart part(package.parts(), package.mainPart(), name);
    BoundedXml &xml = part.xml();
    while (!xml.atEnd()) {
        if (xml.next() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            m_is1904 = isTrue(attributes.value("date1904"_L1));
        } else if (xml.name() == "sheet"_L1) {
            QString relation;
            for (const QXmlStreamAttribute &attribute : attributes) {
                // Its namespace is another in strict files.
                relation = attribute.name() == "id"_L1 ? attribute.value().toString() : relation;
            }
            const QStringView state = attributes.value("state"_L1);
            const OfficePackage::Relation target = relations.value(relation);
            if (target.type == "worksheet"_L1 && state != "hidden"_L1 && state != "veryHidden"_L1) {
                m_sheets.append(
                    {attributes.value("name"_L1).toString(), target.target, attributes.value("sheetId"_L1).toInt()});
            }
        }
    }
    return part.problem();
}

std::optional<Error> Workbook::readStrings(const OfficePackage &package, const QString &part, const QString &name)
{
    XmlPart strings(package.parts(), part, name);
    BoundedXml &xml = strings.xml();
    qsizetype size = 0;
    while (!xml.atEnd()) {
        if (xml.next() == QXmlStreamReader::StartElement && xml.name() == "si"_L1) {
            m_strings.append(readStringItem(xml));
            size += m_strings.last().size();
            if (size > MaximumWorkbookText || m_strings.size() > MaximumWorkbookCells) {
                return tooManyCells(name);
            }
        }
    }
    return strings.problem();
}

std::optional<Error> Workbook::readStyles(const OfficePackage &package, const QString &part, const QString &name)
{
    static constexpr qsizetype MostStyles = 65'536; // Excel's own limit is 65,490
    XmlPart styles(package.parts(), part, name);
    BoundedXml &xml = styles.xml();
    bool isOfCells = false; // in <cellXfs>, not in the styles that those are made of
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.next();
        if (xml.name() == "cellXfs"_L1) {
            isOfCells = token == QXmlStreamReader::StartElement;
        } else if (token != QXmlStreamReader::StartElement) {
            continue;
        } else if (xml.name() == "numFmt"_L1 && m_formatOfStyle.isEmpty() && m_formats.size() < MostStyles) {
            m_formats.insert(xml.attributes().value("numFmtId"_L1).toInt(),
                             NumberFormat(xml.attributes().value("formatCode"_L1)));
        } else if (xml.name() == "xf"_L1 && isOfCells && m_formatOfStyle.size() < MostStyles) {
            const int id = xml.attributes().value("numFmtId"_L1).toInt();
            m_formatOfStyle.append(id);
            if (!m_formats.contains(id)) {
                m_formats.insert(id, NumberFormat::builtIn(id));
            }
        }
    }
    return styles.problem();
}

} // namespace gouji
