// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boundedxml.h"
#include "ziparchive.h"

namespace gouji {

/// Why `xml`, which was read from a part of an archive, ends where it should not.
Error damagedPart(const QXmlStreamReader &xml, const QString &part, const QString &archiveName);

/// A part of a zipped document, read as XML while it is unpacked.
class XmlPart
{
public:
    /// @param archiveName for messages
    XmlPart(const ZipArchive &archive, QString part, QString archiveName);

    /// At its end from the beginning on where the archive lacks the part.
    BoundedXml &xml() { return m_xml; }
    /// Why the part could not be read to where the reader is; nothing while it could.
    std::optional<Error> problem() const;

private:
    QString m_name;
    QString m_archiveName;
    std::unique_ptr<ZipPart> m_part;
    BoundedXml m_xml;
};

} // namespace gouji
