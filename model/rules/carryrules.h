// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findingmaker.h"
#include "lastyear.h"

namespace gouji {

/// The balances with last year's report that do not hold: years.carry, years.carry-applicant, years.in-force,
/// years.items and a user's own. What would make one hold is offered where it breaks no balance of the year.
/// @param carryOvers of Catalogue::carryOverRelations()
/// @param lastNumbers what the cells of `lastYear` count as
/// @param repairs what mends the broken balances of the year, by index into Relations::all()
void checkCarryOvers(const Catalogue &catalogue, const QList<Relation> &carryOvers, const Relations &relations,
                     const CellValues &values, const Numbers &numbers, const LastYear &lastYear,
                     const Numbers &lastNumbers, const QHash<qsizetype, QList<Suggestion>> &repairs,
                     FindingMaker *maker);

} // namespace gouji
