// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postgresqlserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUrl>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Ends a server whose folder is $2, and removes that, once the process $1 is no more: a test that crashes does not.
constexpr auto Undertaker = R"(
tail --pid="$1" -f /dev/null
[ -e "$2/data/postmaster.pid" ] || exit 0
server=$(head -n 1 "$2/data/postmaster.pid")
kill -QUIT "$server"
tail --pid="$server" -f /dev/null
rm -rf -- "$2"
)"_L1;

/// Debian keeps the server's programs outside the path.
QString serverProgram(const QString &name)
{
    QStringList folders;
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        folders.append(versions.filePath(version + u"/bin"_s));
    }
    return QStandardPaths::findExecutable(name, folders);
}

/// Of the roles that as() says, before the line that lets everybody in.
bool askForPasswords(const QString &settings)
{
    QFile file(settings);
    if (!file.open(QIODevice::ReadWrite)) {
        return false;
    }
    const QByteArray all = file.readAll();
    const QByteArray first = "local all password_clerk scram-sha-256\n";
    return file.seek(0) && file.write(first + all) == first.size() + all.size();
}

bool isRoot()
{
    return geteuid() == 0;
}

} // namespace

PostgresqlServer::PostgresqlServer()
{
    if (serverProgram(u"initdb"_s).isEmpty()) {
        m_why = u"the PostgreSQL server is not installed"_s;
        return;
    }
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s)) {
        m_why = u"Qt's driver for PostgreSQL is not installed"_s;
        return;
    }
    if (isRoot() && QProcess::execute(u"chown"_s, {u"postgres"_s, m_folder.path()}) != 0) {
        m_why = u"the folder could not be given to the user postgres"_s;
        return;
    }
    const QString data = m_folder.filePath(u"data"_s);
    if (!run(u"initdb"_s, {u"-D"_s, data, u"-U"_s, u"gouji"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s, u"--locale=C"_s,
                           u"--no-sync"_s}) ||
        !askForPasswords(data + u"/pg_hba.conf"_s) || !start()) {
        m_why = u"the PostgreSQL server did not start; %1"_s.arg(m_why);
        return;
    }
    QProcess undertaker;
    undertaker.setProgram(u"sh"_s);
    undertaker.setArguments(
        {u"-c"_s, Undertaker, u"undertaker"_s, QString::number(QCoreApplication::applicationPid()), m_folder.path()});
    undertaker.setStandardOutputFile(QProcess::nullDevice()); // nobody shall wait for its end
    undertaker.setStandardErrorFile(QProcess::nullDevice());
    undertaker.startDetached();
}

PostgresqlServer::~PostgresqlServer()
{
    if (isRunning()) {
        kill();
    }
    if (isRoot()) {
        QProcess::execute(u"chown"_s, {u"-R"_s, u"root"_s, m_folder.path()});
    }
}

bool PostgresqlServer::start()
{
    const QString options = u"-c listen_addresses= -c unix_socket_directories=%1 -c fsync=off"_s.arg(m_folder.path());
    return run(u"pg_ctl"_s, {u"-D"_s, m_folder.filePath(u"data"_s), u"-l"_s, m_folder.filePath(u"log"_s), u"-o"_s,
                             options, u"-w"_s, u"start"_s});
}

void PostgresqlServer::kill()
{
    run(u"pg_ctl"_s, {u"-D"_s, m_folder.filePath(u"data"_s), u"-m"_s, u"immediate"_s, u"stop"_s});
}

bool PostgresqlServer::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice()); // the server would keep a pipe open
    process.setStandardErrorFile(m_folder.filePath(u"errors"_s));
    process.setWorkingDirectory(u"/"_s);
    if (isRoot()) {
        process.start(u"runuser"_s, QStringList{u"-u"_s, u"postgres"_s, u"--"_s, serverProgram(program)} + arguments);
    } else {
        process.start(serverProgram(program), arguments);
    }
    const bool done = process.waitForFinished(60000) && process.exitCode() == 0;
    if (!done) {
        QFile errors(m_folder.filePath(u"errors"_s));
        m_why = errors.open(QIODevice::ReadOnly) ? QString::fromUtf8(errors.readAll()) : process.errorString();
    }
    return done;
}

QString PostgresqlServer::url(const QString &database) const
{
    return u"postgresql://gouji@/%1?host=%2"_s.arg(database, m_folder.path());
}

QString PostgresqlServer::newDatabase()
{
    const QString name = u"test%1"_s.arg(++m_databases);
    execute(url(u"postgres"_s), {u"CREATE DATABASE %1"_s.arg(name)});
    return url(name);
}

QString PostgresqlServer::as(const QString &role, const QString &url)
{
    QUrl address(url);
    address.setUserName(role);
    return address.toString(QUrl::FullyEncoded);
}

void PostgresqlServer::execute(const QString &url, const QStringList &statements)
{
    for (const QString &statement : statements) {
        (void)value(url, statement);
    }
}

QVariant PostgresqlServer::value(const QString &url, const QString &statement)
{
    const QString connection = u"postgresqlserver"_s;
    const QUrl address(url);
    QVariant found;
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QPSQL"_s, connection);
        handle.setDatabaseName(address.path().mid(1));
        handle.setUserName(address.userName());
        handle.setConnectOptions(address.query());
        QSqlQuery query(handle);
        if (!handle.open() || !query.exec(statement)) {
            qFatal("%s: %s", qPrintable(statement), qPrintable(handle.lastError().text() + query.lastError().text()));
        }
        if (query.next()) {
            found = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return found;
}

} // namespace gouji
