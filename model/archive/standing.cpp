// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standing.h"

#include "reportsession.h"

namespace gouji {

Result<KeptReport> keptReport(Archive *archive, const Journal &journal, int report)
{
    const Result<ArchivedReport> archived = archive->reports().report(report);
    if (!archived) {
        return archived.error();
    }
    Result<QByteArray> content = archive->reports().content(report);
    if (!content) {
        return content.error();
    }
    Result<std::optional<JournalEntry>> entry = journal.load(archived->sha256);
    if (!entry) {
        return entry.error();
    }
    return KeptReport{.report = *archived, .content = std::move(content).value(), .entry = std::move(entry).value()};
}

Result<ReportSnapshot> standing(const KeptReport &kept, const Catalogue &catalogue, Neighbours neighbours)
{
    Result<LoadedReport> loaded = loadReport(kept.report.file, kept.content);
    if (!loaded) {
        return loaded.error();
    }
    LoadedReport standing = std::move(loaded).value();
    standing.report.agency = kept.report.agencyName;
    standing.report.year = kept.report.year;
    if (!kept.entry) {
        return checkedAsPrinted(std::move(standing), catalogue, std::move(neighbours));
    }
    ReportSession session(std::move(standing), catalogue);
    session.restore(kept.entry->corrections, kept.entry->waivers, kept.entry->locks, kept.entry->claimLinks,
                    kept.entry->saved);
    session.setNeighbours(std::move(neighbours));
    return session.snapshot();
}

} // namespace gouji
