// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomclerk.h"
#include "sessions.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

/// What a checker that does not belong to the session says of what stands in it.
QList<Finding> checked(const ReportSession &session, const Checker &checker)
{
    return checker.check(session.values(), {.locked = lockedCells(session), .narrative = session.narrative()});
}

} // namespace

class TestSessionActs : public QObject
{
    Q_OBJECT

private slots:
    void randomActs_data();
    void randomActs();
    void othersWorkComesIn();
    void undoLeavesOthersWork_data();
    void undoLeavesOthersWork();
    void othersWorkWithoutAPlace();
};

void TestSessionActs::randomActs_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed) {
        QTest::addRow("2021, seed %u", seed) << u"2021"_s << seed;
        QTest::addRow("2019, seed %u", seed) << u"2019"_s << seed;
    }
}

void TestSessionActs::randomActs()
{
    QFETCH(QString, edition);
    QFETCH(quint32, seed);
    ReportSession session(edition == u"2021" ? stating(manyNumbers()) : sample(edition));
    const Checker fresh(session.report(), session.catalogue());
    const QList<Finding> original = session.findings();

    QSignalSpy cellsChanged(&session, &ReportSession::cellsChanged);
    QSignalSpy findingsChanged(&session, &ReportSession::findingsChanged);
    QSignalSpy journalChanged(&session, &ReportSession::journalChanged);
    int heldWhileDelivered = 0;
    connect(&session, &ReportSession::cellsChanged, this, [&session, &fresh, &heldWhileDelivered] {
        heldWhileDelivered += session.findings() == checked(session, fresh) ? 1 : 0;
    });

    RandomClerk clerk(&session, seed);
    int deliveries = 0;
    for (int i = 0; i < 120; ++i) {
        const Cells cells = cellsOf(session);
        const QList<Finding> findings = session.findings();
        const Decisions decisions = session.effective().decisions;
        clerk.act();

        QCOMPARE(session.findings(), checked(session, fresh));
        const QList<qsizetype> changed = differences(cells, cellsOf(session));
        QCOMPARE(cellsChanged.size(), changed.isEmpty() ? 0 : 1);
        if (!changed.isEmpty()) {
            QCOMPARE(cellsChanged.takeFirst().first().value<QList<qsizetype>>(), changed);
            ++deliveries;
        }
        QCOMPARE(findingsChanged.size(), findings == session.findings() ? 0 : 1);
        findingsChanged.clear();
        QCOMPARE(journalChanged.size(), decisions == session.effective().decisions ? 0 : 1);
        journalChanged.clear();
        for (qsizetype cell = 0; cell < session.values().size(); ++cell) {
            const Decision *correction = session.correction(session.report().cells().at(cell).id);
            QCOMPARE(session.values().at(cell).raw,
                     correction ? correction->to : session.report().cells().at(cell).raw);
        }
    }
    QVERIFY(deliveries > 10);
    QCOMPARE(heldWhileDelivered, deliveries);

    session.undoStack()->setIndex(session.undoStack()->count());
    const CellValues top = session.values();
    const Decisions decisions = session.effective().decisions;
    session.undoStack()->setIndex(0);
    QCOMPARE(session.values(), session.report().cells());
    QCOMPARE(session.findings(), original);
    QVERIFY(session.effective().decisions.isEmpty());
    session.undoStack()->setIndex(session.undoStack()->count());
    QCOMPARE(session.values(), top);
    QCOMPARE(session.effective().decisions, decisions);
}

