// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportsession.h"
#include "samplereport.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

Q_DECLARE_METATYPE(gouji::Correction)

namespace {

const CellId NewTotal(u"requests.new.total"_s);

LoadedReport sample(const QString &edition = u"2021"_s)
{
    return {.file = u"sample.txt"_s, .bytes = {}, .report = sampleReport(*FormEdition::find(edition))};
}

/// A report whose section one says so.
LoadedReport stating(const QString &overview)
{
    SampleText text;
    text.overview = overview;
    return {.file = u"sample.txt"_s, .bytes = {}, .report = sampleReport(*FormEdition::find(u"2021"), text)};
}

/// Section one of a clerk who states numbers of all kinds.
QString manyNumbers()
{
    return u"全年新收政府信息公开申请三百二十一件，其中自然人申请１２件。发布信息100条，其中网站60条、公众号50条。"
           u"收到申请件数由200件增至250件，增长20%。"_s;
}

const Claim &claimOf(const ReportSession &session, const QString &printed)
{
    const QList<Claim> &claims = session.narrative().claims;
    const auto found = std::find_if(claims.begin(), claims.end(), [&](const Claim &claim) {
        return printedNumber(claim, session.report().document()) == printed;
    });
    Q_ASSERT(found != claims.end());
    return *found;
}

const Finding *findingOf(const ReportSession &session, const QString &rule)
{
    const auto found = std::find_if(session.findings().begin(), session.findings().end(),
                                    [&rule](const Finding &finding) { return finding.rule == rule; });
    return found == session.findings().end() ? nullptr : &*found;
}

QSet<qsizetype> lockedCells(const ReportSession &session)
{
    QSet<qsizetype> cells;
    for (const CellLock &lock : session.locks()) {
        cells.insert(session.report().indexOf(lock.cell));
    }
    return cells;
}

/// The cells of a session as they stand at one moment.
struct Cells
{
    CellValues values;
    QSet<qsizetype> locked;
};

Cells cellsOf(const ReportSession &session)
{
    return {session.values(), lockedCells(session)};
}

/// The indices at which the cells differ.
QList<qsizetype> differences(const Cells &a, const Cells &b)
{
    QList<qsizetype> indices;
    for (qsizetype i = 0; i < a.values.size(); ++i) {
        if (a.values.at(i) != b.values.at(i) || a.locked.contains(i) != b.locked.contains(i)) {
            indices.append(i);
        }
    }
    return indices;
}

/// What a checker that does not belong to the session says of what stands in it.
QList<Finding> checked(const ReportSession &session, const Checker &checker)
{
    return checker.check(session.values(), {.locked = lockedCells(session), .narrative = session.narrative()});
}

/// Swaps the digits of a cell that has two different ones: one slip that one number explains.
CellId swapDigits(ReportSession *session, const QString &table)
{
    for (const CellValue &value : session->report().cells()) {
        const QString raw = value.raw;
        if (value.id.table() == table && raw.size() == 2 && raw.at(0) != raw.at(1) && raw.at(1) != u'0') {
            session->correct(value.id, QString(raw.at(1)) + raw.at(0));
            return value.id;
        }
    }
    return {};
}

const Finding &firstBalance(const ReportSession &session)
{
    const auto found = std::find_if(session.findings().begin(), session.findings().end(),
                                    [](const Finding &finding) { return finding.left && finding.right; });
    Q_ASSERT(found != session.findings().end());
    return *found;
}

/// A clerk who does anything at any time.
class RandomClerk
{
public:
    RandomClerk(ReportSession *session, quint32 seed)
        : m_session(session)
        , m_random(seed)
    {
    }

