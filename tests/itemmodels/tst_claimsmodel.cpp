// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changesmodel.h"
#include "claimsmodel.h"
#include "linkchoices.h"
#include "samplereport.h"
#include "verdict.h"
#include "wordfilter.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

constexpr auto TestMode = QAbstractItemModelTester::FailureReportingMode::QtTest;
const CellId NewTotal(u"requests.new.total"_s);

/// A report that states its new requests and other numbers.
LoadedReport stating(const QString &overview)
{
    const Report blank = sampleReport(*FormEdition::find(u"2021"));
    SampleText text;
    text.overview = QString(overview).replace(u"NEW"_s, blank.cell(NewTotal)->raw);
    return {.file = u"sample.txt"_s, .bytes = {}, .report = sampleReport(*FormEdition::find(u"2021"), text)};
}

QString overview()
{
    return u"全年新收政府信息公开申请NEW件，上年结转40000件。发布信息110条，其中网站60条、公众号50条。开展活动7场。"_s;
}

int rowOf(const ClaimsModel &model, const QString &number)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.item(row).number == number || model.item(row).printed == number) {
            return row;
        }
    }
    return -1;
}

ClaimMark markOf(const ClaimsModel &model, const QString &number)
{
    return model.item(rowOf(model, number)).mark;
}

} // namespace

class TestClaimsModel : public QObject
{
    Q_OBJECT

private slots:
    void numbersInTheOrderOfTheText()
    {
        ReportSession session(stating(overview()));
        const ClaimsModel model(&session);
        QCOMPARE(model.rowCount(), session.narrative().claims.size());
        const QString &source = session.report().document().source().text();
        qsizetype last = -1;
        for (int row = 0; row < model.rowCount(); ++row) {
            const ListedClaim &claim = model.item(row);
            QVERIFY(claim.span.begin > last);
            last = claim.span.begin;
            QVERIFY(source.contains(claim.words.before + claim.number + claim.words.after));
            QCOMPARE(model.rowAt(claim.span.begin), row);
            QCOMPARE(model.rowOfClaim(claim.id), row);
        }
        QCOMPARE(model.rowAt(source.size()), -1);
    }

    void marks()
    {
        ReportSession session(stating(overview()));
        const ClaimsModel model(&session);
        const QString stated = session.report().cell(NewTotal)->raw;
        QCOMPARE(markOf(model, stated), ClaimMark::Agrees);
        QCOMPARE(markOf(model, u"40000"_s), ClaimMark::Differs);
        QCOMPARE(markOf(model, u"110"_s), ClaimMark::Checked);
        QCOMPARE(markOf(model, u"60"_s), ClaimMark::Checked);
        QCOMPARE(markOf(model, u"7"_s), ClaimMark::Unlinked);
        QVERIFY(model.item(rowOf(model, stated)).link.contains(stated));
        QCOMPARE(model.rowLinkedTo(NewTotal), rowOf(model, stated));

        session.correct(NewTotal, u"1"_s);
        QCOMPARE(markOf(model, stated), ClaimMark::Differs);
        session.correct(model.item(rowOf(model, u"110"_s)).id, u"100"_s);
        QCOMPARE(markOf(model, u"110"_s), ClaimMark::Differs);
        session.undoStack()->setIndex(0);
        QCOMPARE(markOf(model, stated), ClaimMark::Agrees);
    }

    void byHand()
    {
        ReportSession session(stating(overview()));
        const ClaimsModel model(&session);
        ChangesModel changes(&session);
        const CellId seven = model.item(rowOf(model, u"7"_s)).id;
        session.linkClaim(seven, {{{session.report().indexOf(NewTotal), 1}}});
        QCOMPARE(markOf(model, u"7"_s), ClaimMark::Differs);
        QVERIFY(model.item(rowOf(model, u"7"_s)).isByHand);
        QCOMPARE(changes.rowCount(), 1);
        QCOMPARE(changes.index(0, 0).data(CellIdRole).value<CellId>(), seven);
        QVERIFY(changes.index(0, ChangesModel::ToColumn).data().toString().contains(u"新收"_s));
        QCOMPARE(changes.index(0, ChangesModel::FromColumn).data().toString(), u"7"_s);
        session.dismissClaim(seven, true);
        QCOMPARE(markOf(model, u"7"_s), ClaimMark::Dismissed);
        QCOMPARE(changes.rowCount(), 1);
        QVERIFY(session.correct(seven, u"8"_s));
        QCOMPARE(changes.rowCount(), 2);
        QVERIFY(changes.index(0, 0).data().toString().contains(u"开展活动"_s));
    }

