// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbercolumns.h"
#include "pdfflow.h"

namespace gouji {

/// Lines of a table, with the numbers among them.
struct GuessedRows
{
    QList<PdfLine> lines;
    QList<QList<PdfWord>> values; ///< Of each line.
};

/// The cells of a table without ruling lines.
QList<PdfGridCell> guessCells(const GuessedRows &rows, const NumberColumns &columns);

} // namespace gouji
