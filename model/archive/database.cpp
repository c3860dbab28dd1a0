// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"

#include "databaseerror.h"
#include "schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct DatabaseErrors
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Database)
};

constexpr auto PostgresqlScheme = "postgresql://"_L1;
constexpr int BusyTimeout = 2000; // ms
/// Of an SQLite file that are kept in memory: enough for the index of words while it grows.
constexpr int CacheKilobytes = 64 * 1024;
/// An SQLite file up to this size is read through at each opening: some 50 ms.
constexpr qint64 CheckedAtOpening = qint64(32) * 1024 * 1024;

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

} // namespace

/// A connection of Qt's, which lives from construction to destruction. No handle to it is kept anywhere else.
class Database::Connection
{
public:
    explicit Connection(QString url)
        : m_url(std::move(url))
        , m_backend(m_url.startsWith(PostgresqlScheme) ? Backend::Postgresql : Backend::Sqlite)
        , m_connectionName(QUuid::createUuid().toString())
    {
        if (m_backend == Backend::Sqlite) {
            QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
            handle.setDatabaseName(m_url);
            handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyTimeout));
            return;
        }
        const QUrl server(m_url);
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QPSQL"_s, m_connectionName);
        handle.setDatabaseName(server.path().mid(1));
        handle.setHostName(server.host());
        handle.setPort(server.port());
        handle.setUserName(server.userName());
        handle.setPassword(server.password());
        // A row that another one holds is a lock to tell of, as in SQLite.
        QStringList options{u"connect_timeout=5"_s, u"application_name=gouji"_s,
                            u"options='-c lock_timeout=%1 -c client_min_messages=warning'"_s.arg(BusyTimeout)};
        for (const auto &[key, value] : QUrlQuery(server).queryItems(QUrl::FullyDecoded)) {
            options.append(key + u'=' + value);
        }
        handle.setConnectOptions(options.join(u';'));
    }
    ~Connection()
    {
        forgetStatements();
        QSqlDatabase::removeDatabase(m_connectionName);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    Backend backend() const { return m_backend; }
    const QString &url() const { return m_url; }
    QString name() const
    {
        return m_backend == Backend::Sqlite ? m_url : QUrl(m_url).toString(QUrl::RemovePassword | QUrl::RemoveQuery);
    }
    QSqlDatabase handle() const { return QSqlDatabase::database(m_connectionName, false); }
    Error error(const QSqlError &error)
    {
        if (m_backend == Backend::Postgresql && isConnectionLost(error)) {
            forgetStatements();
            handle().close(); // run() tries anew
        }
        return toError(m_backend, name(), error);
    }

    /// Runs a statement; its rows are still to be fetched.
    Result<QSqlQuery *> run(const Statement &statement)
    {
        if (QSqlDatabase connection = handle(); !connection.isOpen() && !connection.open()) {
            return error(connection.lastError());
        }
        auto query = m_prepared.find(statement.sql);
        if (query == m_prepared.end()) {
            auto prepared = std::make_shared<QSqlQuery>(handle());
            prepared->setForwardOnly(true);
            // PostgreSQL prepares neither BEGIN nor CREATE TABLE: what has no values is run as it is.
            if (statement.values.isEmpty() ? !prepared->exec(statement.sql) : !prepared->prepare(statement.sql)) {
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

private:
    void forgetStatements()
    {
        m_prepared.clear();
        m_direct.reset();
    }

    QString m_url;
    Backend m_backend;
    QString m_connectionName;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared; // by SQL; shared as QHash copies and QSqlQuery may not be
    std::shared_ptr<QSqlQuery> m_direct;
};

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Database::~Database() = default;
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;

Database::Backend Database::backend() const
{
    return m_connection->backend();
}

const QString &Database::url() const
{
    return m_connection->url();
}

QString Database::name() const
{
    return m_connection->name();
}

Result<Database> Database::open(const QString &url)
{
    Database database(std::make_unique<Connection>(url));
    const bool isFile = database.backend() == Backend::Sqlite;
    if (isFile && !QDir().mkpath(QFileInfo(url).absolutePath())) {
        return Error{.file = url,
                     .cause = DatabaseErrors::tr("The folder for the database could not be made."),
                     .remedy = DatabaseErrors::tr("Check that you may write to the folder around it.")};
    }
    if (!isFile && !QSqlDatabase::isDriverAvailable(u"QPSQL"_s)) {
        return Error{.file = database.name(),
                     .cause = DatabaseErrors::tr("Qt's driver for PostgreSQL is not installed."),
                     .remedy = DatabaseErrors::tr("Install it (on Debian: libqt6sql6-psql).")};
    }
    if (!isFile) {
        // Keeps two programs from making the tables at once; it goes with the connection.
        if (const auto error = database.run({{u"SELECT pg_advisory_lock(hashtext('gouji schema'))"_s, {}},
                                             {u"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER)"_s, {}}})) {
            return *error;
        }
    }
    const Result<int> version = database.version();
    if (!version) {
        return version.error();
    }
    if (*version > schemaMigrations().size()) {
        return Error{.file = database.name(),
                     .cause = DatabaseErrors::tr("The database was made by a newer version of this program."),
                     .remedy = DatabaseErrors::tr("Install that version. The database was left as it is.")};
    }
    std::optional<Error> error = isFile ? database.prepareSqlite(*version) : std::nullopt;
    if (!error && *version < schemaMigrations().size()) {
        error = database.migrate();
    }
    if (!error && !isFile) {
        error = database.run({{u"SELECT pg_advisory_unlock(hashtext('gouji schema'))"_s, {}}});
    }
    if (error) {
        return *error;
    }
    return database;
}

std::optional<Error> Database::prepareSqlite(int version)
{
    if (QFileInfo(url()).size() <= CheckedAtOpening) {
        if (std::optional<Error> error = checkIntegrity()) {
            return error;
        }
    }
    // What was committed outlives a killed program and a power cut.
    QList<Statement> statements{{u"PRAGMA foreign_keys = ON"_s, {}},
                                {u"PRAGMA synchronous = FULL"_s, {}},
                                {u"PRAGMA temp_store = MEMORY"_s, {}}, // each RETURNING makes a table
                                {u"PRAGMA cache_size = -%1"_s.arg(CacheKilobytes), {}}};
    const QString copy = u"%1.before-schema-%2"_s.arg(url()).arg(schemaMigrations().size());
    if (version > 0 && version < schemaMigrations().size() && !QFileInfo::exists(copy)) {
        statements.append({u"VACUUM INTO ?"_s, {copy}});
    }
    // Of programs that open a new file at once SQLite lets none wait for another's change of the mode.
    QLockFile opening(url() + u".opening"_s);
    if (version == 0) {
        (void)opening.tryLock(BusyTimeout); // where it cannot be had SQLite says why
    }
    statements.append({u"PRAGMA journal_mode = WAL"_s, {}});
    return run(statements);
}

Result<QList<QVariantList>> Database::rows(const Statement &statement) const
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

std::optional<Error> Database::forEachRow(const Statement &statement,
                                          const std::function<bool(const QVariantList &)> &take) const
{
    const Result<QSqlQuery *> ran = m_connection->run(statement);
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
    std::optional<Error> error;
    if (goesOn && query->lastError().isValid()) {
        error = m_connection->error(query->lastError());
    }
    query->finish();
    return error;
}

std::optional<Error> Database::run(const QList<Statement> &statements)
{
    for (const Statement &statement : statements) {
        if (const Result<QSqlQuery *> ran = m_connection->run(statement)) {
            ran.value()->finish();
        } else {
            return ran.error();
        }
    }
    return {};
}

std::optional<Error> Database::change(const QList<Statement> &statements)
{
    return transaction([this, &statements] { return run(statements); });
}

std::optional<Error> Database::transaction(const std::function<std::optional<Error>()> &work)
{
    // IMMEDIATE: a lock that cannot be had is found out before anything is changed.
    const bool isSqlite = backend() == Backend::Sqlite;
    std::optional<Error> error = run({{isSqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s, {}}});
    if (error) {
        return error;
    }
    error = work();
    if (!error) {
        error = run({{u"COMMIT"_s, {}}});
    }
    if (error) {
        // Fails where SQLite rolled it back by itself; that is as wanted.
        (void)run({{u"ROLLBACK"_s, {}}});
    }
    return error;
}

std::optional<Error> Database::checkIntegrity() const
{
    if (backend() != Backend::Sqlite) {
        return {};
    }
    const auto found = rows({u"PRAGMA quick_check(1)"_s, {}});
    if (!found) {
        return found.error();
    }
    if (const QString answer = found->first().first().toString(); answer != "ok"_L1) {
        return Error{.file = name(),
                     .cause = DatabaseErrors::tr("The database is damaged: %1.").arg(answer.simplified()),
                     .remedy = DatabaseErrors::tr("It was left as it is: move it away to start anew.")};
    }
    return {};
}

Result<int> Database::version() const
{
    const auto found = rows({backend() == Backend::Sqlite ? u"PRAGMA user_version"_s
                                                          : u"SELECT coalesce(max(version), 0) FROM schema_version"_s,
                             {}});
    return found ? Result<int>(found->first().first().toInt()) : found.error();
}

std::optional<Error> Database::migrate()
{
    for (int version = 0; version < schemaMigrations().size(); ++version) {
        const std::optional<Error> error = transaction([this, version]() -> std::optional<Error> {
            // Inside the transaction: of two programs that open a new database the second one finds the work done.
            const Result<int> present = this->version();
            if (!present) {
                return present.error();
            }
            if (*present > version) {
                return {};
            }
            QList<Statement> statements;
            for (const QString &sql : schemaMigrations().at(version).statements(backend())) {
                statements.append({sql, {}});
            }
            const QString raise = backend() == Backend::Sqlite ? u"PRAGMA user_version = %1"_s
                                                               : u"INSERT INTO schema_version VALUES (%1)"_s;
            statements.append({raise.arg(version + 1), {}});
            return run(statements);
        });
        if (error) {
            return error;
        }
    }
    return {};
}

} // namespace gouji
