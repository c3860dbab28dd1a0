// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boundedxml.h"
#include "document.h"
#include "docxtext.h"
#include "officepackage.h"

namespace gouji {

/// Reads a Word document as Word, WPS and LibreOffice write it (ECMA-376, transitional or strict), as if its tracked
/// changes were accepted. Headers, footers, notes and comments are no part of the text.
/// @param name of the file, for messages
Result<Document> readDocx(const OfficePackage &package, const QString &name);

/// What the main part says, read through `xml`, as far as that can be read, with the styles and the lists of the
/// package.
/// @param recordsPlaces as of DocxWalker
Result<DocxText> readDocxText(const OfficePackage &package, BoundedXml &xml, bool recordsPlaces, const QString &name);

} // namespace gouji
