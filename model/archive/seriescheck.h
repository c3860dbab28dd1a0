// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standing.h"

namespace gouji {

/// The reports of an agency: all that its series is checked from, on any thread.
struct KeptSeries
{
    struct Year
    {
        KeptReport report;
        std::optional<KeptReport> copy; ///< The version before it, which it replaced.
    };
    QList<Year> years; ///< Ascending.
};
Result<KeptSeries> keptSeries(Archive *archive, const Journal &journal, int agency);

/// Each report beside the one of the year before, and beside the version that it replaced (copies.differ); the last one
/// tells of years that are missing (years.gap). A report that cannot be read any more is left out.
QList<CheckedReport> checkSeries(const KeptSeries &series, const Catalogue &catalogue);

} // namespace gouji
