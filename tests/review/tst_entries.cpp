// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionlist.h"
#include "entries.h"
#include "samplereport.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

/// The sample with some cells printed otherwise.
EffectiveReport printing(const QMap<QString, QString> &cells, const Decisions &decisions = {})
{
    CellValues values = sampleReport(*FormEdition::find(u"2021")).cells();
    ReportBuilder builder(sampleReport(*FormEdition::find(u"2021")));
    for (const auto &[cell, raw] : cells.asKeyValueRange()) {
        const qsizetype index = builder.report().indexOf(CellId(cell));
        builder.setCell(index, withCell(values, builder.report(), cell, raw).at(index));
    }
    return effective({.file = {}, .bytes = {}, .report = std::move(builder).build()}, decisions);
}

/// The sample's number in a cell, doubled at its end: a digit typed twice.
QString doubled(const QString &cell)
{
    const QString printed = sampleReport(*FormEdition::find(u"2021")).cell(CellId(cell))->raw;
    return printed + printed.last(1);
}

const QString Natural = u"requests.new.natural"_s;
const CellId Granted(u"requests.granted.legal"_s);

} // namespace

class TestEntries : public QObject
{
    Q_OBJECT

private slots:
    void faultlessReportHasNone();
    void oneSlipIsOneEntry();
    void twoSlips();
    void everyFindingIsInOneEntry_data();
    void everyFindingIsInOneEntry();
    void waivedFindingStandsAlone();
    void asLikelyAsAnother();
    void withoutAReviewer();
};

void TestEntries::faultlessReportHasNone()
{
    QVERIFY(entriesOf(printing({})).isEmpty());
}

void TestEntries::oneSlipIsOneEntry()
{
    const EffectiveReport report = printing({{Natural, doubled(Natural)}});
    QVERIFY2(report.findings.size() > 1, "it breaks a row and a column");
    const QList<Entry> entries = entriesOf(report);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().findings.size(), report.findings.size());
    QCOMPARE(entries.first().solves, report.findings.size());
    QVERIFY(entries.first().suggestion);
    QCOMPARE(entries.first().suggestion->edits.first().cell, CellId(Natural));
    QVERIFY(report.reviewer->findingsAfter(report, *entries.first().suggestion).isEmpty());
}

void TestEntries::twoSlips()
{
    const EffectiveReport report =
        printing({{Natural, doubled(Natural)}, {u"remedies.review.upheld"_s, doubled(u"remedies.review.upheld"_s)}});
    const QList<Entry> entries = entriesOf(report);
    QCOMPARE(entries.size(), 2);
    for (const Entry &entry : entries) {
        QVERIFY(entry.solves >= entry.findings.size() && entry.solves < report.findings.size());
    }
}

void TestEntries::everyFindingIsInOneEntry_data()
{
    QTest::addColumn<QString>("changed");
    QTest::newRow("a part") << Natural;
    QTest::newRow("a part of another row") << Granted.toString();
    QTest::newRow("a total") << u"requests.new.total"_s;
    QTest::newRow("a remedy") << u"remedies.review.total"_s;
}

void TestEntries::everyFindingIsInOneEntry()
{
    QFETCH(QString, changed);
    for (const QString &text : {QString(), u"7"_s, doubled(changed)}) {
        const EffectiveReport report = printing({{changed, text}, {u"proactive.license.handled"_s, QString()}});
        QList<qsizetype> listed;
        qsizetype before = -1;
        for (const Entry &entry : entriesOf(report)) {
            QVERIFY2(entry.findings.first() > before, "the worst first");
            before = entry.findings.first();
            listed += entry.findings;
        }
        std::sort(listed.begin(), listed.end());
        QList<qsizetype> all(report.findings.size());
        std::iota(all.begin(), all.end(), 0);
        QCOMPARE(listed, all);
    }
}

void TestEntries::waivedFindingStandsAlone()
{
    const Finding waived = printing({{Natural, doubled(Natural)}}).findings.first();
    const Decision waiver{.subject = {DecisionKind::Waiver, waived.key()},
                          .from = {},
                          .to = waived.fingerprint(),
                          .by = {},
                          .at = {},
                          .reason = {}};
    const EffectiveReport report = printing({{Natural, doubled(Natural)}}, decisionsOf({waiver}));
    const QList<Entry> entries = entriesOf(report);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().findings, QList<qsizetype>{0});
    QVERIFY(!entries.first().suggestion);
    QCOMPARE(entries.first().solves, 0);
    QCOMPARE(entries.last().solves, report.findings.size() - 1);
}

void TestEntries::asLikelyAsAnother()
{
    EffectiveReport report = printing({{Natural, doubled(Natural)}});
    Suggestion best = report.findings.first().suggestions.first();
    best.isTied = true;
    report.findings.first().suggestions = {best, best};
    const Entry both = entriesOf(report).first();
    QVERIFY(!both.suggestion);
    QCOMPARE(both.findings.size(), report.findings.size());
    QCOMPARE(both.solves, report.findings.size());

    report.findings.first().suggestions.last().edits = {{Granted, u"77"_s}}; // which mends nothing
    const Entry one = entriesOf(report).first();
    QVERIFY(!one.suggestion);
    QCOMPARE(one.findings, QList<qsizetype>{0});
    QCOMPARE(one.solves, 0);
}

void TestEntries::withoutAReviewer()
{
    EffectiveReport report = printing({{Natural, doubled(Natural)}});
    report.reviewer.reset();
    const QList<Entry> entries = entriesOf(report);
    QCOMPARE(entries.size(), report.findings.size());
    QVERIFY(!entries.first().suggestion);
}

QTEST_GUILESS_MAIN(TestEntries)
#include "tst_entries.moc"
