// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seriescheck.h"

#include "acrossrules.h"

namespace gouji {

Result<KeptSeries> keptSeries(Archive *archive, const Journal &journal, int agency)
{
    const Result<QList<ArchivedReport>> versions = archive->reports().versions(agency);
    if (!versions) {
        return versions.error();
    }
    KeptSeries series;
    for (const ArchivedReport &version : *versions) {
        const bool isCopy = !series.years.isEmpty() && series.years.last().report.report.year == version.year;
        if (isCopy && series.years.last().copy) {
            continue; // an older one still
        }
        Result<KeptReport> kept = keptReport(archive, journal, version.id);
        if (!kept) {
            return kept.error();
        }
        if (isCopy) {
            series.years.last().copy = std::move(kept).value();
        } else {
            series.years.append({.report = std::move(kept).value(), .copy = {}});
        }
    }
    return series;
}

QList<CheckedReport> checkSeries(const KeptSeries &series, const Catalogue &catalogue)
{
    QList<CheckedReport> checked;
    QList<int> years;
    std::optional<StandingReport> before;
    for (const KeptSeries::Year &year : series.years) {
        const ArchivedReport &report = year.report.report;
        if (before && before->report.year != report.year - 1) {
            before.reset();
        }
        const Result<ReportSnapshot> snapshot = standing(year.report, catalogue, before);
        before.reset();
        if (!snapshot) {
            continue;
        }
        before = snapshot->standing();
        years.append(report.year);
        checked.append({.agency = report.agency, .id = report.id, .state = checkedState(*snapshot)});
        if (const auto copy = year.copy ? std::optional(standing(*year.copy, catalogue)) : std::nullopt;
            copy && copy->ok()) {
            checked.last().beyond = checkCopies(*before, (*copy)->standing(), year.copy->report.file, catalogue);
        }
    }
    if (const std::optional<Finding> gap = yearsGap(years, catalogue)) {
        checked.last().beyond.append(*gap);
    }
    return checked;
}

} // namespace gouji
