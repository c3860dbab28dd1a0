// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "databaseaddress.h"

#include <optional>

namespace gouji {

/// The file of an SQLite database, before it is opened to be written to.
class SqliteFile
{
public:
    explicit SqliteFile(DatabaseAddress address)
        : m_address(std::move(address))
    {
    }

    /// The version of the schema that the file holds; 0 for one that is missing or empty. Nothing is changed in it or
    /// beside it.
    /// @return an Error for what is no database, or another program's
    Result<int> version() const;
    bool exists() const;
    /// Whether it and what SQLite keeps beside it can be written.
    bool isWritable() const;
    /// Whether what was committed last is in a log beside it.
    bool hasLog() const;
    /// Makes it, empty and for its owner alone, and the folder it is in where that is missing; SQLite gives what it
    /// keeps beside it the same permissions.
    [[nodiscard]] std::optional<Error> make() const { return make(m_address.file()); }
    [[nodiscard]] static std::optional<Error> make(const QString &path);

private:
    Result<int> versionIn(const QString &path) const;
    Result<int> versionWithLog(const Result<int> &alone) const;

    DatabaseAddress m_address;
};

} // namespace gouji
