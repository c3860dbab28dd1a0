// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionlist.h"
#include "effectivereport.h"
#include "samplereport.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

const CellId NewTotal(u"requests.new.total"_s);

LoadedReport sample()
{
    const SampleText text{.overview = u"全年新收政府信息公开申请三百二十一件，其中自然人申请１２件。"_s};
    return {.file = u"sample.txt"_s, .bytes = {}, .report = sampleReport(*FormEdition::find(u"2021"), text)};
}

Decision decision(DecisionKind kind, const QString &id, const QString &to = {})
{
    return {.subject = {kind, id}, .from = {}, .to = to, .by = u"李四"_s, .at = {}, .reason = {}};
}

/// One of each kind; the correction breaks balances.
Decisions someDecisions()
{
    const EffectiveReport printed = effective(sample());
    const QString claim = claimId(printed.narrative.claims.first()).toString();
    const Finding &waived = printed.findings.first();
    return decisionsOf({decision(DecisionKind::Correction, NewTotal.toString(), u"900"_s),
                        decision(DecisionKind::Lock, u"requests.new.natural"_s),
                        decision(DecisionKind::Link, claim, u"+requests.new.total"_s),
                        decision(DecisionKind::Waiver, waived.key(), waived.fingerprint())});
}

bool isSame(const EffectiveReport &a, const EffectiveReport &b)
{
    return a.values == b.values && a.findings == b.findings && a.decisions == b.decisions &&
           std::equal(a.narrative.claims.begin(), a.narrative.claims.end(), b.narrative.claims.begin(),
                      b.narrative.claims.end(), [](const Claim &one, const Claim &other) {
                          return one.value == other.value && one.meanings == other.meanings;
                      });
}

/// What ten threads that start together give.
template<typename Give>
std::vector<EffectiveReport> fromTenThreads(Give give)
{
    constexpr size_t Threads = 10;
    std::vector<EffectiveReport> results(Threads, EffectiveReport{.loaded = sample()});
    std::atomic<bool> isStarted = false;
    std::vector<std::thread> threads;
    threads.reserve(Threads);
    for (EffectiveReport &result : results) {
        threads.emplace_back([&result, &isStarted, give] {
            while (!isStarted) {
                std::this_thread::yield();
            }
            result = give();
        });
    }
    isStarted = true;
    for (std::thread &thread : threads) {
        thread.join();
    }
    return results;
}

} // namespace

class TestEffectiveReport : public QObject
{
    Q_OBJECT

private slots:
    void decisionsAreLaidOver();
    void whatHasNoPlaceIsLeftOut_data();
    void whatHasNoPlaceIsLeftOut();
    void decidedOver();
    void tenThreadsAtOnce_data();
    void tenThreadsAtOnce();
};

void TestEffectiveReport::decisionsAreLaidOver()
{
    const LoadedReport loaded = sample();
    const EffectiveReport printed = effective(loaded);
    QCOMPARE(printed.values, loaded.report.cells());
    QVERIFY(printed.decisions.isEmpty());

    const Decisions decisions = someDecisions();
    const EffectiveReport report = effective(loaded, decisions);
    QCOMPARE(report.decisions, decisions);
    QCOMPARE(report.values.at(loaded.report.indexOf(NewTotal)).value, Quantity(900));
    QCOMPARE(report.correction(NewTotal)->to, u"900"_s);
    QVERIFY(report.isLocked(CellId(u"requests.new.natural"_s)));
    QCOMPARE(toText(report.narrative.claims.first().meanings.first(), loaded.report), u"+requests.new.total"_s);
    QVERIFY(report.link(claimId(report.narrative.claims.first())));
    QVERIFY(report.waiver(printed.findings.first()));
    QVERIFY(report.findings != printed.findings);
    QCOMPARE(report.decided({DecisionKind::Lock, DecisionKind::Correction}).size(), 2);
}

void TestEffectiveReport::whatHasNoPlaceIsLeftOut_data()
{
    QTest::addColumn<Decision>("without");
    QTest::newRow("correction of a cell it lacks") << decision(DecisionKind::Correction, u"requests.other.total"_s);
    QTest::newRow("correction of a number it lacks") << decision(DecisionKind::Correction, u"narrative.1"_s);
    QTest::newRow("correction of what is corrected later") << decision(DecisionKind::Correction, u"report.agency"_s);
    QTest::newRow("lock of a cell it lacks") << decision(DecisionKind::Lock, u"requests.other.total"_s);
    QTest::newRow("lock of a number") << decision(DecisionKind::Lock, u"narrative.1"_s);
    QTest::newRow("link of a number it lacks") << decision(DecisionKind::Link, u"narrative.1"_s);
    const QString claim = claimId(effective(sample()).narrative.claims.first()).toString();
    QTest::newRow("link to a cell it lacks") << decision(DecisionKind::Link, claim, u"+requests.other.total"_s);
    Decision back = decision(DecisionKind::Correction, NewTotal.toString(), u"900"_s);
    back.isTakenBack = true;
    QTest::newRow("taken back") << back;
}

void TestEffectiveReport::whatHasNoPlaceIsLeftOut()
{
    QFETCH(Decision, without);
    const EffectiveReport report = effective(sample(), decisionsOf({without}));
    QVERIFY(report.decisions.isEmpty());
    QVERIFY(isSame(report, effective(sample())));
}

void TestEffectiveReport::decidedOver()
{
    const Decision first = decision(DecisionKind::Correction, u"a.b.c"_s, u"1"_s);
    const Decision second = decision(DecisionKind::Correction, u"a.b.c"_s, u"2"_s);
    const Decision lock = decision(DecisionKind::Lock, u"a.b.c"_s);
    QCOMPARE(gouji::decidedOver(decisionsOf({first}), decisionsOf({second, lock})), decisionsOf({second, lock}));
    QCOMPARE(gouji::decidedOver(decisionsOf({first, lock}), decisionsOf({takenBack(first.subject, u"王小明"_s)})),
             decisionsOf({lock}));
}

void TestEffectiveReport::tenThreadsAtOnce_data()
{
    QTest::addColumn<bool>("isOneReviewer");
    QTest::newRow("each reads the report") << false;
    QTest::newRow("one reviewer for all") << true;
}

void TestEffectiveReport::tenThreadsAtOnce()
{
    QFETCH(bool, isOneReviewer);
    const LoadedReport loaded = sample();
    const Decisions decisions = someDecisions();
    const EffectiveReport expected = effective(loaded, decisions);
    QVERIFY(std::any_of(expected.findings.begin(), expected.findings.end(),
                        [](const Finding &finding) { return finding.left && !finding.suggestions.isEmpty(); }));
    const Reviewer reviewer(loaded);
    const std::vector<EffectiveReport> results =
        isOneReviewer ? fromTenThreads([&reviewer, &decisions] { return reviewer.effective(decisions); })
                      : fromTenThreads([&loaded, &decisions] { return effective(loaded, decisions); });
    for (const EffectiveReport &result : results) {
        QVERIFY(isSame(result, expected));
    }
}

QTEST_GUILESS_MAIN(TestEffectiveReport)
#include "tst_effectivereport.moc"
