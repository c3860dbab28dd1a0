// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <QVariant>

namespace gouji {

/// A PostgreSQL server in a temporary folder, reached by a socket in it alone. Runs as the user `postgres` where the
/// tests run as root, whom it refuses. Stopped and removed when destroyed.
class PostgresqlServer
{
public:
    PostgresqlServer();
    ~PostgresqlServer();
    Q_DISABLE_COPY_MOVE(PostgresqlServer)

    bool isRunning() const { return m_why.isEmpty(); }
    /// Why it does not run: what a test that skips says.
    const QString &why() const { return m_why; }
    /// The address of a new, empty database.
    QString newDatabase();
    /// The address of the same database for another role. `password_clerk` is asked for one.
    static QString as(const QString &role, const QString &url);
    /// Runs statements in a database, past all that the program does. What fails ends the program.
    static void execute(const QString &url, const QStringList &statements);
    /// The only value that a statement gives.
    static QVariant value(const QString &url, const QString &statement);
    /// Stops it at once, as a power cut would.
    void kill();
    /// Starts it again.
    bool start();

private:
    QString url(const QString &database) const;
    bool run(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_why;
    int m_databases = 0;
};

} // namespace gouji
