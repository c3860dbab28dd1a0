// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changesmodel.h"
#include "findingsfilter.h"
#include "findingsmodel.h"
#include "formmodel.h"
#include "print.h"
#include "samplereport.h"
#include "wording.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

const CellId Granted(u"requests.granted.natural"_s);

LoadedReport sample(const QString &edition = u"2021"_s, const SampleText &text = {})
{
    return {.file = u"sample.txt"_s, .bytes = {}, .report = sampleReport(*FormEdition::find(edition), text)};
}

/// Each row as its columns' texts.
QStringList printModel(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column) {
            texts.append(model.index(row, column).data().toString());
        }
        rows.append(texts.join(u'|'));
    }
    return rows;
}

QStringList keys(const QAbstractItemModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row) {
        keys.append(model.index(row, 0).data(KeyRole).toString());
    }
    return keys;
}

QStringList keys(const QList<Finding> &findings)
{
    QStringList keys;
    for (const Finding &finding : findings) {
        keys.append(finding.key());
    }
    return keys;
}

/// How many rows were inserted or removed.
int rowsOf(const QSignalSpy &signalled)
{
    int rows = 0;
    for (const QList<QVariant> &arguments : signalled) {
        rows += arguments.at(2).toInt() - arguments.at(1).toInt() + 1;
    }
    return rows;
}

/// Everything that is shown of a session, each model watched from before the first change.
struct Watched
{
    explicit Watched(ReportSession *watched)
        : session(watched)
        , findings(watched)
        , changes(watched)
    {
        filter.setSourceModel(&findings);
        for (const FormTable &table : session->report().tables()) {
            forms.append(new FormModel(session, table, &owner));
            testers.append(new QAbstractItemModelTester(forms.last(), TestMode, &owner));
        }
        for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{&findings, &filter, &changes}) {
            testers.append(new QAbstractItemModelTester(model, TestMode, &owner));
        }
    }

    FormModel &requests() { return *forms.at(1); }

    /// Marks the best suggestion of a finding everywhere, as if it were hovered over.
    void preview(qsizetype finding)
    {
        const QList<Suggestion> suggestions = session->findings().value(finding).suggestions;
        const Suggestion *best = suggestions.isEmpty() ? nullptr : &suggestions.first();
        for (FormModel *form : std::as_const(forms)) {
            form->setSuggested(best, true);
        }
        QSet<QString> going;
        if (best) {
            for (const Finding &each : without(session->findings(), session->preview(*best).findings)) {
                going.insert(each.key());
            }
        }
        findings.setGoing(going);
    }

    static constexpr auto TestMode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    QObject owner;
    ReportSession *session;
    FindingsModel findings;
    FindingsFilter filter;
    ChangesModel changes;
    QList<FormModel *> forms;
    QList<QAbstractItemModelTester *> testers;
};

} // namespace

