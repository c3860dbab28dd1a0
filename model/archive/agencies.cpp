// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agencies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct AgencyErrors
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Agencies)
};

/// Places in one column.
QString toColumn(const QStringList &units)
{
    return units.join(u'/');
}

QStringList unitsFrom(const QVariant &column)
{
    return column.toString().split(u'/', Qt::SkipEmptyParts);
}

/// Whose short name a government has that agencies of these places report to.
QString governmentOf(const QStringList &units)
{
    return AgencyName{.folded = {}, .units = units, .own = u"人民政府"_s}.shortName();
}

} // namespace

Result<int> Agencies::named(const QString &folded) const
{
    const auto rows = m_database->rows({u"SELECT agency FROM agency_name WHERE folded = ?"_s, {folded}});
    if (!rows) {
        return rows.error();
    }
    return rows->isEmpty() ? 0 : rows->first().first().toInt();
}

/// The only agency that a name can mean which gives more or fewer of the places around it; id 0 where there is none.
Result<Agencies::Named> Agencies::onlyAlike(const AgencyName &name) const
{
    if (name.units.isEmpty()) {
        return Named{};
    }
    const Result<QList<Named>> same =
        alike({u"SELECT id, place FROM agency WHERE short_name = ?"_s, {name.shortName()}}, name.units);
    if (!same) {
        return same.error();
    }
    return same->size() == 1 ? same->first() : Named{};
}

Result<int> Agencies::find(const QString &name) const
{
    const AgencyName parts = AgencyName::of(name);
    const Result<int> known = named(parts.folded);
    if (!known || *known != 0) {
        return known;
    }
    const Result<Named> only = onlyAlike(parts);
    return only ? Result<int>(only->id) : only.error();
}

Result<int> Agencies::findOrMake(const QString &name)
{
    const AgencyName parts = AgencyName::of(name);
    const Result<int> known = named(parts.folded);
    if (!known || *known != 0) {
        return known;
    }
    if (m_database->backend() == Database::Backend::Postgresql) {
        // Whoever makes agencies does so after the others, and sees theirs: which is whose parent hangs on all of them.
        const auto queued = m_database->rows({u"SELECT pg_advisory_xact_lock(hashtext('gouji agencies'))"_s, {}});
        const Result<int> made = queued ? named(parts.folded) : queued.error();
        if (!made || *made != 0) {
            return made;
        }
    }
    const Result<Named> only = onlyAlike(parts);
    if (!only) {
        return only.error();
    }
    if (only->id == 0) {
        return make(name, parts);
    }
    const auto done = m_database->rows({u"INSERT INTO agency_name VALUES (?, ?, ?)"_s, {parts.folded, name, only->id}});
    std::optional<Error> error = done ? std::nullopt : std::optional(done.error());
    if (!error && parts.units.size() > only->units.size()) {
        error = setName(only->id, name, parts); // the name that says more
    }
    return error ? Result<int>(*error) : only->id;
}

Result<int> Agencies::make(const QString &name, const AgencyName &parts)
{
    const Result<int> parent = parentOf(parts);
    if (!parent) {
        return parent;
    }
    const auto made = m_database->rows(
        {uR"(INSERT INTO agency (name, sort_key, level, parent, parent_by_hand, place, short_name, parent_name)
             VALUES (?, ?, ?, ?, 0, ?, ?, ?) RETURNING id)"_s,
         {name, pinyinKey(name), int(parts.level), *parent > 0 ? QVariant(*parent) : QVariant(), toColumn(parts.units),
          parts.shortName(), governmentOf(parts.unitsAbove())}});
    if (!made) {
        return made.error();
    }
    const int id = made->first().first().toInt();
    const auto named = m_database->rows({u"INSERT INTO agency_name VALUES (?, ?, ?)"_s, {parts.folded, name, id}});
    if (!named) {
        return named.error();
    }
    const std::optional<Error> error = parts.isGovernment() ? adopt(id, parts) : std::nullopt;
    return error ? Result<int>(*error) : id;
}

/// The agencies that a statement gives as id and place, of which the places may be these.
Result<QList<Agencies::Named>> Agencies::alike(const Statement &statement, const QStringList &units) const
{
    QList<Named> found;
    const std::optional<Error> error = m_database->forEachRow(statement, [&found, &units](const QVariantList &row) {
        Named named{.id = row.at(0).toInt(), .units = unitsFrom(row.at(1))};
        if (mayBeSamePlace(named.units, units)) {
            found.append(std::move(named));
        }
        return true;
    });
    return error ? Result<QList<Named>>(*error) : found;
}

Result<int> Agencies::parentOf(const AgencyName &name) const
{
    const QStringList above = name.unitsAbove();
    if (above.isEmpty()) {
        return 0;
    }
    const Result<QList<Named>> found =
        alike({u"SELECT id, place FROM agency WHERE short_name = ?"_s, {governmentOf(above)}}, above);
    if (!found) {
        return found.error();
    }
    return found->size() == 1 ? found->first().id : 0;
}

std::optional<Error> Agencies::adopt(int government, const AgencyName &name)
{
    const Result<QList<Named>> below = alike({uR"(SELECT id, place FROM agency
                   WHERE parent IS NULL AND parent_by_hand = 0 AND parent_name = ? AND id <> ?)"_s,
                                              {name.shortName(), government}},
                                             {});
    if (!below) {
        return below.error();
    }
    for (const Named &agency : *below) {
        // A government's place goes one further than that of the one it reports to.
        QStringList around = agency.units;
        while (!around.isEmpty() && around.last() != name.units.last()) {
            around.removeLast();
        }
        if (!mayBeSamePlace(around, name.units)) {
            continue;
        }
        const auto done = m_database->rows({u"UPDATE agency SET parent = ? WHERE id = ?"_s, {government, agency.id}});
        if (!done) {
            return done.error();
        }
    }
    return {};
}

std::optional<Error> Agencies::setName(int id, const QString &name, const AgencyName &parts)
{
    const auto done = m_database->rows(
        {u"UPDATE agency SET name = ?, sort_key = ?, level = ?, place = ?, short_name = ?, parent_name = ? WHERE id = ?"_s,
         {name, pinyinKey(name), int(parts.level), toColumn(parts.units), parts.shortName(),
          governmentOf(parts.unitsAbove()), id}});
    return done ? std::nullopt : std::optional(done.error());
}

Result<Agency> Agencies::agency(int id) const
{
    const auto rows = m_database->rows({u"SELECT name, level, parent, all_below FROM agency WHERE id = ?"_s, {id}});
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
                  .parent = row.at(2).toInt(),
                  .hasAllBelow = row.at(3).toBool()};
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
    const Result<int> owner = named(folded);
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
    return setName(id, name, AgencyName::of(name));
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

std::optional<Error> Agencies::setHasAllBelow(int id, bool hasAllBelow)
{
    return m_database->change({{u"UPDATE agency SET all_below = ? WHERE id = ?"_s, {int(hasAllBelow), id}}});
}

} // namespace gouji
