// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verdict.h"

namespace gouji {

namespace {

/// Rounded and cut off numbers both agree: 18.6万 is 186,420, and 186,980.
bool fits(const Claim &claim, Quantity sum)
{
    const qint64 off = std::abs((claim.value - sum).scaled());
    if (claim.isApproximate) {
        return off <= claim.value.scaled() / 5; // 200余 is up to 240
    }
    const bool isExact = claim.measure == Measure::Count && claim.precision <= Quantity(1);
    return isExact || claim.isStatement ? off == 0 : off < claim.precision.scaled();
}

} // namespace

Quantity inUnitOf(const Claim &claim, Quantity sum)
{
    constexpr qint64 YuanInWan = 10'000;
    const bool isAmount = claim.measure == Measure::Money;
    const bool fitsInYuan = std::abs(sum.scaled()) <= Quantity::Limit / YuanInWan * Quantity::Unit;
    return isAmount && fitsInYuan ? Quantity::fromScaled(sum.scaled() * YuanInWan) : sum;
}

Verdict judge(const Claim &claim, const QList<CellValue> &values)
{
    if (claim.meanings.isEmpty() || claim.scope != Claim::Scope::ThisYear) {
        return {};
    }
    bool isKnown = false;
    for (qsizetype meaning = 0; meaning < claim.meanings.size(); ++meaning) {
        if (const std::optional<Quantity> sum = sumOf(claim.meanings.at(meaning), values)) {
            isKnown = true;
            if (fits(claim, inUnitOf(claim, *sum))) {
                return {Verdict::Kind::Agrees, meaning};
            }
        }
    }
    if (!claim.isCertain) {
        return {};
    }
    const bool isBeyond = claim.value > Quantity(Quantity::Limit); // than any cell
    return {isKnown && (isBeyond || !claim.isApproximate) ? Verdict::Kind::Differs : Verdict::Kind::Unknown};
}

} // namespace gouji
