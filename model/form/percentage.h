// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quantity.h"

namespace gouji {

/// The share that `part` has of `whole`, or the growth from the one number to the other, in percent.
struct Percentage
{
    enum class Fit
    {
        No,
        Rounded,
        Truncated, ///< Cut off where it should have been rounded up.
    };
    /// Whether `percent` is `numerator` of `denominator` at the places printed.
    static Fit fit(Quantity percent, Quantity numerator, Quantity denominator);
    /// What it should be, with the places of `percent`; nothing for a denominator of 0.
    static std::optional<Quantity> of(Quantity percent, Quantity numerator, Quantity denominator);
};

} // namespace gouji
