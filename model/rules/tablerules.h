// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agencykind.h"
#include "cellrules.h"
#include "lastyear.h"

namespace gouji {

/// The cell of 行政事业性收费, an amount in 万元; -1 where the form has none.
qsizetype feeAmount(const Report &report);

/// requests.exceeds.
void checkExceeds(const Relations &relations, const CellValues &values, const Numbers &numbers, FindingMaker *maker);
/// requests.all-zero. Of the table of requests.
void checkAllZero(const TableCells &table, const CellValues &values, FindingMaker *maker);
/// proactive.unit. `lastYear` may be null.
void checkFeeUnit(const CellValues &values, const LastYear *lastYear, FindingMaker *maker);
/// A thousand times what it was or more: an amount in another unit rather than growth.
bool isThousandfold(Quantity now, std::optional<Quantity> before);
/// proactive.rulemaking. Of the table of what is published unasked.
void checkRulemaking(const TableCells &table, AgencyKind agency, const CellValues &values, FindingMaker *maker);

} // namespace gouji
