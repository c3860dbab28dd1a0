// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetcontent.h"

#include "xmlpart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

std::optional<CellAddress> CellAddress::fromString(QStringView reference)
{
    int column = 0;
    qsizetype at = 0;
    for (; at < reference.size() && reference.at(at) >= u'A' && reference.at(at) <= u'Z' && column <= Columns; ++at) {
        column = column * 26 + reference.at(at).unicode() - u'A' + 1;
    }
    const int row = reference.sliced(at).toInt();
    if (column < 1 || column > Columns || row < 1 || row > Rows) {
        return {};
    }
    return CellAddress{row - 1, column - 1};
}

QString CellAddress::toString() const
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    }
    return letters + QString::number(row + 1);
}

int CellCounter::enterRow(const QXmlStreamAttributes &attributes)
{
    const QStringView number = attributes.value("r"_L1);
    m_at = {number.isEmpty() ? m_at.row + 1 : number.toInt() - 1, -1};
    return m_at.row < CellAddress::Rows ? m_at.row : -1;
}

std::optional<CellAddress> CellCounter::enterCell(const QXmlStreamAttributes &attributes)
{
    const QStringView reference = attributes.value("r"_L1);
    const CellAddress next{m_at.row, m_at.column + 1};
    const std::optional<CellAddress> address = reference.isEmpty() ? next : CellAddress::fromString(reference);
    if (!address || address->row < 0 || address->row >= CellAddress::Rows || address->column >= CellAddress::Columns) {
        return {};
    }
    m_at.column = address->column;
    return address;
}

namespace {

class SheetReader
{
public:
    SheetReader(const Workbook &workbook, BoundedXml &xml)
        : m_workbook(workbook)
        , m_xml(xml)
    {
        m_content.hiddenColumns.resize(CellAddress::Columns);
    }

    /// @return whether it is within the limits
    bool read()
    {
        while (!m_xml.atEnd() && isWithinLimits()) {
            if (m_xml.next() != QXmlStreamReader::StartElement) {
                continue;
            }
            const QXmlStreamAttributes attributes = m_xml.attributes();
            if (m_xml.name() == "row"_L1) {
                readRow(attributes);
            } else if (m_xml.name() == "mergeCell"_L1) {
                readMerge(attributes.value("ref"_L1));
            } else if (m_xml.name() == "col"_L1 && isTrue(attributes.value("hidden"_L1))) {
                hideColumns(attributes.value("min"_L1).toInt(), attributes.value("max"_L1).toInt());
            } else if (m_xml.name() == "sheetView"_L1 && attributes.hasAttribute("showZeros"_L1)) {
                m_showsZeros = isTrue(attributes.value("showZeros"_L1));
            }
        }
        return isWithinLimits();
    }

