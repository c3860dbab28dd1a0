// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "sheetcontent.h"

namespace gouji {

/// The cell that a stretch of a workbook's text was read from.
struct CellPlace
{
    qsizetype sheet = 0; ///< Index into Workbook::sheets().
    CellAddress address;
    SourceSpan span; ///< Of all of its text, in step with `text`.
    QString text;    ///< As the cell shows it, with its line breaks.
};

/// A workbook as text: a paragraph a line, a row of a table a line with tabs between its cells.
struct WorkbookText
{
    QString text;
    QList<Block> blocks;
    QList<Grid> grids;
    QList<ReadingNote> notes;
    QList<CellPlace> places; ///< By span.
};

/// @param name of the file, for messages
Result<WorkbookText> textOf(const ZipArchive &parts, const Workbook &workbook, const QString &name);

} // namespace gouji
