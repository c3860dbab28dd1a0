// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "officepackage.h"
#include "textedit.h"

namespace gouji {

/// Reads the visible sheets of a workbook, in their order, as a person sees them: numbers as their formats show them,
/// values of formulas as the file keeps them. Rows with several cells are tables, a cell alone is a paragraph a line of
/// its text; where there are several sheets, the name of one is a heading, unless it is only a number or stands in it.
/// A formula without a value is read as blank, with a ReadingNote. @param name of the file, for messages.
Result<Document> readXlsx(const OfficePackage &package, const QString &name);

/// The workbook with some cells changed; edits may come in any order. A cell that is replaced by a plain number becomes
/// a number if its format shows that number so, else text. A cell whose text is edited becomes text, and its runs keep
/// their styles. A formula in an edited cell is replaced by the value, since calculating it would undo the correction.
/// Formulas that were defined by that one (shared formulas) become the values they show. All other cells stay as they
/// are. The calculation chain (xl/calcChain.xml) loses the cells that have no formula any more, because Excel refuses
/// it otherwise.
/// @return an Error for an edit that lies in no cell (in the name of a sheet), or what readXlsx() returns.
Result<QByteArray> rewriteXlsx(const OfficePackage &package, const QList<TextEdit> &edits, const QString &name);

} // namespace gouji