    void act()
    {
        switch (m_random.bounded(13)) {
        case 0:
        case 1:
            m_session->correct(anyCell(), anyText(), m_random.bounded(2) ? u"reason"_s : QString());
            break;
        case 2:
            m_session->revert(anyCell());
            break;
        case 3:
            withAnyFinding([this](const Finding &finding) {
                if (!finding.suggestions.isEmpty()) {
                    m_session->apply(finding.suggestions.at(m_random.bounded(int(finding.suggestions.size()))));
                }
            });
            break;
        case 4:
            withAnyFinding([this](const Finding &finding) { m_session->waive(finding, anyText()); });
            break;
        case 5:
            withAnyFinding([this](const Finding &finding) { m_session->takeBackWaiver(finding); });
            break;
        case 6:
            m_session->undoStack()->undo();
            break;
        case 7: {
            const CellId cell = anyCell();
            m_session->setLocked(cell, !m_session->isLocked(cell));
            break;
        }
        case 8:
            m_session->applyCertain();
            break;
        case 9:
            m_session->correct(anyClaim(), anyText());
            break;
        case 10:
            m_session->linkClaim(anyClaim(), {{{m_session->report().indexOf(anyCell()), 1}}});
            break;
        case 11:
            m_session->dismissClaim(anyClaim(), m_random.bounded(2) > 0);
            break;
        default:
            m_session->undoStack()->redo();
        }
    }

private:
    /// Few cells, so that the same one is met again.
    CellId anyCell() { return m_session->report().cells().at(m_random.bounded(12) * 16).id; }
    CellId anyClaim()
    {
        const QList<Claim> &claims = m_session->narrative().claims;
        return claimId(claims.at(m_random.bounded(int(claims.size()))));
    }
    QString anyText()
    {
        static const QStringList Texts{u""_s, u"0"_s, u"７"_s, u"1,234"_s, u"12.5"_s, u"-3"_s, u"many"_s, u"10件"_s};
        return m_random.bounded(4) ? Texts.at(m_random.bounded(int(Texts.size())))
                                   : m_session->report().cell(anyCell())->raw;
    }
    template<typename Do>
    void withAnyFinding(Do act)
    {
        if (!m_session->findings().isEmpty()) {
            const Finding finding = m_session->findings().at(m_random.bounded(int(m_session->findings().size())));
            act(finding);
        }
    }

    ReportSession *m_session;
    QRandomGenerator m_random;
};

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
    void suggestionIsOneStep();
    void refusedSuggestionChangesNothing();
    void lockedCellIsNeverBlamed();
    void correctingLiftsTheLock();
    void lockedBlankIsNotFilled();
    void previewIsWhatApplyGives();
    void certainSuggestionsAreOneStep();
    void certainSuggestionsSpareTheWaived();
    void certainSuggestionsNeverDisagree();
    void waiverLapsesWithTheNumbers();
    void waivingAgain();
    void cleanMeansSaved();
    void restoring();
    void restoringWhatTheReportDoesNotHave();
    void lastYearsReportIsNoUndoStep();
    void namedReportGoesBeforeANeighbour();
    void randomActs_data();
    void randomActs();
    void othersWorkComesIn();
    void undoLeavesOthersWork_data();
    void undoLeavesOthersWork();
    void othersWorkWithoutAPlace();
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
    const Correction *correction = session.correction(id);
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
    const QList<Correction> corrections = session.corrections();
    QCOMPARE(corrections.size(), 2);
    QCOMPARE(corrections.first().cell, NewTotal);
    QCOMPARE(corrections.last().cell, last);
    QCOMPARE(corrections.last().to, u"902"_s);
    QCOMPARE(corrections.last().from, session.report().cell(last)->raw);
}

void TestReportSession::suggestionIsOneStep()
{
    ReportSession session(sample());
    const CellId other(u"requests.new.natural"_s);
    QSignalSpy spy(&session, &ReportSession::cellsChanged);
    QVERIFY(session.apply({.edits = {{other, u"901"_s}, {NewTotal, u"900"_s}}, .pattern = {}}));
    QCOMPARE(session.undoStack()->count(), 1);
    QCOMPARE(spy.size(), 1);
    const QList<qsizetype> expected{session.report().indexOf(other), session.report().indexOf(NewTotal)};
    QCOMPARE(spy.first().first().value<QList<qsizetype>>(), expected);
    session.undoStack()->undo();
    QCOMPARE(session.values(), session.report().cells());
}

void TestReportSession::refusedSuggestionChangesNothing()
{
    ReportSession session(sample());
    QVERIFY(!session.apply({.edits = {{NewTotal, u"900"_s}, {NewTotal, u"many"_s}}, .pattern = {}}));
    QVERIFY(!session.undoStack()->canUndo());
    QCOMPARE(session.values(), session.report().cells());
}

