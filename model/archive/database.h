// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QList>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

namespace gouji {

struct Statement
{
    QString sql;
    QVariantList values; ///< For the statement's `?`, in order. An invalid one is NULL; a null QString or
                         ///< QByteArray is empty.
};

/// A connection to an SQLite file or a PostgreSQL database, brought to the present schema. Used on the thread that
/// opened it; closed when destroyed. Statements are prepared once and kept.
class Database
{
public:
    enum class Backend
    {
        Sqlite,
        Postgresql,
    };

    /// Creates an SQLite file and its folder where they are missing. What is damaged, newer than the program or no
    /// database is left as it is. Before a schema is raised the file is copied to one beside it (`….before-schema-N`).
    /// @param url a path, or `postgresql://USER:PASSWORD@HOST:PORT/DATABASE?OPTION=…` with libpq's options
    static Result<Database> open(const QString &url);
    ~Database();
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;

    Backend backend() const;
    /// As given to open(), to open another connection with: it may hold a password.
    const QString &url() const;
    /// The same for people: without a password.
    QString name() const;

    /// All rows that a statement gives.
    Result<QList<QVariantList>> rows(const Statement &statement) const;
    /// The same one by one; `take` says whether to go on, and must not use the database.
    [[nodiscard]] std::optional<Error> forEachRow(const Statement &statement,
                                                  const std::function<bool(const QVariantList &)> &take) const;
    /// Makes all changes in one transaction, or none.
    /// @return why none was made, or nothing.
    [[nodiscard]] std::optional<Error> change(const QList<Statement> &statements);
    /// Runs `work` in one transaction, which is given up where it returns an Error.
    [[nodiscard]] std::optional<Error> transaction(const std::function<std::optional<Error>()> &work);

    /// Reads all of an SQLite file and says where it is damaged: seconds for gigabytes. A server looks after itself.
    [[nodiscard]] std::optional<Error> checkIntegrity() const;

private:
    class Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    Result<int> version() const;
    std::optional<Error> prepareSqlite(int version);
    std::optional<Error> migrate();
    std::optional<Error> run(const QList<Statement> &statements);

    std::unique_ptr<Connection> m_connection;
};

} // namespace gouji
