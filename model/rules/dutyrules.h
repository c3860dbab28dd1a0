// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agencykind.h"
#include "findingmaker.h"

namespace gouji {

/// The first heading of a section that has words under it, else its first; null for a section that is missing.
const SectionHeading *sectionOf(const Report &report, SectionRole role);

/// form.aspects: what section one must speak of.
void checkAspects(FindingMaker *maker);
/// form.accountability: what a government's report must also speak of.
void checkAccountability(AgencyKind agency, FindingMaker *maker);
/// form.problems: section five.
void checkProblems(FindingMaker *maker);

/// What a report says of the information processing fee, 信息处理费.
struct FeeStatement
{
    bool isOwed = false;      ///< Section six is there and says nothing of it.
    bool isElsewhere = false; ///< Another section speaks of it.
    SourceSpan section;       ///< Section six: its heading.
};
FeeStatement feeStatement(const Report &report);
/// form.fee.
void checkFee(const FeeStatement &statement, const CellValues &values, FindingMaker *maker);

} // namespace gouji