void TestReportSession::lockedCellIsNeverBlamed()
{
    ReportSession session(sample());
    QVERIFY(session.correct(NewTotal, u"900"_s));
    const auto blamed = [&session] {
        QSet<CellId> cells;
        for (const Finding &finding : session.findings()) {
            for (const Suggestion &suggestion : finding.suggestions) {
                for (const CellEdit &edit : suggestion.edits) {
                    cells.insert(edit.cell);
                }
            }
        }
        return cells;
    };
    const QList<Finding> before = session.findings();
    QVERIFY(blamed().contains(NewTotal));
    QSignalSpy cellsChanged(&session, &ReportSession::cellsChanged);
    QSignalSpy journalChanged(&session, &ReportSession::journalChanged);
    session.setLocked(NewTotal, true);
    session.setLocked(NewTotal, true);
    QVERIFY(session.isLocked(NewTotal));
    QCOMPARE(session.locks().size(), 1);
    QCOMPARE(session.locks().first().cell, NewTotal);
    QCOMPARE(session.snapshot().locks, session.locks());
    QCOMPARE(session.undoStack()->count(), 2);
    QCOMPARE(cellsChanged.size(), 1);
    QCOMPARE(journalChanged.size(), 1);
    QVERIFY(!blamed().contains(NewTotal));
    QVERIFY(!session.findings().isEmpty());

    session.undoStack()->undo();
    QVERIFY(!session.isLocked(NewTotal));
    QCOMPARE(session.findings(), before);
    session.undoStack()->redo();
    session.setLocked(NewTotal, false);
    QVERIFY(session.locks().isEmpty());
    QCOMPARE(session.findings(), before);
}

void TestReportSession::correctingLiftsTheLock()
{
    ReportSession session(sample());
    session.setLocked(NewTotal, true);
    QVERIFY(session.correct(NewTotal, session.report().cell(NewTotal)->raw));
    QVERIFY2(session.isLocked(NewTotal), "the same number is still right");
    QVERIFY(session.correct(NewTotal, u"900"_s));
    QVERIFY(!session.isLocked(NewTotal));
    session.undoStack()->undo();
    QVERIFY(session.isLocked(NewTotal));
    QCOMPARE(session.values(), session.report().cells());
}

void TestReportSession::lockedBlankIsNotFilled()
{
    ReportSession session(sample());
    const CellId part(u"requests.granted.natural"_s);
    const CellId other(u"requests.granted.legal"_s);
    for (const CellId &cell : {part, other}) {
        QVERIFY(session.correct(cell, {}));
    }
    session.setLocked(part, true);
    for (const Finding &finding : session.findings()) {
        for (const Suggestion &suggestion : finding.suggestions) {
            QVERIFY(!suggestion.edits.isEmpty());
            for (const CellEdit &edit : suggestion.edits) {
                QVERIFY2(edit.cell != part, qPrintable(finding.rule));
            }
        }
    }
}

void TestReportSession::previewIsWhatApplyGives()
{
    ReportSession session(sample());
    QVERIFY(session.correct(CellId(u"requests.granted.natural"_s), u"999"_s));
    QVERIFY(session.correct(CellId(u"remedies.review.total"_s), u"999"_s));
    session.setLocked(CellId(u"remedies.review.upheld"_s), true);
    QSignalSpy changed(&session, &ReportSession::cellsChanged);
    int previewed = 0;
    for (const Finding &finding : QList(session.findings())) {
        for (const Suggestion &suggestion : finding.suggestions) {
            const CellValues values = session.values();
            const QList<Finding> findings = session.findings();
            const int steps = session.undoStack()->count();
            const Preview preview = session.preview(suggestion);
            QCOMPARE(session.values(), values);
            QCOMPARE(session.findings(), findings);
            QCOMPARE(session.undoStack()->count(), steps);
            QCOMPARE(changed.size(), 0);

            QVERIFY(session.apply(suggestion));
            QCOMPARE(preview.values, session.values());
            QCOMPARE(preview.findings, session.findings());
            QCOMPARE(findings.size() - preview.going(findings).size() + preview.coming(findings).size(),
                     session.findings().size());
            session.undoStack()->undo();
            changed.clear();
            ++previewed;
        }
    }
    QVERIFY(previewed > 5);
}

