// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seriescheck.h"

#include <QtConcurrentMap>

#include <algorithm>

namespace gouji {

namespace {

constexpr qsizetype AgenciesAtOnce = 64;

/// With those whose own summary they are added up in, agencies of one parent in a row.
Result<QList<int>> withSummingParents(Archive *archive, const QList<int> &agencies)
{
    Result<QList<AgencyRow>> found = archive->grid().rows(agencies);
    if (!found) {
        return found.error();
    }
    QList<AgencyRow> rows = std::move(found).value();
    std::sort(rows.begin(), rows.end(), [](const AgencyRow &a, const AgencyRow &b) { return a.parent < b.parent; });
    QList<int> all;
    QList<int> parents;
    for (const AgencyRow &row : rows) {
        all.append(row.id);
        if (row.parent != 0 && (parents.isEmpty() || parents.last() != row.parent)) {
            parents.append(row.parent);
        }
    }
    for (const int parent : parents) {
        const Result<Agency> agency = archive->agencies().agency(parent);
        if (!agency) {
            return agency.error();
        }
        if (agency->hasAllBelow && !agencies.contains(parent)) {
            all.append(parent);
        }
    }
    return all;
}

} // namespace

Result<KeptSeries> SeriesReader::read(int agency)
{
    const Result<Agency> owner = m_archive->agencies().agency(agency);
    const Result<QList<ArchivedReport>> versions = m_archive->reports().versions(agency);
    if (!owner || !versions) {
        return owner ? versions.error() : owner.error();
    }
    KeptSeries series;
    for (const ArchivedReport &version : *versions) {
        KeptSeries::Year *last = series.years.isEmpty() ? nullptr : &series.years.last();
        const bool isCopy = last && last->report.report.year == version.year;
        if (isCopy && last->neighbours.copy) {
            continue; // an older one still
        }
        Result<KeptReport> kept = keptReport(m_archive, *m_journal, version.id);
        if (!kept) {
            return kept.error();
        }
        if (isCopy) {
            last->neighbours.copy = std::move(kept).value();
            continue;
        }
        series.years.append({.report = std::move(kept).value()});
        if (const std::optional<Error> error = addNeighbours(*owner, &series.years.last())) {
            return *error;
        }
    }
    return series;
}

std::optional<Error> SeriesReader::addNeighbours(const Agency &agency, KeptSeries::Year *year)
{
    const ArchivedReport &report = year->report.report;
    const Result<Fingerprints> own = m_archive->reports().fingerprints(report.id);
    if (!own) {
        return own.error();
    }
    Result<KeptNeighbours> neighbours = m_neighbours.read(agency, report.year, *own);
    if (!neighbours) {
        return neighbours.error();
    }
    year->neighbours = std::move(neighbours).value();
    return {};
}

QList<CheckedReport> checkSeries(const KeptSeries &series, const Catalogue &catalogue)
{
    QList<CheckedReport> checked;
    QList<int> years;
    std::optional<StandingReport> before;
    for (const KeptSeries::Year &year : series.years) {
        const ArchivedReport &report = year.report.report;
        years.append(report.year);
        Neighbours neighbours = relatedReports(year.neighbours, catalogue);
        if (before && before->report.year == report.year - 1) {
            neighbours.lastYear = before;
        }
        if (&year == &series.years.last()) {
            neighbours.years = years;
        }
        before.reset();
        if (const Result<EffectiveReport> snapshot = effective(year.report, catalogue, std::move(neighbours))) {
            before = snapshot->standing();
            checked.append({.agency = report.agency, .id = report.id, .state = checkedState(*snapshot)});
        }
    }
    return checked;
}

Result<QList<int>> checkAgain(Archive *archive, const QList<int> &agencies, const Catalogue &catalogue,
                              const std::function<bool()> &isCancelled)
{
    const Result<Journal> journal = Journal::openToRead(archive->url());
    const Result<QList<int>> all = withSummingParents(archive, agencies);
    if (!journal || !all) {
        return journal ? all.error() : journal.error();
    }
    SeriesReader reader(archive, *journal);
    for (qsizetype done = 0; done < all->size() && !isCancelled(); done += AgenciesAtOnce) {
        QList<KeptSeries> batch;
        for (const int agency : all->mid(done, AgenciesAtOnce)) {
            Result<KeptSeries> series = reader.read(agency);
            if (!series) {
                return series.error();
            }
            batch.append(std::move(series).value());
        }
        const auto check = [&catalogue](const KeptSeries &series) { return checkSeries(series, catalogue); };
        const auto join = [](QList<CheckedReport> &checked, const QList<CheckedReport> &some) { checked += some; };
        const auto checked = QtConcurrent::blockingMappedReduced<QList<CheckedReport>>(batch, check, join);
        if (const std::optional<Error> error = archive->reports().setChecked(checked)) {
            return *error;
        }
    }
    return all;
}

} // namespace gouji
