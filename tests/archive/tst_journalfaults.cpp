// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to a journal when programs and disks fail.

#include "freshdatabases.h"
#include "journaldocuments.h"

#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

const QString KilledChild = u"--edit-until-killed"_s;
const QString FullDiskChild = u"--edit-on-a-full-disk"_s;
const QString ReadOnlyChild = u"--edit-what-is-read-only"_s;

Decision correctionTo(const QString &value)
{
    return correctionOf(u"requests.new.total"_s, value);
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

/// The corrected cells of the document that is edited until killed: what each is corrected to.
using Corrected = QMap<QString, QString>;

Corrected correctedIn(const JournalEntry &entry)
{
    Corrected corrected;
    for (const Decision &correction : entry.decisions) {
        corrected.insert(correction.subject.id, correction.to);
    }
    return corrected;
}

/// Corrects a cell, or takes a correction back.
void actAtRandom(QRandomGenerator *random, Corrected *corrected)
{
    const QString cell = u"requests.new.column-%1"_s.arg(random->bounded(8));
    if (random->bounded(4) == 0) {
        corrected->remove(cell);
    } else {
        corrected->insert(cell, QString::number(random->generate()));
    }
}

/// Acts again and again, and prints a line when an act is recorded.
int editUntilKilled(const QString &url, quint32 seed)
{
    QRandomGenerator random(seed);
    Journal journal = openJournal(url);
    JournalEntry document = documentOf(u"draft.html"_s, "draft");
    Corrected corrected;
    if (const auto entry = journal.resume(document.sha256); entry && entry->has_value()) {
        corrected = correctedIn(entry->value());
    }
    for (bool isFirst = true;; isFirst = false) {
        if (!isFirst) {
            actAtRandom(&random, &corrected);
        }
        document.decisions.clear();
        for (auto it = corrected.cbegin(); it != corrected.cend(); ++it) {
            const Decision correction = correctionOf(it.key(), it.value());
            document.decisions.insert(correction.subject, correction);
        }
        if (!journal.record(document)) {
            return 1;
        }
        if (!isFirst) {
            std::puts("");
            std::fflush(stdout);
        }
    }
}

#ifdef Q_OS_UNIX
/// Records ever larger documents where no file may grow over a limit. 0: the journal said so.
int editOnAFullDisk(const QString &path)
{
    Journal journal = openJournal(path);
    std::signal(SIGXFSZ, SIG_IGN);
    constexpr rlim_t Limit = 1'000'000;
    const rlimit limit{Limit, Limit};
    setrlimit(RLIMIT_FSIZE, &limit);
    for (int count = 1; count < 100; ++count) {
        JournalEntry document = documentOf(u"draft %1.html"_s.arg(count), QByteArray::number(count));
        for (int i = 0; i < 100; ++i) {
            const Decision correction = correctionOf(u"requests.new.column-%1"_s.arg(i), QString::number(i));
            document.decisions.insert(correction.subject, correction);
        }
        if (!journal.record(document)) {
            return 0;
        }
    }
    return 1;
}

/// Edits as somebody who may not write. 0: the journal said so.
int editWhatIsReadOnly(const QString &path)
{
    if (geteuid() == 0 && setuid(65534) != 0) {
        return 1;
    }
    const Result<Journal> journal = Journal::open(path);
    return !journal && journal.error().cause.contains("may not be written"_L1) ? 0 : 2;
}
#endif

} // namespace

class TestJournalFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_databases = std::make_unique<FreshDatabases>(); }
    void init();
    void killedProgramLosesNothing_data() { FreshDatabases::addRows(); }
    void killedProgramLosesNothing();
    void fullDiskLeavesNothingHalfWritten();
    void refused_data();
    void refused();
    void readOnlyIsSaid();
    void nowhereToWrite_data();
    void nowhereToWrite();
    void lockedByAnother();
    void lostConnectionIsMadeAnew();

private:
    std::unique_ptr<FreshDatabases> m_databases;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestJournalFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/gouji.sqlite"_s);
}

