// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boundedxml.h"

#include "document.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Part
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Part)
};

} // namespace

QXmlStreamReader::TokenType BoundedXml::next()
{
    const TokenType token = readNext();
    if (token == StartElement) {
        m_declared.append(namespaceDeclarations().size());
        m_namespaces += m_declared.last();
    } else if (token == EndElement) {
        m_namespaces -= m_declared.takeLast();
    }
    if (m_declared.size() > MaximumDepth || m_namespaces > MaximumNamespaces) {
        raiseError(Part::tr("It is nested too deeply."));
    } else if (token == DTD) {
        raiseError(Part::tr("It has a document type declaration."));
    }
    return tokenType();
}

bool BoundedXml::nextChild()
{
    for (TokenType token = next(); token != Invalid && token != EndDocument; token = next()) {
        if (token == StartElement || token == EndElement) {
            return token == StartElement;
        }
    }
    return false;
}

void BoundedXml::skip()
{
    while (nextChild()) {
        skip();
    }
}

QString BoundedXml::takeText()
{
    QString text;
    for (TokenType token = next(); token != EndElement && token != Invalid; token = next()) {
        if (token == StartElement) {
            skip();
        } else if (token == Characters || token == EntityReference) {
            text += QXmlStreamReader::text();
        }
        if (text.size() > MaximumTextSize) {
            raiseError(Part::tr("It holds more than any report does."));
        }
    }
    return text;
}

QString BoundedXml::attribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes all = attributes();
    const auto found = std::find_if(all.begin(), all.end(), [name](const auto &one) { return one.name() == name; });
    return found == all.end() ? QString() : found->value().toString();
}

int BoundedXml::number(int smallest, int largest, int absent) const
{
    bool isNumber = false;
    const int number = value().toInt(&isNumber);
    return isNumber ? std::clamp(number, smallest, largest) : absent;
}

bool BoundedXml::isOn() const
{
    const QString switched = value();
    return switched != "0"_L1 && switched != "false"_L1 && switched != "off"_L1;
}

} // namespace gouji
