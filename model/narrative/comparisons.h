// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimreader.h"

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

/// Adds the shares and changes that a sentence states.
/// @param before the sentence before, in which the whole may stand; may be null
void readComparisons(const SentenceClaims &claims, const SentenceClaims *before, const Document &document,
                     Narrative *narrative);

} // namespace gouji
