// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptreport.h"

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

Result<EffectiveReport> effective(const KeptReport &kept, const Catalogue &catalogue, Neighbours related)
{
    Result<LoadedReport> loaded = loadReport(kept.report.file, kept.content);
    if (!loaded) {
        return loaded.error();
    }
    LoadedReport named = std::move(loaded).value();
    named.report.agency = kept.report.agencyName;
    named.report.year = kept.report.year;
    return effective(std::move(named), kept.entry ? kept.entry->decisions : Decisions(), std::move(related), catalogue);
}

} // namespace gouji
