// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filtersql.h"

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Conditions that must hold together.
class Conditions
{
public:
    void add(const QString &sql, const QVariantList &values = {})
    {
        m_sql.append(sql);
        m_values += values;
    }
    bool isEmpty() const { return m_sql.isEmpty(); }
    Statement all() const { return {m_sql.isEmpty() ? u"1 = 1"_s : m_sql.join(" AND "_L1), m_values}; }

private:
    QStringList m_sql;
    QVariantList m_values;
};

void addAgency(const ArchiveFilter &filter, Conditions *conditions)
{
    if (const QString part = AgencyName::of(filter.name).folded; !part.isEmpty()) {
        conditions->add(u"agency.id IN (SELECT agency FROM agency_name WHERE folded LIKE ? ESCAPE '!')"_s,
                        {u'%' + likePattern(part) + u'%'});
    }
    if (filter.under != 0) {
        conditions->add(uR"(agency.id IN (WITH RECURSIVE below (id) AS (
                              SELECT CAST(? AS INTEGER)
                              UNION
                              SELECT agency.id FROM agency JOIN below ON agency.parent = below.id)
                            SELECT id FROM below))"_s,
                        {filter.under});
    }
    if (filter.level) {
        conditions->add(u"agency.level = ?"_s, {int(*filter.level)});
    }
    if (filter.hasGap) {
        conditions->add(uR"(agency.id IN (SELECT agency FROM report WHERE is_current = 1 GROUP BY agency
                              HAVING count(*) < (SELECT max(year) FROM report) - min(year) + 1))"_s);
    }
}

void addReport(const ArchiveFilter &filter, Conditions *conditions)
{
    conditions->add(u"report.is_current = 1"_s);
    if (filter.year) {
        conditions->add(u"report.year = ?"_s, {*filter.year});
    }
    if (filter.marks) {
        conditions->add(u"report.marks & CAST(? AS INTEGER) <> 0"_s, {filter.marks.toInt()});
    }
    if (filter.state) {
        conditions->add(u"report.state = ?"_s, {int(*filter.state)});
    }
}

} // namespace

QString likePattern(const QString &text)
{
    QString pattern = text;
    for (const auto special : {"!"_L1, "%"_L1, "_"_L1}) {
        pattern.replace(special, "!"_L1 + special);
    }
    return pattern;
}

Statement agencyCondition(const ArchiveFilter &filter)
{
    Conditions conditions;
    addAgency(filter, &conditions);
    if (filter.asksOfReports()) {
        Conditions report;
        report.add(u"report.agency = agency.id"_s);
        addReport(filter, &report);
        const Statement all = report.all();
        conditions.add(u"EXISTS (SELECT 1 FROM report WHERE %1)"_s.arg(all.sql), all.values);
    }
    return conditions.all();
}

Statement reportCondition(const ArchiveFilter &filter)
{
    Conditions agency;
    addAgency(filter, &agency);
    Conditions conditions;
    addReport(filter, &conditions);
    if (!agency.isEmpty()) {
        const Statement all = agency.all();
        conditions.add(u"report.agency IN (SELECT agency.id FROM agency WHERE %1)"_s.arg(all.sql), all.values);
    }
    return conditions.all();
}

} // namespace gouji
