// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivegrid.h"
#include "archiveseries.h"
#include "reportsearch.h"
#include "reportstore.h"

namespace gouji {

/// Years of reports from many agencies, in an SQLite file or a PostgreSQL database. Used on the thread that opened it:
/// work in the background opens it again.
class Archive
{
public:
    /// @param url as Database::open() takes it
    static Result<Archive> open(const QString &url, Database::Access access = Database::Access::Make);

    QString url() const { return m_database->url(); }
    /// For people: without a password.
    QString name() const { return m_database->name(); }

    Agencies agencies() { return Agencies(m_database.get()); }
    ReportStore reports() { return ReportStore(m_database.get()); }
    ArchiveGrid grid() const { return ArchiveGrid(m_database.get()); }
    /// As searchReports().
    Result<SearchResult> search(const QString &query, const ArchiveFilter &filter, int limit) const
    {
        return searchReports(*m_database, query, filter, limit);
    }
    /// As SeriesSource.
    Result<QList<YearSeries>> series(const QStringList &agencies, const QList<CellId> &cells) const
    {
        return archiveSeries(*m_database, agencies, cells);
    }
    /// As Database::checkIntegrity().
    [[nodiscard]] std::optional<Error> checkIntegrity() const { return m_database->checkIntegrity(); }

private:
    explicit Archive(Database database);

    std::unique_ptr<Database> m_database; // does not move when the archive does
};

} // namespace gouji
