// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"
#include "freshdatabases.h"
#include "olderdatabase.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

/// Of the tests' own, which the program finds as little as other roles': it is named with its schema.
QString thingIn(const Database &database)
{
    return database.backend() == Database::Backend::Sqlite ? u"main.thing"_s : u"public.thing"_s;
}

Statement insertThing(const Database &database)
{
    return {u"INSERT INTO %1 VALUES (?, ?, ?, ?)"_s.arg(thingIn(database)),
            {QByteArray("\x00\xff", 2), u"a'b\"?.html"_s, QVariant(), 1}};
}

Database openWithThings(const QString &url)
{
    Result<Database> opened = Database::open(url);
    if (!opened) {
        qFatal("%s", qPrintable(opened.error().toString()));
    }
    Database database = std::move(opened).value();
    const QString bytes = database.backend() == Database::Backend::Sqlite ? u"BLOB"_s : u"BYTEA"_s;
    const auto made = database.rows(
        {u"CREATE TABLE IF NOT EXISTS %1 (bytes %2 PRIMARY KEY, text TEXT, absent TEXT, number INTEGER)"_s.arg(
             thingIn(database), bytes),
         {}});
    if (!made) {
        qFatal("%s", qPrintable(made.error().toString()));
    }
    return database;
}

qsizetype thingsIn(const Database &database)
{
    return database.rows({u"SELECT text FROM "_s + thingIn(database), {}})->size();
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void valuesComeBackAsTheyWere_data() { FreshDatabases::addRows(); }
    void valuesComeBackAsTheyWere();
    void aFailedChangeChangesNothing_data() { FreshDatabases::addRows(); }
    void aFailedChangeChangesNothing();
    void newerSchemaIsLeftAlone_data() { FreshDatabases::addRows(); }
    void newerSchemaIsLeftAlone();
    void manyOpenAtOnce_data() { FreshDatabases::addRows(); }
    void manyOpenAtOnce();
    void lockedIsSaid_data() { FreshDatabases::addRows(); }
    void lockedIsSaid();
    void readOnlyIsSaid();
    void fullDiskIsSaid();
    void filesAreTheirOwnersAlone();
    void whatIsCommittedIsOnTheDisk();
    void killedWhileTheLogWasTakenIn_data();
    void killedWhileTheLogWasTakenIn();
    void anotherProgramsFileIsLeftAlone_data();
    void anotherProgramsFileIsLeftAlone();
    void noStatementIsShown_data() { FreshDatabases::addRows(); }
    void noStatementIsShown();
    void schemaIsRaisedBesideACopy();
    void findingsOfAnOlderArchiveStay();
    void damageIsSaid();
    void unreachableServerIsSaid_data();
    void unreachableServerIsSaid();
    void passwordIsNotShown();
    void stoppedServerIsSaid();

private:
    std::unique_ptr<FreshDatabases> m_databases;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabase::initTestCase()
{
    m_databases = std::make_unique<FreshDatabases>();
}

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDatabase::valuesComeBackAsTheyWere()
{
    FRESH_DATABASE(url, m_databases);
    Database db = openWithThings(url);
    const Statement insert = insertThing(db);
    QVERIFY(!db.change({insert}));
    const auto rows =
        Database::open(url)->rows({u"SELECT * FROM %1 WHERE bytes = ?"_s.arg(thingIn(db)), {insert.values[0]}});
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().at(0).toByteArray(), insert.values[0].toByteArray());
    QCOMPARE(rows->first().at(1).toString(), insert.values[1].toString());
    QVERIFY(rows->first().at(2).isNull());
    QCOMPARE(rows->first().at(3).toInt(), 1);
}

void TestDatabase::aFailedChangeChangesNothing()
{
    FRESH_DATABASE(url, m_databases);
    Database db = openWithThings(url);
    const auto error = db.change({insertThing(db), {u"INSERT INTO no_such_table VALUES (?)"_s, {1}}});
    QVERIFY(error);
    QCOMPARE(thingsIn(db), 0);
    QVERIFY(!db.change({insertThing(db)}));
    QCOMPARE(thingsIn(db), 1);
    QVERIFY(db.change({insertThing(db)})); // the key is there
    QCOMPARE(thingsIn(db), 1);
}

