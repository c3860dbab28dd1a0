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

/// The workbook with some cells changed. An edit of a whole cell to a plain number makes it a number where its format
/// shows that number, else text; to nothing, blank. Any other edit makes it text of its own, whose runs keep their
/// styles. All of a cell's edits may be given in any order. A formula is replaced by the value: what calculates the
/// cell anew would undo the correction. Formulas that share the replaced one keep their values and are no formulas any
/// more; all other cells keep their formula and value as the file has them. Parts that change: the sheets, and where a
/// formula was replaced the calculation chain (xl/calcChain.xml), in which Excel bears no cell without a formula, or,
/// when nothing would remain in it, the list that leads to it.
/// @return an Error for an edit that lies in no cell (in the name of a sheet), or what readXlsx() returns.
Result<QByteArray> rewriteXlsx(const OfficePackage &package, const QList<TextEdit> &edits, const QString &name);

} // namespace gouji
