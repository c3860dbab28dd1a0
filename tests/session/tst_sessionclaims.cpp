// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

const Claim &claimOf(const ReportSession &session, const QString &printed)
{
    const QList<Claim> &claims = session.narrative().claims;
    const auto found = std::find_if(claims.begin(), claims.end(), [&](const Claim &claim) {
        return printedNumber(claim, session.report().document()) == printed;
    });
    Q_ASSERT(found != claims.end());
    return *found;
}

} // namespace

class TestSessionClaims : public QObject
{
    Q_OBJECT

private slots:
    void numberOfTheTextIsCorrected_data();
    void numberOfTheTextIsCorrected();
    void numberOfTheTextIsRefused_data();
    void numberOfTheTextIsRefused();
    void sentenceIsCheckedWithTheCorrectedNumber();
    void linkByHandIsCertain();
    void whatIsNoClaimIsInNoCheck();
    void textOrCellByWhatTheBalancesSay();
    void directionThatTheTableBearsOut();
    void correctingOneNumberOfTheTextLeavesTheRest();
};

void TestSessionClaims::numberOfTheTextIsCorrected_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("to"); // empty: what is printed
    QTest::newRow("plain") << u"100"_s << u"110"_s << u"110"_s;
    QTest::newRow("Chinese numeral") << u"三百二十一"_s << u"322"_s << u"322"_s;
    QTest::newRow("full width") << u"１２"_s << u"１３"_s << u"13"_s;
    QTest::newRow("with a unit") << u"100"_s << u"1.2万"_s << u"12000"_s;
    QTest::newRow("percent") << u"20"_s << u"25.5"_s << u"25.5"_s;
    QTest::newRow("as printed") << u"三百二十一"_s << u"321"_s << QString();
}

void TestSessionClaims::numberOfTheTextIsCorrected()
{
    QFETCH(QString, printed);
    QFETCH(QString, typed);
    QFETCH(QString, to);
    ReportSession session(stating(manyNumbers()));
    const Narrative original = session.narrative();
    const QList<Finding> findings = session.findings();
    const Claim claim = claimOf(session, printed);
    const QSignalSpy spy(&session, &ReportSession::narrativeChanged);
    QVERIFY(!session.refusal(claimId(claim), typed));
    QVERIFY(session.correct(claimId(claim), typed, u"why"_s));
    QCOMPARE(spy.size(), to.isEmpty() ? 0 : 1);
    if (to.isEmpty()) {
        QVERIFY(!session.undoStack()->canUndo());
        return;
    }
    const Decision *correction = session.correction(claimId(claim));
    QVERIFY(correction);
    QCOMPARE(correction->from, printed);
    QCOMPARE(correction->to, to);
    QCOMPARE(correction->reason, u"why"_s);
    QCOMPARE(claimOf(session, printed).value, Quantity::fromString(to));
    QVERIFY(claimOf(session, printed).isCorrected);
    QCOMPARE(session.values(), session.report().cells());

    session.revert(claimId(claim));
    QVERIFY(session.effective().decided({DecisionKind::Correction}).isEmpty());
    QCOMPARE(claimOf(session, printed).value, claim.value);
    QCOMPARE(session.findings(), findings);
    session.undoStack()->undo();
    QVERIFY(session.correction(claimId(claim)));
}

void TestSessionClaims::numberOfTheTextIsRefused_data()
{
    QTest::addColumn<QString>("claim"); // empty: one that is not there
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::newRow("letters") << u"100"_s << u"1O0"_s << u"not a number"_s;
    QTest::newRow("nothing") << u"100"_s << QString() << u"not a number"_s;
    QTest::newRow("negative") << u"100"_s << u"-1"_s << u"negative"_s;
    QTest::newRow("fraction of a count") << u"100"_s << u"1.5"_s << u"not a whole number"_s;
    QTest::newRow("no such number") << QString() << u"1"_s << u"no such number"_s;
}