class TestItemModels : public QObject
{
    Q_OBJECT

private slots:
    void everyCellOnce_data()
    {
        QTest::addColumn<QString>("edition");
        QTest::addColumn<bool>("merged");
        QTest::newRow("2021") << u"2021"_s << false;
        QTest::newRow("2021, one row of other results") << u"2021"_s << true;
        QTest::newRow("2019") << u"2019"_s << false;
    }
    void everyCellOnce()
    {
        QFETCH(QString, edition);
        QFETCH(bool, merged);
        ReportSession session(sample(edition, {.mergeOtherRows = merged}));
        Watched watched(&session);
        QSet<QString> seen;
        for (const FormModel *model : std::as_const(watched.forms)) {
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QModelIndex index = model->index(row, column);
                    const CellId cell = model->cellAt(index);
                    QCOMPARE(bool(index.flags() & Qt::ItemIsEditable), !cell.isEmpty());
                    if (!cell.isEmpty()) {
                        QVERIFY(!seen.contains(cell.toString()));
                        seen.insert(cell.toString());
                        QCOMPARE(model->indexOf(cell), index);
                        QCOMPARE(index.data().toString(), session.report().cell(cell)->raw);
                    }
                }
            }
        }
        QCOMPARE(seen.size(), session.report().cells().size());
    }

    void editChangesOneCell()
    {
        ReportSession session(sample());
        Watched watched(&session);
        FormModel &form = watched.requests();
        const QModelIndex index = form.indexOf(Granted);
        const QString printed = index.data().toString();
        QSignalSpy changed(&form, &QAbstractItemModel::dataChanged);

        QVERIFY(form.setData(index, u"999"_s));
        QList<QModelIndex> texts;
        for (const QList<QVariant> &signal : std::as_const(changed)) {
            QCOMPARE(signal.at(0), signal.at(1));
            if (signal.at(2).value<QList<int>>().contains(Qt::DisplayRole)) {
                texts.append(signal.at(0).toModelIndex());
            }
        }
        QCOMPARE(texts, QList<QModelIndex>{index});
        QCOMPARE(index.data().toString(), u"999"_s);
        QCOMPARE(index.data(PrintedTextRole).toString(), printed);
        QVERIFY(index.data(CorrectedRole).toBool());
        QCOMPARE(index.data(SeverityRole).toInt(), int(Severity::Error));

        session.undoStack()->undo();
        QCOMPARE(index.data().toString(), printed);
        QVERIFY(!index.data(CorrectedRole).toBool());
        QVERIFY(!index.data(SeverityRole).isValid());
    }

    void refusedTextChangesNothing()
    {
        ReportSession session(sample());
        Watched watched(&session);
        FormModel &form = watched.requests();
        const QModelIndex index = form.indexOf(Granted);
        QSignalSpy changed(&form, &QAbstractItemModel::dataChanged);
        QVERIFY(form.refusal(index, u"-5"_s).has_value());
        QVERIFY(!form.setData(index, u"-5"_s));
        QVERIFY(!form.setData(form.index(0, 0), u"5"_s)); // a printed head
        QVERIFY(changed.isEmpty());
        QVERIFY(session.undoStack()->isClean());
    }

    void sidesOfTheMarkedFinding()
    {
        ReportSession session(sample());
        Watched watched(&session);
        session.correct(CellId(u"requests.new.natural"_s), u"1000"_s);
        const auto balance = std::find_if(session.findings().begin(), session.findings().end(),
                                          [](const Finding &finding) { return finding.rule == "requests.balance"_L1; });
        QVERIFY(balance != session.findings().end());
        FormModel &form = watched.requests();
        const auto side = [&form](const char *cell) {
            return BalanceSide(form.indexOf(CellId(QString::fromLatin1(cell))).data(SideRole).toInt());
        };
        form.setMarked(&*balance);
        QCOMPARE(side("requests.new.natural"), BalanceSide::Left);
        QCOMPARE(side("requests.carried_in.natural"), BalanceSide::Left);
        QCOMPARE(side("requests.total.natural"), BalanceSide::Right);
        QCOMPARE(side("requests.carried_out.natural"), BalanceSide::Right);
        QCOMPARE(side("requests.granted.natural"), BalanceSide::None);

        QSignalSpy changed(&form, &QAbstractItemModel::dataChanged);
        form.setMarked(nullptr);
        QCOMPARE(changed.size(), 4);
        QCOMPARE(side("requests.new.natural"), BalanceSide::None);
    }

    void findingsComeAndGoByRow()
    {
        ReportSession session(sample());
        Watched watched(&session);
        session.correct(CellId(u"remedies.review.total"_s), u"999"_s);
        const QStringList before = keys(watched.findings);
        QVERIFY(!before.isEmpty());
        QPersistentModelIndex kept = watched.findings.index(watched.findings.rowOf(before.last()), 0);
        QSignalSpy inserted(&watched.findings, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&watched.findings, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&watched.findings, &QAbstractItemModel::modelReset);

        session.correct(Granted, u"999"_s); // breaks a row and a column
        QCOMPARE(keys(watched.findings), keys(session.findings()));
        QCOMPARE(watched.findings.rowCount(), before.size() + rowsOf(inserted));
        QVERIFY(rowsOf(inserted) >= 2);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data(KeyRole).toString(), before.last());

        session.undoStack()->undo();
        QCOMPARE(keys(watched.findings), before);
        QCOMPARE(rowsOf(removed), rowsOf(inserted));
        QVERIFY(kept.isValid());
        QVERIFY(reset.isEmpty());
    }

    void followAnyActs_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed) {
            QTest::addRow("clerk %u", seed) << seed;
        }
    }
    void followAnyActs()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        ReportSession session(sample());
        Watched watched(&session);
        const QStringList untouched = printModel(watched.requests());
        const auto &cells = session.report().cells();
        for (int step = 0; step < 60; ++step) {
            switch (random.bounded(7)) {
            case 0:
            case 1:
                session.correct(cells.at(random.bounded(int(cells.size()))).id, QString::number(random.bounded(500)));
                break;
            case 2:
                session.undoStack()->undo();
                break;
            case 3:
                session.undoStack()->redo();
                break;
            case 4: {
                const CellId cell = cells.at(random.bounded(int(cells.size()))).id;
                session.setLocked(cell, !session.isLocked(cell));
                break;
            }
            case 5:
                watched.preview(random.bounded(int(session.findings().size()) + 1));
                break;
            default:
                if (!session.findings().isEmpty()) {
                    session.waive(Finding(session.findings().at(random.bounded(int(session.findings().size())))),
                                  u"known"_s);
                }
            }
            QCOMPARE(keys(watched.findings), keys(session.findings()));
            QCOMPARE(watched.changes.rowCount(),
                     session.effective().decided({DecisionKind::Correction, DecisionKind::Lock}).size());
            QCOMPARE(watched.filter.rowCount(), watched.findings.rowCount() - watched.filter.waivedCount());
        }
        while (session.undoStack()->canUndo()) {
            session.undoStack()->undo();
        }
        watched.preview(-1);
        QCOMPARE(printModel(watched.requests()), untouched);
        QCOMPARE(watched.changes.rowCount(), 0);
    }

    void waivedFindings()
    {
        ReportSession session(sample());
        Watched watched(&session);
        session.correct(CellId(u"remedies.review.total"_s), u"999"_s);
        const Finding finding = session.findings().first();
        const QModelIndex cell = watched.forms.at(2)->indexOf(finding.cells.first());
        const int shown = watched.filter.rowCount();
        QVERIFY(cell.data(SeverityRole).isValid());

        session.waive(finding, u"the form of 2023 counts so"_s);
        QCOMPARE(watched.filter.rowCount(), shown - 1);
        QCOMPARE(watched.filter.waivedCount(), 1);
        QCOMPARE(watched.filter.hiddenCount(), 0);
        QVERIFY(!cell.data(SeverityRole).isValid());
        watched.filter.setWaivedShown(true);
        QCOMPARE(watched.filter.rowCount(), shown);
        QVERIFY(watched.findings.index(0, 0).data(WaivedRole).toBool());
        QVERIFY(watched.findings.index(0, 1).data(Qt::ToolTipRole).toString().contains(u"the form of 2023"_s));

        session.takeBackWaiver(finding);
        QCOMPARE(watched.filter.waivedCount(), 0);
        QVERIFY(cell.data(SeverityRole).isValid());
    }

    void filterCounts()
    {
        ReportSession session(sample());
        Watched watched(&session);
        session.correct(CellId(u"remedies.review.total"_s), u"999"_s);
        session.correct(Granted, {}); // a blank among the parts is a note besides
        FindingsFilter &filter = watched.filter;
        const int all = watched.findings.rowCount();
        const auto total = [&filter] {
            return filter.count(Severity::Error) + filter.count(Severity::Warning) + filter.count(Severity::Note);
        };
        QCOMPARE(filter.rowCount(), all);
        QCOMPARE(total(), all);
        const int errors = filter.count(Severity::Error);
        QVERIFY(errors > 0 && errors < all);

        QSignalSpy counted(&filter, &FindingsFilter::countsChanged);
        filter.setSeverityShown(Severity::Error, false);
        QCOMPARE(counted.size(), 1);
        QCOMPARE(filter.rowCount(), all - errors);
        QCOMPARE(filter.hiddenCount(), errors);
        QCOMPARE(filter.count(Severity::Error), errors); // what the button would show again

        filter.clear();
        filter.setTable(u"remedies"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setTable(u""_s);
        QCOMPARE(filter.rowCount(), 0); // none about the text
        filter.clear();
        filter.setText(u"REMEDIES."_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setText(u"no finding says this"_s);
        QCOMPARE(filter.rowCount(), 0);
        QCOMPARE(filter.hiddenCount(), all);
        filter.clear();
        QCOMPARE(filter.rowCount(), all);
    }

    void placeWithoutCells_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("front");
        QTest::addColumn<QString>("section");
        QTest::newRow("text") << u"text"_s << u"Line 2"_s << u"Line 5"_s;
        QTest::newRow("web page") << u"html"_s << u"Line 2"_s << u"一、总体情况"_s;
        QTest::newRow("PDF") << u"pdf"_s << u"Page 1"_s << u"一、总体情况"_s;
        QTest::newRow("DOCX") << u"docx"_s << u"2024年政府信息公开工作年度报…"_s << u"一、总体情况"_s;
    }
    void placeWithoutCells()
    {
        QFETCH(QString, format);
        QFETCH(QString, front);
        QFETCH(QString, section);
        const Report report = asFormat(sampleReport(*FormEdition::find(u"2021"_s), SampleText{.year = 2024}), format);
        const qsizetype body = report.sections.first().body.begin;
        QCOMPARE(placeText(report, {.spans = {report.titleSpan}}), front);
        QCOMPARE(placeText(report, {.spans = {{body, body + 4}}}), section);
        QCOMPARE(placeText(report, {}), u"Whole report"_s);
    }

    void previewIsShownAndLeft()
    {
        ReportSession session(sample());
        Watched watched(&session);
        FormModel &form = watched.requests();
        session.correct(Granted, session.report().cell(Granted)->raw + u'7');
        const QModelIndex cell = form.indexOf(Granted);
        const QStringList texts = printModel(form);
        QVERIFY(!cell.data(SuggestedTextRole).isValid());
        const auto going = [&watched] {
            int count = 0;
            for (int row = 0; row < watched.findings.rowCount(); ++row) {
                count += watched.findings.index(row, 0).data(GoingRole).toBool();
            }
            return count;
        };

        QSignalSpy changed(&form, &QAbstractItemModel::dataChanged);
        watched.preview(0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(cell.data(SuggestedTextRole).toString(), session.report().cell(Granted)->raw);
        QVERIFY(cell.data(PreviewedRole).toBool());
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"Suggested"_s));
        QCOMPARE(going(), watched.findings.rowCount()); // one slip broke them all
        QCOMPARE(printModel(form), texts);

        watched.preview(-1);
        QVERIFY(!cell.data(SuggestedTextRole).isValid());
        QVERIFY(!cell.data(PreviewedRole).toBool());
        QCOMPARE(going(), 0);
    }

    void lockedCells()
    {
        ReportSession session(sample());
        Watched watched(&session);
        const QModelIndex cell = watched.requests().indexOf(Granted);
        session.correct(Granted, u"7"_s);
        session.setLocked(Granted, true);
        QVERIFY(cell.data(LockedRole).toBool());
        QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"right"_s));
        QCOMPARE(watched.changes.rowCount(), 2);
        QVERIFY(!watched.changes.index(0, 0).data(LockedRole).toBool());
        QVERIFY(watched.changes.index(1, 0).data(LockedRole).toBool());
        QCOMPARE(watched.changes.index(1, ChangesModel::FromColumn).data().toString(), u"7"_s);
        QCOMPARE(watched.changes.index(1, 0).data(CellIdRole).value<CellId>(), Granted);

        session.undoStack()->undo();
        QVERIFY(!cell.data(LockedRole).toBool());
        QCOMPARE(watched.changes.rowCount(), 1);
    }

    void changesInFormOrder()
    {
        ReportSession session(sample());
        Watched watched(&session);
        QSignalSpy inserted(&watched.changes, &QAbstractItemModel::rowsInserted);
        session.correct(CellId(u"remedies.review.total"_s), u"999"_s, u"counted again"_s);
        session.correct(Granted, u"7"_s);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(inserted.at(1).at(1).toInt(), 0); // before the one of the later table
        QCOMPARE(watched.changes.index(0, 0).data(CellIdRole).value<CellId>(), Granted);
        QCOMPARE(watched.changes.index(0, ChangesModel::ToColumn).data().toString(), u"7"_s);
        QCOMPARE(watched.changes.index(1, ChangesModel::ReasonColumn).data().toString(), u"counted again"_s);

        session.restore({}, true);
        QCOMPARE(watched.changes.rowCount(), 0);
        QCOMPARE(keys(watched.findings), keys(session.findings()));
    }
};

QTEST_GUILESS_MAIN(TestItemModels)
#include "tst_itemmodels.moc"
