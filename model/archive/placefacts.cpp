// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placefacts.h"

#include <algorithm>

namespace gouji {

namespace {

std::optional<Error> addReport(Archive &archive, PlaceFacts *facts)
{
    const Result<ArchivedReport> report = archive.reports().report(facts->place.report);
    if (!report) {
        return report.error();
    }
    facts->report = *report;
    const Result<QList<Finding>> findings = archive.reports().findings(report->id);
    if (!findings) {
        return findings.error();
    }
    facts->findings = *findings;
    return {};
}

std::optional<Error> addBrokenYear(Archive &archive, PlaceFacts *facts)
{
    const Result<QList<ReportEntry>> entries = archive.grid().reports(QList<int>{facts->agency.id});
    if (!entries) {
        return entries.error();
    }
    const auto broken = std::find_if(entries->begin(), entries->end(), [](const ReportEntry &entry) {
        return entry.marks.testFlag(ReportMark::BrokenChain);
    });
    facts->brokenYear = broken == entries->end() ? 0 : broken->year;
    return {};
}

} // namespace

Result<PlaceFacts> factsOf(Archive &archive, ArchivePlace place)
{
    if (place.year != 0 && place.report == 0) {
        const Result<int> current = archive.reports().current(place.agency, place.year);
        if (!current) {
            return current.error();
        }
        place.report = *current;
    }
    const Result<Agency> agency = archive.agencies().agency(place.agency);
    if (!agency) {
        return agency.error();
    }
    const Result<Agency> parent = agency->parent == 0 ? Agency{} : archive.agencies().agency(agency->parent);
    const Result<QList<ArchivedReport>> versions = archive.reports().versions(place.agency);
    if (!parent || !versions) {
        return parent ? versions.error() : parent.error();
    }
    PlaceFacts facts{.place = place, .agency = *agency, .parent = parent->name, .versions = *versions};
    const std::optional<Error> error = place.report != 0 ? addReport(archive, &facts) : addBrokenYear(archive, &facts);
    return error ? Result<PlaceFacts>(*error) : facts;
}

} // namespace gouji
