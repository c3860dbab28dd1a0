// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"
#include "postgresqlserver.h"
#include "schema.h"

#include <QFile>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

const Statement InsertDocument{
    u"INSERT INTO document VALUES (?, ?, ?, ?, ?, ?)"_s,
    {QByteArray("\x00\xff", 2), u"a'b\"?.html"_s, QVariant(), u"2026-01-20"_s, QVariant(), 1}};

qsizetype documentsIn(const Database &database)
{
    return database.rows({u"SELECT file FROM document"_s, {}})->size();
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void valuesComeBackAsTheyWere_data() { backends(); }
    void valuesComeBackAsTheyWere();
    void aFailedChangeChangesNothing_data() { backends(); }
    void aFailedChangeChangesNothing();
    void newerSchemaIsLeftAlone_data() { backends(); }
    void newerSchemaIsLeftAlone();
    void manyOpenAtOnce_data() { backends(); }
    void manyOpenAtOnce();
    void lockedIsSaid_data() { backends(); }
    void lockedIsSaid();
    void readOnlyIsSaid();
    void schemaIsRaisedBesideACopy();
    void damageIsSaid();
    void unreachableServerIsSaid_data();
    void unreachableServerIsSaid();
    void passwordIsNotShown();
    void stoppedServerIsSaid();

private:
    void backends();

    std::unique_ptr<PostgresqlServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabase::initTestCase()
{
    m_server = std::make_unique<PostgresqlServer>();
}

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDatabase::backends()
{
    QTest::addColumn<bool>("isServer");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

#define FRESH_DATABASE(url)                                                                                            \
    QFETCH(bool, isServer);                                                                                            \
    if (isServer && !m_server->isRunning()) {                                                                          \
        QSKIP(qPrintable(m_server->why()));                                                                            \
    }                                                                                                                  \
    const QString url = isServer ? m_server->newDatabase() : m_folder->filePath(u"archive.sqlite"_s)

void TestDatabase::valuesComeBackAsTheyWere()
{
    FRESH_DATABASE(url);
    Result<Database> database = Database::open(url);
    QVERIFY2(database.ok(), database ? "" : qPrintable(database.error().toString()));
    Database db = std::move(database).value();
    QVERIFY(!db.change({InsertDocument}));
    const auto rows =
        Database::open(url)->rows({u"SELECT * FROM document WHERE sha256 = ?"_s, {InsertDocument.values[0]}});
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().at(0).toByteArray(), InsertDocument.values[0].toByteArray());
    QCOMPARE(rows->first().at(1).toString(), InsertDocument.values[1].toString());
    QVERIFY(rows->first().at(2).isNull());
    QVERIFY(rows->first().at(4).isNull());
    QCOMPARE(rows->first().at(5).toInt(), 1);
}

void TestDatabase::aFailedChangeChangesNothing()
{
    FRESH_DATABASE(url);
    Database db = Database::open(url).value();
    const auto error = db.change({InsertDocument, {u"INSERT INTO no_such_table VALUES (?)"_s, {1}}});
    QVERIFY(error);
    QCOMPARE(documentsIn(db), 0);
    QVERIFY(!db.change({InsertDocument}));
    QCOMPARE(documentsIn(db), 1);
    QVERIFY(db.change({InsertDocument})); // the key is there
    QCOMPARE(documentsIn(db), 1);
}

void TestDatabase::newerSchemaIsLeftAlone()
{
    FRESH_DATABASE(url);
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
    FRESH_DATABASE(url);
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
    FRESH_DATABASE(url);
    Database holder = Database::open(url).value();
    Database other = Database::open(url).value();
    std::optional<Error> error;
    const auto failed = holder.transaction([&]() -> std::optional<Error> {
        const auto locked =
            holder.rows(isServer ? Statement{u"LOCK TABLE document"_s, {}} : Statement{u"DELETE FROM document"_s, {}});
        error = other.change({InsertDocument});
        return locked ? std::nullopt : std::optional(locked.error());
    });
    QVERIFY(!failed);
    QVERIFY(error);
    QVERIFY2(error->cause.contains("locked"_L1), qPrintable(error->toString()));
    QVERIFY(!other.change({InsertDocument}));
}

void TestDatabase::readOnlyIsSaid()
{
    if (!m_server->isRunning()) {
        QSKIP(qPrintable(m_server->why()));
    }
    const QString url = m_server->newDatabase();
    Database db = Database::open(url).value();
    QVERIFY(db.rows({u"SET default_transaction_read_only = on"_s, {}}));
    const auto error = db.change({InsertDocument});
    QVERIFY(error);
    QVERIFY2(error->cause.contains("may not be written"_L1), qPrintable(error->toString()));
}

void TestDatabase::schemaIsRaisedBesideACopy()
{
    const QString path = m_folder->filePath(u"archive.sqlite"_s);
    {
        Database db = Database::open(path).value();
        QVERIFY(!db.change({InsertDocument}));
        // As a program with one migration less left it.
        for (const auto &table : {"report_pairs"_L1, "finding"_L1, "cell"_L1, "report_file"_L1, "report"_L1,
                                  "agency_name"_L1, "agency"_L1}) {
            QVERIFY(db.rows({u"DROP TABLE %1"_s.arg(table), {}}));
        }
        QVERIFY(db.rows({u"PRAGMA user_version = 3"_s, {}}));
    }
    QCOMPARE(documentsIn(Database::open(path).value()), 1);
    const QString copy = u"%1.before-schema-%2"_s.arg(path).arg(schemaMigrations().size());
    QVERIFY(QFile::exists(copy));
    QCOMPARE(documentsIn(Database::open(copy).value()), 1);
}

void TestDatabase::damageIsSaid()
{
    const QString path = m_folder->filePath(u"archive.sqlite"_s);
    {
        Database db = Database::open(path).value();
        QVERIFY(!db.change({InsertDocument}));
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
    Database db = Database::open(server.newDatabase()).value();
    server.kill();
    const auto error = db.change({InsertDocument});
    QVERIFY(error);
    QVERIFY2(error->remedy.contains("server runs"_L1), qPrintable(error->toString()));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
