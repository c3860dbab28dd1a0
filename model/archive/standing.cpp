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

Result<ReportSnapshot> standing(const KeptReport &kept, const Catalogue &catalogue,
                                const std::optional<StandingReport> &previous)
{
    Result<LoadedReport> loaded = loadReport(kept.report.file, kept.content);
    if (!loaded) {
        return loaded.error();
    }
    LoadedReport standing = std::move(loaded).value();
    standing.report.agency = kept.report.agencyName;
    standing.report.year = kept.report.year;
    if (!kept.entry) {
        return checkedAsPrinted(std::move(standing), catalogue, previous ? &*previous : nullptr);
    }
    ReportSession session(std::move(standing), catalogue);
    session.restore(kept.entry->corrections, kept.entry->waivers, kept.entry->locks, kept.entry->claimLinks,
                    kept.entry->saved);
    session.setPrevious(previous);
    return session.snapshot();
}

Result<std::optional<StandingReport>> lastYearsReport(Archive *archive, const LoadedReport &loaded,
                                                      const Catalogue &catalogue)
{
    using LastYears = std::optional<StandingReport>;
    Result<int> agency = archive->agencies().find(loaded.report.agency);
    int year = loaded.report.year.value_or(0);
    if (const Result<int> known = archive->reports().find(loaded.sha256()); known && *known != 0) {
        if (const Result<ArchivedReport> archived = archive->reports().report(*known)) {
            agency = archived->agency;
            year = archived->year;
        }
    }
    const Result<int> id = agency && *agency != 0 ? archive->reports().current(*agency, year - 1) : agency;
    if (!id || *id == 0) {
        return id ? Result<LastYears>(LastYears()) : id.error();
    }
    const Result<Journal> journal = Journal::open(archive->url());
    if (!journal) {
        return journal.error();
    }
    const Result<KeptReport> kept = keptReport(archive, *journal, *id);
    const Result<ReportSnapshot> lastYears = kept ? standing(*kept, catalogue) : kept.error();
    return lastYears ? Result<LastYears>(lastYears->standing()) : lastYears.error();
}

} // namespace gouji
