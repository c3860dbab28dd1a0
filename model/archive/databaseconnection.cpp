// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "databaseconnection.h"

#include "databaseerror.h"
#include "schema.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr int BusyTimeout = 2000; // ms

/// A value as both databases take it, texts and bytes never NULL, for which an invalid QVariant stands, without U+0000
/// and without halves of surrogate pairs.
QVariant toStore(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull()) {
        return QByteArray("");
    }
    if (value.typeId() != QMetaType::QString) {
        return value;
    }
    QString text = value.toString();
    if (text.isNull()) {
        return u""_s;
    }
    if (!text.isValidUtf16()) {
        text = QString::fromUtf8(text.toUtf8());
    }
    return text.contains(QChar::Null) ? text.replace(QChar::Null, QChar::ReplacementCharacter) : text;
}

void openFileWith(QSqlDatabase handle, const QString &path, DatabaseConnection::Mode mode)
{
    using Mode = DatabaseConnection::Mode;
    QStringList options{u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyTimeout)};
    if (mode == Mode::ReadWrite) {
        handle.setDatabaseName(path);
    } else {
        QUrl file = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
        file.setQuery(mode == Mode::Immutable ? u"immutable=1"_s : u"mode=ro"_s);
        handle.setDatabaseName(file.toString(QUrl::FullyEncoded));
        options += {u"QSQLITE_OPEN_URI"_s, u"QSQLITE_OPEN_READONLY"_s};
    }
    handle.setConnectOptions(options.join(u';'));
}

/// A value of libpq's: https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING
QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

void openServerWith(QSqlDatabase handle, const QUrl &server)
{
    handle.setDatabaseName(server.path().mid(1));
    handle.setHostName(server.host());
    handle.setPort(server.port());
    handle.setUserName(server.userName());
    handle.setPassword(server.password());
    // A row that another one holds is a lock to tell of, as in SQLite. A server that is gone without a word is given up
    // after seconds, not after a quarter of an hour.
    QStringList options{u"connect_timeout=5"_s, u"tcp_user_timeout=5000"_s, u"application_name=gouji"_s,
                        u"options='-c lock_timeout=%1 -c client_min_messages=warning'"_s.arg(BusyTimeout)};
    for (const auto &[key, value] : QUrlQuery(server).queryItems(QUrl::FullyDecoded)) {
        options.append(key + u'=' + quoted(value));
    }
    handle.setConnectOptions(options.join(u';'));
}

} // namespace

DatabaseConnection::DatabaseConnection(DatabaseAddress address, Mode mode)
    : m_address(std::move(address))
    , m_mode(mode)
    , m_connectionName(QUuid::createUuid().toString())
{
    if (m_address.isServer()) {
        openServerWith(QSqlDatabase::addDatabase(u"QPSQL"_s, m_connectionName), m_address.server());
    } else {
        openFileWith(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName), m_address.file(), mode);
    }
}

DatabaseConnection::~DatabaseConnection()
{
    forgetStatements();
    QSqlDatabase::removeDatabase(m_connectionName);
}

void DatabaseConnection::forgetStatements()
{
    m_prepared.clear();
    m_direct.reset();
}

QSqlDatabase DatabaseConnection::handle() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Error DatabaseConnection::error(const QSqlError &error)
{
    m_isContended = isConflict(backend(), error);
    if (m_address.isServer() && isConnectionLost(error)) {
        forgetStatements();
        handle().close(); // run() tries anew
    }
    return toError(backend(), name(), error);
}

std::optional<Error> DatabaseConnection::open()
{
    QSqlDatabase connection = handle();
    if (connection.isOpen()) {
        return {};
    }
    if (!connection.open()) {
        return error(connection.lastError());
    }
    return m_address.isServer() ? settle() : std::nullopt;
}

/// Finds the schema along the role's own search_path, and leaves that empty but for the catalogue. Until then
/// everything is said with its schema: operators, and what the role's path may hold before the catalogue.
std::optional<Error> DatabaseConnection::settle()
{
    QSqlQuery query(handle());
    const QString find = uR"(SELECT
        (SELECT CAST(CAST(relnamespace AS pg_catalog.regnamespace) AS pg_catalog.text) FROM pg_catalog.pg_class
         WHERE oid OPERATOR(pg_catalog.=) CAST(pg_catalog.to_regclass('schema_version') AS pg_catalog.oid)),
        pg_catalog.quote_ident(pg_catalog.current_schema()))"_s;
    if (!query.exec(find) || !query.next()) {
        return error(query.lastError());
    }
    m_schema = query.value(query.isNull(0) ? 1 : 0).toString();
    return query.exec(u"SET search_path = pg_catalog, pg_temp"_s) ? std::nullopt
                                                                  : std::optional(error(query.lastError()));
}

/// A statement with the schema before each of our tables that it names as one.
QString DatabaseConnection::qualified(const QString &sql) const
{
    static const QRegularExpression table(
        uR"(\b(FROM|JOIN|INTO|UPDATE|TABLE|VIEW|REFERENCES|ON)\s+(%1)\b(?!\s*\.))"_s.arg(schemaTables().join(u'|')));
    QString qualified = sql;
    return backend() == Database::Backend::Sqlite ? sql : qualified.replace(table, uR"(\1 %1.\2)"_s.arg(m_schema));
}

Result<QSqlQuery *> DatabaseConnection::run(const Statement &statement)
{
    m_isContended = false;
    if (const std::optional<Error> error = open()) {
        return *error;
    }
    auto query = m_prepared.find(statement.sql);
    if (query == m_prepared.end()) {
        auto prepared = std::make_shared<QSqlQuery>(handle());
        prepared->setForwardOnly(true);
        const QString sql = qualified(statement.sql);
        // PostgreSQL prepares neither BEGIN nor CREATE TABLE: what has no values is run as it is.
        if (statement.values.isEmpty() ? !prepared->exec(sql) : !prepared->prepare(sql)) {
            const QSqlError why = prepared->lastError();
            prepared.reset();
            return error(why);
        }
        if (statement.values.isEmpty()) {
            m_direct = prepared;
            return m_direct.get();
        }
        query = m_prepared.insert(statement.sql, prepared);
    }
    QSqlQuery *running = query->get();
    for (qsizetype i = 0; i < statement.values.size(); ++i) {
        running->bindValue(int(i), toStore(statement.values.at(i)));
    }
    if (!running->exec()) {
        const QSqlError why = running->lastError();
        running->finish();
        return error(why);
    }
    return running;
}

std::optional<Error> DatabaseConnection::forEachRow(const Statement &statement,
                                                    const std::function<bool(const QVariantList &)> &take)
{
    const Result<QSqlQuery *> ran = run(statement);
    if (!ran) {
        return ran.error();
    }
    QSqlQuery *query = ran.value();
    const int columns = query->record().count();
    bool goesOn = true;
    while (goesOn && query->next()) {
        QVariantList row;
        row.reserve(columns);
        for (int column = 0; column < columns; ++column) {
            row.append(query->value(column));
        }
        goesOn = take(row);
    }
    const QSqlError why = goesOn ? query->lastError() : QSqlError();
    query->finish(); // before the error, with which the query may go
    return why.isValid() ? std::optional(error(why)) : std::nullopt;
}

Result<QList<QVariantList>> DatabaseConnection::rows(const Statement &statement)
{
    QList<QVariantList> rows;
    if (const std::optional<Error> error = forEachRow(statement, [&rows](const QVariantList &row) {
            rows.append(row);
            return true;
        })) {
        return *error;
    }
    return rows;
}

} // namespace gouji