void TestReportSession::certainSuggestionsAreOneStep()
{
    ReportSession session(sample());
    const CellId first = swapDigits(&session, u"requests"_s);
    QVERIFY(!first.isEmpty());
    const int steps = session.undoStack()->count();
    const QList<Suggestion> certain = session.certainSuggestions();
    QCOMPARE(certain.size(), 1); // of a row and of a column, but one
    QCOMPARE(session.applyCertain(), certain);
    QCOMPARE(session.undoStack()->count(), steps + 1);
    QCOMPARE(session.values(), session.report().cells());
    QVERIFY(session.certainSuggestions().isEmpty());
    QVERIFY(session.applyCertain().isEmpty());
    QCOMPARE(session.undoStack()->count(), steps + 1);
    session.undoStack()->undo();
    QCOMPARE(session.certainSuggestions(), certain);
}

void TestReportSession::certainSuggestionsSpareTheWaived()
{
    ReportSession session(sample());
    const CellId cell = swapDigits(&session, u"requests"_s);
    for (const Finding &finding : QList(session.findings())) {
        session.waive(finding, u"counted otherwise"_s);
    }
    QVERIFY(session.certainSuggestions().isEmpty());
    QVERIFY(session.applyCertain().isEmpty());
    QVERIFY(session.correction(cell));
}

void TestReportSession::certainSuggestionsNeverDisagree()
{
    ReportSession session(sample());
    RandomClerk clerk(&session, 11);
    qsizetype seen = 0;
    for (int i = 0; i < 200; ++i) {
        clerk.act();
        QSet<CellId> cells;
        seen += session.certainSuggestions().size();
        for (const Suggestion &suggestion : session.certainSuggestions()) {
            QVERIFY(suggestion.isCertain());
            for (const CellEdit &edit : suggestion.edits) {
                QVERIFY(!cells.contains(edit.cell));
                QVERIFY(!session.isLocked(edit.cell));
                cells.insert(edit.cell);
            }
        }
    }
    QVERIFY(seen > 0);
}

void TestReportSession::waiverLapsesWithTheNumbers()
{
    ReportSession session(sample());
    QVERIFY(session.correct(NewTotal, u"900"_s));
    const Finding waived = firstBalance(session);
    session.waive(waived, u"the agency says so"_s);
    QVERIFY(session.waiver(waived));
    QCOMPARE(session.waiver(waived)->reason, u"the agency says so"_s);
    QCOMPARE(session.snapshot().waiver(waived)->reason, u"the agency says so"_s);

    QVERIFY(session.correct(NewTotal, u"901"_s));
    const Finding changed = firstBalance(session);
    QCOMPARE(changed.key(), waived.key());
    QVERIFY(!session.waiver(changed));
    QVERIFY(!session.snapshot().waiver(changed));
    QCOMPARE(session.waivers().size(), 1);

    session.undoStack()->undo();
    QVERIFY2(session.waiver(firstBalance(session)), "the numbers it was given for are back");
    session.takeBackWaiver(waived);
    QVERIFY(session.waivers().isEmpty());
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
    QVERIFY(session.snapshot().saved);
    QVERIFY(session.correct(NewTotal, u"900"_s));
    QVERIFY(!session.snapshot().saved);
    session.undoStack()->setClean();
    QVERIFY(session.snapshot().saved);
    session.undoStack()->undo();
    QVERIFY(!session.snapshot().saved);
}

void TestReportSession::restoring()
{
    ReportSession before(sample());
    RandomClerk clerk(&before, 7);
    for (int i = 0; i < 60; ++i) {
        clerk.act();
    }
    QVERIFY(!before.corrections().isEmpty() && !before.waivers().isEmpty() && !before.locks().isEmpty());

    ReportSession after(sample());
    QVERIFY(after.correct(NewTotal, u"900"_s));
    const Cells cells = cellsOf(after);
    const QSignalSpy spy(&after, &ReportSession::cellsChanged);
    QVERIFY(
        after.restore(before.corrections(), before.waivers(), before.locks(), before.claimLinks(), false).isEmpty());
    QCOMPARE(after.values(), before.values());
    QCOMPARE(after.findings(), before.findings());
    QCOMPARE(after.corrections(), before.corrections());
    QCOMPARE(after.waivers(), before.waivers());
    QCOMPARE(after.locks(), before.locks());
    QVERIFY(!after.undoStack()->canUndo());
    QVERIFY2(!after.undoStack()->isClean(), "what was unsaved still is");
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<QList<qsizetype>>(), differences(cells, cellsOf(after)));

    QVERIFY(after.restore(before.corrections(), before.waivers(), before.locks(), before.claimLinks(), true).isEmpty());
    QVERIFY(after.undoStack()->isClean());
    QCOMPARE(spy.size(), 1);
}

