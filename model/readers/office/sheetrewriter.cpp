// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetrewriter.h"

#include "stringitem.h"
#include "xmlbytes.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

QString CellChange::edited() const
{
    QString text = shown;
    QList<TextEdit> fromLast = edits;
    std::sort(fromLast.begin(), fromLast.end(),
              [](const TextEdit &a, const TextEdit &b) { return a.source.begin > b.source.begin; });
    for (const TextEdit &edit : std::as_const(fromLast)) {
        text.replace(edit.source.begin, edit.source.size(), edit.text);
    }
    return text;
}

bool CellChange::isWhole() const
{
    return edits.size() == 1 &&
           QStringView(shown).mid(edits.first().source.begin, edits.first().source.size()).trimmed() ==
               QStringView(shown).trimmed();
}

namespace {

/// A cell's element as it stands in the bytes.
struct Element
{
    CellAddress address;
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray tag;  ///< Of its start.
    QByteArray name; ///< With its prefix.
    QByteArray prefix;
    QByteArray type;
    int style = 0;
    QByteArray value;      ///< Of <v>.
    SourceSpan inlineItem; ///< Bytes between the tags of <is>.
    bool hasFormula = false;
    SourceSpan formula;          ///< Bytes of <f>.
    QByteArray sharedFormula;    ///< Its index.
    bool definesFormula = false; ///< It holds what the others of its index share.
};

class SheetRewriter
{
public:
    SheetRewriter(const QByteArray &sheet, const CellChanges &edits, const Workbook &workbook,
                  const QHash<qsizetype, QByteArray> &items)
        : m_sheet(sheet)
        , m_bytes(sheet)
        , m_workbook(workbook)
        , m_items(items)
        , m_edits(edits)
        , m_next(edits.begin())
    {
    }

    std::optional<RewrittenSheet> rewrite()
    {
        QXmlStreamReader &xml = m_bytes.xml();
        while (!xml.atEnd()) {
            const QXmlStreamReader::TokenType token = xml.readNext();
            const QStringView name = m_bytes.localName();
            if (token == QXmlStreamReader::StartElement && name == "row"_L1) {
                readRow();
            } else if (token == QXmlStreamReader::StartElement && name == "sheetView"_L1) {
                m_showsZeros =
                    !xml.attributes().hasAttribute("showZeros"_L1) || isTrue(xml.attributes().value("showZeros"_L1));
            } else if (token == QXmlStreamReader::StartElement && name == "sheetData"_L1) {
                m_sheetDataTag = m_bytes.tag();
                m_sheetDataBegin = m_bytes.tagBegin();
            } else if (token == QXmlStreamReader::EndElement && name == "sheetData"_L1) {
                endSheetData();
            }
        }
        if (m_bytes.isUnreadable()) {
            return {};
        }
        dropSharedFormulas();
        return RewrittenSheet{spliced(m_sheet, m_splices), m_formulasLost};
    }

private:
    using Edit = CellChanges::const_iterator;

    void readRow()
    {
        QXmlStreamReader &xml = m_bytes.xml();
        const int row = m_counter.enterRow(xml.attributes());
        const qsizetype begin = m_bytes.tagBegin();
        const QByteArray tag = m_bytes.tag();
        const QByteArray name = xml.qualifiedName().toLatin1();
        const QByteArray prefix = m_bytes.prefix();
        insertRows(row, begin, prefix);
        m_neighbour.clear();
        while (xml.readNextStartElement()) {
            const std::optional<CellAddress> address =
                m_bytes.localName() == "c"_L1 ? m_counter.enterCell(xml.attributes()) : std::nullopt;
            if (address) {
                readCell(*address);
            } else {
                xml.skipCurrentElement();
            }
        }
        QByteArray cells;
        for (; m_next != m_edits.end() && m_next->first.row == row; ++m_next) {
            cells += newCell(*m_next, prefix);
        }
        if (cells.isEmpty()) {
            return;
        }
        if (m_bytes.tagBegin() == m_bytes.tagEnd()) { // <row/>
            m_splices.append({begin, m_bytes.tagEnd(), openTag(tag) + cells + "</" + name + ">"});
        } else {
            m_splices.append({m_bytes.tagBegin(), m_bytes.tagBegin(), cells});
        }
    }