    void typingIntoTheList()
    {
        ReportSession session(stating(overview()));
        ClaimsModel model(&session);
        const QAbstractItemModelTester tester(&model, TestMode);
        const QModelIndex number = model.index(rowOf(model, u"7"_s), ClaimsModel::NumberColumn);
        QVERIFY(number.flags() & Qt::ItemIsEditable);
        QVERIFY(!(number.siblingAtColumn(ClaimsModel::LinkColumn).flags() & Qt::ItemIsEditable));
        QVERIFY(model.setData(number, u"９"_s, Qt::EditRole));
        QCOMPARE(number.data().toString(), u"7 → 9"_s);
        QVERIFY(number.data(CorrectedRole).toBool());
        QVERIFY(!model.setData(number, u"many"_s, Qt::EditRole));
        QVERIFY(model.setData(number, u"7"_s, Qt::EditRole));
        QVERIFY(!number.data(CorrectedRole).toBool());
    }

    void filter()
    {
        ReportSession session(stating(overview()));
        ClaimsModel model(&session);
        ClaimsFilter shown;
        shown.setSourceModel(&model);
        const QAbstractItemModelTester tester(&shown, TestMode);
        QCOMPARE(shown.rowCount(), model.rowCount());
        shown.show(ClaimsFilter::Shown::Differing);
        QCOMPARE(shown.rowCount(), 1);
        session.correct(NewTotal, u"1"_s);
        QCOMPARE(shown.rowCount(), 2);
        shown.show(ClaimsFilter::Shown::Unlinked);
        QCOMPARE(shown.index(0, ClaimsModel::NumberColumn).data().toString(), u"7"_s);
        QVERIFY(shown.rowCount() < model.rowCount());
    }

    void randomActsKeepTheModelGood()
    {
        ReportSession session(stating(overview()));
        ClaimsModel model(&session);
        ClaimsFilter shown;
        shown.setSourceModel(&model);
        shown.show(ClaimsFilter::Shown::Differing);
        const QAbstractItemModelTester testers[]{{&model, TestMode}, {&shown, TestMode}};
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QRandomGenerator random(5);
        for (int i = 0; i < 200; ++i) {
            const CellId claim = model.item(random.bounded(model.rowCount())).id;
            const qsizetype cell = random.bounded(int(session.values().size()));
            switch (random.bounded(6)) {
            case 0:
                session.correct(claim, QString::number(random.bounded(100)));
                break;
            case 1:
                session.linkClaim(claim, {{{cell, 1}}});
                break;
            case 2:
                session.dismissClaim(claim, random.bounded(2) > 0);
                break;
            case 3:
                session.correct(session.values().at(cell).id, QString::number(random.bounded(100)));
                break;
            case 4:
                session.undoStack()->undo();
                break;
            default:
                session.undoStack()->redo();
            }
            const ClaimsModel fresh(&session);
            for (int row = 0; row < fresh.rowCount(); ++row) {
                QVERIFY(model.item(row) == fresh.item(row));
            }
        }
        QCOMPARE(resets.size(), 0);
    }

    void choicesOfALink()
    {
        ReportSession session(stating(overview()));
        const Quantity number = *session.report().cell(NewTotal)->value;
        LinkChoices choices(session.report(), session.narrative(), session.values(), number);
        const QAbstractItemModelTester tester(&choices, TestMode);
        QVERIFY(choices.rowCount() > session.report().cells().size());
        QCOMPARE(sumOf(choices.sum(0), session.values()), number);
        for (const CellValue &cell : session.report().cells()) {
            const int row = choices.rowOf(cell.id);
            QVERIFY(row >= 0);
            QCOMPARE(choices.sum(row).terms, (QList<CellSum::Term>{{session.report().indexOf(cell.id), 1}}));
        }
        WordFilter shown;
        shown.setSourceModel(&choices);
        shown.setWords(u"  结转 新收 总计 "_s);
        QVERIFY(shown.rowCount() > 0);
        for (int row = 0; row < shown.rowCount(); ++row) {
            QVERIFY(shown.index(row, 0).data().toString().contains(u"新收"_s));
        }
        shown.setWords(u"没有这样的行"_s);
        QCOMPARE(shown.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestClaimsModel)
#include "tst_claimsmodel.moc"