void TestDatabase::newerSchemaIsLeftAlone()
{
    FRESH_DATABASE(url, m_databases);
    {
        Database db = Database::open(url).value();
        const QString raise =
            isServer ? u"INSERT INTO schema_version VALUES (1000)"_s : u"PRAGMA user_version = 1000"_s;
        QVERIFY(db.rows({raise, {}}));
    }
    const Result<Database> again = Database::open(url);
    QVERIFY(!again);
    QVERIFY(again.error().cause.contains("newer"_L1));
}

void TestDatabase::manyOpenAtOnce()
{
    FRESH_DATABASE(url, m_databases);
    QStringList errors;
    QMutex mutex;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back(QThread::create([&] {
            if (const Result<Database> database = Database::open(url); !database) {
                const QMutexLocker locker(&mutex);
                errors.append(database.error().toString());
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads) {
        thread->wait();
    }
    QCOMPARE(errors, QStringList());
}

void TestDatabase::lockedIsSaid()
{
    FRESH_DATABASE(url, m_databases);
    Database holder = openWithThings(url);
    Database other = Database::open(url).value();
    std::optional<Error> error;
    const auto failed = holder.transaction([&]() -> std::optional<Error> {
        const auto locked =
            holder.rows(isServer ? Statement{u"LOCK TABLE public.thing"_s, {}} : Statement{u"DELETE FROM thing"_s, {}});
        error = other.change({insertThing(other)});
        return locked ? std::nullopt : std::optional(locked.error());
    });
    QVERIFY(!failed);
    QVERIFY(error);
    QVERIFY2(error->cause.contains("locked"_L1), qPrintable(error->toString()));
    QVERIFY(!other.change({insertThing(other)}));
}

void TestDatabase::readOnlyIsSaid()
{
    if (!m_databases->server().isRunning()) {
        QSKIP(qPrintable(m_databases->server().why()));
    }
    Database db = openWithThings(m_databases->url(true));
    QVERIFY(db.rows({u"SET default_transaction_read_only = on"_s, {}}));
    const auto error = db.change({insertThing(db)});
    QVERIFY(error);
    QVERIFY2(error->cause.contains("may not be written"_L1), qPrintable(error->toString()));
}

void TestDatabase::fullDiskIsSaid()
{
    Database db = openWithThings(m_databases->url(false));
    QVERIFY(db.rows({u"PRAGMA max_page_count = 1"_s, {}})); // that is: no page more
    Statement large = insertThing(db);
    large.values[1] = QString(1'000'000, u'字');
    const auto error = db.change({large});
    QVERIFY(error);
    QVERIFY2(error->cause.contains("disk is full"_L1), qPrintable(error->toString()));
    QVERIFY(!error->remedy.isEmpty());
    QCOMPARE(thingsIn(db), 0);
    QVERIFY(!db.change({insertThing(db)}));
}

void TestDatabase::filesAreTheirOwnersAlone()
{
    constexpr auto OthersMay =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QDir folder(m_folder->filePath(u"made"_s));
    {
        const Database database = openWithThings(folder.filePath(u"a.sqlite"_s));
        QCOMPARE(folder.entryList(QDir::Files), QStringList({u"a.sqlite"_s, u"a.sqlite-shm"_s, u"a.sqlite-wal"_s}));
        QVERIFY(!(QFile::permissions(folder.path()) & OthersMay));
        for (const QString &file : folder.entryList(QDir::Files)) {
            QVERIFY2(!(QFile::permissions(folder.filePath(file)) & OthersMay), qPrintable(file));
        }
    }
    const QString older = m_folder->filePath(u"older.sqlite"_s);
    makeOlderDatabase(older, 3, {});
    QVERIFY(Database::open(older));
    const QString copy = u"%1.before-schema-%2"_s.arg(older).arg(schemaMigrations().size());
    QVERIFY(QFile::exists(copy) && !(QFile::permissions(copy) & OthersMay));
}

/// SQLite's own words for it: a power cut cannot be tried.
void TestDatabase::whatIsCommittedIsOnTheDisk()
{
    const QString path = m_folder->filePath(u"a.sqlite"_s);
    for (const Database::Access access : {Database::Access::Make, Database::Access::Existing}) {
        const Database database = Database::open(path, access).value();
        QCOMPARE(database.rows({u"PRAGMA synchronous"_s, {}})->first().first().toInt(), 2); // FULL
        QCOMPARE(database.rows({u"PRAGMA journal_mode"_s, {}})->first().first().toString(), u"wal"_s);
        QCOMPARE(database.rows({u"PRAGMA foreign_keys"_s, {}})->first().first().toInt(), 1);
    }
}

/// SQLite writes what its log holds into the file page by page: until that is done the file alone is no database.
void TestDatabase::killedWhileTheLogWasTakenIn_data()
{
    QTest::addColumn<int>("pages");
    for (const int pages : {1, 2, 3, 10}) {
        QTest::addRow("after page %d", pages) << pages;
    }
}

void TestDatabase::killedWhileTheLogWasTakenIn()
{
    QFETCH(const int, pages);
    constexpr int PageSize = 4096; // bytes
    const auto contentOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto write = [](const QString &path, const QByteArray &content) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    const QString made = m_folder->filePath(u"made"_s);
    QByteArray log;
    {
        const Database db = openWithThings(made);
        QVERIFY(db.rows({u"INSERT INTO thing (text) VALUES (?)"_s, {u"a"_s}}));
        log = contentOf(made + u"-wal"_s);
    }
    const QByteArray whole = contentOf(made);
    QVERIFY(whole.size() > 10 * PageSize && !log.isEmpty());
    for (const Database::Access access : {Database::Access::Existing, Database::Access::Make}) {
        const QString path = m_folder->filePath(u"%1.sqlite"_s.arg(int(access)));
        QVERIFY(write(path, whole.left(qsizetype(pages) * PageSize)) && write(path + u"-wal"_s, log));
        const Result<Database> db = Database::open(path, access);
        QVERIFY2(db, db ? "" : qPrintable(db.error().toString()));
        QCOMPARE(db->rows({u"SELECT text FROM thing"_s, {}})->first().first().toString(), u"a"_s);
    }
}

void TestDatabase::anotherProgramsFileIsLeftAlone_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<bool>("isOpen"); // there: what it wrote last is in its log
    const QString table = u"CREATE TABLE message (text TEXT)"_s;
    const QString version = u"PRAGMA user_version = %1"_s.arg(schemaMigrations().size());
    const QString log = u"PRAGMA journal_mode = WAL"_s;
    QTest::newRow("a table") << QStringList{table} << false;
    QTest::newRow("a table, and our version") << QStringList{table, version} << false;
    QTest::newRow("a table that is called as ours, and our version")
        << QStringList{u"CREATE TABLE document (title TEXT)"_s, version} << false;
    QTest::newRow("a newer version") << QStringList{table, u"PRAGMA user_version = 1000"_s} << false;
    QTest::newRow("an application's number") << QStringList{u"PRAGMA application_id = 1"_s} << false;
    QTest::newRow("a view alone") << QStringList{u"CREATE VIEW one AS SELECT 1"_s} << false;
    QTest::newRow("with a log") << QStringList{log, table} << false;
    QTest::newRow("with a log that holds some of it")
        << QStringList{table, log, u"INSERT INTO message VALUES ('a')"_s} << true;
    QTest::newRow("with a log that holds all of it") << QStringList{log, table, version} << true;
}

void TestDatabase::anotherProgramsFileIsLeftAlone()
{
    QFETCH(const QStringList, statements);
    QFETCH(const bool, isOpen);
    const QString made = m_folder->filePath(u"made"_s);
    const QDir folder(m_folder->filePath(u"copied"_s)); // so that nobody has it open
    QVERIFY(folder.mkpath(u"."_s));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, made);
        other.setDatabaseName(made);
        QVERIFY(other.open());
        for (const QString &sql : statements) {
            QVERIFY(!QSqlQuery(sql, other).lastError().isValid());
        }
        if (!isOpen) {
            other.close();
        }
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            if (QFile::exists(made + suffix)) {
                QVERIFY(QFile::copy(made + suffix, folder.filePath(u"a.db"_s + suffix)));
            }
        }
    }
    QSqlDatabase::removeDatabase(made);
    const auto contents = [&folder] {
        QMap<QString, QByteArray> all;
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            all.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        }
        return all;
    };
    const auto before = contents();
    QCOMPARE(before.contains(u"a.db-wal"_s), isOpen);
    for (const Database::Access access : {Database::Access::Make, Database::Access::Existing}) {
        const Result<Database> opened = Database::open(folder.filePath(u"a.db"_s), access);
        QVERIFY(!opened);
        QVERIFY2(opened.error().cause.contains("another program"_L1), qPrintable(opened.error().toString()));
        QCOMPARE(contents(), before);
    }
}

