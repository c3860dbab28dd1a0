// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal.h"
#include "schema.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

const QString KilledChild = u"--edit-until-killed"_s;
const QString FullDiskChild = u"--edit-on-a-full-disk"_s;

/// A report without content, told from others by its bytes.
ReportSnapshot snapshotOf(const QString &file, const QByteArray &bytes)
{
    return {.loaded = {.file = file, .bytes = bytes, .report = Report(FormEdition::all().first(), Document())},
            .values = {},
            .findings = {},
            .corrections = {},
            .waivers = {},
            .saved = false};
}

Correction correctionTo(const QString &value)
{
    return {.cell = CellId(u"requests.new.total"_s),
            .from = u"66"_s,
            .to = value,
            .by = u"王小明"_s,
            .at = QDateTime(QDate(2026, 1, 20), QTime(9, 30, 0, 125), Qt::UTC),
            .reason = u"抄错行; it's \"66\""_s};
}

Waiver sampleWaiver()
{
    return {.findingKey = u"form.late"_s,
            .fingerprint = u"2026-02-03"_s,
            .by = u"王小明"_s,
            .at = QDateTime(QDate(2026, 1, 20), QTime(9, 31), Qt::UTC),
            .reason = u"放假"_s};
}

CellLock sampleLock()
{
    return {.cell = CellId(u"requests.new.natural"_s),
            .by = u"王小明"_s,
            .at = QDateTime(QDate(2026, 1, 20), QTime(9, 32), Qt::UTC)};
}

ClaimLink sampleLink()
{
    return {.claim = CellId(u"narrative.812"_s),
            .cells = u"+requests.new.total +requests.carried_in.total"_s,
            .by = u"王小明"_s,
            .at = QDateTime(QDate(2026, 1, 20), QTime(9, 33), Qt::UTC)};
}

Journal openJournal(const QString &path)
{
    return Journal::open(path).value();
}

JournalEntry loadEntry(const Journal &journal, const ReportSnapshot &snapshot)
{
    return journal.load(snapshot.loaded.sha256())->value();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Corrects one cell again and again, and says each value once it is recorded.
int editUntilKilled(const QString &path)
{
    Journal journal = openJournal(path);
    ReportSnapshot snapshot = snapshotOf(u"draft.html"_s, "draft");
    for (int value = 1;; ++value) {
        snapshot.corrections = {correctionTo(QString::number(value))};
        if (journal.record(snapshot)) {
            return 1;
        }
        std::printf("%d\n", value);
        std::fflush(stdout);
    }
}

#ifdef Q_OS_UNIX
/// Records ever larger documents where no file may grow over a limit. 0: the journal said so.
int editOnAFullDisk(const QString &path)
{
    Journal journal = openJournal(path);
    std::signal(SIGXFSZ, SIG_IGN);
    constexpr rlim_t Limit = 256 * 1024;
    const rlimit limit{Limit, Limit};
    setrlimit(RLIMIT_FSIZE, &limit);
    for (int count = 1; count < 100; ++count) {
        ReportSnapshot snapshot = snapshotOf(u"draft %1.html"_s.arg(count), QByteArray::number(count));
        for (int i = 0; i < 100; ++i) {
            Correction correction = correctionTo(QString::number(i));
            correction.cell = CellId(u"requests.new.column-%1"_s.arg(i));
            snapshot.corrections.append(correction);
        }
        if (journal.record(snapshot)) {
            return 0;
        }
    }
    return 1;
}
#endif

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsWhatWasRecorded();
    void recordReplaces();
    void pastedTextIsKept_data();
    void pastedTextIsKept();
    void closing();
    void forgetting();
    void olderJournalIsReadOn();
    void unfinishedOfALivingProgramStay();
    void killedProgramLosesNothing();
    void fullDiskLeavesNothingHalfWritten();
    void refused_data();
    void refused();
    void nowhereToWrite_data();
    void nowhereToWrite();
    void lockedByAnother();
    void closesItsConnections();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/gouji.sqlite"_s);
}