void TestReportSession::restoringWhatTheReportDoesNotHave()
{
    ReportSession session(sample());
    const Correction homeless{
        .cell = CellId(u"requests.other.total"_s), .from = u"1"_s, .to = u"2"_s, .by = {}, .at = {}, .reason = {}};
    const CellLock homelessLock{homeless.cell, {}, {}};
    QCOMPARE(session.restore({homeless}, {}, {homelessLock}, {}, true), QList<Correction>{homeless});
    QVERIFY(session.corrections().isEmpty() && session.locks().isEmpty());
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

void TestReportSession::randomActs_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed) {
        QTest::addRow("2021, seed %u", seed) << u"2021"_s << seed;
        QTest::addRow("2019, seed %u", seed) << u"2019"_s << seed;
    }
}

void TestReportSession::randomActs()
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
        const QList<Correction> corrections = session.corrections();
        const QList<Waiver> waivers = session.waivers();
        const QList<CellLock> locks = session.locks();
        const QList<ClaimLink> links = session.claimLinks();
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
        const bool isSame = corrections == session.corrections() && waivers == session.waivers() &&
                            locks == session.locks() && links == session.claimLinks();
        QCOMPARE(journalChanged.size(), isSame ? 0 : 1);
        journalChanged.clear();
        for (qsizetype cell = 0; cell < session.values().size(); ++cell) {
            const Correction *correction = session.correction(session.report().cells().at(cell).id);
            QCOMPARE(session.values().at(cell).raw,
                     correction ? correction->to : session.report().cells().at(cell).raw);
        }
    }
    QVERIFY(deliveries > 10);
    QCOMPARE(heldWhileDelivered, deliveries);

    session.undoStack()->setIndex(session.undoStack()->count());
    const CellValues top = session.values();
    const QList<Correction> corrections = session.corrections();
    const QList<Waiver> waivers = session.waivers();
    const QList<CellLock> locks = session.locks();
    const QList<ClaimLink> links = session.claimLinks();
    session.undoStack()->setIndex(0);
    QCOMPARE(session.values(), session.report().cells());
    QCOMPARE(session.findings(), original);
    QVERIFY(session.corrections().isEmpty() && session.waivers().isEmpty() && session.locks().isEmpty());
    QVERIFY(session.claimLinks().isEmpty());
    session.undoStack()->setIndex(session.undoStack()->count());
    QCOMPARE(session.values(), top);
    QCOMPARE(session.corrections(), corrections);
    QCOMPARE(session.waivers(), waivers);
    QCOMPARE(session.locks(), locks);
    QCOMPARE(session.claimLinks(), links);
}

void TestReportSession::othersWorkComesIn()
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

void TestReportSession::undoLeavesOthersWork_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestReportSession::undoLeavesOthersWork()
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
        const Decisions standing = decisionsOf(theirs.snapshot());
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
        const Decisions now = decisionsOf(mine.snapshot());
        for (const Decision &decision : std::as_const(news)) {
            QCOMPARE(now.contains(decision.subject), !decision.isTakenBack);
            if (!decision.isTakenBack) {
                QCOMPARE(now.value(decision.subject), decision);
            }
        }
    }
    mine.undoStack()->setIndex(0);
    QCOMPARE(decisionsOf(mine.snapshot()), taken);
    QCOMPARE(mine.findings(), checked(mine, fresh));
}

void TestReportSession::othersWorkWithoutAPlace()
{
    ReportSession session(sample());
    const QString unknown = u"requests.other.total"_s;
    session.take({{.subject = {DecisionKind::Correction, unknown}, .to = u"1"_s},
                  {.subject = {DecisionKind::Lock, unknown}},
                  {.subject = {DecisionKind::Link, u"narrative.1"_s}}});
    QVERIFY(decisionsOf(session.snapshot()).isEmpty());
}

void TestReportSession::numberOfTheTextIsCorrected_data()
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

