// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomclerk.h"
#include "sessions.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

const Finding &firstBalance(const ReportSession &session)
{
    const auto found = std::find_if(session.findings().begin(), session.findings().end(),
                                    [](const Finding &finding) { return finding.left && finding.right; });
    Q_ASSERT(found != session.findings().end());
    return *found;
}

} // namespace

class TestReportSession : public QObject
{
    Q_OBJECT

private slots:
    void typing_data();
    void typing();
    void refusing_data();
    void refusing();
    void typingWhatIsPrintedReverts_data();
    void typingWhatIsPrintedReverts();
    void unknownCell();
    void correctionsKeepWhatWasPrinted();
    void waiverLapsesWithTheNumbers();
    void waivingAgain();
    void cleanMeansSaved();
    void restoring();
    void restoringWhatTheReportDoesNotHave();
    void lastYearsReportIsNoUndoStep();
    void namedReportGoesBeforeANeighbour();
};

void TestReportSession::typing_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("to");
    const QString count = u"requests.new.total"_s;
    const QString amount = u"proactive.fee.amount"_s;
    QTest::newRow("plain") << count << u"12345"_s << u"12345"_s;
    QTest::newRow("full width") << count << u"１２３４５"_s << u"12345"_s;
    QTest::newRow("thousands separators") << count << u"12,345"_s << u"12345"_s;
    QTest::newRow("blanks around") << count << u" \u00a012345\u3000 "_s << u"12345"_s;
    QTest::newRow("Chinese numeral") << count << u"三百二十一"_s << u"321"_s;
    QTest::newRow("nothing") << count << QString() << QString();
    QTest::newRow("amount") << amount << u"1.2345"_s << u"1.2345"_s;
    QTest::newRow("amount in another unit") << amount << u"251000元"_s << u"25.1"_s;
}

void TestReportSession::typing()
{
    QFETCH(QString, cell);
    QFETCH(QString, text);
    QFETCH(QString, to);
    ReportSession session(sample());
    const CellId id(cell);
    QVERIFY(!session.refusal(id, text));
    QVERIFY(session.correct(id, text, u"why"_s));
    const Decision *correction = session.correction(id);
    QVERIFY(correction);
    QCOMPARE(correction->from, session.report().cell(id)->raw);
    QCOMPARE(correction->to, to);
    QCOMPARE(correction->reason, u"why"_s);
    QCOMPARE(correction->at.timeSpec(), Qt::UTC);
    const CellValue &value = session.values().at(session.report().indexOf(id));
    QCOMPARE(value.raw, to);
    QCOMPARE(value.status, to.isEmpty() ? CellStatus::Blank : CellStatus::Ok);
    QCOMPARE(value.value, Quantity::fromString(to));
    QCOMPARE(value.span, session.report().cell(id)->span);
}

void TestReportSession::refusing_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const QString count = u"requests.new.total"_s;
    QTest::newRow("letters") << u"2021"_s << count << u"1O"_s << u"not a number"_s;
    QTest::newRow("mark") << u"2021"_s << count << u"/"_s << u"not a number"_s;
    QTest::newRow("separator in the wrong place") << u"2021"_s << count << u"12,3"_s << u"not a number"_s;
    QTest::newRow("formula") << u"2021"_s << count << u"=1+1"_s << u"not a number"_s;
    QTest::newRow("negative count") << u"2021"_s << count << u"-1"_s << u"a count is not"_s;
    QTest::newRow("fraction of a count") << u"2021"_s << count << u"1.5"_s << u"not a whole number"_s;
    QTest::newRow("negative amount") << u"2021"_s << u"proactive.fee.amount"_s << u"-0.1"_s << u"an amount is not"_s;
    QTest::newRow("fraction of a change") << u"2019"_s << u"proactive.fee.change"_s << u"-0.5"_s << u"whole number"_s;
    QTest::newRow("beyond what is counted") << u"2021"_s << count << u"9"_s.repeated(30) << u"not a number"_s;
}

void TestReportSession::refusing()
{
    QFETCH(QString, edition);
    QFETCH(QString, cell);
    QFETCH(QString, text);
    QFETCH(QString, reason);
    ReportSession session(sample(edition));
    const QSignalSpy spy(&session, &ReportSession::journalChanged);
    const std::optional<QString> refusal = session.refusal(CellId(cell), text);
    QVERIFY(refusal);
    QVERIFY2(refusal->contains(reason), qPrintable(*refusal));
    QVERIFY(!session.correct(CellId(cell), text));
    QVERIFY(!session.undoStack()->canUndo());
    QCOMPARE(spy.size(), 0);
}