void TestDatabase::noStatementIsShown()
{
    FRESH_DATABASE(url, m_databases);
    Database db = openWithThings(url);
    QVERIFY(!db.change({insertThing(db)}));
    for (const Statement &wrong : {insertThing(db), Statement{u"SELECT secret FROM %1"_s.arg(thingIn(db)), {}},
                                   Statement{u"SELEC 'secret'"_s, {}}}) {
        const QString told = db.rows(wrong).error().toString();
        for (const QString &word : {u"SELEC"_s, u"INSERT"_s, u"thing"_s, u"secret"_s, u"constraint"_s, u"QPSQL"_s}) {
            QVERIFY2(!told.contains(word), qPrintable(told));
        }
    }
}

void TestDatabase::schemaIsRaisedBesideACopy()
{
    const QString path = m_folder->filePath(u"archive.sqlite"_s);
    makeOlderDatabase(path, 3, {u"CREATE TABLE thing (text TEXT)"_s, u"INSERT INTO thing VALUES ('kept')"_s});
    QCOMPARE(thingsIn(Database::open(path).value()), 1);
    const QString copy = u"%1.before-schema-%2"_s.arg(path).arg(schemaMigrations().size());
    QVERIFY(QFile::exists(copy));
    QCOMPARE(thingsIn(Database::open(copy).value()), 1);
}

