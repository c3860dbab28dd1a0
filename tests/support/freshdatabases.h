// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgresqlserver.h"

#include <QTest>

namespace gouji {

/// Databases of both kinds, for tests that must do with either.
class FreshDatabases
{
public:
    /// The data rows of such a test.
    static void addRows()
    {
        QTest::addColumn<bool>("isServer");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }

    const PostgresqlServer &server() const { return m_server; }
    /// Of a new, empty one.
    QString url(bool isServer)
    {
        return isServer ? m_server.newDatabase() : m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_files));
    }

private:
    PostgresqlServer m_server;
    QTemporaryDir m_folder;
    int m_files = 0;
};

} // namespace gouji

/// The address of the row's database. Skips the row where it cannot be had.
#define FRESH_DATABASE(name, databases)                                                                                \
    QFETCH(bool, isServer);                                                                                            \
    if (isServer && !(databases)->server().isRunning()) {                                                              \
        QSKIP(qPrintable((databases)->server().why()));                                                                \
    }                                                                                                                  \
    const QString name = (databases)->url(isServer)