    SheetContent takeContent()
    {
        const auto byAddress = [](const auto &a, const auto &b) { return a.address < b.address; };
        std::stable_sort(m_content.cells.begin(), m_content.cells.end(), byAddress);
        const auto isSame = [](const auto &a, const auto &b) { return a.address == b.address; };
        m_content.cells.erase(std::unique(m_content.cells.begin(), m_content.cells.end(), isSame),
                              m_content.cells.end());
        std::sort(m_content.blanks.begin(), m_content.blanks.end(),
                  [](const auto &a, const auto &b) { return a.row < b.row; });
        std::sort(m_content.merges.begin(), m_content.merges.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
        std::sort(m_content.hiddenRows.begin(), m_content.hiddenRows.end());
        return std::move(m_content);
    }

private:
    bool isWithinLimits() const
    {
        const size_t cells = m_content.cells.size() + m_content.blanks.size() + m_content.merges.size();
        return cells <= size_t(MaximumWorkbookCells) && m_textSize <= MaximumWorkbookText;
    }

    void readRow(const QXmlStreamAttributes &rowAttributes)
    {
        const int row = m_counter.enterRow(rowAttributes);
        if (row >= 0 && isTrue(rowAttributes.value("hidden"_L1))) {
            m_content.hiddenRows.push_back(row);
        }
        const size_t cellsBefore = m_content.cells.size();
        const size_t blanksBefore = m_content.blanks.size();
        while (isWithinLimits() && m_xml.nextChild()) {
            const QXmlStreamAttributes attributes = m_xml.attributes();
            const std::optional<CellAddress> address =
                m_xml.name() == "c"_L1 ? m_counter.enterCell(attributes) : std::nullopt;
            if (address) {
                readCell(*address, attributes);
            } else {
                m_xml.skip();
            }
        }
        const bool isBlank = m_content.cells.size() == cellsBefore;
        if (isBlank && row != m_rowWithCells + 1) {
            m_content.blanks.resize(blanksBefore);
        }
        m_rowWithCells = isBlank ? m_rowWithCells : row;
    }

    void readCell(CellAddress address, const QXmlStreamAttributes &attributes)
    {
        const QString type = attributes.value("t"_L1).toString();
        const int style = attributes.value("s"_L1).toInt();
        QString value;
        bool hasFormula = false;
        while (m_xml.nextChild()) {
            if (m_xml.name() == "v"_L1) {
                value = m_xml.takeText();
            } else if (m_xml.name() == "is"_L1) {
                value = readStringItem(m_xml);
            } else {
                hasFormula = hasFormula || m_xml.name() == "f"_L1;
                m_xml.skip();
            }
        }
        const bool isUnrun = hasFormula && value.isEmpty() && type != "str"_L1;
        const QString text = isUnrun ? QString() : shown(value, type, style);
        if (isUnrun || std::any_of(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); })) {
            m_textSize += text.size();
            m_content.cells.push_back({address, text, isUnrun});
        } else if (BlankRun *run = m_content.blanks.empty() ? nullptr : &m_content.blanks.back();
                   run != nullptr && run->row == address.row && run->lastColumn + 1 == address.column) {
            ++run->lastColumn;
        } else {
            m_content.blanks.push_back({address.row, address.column, address.column});
        }
    }

    QString shown(const QString &value, const QString &type, int style) const
    {
        if (type == "s"_L1) {
            return value.isEmpty() ? QString() : m_workbook.shown(m_workbook.string(value.toLongLong()), style);
        }
        if (type == "str"_L1) {
            return m_workbook.shown(decodedText(value), style);
        }
        if (type == "inlineStr"_L1) {
            return m_workbook.shown(value, style);
        }
        if (type == "b"_L1) {
            return value.isEmpty() ? QString() : isTrue(value.trimmed()) ? u"TRUE"_s : u"FALSE"_s;
        }
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber) { // #REF!, a date as ISO 8601 writes it
            return value;
        }
        return number == 0 && !m_showsZeros ? QString() : m_workbook.shown(number, style);
    }

    void readMerge(QStringView range)
    {
        const qsizetype colon = range.indexOf(u':');
        const std::optional<CellAddress> a = CellAddress::fromString(range.left(colon));
        const std::optional<CellAddress> b = CellAddress::fromString(range.mid(colon + 1));
        if (a && b && a != b) {
            m_content.merges.push_back({{std::min(a->row, b->row), std::min(a->column, b->column)},
                                        {std::max(a->row, b->row), std::max(a->column, b->column)}});
        }
    }

    void hideColumns(int first, int last)
    {
        last = std::min(last, CellAddress::Columns);
        // Ranges do not overlap, so there are no more of them in a row than columns. More would only cost time.
        for (int column = std::max(first, 1); column <= last && m_columnsHidden < CellAddress::Columns; ++column) {
            m_content.hiddenColumns[size_t(column - 1)] = true;
            ++m_columnsHidden;
        }
    }

    using BlankRun = SheetContent::BlankRun;
    const Workbook &m_workbook;
    BoundedXml &m_xml;
    CellCounter m_counter;
    SheetContent m_content;
    qsizetype m_textSize = 0;
    int m_rowWithCells = -2; // the last one
    int m_columnsHidden = 0;
    bool m_showsZeros = true;
};

} // namespace

Result<SheetContent> readSheet(const ZipArchive &parts, const Workbook &workbook, const QString &part,
                               const QString &name)
{
    XmlPart sheet(parts, part, name);
    SheetReader reader(workbook, sheet.xml());
    if (!reader.read()) {
        return tooManyCells(name);
    }
    if (const std::optional<Error> problem = sheet.problem()) {
        return *problem;
    }
    return reader.takeContent();
}

} // namespace gouji
