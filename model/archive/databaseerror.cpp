// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "databaseerror.h"

#include "writtenout.h"

#include <QCoreApplication>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct DatabaseErrors
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Database)
};

Error locked(const QString &name)
{
    return {.file = name,
            .cause = DatabaseErrors::tr("The database is locked by another program."),
            .remedy = DatabaseErrors::tr("Close that program and try again.")};
}

Error full(const QString &name)
{
    return {.file = name,
            .cause = DatabaseErrors::tr("The disk is full."),
            .remedy = DatabaseErrors::tr("Make room on it and try again.")};
}

/// @param reason in the words of the driver, none of them SQL, or a code
Error other(const QString &name, const QString &reason, const QString &remedy)
{
    return {
        .file = name, .cause = DatabaseErrors::tr("The database could not be used: %1.").arg(withoutStop(reason)), .remedy = remedy};
}

QString code(const QSqlError &error)
{
    return DatabaseErrors::tr("error %1").arg(error.nativeErrorCode());
}

/// Of an extended result code of SQLite, which carries it in its low byte: https://www.sqlite.org/rescode.html
int sqliteCode(const QSqlError &error)
{
    constexpr int PrimaryCode = 0xff;
    return error.nativeErrorCode().toInt() & PrimaryCode;
}
constexpr int SqliteBusy = 5;
constexpr int SqliteLocked = 6;

Error sqliteError(const QString &name, const QSqlError &error)
{
    switch (sqliteCode(error)) {
    case SqliteBusy:
    case SqliteLocked:
        return locked(name);
    case 8: // SQLITE_READONLY
        return {.file = name,
                .cause = DatabaseErrors::tr("The database may not be written to."),
                .remedy = DatabaseErrors::tr("Ask for the right to write to this file and its folder.")};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {.file = name,
                .cause = DatabaseErrors::tr("The database is damaged, or the file is not a database."),
                .remedy = DatabaseErrors::tr("It was left as it is: move it away to start anew.")};
    case 13: // SQLITE_FULL
        return full(name);
    case 14: // SQLITE_CANTOPEN
        return {.file = name,
                .cause = DatabaseErrors::tr("The database could not be opened."),
                .remedy = DatabaseErrors::tr("Check that the folder exists and that you may write to it.")};
    default:
        return other(name, code(error), DatabaseErrors::tr("Check the disk it is on."));
    }
}

/// PostgreSQL's SQLSTATE codes: https://www.postgresql.org/docs/15/errcodes-appendix.html
Error postgresqlError(const QString &name, const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    if (isConnectionLost(error)) {
        const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
        return other(name, text.simplified(),
                     DatabaseErrors::tr("Check the address, the user and the password, and that the "
                                        "server runs."));
    }
    if (isConflict(Database::Backend::Postgresql, error)) {
        return locked(name);
    }
    if (state == "53100"_L1) {
        return full(name);
    }
    if (state == "25006"_L1) {
        return {.file = name,
                .cause = DatabaseErrors::tr("The database may not be written to."),
                .remedy = DatabaseErrors::tr("Ask who looks after the server for the right to write.")};
    }
    if (state == "42501"_L1) {
        return {.file = name,
                .cause = DatabaseErrors::tr("This user of the database has no right to do that."),
                .remedy = DatabaseErrors::tr("Ask who looks after the server for the right to read it, or to write.")};
    }
    return other(name, code(error), DatabaseErrors::tr("Ask who looks after the server."));
}

} // namespace

bool isConnectionLost(const QSqlError &error)
{
    // libpq has no code for what did not come from the server.
    const QString state = error.nativeErrorCode();
    return error.type() == QSqlError::ConnectionError || state.isEmpty() || state.startsWith("08"_L1) ||
           state.startsWith("57P"_L1);
}

bool isConflict(Database::Backend backend, const QSqlError &error)
{
    if (backend == Database::Backend::Sqlite) {
        return sqliteCode(error) == SqliteBusy || sqliteCode(error) == SqliteLocked;
    }
    // lock_not_available, deadlock_detected, serialization_failure, unique_violation
    return QStringList{u"55P03"_s, u"40P01"_s, u"40001"_s, u"23505"_s}.contains(error.nativeErrorCode());
}

Error toError(Database::Backend backend, const QString &name, const QSqlError &error)
{
    return backend == Database::Backend::Sqlite ? sqliteError(name, error) : postgresqlError(name, error);
}

} // namespace gouji