void TestDatabase::findingsOfAnOlderArchiveStay()
{
    const QString path = m_folder->filePath(u"archive.sqlite"_s);
    const auto finding = [](int beyond, int position, const QString &rule, int severity) {
        return u"INSERT INTO finding VALUES (1, 1, %1, %2, 0, '%3', %4, 1, '', '', '[]')"_s.arg(beyond)
            .arg(position)
            .arg(rule)
            .arg(severity);
    };
    makeOlderDatabase(
        path, 5,
        {u"INSERT INTO agency VALUES (1, 'a', x'00', 0, NULL, 0, 0, '', '', '')"_s,
         u"INSERT INTO report VALUES (1, 1, 2024, '2021', 'html', 'a', x'00', '', '', '', 0, 1, 1, 1, 1, 0)"_s,
         finding(0, 0, u"first"_s, 0), finding(0, 1, u"third"_s, 2), finding(1, 0, u"second"_s, 1)});
    const Database database = Database::open(path).value();
    const auto rules = database.rows({u"SELECT rule FROM finding ORDER BY position"_s, {}});
    QVERIFY(rules);
    QCOMPARE(*rules, (QList<QVariantList>{{u"first"_s}, {u"second"_s}, {u"third"_s}}));
}

void TestDatabase::damageIsSaid()
{
    const QString path = m_folder->filePath(u"archive.sqlite"_s);
    {
        Database db = openWithThings(path);
        QVERIFY(!db.change({insertThing(db)}));
        QVERIFY(db.rows({u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {}}));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 page = 4096; page < file.size(); page += 4096) {
        QVERIFY(file.seek(page));
        file.write(QByteArray(512, '\x5a'));
    }
    file.close();
    const Result<Database> database = Database::open(path);
    QVERIFY(!database);
    QVERIFY2(database.error().cause.contains("damaged"_L1), qPrintable(database.error().toString()));
    QCOMPARE(database.error().file, path);
}

void TestDatabase::unreachableServerIsSaid_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("nobody listens") << u"postgresql://gouji@127.0.0.1:1/gouji"_s;
    QTest::newRow("no such folder") << u"postgresql://gouji@/gouji?host=/no/such/folder"_s;
    QTest::newRow("no address") << u"postgresql://"_s;
}

void TestDatabase::unreachableServerIsSaid()
{
    QFETCH(QString, url);
    const Result<Database> database = Database::open(url);
    QVERIFY(!database);
    QVERIFY(!database.error().cause.isEmpty());
    QVERIFY(!database.error().remedy.isEmpty());
}

void TestDatabase::passwordIsNotShown()
{
    const Result<Database> database = Database::open(u"postgresql://gouji:secret@127.0.0.1:1/gouji?sslmode=disable"_s);
    QVERIFY(!database);
    QVERIFY(!database.error().toString().contains("secret"_L1));
    QVERIFY(database.error().toString().contains("127.0.0.1"_L1));
}

void TestDatabase::stoppedServerIsSaid()
{
    PostgresqlServer server;
    if (!server.isRunning()) {
        QSKIP(qPrintable(server.why()));
    }
    Database db = openWithThings(server.newDatabase());
    server.kill();
    const auto error = db.change({insertThing(db)});
    QVERIFY(error);
    QVERIFY2(error->remedy.contains("server runs"_L1), qPrintable(error->toString()));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