void TestSessionActs::othersWorkComesIn()
{
    ReportSession session(sample());
    QVERIFY(session.correct(NewTotal, u"900"_s));
    session.undoStack()->setClean();
    QSignalSpy cells(&session, &ReportSession::cellsChanged);
    const QSignalSpy findings(&session, &ReportSession::findingsChanged);
    const QSignalSpy journal(&session, &ReportSession::journalChanged);
    const Decision theirs{.subject = {DecisionKind::Correction, NewTotal.toString()},
                          .from = session.report().cell(NewTotal)->raw,
                          .to = u"901"_s,
                          .by = u"李四"_s,
                          .at = QDateTime(QDate(2026, 1, 20), QTime(10, 31), Qt::UTC),
                          .reason = u"抄错"_s};
    session.take({theirs});
    QCOMPARE(session.correction(NewTotal)->to, u"901"_s);
    QCOMPARE(session.correction(NewTotal)->by, u"李四"_s);
    QCOMPARE(cells.size(), 1);
    QCOMPARE(cells.first().first().value<QList<qsizetype>>(), QList<qsizetype>{session.report().indexOf(NewTotal)});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(journal.size(), 1);
    QCOMPARE(session.undoStack()->count(), 1);
    QVERIFY(session.undoStack()->isClean());
    session.undoStack()->undo();
    QCOMPARE(session.correction(NewTotal)->to, u"901"_s);

    QVERIFY(session.correct(NewTotal, u"902"_s)); // what is done over theirs is undone to theirs
    session.undoStack()->undo();
    QCOMPARE(session.correction(NewTotal)->to, u"901"_s);
    Decision back{.subject = theirs.subject, .by = theirs.by, .at = theirs.at.addSecs(60), .isTakenBack = true};
    session.take({back});
    QCOMPARE(session.values(), session.report().cells());
}

void TestSessionActs::undoLeavesOthersWork_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestSessionActs::undoLeavesOthersWork()
{
    QFETCH(quint32, seed);
    ReportSession mine(stating(manyNumbers()));
    ReportSession theirs(stating(manyNumbers()));
    const Checker fresh(mine.report(), mine.catalogue());
    RandomClerk me(&mine, seed);
    RandomClerk other(&theirs, seed + 100);
    Decisions taken; // what the other person did, as it was last taken
    QRandomGenerator random(seed);
    for (int i = 0; i < 120; ++i) {
        me.act();
        other.act();
        if (random.bounded(4) > 0) {
            continue;
        }
        const Decisions standing = theirs.effective().decisions;
        QList<Decision> news;
        for (const Decision &decision : standing) {
            if (taken.value(decision.subject) != decision) {
                news.append(decision);
            }
        }
        for (const Decision &decision : std::as_const(taken)) {
            if (!standing.contains(decision.subject)) {
                news.append({.subject = decision.subject, .isTakenBack = true});
            }
        }
        taken = standing;
        const Cells cells = cellsOf(mine);
        QSignalSpy cellsChanged(&mine, &ReportSession::cellsChanged);
        const int steps = mine.undoStack()->count();
        const int index = mine.undoStack()->index();
        mine.take(news);
        QCOMPARE(mine.undoStack()->count(), steps);
        QCOMPARE(mine.undoStack()->index(), index);
        const QList<qsizetype> changed = differences(cells, cellsOf(mine));
        QCOMPARE(cellsChanged.size(), changed.isEmpty() ? 0 : 1);
        if (!changed.isEmpty()) {
            QCOMPARE(cellsChanged.takeFirst().first().value<QList<qsizetype>>(), changed);
        }
        QCOMPARE(mine.findings(), checked(mine, fresh));
        const Decisions now = mine.effective().decisions;
        for (const Decision &decision : std::as_const(news)) {
            QCOMPARE(now.contains(decision.subject), !decision.isTakenBack);
            if (!decision.isTakenBack) {
                QCOMPARE(now.value(decision.subject), decision);
            }
        }
    }
    mine.undoStack()->setIndex(0);
    QCOMPARE(mine.effective().decisions, taken);
    QCOMPARE(mine.findings(), checked(mine, fresh));
}

void TestSessionActs::othersWorkWithoutAPlace()
{
    ReportSession session(sample());
    const QString unknown = u"requests.other.total"_s;
    session.take({{.subject = {DecisionKind::Correction, unknown}, .to = u"1"_s},
                  {.subject = {DecisionKind::Lock, unknown}},
                  {.subject = {DecisionKind::Link, u"narrative.1"_s}}});
    QVERIFY(session.effective().decisions.isEmpty());
}

QTEST_GUILESS_MAIN(TestSessionActs)
#include "tst_sessionacts.moc"
