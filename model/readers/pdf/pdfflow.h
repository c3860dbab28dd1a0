// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdftable.h"

namespace gouji {

/// What stands on one page.
struct PdfPage
{
    qreal height = 0;     ///< Points.
    QList<PdfLine> lines; ///< Outside tables, from the top down.
    QList<PdfTable> tables;
};

/// A cell of a table that may go on over pages.
struct PdfGridCell
{
    int row = 0; ///< 0-based.
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QList<PdfCell> parts; ///< More than one where a page's end cuts the cell.
};

/// A paragraph (lines) or a table (cells, by row, then by column).
struct PdfBlock
{
    QList<PdfLine> lines;
    QList<PdfGridCell> cells;
};

/// The blocks of a document in reading order: lines put together as paragraphs, tables that go on over pages as one,
/// without page numbers, running heads and feet.
QList<PdfBlock> flowOf(QList<PdfPage> pages);

/// The parts of a table on consecutive pages as one table: heads that a page repeats are left out, rows and row heads
/// that a page's end cuts are put together.
QList<PdfGridCell> joinTable(const QList<PdfTable> &parts);

} // namespace gouji
