// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agencykind.h"
#include "cellrules.h"

namespace gouji {

/// requests.exceeds.
void checkExceeds(const Relations &relations, const CellValues &values, const Numbers &numbers, FindingMaker *maker);
/// requests.all-zero.
void checkAllZero(const TableCells &requests, const CellValues &values, FindingMaker *maker);
/// proactive.unit, as far as one report tells.
void checkFeeUnit(const CellValues &values, FindingMaker *maker);
/// proactive.rulemaking.
void checkRulemaking(const TableCells &proactive, AgencyKind agency, const CellValues &values, FindingMaker *maker);

} // namespace gouji
