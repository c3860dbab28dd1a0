// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "freshdatabases.h"
#include "journalsnapshots.h"
#include "olderdatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

Correction correctionTo(const QString &value)
{
    return correctionOf(u"requests.new.total"_s, value);
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

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void keepsWhatWasRecorded();
    void recordReplaces();
    void pastedTextIsKept_data();
    void pastedTextIsKept();
    void closing();
    void discarding();
    void history();
    void olderJournalIsReadOn();
    void unfinishedOfALivingProgramStay_data() { FreshDatabases::addRows(); }
    void unfinishedOfALivingProgramStay();
    void unfinishedIsItsOwnersAlone_data() { FreshDatabases::addRows(); }
    void unfinishedIsItsOwnersAlone();
    void closesItsConnections();

private:
    std::unique_ptr<FreshDatabases> m_databases;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestJournal::initTestCase()
{
    m_databases = std::make_unique<FreshDatabases>();
}

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
        QVERIFY(journal.record(snapshot));
    }
    const JournalEntry entry = loadEntry(openJournal(m_path), snapshot);
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
    QVERIFY(journal.record(snapshot));

    snapshot.corrections = {correctionTo(u"2"_s)};
    snapshot.claimLinks.first().cells.clear();
    snapshot.waivers.clear();
    snapshot.locks.clear();
    snapshot.saved = true;
    QVERIFY(journal.record(snapshot));
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
    QVERIFY(openJournal(m_path).record(snapshot));
    const Result<QList<JournalEntry>> unfinished = openJournal(m_path).takeOverUnfinished();
    QCOMPARE(unfinished->size(), 1);
    QCOMPARE(unfinished->first().file, file);
    QCOMPARE(unfinished->first().bytes, snapshot.loaded.bytes);
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
        QVERIFY(journal.record(snapshot));
        QVERIFY(!journal.close(snapshot.loaded.sha256()));
    }
    QCOMPARE(loadEntry(journal, corrected).corrections, corrected.corrections);
    QCOMPARE(loadEntry(journal, locked).locks, locked.locks);
    QCOMPARE(loadEntry(journal, linked).claimLinks, linked.claimLinks);
    QVERIFY2(!journal.load(looked.loaded.sha256())->has_value(), "nothing was typed: nothing is kept");
    QVERIFY(journal.takeOverUnfinished()->isEmpty());
}

void TestJournal::discarding()
{
    Journal journal = openJournal(m_path, u"王小明"_s);
    ReportSnapshot snapshot = snapshotOf(u"a.txt"_s, "a");
    snapshot.corrections = {correctionOf(u"requests.new.total"_s, u"1"_s),
                            correctionOf(u"requests.new.natural"_s, u"2"_s, u"李四"_s)};
    snapshot.waivers = {sampleWaiver()};
    QVERIFY(journal.record(snapshot));
    QVERIFY(!journal.discard(snapshot.loaded.sha256()));
    QVERIFY(journal.takeOverUnfinished()->isEmpty());
    QCOMPARE(loadEntry(journal, snapshot).corrections, QList<Correction>{snapshot.corrections.last()});
    QVERIFY(loadEntry(journal, snapshot).waivers.isEmpty());
    QCOMPARE(journal.history(snapshot.loaded.sha256())->size(), 5);
}

void TestJournal::history()
{
    Journal journal = openJournal(m_path, u"王小明"_s);
    ReportSnapshot snapshot = snapshotOf(u"a.txt"_s, "a");
    for (const QString &value : {u"1"_s, u"2"_s}) {
        snapshot.corrections = {correctionTo(value)};
        QVERIFY(journal.record(snapshot));
        QVERIFY(journal.record(snapshot)); // nothing new
    }
    snapshot.corrections.clear();
    QVERIFY(journal.record(snapshot));
    const Result<QList<PastDecision>> history = journal.history(snapshot.loaded.sha256());
    QCOMPARE(history->size(), 3);
    const std::optional<Correction> first = toCorrection(history->at(0).decision);
    QCOMPARE(first, correctionTo(u"1"_s));
    QVERIFY(!history->at(0).before);
    QCOMPARE(history->at(1).before, u"1"_s);
    QCOMPARE(history->at(1).decision.to, u"2"_s);
    QCOMPARE(history->at(2).before, u"2"_s);
    QVERIFY(history->at(2).decision.isTakenBack);
    QCOMPARE(history->at(2).decision.by, u"王小明"_s);
}

void TestJournal::olderJournalIsReadOn()
{
    makeOlderDatabase(
        m_path, 3,
        {u"INSERT INTO document VALUES (x'61', 'a.txt', NULL, '2026-01-20T09:30:00.000Z', 'old', 1)"_s,
         u"INSERT INTO correction VALUES (x'61', 'requests.new.total', '66', '65', '', '2026-01-20T09:30:00.125Z', '')"_s,
         u"INSERT INTO waiver VALUES (x'61', 'form.late', '2026-02-03', '', '2026-01-20T09:30:00.125Z', '放假')"_s,
         u"INSERT INTO cell_lock VALUES (x'61', 'requests.new.natural', '', '2026-01-20T09:30:00.125Z')"_s,
         u"INSERT INTO claim_link VALUES (x'61', 'narrative.812', '', '', '2026-01-20T09:30:00.125Z')"_s});
    Journal journal = openJournal(m_path);
    const Result<QList<JournalEntry>> unfinished = journal.takeOverUnfinished();
    QVERIFY(unfinished);
    QCOMPARE(unfinished->size(), 1);
    const JournalEntry &entry = unfinished->first();
    QCOMPARE(entry.file, u"a.txt"_s);
    QCOMPARE(entry.corrections.size(), 1);
    QCOMPARE(entry.corrections.first().from, u"66"_s);
    QCOMPARE(entry.corrections.first().to, u"65"_s);
    QCOMPARE(entry.waivers.first().reason, u"放假"_s);
    QCOMPARE(entry.locks.first().cell.toString(), u"requests.new.natural"_s);
    QCOMPARE(entry.claimLinks.first().claim.toString(), u"narrative.812"_s);
}

void TestJournal::unfinishedOfALivingProgramStay()
{
    FRESH_DATABASE(url, m_databases);
    Journal journal = openJournal(url);
    {
        Journal other = openJournal(url);
        QVERIFY(other.record(snapshotOf(u"a.txt"_s, "a")));
        QVERIFY(journal.takeOverUnfinished()->isEmpty());
    }
    QTRY_COMPARE(journal.takeOverUnfinished()->size(), 1); // a server takes a moment to see that a client went
}

void TestJournal::unfinishedIsItsOwnersAlone()
{
    FRESH_DATABASE(url, m_databases);
    const ReportSnapshot snapshot = snapshotOf(u"a.txt"_s, "a");
    QVERIFY(openJournal(url, u"李四"_s).record(snapshot));
    Journal journal = openJournal(url, u"王小明"_s);
    QVERIFY(journal.takeOverUnfinished()->isEmpty());
    // Closing it here leaves it open there.
    QVERIFY(journal.record(snapshot));
    QVERIFY(!journal.close(snapshot.loaded.sha256()));
    Journal again = openJournal(url, u"李四"_s);
    QTRY_COMPARE(again.takeOverUnfinished()->size(), 1);
}

void TestJournal::closesItsConnections()
{
    {
        const Journal journal = openJournal(m_path);
        QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
    }
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