void TestReportSession::typingWhatIsPrintedReverts_data()
{
    QTest::addColumn<CellValue>("printed");
    QTest::addColumn<QString>("text");
    const auto cell = [](CellStatus status, const QString &raw, std::optional<Quantity> value = {}) {
        return CellValue{.id = NewTotal, .status = status, .value = value, .raw = raw, .span = {}};
    };
    const CellValue number = cell(CellStatus::Ok, u"1234"_s, Quantity(1234));
    QTest::newRow("number") << number << u"1234"_s;
    QTest::newRow("number in another form") << number << u" 1,234"_s;
    QTest::newRow("number with words") << cell(CellStatus::Text, u"1234件"_s, Quantity(1234)) << u"1234件"_s;
    QTest::newRow("text that is no number") << cell(CellStatus::Text, u"1O"_s) << u"1O"_s;
    QTest::newRow("mark") << cell(CellStatus::Mark, u"/"_s) << u"/"_s;
    QTest::newRow("blank") << cell(CellStatus::Blank, QString()) << u" "_s;
    QTest::newRow("missing") << cell(CellStatus::Missing, QString()) << QString();
}

void TestReportSession::typingWhatIsPrintedReverts()
{
    QFETCH(CellValue, printed);
    QFETCH(QString, text);
    ReportBuilder builder(*FormEdition::find(u"2021"), Document());
    builder.setCell(printed);
    ReportSession session({.file = {}, .bytes = {}, .report = std::move(builder).build()});
    QVERIFY(session.correct(NewTotal, text));
    QVERIFY2(!session.undoStack()->canUndo(), "nothing changes: no step");

    QVERIFY(session.correct(NewTotal, u"77"_s));
    QVERIFY(session.correction(NewTotal));
    QVERIFY(session.correct(NewTotal, text));
    QVERIFY(!session.correction(NewTotal));
    QCOMPARE(session.values(), session.report().cells());
    QCOMPARE(session.undoStack()->count(), 2);
}

void TestReportSession::unknownCell()
{
    ReportSession session(sample());
    const CellId unknown(u"requests.other.total"_s);
    QVERIFY(session.refusal(unknown, u"1"_s));
    QVERIFY(!session.correct(unknown, u"1"_s));
    session.revert(unknown);
    QVERIFY(!session.undoStack()->canUndo());
}

void TestReportSession::correctionsKeepWhatWasPrinted()
{
    ReportSession session(sample());
    const CellId last(u"remedies.suit_after_review.total"_s);
    for (const auto &[cell, text] :
         {std::pair(last, u"900"_s), std::pair(NewTotal, u"901"_s), std::pair(last, u"902"_s)}) {
        QVERIFY(session.correct(cell, text));
    }
    const QList<Decision> corrections = session.effective().decided({DecisionKind::Correction});
    QCOMPARE(corrections.size(), 2);
    QCOMPARE(corrections.first().cell(), NewTotal);
    QCOMPARE(corrections.last().cell(), last);
    QCOMPARE(corrections.last().to, u"902"_s);
    QCOMPARE(corrections.last().from, session.report().cell(last)->raw);
}

void TestReportSession::waiverLapsesWithTheNumbers()
{
    ReportSession session(sample());
    QVERIFY(session.correct(NewTotal, u"900"_s));
    const Finding waived = firstBalance(session);
    session.waive(waived, u"the agency says so"_s);
    QVERIFY(session.waiver(waived));
    QCOMPARE(session.waiver(waived)->reason, u"the agency says so"_s);
    QCOMPARE(session.effective().waiver(waived)->reason, u"the agency says so"_s);

    QVERIFY(session.correct(NewTotal, u"901"_s));
    const Finding changed = firstBalance(session);
    QCOMPARE(changed.key(), waived.key());
    QVERIFY(!session.waiver(changed));
    QVERIFY(!session.effective().waiver(changed));
    QCOMPARE(session.effective().decided({DecisionKind::Waiver}).size(), 1);

    session.undoStack()->undo();
    QVERIFY2(session.waiver(firstBalance(session)), "the numbers it was given for are back");
    session.takeBackWaiver(waived);
    QVERIFY(session.effective().decided({DecisionKind::Waiver}).isEmpty());
    session.undoStack()->undo();
    QVERIFY(session.waiver(waived));
}

void TestReportSession::waivingAgain()
{
    ReportSession session(sample());
    QVERIFY(session.correct(NewTotal, u"900"_s));
    const Finding finding = firstBalance(session);
    session.takeBackWaiver(finding);
    QCOMPARE(session.undoStack()->count(), 1);
    session.waive(finding, u"a"_s);
    session.waive(finding, u"a"_s);
    QCOMPARE(session.undoStack()->count(), 2);
    session.waive(finding, u"b"_s);
    QCOMPARE(session.waiver(finding)->reason, u"b"_s);
    session.undoStack()->undo();
    QCOMPARE(session.waiver(finding)->reason, u"a"_s);
}

void TestReportSession::cleanMeansSaved()
{
    ReportSession session(sample());
    QVERIFY(session.undoStack()->isClean());
    QVERIFY(session.correct(NewTotal, u"900"_s));
    QVERIFY(!session.undoStack()->isClean());
    session.undoStack()->setClean();
    QVERIFY(session.undoStack()->isClean());
    session.undoStack()->undo();
    QVERIFY(!session.undoStack()->isClean());
}

