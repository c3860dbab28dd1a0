// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gouji {

/// What a file is, as far as its own bytes tell. A zip is opened to know more.
enum class Format
{
    Text, ///< Or nothing that is known.
    Html,
    Mhtml,
    Pdf,
    Zip,
    Rtf,
    OldDocument,       ///< DOC, WPS.
    OldWorkbook,       ///< XLS, ET.
    OldSlides,         ///< PPT, DPS.
    EncryptedDocument, ///< DOCX, XLSX, DOC or XLS under a password.
    OtherCompound,     ///< A compound file of something else: Thumbs.db, MSI, a message of Outlook.
    WordXml,           ///< Word 2003's "XML document".
    FlatOpc,           ///< "Word XML document" of later versions: a DOCX as one XML file.
    WorkbookXml,       ///< Excel's "XML spreadsheet 2003".
    FlatDocument,      ///< FODT.
    FlatWorkbook,      ///< FODS.
    Picture,
    Archive, ///< RAR, 7z, gzip, xz, bzip2.
};

/// Tells a file's format by its content alone: its name may lie.
Format formatOf(const QByteArray &bytes);

} // namespace gouji
