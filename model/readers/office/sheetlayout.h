// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetcontent.h"

namespace gouji {

/// A cell as a person sees it in a block of a sheet.
struct ShownCell
{
    CellAddress address;                      ///< Where its content is kept.
    const SheetContent::Cell *cell = nullptr; ///< Null for a blank one.
    int row = 0;                              ///< In its table, 0-based.
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
};

/// A table, or a cell that stands alone and is text.
struct SheetBlock
{
    bool isTable = false;
    std::vector<ShownCell> cells; ///< By row, then by column.
};

/// Tells what of a sheet is a table: rows with several cells, those merged with them, and rows with one cell between
/// them, unless that cell is a numbered heading or a sentence across the table. Every other cell stands alone. Hidden
/// rows and columns, and what a merged range covers, are not there. The columns of all tables of a sheet are counted
/// alike; columns and rows that hold nothing in any table are not counted. Points into `content`.
/// @return nothing where a table's rows and columns cross in more than MaximumWorkbookCells cells
std::optional<std::vector<SheetBlock>> layOut(const SheetContent &content);

} // namespace gouji