    void readCell(CellAddress address)
    {
        const QXmlStreamReader &xml = m_bytes.xml();
        Element cell{.address = address,
                     .begin = m_bytes.tagBegin(),
                     .tag = m_bytes.tag(),
                     .name = xml.qualifiedName().toLatin1(),
                     .prefix = m_bytes.prefix(),
                     .type = attribute(xml, "t"_L1),
                     .style = attribute(xml, "s"_L1).toInt()};
        QByteArray cellsBefore;
        for (; m_next != m_edits.end() && m_next->first < address; ++m_next) {
            m_neighbour = m_neighbour.isEmpty() ? attribute(xml, "s"_L1) : m_neighbour;
            cellsBefore += newCell(*m_next, cell.prefix);
        }
        if (!cellsBefore.isEmpty()) {
            m_splices.append({cell.begin, cell.begin, cellsBefore});
        }
        m_neighbour = attribute(xml, "s"_L1);
        readContent(&cell);
        if (m_next != m_edits.end() && m_next->first == address) {
            m_splices.append({cell.begin, cell.end, changed(cell, m_next->second)});
            if (cell.hasFormula) {
                m_formulasLost.append(address);
            }
            if (cell.definesFormula) {
                m_indicesLost.insert(cell.sharedFormula);
            }
            ++m_next;
        } else if (!cell.sharedFormula.isEmpty()) {
            m_sharing.append(cell);
        }
    }

    void readContent(Element *cell)
    {
        QXmlStreamReader &xml = m_bytes.xml();
        while (xml.readNextStartElement()) {
            const qsizetype begin = m_bytes.tagBegin();
            const qsizetype contentBegin = m_bytes.tagEnd();
            const QString name = m_bytes.localName().toString();
            if (name == "f"_L1) {
                cell->hasFormula = true;
                cell->sharedFormula = attribute(xml, "t"_L1) == "shared" ? attribute(xml, "si"_L1) : QByteArray();
                cell->definesFormula = !cell->sharedFormula.isEmpty() && xml.attributes().hasAttribute("ref"_L1);
            }
            xml.skipCurrentElement();
            const SourceSpan content{contentBegin, m_bytes.tagBegin()};
            if (name == "f"_L1) {
                cell->formula = {begin, m_bytes.tagEnd()};
            } else if (name == "v"_L1) {
                cell->value = m_sheet.mid(content.begin, content.size());
            } else if (name == "is"_L1) {
                cell->inlineItem = content;
            }
        }
        cell->end = m_bytes.tagEnd();
    }

    /// Rows that the sheet lacks before `row`.
    void insertRows(int row, qsizetype at, const QByteArray &prefix)
    {
        QByteArray rows;
        m_neighbour.clear();
        while (m_next != m_edits.end() && m_next->first.row < row) {
            const int missing = m_next->first.row;
            rows += "<" + prefix + "row r=\"" + QByteArray::number(missing + 1) + "\">";
            for (; m_next != m_edits.end() && m_next->first.row == missing; ++m_next) {
                rows += newCell(*m_next, prefix);
            }
            rows += "</" + prefix + "row>";
        }
        if (!rows.isEmpty()) {
            m_splices.append({at, at, rows});
        }
    }

    void endSheetData()
    {
        const QByteArray prefix = m_bytes.prefix();
        if (m_bytes.tagBegin() < m_bytes.tagEnd()) {
            insertRows(CellAddress::Rows, m_bytes.tagBegin(), prefix);
        } else if (m_next != m_edits.end()) { // <sheetData/>
            m_splices.append({m_sheetDataBegin, m_bytes.tagEnd(), openTag(m_sheetDataTag)});
            insertRows(CellAddress::Rows, m_bytes.tagEnd(), prefix);
            m_splices.append({m_bytes.tagEnd(), m_bytes.tagEnd(), "</" + prefix + "sheetData>"});
        }
    }

    /// In the style of the cell beside it.
    QByteArray newCell(const std::pair<const CellAddress, CellChange> &edit, const QByteArray &prefix) const
    {
        const QByteArray style = m_neighbour.isEmpty() ? QByteArray() : " s=\"" + m_neighbour + "\"";
        const QByteArray reference = edit.first.toString().toLatin1();
        return changed({.address = edit.first,
                        .tag = "<" + prefix + "c r=\"" + reference + "\"" + style + ">",
                        .name = prefix + "c",
                        .prefix = prefix,
                        .style = m_neighbour.toInt()},
                       edit.second);
    }

