// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fingerprints.h"
#include "slips.h"

namespace gouji {

/// Last year's report of the same agency, laid beside this year's.
struct LastYear
{
    StandingReport previous;
    CellValues values;     ///< Its cells in the places of this year's, by index into this report's cells();
                           ///< Missing where it has no such cell.
    FoundSentences copied; ///< This year's sentences that last year's report has.
    QString year;          ///< What a sentence calls the year: "2023"; the form's 上年 where neither report says.

    /// Some of its cells, by index into `values`, as a finding names them.
    OtherReport cells(const QList<qsizetype> &places) const;
};
LastYear lastYearOf(const Report &report, StandingReport previous);

/// Whether `previous` may be of the year before: both say their years, and these follow, or one says none.
bool follows(const Report &report, const Report &previous);

/// What last year carried out is what this year has carried in.
QList<Evidence> carriedEvidence(const Report &report, const CellValues &lastYear);

} // namespace gouji
