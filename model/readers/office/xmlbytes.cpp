// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xmlbytes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

XmlBytes::XmlBytes(const QByteArray &bytes)
    : m_bytes(bytes)
    , m_begin(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0)
    , m_text(QString::fromLatin1(bytes.mid(m_begin)))
    , m_xml(m_text)
{
    m_xml.setNamespaceProcessing(false);
}

bool XmlBytes::isUnreadable() const
{
    const QStringView encoding = m_xml.documentEncoding();
    const bool isKnown = encoding.isEmpty() || encoding.compare("UTF-8"_L1, Qt::CaseInsensitive) == 0 ||
                         encoding.compare("US-ASCII"_L1, Qt::CaseInsensitive) == 0;
    return m_xml.hasError() || !isKnown;
}

QStringView XmlBytes::localName() const
{
    return m_xml.qualifiedName().mid(m_xml.qualifiedName().indexOf(u':') + 1);
}

QByteArray XmlBytes::prefix() const
{
    return m_xml.qualifiedName().left(m_xml.qualifiedName().indexOf(u':') + 1).toLatin1();
}

qsizetype XmlBytes::tagBegin() const
{
    const qsizetype begin = m_bytes.lastIndexOf('<', tagEnd() - 1); // which no attribute may hold
    const bool isEmptyElement = m_xml.isEndElement() && m_bytes.at(begin + 1) != '/';
    return isEmptyElement ? tagEnd() : begin;
}

QByteArray spliced(const QByteArray &bytes, QList<Splice> splices)
{
    std::stable_sort(splices.begin(), splices.end(),
                     [](const Splice &a, const Splice &b) { return a.begin < b.begin; });
    QByteArray result;
    result.reserve(bytes.size() + 64 * splices.size());
    qsizetype at = 0;
    for (const Splice &splice : std::as_const(splices)) {
        result.append(bytes.constData() + at, splice.begin - at);
        result += splice.bytes;
        at = splice.end;
    }
    return result.append(bytes.constData() + at, bytes.size() - at);
}

QByteArray attribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    return xml.attributes().value(name).toLatin1();
}

QByteArray openTag(const QByteArray &tag, const QList<QByteArray> &without)
{
    QString open = QString::fromLatin1(tag);
    for (const QByteArray &name : without) {
        open.remove(QRegularExpression(u"\\s+%1\\s*=\\s*(\"[^\"]*\"|'[^']*')"_s.arg(QLatin1StringView(name))));
    }
    static const QRegularExpression closed(u"\\s*/?>$"_s);
    return open.replace(closed, u">"_s).toLatin1();
}

} // namespace gouji
