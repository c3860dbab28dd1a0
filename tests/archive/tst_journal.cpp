// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "freshdatabases.h"
#include "journaldocuments.h"
#include "olderdatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

Decision correctionTo(const QString &value)
{
    return correctionOf(u"requests.new.total"_s, value);
}

Decision decisionOn(const Subject &subject, const QString &to, int minute, const QString &reason = {})
{
    return {.subject = subject,
            .from = {},
            .to = to,
            .by = u"王小明"_s,
            .at = QDateTime(QDate(2026, 1, 20), QTime(9, minute), Qt::UTC),
            .reason = reason};
}

Decision sampleWaiver()
{
    return decisionOn({DecisionKind::Waiver, u"form.late"_s}, u"2026-02-03"_s, 31, u"放假"_s);
}

Decision sampleLock()
{
    return decisionOn({DecisionKind::Lock, u"requests.new.natural"_s}, {}, 32);
}

Decision sampleLink(const QString &cells = u"+requests.new.total +requests.carried_in.total"_s)
{
    return decisionOn({DecisionKind::Link, u"narrative.812"_s}, cells, 33);
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
    JournalEntry document = documentOf(u"/报告/2024 年.html"_s, "<p>report");
    Decision blank = correctionOf(u"proactive.fee.amount"_s, {});
    blank.reason = QString();
    blank.at = blank.at.addSecs(1);
    document.decisions = decisionsOf({correctionTo(u"65"_s), blank, sampleWaiver(), sampleLock(), sampleLink()});
    {
        Journal journal = openJournal(m_path);
        QVERIFY(!journal.load(document.sha256)->has_value());
        QVERIFY(journal.record(document));
    }
    const JournalEntry entry = loadEntry(openJournal(m_path), document);
    QCOMPARE(entry.sha256, document.sha256);
    QVERIFY(entry.bytes.isEmpty());
    QVERIFY(!entry.saved);
    QCOMPARE(entry.decisions, document.decisions);
}

void TestJournal::recordReplaces()
{
    Journal journal = openJournal(m_path);
    JournalEntry document = documentOf(u"a.txt"_s, "a");
    document.decisions = decisionsOf({correctionTo(u"1"_s), sampleWaiver(), sampleLock(), sampleLink()});
    QVERIFY(journal.record(document));

    document.decisions = decisionsOf({correctionTo(u"2"_s), sampleLink({})});
    document.saved = true;
    QVERIFY(journal.record(document));
    const JournalEntry entry = loadEntry(journal, document);
    QCOMPARE(entry.decisions, document.decisions);
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
    const JournalEntry document = documentOf(file, QByteArray("一、总体情况\n").repeated(1000));
    QVERIFY(openJournal(m_path).record(document));
    const Result<QList<JournalEntry>> unfinished = openJournal(m_path).takeOverUnfinished();
    QCOMPARE(unfinished->size(), 1);
    QCOMPARE(unfinished->first().file, file);
    QCOMPARE(unfinished->first().bytes, document.bytes);
}

void TestJournal::closing()
{
    Journal journal = openJournal(m_path);
    JournalEntry corrected = documentOf(u"corrected.txt"_s, "corrected");
    corrected.decisions = decisionsOf({correctionTo(u"1"_s)});
    JournalEntry locked = documentOf(u"locked.txt"_s, "locked");
    locked.decisions = decisionsOf({sampleLock()});
    JournalEntry linked = documentOf(u"linked.txt"_s, "linked");
    linked.decisions = decisionsOf({sampleLink()});
    const JournalEntry looked = documentOf(u"looked at.txt"_s, "looked at");
    for (const JournalEntry &document : {corrected, locked, linked, looked}) {
        QVERIFY(journal.record(document));
        QVERIFY(!journal.close(document.sha256));
    }
    QCOMPARE(loadEntry(journal, corrected).decisions, corrected.decisions);
    QCOMPARE(loadEntry(journal, locked).decisions, locked.decisions);
    QCOMPARE(loadEntry(journal, linked).decisions, linked.decisions);
    QVERIFY2(!journal.load(looked.sha256)->has_value(), "nothing was typed: nothing is kept");
    QVERIFY(journal.takeOverUnfinished()->isEmpty());
}

void TestJournal::discarding()
{
    Journal journal = openJournal(m_path, u"王小明"_s);
    JournalEntry document = documentOf(u"a.txt"_s, "a");
    const Decision theirs = correctionOf(u"requests.new.natural"_s, u"2"_s, u"李四"_s);
    document.decisions = decisionsOf({correctionOf(u"requests.new.total"_s, u"1"_s), theirs, sampleWaiver()});
    QVERIFY(journal.record(document));
    QVERIFY(!journal.discard(document.sha256));
    QVERIFY(journal.takeOverUnfinished()->isEmpty());
    QCOMPARE(loadEntry(journal, document).decisions, decisionsOf({theirs}));
    QCOMPARE(journal.history(document.sha256)->size(), 5);
}

void TestJournal::history()
{
    Journal journal = openJournal(m_path, u"王小明"_s);
    JournalEntry document = documentOf(u"a.txt"_s, "a");
    for (const QString &value : {u"1"_s, u"2"_s}) {
        document.decisions = decisionsOf({correctionTo(value)});
        QVERIFY(journal.record(document));
        QVERIFY(journal.record(document)); // nothing new
    }
    document.decisions.clear();
    QVERIFY(journal.record(document));
    const Result<QList<PastDecision>> history = journal.history(document.sha256);
    QCOMPARE(history->size(), 3);
    QCOMPARE(history->at(0).decision, correctionTo(u"1"_s));
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
    QCOMPARE(entry.decisions.size(), 4);
    const Decision correction = entry.decisions.value({DecisionKind::Correction, u"requests.new.total"_s});
    QCOMPARE(correction.from, u"66"_s);
    QCOMPARE(correction.to, u"65"_s);
    QCOMPARE(entry.decisions.value({DecisionKind::Waiver, u"form.late"_s}).reason, u"放假"_s);
    QVERIFY(entry.decisions.contains({DecisionKind::Lock, u"requests.new.natural"_s}));
    QVERIFY(entry.decisions.contains({DecisionKind::Link, u"narrative.812"_s}));
}

void TestJournal::unfinishedOfALivingProgramStay()
{
    FRESH_DATABASE(url, m_databases);
    Journal journal = openJournal(url);
    {
        Journal other = openJournal(url);
        QVERIFY(other.record(documentOf(u"a.txt"_s, "a")));
        QVERIFY(journal.takeOverUnfinished()->isEmpty());
    }
    QTRY_COMPARE(journal.takeOverUnfinished()->size(), 1); // a server takes a moment to see that a client went
}

void TestJournal::unfinishedIsItsOwnersAlone()
{
    FRESH_DATABASE(url, m_databases);
    const JournalEntry document = documentOf(u"a.txt"_s, "a");
    QVERIFY(openJournal(url, u"李四"_s).record(document));
    Journal journal = openJournal(url, u"王小明"_s);
    QVERIFY(journal.takeOverUnfinished()->isEmpty());
    // Closing it here leaves it open there.
    QVERIFY(journal.record(document));
    QVERIFY(!journal.close(document.sha256));
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
