// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "neighbourreader.h"

#include <QFileInfo>

#include <algorithm>

namespace gouji {

namespace {

/// Nothing for what is not there or cannot be read any more.
std::optional<StandingReport> standingReport(const std::optional<KeptReport> &kept, const Catalogue &catalogue)
{
    if (!kept) {
        return {};
    }
    const Result<EffectiveReport> snapshot = effective(*kept, catalogue);
    return snapshot ? std::optional(snapshot->standing()) : std::nullopt;
}

Result<std::optional<KeptReport>> keptIfAny(Archive *archive, const Journal &journal, int report)
{
    using Kept = std::optional<KeptReport>;
    if (report == 0) {
        return Kept();
    }
    Result<KeptReport> kept = keptReport(archive, journal, report);
    return kept ? Result<Kept>(std::move(kept).value()) : kept.error();
}

/// The version that a report is compared with: where it is the current one the one before it, else the current one.
int otherVersion(const QList<ArchivedReport> &versions, int year, const QByteArray &sha256)
{
    const auto other = std::find_if(versions.begin(), versions.end(), [&](const ArchivedReport &version) {
        return version.year == year && version.sha256 != sha256;
    });
    return other == versions.end() ? 0 : other->id;
}

/// The years of a series with a report for `year` in it; none where that is not the last.
QList<int> yearsUpTo(int year, const QList<ArchivedReport> &versions)
{
    QList<int> years{year};
    for (const ArchivedReport &version : versions) {
        years.append(version.year);
    }
    return *std::max_element(years.begin(), years.end()) == year ? years : QList<int>();
}

} // namespace

Neighbours relatedReports(const KeptNeighbours &kept, const Catalogue &catalogue)
{
    Neighbours neighbours;
    if (auto copy = standingReport(kept.copy, catalogue)) {
        neighbours.copy = {.report = *std::move(copy), .name = QFileInfo(kept.copy->report.file).fileName()};
    }
    neighbours.likeness = standingReport(kept.likeness, catalogue);
    for (const KeptReport &report : kept.below) {
        auto one = standingReport(report, catalogue);
        if (!one) {
            neighbours.below.clear(); // a sum needs them all
            break;
        }
        neighbours.below.append(*std::move(one));
    }
    return neighbours;
}

Result<KeptNeighbours> NeighbourReader::read(const Agency &agency, int year, const Fingerprints &own)
{
    const Result<int> alike = mostAlike(agency, year, own);
    if (!alike) {
        return alike.error();
    }
    Result<std::optional<KeptReport>> likeness = keptIfAny(m_archive, *m_journal, *alike);
    if (!likeness) {
        return likeness.error();
    }
    Result<QList<KeptReport>> below = allBelow(agency, year);
    if (!below) {
        return below.error();
    }
    return KeptNeighbours{.likeness = std::move(likeness).value(), .below = std::move(below).value()};
}

/// Of an agency beside it, for the year, with most of the sentences: the report's id, or 0.
Result<int> NeighbourReader::mostAlike(const Agency &agency, int year, const Fingerprints &own)
{
    if (agency.parent == 0) {
        return 0;
    }
    if (agency.parent != m_parent) {
        Result<QList<ReportFingerprints>> beside = m_archive->reports().fingerprintsUnder(agency.parent);
        if (!beside) {
            return beside.error();
        }
        m_beside = std::move(beside).value();
        m_parent = agency.parent;
    }
    int most = 0;
    qsizetype found = 0;
    for (const ReportFingerprints &other : std::as_const(m_beside)) {
        if (other.agency == agency.id || other.year != year) {
            continue;
        }
        const Share share = shareFound(own, other.fingerprints);
        if (share.isMost() && share.found > found) {
            found = share.found;
            most = other.report;
        }
    }
    return most;
}

Result<QList<KeptReport>> NeighbourReader::allBelow(const Agency &agency, int year) const
{
    const Result<QList<int>> children =
        agency.hasAllBelow ? m_archive->grid().children(agency.id) : Result<QList<int>>(QList<int>());
    if (!children) {
        return children.error();
    }
    QList<KeptReport> below;
    for (const int child : *children) {
        const Result<int> report = m_archive->reports().current(child, year);
        if (!report || *report == 0) {
            return report ? Result<QList<KeptReport>>(QList<KeptReport>()) : report.error();
        }
        Result<KeptReport> kept = keptReport(m_archive, *m_journal, *report);
        if (!kept) {
            return kept.error();
        }
        below.append(std::move(kept).value());
    }
    return below;
}

Result<Neighbours> neighboursOf(Archive *archive, const LoadedReport &loaded, const Catalogue &catalogue)
{
    const QByteArray sha256 = loaded.sha256();
    Result<int> id = archive->agencies().find(loaded.report.agency);
    int year = loaded.report.year.value_or(0);
    if (const Result<int> known = archive->reports().find(sha256); known && *known != 0) {
        if (const Result<ArchivedReport> archived = archive->reports().report(*known)) {
            id = archived->agency;
            year = archived->year;
        }
    }
    if (!id || *id == 0 || year == 0) {
        return id ? Result<Neighbours>(Neighbours()) : id.error();
    }
    const Result<Agency> agency = archive->agencies().agency(*id);
    const Result<QList<ArchivedReport>> versions = archive->reports().versions(*id);
    const Result<int> lastYear = archive->reports().current(*id, year - 1);
    const Result<Journal> journal = Journal::openToRead(archive->url());
    if (!agency || !versions || !lastYear || !journal) {
        return !agency ? agency.error() : !versions ? versions.error() : !lastYear ? lastYear.error() : journal.error();
    }
    const auto before = keptIfAny(archive, *journal, *lastYear);
    auto copy = keptIfAny(archive, *journal, otherVersion(*versions, year, sha256));
    auto read = NeighbourReader(archive, *journal).read(*agency, year, namelessFingerprintsOf(loaded.report));
    if (!before || !copy || !read) {
        return !before ? before.error() : !copy ? copy.error() : read.error();
    }
    KeptNeighbours kept = std::move(read).value();
    kept.copy = std::move(copy).value();
    Neighbours neighbours = relatedReports(kept, catalogue);
    neighbours.lastYear = standingReport(*before, catalogue);
    neighbours.years = yearsUpTo(year, *versions);
    return neighbours;
}

} // namespace gouji