void TestReportSession::restoring()
{
    ReportSession before(sample());
    RandomClerk clerk(&before, 7);
    for (int i = 0; i < 60; ++i) {
        clerk.act();
    }
    for (const DecisionKind kind : {DecisionKind::Correction, DecisionKind::Waiver, DecisionKind::Lock}) {
        QVERIFY(!before.effective().decided({kind}).isEmpty());
    }

    ReportSession after(sample());
    QVERIFY(after.correct(NewTotal, u"900"_s));
    const Cells cells = cellsOf(after);
    const QSignalSpy spy(&after, &ReportSession::cellsChanged);
    after.restore(before.effective().decisions, false);
    QCOMPARE(after.values(), before.values());
    QCOMPARE(after.findings(), before.findings());
    QCOMPARE(after.effective().decisions, before.effective().decisions);
    QVERIFY(!after.undoStack()->canUndo());
    QVERIFY2(!after.undoStack()->isClean(), "what was unsaved still is");
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<QList<qsizetype>>(), differences(cells, cellsOf(after)));

    after.restore(before.effective().decisions, true);
    QVERIFY(after.undoStack()->isClean());
    QCOMPARE(spy.size(), 1);
}

void TestReportSession::restoringWhatTheReportDoesNotHave()
{
    ReportSession session(sample());
    const QString unknown = u"requests.other.total"_s;
    Decisions decisions;
    for (const DecisionKind kind : {DecisionKind::Correction, DecisionKind::Lock, DecisionKind::Link}) {
        const Subject subject{kind, unknown};
        decisions.insert(subject, {.subject = subject, .from = u"1"_s, .to = u"2"_s, .by = {}, .at = {}, .reason = {}});
    }
    session.restore(decisions, true);
    QVERIFY(session.effective().decisions.isEmpty());
    QCOMPARE(session.values(), session.report().cells());
}

void TestReportSession::lastYearsReportIsNoUndoStep()
{
    ReportSession session(sample());
    QVERIFY(!session.lastYear());
    const QList<Finding> before = session.findings();
    const Report last = sampleReport(*FormEdition::find(u"2021"), {.year = 2022});
    const CellValues corrected = withCell(last, u"requests.carried_out.total"_s, u"41"_s);
    QSignalSpy changed(&session, &ReportSession::findingsChanged);
    QSignalSpy journal(&session, &ReportSession::journalChanged);

    session.setPrevious(StandingReport{last, corrected});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(session.lastYear()->year, u"2022"_s);
    const Finding *carry = findingOf(session, u"years.carry"_s);
    QVERIFY(carry);
    QCOMPARE(carry->others.first().cells, (QList<OtherCell>{{CellId(u"requests.carried_out.total"_s), Quantity(41)}}));
    session.waive(*carry, u"known"_s);
    QVERIFY(session.waiver(*findingOf(session, u"years.carry"_s)));
    QVERIFY(session.correct(CellId(u"requests.carried_in.total"_s), u"41"_s));
    QVERIFY(!findingOf(session, u"years.carry"_s));
    session.undoStack()->undo();
    QVERIFY(session.waiver(*findingOf(session, u"years.carry"_s)));

    session.setPrevious(StandingReport{last, withCell(last, u"requests.carried_out.total"_s, u"42"_s)});
    QVERIFY(!session.waiver(*findingOf(session, u"years.carry"_s)));
    session.undoStack()->undo();
    const int acts = int(journal.count());
    session.setPrevious({});
    QCOMPARE(session.findings(), before);
    QVERIFY(!session.lastYear());
    QCOMPARE(journal.count(), acts);
    QCOMPARE(session.undoStack()->index(), 0);
}

void TestReportSession::namedReportGoesBeforeANeighbour()
{
    ReportSession session(sample());
    const Report last = sampleReport(*FormEdition::find(u"2021"), {.year = 2022});
    const CellId carriedOut(u"requests.carried_out.total"_s);
    const auto lastYearsNumber = [&] { return session.lastYear()->values.at(last.indexOf(carriedOut)).raw; };
    const auto with = [&](const QString &number) {
        return StandingReport{last, withCell(last, carriedOut.toString(), number)};
    };
    session.setNeighbours({.lastYear = with(u"41"_s)});
    QCOMPARE(lastYearsNumber(), u"41"_s);
    session.setPrevious(with(u"42"_s));
    QCOMPARE(lastYearsNumber(), u"42"_s);
    QSignalSpy changed(&session, &ReportSession::findingsChanged);
    session.setNeighbours({.lastYear = with(u"43"_s)});
    QCOMPARE(lastYearsNumber(), u"42"_s);
    QCOMPARE(changed.count(), 0);
    session.setPrevious({});
    QCOMPARE(lastYearsNumber(), u"43"_s);
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TestReportSession)
#include "tst_reportsession.moc"
