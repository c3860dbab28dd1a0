// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standing.h"

#include "reportsession.h"

namespace gouji {

Result<ReportSnapshot> standingReport(Archive *archive, const Journal &journal, int report, const Catalogue &catalogue)
{
    const Result<ArchivedReport> archived = archive->reports().report(report);
    if (!archived) {
        return archived.error();
    }
    Result<QByteArray> content = archive->reports().content(report);
    if (!content) {
        return content.error();
    }
    Result<LoadedReport> loaded = loadReport(archived->file, std::move(content).value());
    if (!loaded) {
        return loaded.error();
    }
    LoadedReport standing = std::move(loaded).value();
    standing.report.agency = archived->agencyName;
    standing.report.year = archived->year;
    const Result<std::optional<JournalEntry>> entry = journal.load(archived->sha256);
    if (!entry) {
        return entry.error();
    }
    if (!entry->has_value()) {
        return checkedAsPrinted(std::move(standing), catalogue);
    }
    ReportSession session(std::move(standing), catalogue);
    const JournalEntry &kept = **entry;
    session.restore(kept.corrections, kept.waivers, kept.locks, kept.claimLinks, kept.saved);
    return session.snapshot();
}

} // namespace gouji
