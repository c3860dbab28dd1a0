// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "percentage.h"

namespace gouji {

namespace {

/// 100 × numerator / denominator with the places of `percent`, and whether a rest was cut off.
struct Division
{
    qint64 scaled = 0; // in units of the last place
    bool roundsUp = false;
};

std::optional<Division> divide(Quantity percent, Quantity numerator, Quantity denominator)
{
    const bool isTooLarge = denominator > Quantity(Quantity::Limit); // for the remainders below
    if (denominator.scaled() <= 0 || numerator.scaled() < 0 || isTooLarge) {
        return {};
    }
    // Long division: the numerator, up to 10^17, times 100 and the places would not fit.
    Division division{.scaled = numerator.scaled() / denominator.scaled()};
    qint64 rest = numerator.scaled() % denominator.scaled();
    for (int place = 0; place < percent.places() + 2; ++place) {
        if (division.scaled > Quantity::Limit) {
            return {};
        }
        rest *= 10;
        division.scaled = division.scaled * 10 + rest / denominator.scaled();
        rest %= denominator.scaled();
    }
    division.roundsUp = rest * 2 >= denominator.scaled();
    return division;
}

} // namespace

Percentage::Fit Percentage::fit(Quantity percent, Quantity numerator, Quantity denominator)
{
    const std::optional<Division> division = divide(percent, numerator, denominator);
    if (!division) {
        return Fit::No;
    }
    const qint64 stated = percent.scaled() / percent.lastPlace().scaled();
    if (stated == division->scaled + (division->roundsUp ? 1 : 0)) {
        return Fit::Rounded;
    }
    return stated == division->scaled ? Fit::Truncated : Fit::No;
}

std::optional<Quantity> Percentage::of(Quantity percent, Quantity numerator, Quantity denominator)
{
    const std::optional<Division> division = divide(percent, numerator, denominator);
    if (!division || division->scaled > Quantity::Limit) {
        return {};
    }
    const qint64 rounded = division->scaled + (division->roundsUp ? 1 : 0);
    return Quantity::fromScaled(rounded * percent.lastPlace().scaled(), percent.places());
}

} // namespace gouji
