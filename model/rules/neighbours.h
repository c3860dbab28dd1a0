// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

namespace gouji {

/// The reports that one is held against, as far as they are known.
struct Neighbours
{
    /// Another file of the same report.
    struct Copy
    {
        StandingReport report;
        QString name; ///< What the file is called.
    };

    std::optional<StandingReport> lastYear{}; ///< Of the same agency.
    std::optional<Copy> copy{};
    std::optional<StandingReport> likeness{}; ///< Of an agency beside it, with most of its sentences.
    QList<StandingReport> below{};            ///< Of all agencies under it; empty where one is missing.
    QList<int> years{}; ///< Of the agency's reports, where this one is the last of them; else empty.
};

} // namespace gouji
