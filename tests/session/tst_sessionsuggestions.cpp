// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomclerk.h"
#include "sessions.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

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

} // namespace

class TestSessionSuggestions : public QObject
{
    Q_OBJECT

private slots:
    void suggestionIsOneStep();
    void refusedSuggestionChangesNothing();
    void lockedCellIsNeverBlamed();
    void correctingLiftsTheLock();
    void lockedBlankIsNotFilled();
    void previewIsWhatApplyGives();
    void certainSuggestionsAreOneStep();
    void certainSuggestionsSpareTheWaived();
    void certainSuggestionsNeverDisagree();
};

void TestSessionSuggestions::suggestionIsOneStep()
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

void TestSessionSuggestions::refusedSuggestionChangesNothing()
{
    ReportSession session(sample());
    QVERIFY(!session.apply({.edits = {{NewTotal, u"900"_s}, {NewTotal, u"many"_s}}, .pattern = {}}));
    QVERIFY(!session.undoStack()->canUndo());
    QCOMPARE(session.values(), session.report().cells());
}

void TestSessionSuggestions::lockedCellIsNeverBlamed()
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
    QCOMPARE(session.effective().decided({DecisionKind::Lock}).size(), 1);
    QCOMPARE(session.effective().decided({DecisionKind::Lock}).first().cell(), NewTotal);
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
    QVERIFY(session.effective().decided({DecisionKind::Lock}).isEmpty());
    QCOMPARE(session.findings(), before);
}

void TestSessionSuggestions::correctingLiftsTheLock()
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

void TestSessionSuggestions::lockedBlankIsNotFilled()
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

void TestSessionSuggestions::previewIsWhatApplyGives()
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
            const EffectiveReport preview = session.preview(suggestion);
            QCOMPARE(session.values(), values);
            QCOMPARE(session.findings(), findings);
            QCOMPARE(session.undoStack()->count(), steps);
            QCOMPARE(changed.size(), 0);

            QVERIFY(session.apply(suggestion));
            QCOMPARE(preview.values, session.values());
            QCOMPARE(preview.findings, session.findings());
            QCOMPARE(findings.size() - without(findings, preview.findings).size() +
                         without(preview.findings, findings).size(),
                     session.findings().size());
            session.undoStack()->undo();
            changed.clear();
            ++previewed;
        }
    }
    QVERIFY(previewed > 5);
}

void TestSessionSuggestions::certainSuggestionsAreOneStep()
{
    ReportSession session(sample());
    const CellId first = swapDigits(&session, u"requests"_s);
    QVERIFY(!first.isEmpty());
    const int steps = session.undoStack()->count();
    const QList<Suggestion> certain = session.effective().certainSuggestions();
    QCOMPARE(certain.size(), 1); // of a row and of a column, but one
    QCOMPARE(session.applyCertain(), certain);
    QCOMPARE(session.undoStack()->count(), steps + 1);
    QCOMPARE(session.values(), session.report().cells());
    QVERIFY(session.effective().certainSuggestions().isEmpty());
    QVERIFY(session.applyCertain().isEmpty());
    QCOMPARE(session.undoStack()->count(), steps + 1);
    session.undoStack()->undo();
    QCOMPARE(session.effective().certainSuggestions(), certain);
}

void TestSessionSuggestions::certainSuggestionsSpareTheWaived()
{
    ReportSession session(sample());
    const CellId cell = swapDigits(&session, u"requests"_s);
    for (const Finding &finding : QList(session.findings())) {
        session.waive(finding, u"counted otherwise"_s);
    }
    QVERIFY(session.effective().certainSuggestions().isEmpty());
    QVERIFY(session.applyCertain().isEmpty());
    QVERIFY(session.correction(cell));
}

void TestSessionSuggestions::certainSuggestionsNeverDisagree()
{
    ReportSession session(sample());
    RandomClerk clerk(&session, 11);
    qsizetype seen = 0;
    for (int i = 0; i < 200; ++i) {
        clerk.act();
        QSet<CellId> cells;
        seen += session.effective().certainSuggestions().size();
        for (const Suggestion &suggestion : session.effective().certainSuggestions()) {
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

QTEST_GUILESS_MAIN(TestSessionSuggestions)
#include "tst_sessionsuggestions.moc"