void TestSessionClaims::numberOfTheTextIsRefused()
{
    QFETCH(QString, claim);
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    ReportSession session(stating(manyNumbers()));
    const CellId id = claim.isEmpty() ? CellId(u"narrative.0"_s) : claimId(claimOf(session, claim));
    const std::optional<QString> refusal = session.refusal(id, typed);
    QVERIFY(refusal);
    QVERIFY2(refusal->contains(reason), qPrintable(*refusal));
    QVERIFY(!session.correct(id, typed));
    QVERIFY(!session.undoStack()->canUndo());
}

void TestSessionClaims::sentenceIsCheckedWithTheCorrectedNumber()
{
    ReportSession session(stating(manyNumbers()));
    QVERIFY2(findingOf(session, u"narrative.parts"_s), "60 + 50 is more than 100");
    const Finding *percent = findingOf(session, u"narrative.percent"_s);
    QVERIFY2(percent, "from 200 to 250 is 25 %");
    QCOMPARE(percent->suggestions.size(), 1);
    QCOMPARE(percent->suggestions.first().edits, (QList<CellEdit>{{claimId(claimOf(session, u"20"_s)), u"25"_s}}));
    QVERIFY(!percent->suggestions.first().message().isEmpty());
    QVERIFY(!percent->suggestions.first().isCertain());

    const Suggestion suggestion = percent->suggestions.first();
    const EffectiveReport preview = session.preview(suggestion);
    QVERIFY(session.apply(suggestion));
    QCOMPARE(session.findings(), preview.findings);
    QVERIFY(!findingOf(session, u"narrative.percent"_s));
    QVERIFY(session.correct(claimId(claimOf(session, u"100"_s)), u"110"_s));
    QVERIFY(!findingOf(session, u"narrative.parts"_s));
    QCOMPARE(session.effective().decided({DecisionKind::Correction}).size(), 2);
}

void TestSessionClaims::linkByHandIsCertain()
{
    ReportSession session(stating(u"网站访问量40000次。"_s));
    const CellId claim = claimId(claimOf(session, u"40000"_s));
    QVERIFY(!findingOf(session, u"narrative.requests"_s));
    const qsizetype cell = session.report().indexOf(NewTotal);
    session.linkClaim(claim, {{{cell, 1}}});
    const Finding *finding = findingOf(session, u"narrative.requests"_s);
    QVERIFY(finding);
    QCOMPARE(finding->cells, QList{NewTotal});
    QCOMPARE(session.link(claim)->to, u"+requests.new.total"_s);

    session.linkClaim(claim, {{{cell, 1}}});
    QCOMPARE(session.undoStack()->count(), 1);
    session.linkClaim(claim, {});
    QVERIFY(!findingOf(session, u"narrative.requests"_s) && !session.link(claim));
    session.undoStack()->undo();
    QVERIFY(findingOf(session, u"narrative.requests"_s));

    session.dismissClaim(claim, true); // in place of the link
    QVERIFY(!findingOf(session, u"narrative.requests"_s));
    session.dismissClaim(claim, false);
    QVERIFY(!session.link(claim));
    session.undoStack()->setIndex(0);
    QVERIFY(session.effective().decided({DecisionKind::Link}).isEmpty());
}

void TestSessionClaims::whatIsNoClaimIsInNoCheck()
{
    ReportSession session(stating(manyNumbers()));
    for (const auto &[number, rule] : {std::pair(u"50"_s, u"narrative.parts"_s),
                                       {u"100"_s, u"narrative.parts"_s},
                                       {u"20"_s, u"narrative.percent"_s},
                                       {u"200"_s, u"narrative.percent"_s},
                                       {u"三百二十一"_s, u"narrative.requests"_s}}) {
        const QList<Finding> before = session.findings();
        QVERIFY2(findingOf(session, rule), qPrintable(number));
        const auto count = [&rule = rule](const QList<Finding> &findings) {
            return std::count_if(findings.begin(), findings.end(),
                                 [&rule](const Finding &finding) { return finding.rule == rule; });
        };
        session.dismissClaim(claimId(claimOf(session, number)), true);
        QVERIFY2(count(session.findings()) < count(before), qPrintable(number));
        session.undoStack()->undo();
        QCOMPARE(session.findings(), before);
    }
}

