// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimspane.h"
#include "findingdetail.h"
#include "findingspane.h"
#include "formmodel.h"
#include "formtableview.h"
#include "formview.h"
#include "linkdialog.h"
#include "reviewpage.h"
#include "samplereport.h"
#include "sourcepane.h"
#include "sourceview.h"
#include "theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

const CellId NewTotal(u"requests.new.total"_s);

LoadedReport sample()
{
    SampleText text;
    text.overview = u"全年新收政府信息公开申请40000件。发布信息100条，其中网站60条、公众号50条。开展活动7场。"_s;
    return {.file = u"sample.txt"_s, .bytes = {}, .report = sampleReport(*FormEdition::find(u"2021"), text)};
}

} // namespace

class TestClaimsPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_settings.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        applyTheme(*qApp, ThemeChoice::Light, 9);
    }

    void init()
    {
        m_page = std::make_unique<ReviewPage>(sample(), Catalogue::standard());
        m_page->resize(1280, 720);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->showClaims();
    }

    void numberLeadsToCellAndSource()
    {
        click(u"40000"_s);
        QCOMPARE(m_page->focus()->claim(), idOf(u"40000"_s));
        QCOMPARE(m_page->focus()->cell(), NewTotal);
        QVERIFY(m_page->focus()->finding());
        FormTableView *table = m_page->form()->currentTable();
        QCOMPARE(table->form()->cellAt(table->currentIndex()), NewTotal);
        QCOMPARE(qsizetype(m_page->source()->text()->textCursor().position()), spanOf(u"40000"_s).begin);

        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), table);
    }

    void unlinkedNumberLeadsToTheSource()
    {
        click(u"7"_s);
        QVERIFY(m_page->focus()->cell().isEmpty());
        QVERIFY(!m_page->focus()->finding());
        QCOMPARE(qsizetype(m_page->source()->text()->textCursor().position()), spanOf(u"7"_s).begin);
    }

    void cellAndSourceLeadToTheNumber()
    {
        m_page->focus()->setCell(NewTotal);
        QCOMPARE(claims()->current(), idOf(u"40000"_s));
        QTextCursor cursor = m_page->source()->text()->textCursor();
        cursor.setPosition(int(spanOf(u"60"_s).begin) + 1);
        m_page->source()->text()->setTextCursor(cursor);
        QCOMPARE(claims()->current(), idOf(u"60"_s));
        m_page->focus()->setCell(CellId(u"remedies.review.total"_s));
        QVERIFY(claims()->current().isEmpty());
    }

    void findingLeadsToItsNumber()
    {
        m_page->findings()->step(1);
        QVERIFY(m_page->findings()->isVisible());
        const Finding *finding = m_page->focus()->finding();
        QVERIFY(finding);
        QCOMPARE(claims()->current(), CellId(u"narrative.%1"_s.arg(finding->spans.first().begin)));
    }

    void suggestionForTheTextIsApplied()
    {
        click(u"40000"_s);
        const QString total = session()->report().cell(NewTotal)->raw;
        QVERIFY(m_page->detail()->hasSuggestion());
        m_page->focus()->preview(0);
        m_page->detail()->applyFirst();
        QCOMPARE(session()->effective().decided({DecisionKind::Correction}).size(), 1);
        QCOMPARE(session()->effective().decided({DecisionKind::Correction}).first().cell(), idOf(u"40000"_s));
        QCOMPARE(session()->effective().decided({DecisionKind::Correction}).first().to, total);
        QCOMPARE(claims()->current(), idOf(u"40000"_s));
        QVERIFY(!m_page->focus()->finding());
        session()->undoStack()->undo();
        QVERIFY(m_page->focus()->finding());
    }

    void correctingInTheList()
    {
        click(u"7"_s);
        QTest::keyClick(list(), Qt::Key_F2);
        auto *editor = list()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"x"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY2(list()->findChild<QLineEdit *>(), "a text that is no number keeps its editor");
        QVERIFY(session()->effective().decided({DecisionKind::Correction}).isEmpty());
        editor->selectAll();
        QTest::keyClicks(editor, u"8"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(session()->effective().decided({DecisionKind::Correction}).size(), 1);
        QVERIFY(claims()->isCorrected());
        claims()->revert();
        QVERIFY(session()->effective().decided({DecisionKind::Correction}).isEmpty());
    }

    void deleteSaysThatItIsNoClaim()
    {
        click(u"40000"_s);
        const CellId claim = claims()->current();
        QTest::keyClick(list(), Qt::Key_Delete);
        QVERIFY(claims()->isDismissed());
        QCOMPARE(claims()->current(), claim);
        QVERIFY(session()->effective().decided({DecisionKind::Correction}).isEmpty());
        QTest::keyClick(list(), Qt::Key_Delete);
        QVERIFY(!claims()->isDismissed());
        QVERIFY(session()->effective().decided({DecisionKind::Link}).isEmpty());
    }

    void linkingByTypingAhead()
    {
        click(u"7"_s);
        LinkDialog *dialog = claims()->link();
        QVERIFY(dialog);
        const int all = dialog->list()->model()->rowCount();
        dialog->filter()->setText(u"行政许可"_s); // as an input method does
        QVERIFY(dialog->list()->model()->rowCount() > 0 && dialog->list()->model()->rowCount() < all);
        QVERIFY(!dialog->chosen().terms.isEmpty());
        QTest::keyClick(dialog->filter(), Qt::Key_Return);
        QCOMPARE(session()->effective().decided({DecisionKind::Link}).size(), 1);
        QCOMPARE(session()->effective().decided({DecisionKind::Link}).first().to, u"+proactive.license.handled"_s);
        QCOMPARE(m_page->focus()->cell(), CellId(u"proactive.license.handled"_s));
        QVERIFY(claims()->isLinkedByHand());
        claims()->unlink();
        QVERIFY(session()->effective().decided({DecisionKind::Link}).isEmpty());
    }

    void presentCellIsOffered()
    {
        click(u"40000"_s);
        const LinkDialog *dialog = claims()->link();
        QCOMPARE(dialog->chosen().terms, (QList<CellSum::Term>{{session()->report().indexOf(NewTotal), 1}}));
    }

    void titleCounts()
    {
        QVERIFY(claims()->title().contains(u"2"_s)); // 40000, and 100 of which the parts are 110
        claims()->show(ClaimsFilter::Shown::Differing);
        QCOMPARE(list()->model()->rowCount(), 2);
        session()->correct(idOf(u"100"_s), u"110"_s);
        QCOMPARE(list()->model()->rowCount(), 1);
        claims()->show(ClaimsFilter::Shown::All);
        QCOMPARE(list()->model()->rowCount(), claims()->model()->rowCount());
    }

    void lastYearIsHeldAgainstTheNumbersAtOnce()
    {
        const QString total = session()->report().cell(NewTotal)->raw;
        SampleText text;
        text.overview = u"全年新收政府信息公开申请%1件，同比增长20%。"_s.arg(total);
        m_page = std::make_unique<ReviewPage>(LoadedReport{.file = u"sample.txt"_s,
                                                           .bytes = {},
                                                           .report = sampleReport(*FormEdition::find(u"2021"_s), text)},
                                              Catalogue::standard());
        claims()->show(ClaimsFilter::Shown::Differing);
        QCOMPARE(list()->model()->rowCount(), 0);
        text.year = text.titleYear = 2022;
        const Report last = sampleReport(*FormEdition::find(u"2021"_s), text);
        session()->setPrevious(StandingReport{last, withCell(last, NewTotal.toString(), u"1"_s)}); // more than 20%
        QCOMPARE(list()->model()->rowCount(), 1);
        QVERIFY2(claims()->title().contains(u"✖ 1"_s), qPrintable(claims()->title()));
    }

private:
    ReportSession *session() { return m_page->session(); }
    ClaimsPane *claims() { return m_page->claims(); }
    QTableView *list() { return m_page->claims()->list(); }
    int rowOf(const QString &printed)
    {
        const ClaimsModel &model = *claims()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(PrintedTextRole).toString() == printed) {
                return row;
            }
        }
        return -1;
    }
    CellId idOf(const QString &number) { return claims()->model()->item(rowOf(number)).id; }
    SourceSpan spanOf(const QString &number) { return claims()->model()->item(rowOf(number)).span; }
    void click(const QString &number)
    {
        const QModelIndex index = list()->model()->index(rowOf(number), ClaimsModel::BeforeColumn);
        list()->scrollTo(index);
        list()->setFocus();
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
    }

    QTemporaryDir m_settings;
    std::unique_ptr<ReviewPage> m_page;
};

QTEST_MAIN(TestClaimsPane)
#include "tst_claimspane.moc"
