// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"

#include "schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct DatabaseErrors
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Database)
};

/// SQLite's result codes (https://www.sqlite.org/rescode.html) in words.
Error toError(const QString &path, const QSqlError &error)
{
    constexpr int PrimaryCode = 0xff; // an extended code carries the primary one in its low byte
    switch (error.nativeErrorCode().toInt() & PrimaryCode) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {.file = path,
                .cause = DatabaseErrors::tr("The database is locked by another program."),
                .remedy = DatabaseErrors::tr("Close that program and try again.")};
    case 8: // SQLITE_READONLY
        return {.file = path,
                .cause = DatabaseErrors::tr("The database may not be written to."),
                .remedy = DatabaseErrors::tr("Ask for the right to write to this file and its folder.")};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {.file = path,
                .cause = DatabaseErrors::tr("The database is damaged, or the file is not a database."),
                .remedy = DatabaseErrors::tr("It was left as it is: move it away to start anew.")};
    case 13: // SQLITE_FULL
        return {.file = path,
                .cause = DatabaseErrors::tr("The disk is full."),
                .remedy = DatabaseErrors::tr("Make room on it and try again.")};
    case 14: // SQLITE_CANTOPEN
        return {.file = path,
                .cause = DatabaseErrors::tr("The database could not be opened."),
                .remedy = DatabaseErrors::tr("Check that the folder exists and that you may write to it.")};
    default:
        return {.file = path,
                .cause = DatabaseErrors::tr("The database could not be used: %1.").arg(error.databaseText()),
                .remedy = DatabaseErrors::tr("Check the disk it is on.")};
    }
}

} // namespace

/// A connection of Qt's, which lives from construction to destruction. No handle to it is kept anywhere else.
class Database::Connection
{
public:
    explicit Connection(QString path)
        : m_path(std::move(path))
        , m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name).setDatabaseName(m_path);
    }
    ~Connection() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(Connection)

    const QString &path() const { return m_path; }
    QSqlDatabase handle() const { return QSqlDatabase::database(m_name, false); }

private:
    QString m_path;
    QString m_name;
};

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Database::~Database() = default;
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;

const QString &Database::path() const
{
    return m_connection->path();
}

Result<Database> Database::open(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return Error{.file = path,
                     .cause = DatabaseErrors::tr("The folder for the database could not be made."),
                     .remedy = DatabaseErrors::tr("Check that you may write to the folder around it.")};
    }
    Database database(std::make_unique<Connection>(path));
    QSqlDatabase handle = database.m_connection->handle();
    handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!handle.open()) {
        return toError(path, handle.lastError());
    }
    const auto version = database.rows({u"PRAGMA user_version"_s, {}});
    if (!version) {
        return version.error();
    }
    if (version->first().first().toInt() > schemaMigrations().size()) {
        return Error{.file = path,
                     .cause = DatabaseErrors::tr("The database was made by a newer version of this program."),
                     .remedy = DatabaseErrors::tr("Install that version. The database was left as it is.")};
    }
    // What was committed outlives a killed program and a power cut.
    for (const QString &pragma :
         {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s}) {
        if (const auto done = database.rows({pragma, {}}); !done) {
            return done.error();
        }
    }
    if (const std::optional<Error> error = database.migrate(version->first().first().toInt())) {
        return *error;
    }
    return database;
}

Result<QList<QVariantList>> Database::rows(const Statement &statement) const
{
    QSqlQuery query(m_connection->handle());
    query.setForwardOnly(true);
    bool done = query.prepare(statement.sql);
    if (done) {
        for (const QVariant &value : statement.values) {
            query.addBindValue(value);
        }
        done = query.exec();
    }
    QList<QVariantList> rows;
    while (done && query.next()) {
        QVariantList row;
        for (int column = 0; column < query.record().count(); ++column) {
            row.append(query.value(column));
        }
        rows.append(std::move(row));
    }
    if (query.lastError().isValid()) {
        return toError(path(), query.lastError());
    }
    return rows;
}

std::optional<Error> Database::change(const QList<Statement> &statements)
{
    // IMMEDIATE: a lock that cannot be had is found out before anything is changed.
    QList<Statement> all{{u"BEGIN IMMEDIATE"_s, {}}};
    all += statements;
    all.append({u"COMMIT"_s, {}});
    for (const Statement &statement : std::as_const(all)) {
        if (const auto done = rows(statement); !done) {
            // Fails where the transaction did not begin or SQLite rolled it back by itself; both are as wanted.
            (void)rows({u"ROLLBACK"_s, {}});
            return done.error();
        }
    }
    return {};
}

std::optional<Error> Database::migrate(int version)
{
    for (; version < schemaMigrations().size(); ++version) {
        QList<Statement> statements;
        for (const QString &sql : schemaMigrations().at(version)) {
            statements.append({sql, {}});
        }
        statements.append({u"PRAGMA user_version = %1"_s.arg(version + 1), {}});
        if (const std::optional<Error> error = change(statements)) {
            return error;
        }
    }
    return {};
}

} // namespace gouji
