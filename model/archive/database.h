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

class DatabaseAddress;
class DatabaseConnection;

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

    enum class Access
    {
        Make, ///< Made where it is missing: a file and its folder for their owner alone, a server's tables by a role
              ///< that may.
        Existing, ///< Never made.
    };

    /// A file that may not be written to is opened all the same, and a change of it fails. What is damaged, newer than
    /// the program, another program's or no database is left as it is. Before a schema is raised, which on a server is
    /// the tables' owner's to do, a file is copied to one beside it (`….before-schema-N`).
    /// @param url as DatabaseAddress::of() takes it
    static Result<Database> open(const QString &url, Access access = Access::Make);
    ~Database();
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;

    Backend backend() const;
    /// To open another connection with: it may hold a password.
    QString url() const;
    /// The same for people: without a password.
    QString name() const;
    /// Whether the file may not be written to. What a server's role may do comes out when it is tried.
    bool isReadOnly() const;

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
    /// The same; where others who write at the same time made it fail `work` is run anew, for up to a minute.
    [[nodiscard]] std::optional<Error> patientTransaction(const std::function<std::optional<Error>()> &work);

    /// Reads all of an SQLite file and says where it is damaged: seconds for gigabytes. A server looks after itself.
    [[nodiscard]] std::optional<Error> checkIntegrity() const;

private:
    explicit Database(std::unique_ptr<DatabaseConnection> connection);
    static Result<Database> openFile(const DatabaseAddress &address, Access access);
    static Result<Database> openServer(const DatabaseAddress &address, Access access);
    Result<int> version() const;
    std::optional<Error> newerThanProgram(int version) const;
    std::optional<Error> prepareFile(int version);
    struct ServerTables
    {
        bool exist = false;
        bool areOwn = false; ///< The role's that asks.
    };
    Result<ServerTables> serverTables() const;
    std::optional<Error> makeServerTables();
    std::optional<Error> migrate();
    std::optional<Error> run(const QList<Statement> &statements);

    std::unique_ptr<DatabaseConnection> m_connection;
    bool m_isContended = false; ///< The last transaction failed for what others did at the same time.
};

} // namespace gouji
