// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace gouji {

/// An SQLite file as a program of an earlier schema left it, after `statements`.
inline void makeOlderDatabase(const QString &path, qsizetype version, const QStringList &statements)
{
    QDir().mkpath(QFileInfo(path).path());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
        database.setDatabaseName(path);
        QStringList all;
        for (const Migration &migration : schemaMigrations().first(version)) {
            all += migration.statements(Database::Backend::Sqlite);
        }
        all += statements;
        all.append(QStringLiteral("PRAGMA user_version = %1").arg(version));
        database.open();
        for (const QString &sql : std::as_const(all)) {
            if (const QSqlQuery query(sql, database); query.lastError().isValid()) {
                qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
            }
        }
    }
    QSqlDatabase::removeDatabase(path);
}

} // namespace gouji
