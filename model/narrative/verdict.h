// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "narrative.h"

namespace gouji {

/// A claim held against the tables.
struct Verdict
{
    enum class Kind
    {
        Unlinked, ///< It speaks of no cell, or of none for certain.
        Agrees,
        Differs,
        Unknown, ///< The cells are blank, missing or no numbers; or an approximate number is too far off to tell.
    };
    Kind kind = Kind::Unlinked;
    qsizetype meaning = -1; ///< The one of Claim::meanings that fits.
};

/// @param values by index into Report::cells()
Verdict judge(const Claim &claim, const QList<CellValue> &values);

/// What a cell sum is in the claim's unit: of amounts in 万元, yuan.
Quantity inUnitOf(const Claim &claim, Quantity sum);

} // namespace gouji
