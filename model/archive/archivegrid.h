// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivefilter.h"
#include "error.h"

#include <QHash>
#include <QList>

namespace gouji {

class Database;

/// An agency as the grid shows it.
struct AgencyRow
{
    int id = 0;
    QString name;
    AgencyLevel level = AgencyLevel::Unknown;
    int parent = 0;
};

/// A report as the grid shows it.
struct ReportEntry
{
    int id = 0;
    int agency = 0;
    int year = 0;
    ReportMarks marks;
    ReportState state = ReportState::Imported;
    int errors = 0; ///< Findings that are not waived.
    int warnings = 0;
    int notes = 0;
};

/// How many a filter leaves, and how many each further choice would.
struct ArchiveCounts
{
    int agencies = 0;
    int reports = 0;
    int withGap = 0; ///< Agencies.
    QHash<ReportMark, int> marks;
    QHash<ReportState, int> states;
};

/// Agencies × years: what is in an archive, in pieces as they are shown.
class ArchiveGrid
{
public:
    /// `database` must outlive it.
    explicit ArchiveGrid(const Database *database)
        : m_database(database)
    {
    }

    /// The first and the last year of which there is a report; 0 and 0 in an empty archive.
    Result<std::pair<int, int>> years() const;
    /// The agencies that a filter leaves, by pinyin.
    Result<QList<int>> agencies(const ArchiveFilter &filter) const;
    /// Those that report to `parent` (0: to nobody), by pinyin.
    Result<QList<int>> children(int parent) const;
    /// Those to whom others report.
    Result<QList<int>> parents() const;
    /// What is shown of these agencies, in the same order. Up to some thousands at a time.
    Result<QList<AgencyRow>> rows(const QList<int> &agencies) const;
    /// The current reports of these agencies.
    Result<QList<ReportEntry>> reports(const QList<int> &agencies) const;
    /// The current reports that a filter leaves, by agency and year.
    Result<QList<int>> reports(const ArchiveFilter &filter) const;
    /// Further choices are counted as if no mark and no state were chosen: they would take their place.
    Result<ArchiveCounts> counts(const ArchiveFilter &filter) const;

private:
    const Database *m_database;
};

} // namespace gouji
