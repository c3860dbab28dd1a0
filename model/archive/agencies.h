// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agencyname.h"
#include "database.h"

#include <QHash>

namespace gouji {

struct Agency
{
    int id = 0;
    QString name;
    QStringList otherNames; ///< Former names and aliases, as given.
    AgencyLevel level = AgencyLevel::Unknown;
    int parent = 0;           ///< Who it reports to; 0 for none that is known.
    bool hasAllBelow = false; ///< A person said that the archive has all agencies that report to it.
};

/// The agencies of an archive: who they are, what they were called, and who reports to whom. Every call is a
/// transaction, or part of one that is open.
class Agencies
{
public:
    /// `database` must outlive it.
    explicit Agencies(Database *database)
        : m_database(database)
    {
    }

    /// Who has or had the name, also where it gives the places around it and the known one does not, or the other way
    /// round (淮安市洪泽区人民政府, 洪泽区人民政府), and only one agency can be meant. 0 for nobody.
    Result<int> find(const QString &name) const;
    /// The same, keeping the name. Makes the agency where there is none: under the government its name tells of, which
    /// becomes the parent also of those that were there before it.
    Result<int> findOrMake(const QString &name);
    Result<Agency> agency(int id) const;

    /// Gives it another name; the one it had stays known.
    [[nodiscard]] std::optional<Error> rename(int id, const QString &name);
    /// A further name under which its reports come.
    /// @return an Error where another agency has the name.
    [[nodiscard]] std::optional<Error> addName(int id, const QString &name);
    /// Says who an agency reports to; 0 for nobody.
    /// @return an Error where it would report to itself in the end.
    [[nodiscard]] std::optional<Error> setParent(int id, int parent);

    [[nodiscard]] std::optional<Error> setHasAllBelow(int id, bool hasAllBelow);

private:
    struct Named
    {
        int id = 0;
        QStringList units;
    };
    Result<int> named(const QString &folded) const;
    Result<Named> onlyAlike(const AgencyName &name) const;
    Result<QList<Named>> alike(const Statement &statement, const QStringList &units) const;
    Result<int> parentOf(const AgencyName &name) const;
    Result<int> make(const QString &name, const AgencyName &parts);
    std::optional<Error> adopt(int government, const AgencyName &name);
    std::optional<Error> setName(int id, const QString &name, const AgencyName &parts);

    Database *m_database;
};

} // namespace gouji