void TestSessionClaims::textOrCellByWhatTheBalancesSay()
{
    ReportSession session(stating(u"全年新收政府信息公开申请40000件。"_s));
    const CellId claim = claimId(claimOf(session, u"40000"_s));
    const auto firstEdit = [&session] {
        const Finding *finding = findingOf(session, u"narrative.requests"_s);
        return finding ? finding->suggestions.first().edits.first() : CellEdit{};
    };
    const auto offersOf = [&session] { return findingOf(session, u"narrative.requests"_s)->suggestions; };
    const QString total = session.report().cell(NewTotal)->raw;
    QCOMPARE(firstEdit(), (CellEdit{claim, total}));

    // A cell out of balance is the likelier to be wrong; one that somebody looked at is not.
    session.linkClaim(claim, {{{session.report().indexOf(NewTotal), 1}}});
    QVERIFY(session.correct(NewTotal, u"39999"_s));
    QCOMPARE(firstEdit(), (CellEdit{NewTotal, u"40000"_s}));
    QCOMPARE(offersOf().last().edits, (QList<CellEdit>{{claim, u"39999"_s}}));
    session.setLocked(NewTotal, true);
    QCOMPARE(offersOf().size(), 1);
    QCOMPARE(firstEdit().cell, claim);

    session.undoStack()->setIndex(1);
    const Suggestion inTheText = offersOf().first();
    QCOMPARE(inTheText.pattern, u"as-the-table-says"_s);
    QVERIFY(inTheText.message().contains(total));
    QVERIFY(session.apply(inTheText));
    QVERIFY(!findingOf(session, u"narrative.requests"_s));
    QCOMPARE(session.effective().decided({DecisionKind::Correction}).size(), 1);
    QCOMPARE(session.effective().decided({DecisionKind::Correction}).first().cell(), claim);
}

void TestSessionClaims::directionThatTheTableBearsOut()
{
    const QString total = sample().report.cell(NewTotal)->raw;
    ReportSession session(stating(u"网站访问量由上年的200次增至100次。"_s));
    const Finding *finding = findingOf(session, u"narrative.direction"_s);
    QVERIFY(finding);
    QVERIFY(Quantity::fromString(total) > Quantity(200));
    QVERIFY2(finding->suggestions.isEmpty(), "nothing says which of the two is wrong");

    const CellId after = claimId(claimOf(session, u"100"_s));
    session.linkClaim(after, {{{session.report().indexOf(NewTotal), 1}}});
    finding = findingOf(session, u"narrative.direction"_s);
    QCOMPARE(finding->suggestions.size(), 1);
    QCOMPARE(finding->suggestions.first().edits, (QList<CellEdit>{{after, total}}));
    QVERIFY(session.apply(Suggestion(finding->suggestions.first())));
    QVERIFY(!findingOf(session, u"narrative.direction"_s));
}

void TestSessionClaims::correctingOneNumberOfTheTextLeavesTheRest()
{
    ReportSession session(stating(manyNumbers()));
    const Narrative printed = session.narrative();
    for (qsizetype i = 0; i < printed.claims.size(); ++i) {
        if (printed.claims.at(i).isStatement) {
            continue;
        }
        QVERIFY(session.correct(claimId(printed.claims.at(i)), u"7"_s));
        for (qsizetype j = 0; j < printed.claims.size(); ++j) {
            QCOMPARE(session.narrative().claims.at(j).span, printed.claims.at(j).span);
            QCOMPARE(session.narrative().claims.at(j).value, i == j ? Quantity(7) : printed.claims.at(j).value);
        }
        session.undoStack()->undo();
        QCOMPARE(session.findings(), Checker(session.report(), session.catalogue()).check(session.values()));
    }
}

QTEST_GUILESS_MAIN(TestSessionClaims)
#include "tst_sessionclaims.moc"
