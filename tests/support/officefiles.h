// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include <QByteArray>
#include <QList>

namespace gouji {

/// The XML of a Word document's parts; what is empty gets the least that makes a document.
struct DocxParts
{
    QByteArray document; ///< word/document.xml
    QByteArray styles;
    QByteArray numbering;
    QByteArray picture; ///< word/media/image1.png; empty: there is none.
};
QByteArray docx(const DocxParts &parts);

/// The XML of a workbook of one sheet, likewise.
struct XlsxParts
{
    QByteArray sheet; ///< xl/worksheets/sheet1.xml
    QByteArray sharedStrings;
    QByteArray styles;
    QByteArray picture; ///< xl/media/image1.png; empty: there is none.
};
QByteArray xlsx(const XlsxParts &parts);

/// `body` as the main part of a Word document: paragraphs and tables go in.
QByteArray wordDocument(const QByteArray &body);
/// `rows` as a sheet; `behind` is what stands behind its data, merged cells for one.
QByteArray worksheet(const QByteArray &rows, const QByteArray &behind = {});

/// A document as Word writes it: runs with their properties, gridSpan and vMerge.
DocxParts asDocx(const Document &document);
/// A document as Excel writes it: all on one sheet, shared strings, mergeCells.
XlsxParts asXlsx(const Document &document);

} // namespace gouji
