// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive.h"

namespace gouji {

Archive::Archive(Database database)
    : m_database(std::make_unique<Database>(std::move(database)))
{
}

Result<Archive> Archive::open(const QString &url, Database::Access access)
{
    Result<Database> database = Database::open(url, access);
    if (!database) {
        return database.error();
    }
    return Archive(std::move(database).value());
}

} // namespace gouji
