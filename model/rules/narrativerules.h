// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findingmaker.h"
#include "narrative.h"
#include "slips.h"

namespace gouji {

/// Holds what the narrative states against the cells: narrative.requests, narrative.remedies, narrative.proactive,
/// narrative.none. Where the balances of the cells hold, first suggests to write the cells' number in the text, else to
/// change the cell.
/// @param lastYear last year's cells in the places of this year's, or null: narrative.stale needs them
void checkClaims(const Narrative &narrative, const CellValues &values, const CellValues *lastYear,
                 const Relations &relations, const Numbers &numbers, FindingMaker *maker);

/// Holds the numbers of each sentence against one another: narrative.parts, narrative.percent, narrative.direction,
/// narrative.twice, narrative.no-number. Growth against a number that the text does not give is held against
/// `lastYear`, where that is not null.
void checkSentences(const Narrative &narrative, const CellValues &values, const CellValues *lastYear,
                    FindingMaker *maker);

/// The linked claims, for the localiser.
QList<Evidence> evidenceOf(const Narrative &narrative);

} // namespace gouji
