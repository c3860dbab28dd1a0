// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "htmlparser.h"

#include <QSet>

namespace gouji {

/// A cell's place by the HTML standard's table model ("forming a table"): spans end where the row group ends, and
/// where another cell stands already.
struct PlacedCell
{
    const GumboNode *node;
    int row; ///< 0-based.
    int column;
    int rowSpan;
    int columnSpan;
};

/// The cells of a table without tables in it, by row, then by column. Hidden rows and cells are left out.
/// Cells past MaximumColumns have `column` -1.
std::vector<PlacedCell> placeCells(const GumboNode &table);

/// Columns that a table can have here; a report's have fifteen at most.
constexpr int MaximumColumns = 1000;

/// The tables in `document` that lay the page out and hold no data: those with a table, or the article, in a cell.
QSet<const GumboNode *> layoutTables(const GumboNode &document);

/// Whether an element and all in it is not shown.
bool isHidden(const GumboElement &element);

} // namespace gouji
