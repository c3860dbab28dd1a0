// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordhtml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Whether a character says nothing itself but changes how others are shown, or means something to QTextDocument alone.
bool isActive(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    constexpr char32_t ArabicLetterMark = 0x061C;
    const QChar::Direction direction = QChar::direction(character);
    const bool turns = (direction >= QChar::DirLRE && direction <= QChar::DirPDF && direction != QChar::DirAL &&
                        direction != QChar::DirNSM && direction != QChar::DirBN) ||
                       (direction >= QChar::DirLRI && direction <= QChar::DirPDI) || character == 0x200E ||
                       character == 0x200F || character == ArabicLetterMark;
    return turns || QChar::isNonCharacter(character) || character == QChar::ObjectReplacementCharacter;
}

/// A text of the report, made safe to show: what is active is written out, [U+202E], and no text fills pages.
QString inert(const QString &text)
{
    constexpr qsizetype Longest = 4000;
    QString shown;
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters.first(std::min(characters.size(), Longest))) {
        if (character == '\n' || character == '\r' || character == '\t') {
            shown += u' ';
        } else if (isActive(character)) {
            shown += u"[U+%1]"_s.arg(character, 4, 16, QChar(u'0')).toUpper();
        } else {
            shown += QChar::fromUcs4(character);
        }
    }
    if (characters.size() > Longest) {
        shown += u'…';
    }
    return shown;
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
