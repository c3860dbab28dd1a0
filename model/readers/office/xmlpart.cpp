// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xmlpart.h"

#include "writtenout.h"

#include <QCoreApplication>

namespace gouji {

namespace {

struct Xml
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Xml)
};

QString remedy()
{
    return Xml::tr("Open it in the program that made it, or in Word, Excel or WPS, and save it again.");
}

} // namespace

Error damagedPart(const QXmlStreamReader &xml, const QString &part, const QString &archiveName)
{
    return {.file = archiveName,
            .cause = Xml::tr("The file's part “%1” is damaged at line %2: %3.")
                         .arg(part, QString::number(xml.lineNumber()), withoutStop(xml.errorString())),
            .remedy = remedy()};
}

XmlPart::XmlPart(const ZipArchive &archive, QString part, QString archiveName)
    : m_name(std::move(part))
    , m_archiveName(std::move(archiveName))
    , m_part(archive.part(m_name))
{
    if (m_part) {
        m_xml.setDevice(m_part.get());
    }
}

std::optional<Error> XmlPart::problem() const
{
    if (!m_part) {
        return Error{
            .file = m_archiveName, .cause = Xml::tr("The file lacks its part “%1”.").arg(m_name), .remedy = remedy()};
    }
    if (m_part->problem()) {
        return m_part->problem();
    }
    return m_xml.hasError() ? std::optional(damagedPart(m_xml, m_name, m_archiveName)) : std::nullopt;
}

} // namespace gouji
