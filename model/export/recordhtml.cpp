// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordhtml.h"

#include "writtenout.h"

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// A text of the report, made safe to show: no text is markup, and none fills pages.
QString inert(QString text)
{
    constexpr qsizetype Longest = 4000;
    if (text.size() > Longest) {
        text.truncate(Longest - (text.at(Longest - 1).isHighSurrogate() ? 1 : 0));
        text += u'…';
    }
    for (const QChar part : {u'\n', u'\r', u'\t'}) {
        text.replace(part, u' ');
    }
    return writtenOut(text);
}

} // namespace

void RecordHtml::writeText(const QString &text)
{
    m_xml.writeCharacters(inert(text));
}

void RecordHtml::element(const QString &name, const QString &text, const QString &kind)
{
    m_xml.writeStartElement(name);
    if (!kind.isEmpty()) {
        m_xml.writeAttribute(u"class"_s, kind);
    }
    writeText(text); // also an empty one: HTML knows no <td/>
    m_xml.writeEndElement();
}

void RecordHtml::beginTable(const QString &kind, int padding)
{
    m_xml.writeStartElement(u"table"_s);
    m_xml.writeAttribute(u"class"_s, kind);
    m_xml.writeAttribute(u"width"_s, u"100%"_s);
    m_xml.writeAttribute(u"cellspacing"_s, u"0"_s);
    m_xml.writeAttribute(u"cellpadding"_s, QString::number(padding));
}

void RecordHtml::beginList(const QList<Column> &columns, const QString &kind)
{
    beginTable(kind);
    m_xml.writeStartElement(u"thead"_s);
    m_xml.writeStartElement(u"tr"_s);
    for (const Column &column : columns) {
        m_xml.writeStartElement(u"th"_s);
        m_xml.writeAttribute(u"scope"_s, u"col"_s);
        m_xml.writeAttribute(u"width"_s, u"%1%"_s.arg(column.width));
        m_xml.writeCharacters(column.title);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"tbody"_s);
}

void RecordHtml::writeRow(const QStringList &cells)
{
    m_xml.writeStartElement(u"tr"_s);
    for (const QString &cell : cells) {
        element(u"td"_s, cell);
    }
    m_xml.writeEndElement();
}

void RecordHtml::endList()
{
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

} // namespace gouji