void TestJournal::keepsWhatWasRecorded()
{
    ReportSnapshot snapshot = snapshotOf(u"/报告/2024 年.html"_s, "<p>report");
    snapshot.corrections = {correctionTo(u"65"_s)};
    snapshot.corrections.append(correctionTo(QString()));
    snapshot.corrections.last().cell = CellId(u"proactive.fee.amount"_s);
    snapshot.corrections.last().reason = QString();
    snapshot.corrections.last().at = snapshot.corrections.first().at.addSecs(1);
    snapshot.waivers = {sampleWaiver()};
    snapshot.locks = {sampleLock()};
    snapshot.claimLinks = {sampleLink()};
    {
        Journal journal = openJournal(m_path);
        QVERIFY(!journal.load(snapshot.loaded.sha256())->has_value());
        QVERIFY(!journal.record(snapshot));
    }
    const JournalEntry entry = loadEntry(openJournal(m_path), snapshot);
    QCOMPARE(entry.file, snapshot.loaded.file);
    QCOMPARE(entry.sha256, snapshot.loaded.sha256());
    QVERIFY(entry.bytes.isEmpty());
    QVERIFY(!entry.saved);
    QCOMPARE(entry.corrections, snapshot.corrections);
    QCOMPARE(entry.waivers, snapshot.waivers);
    QCOMPARE(entry.locks, snapshot.locks);
    QCOMPARE(entry.claimLinks, snapshot.claimLinks);
}

void TestJournal::recordReplaces()
{
    Journal journal = openJournal(m_path);
    ReportSnapshot snapshot = snapshotOf(u"a.txt"_s, "a");
    snapshot.corrections = {correctionTo(u"1"_s)};
    snapshot.waivers = {sampleWaiver()};
    snapshot.locks = {sampleLock()};
    snapshot.claimLinks = {sampleLink()};
    QVERIFY(!journal.record(snapshot));

    snapshot.corrections = {correctionTo(u"2"_s)};
    snapshot.claimLinks.first().cells.clear();
    snapshot.waivers.clear();
    snapshot.locks.clear();
    snapshot.saved = true;
    QVERIFY(!journal.record(snapshot));
    const JournalEntry entry = loadEntry(journal, snapshot);
    QCOMPARE(entry.corrections, snapshot.corrections);
    QVERIFY(entry.waivers.isEmpty());
    QVERIFY(entry.locks.isEmpty());
    QCOMPARE(entry.claimLinks, snapshot.claimLinks);
    QVERIFY(entry.saved);
}

void TestJournal::pastedTextIsKept_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("pasted") << QString();
    QTest::newRow("standard input") << u"-"_s;
}

void TestJournal::pastedTextIsKept()
{
    QFETCH(QString, file);
    const ReportSnapshot snapshot = snapshotOf(file, QByteArray("一、总体情况\n").repeated(1000));
    QVERIFY(!openJournal(m_path).record(snapshot));
    QCOMPARE(loadEntry(openJournal(m_path), snapshot).bytes, snapshot.loaded.bytes);
}

void TestJournal::closing()
{
    Journal journal = openJournal(m_path);
    ReportSnapshot corrected = snapshotOf(u"corrected.txt"_s, "corrected");
    corrected.corrections = {correctionTo(u"1"_s)};
    ReportSnapshot locked = snapshotOf(u"locked.txt"_s, "locked");
    locked.locks = {sampleLock()};
    ReportSnapshot linked = snapshotOf(u"linked.txt"_s, "linked");
    linked.claimLinks = {sampleLink()};
    const ReportSnapshot looked = snapshotOf(u"looked at.txt"_s, "looked at");
    for (const ReportSnapshot &snapshot : {corrected, locked, linked, looked}) {
        QVERIFY(!journal.record(snapshot));
        QVERIFY(!journal.close(snapshot.loaded.sha256()));
    }
    QCOMPARE(loadEntry(journal, corrected).corrections, corrected.corrections);
    QCOMPARE(loadEntry(journal, locked).locks, locked.locks);
    QCOMPARE(loadEntry(journal, linked).claimLinks, linked.claimLinks);
    QVERIFY2(!journal.load(looked.loaded.sha256())->has_value(), "nothing was typed: nothing is kept");
    QVERIFY(journal.takeOverUnfinished()->isEmpty());
}

