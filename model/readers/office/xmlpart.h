// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ziparchive.h"

#include <QXmlStreamReader>

namespace gouji {

/// A part of a zipped document, read as XML while it is unpacked. External entities are never fetched, and Qt bounds
/// what internal ones expand to.
class XmlPart
{
public:
    /// @param archiveName for messages
    XmlPart(const ZipArchive &archive, QString part, QString archiveName);

    /// At its end from the beginning on where the archive lacks the part.
    QXmlStreamReader &xml() { return m_xml; }
    bool exists() const { return m_part != nullptr; }
    /// Why the part could not be read to where the reader is; nothing while it could.
    std::optional<Error> problem() const;

private:
    QString m_name;
    QString m_archiveName;
    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
};

} // namespace gouji
