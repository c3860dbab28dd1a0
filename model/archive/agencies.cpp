// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agencies.h"

#include "filtersql.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct AgencyErrors
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Agencies)
};

/// The places of a name as they are kept and compared.
QString placeKey(const QStringList &units)
{
    return units.join(u'/');
}

/// Of the government that an agency reports to: a department's of its own place, a government's of the place around.
QStringList unitsAbove(const AgencyName &name)
{
    return name.isGovernment ? name.units.mid(0, name.units.size() - 1) : name.units;
}

} // namespace

Result<int> Agencies::find(const QString &name) const
{
    const auto rows =
        m_database->rows({u"SELECT agency FROM agency_name WHERE folded = ?"_s, {AgencyName::of(name).folded}});
    if (!rows) {
        return rows.error();
    }
    return rows->isEmpty() ? 0 : rows->first().first().toInt();
}

Result<int> Agencies::findOrMake(const QString &name)
{
    const Result<int> known = find(name);
    if (!known || *known != 0) {
        return known;
    }
    const AgencyName parts = AgencyName::of(name);
    const Result<int> parent = parentOf(parts);
    if (!parent) {
        return parent;
    }
    const auto made = m_database->rows(
        {uR"(INSERT INTO agency (name, sort_key, level, parent, parent_by_hand, place, parent_place, is_government)
             VALUES (?, ?, ?, ?, 0, ?, ?, ?) RETURNING id)"_s,
         {name, pinyinKey(name), int(parts.level), *parent > 0 ? QVariant(*parent) : QVariant(), placeKey(parts.units),
          placeKey(unitsAbove(parts)), int(parts.isGovernment)}});
    if (!made) {
        return made.error();
    }
    const int id = made->first().first().toInt();
    const auto named = m_database->rows({u"INSERT INTO agency_name VALUES (?, ?, ?)"_s, {parts.folded, name, id}});
    if (!named) {
        return named.error();
    }
    if (parts.isGovernment) {
        if (const std::optional<Error> error = adopt(id, placeKey(parts.units))) {
            return *error;
        }
    }
    return id;
}

Result<int> Agencies::parentOf(const AgencyName &name) const
{
    // A place may be written with the places around it or without them: 宿迁市宿城区, 宿城区.
    QStringList units = unitsAbove(name);
    for (; !units.isEmpty(); units.removeFirst()) {
        const auto found = m_database->rows(
            {u"SELECT id FROM agency WHERE is_government = 1 AND place = ? ORDER BY id LIMIT 1"_s, {placeKey(units)}});
        if (!found) {
            return found.error();
        }
        if (!found->isEmpty()) {
            return found->first().first().toInt();
        }
    }
    return 0;
}

std::optional<Error> Agencies::adopt(int government, const QString &place)
{
    const auto below = m_database->rows({uR"(UPDATE agency SET parent = ?
                                             WHERE parent IS NULL AND parent_by_hand = 0 AND id <> ?
                                               AND (parent_place = ? OR parent_place LIKE ? ESCAPE '!'))"_s,
                                         {government, government, place, u"%/"_s + likePattern(place)}});
    return below ? std::nullopt : std::optional(below.error());
}

Result<Agency> Agencies::agency(int id) const
{
    const auto rows = m_database->rows({u"SELECT name, level, parent FROM agency WHERE id = ?"_s, {id}});
    if (!rows) {
        return rows.error();
    }
    if (rows->isEmpty()) {
        return Error{.file = m_database->name(), .cause = AgencyErrors::tr("There is no such agency."), .remedy = {}};
    }
    const QVariantList &row = rows->first();
    Agency agency{.id = id,
                  .name = row.at(0).toString(),
                  .otherNames = {},
                  .level = AgencyLevel(row.at(1).toInt()),
                  .parent = row.at(2).toInt()};
    const std::optional<Error> error =
        m_database->forEachRow({u"SELECT name FROM agency_name WHERE agency = ? ORDER BY folded"_s, {id}},
                               [&agency](const QVariantList &name) {
                                   if (name.first().toString() != agency.name) {
                                       agency.otherNames.append(name.first().toString());
                                   }
                                   return true;
                               });
    return error ? Result<Agency>(*error) : agency;
}

std::optional<Error> Agencies::addName(int id, const QString &name)
{
    const QString folded = AgencyName::of(name).folded;
    const Result<int> owner = find(name);
    if (!owner) {
        return owner.error();
    }
    if (folded.isEmpty() || (*owner != 0 && *owner != id)) {
        return Error{.file = m_database->name(),
                     .cause = folded.isEmpty() ? AgencyErrors::tr("A name may not be empty.")
                                               : AgencyErrors::tr("Another agency has the name %1.").arg(name),
                     .remedy = AgencyErrors::tr("Choose another one.")};
    }
    return *owner == id ? std::nullopt
                        : m_database->change({{u"INSERT INTO agency_name VALUES (?, ?, ?)"_s, {folded, name, id}}});
}

std::optional<Error> Agencies::rename(int id, const QString &name)
{
    if (std::optional<Error> error = addName(id, name)) {
        return error;
    }
    const AgencyName parts = AgencyName::of(name);
    return m_database->change(
        {{u"UPDATE agency SET name = ?, sort_key = ?, level = ?, place = ?, parent_place = ?, is_government = ? WHERE id = ?"_s,
          {name, pinyinKey(name), int(parts.level), placeKey(parts.units), placeKey(unitsAbove(parts)),
           int(parts.isGovernment), id}}});
}

std::optional<Error> Agencies::setParent(int id, int parent)
{
    const auto above = m_database->rows({uR"(WITH RECURSIVE above (id) AS (
                                               SELECT CAST(? AS INTEGER)
                                               UNION
                                               SELECT agency.parent FROM agency JOIN above ON agency.id = above.id)
                                             SELECT 1 FROM above WHERE id = ?)"_s,
                                         {parent, id}});
    if (!above) {
        return above.error();
    }
    if (!above->isEmpty()) {
        return Error{.file = m_database->name(),
                     .cause = AgencyErrors::tr("An agency cannot report to itself."),
                     .remedy = AgencyErrors::tr("Choose another one.")};
    }
    return m_database->change({{u"UPDATE agency SET parent = ?, parent_by_hand = 1 WHERE id = ?"_s,
                                {parent > 0 ? QVariant(parent) : QVariant(), id}}});
}

} // namespace gouji
