// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findingmaker.h"
#include "lastyear.h"
#include "narrative.h"

namespace gouji {

/// Holds what the narrative states against the cells: narrative.requests, narrative.remedies, narrative.proactive,
/// narrative.none. Where the balances of the cells hold, first suggests to write the cells' number in the text, else to
/// change the cell.
/// @param lastYear may be null: narrative.stale needs it
void checkClaims(const Narrative &narrative, const CellValues &values, const LastYear *lastYear,
                 const Relations &relations, const QList<qsizetype> &broken, FindingMaker *maker);

/// Holds the numbers of each sentence against one another: narrative.parts, narrative.percent, narrative.direction,
/// narrative.twice, narrative.no-number. Growth against a number that the text does not give is held against
/// `lastYear`, where that is not null.
void checkSentences(const Narrative &narrative, const CellValues &values, const LastYear *lastYear,
                    FindingMaker *maker);

/// The linked claims, for the localiser.
QList<Evidence> evidenceOf(const Narrative &narrative);

} // namespace gouji
