// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docxwalker.h"

using namespace Qt::StringLiterals;

namespace gouji {

void DocxWalker::readTable()
{
    m_text.beginTable();
    readRows();
    m_text.endTable();
}

/// Rows, which content controls may wrap.
void DocxWalker::readRows()
{
    while (m_xml.nextChild()) {
        if (m_xml.name() == "tr"_L1) {
            readRow();
        } else if (elementOf(m_xml.name()) == Element::Wrapper) {
            readRows();
        } else {
            m_xml.skip();
        }
    }
}

void DocxWalker::readRow()
{
    int column = 0;
    bool isInserted = false;
    bool isDeleted = false;
    bool isHidden = false;
    bool hasChild = m_xml.nextChild();
    for (; hasChild && (m_xml.name() == "tblPrEx"_L1 || m_xml.name() == "trPr"_L1); hasChild = m_xml.nextChild()) {
        const bool isOfRow = m_xml.name() == "trPr"_L1;
        while (m_xml.nextChild()) {
            const QStringView name = m_xml.name();
            column = isOfRow && name == "gridBefore"_L1 ? m_xml.number(0, DocxText::MaximumColumns, 0) : column;
            isInserted = isInserted || (isOfRow && name == "ins"_L1);
            isDeleted = isDeleted || (isOfRow && name == "del"_L1);
            isHidden = isHidden || (isOfRow && name == "hidden"_L1 && m_xml.isOn());
            m_xml.skip();
        }
    }
    const qsizetype begin = m_text.size();
    if (isDeleted || isHidden) {
        for (; hasChild; hasChild = m_xml.nextChild()) {
            m_xml.skip();
        }
    } else {
        m_text.beginRow(column);
        if (hasChild) {
            readCells();
        }
        m_text.endRow();
    }
    if (isDeleted || isInserted) {
        m_text.noteChange(begin);
    }
}

/// The current element and its siblings: cells, which content controls may wrap.
void DocxWalker::readCells()
{
    do {
        if (m_xml.name() == "tc"_L1) {
            readCell();
        } else if (elementOf(m_xml.name()) != Element::Wrapper) {
            m_xml.skip();
        } else if (m_xml.nextChild()) {
            readCells();
        }
    } while (m_xml.nextChild());
}

void DocxWalker::readCell()
{
    using Merge = DocxCell::Merge;
    DocxCell cell;
    bool isDeleted = false;
    bool hasChild = m_xml.nextChild();
    if (hasChild && m_xml.name() == "tcPr"_L1) {
        while (m_xml.nextChild()) {
            const QStringView name = m_xml.name();
            const Merge merge = m_xml.value() == "restart"_L1 ? Merge::Begins : Merge::Continues;
            cell.columnSpan = name == "gridSpan"_L1 ? m_xml.number(1, DocxText::MaximumColumns, 1) : cell.columnSpan;
            cell.down = name == "vMerge"_L1 ? merge : cell.down;
            cell.across = name == "hMerge"_L1 ? merge : cell.across;
            isDeleted = isDeleted || name == "cellDel"_L1;
            m_xml.skip();
        }
        hasChild = m_xml.nextChild();
    }
    if (isDeleted) {
        m_text.noteChange(m_text.size());
    }
    if (isDeleted || m_text.mergeCell(cell)) {
        for (; hasChild; hasChild = m_xml.nextChild()) {
            m_xml.skip();
        }
        return;
    }
    m_text.beginCell(cell);
    for (; hasChild; hasChild = m_xml.nextChild()) {
        readElement();
    }
    m_text.endCell();
    checkSize();
}

} // namespace gouji
