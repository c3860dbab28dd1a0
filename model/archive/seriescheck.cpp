// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seriescheck.h"

#include "acrossrules.h"

#include <algorithm>

namespace gouji {

namespace {

/// Nothing for what cannot be read any more.
std::optional<StandingReport> standingOf(const KeptReport &kept, const Catalogue &catalogue)
{
    const Result<ReportSnapshot> snapshot = standing(kept, catalogue);
    return snapshot ? std::optional(snapshot->standing()) : std::nullopt;
}

QList<Finding> beyond(const KeptSeries::Year &year, const StandingReport &report, const Catalogue &catalogue)
{
    QList<Finding> findings;
    if (const auto copy = year.copy ? standingOf(*year.copy, catalogue) : std::nullopt) {
        findings += checkCopies(report, *copy, year.copy->report.file, catalogue);
    }
    if (const auto likeness = year.likeness ? standingOf(*year.likeness, catalogue) : std::nullopt) {
        if (const auto copied = checkCopiedFrom(report.report, likeness->report, catalogue)) {
            findings.append(*copied);
        }
    }
    QList<StandingReport> below;
    for (const KeptReport &kept : year.below) {
        if (const auto one = standingOf(kept, catalogue)) {
            below.append(*one);
        }
    }
    if (!below.isEmpty() && below.size() == year.below.size()) {
        findings += checkAgencySums(report, below, catalogue);
    }
    return findings;
}

} // namespace

Result<KeptSeries> SeriesReader::read(int agency)
{
    const Result<Agency> owner = m_archive->agencies().agency(agency);
    if (!owner) {
        return owner.error();
    }
    Result<KeptSeries> series = versions(agency);
    if (!series) {
        return series.error();
    }
    KeptSeries kept = std::move(series).value();
    std::optional<Error> error = addLikeness(*owner, &kept);
    if (!error) {
        error = addBelow(*owner, &kept);
    }
    return error ? Result<KeptSeries>(*error) : kept;
}

Result<KeptSeries> SeriesReader::versions(int agency)
{
    const Result<QList<ArchivedReport>> versions = m_archive->reports().versions(agency);
    if (!versions) {
        return versions.error();
    }
    KeptSeries series;
    for (const ArchivedReport &version : *versions) {
        const bool isCopy = !series.years.isEmpty() && series.years.last().report.report.year == version.year;
        if (isCopy && series.years.last().copy) {
            continue; // an older one still
        }
        Result<KeptReport> kept = keptReport(m_archive, *m_journal, version.id);
        if (!kept) {
            return kept.error();
        }
        if (isCopy) {
            series.years.last().copy = std::move(kept).value();
        } else {
            series.years.append({.report = std::move(kept).value()});
        }
    }
    return series;
}

std::optional<Error> SeriesReader::addLikeness(const Agency &agency, KeptSeries *series)
{
    if (agency.parent == 0) {
        return {};
    }
    if (agency.parent != m_parent) {
        Result<QList<ReportFingerprints>> beside = m_archive->reports().fingerprintsUnder(agency.parent);
        if (!beside) {
            return beside.error();
        }
        m_beside = std::move(beside).value();
        m_parent = agency.parent;
    }
    for (KeptSeries::Year &year : series->years) {
        const auto own = std::find_if(m_beside.begin(), m_beside.end(), [&year](const ReportFingerprints &each) {
            return each.report == year.report.report.id;
        });
        if (own == m_beside.end()) {
            continue;
        }
        const ReportFingerprints *most = nullptr;
        qsizetype found = 0;
        for (const ReportFingerprints &other : std::as_const(m_beside)) {
            if (other.agency == agency.id || other.year != own->year) {
                continue;
            }
            const Share share = shareFound(own->fingerprints, other.fingerprints);
            if (share.isMost() && share.found > found) {
                found = share.found;
                most = &other;
            }
        }
        if (most) {
            Result<KeptReport> kept = keptReport(m_archive, *m_journal, most->report);
            if (!kept) {
                return kept.error();
            }
            year.likeness = std::move(kept).value();
        }
    }
    return {};
}

std::optional<Error> SeriesReader::addBelow(const Agency &agency, KeptSeries *series)
{
    const Result<QList<int>> children =
        agency.hasAllBelow ? m_archive->grid().children(agency.id) : Result<QList<int>>(QList<int>());
    if (!children) {
        return children.error();
    }
    for (KeptSeries::Year &year : series->years) {
        for (const int child : *children) {
            const Result<int> report = m_archive->reports().current(child, year.report.report.year);
            if (!report) {
                return report.error();
            }
            if (*report == 0) {
                year.below.clear();
                break;
            }
            Result<KeptReport> kept = keptReport(m_archive, *m_journal, *report);
            if (!kept) {
                return kept.error();
            }
            year.below.append(std::move(kept).value());
        }
    }
    return {};
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
        if (snapshot) {
            before = snapshot->standing();
            years.append(report.year);
            checked.append({.agency = report.agency,
                            .id = report.id,
                            .state = checkedState(*snapshot),
                            .beyond = beyond(year, *before, catalogue)});
        }
    }
    if (const std::optional<Finding> gap = yearsGap(years, catalogue)) {
        checked.last().beyond.append(*gap);
    }
    return checked;
}

} // namespace gouji