void TestReportSession::numberOfTheTextIsCorrected()
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
    const Correction *correction = session.correction(claimId(claim));
    QVERIFY(correction);
    QCOMPARE(correction->from, printed);
    QCOMPARE(correction->to, to);
    QCOMPARE(correction->reason, u"why"_s);
    QCOMPARE(claimOf(session, printed).value, Quantity::fromString(to));
    QVERIFY(claimOf(session, printed).isCorrected);
    QCOMPARE(session.values(), session.report().cells());

    session.revert(claimId(claim));
    QVERIFY(session.corrections().isEmpty());
    QCOMPARE(claimOf(session, printed).value, claim.value);
    QCOMPARE(session.findings(), findings);
    session.undoStack()->undo();
    QVERIFY(session.correction(claimId(claim)));
}

void TestReportSession::numberOfTheTextIsRefused_data()
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

void TestReportSession::numberOfTheTextIsRefused()
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

void TestReportSession::sentenceIsCheckedWithTheCorrectedNumber()
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
    const Preview preview = session.preview(suggestion);
    QVERIFY(session.apply(suggestion));
    QCOMPARE(session.findings(), preview.findings);
    QVERIFY(!findingOf(session, u"narrative.percent"_s));
    QVERIFY(session.correct(claimId(claimOf(session, u"100"_s)), u"110"_s));
    QVERIFY(!findingOf(session, u"narrative.parts"_s));
    QCOMPARE(session.corrections().size(), 2);
}

void TestReportSession::linkByHandIsCertain()
{
    ReportSession session(stating(u"网站访问量40000次。"_s));
    const CellId claim = claimId(claimOf(session, u"40000"_s));
    QVERIFY(!findingOf(session, u"narrative.requests"_s));
    const qsizetype cell = session.report().indexOf(NewTotal);
    session.linkClaim(claim, {{{cell, 1}}});
    const Finding *finding = findingOf(session, u"narrative.requests"_s);
    QVERIFY(finding);
    QCOMPARE(finding->cells, QList{NewTotal});
    QCOMPARE(session.claimLink(claim)->cells, u"+requests.new.total"_s);

    session.linkClaim(claim, {{{cell, 1}}});
    QCOMPARE(session.undoStack()->count(), 1);
    session.linkClaim(claim, {});
    QVERIFY(!findingOf(session, u"narrative.requests"_s) && !session.claimLink(claim));
    session.undoStack()->undo();
    QVERIFY(findingOf(session, u"narrative.requests"_s));

    session.dismissClaim(claim, true); // in place of the link
    QVERIFY(!findingOf(session, u"narrative.requests"_s));
    session.dismissClaim(claim, false);
    QVERIFY(!session.claimLink(claim));
    session.undoStack()->setIndex(0);
    QVERIFY(session.claimLinks().isEmpty());
}

void TestReportSession::whatIsNoClaimIsInNoCheck()
{
    ReportSession session(stating(manyNumbers()));
    for (const auto &[number, rule] : {std::pair(u"50"_s, u"narrative.parts"_s),
                                       {u"100"_s, u"narrative.parts"_s},
                                       {u"20"_s, u"narrative.percent"_s},
                                       {u"200"_s, u"narrative.percent"_s},
                                       {u"三百二十一"_s, u"narrative.requests"_s}}) {
        const QList<Finding> before = session.findings();
        QVERIFY2(findingOf(session, rule), qPrintable(number));
        const auto count = [&rule](const QList<Finding> &findings) {
            return std::count_if(findings.begin(), findings.end(),
                                 [&rule](const Finding &finding) { return finding.rule == rule; });
        };
        session.dismissClaim(claimId(claimOf(session, number)), true);
        QVERIFY2(count(session.findings()) < count(before), qPrintable(number));
        session.undoStack()->undo();
        QCOMPARE(session.findings(), before);
    }
}

void TestReportSession::textOrCellByWhatTheBalancesSay()
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
    QCOMPARE(session.corrections().size(), 1);
    QCOMPARE(session.corrections().first().cell, claim);
}

void TestReportSession::directionThatTheTableBearsOut()
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

void TestReportSession::correctingOneNumberOfTheTextLeavesTheRest()
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

QTEST_GUILESS_MAIN(TestReportSession)
#include "tst_reportsession.moc"
