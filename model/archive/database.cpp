// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"

#include "databaseconnection.h"
#include "schema.h"
#include "sqlitefile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLockFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QThread>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct DatabaseErrors
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Database)
};

/// Of an SQLite file that are kept in memory: enough for the index of words while it grows.
constexpr int CacheKilobytes = 64 * 1024;
/// An SQLite file up to this size is read through at each opening: some 50 ms.
constexpr qint64 CheckedAtOpening = qint64(32) * 1024 * 1024;
constexpr int OpeningTimeout = 2000; // ms
constexpr int Patience = 60'000;     // ms
constexpr int LongestPause = 100;    // ms, at random, so that two that met do not meet again

Error missing(const QString &name)
{
    return {.file = name,
            .cause = DatabaseErrors::tr("There is no archive."),
            .remedy = DatabaseErrors::tr("Check its name; importing makes one, and so does the window.")};
}

Error older(const QString &name)
{
    return {.file = name,
            .cause = DatabaseErrors::tr("The archive was made by an older version of this program."),
            .remedy = DatabaseErrors::tr("Whose it is must open it once, to bring it up to date.")};
}

} // namespace

Database::Database(std::unique_ptr<DatabaseConnection> connection)
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

QString Database::url() const
{
    const DatabaseAddress &address = m_connection->address();
    return address.isServer() ? address.server().toString(QUrl::FullyEncoded) : address.file();
}

QString Database::name() const
{
    return m_connection->name();
}

bool Database::isReadOnly() const
{
    return m_connection->mode() != DatabaseConnection::Mode::ReadWrite;
}

// Opening -------------------------------------------------------------------------------------------------------------

Result<Database> Database::open(const QString &url, Access access)
{
    const Result<DatabaseAddress> address = DatabaseAddress::of(url);
    if (!address) {
        return address.error();
    }
    return address->isServer() ? openServer(*address, access) : openFile(*address, access);
}

std::optional<Error> Database::newerThanProgram(int version) const
{
    if (version <= schemaMigrations().size()) {
        return {};
    }
    return Error{.file = name(),
                 .cause = DatabaseErrors::tr("The database was made by a newer version of this program."),
                 .remedy = DatabaseErrors::tr("Install that version. The database was left as it is.")};
}

Result<Database> Database::openFile(const DatabaseAddress &address, Access access)
{
    using Mode = DatabaseConnection::Mode;
    const SqliteFile file(address);
    const Result<int> found = file.version();
    const bool isMissing = found && *found == 0;
    if (!found || (isMissing && access == Access::Existing)) {
        return found ? missing(address.name()) : found.error();
    }
    const bool onlyReads = !isMissing && !file.isWritable();
    const Mode mode = !onlyReads ? Mode::ReadWrite : file.hasLog() ? Mode::ReadOnly : Mode::Immutable;
    Database database(std::make_unique<DatabaseConnection>(address, mode));
    std::optional<Error> error = database.newerThanProgram(*found);
    if (!error && isMissing) {
        error = file.make();
    }
    if (error) {
        return *error;
    }
    const Result<int> version = database.version(); // another program may have been first
    if (!version) {
        return version.error();
    }
    const bool isOlder = *version < schemaMigrations().size();
    error =
        onlyReads ? (isOlder ? std::optional(older(address.name())) : std::nullopt) : database.prepareFile(*version);
    if (!error && isOlder) {
        error = database.migrate();
    }
    return error ? Result<Database>(*error) : Result<Database>(std::move(database));
}

std::optional<Error> Database::prepareFile(int version)
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
        if (std::optional<Error> error = SqliteFile::make(copy)) { // readable for those alone who could read the file
            return error;
        }
        statements.append({u"VACUUM INTO ?"_s, {copy}});
    }
    // Of programs that open a new file at once SQLite lets none wait for another's change of the mode.
    QLockFile opening(url() + u".opening"_s);
    if (version == 0) {
        (void)opening.tryLock(OpeningTimeout); // where it cannot be had SQLite says why
    }
    statements.append({u"PRAGMA journal_mode = WAL"_s, {}});
    return run(statements);
}

Result<Database> Database::openServer(const DatabaseAddress &address, Access access)
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s)) {
        return Error{.file = address.name(),
                     .cause = DatabaseErrors::tr("Qt's driver for PostgreSQL is not installed."),
                     .remedy = DatabaseErrors::tr("Install it (on Debian: libqt6sql6-psql).")};
    }
    Database database(std::make_unique<DatabaseConnection>(address));
    const Result<ServerTables> tables = database.serverTables();
    if (!tables || (!tables->exist && access == Access::Existing)) {
        return tables ? missing(address.name()) : tables.error();
    }
    const Result<int> version = tables->exist ? database.version() : 0;
    if (!version) {
        return version.error();
    }
    std::optional<Error> error = database.newerThanProgram(*version);
    if (!error && *version < schemaMigrations().size()) {
        error = database.makeServerTables();
    }
    return error ? Result<Database>(*error) : Result<Database>(std::move(database));
}

Result<Database::ServerTables> Database::serverTables() const
{
    if (const std::optional<Error> error = m_connection->open()) {
        return *error;
    }
    const auto rows =
        this->rows({u"SELECT pg_get_userbyid(relowner) = current_user FROM pg_class WHERE oid = to_regclass(?)"_s,
                    {m_connection->schema() + u".schema_version"_s}});
    if (!rows) {
        return rows.error();
    }
    return ServerTables{.exist = !rows->isEmpty(), .areOwn = !rows->isEmpty() && rows->first().first().toBool()};
}

std::optional<Error> Database::makeServerTables()
{
    // Keeps two programs from making the tables at once; it goes with the connection where something fails.
    if (const auto locked = rows({u"SELECT pg_advisory_lock(hashtext('gouji schema'))"_s, {}}); !locked) {
        return locked.error();
    }
    const Result<ServerTables> tables = serverTables();
    if (!tables) {
        return tables.error();
    }
    if (tables->exist && !tables->areOwn) {
        return older(name()); // nor is anything written into what somebody else may have put there
    }
    std::optional<Error> error =
        tables->exist ? std::nullopt : run({{u"CREATE TABLE schema_version (version INTEGER)"_s, {}}});
    if (!error) {
        error = migrate();
    }
    return error ? error : run({{u"SELECT pg_advisory_unlock(hashtext('gouji schema'))"_s, {}}});
}

// Reading and writing -------------------------------------------------------------------------------------------------

Result<QList<QVariantList>> Database::rows(const Statement &statement) const
{
    return m_connection->rows(statement);
}

std::optional<Error> Database::forEachRow(const Statement &statement,
                                          const std::function<bool(const QVariantList &)> &take) const
{
    return m_connection->forEachRow(statement, take);
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
        m_isContended = m_connection->isContended();
        return error;
    }
    error = work();
    if (!error) {
        error = run({{u"COMMIT"_s, {}}});
    }
    m_isContended = error && m_connection->isContended();
    if (error) {
        // Fails where SQLite rolled it back by itself; that is as wanted.
        (void)run({{u"ROLLBACK"_s, {}}});
    }
    return error;
}

std::optional<Error> Database::patientTransaction(const std::function<std::optional<Error>()> &work)
{
    QElapsedTimer since;
    since.start();
    std::optional<Error> error = transaction(work);
    while (error && m_isContended && since.elapsed() < Patience) {
        QThread::msleep(QRandomGenerator::global()->bounded(LongestPause));
        error = transaction(work);
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
