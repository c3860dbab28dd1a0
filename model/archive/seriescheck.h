// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "neighbourreader.h"

#include <functional>

namespace gouji {

/// The reports of an agency with those that they are held against: all that its series is checked from, on any thread.
struct KeptSeries
{
    struct Year
    {
        KeptReport report;
        KeptNeighbours neighbours{}; ///< The copy is the version before it, which it replaced.
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
        , m_neighbours(archive, journal)
    {
    }

    Result<KeptSeries> read(int agency);

private:
    std::optional<Error> addNeighbours(const Agency &agency, KeptSeries::Year *year);

    Archive *m_archive;
    const Journal *m_journal;
    NeighbourReader m_neighbours;
};

/// Each report beside the one of the year before and its neighbours; the last one tells of years that are missing. A
/// report that cannot be read any more is left out.
QList<CheckedReport> checkSeries(const KeptSeries &series, const Catalogue &catalogue);

/// Checks all reports of agencies again, and of those that sum them up, and keeps what is found.
/// @return the agencies that were checked
Result<QList<int>> checkAgain(
    Archive *archive, const QList<int> &agencies, const Catalogue &catalogue,
    const std::function<bool()> &isCancelled = [] { return false; });

} // namespace gouji