void TestJournal::forgetting()
{
    Journal journal = openJournal(m_path);
    ReportSnapshot snapshot = snapshotOf(u"a.txt"_s, "a");
    snapshot.corrections = {correctionTo(u"1"_s)};
    snapshot.waivers = {sampleWaiver()};
    QVERIFY(!journal.record(snapshot));
    QVERIFY(!journal.forget(snapshot.loaded.sha256()));
    QVERIFY(!journal.load(snapshot.loaded.sha256())->has_value());

    // The corrections went with the document: recording it anew does not bring them back.
    QVERIFY(!journal.record(snapshotOf(u"a.txt"_s, "a")));
    QVERIFY(loadEntry(journal, snapshot).corrections.isEmpty());
}

void TestJournal::olderJournalIsReadOn()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    {
        // As the first version of the program left it.
        QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        old.setDatabaseName(m_path);
        QVERIFY(old.open());
        QStringList statements = schemaMigrations().first().statements(Database::Backend::Sqlite);
        statements.append(u"INSERT INTO document VALUES (x'61', 'a.txt', NULL, '2026-01-20T09:30:00.000Z', NULL, 1)"_s);
        statements.append(
            u"INSERT INTO correction VALUES (x'61', 'requests.new.total', '66', '65', '', '2026-01-20T09:30:00.125Z', '')"_s);
        statements.append(u"PRAGMA user_version = 1"_s);
        for (const QString &sql : std::as_const(statements)) {
            QVERIFY2(!old.exec(sql).lastError().isValid(), qPrintable(sql));
        }
        old.close();
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    const auto entry = openJournal(m_path).load("a");
    QVERIFY(entry && entry->has_value());
    QCOMPARE(entry->value().corrections.size(), 1);
    QCOMPARE(entry->value().corrections.first().to, u"65"_s);
    QVERIFY(entry->value().locks.isEmpty());
}

void TestJournal::unfinishedOfALivingProgramStay()
{
    Journal other = openJournal(m_path);
    QVERIFY(!other.record(snapshotOf(u"a.txt"_s, "a")));
    Journal journal = openJournal(m_path);
    QVERIFY(journal.takeOverUnfinished()->isEmpty());
}

void TestJournal::killedProgramLosesNothing()
{
    for (const int edits : {1, 2, 17, 40}) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {KilledChild, m_path});
        int recorded = 0;
        while (recorded < edits && child.waitForReadyRead()) {
            while (child.canReadLine()) {
                recorded = child.readLine().toInt();
            }
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        while (child.canReadLine()) {
            recorded = child.readLine().toInt();
        }
        QVERIFY(recorded >= edits);

        Journal journal = openJournal(m_path);
        const Result<QList<JournalEntry>> unfinished = journal.takeOverUnfinished();
        QCOMPARE(unfinished->size(), 1);
        QCOMPARE(unfinished->first().file, u"draft.html"_s);
        QCOMPARE(unfinished->first().corrections.size(), 1);
        const int found = unfinished->first().corrections.first().to.toInt();
        QVERIFY2(found == recorded || found == recorded + 1, "the last one may have been written and not yet said");
        QVERIFY(!journal.close(unfinished->first().sha256));
    }
    QCOMPARE(QDir(QFileInfo(m_path).path()).entryList({u"*.lock"_s}), QStringList());
}

