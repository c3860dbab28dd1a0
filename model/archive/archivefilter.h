// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agencyname.h"

#include <QFlags>
#include <QString>

#include <optional>

namespace gouji {

/// What a report is marked with in the archive, from what was found on it.
enum class ReportMark
{
    Errors = 1,       ///< Has errors that are not waived.
    Warnings = 2,     ///< Has warnings that are not waived.
    Waived = 4,       ///< Has findings that were waived.
    Late = 8,         ///< form.late
    AllZero = 16,     ///< requests.all-zero
    Copied = 32,      ///< years.copied or agencies.copied
    BrokenChain = 64, ///< What it carries in or has in force is not what last year's report left.
    Corrected = 128,  ///< Somebody corrected it.
};
Q_DECLARE_FLAGS(ReportMarks, ReportMark)

/// How far a report has come.
enum class ReportState
{
    Imported,
    InReview,
    Approved,
};

/// Which of the archive's agencies and reports are meant. What is left out holds for all.
struct ArchiveFilter
{
    QString name;  ///< Part of one of the agency's names.
    int under = 0; ///< An agency, and all that report to it.
    std::optional<AgencyLevel> level;
    std::optional<int> year;
    ReportMarks marks; ///< At least one of these.
    std::optional<ReportState> state;
    bool hasGap = false; ///< An agency with a year missing between its first and the archive's last.

    /// Whether agencies are chosen by their reports.
    bool asksOfReports() const { return year || marks || state; }
    friend bool operator==(const ArchiveFilter &, const ArchiveFilter &) = default;
};

} // namespace gouji
