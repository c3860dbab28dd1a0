// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"
#include "effectivereport.h"

namespace gouji {

/// Two reports as they stand, side by side. A value; copies are cheap.
struct ComparedReports
{
    EffectiveReport left; ///< The older, or the one that the other is held against.
    EffectiveReport right;
    Comparison comparison;

    /// The report that tells of a cell: the right one where it has the cell.
    const Report &reportOf(const CellId &cell) const;
    /// What the two are called: their years where these differ, else their files.
    QString leftName() const;
    QString rightName() const;
};
ComparedReports compared(EffectiveReport left, EffectiveReport right);

/// "Added", "Copied": for people.
QString sentenceKindText(SentencePair::Kind kind);

} // namespace gouji
