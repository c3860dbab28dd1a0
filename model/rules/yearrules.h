// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellrules.h"
#include "lastyear.h"

namespace gouji {

/// What last year's report tells of this year's: table.same-as-last-year, cell.jump, proactive.repealed,
/// remedies.after-review, remedies.pending-lost, years.copied.
/// @param lastNumbers what the cells of `lastYear` count as
void checkAgainstLastYear(const QList<TableCells> &tables, const Relations &relations, const CellValues &values,
                          const Numbers &numbers, const LastYear &lastYear, const Numbers &lastNumbers,
                          FindingMaker *maker);

} // namespace gouji
