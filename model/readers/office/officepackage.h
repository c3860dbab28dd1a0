// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ziparchive.h"

namespace gouji {

/// A zipped office document and the way from part to part in it (ECMA-376 part 2, Open Packaging Conventions).
class OfficePackage
{
public:
    enum class Kind
    {
        Word,         ///< DOCX, DOCM, DOTX.
        Workbook,     ///< XLSX, XLSM, XLTX.
        OpenDocument, ///< ODT, ODS.
        Other,        ///< Any other zip.
    };

    /// Fails where the bytes are no zip that can be unpacked.
    static Result<OfficePackage> open(const QByteArray &bytes, const QString &name);

    Kind kind() const { return m_kind; }
    const ZipArchive &parts() const { return m_parts; }
    /// "word/document.xml", "xl/workbook.xml"; empty for other kinds.
    const QString &mainPart() const { return m_mainPart; }

    struct Relation
    {
        QString type;   ///< The last word of its type: "worksheet", "sharedStrings", "numbering".
        QString target; ///< Name of a part.
    };
    /// What a part refers to inside the package, by relation id. Empty where there is nothing.
    QHash<QString, Relation> relationsOf(const QString &part) const;
    /// The part that says what a part refers to: "xl/_rels/workbook.xml.rels".
    static QString relationsPart(const QString &part);

private:
    OfficePackage(ZipArchive parts)
        : m_parts(std::move(parts))
    {
    }

    ZipArchive m_parts;
    Kind m_kind = Kind::Other;
    QString m_mainPart;
};

} // namespace gouji
