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

Result<QList<int>> ArchiveGrid::parents() const
{
    return ids(*m_database, {u"SELECT DISTINCT parent FROM agency WHERE parent IS NOT NULL"_s, {}});
}

Result<QList<AgencyRow>> ArchiveGrid::rows(const QList<int> &agencies) const
{
    QHash<int, AgencyRow> found;
    const std::optional<Error> error = m_database->forEachRow(
        {u"SELECT id, name, level, parent FROM agency WHERE id IN (%1)"_s.arg(listOf(agencies)), {}},
        [&found](const QVariantList &row) {
            const int id = row.at(0).toInt();
            found.insert(id, {.id = id,
                              .name = row.at(1).toString(),
                              .level = AgencyLevel(row.at(2).toInt()),
                              .parent = row.at(3).toInt()});
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
    ArchiveCounts counts;
    const std::optional<Error> error = m_database->forEachRow(
        {u"SELECT marks, state, count(*) FROM report WHERE %1 GROUP BY marks, state"_s.arg(condition.sql),
         condition.values},
        [&counts](const QVariantList &row) {
            const ReportMarks marks = ReportMarks::fromInt(row.at(0).toInt());
            const int count = row.at(2).toInt();
            counts.states[ReportState(row.at(1).toInt())] += count;
            for (const ReportMark mark : Marks) {
                counts.marks[mark] += marks.testFlag(mark) ? count : 0;
            }
            return true;
        });
    if (error) {
        return *error;
    }
    base.hasGap = true;
    for (const auto &[table, where, count] : {std::tuple(u"report"_s, reportCondition(filter), &counts.reports),
                                              {u"agency"_s, agencyCondition(filter), &counts.agencies},
                                              {u"agency"_s, agencyCondition(base), &counts.withGap}}) {
        const auto found =
            m_database->rows({u"SELECT count(*) FROM %1 WHERE %2"_s.arg(table, where.sql), where.values});
        if (!found) {
            return found.error();
        }
        *count = found->first().first().toInt();
    }
    return counts;
}

} // namespace gouji