void TestJournal::fullDiskLeavesNothingHalfWritten()
{
#ifdef Q_OS_UNIX
    QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {FullDiskChild, m_path}), 0);
    Journal journal = openJournal(m_path);
    const Result<QList<JournalEntry>> unfinished = journal.takeOverUnfinished();
    QVERIFY(unfinished->size() > 1);
    for (const JournalEntry &entry : *unfinished) {
        QCOMPARE(entry.corrections.size(), 100);
    }
#else
    QSKIP("A limit on the size of files is set by POSIX means.");
#endif
}

void TestJournal::refused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("cause");
    const QString damaged = u"damaged"_s;
    QTest::newRow("no database") << QByteArray("These are a clerk's notes, not a database.\n").repeated(200) << damaged;
    QTest::newRow("a database's head on other bytes")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\x5a') << damaged;

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"made.sqlite"_s);
    (void)openJournal(path);
    const QByteArray sound = contentOf(path);
    QByteArray torn = sound;
    torn.replace(100, 3000, QByteArray(3000, '\xff'));
    QTest::newRow("a torn first page") << torn << damaged;
    QByteArray newer = sound;
    newer[63] = '\x7f'; // user_version, big-endian at offset 60 (https://www.sqlite.org/fileformat.html)
    QTest::newRow("made by a newer version") << newer << u"newer version"_s;
}

void TestJournal::refused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, cause);
    m_path = m_folder->filePath(u"gouji.sqlite"_s);
    writeFile(m_path, content);
    const Result<Journal> journal = Journal::open(m_path);
    QVERIFY(!journal);
    QCOMPARE(journal.error().file, m_path);
    QVERIFY2(journal.error().cause.contains(cause), qPrintable(journal.error().cause));
    QVERIFY(!journal.error().remedy.isEmpty());
    QCOMPARE(contentOf(m_path), content);
}

void TestJournal::nowhereToWrite_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("cause");
    QTest::newRow("a folder stands there") << u"folder"_s << u"could not be opened"_s;
    QTest::newRow("a file stands where the folder should be") << u"file/gouji.sqlite"_s << u"could not be made"_s;
}

void TestJournal::nowhereToWrite()
{
    QFETCH(QString, path);
    QFETCH(QString, cause);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    writeFile(m_folder->filePath(u"file"_s), "notes");
    const Result<Journal> journal = Journal::open(m_folder->filePath(path));
    QVERIFY(!journal);
    QVERIFY2(journal.error().cause.contains(cause), qPrintable(journal.error().cause));
    QVERIFY(!journal.error().remedy.isEmpty());
}

void TestJournal::lockedByAnother()
{
    Journal journal = openJournal(m_path);
    const ReportSnapshot snapshot = snapshotOf(u"a.txt"_s, "a");
    QVERIFY(!journal.record(snapshot));
    Result<Database> other = Database::open(m_path);
    QVERIFY(!other->rows({u"BEGIN IMMEDIATE"_s, {}}).value().size());
    ReportSnapshot changed = snapshot;
    changed.corrections = {correctionTo(u"1"_s)};
    const std::optional<Error> error = journal.record(changed);
    QVERIFY(error);
    QVERIFY2(error->cause.contains(u"locked"_s), qPrintable(error->cause));
    QVERIFY2(loadEntry(journal, snapshot).corrections.isEmpty(), "nothing was half-written");
    QVERIFY(!other->rows({u"ROLLBACK"_s, {}}).value().size());
    QVERIFY2(!journal.record(changed), "and it goes on when the lock is gone");
}

void TestJournal::closesItsConnections()
{
    {
        const Journal journal = openJournal(m_path);
        QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
    }
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == KilledChild) {
        return editUntilKilled(arguments.value(2));
    }
#ifdef Q_OS_UNIX
    if (arguments.value(1) == FullDiskChild) {
        return editOnAFullDisk(arguments.value(2));
    }
#endif
    TestJournal test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journal.moc"
