// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "databaseerror.h"

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

Error other(const QString &name, const QSqlError &error, const QString &remedy)
{
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {.file = name,
            .cause = DatabaseErrors::tr("The database could not be used: %1.").arg(text.simplified()),
            .remedy = remedy};
}

/// SQLite's result codes: https://www.sqlite.org/rescode.html
Error sqliteError(const QString &name, const QSqlError &error)
{
    constexpr int PrimaryCode = 0xff; // an extended code carries the primary one in its low byte
    switch (error.nativeErrorCode().toInt() & PrimaryCode) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
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
        return other(name, error, DatabaseErrors::tr("Check the disk it is on."));
    }
}

/// PostgreSQL's SQLSTATE codes: https://www.postgresql.org/docs/15/errcodes-appendix.html
Error postgresqlError(const QString &name, const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    if (isConnectionLost(error)) {
        return other(name, error,
                     DatabaseErrors::tr("Check the address, the user and the password, and that the "
                                        "server runs."));
    }
    if (state == "55P03"_L1 || state == "40P01"_L1 || state == "40001"_L1) {
        return locked(name);
    }
    if (state == "53100"_L1) {
        return full(name);
    }
    if (state == "42501"_L1 || state == "25006"_L1) {
        return {.file = name,
                .cause = DatabaseErrors::tr("The database may not be written to."),
                .remedy = DatabaseErrors::tr("Ask who looks after the server for the right to write.")};
    }
    return other(name, error, DatabaseErrors::tr("Ask who looks after the server."));
}

} // namespace

bool isConnectionLost(const QSqlError &error)
{
    // libpq has no code for what did not come from the server.
    const QString state = error.nativeErrorCode();
    return error.type() == QSqlError::ConnectionError || state.isEmpty() || state.startsWith("08"_L1) ||
           state.startsWith("57P"_L1);
}

Error toError(Database::Backend backend, const QString &name, const QSqlError &error)
{
    return backend == Database::Backend::Sqlite ? sqliteError(name, error) : postgresqlError(name, error);
}

} // namespace gouji