    QByteArray changed(const Element &cell, const CellChange &edit) const
    {
        const QByteArray tag =
            openTag(cell.tag, cell.hasFormula ? QList<QByteArray>{"t", "cm"} : QList<QByteArray>{"t"});
        const QString text = edit.edited();
        if (text.trimmed().isEmpty()) {
            return tag.chopped(1) + "/>";
        }
        const QByteArray end = "</" + cell.name + ">";
        if (edit.isWhole() && isShownAsNumber(text.trimmed(), cell.style)) {
            return tag + "<" + cell.prefix + "v>" + text.trimmed().toLatin1() + "</" + cell.prefix + "v>" + end;
        }
        const QByteArray item = itemOf(cell, edit.shown);
        const QByteArray content = item.isEmpty() ? "<" + cell.prefix + "t xml:space=\"preserve\">" +
                                                        encodedText(text) + "</" + cell.prefix + "t>"
                                                  : withEdits(item, edit.edits);
        return tag.chopped(1) + " t=\"inlineStr\"><" + cell.prefix + "is>" + content + "</" + cell.prefix + "is>" + end;
    }

    /// The runs of the text that a cell shows; empty where it has none that can be taken over.
    QByteArray itemOf(const Element &cell, const QString &shown) const
    {
        QByteArray item;
        if (cell.type == "inlineStr") {
            item = m_sheet.mid(cell.inlineItem.begin, cell.inlineItem.size());
        } else if (cell.type == "s" && m_workbook.string(cell.value.trimmed().toLongLong()) == shown) {
            item = m_items.value(cell.value.trimmed().toLongLong());
        }
        const QByteArray start = item.trimmed();
        const bool hasItsPrefix =
            start.startsWith("<" + cell.prefix + "t") || start.startsWith("<" + cell.prefix + "r");
        return hasItsPrefix ? item : QByteArray();
    }

    /// Whether a number would show as this text in a cell of this style: formats may hide a zero, or round.
    bool isShownAsNumber(const QString &text, int style) const
    {
        static const QRegularExpression plain(
            QRegularExpression::anchoredPattern(u"-?(0|[1-9]\\d{0,13})(\\.\\d{1,6})?"_s));
        const double number = text.toDouble();
        if (!plain.match(text).hasMatch() || (number == 0 && !m_showsZeros)) {
            return false;
        }
        QString shown = m_workbook.shown(number, style);
        shown.removeIf([](QChar c) { return !QStringView(u"0123456789.-").contains(c); });
        bool isNumber = false;
        return shown.toDouble(&isNumber) == number && isNumber;
    }

    /// Where the cell is gone that defined a formula, the others that share it keep their values.
    void dropSharedFormulas()
    {
        for (const Element &cell : std::as_const(m_sharing)) {
            if (m_indicesLost.contains(cell.sharedFormula)) {
                m_splices.append({cell.formula.begin, cell.formula.end, {}});
                m_formulasLost.append(cell.address);
            }
        }
    }

    const QByteArray &m_sheet;
    XmlBytes m_bytes;
    const Workbook &m_workbook;
    const QHash<qsizetype, QByteArray> &m_items;
    const CellChanges &m_edits;
    Edit m_next;
    CellCounter m_counter;
    QByteArray m_neighbour; // style of the cell before, in the row
    QByteArray m_sheetDataTag;
    qsizetype m_sheetDataBegin = 0;
    bool m_showsZeros = true;
    QList<Splice> m_splices;
    QList<Element> m_sharing; // cells that share a formula and stay
    QSet<QByteArray> m_indicesLost;
    QList<CellAddress> m_formulasLost;
};

} // namespace

std::optional<RewrittenSheet> rewriteSheet(const QByteArray &sheet, const CellChanges &edits, const Workbook &workbook,
                                           const QHash<qsizetype, QByteArray> &items)
{
    return SheetRewriter(sheet, edits, workbook, items).rewrite();
}

QList<qsizetype> sharedStringsOf(const QByteArray &sheet, const CellChanges &edits)
{
    QList<qsizetype> indices;
    QXmlStreamReader xml(sheet);
    CellCounter counter;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "row"_L1) {
            counter.enterRow(xml.attributes());
        } else if (xml.name() == "c"_L1) {
            const std::optional<CellAddress> address = counter.enterCell(xml.attributes());
            if (address && edits.contains(*address) && xml.attributes().value("t"_L1) == "s"_L1 &&
                xml.readNextStartElement()) {
                indices.append(xml.readElementText(QXmlStreamReader::SkipChildElements).toLongLong());
            }
        }
    }
    return indices;
}

} // namespace gouji
