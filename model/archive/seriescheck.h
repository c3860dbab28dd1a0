// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standing.h"

namespace gouji {

/// The reports of an agency with those that they are held against: all that its series is checked from, on any thread.
struct KeptSeries
{
    struct Year
    {
        KeptReport report;
        std::optional<KeptReport> copy{};     ///< The version before it, which it replaced.
        std::optional<KeptReport> likeness{}; ///< Of an agency beside it, with most of its sentences.
        QList<KeptReport> below{};            ///< Of all agencies that report to it; empty where one is missing.
    };
    QList<Year> years; ///< Ascending.
};

/// Reads the series of one agency after the other. Quickest for agencies that report to the same one in a row.
class SeriesReader
{
public:
    /// Both must outlive it.
    SeriesReader(Archive *archive, const Journal &journal)
        : m_archive(archive)
        , m_journal(&journal)
    {
    }

    Result<KeptSeries> read(int agency);

private:
    Result<KeptSeries> versions(int agency);
    std::optional<Error> addLikeness(const Agency &agency, KeptSeries *series);
    std::optional<Error> addBelow(const Agency &agency, KeptSeries *series);

    Archive *m_archive;
    const Journal *m_journal;
    int m_parent = 0; ///< Of whose agencies m_beside are.
    QList<ReportFingerprints> m_beside;
};

/// Each report beside the one of the year before, the version that it replaced (copies.differ), the agencies beside it
/// (agencies.copied) and below it (agencies.sum); the last one tells of years that are missing (years.gap). A report
/// that cannot be read any more is left out.
QList<CheckedReport> checkSeries(const KeptSeries &series, const Catalogue &catalogue);

} // namespace gouji
