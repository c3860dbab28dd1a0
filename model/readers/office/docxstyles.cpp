// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "docxstyles.h"

#include "boundedxml.h"

using namespace Qt::StringLiterals;

namespace gouji {

void DocxProperties::inherit(const DocxProperties &other)
{
    outlineLevel = outlineLevel ? outlineLevel : other.outlineLevel;
    list = list ? list : other.list;
    listLevel = listLevel ? listLevel : other.listLevel;
    isHidden = isHidden ? isHidden : other.isHidden;
}

bool DocxProperties::readChild(BoundedXml &xml)
{
    if (xml.name() == "outlineLvl"_L1) {
        outlineLevel = xml.number(0, 9, 9);
        xml.skip();
        return true;
    }
    if (xml.name() != "numPr"_L1) {
        return false;
    }
    while (xml.nextChild()) {
        if (xml.name() == "numId"_L1) {
            list = xml.number(0, INT_MAX, 0);
        } else if (xml.name() == "ilvl"_L1) {
            listLevel = xml.number(0, 8, 0);
        }
        xml.skip();
    }
    return true;
}

void DocxStyles::read(BoundedXml &xml)
{
    while (xml.nextChild()) {
        if (xml.name() == "style"_L1) {
            readStyle(xml);
        } else {
            xml.skip();
        }
    }
    for (auto style = m_styles.cbegin(); style != m_styles.cend(); ++style) {
        m_inherited.insert(style.key(), inherited(style.key()));
    }
}

void DocxStyles::readStyle(BoundedXml &xml)
{
    const QString id = xml.attribute("styleId"_L1);
    const QString isDefault = xml.attribute("default"_L1);
    if (xml.attribute("type"_L1) == "paragraph"_L1 && (isDefault == "1"_L1 || isDefault == "true"_L1)) {
        m_default = id;
    }
    Style style;
    int headingByName = 0;
    while (xml.nextChild()) {
        if (xml.name() == "basedOn"_L1) {
            style.basedOn = xml.value();
            xml.skip();
        } else if (xml.name() == "name"_L1) {
            const QString name = xml.value();
            headingByName = name.startsWith("heading "_L1, Qt::CaseInsensitive) ? name.mid(8).toInt() : 0;
            xml.skip();
        } else if (xml.name() == "pPr"_L1) {
            while (xml.nextChild()) {
                if (!style.properties.readChild(xml)) {
                    xml.skip();
                }
            }
        } else if (xml.name() == "rPr"_L1) {
            while (xml.nextChild()) {
                if (xml.name() == "vanish"_L1) {
                    style.properties.isHidden = xml.isOn();
                }
                xml.skip();
            }
        } else {
            xml.skip();
        }
    }
    if (headingByName >= 1 && headingByName <= 9 && !style.properties.outlineLevel) {
        style.properties.outlineLevel = headingByName - 1;
    }
    m_styles.insert(id, style);
}

DocxProperties DocxStyles::inherited(const QString &id) const
{
    constexpr int LongestChain = 50; // also ends a circle
    DocxProperties properties;
    auto style = m_styles.constFind(id);
    for (int i = 0; i < LongestChain && style != m_styles.cend(); ++i) {
        properties.inherit(style->properties);
        style = m_styles.constFind(style->basedOn);
    }
    return properties;
}

DocxProperties DocxStyles::properties(const QString &id) const
{
    return m_inherited.value(id.isEmpty() ? m_default : id);
}

} // namespace gouji