/// At random moments, from its start on.
void TestJournalFaults::killedProgramLosesNothing()
{
    constexpr int Moments = 200;
    constexpr int Latest = 120; // ms
    FRESH_DATABASE(url, m_databases);
    const JournalEntry document = documentOf(u"draft.html"_s, "draft");
    Journal journal = openJournal(url);
    QVERIFY(journal.record(document));
    const Database database = Database::open(url).value();
    const auto isOpenHereAlone = [&journal, &database] {
        return journal.takeOverUnfinished()->size() == 1 &&
               database.rows({u"SELECT sitting FROM open_document"_s, {}})->size() == 1;
    };
    QRandomGenerator random(1);
    Corrected corrected;
    qsizetype acts = 0;
    for (int moment = 0; moment < Moments; ++moment) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {KilledChild, url, QString::number(moment)});
        QVERIFY(child.waitForStarted());
        if (random.bounded(2) > 0) { // else while it starts, as all would on a busy machine
            QVERIFY(child.waitForReadyRead());
        }
        QTest::qSleep(random.bounded(Latest));
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const qsizetype said = child.readAllStandardOutput().count('\n');
        acts += said;

        QTRY_VERIFY(isOpenHereAlone()); // a server takes a moment to see that a client went
        QRandomGenerator same{quint32(moment)};
        for (qsizetype act = 0; act < said; ++act) {
            actAtRandom(&same, &corrected);
        }
        Corrected withOneMore = corrected;
        actAtRandom(&same, &withOneMore);
        const Corrected found = correctedIn(loadEntry(openJournal(url), document));
        QVERIFY2(found == corrected || found == withOneMore, "the last act may have been written and not yet said");
        corrected = found;
    }
    QVERIFY(acts > Moments);
    QVERIFY(!database.checkIntegrity());
}

void TestJournalFaults::fullDiskLeavesNothingHalfWritten()
{
#ifdef Q_OS_UNIX
    QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {FullDiskChild, m_path}), 0);
    Journal journal = openJournal(m_path);
    const Result<QList<JournalEntry>> unfinished = journal.takeOverUnfinished();
    QVERIFY(unfinished->size() > 1);
    for (const JournalEntry &entry : *unfinished) {
        QCOMPARE(entry.decisions.size(), 100);
    }
#else
    QSKIP("A limit on the size of files is set by POSIX means.");
#endif
}

void TestJournalFaults::refused_data()
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

void TestJournalFaults::refused()
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

void TestJournalFaults::readOnlyIsSaid()
{
#ifdef Q_OS_UNIX
    (void)openJournal(m_path);
    const QString folder = QFileInfo(m_path).path();
    constexpr auto Read = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    constexpr auto Enter = Read | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_path, Read));
    QVERIFY(QFile::setPermissions(folder, Enter));
    QVERIFY(QFile::setPermissions(m_folder->path(), Enter | QFile::WriteOwner));
    QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {ReadOnlyChild, m_path}), 0);
    QVERIFY(QFile::setPermissions(folder, Enter | QFile::WriteOwner)); // to be removed
#else
    QSKIP("Who may write is set by POSIX means.");
#endif
}

void TestJournalFaults::nowhereToWrite_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("cause");
    QTest::newRow("a folder stands there") << u"folder"_s << u"could not be opened"_s;
    QTest::newRow("a file stands where the folder should be") << u"file/gouji.sqlite"_s << u"could not be made"_s;
}

void TestJournalFaults::nowhereToWrite()
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

void TestJournalFaults::lockedByAnother()
{
    Journal journal = openJournal(m_path);
    const JournalEntry document = documentOf(u"a.txt"_s, "a");
    QVERIFY(journal.record(document));
    Result<Database> other = Database::open(m_path);
    QVERIFY(other->rows({u"BEGIN IMMEDIATE"_s, {}}));
    JournalEntry changed = document;
    changed.decisions = decisionsOf({correctionTo(u"1"_s)});
    const auto refused = journal.record(changed);
    QVERIFY(!refused);
    QVERIFY2(refused.error().cause.contains(u"locked"_s), qPrintable(refused.error().cause));
    QVERIFY2(loadEntry(journal, document).decisions.isEmpty(), "nothing was half-written");
    QVERIFY(other->rows({u"ROLLBACK"_s, {}}));
    QVERIFY2(journal.record(changed), "and it goes on when the lock is gone");
}

void TestJournalFaults::lostConnectionIsMadeAnew()
{
    if (!m_databases->server().isRunning()) {
        QSKIP(qPrintable(m_databases->server().why()));
    }
    const QString url = m_databases->url(true);
    Journal journal = openJournal(url);
    JournalEntry document = documentOf(u"a.txt"_s, "a");
    QVERIFY(journal.record(document));
    QVERIFY(Database::open(url)->rows(
        {u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()"_s,
         {}}));
    document.decisions = decisionsOf({correctionTo(u"1"_s)});
    const auto refused = journal.record(document);
    QVERIFY(!refused);
    QVERIFY(!refused.error().remedy.isEmpty());
    QVERIFY(journal.record(document));
    QCOMPARE(loadEntry(journal, document).decisions, document.decisions);
    QVERIFY2(openJournal(url).takeOverUnfinished()->isEmpty(), "its sitting goes on");
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == KilledChild) {
        return editUntilKilled(arguments.value(2), arguments.value(3).toUInt());
    }
#ifdef Q_OS_UNIX
    if (arguments.value(1) == FullDiskChild) {
        return editOnAFullDisk(arguments.value(2));
    }
    if (arguments.value(1) == ReadOnlyChild) {
        return editWhatIsReadOnly(arguments.value(2));
    }
#endif
    TestJournalFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journalfaults.moc"
