// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "databaseaddress.h"

#include <QHash>
#include <QSqlQuery>

class QSqlDatabase;
class QSqlError;

namespace gouji {

/// A connection of Qt's, which lives from construction to destruction. No handle to it is kept anywhere else. Of
/// PostgreSQL no name is looked for but among what the server itself came with: the tables are named with their schema,
/// so that nothing that somebody put beside them is ever run.
class DatabaseConnection
{
public:
    enum class Mode
    {
        ReadWrite,
        ReadOnly,
        Immutable, ///< As the file is, without what a log beside it holds; nothing is made or changed beside it.
    };

    explicit DatabaseConnection(DatabaseAddress address, Mode mode = Mode::ReadWrite);
    ~DatabaseConnection();
    Q_DISABLE_COPY_MOVE(DatabaseConnection)

    Database::Backend backend() const
    {
        return m_address.isServer() ? Database::Backend::Postgresql : Database::Backend::Sqlite;
    }
    const DatabaseAddress &address() const { return m_address; }
    Mode mode() const { return m_mode; }
    QString name() const { return m_address.name(); }
    /// Of PostgreSQL: where the tables are, or are to be made, quoted. Empty where the role may use no schema.
    const QString &schema() const { return m_schema; }
    /// Whether the last statement failed for what others did at the same time: it may go well next.
    bool isContended() const { return m_isContended; }

    /// Where it is not open; run() does so by itself.
    [[nodiscard]] std::optional<Error> open();
    /// Runs a statement; its rows are still to be fetched.
    Result<QSqlQuery *> run(const Statement &statement);
    /// As Database::forEachRow() and Database::rows().
    [[nodiscard]] std::optional<Error> forEachRow(const Statement &statement,
                                                  const std::function<bool(const QVariantList &)> &take);
    Result<QList<QVariantList>> rows(const Statement &statement);

private:
    QSqlDatabase handle() const;
    std::optional<Error> settle();
    QString qualified(const QString &sql) const;
    Error error(const QSqlError &error);
    void forgetStatements();

    DatabaseAddress m_address;
    Mode m_mode;
    QString m_connectionName;
    QString m_schema;
    bool m_isContended = false;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared; // by SQL; shared as QHash copies and QSqlQuery may not be
    std::shared_ptr<QSqlQuery> m_direct;
};

} // namespace gouji
