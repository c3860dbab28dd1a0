// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "neighbours.h"

namespace gouji {

// The rules that need more reports than one and the year before it.

/// years.gap: the years between the first and the last of `years` that are not there.
std::optional<Finding> yearsGap(const QList<int> &years, const Catalogue &catalogue = Catalogue::standard());

/// agencies.sum: a finding on each cell of a government's own summary that is not the sum over `agencies`. Cells that
/// one of them does not have, or that hold no number, are left out.
/// @param agencies the reports of all agencies under it, of the same year; none may be missing
QList<Finding> checkAgencySums(const StandingReport &government, const QList<StandingReport> &agencies,
                               const Catalogue &catalogue = Catalogue::standard());

/// agencies.copied: whether most sentences of `report` are in another agency's report too, names, years and numbers
/// apart.
std::optional<Finding> checkCopiedFrom(const Report &report, const Report &other,
                                       const Catalogue &catalogue = Catalogue::standard());

/// copies.differ: a finding on each cell and each sentence in which two files of the same report differ.
/// @param copyName what the other file is called
QList<Finding> checkCopies(const StandingReport &report, const StandingReport &copy, const QString &copyName,
                           const Catalogue &catalogue = Catalogue::standard());

/// All of these, as far as the neighbours are known. What rests on last year's report is not among them.
QList<Finding> checkNeighbours(const StandingReport &report, const Neighbours &neighbours,
                               const Catalogue &catalogue = Catalogue::standard());

} // namespace gouji
