// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "lastyear.h"
#include "narrative.h"
#include "neighbours.h"

#include <QHash>

namespace gouji {

/// What is known of a report beside the numbers of its cells.
struct Knowledge
{
    QSet<qsizetype> locked; ///< Cells that a person said are right, as indices into Report::cells(): never blamed.
    QList<Evidence> evidence;
    std::optional<LastYear> lastYear;   ///< Where last year's report is known.
    Neighbours neighbours;              ///< The others; their `lastYear` is not looked at.
    std::optional<Narrative> narrative; ///< With what a person said of it (withEdits()); else as printed.
    bool wantsRepairs = true; ///< False where only what is found counts: repairs of balances are most of the work.
};

/// For each broken relation (index into Relations::all()) the repairs that mend it: the likeliest first, then in form
/// order; at most MaximumRepairs.
QHash<qsizetype, QList<Suggestion>> suggestRepairs(const Localiser &localiser, const Relations &relations,
                                                   const Report &report, const CellValues &values,
                                                   const Numbers &numbers, const Knowledge &knowledge);

constexpr qsizetype MaximumRepairs = 32;

} // namespace gouji
