// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keptreport.h"

namespace gouji {

/// What a report is held against beside last year's, as the archive keeps it: to be worked out on any thread.
struct KeptNeighbours
{
    std::optional<KeptReport> copy{};     ///< Another version of the report.
    std::optional<KeptReport> likeness{}; ///< Of an agency beside it, with most of its sentences.
    QList<KeptReport> below{};            ///< Of all agencies that report to it; empty where one is missing.
};
/// As they stand. What cannot be read any more is left out.
Neighbours relatedReports(const KeptNeighbours &kept, const Catalogue &catalogue);

/// Finds what reports of an agency are held against in others'. Quickest for agencies that report to the same one in a
/// row.
class NeighbourReader
{
public:
    /// Both must outlive it.
    NeighbourReader(Archive *archive, const Journal &journal)
        : m_archive(archive)
        , m_journal(&journal)
    {
    }

    /// All but the copy.
    /// @param own of a report of `agency` for `year`, which need not be in the archive
    Result<KeptNeighbours> read(const Agency &agency, int year, const Fingerprints &own);

private:
    Result<int> mostAlike(const Agency &agency, int year, const Fingerprints &own);
    Result<QList<KeptReport>> allBelow(const Agency &agency, int year) const;

    Archive *m_archive;
    const Journal *m_journal;
    int m_parent = 0; ///< Of whose agencies m_beside are.
    QList<ReportFingerprints> m_beside;
};

/// All of the archive that a report is held against. Where the report itself is in the archive, what that says of its
/// agency and year goes before what it prints.
Result<Neighbours> neighboursOf(Archive *archive, const LoadedReport &loaded, const Catalogue &catalogue);

} // namespace gouji
