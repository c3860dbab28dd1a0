// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivegrid.h"

#include "filtersql.h"

#include <array>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Numbers for IN (…): they need no quoting.
QString listOf(const QList<int> &ids)
{
    QStringList texts;
    for (const int id : ids) {
        texts.append(QString::number(id));
    }
    return texts.isEmpty() ? u"NULL"_s : texts.join(u',');
}

Result<QList<int>> ids(const Database &database, const Statement &statement)
{
    QList<int> found;
    const std::optional<Error> error = database.forEachRow(statement, [&found](const QVariantList &row) {
        found.append(row.first().toInt());
        return true;
    });
    return error ? Result<QList<int>>(*error) : found;
}

constexpr std::array Marks{ReportMark::Errors,  ReportMark::Warnings, ReportMark::Waived,      ReportMark::Late,
                           ReportMark::AllZero, ReportMark::Copied,   ReportMark::BrokenChain, ReportMark::Corrected};
constexpr std::array States{ReportState::Imported, ReportState::InReview, ReportState::Approved};

QString countOf(const QString &condition)
{
    return u", coalesce(sum(CASE WHEN %1 THEN 1 ELSE 0 END), 0)"_s.arg(condition);
}

} // namespace

Result<std::pair<int, int>> ArchiveGrid::years() const
{
    const auto rows = m_database->rows({u"SELECT min(year), max(year) FROM report WHERE is_current = 1"_s, {}});
    if (!rows) {
        return rows.error();
    }
    return std::pair(rows->first().at(0).toInt(), rows->first().at(1).toInt());
}

Result<QList<int>> ArchiveGrid::agencies(const ArchiveFilter &filter) const
{
    const Statement condition = agencyCondition(filter);
    return ids(*m_database,
               {u"SELECT id FROM agency WHERE %1 ORDER BY sort_key, id"_s.arg(condition.sql), condition.values});
}

Result<QList<int>> ArchiveGrid::children(int parent) const
{
    return ids(*m_database,
               parent == 0 ? Statement{u"SELECT id FROM agency WHERE parent IS NULL ORDER BY sort_key, id"_s, {}}
                           : Statement{u"SELECT id FROM agency WHERE parent = ? ORDER BY sort_key, id"_s, {parent}});
}

Result<QList<AgencyRow>> ArchiveGrid::rows(const QList<int> &agencies) const
{
    QHash<int, AgencyRow> found;
    const std::optional<Error> error = m_database->forEachRow(
        {uR"(SELECT id, name, level, parent, EXISTS (SELECT 1 FROM agency child WHERE child.parent = agency.id)
             FROM agency WHERE id IN (%1))"_s.arg(listOf(agencies)),
         {}},
        [&found](const QVariantList &row) {
            const int id = row.at(0).toInt();
            found.insert(id, {.id = id,
                              .name = row.at(1).toString(),
                              .level = AgencyLevel(row.at(2).toInt()),
                              .parent = row.at(3).toInt(),
                              .hasChildren = row.at(4).toBool()});
            return true;
        });
    if (error) {
        return *error;
    }
    QList<AgencyRow> rows;
    for (const int id : agencies) {
        rows.append(found.value(id));
    }
    return rows;
}

Result<QList<ReportEntry>> ArchiveGrid::reports(const QList<int> &agencies) const
{
    QList<ReportEntry> entries;
    const std::optional<Error> error =
        m_database->forEachRow({uR"(SELECT id, agency, year, marks, state, errors, warnings, notes FROM report
             WHERE is_current = 1 AND agency IN (%1) ORDER BY agency, year)"_s.arg(listOf(agencies)),
                                {}},
                               [&entries](const QVariantList &row) {
                                   entries.append({.id = row.at(0).toInt(),
                                                   .agency = row.at(1).toInt(),
                                                   .year = row.at(2).toInt(),
                                                   .marks = ReportMarks::fromInt(row.at(3).toInt()),
                                                   .state = ReportState(row.at(4).toInt()),
                                                   .errors = row.at(5).toInt(),
                                                   .warnings = row.at(6).toInt(),
                                                   .notes = row.at(7).toInt()});
                                   return true;
                               });
    return error ? Result<QList<ReportEntry>>(*error) : entries;
}

Result<QList<int>> ArchiveGrid::reports(const ArchiveFilter &filter) const
{
    const Statement condition = reportCondition(filter);
    return ids(*m_database, {uR"(SELECT report.id FROM report JOIN agency ON agency.id = report.agency
                                 WHERE %1 ORDER BY agency.sort_key, agency.id, report.year)"_s.arg(condition.sql),
                             condition.values});
}

Result<ArchiveCounts> ArchiveGrid::counts(const ArchiveFilter &filter) const
{
    ArchiveFilter base = filter;
    base.marks = {};
    base.state = {};
    base.hasGap = false;
    const Statement condition = reportCondition(base);
    QString sql = u"SELECT count(*)"_s;
    for (const ReportMark mark : Marks) {
        sql += countOf(u"report.marks & %1 <> 0"_s.arg(int(mark)));
    }
    for (const ReportState state : States) {
        sql += countOf(u"report.state = %1"_s.arg(int(state)));
    }
    sql += u" FROM report JOIN agency ON agency.id = report.agency WHERE "_s + condition.sql;
    const auto rows = m_database->rows({sql, condition.values});
    if (!rows) {
        return rows.error();
    }
    ArchiveCounts counts;
    qsizetype column = 0;
    counts.reports = rows->first().at(column++).toInt();
    for (const ReportMark mark : Marks) {
        counts.marks.insert(mark, rows->first().at(column++).toInt());
    }
    for (const ReportState state : States) {
        counts.states.insert(state, rows->first().at(column++).toInt());
    }
    const auto countAgencies = [this](const ArchiveFilter &chosen, int *count) -> std::optional<Error> {
        const Statement agencies = agencyCondition(chosen);
        const auto found = m_database->rows({u"SELECT count(*) FROM agency WHERE "_s + agencies.sql, agencies.values});
        *count = found ? found->first().first().toInt() : 0;
        return found ? std::nullopt : std::optional(found.error());
    };
    if (const auto error = countAgencies(filter, &counts.agencies)) {
        return *error;
    }
    base.hasGap = true;
    if (const auto error = countAgencies(base, &counts.withGap)) {
        return *error;
    }
    return counts;
}

} // namespace gouji
