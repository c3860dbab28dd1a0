// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivefilterpane.h"
#include "archivefixture.h"
#include "archivegridview.h"
#include "archivepage.h"
#include "generatedreports.h"
#include "itemroles.h"
#include "mainwindow.h"
#include "messagearea.h"
#include "reportpane.h"
#include "reviewpage.h"
#include "searchpane.h"
#include "sourcepane.h"
#include "sourceview.h"

#include <QAbstractButton>
#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

constexpr int Patience = 20'000; // ms, for a slow machine under a sanitizer
constexpr int AgencyCount = 42;
constexpr int YearCount = 3;

} // namespace

class TestArchivePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_source = std::make_unique<ArchiveFixture>();
        m_source->import(m_source->writeReports(AgencyCount, YearCount));
    }
    void init()
    {
        m_fixture = std::make_unique<ArchiveFixture>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_fixture->path({}));
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void withoutAnArchiveThereIsNoPage()
    {
        MainWindow window(Catalogue::standard());
        QVERIFY(!window.archivePage());
        window.showArchive();
        QVERIFY(!window.isArchiveShown());
        QVERIFY(!window.menuBar()->cornerWidget());
    }

    void openedWhenItIsFirstShown()
    {
        openWindow(m_fixture->url());
        QVERIFY(!m_window->archivePage()->desk());
        press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_window->isArchiveShown());
        QTRY_VERIFY_WITH_TIMEOUT(desk(), Patience);
        QVERIFY(!m_window->currentPage());
        press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!m_window->isArchiveShown());
    }

    void emptyArchiveSaysWhatToDo()
    {
        openWindow(m_fixture->url());
        QTRY_VERIFY_WITH_TIMEOUT(!showDesk()->grid()->isVisible(), Patience);
        QVERIFY(!desk()->filters()->isEnabled());
    }

    void archiveThatCannotBeOpenedSaysWhy()
    {
        m_fixture->write(u"archive.sqlite"_s, "no database at all, and long enough to be looked at as one");
        openWindow(m_fixture->url());
        m_window->showArchive();
        QVERIFY(m_window->isArchiveShown());
        auto *again = m_window->archivePage()->findChild<QAbstractButton *>();
        QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), Patience);
        QVERIFY(!desk());
        QVERIFY(QFile::remove(m_fixture->url()));
        QTRY_VERIFY_WITH_TIMEOUT((QTest::keyClick(again, Qt::Key_Space), desk()), Patience);
    }

    void keyboardFromTheGridToTheReport()
    {
        openFilled();
        desk()->grid()->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Right); // opens the row
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        press(Qt::Key_Left);
        const QModelIndex chosen = desk()->grid()->currentIndex();
        QCOMPARE(chosen.data(YearRole).toInt(), GeneratedReports::FirstYear);
        QTRY_VERIFY_WITH_TIMEOUT(chosen.data(ReportEntryRole).isValid(), Patience);
        const auto entry = chosen.data(ReportEntryRole).value<ReportEntry>();
        QTRY_COMPARE_WITH_TIMEOUT(desk()->acts()->place(), (ArchivePlace{entry.agency, entry.year, entry.id}),
                                  Patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk()->report()->findings()->count(),
                                  m_fixture->open().reports().findings(entry.id)->size(), Patience);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        QCOMPARE(m_window->currentPage()->name(),
                 u"%1 %2"_s.arg(chosen.siblingAtColumn(0).data().toString()).arg(entry.year));
        QCOMPARE(m_window->currentPage()->session()->report().year, entry.year);
        // Once more: the same tab.
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isArchiveShown(), Patience);
        QCOMPARE(m_window->tabs()->count(), 1);
    }

    void stateIsSetAndTakenBack()
    {
        openFilled();
        choose(4, GeneratedReports::FirstYear);
        const QModelIndex cell = desk()->grid()->currentIndex();
        const auto state = [&cell] { return cell.data(ReportEntryRole).value<ReportEntry>().state; };
        press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(state(), ReportState::InReview, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk()->acts()->facts()->report->state == ReportState::InReview, Patience);
        QVERIFY(desk()->acts()->state(ReportState::InReview)->isChecked());
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(state(), ReportState::Approved, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk()->acts()->facts()->report->state == ReportState::Approved, Patience);
        QVERIFY(!desk()->acts()->state(ReportState::InReview)->isChecked());
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(state(), ReportState::Imported, Patience);
        // Of an agency alone there is none.
        choose(4, 0);
        QVERIFY(!desk()->acts()->state(ReportState::Approved)->isEnabled());
        QVERIFY(!desk()->acts()->open()->isEnabled());
    }

    void countsFollowAnApproval()
    {
        openFilled();
        auto *choices = desk()->filters()->findChild<QTreeWidget *>();
        QTreeWidgetItem *states = choices->topLevelItem(1);
        const auto counted = [states](int state) { return states->child(state)->text(1); };
        QTRY_COMPARE_WITH_TIMEOUT(counted(0), QString::number(AgencyCount * YearCount), Patience);
        choose(4, GeneratedReports::FirstYear);
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(counted(2), u"1"_s, Patience);
        QCOMPARE(counted(0), QString::number(AgencyCount * YearCount - 1));
        // What the filter leaves is what the footer counts.
        QVERIFY(footer().contains(u"reports: %1"_s.arg(AgencyCount * YearCount)));
        states->child(2)->setCheckState(0, Qt::Checked);
        QTRY_VERIFY_WITH_TIMEOUT(footer().contains(u"Agencies: 1 · reports: 1"_s), Patience);
        QCOMPARE(counted(0), QString::number(AgencyCount * YearCount - 1));
    }

    void filters()
    {
        openFilled();
        QSignalSpy refreshed(desk()->model(), &ArchiveModel::refreshed);
        desk()->filters()->findChild<QLineEdit *>()->insert(u"教育局"_s);
        QVERIFY(refreshed.wait(Patience));
        QCOMPARE(desk()->model()->rowCount(), 2);
        QVERIFY(desk()->grid()->isVisible());
        desk()->filters()->findChild<QLineEdit *>()->insert(u"没有"_s);
        QVERIFY(refreshed.wait(Patience));
        QVERIFY(!desk()->grid()->isVisible());
        QVERIFY(desk()->filters()->isEnabled());
        desk()->filters()->clear();
        QVERIFY(refreshed.wait(Patience));
        QVERIFY(desk()->grid()->isVisible());
        // By the keyboard: a state, and another one in its place.
        auto *choices = desk()->filters()->findChild<QTreeWidget *>();
        const QTreeWidgetItem *states = choices->topLevelItem(1);
        for (const int state : {0, 2}) {
            choices->setCurrentItem(states->child(state));
            QTest::keyClick(choices, Qt::Key_Space);
        }
        QCOMPARE(desk()->filters()->filter().state, ReportState::Approved);
        QCOMPARE(states->child(0)->text(1), QString::number(AgencyCount * YearCount));
        QCOMPARE(states->child(2)->text(1), u"0"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk()->model()->rowCount(), 0, Patience);
    }

    void onlyAnAgencyAndThoseBelowIt()
    {
        openFilled();
        choose(40, 0); // the second county, whose departments the archive lacks but for one
        emit desk()->acts()->underRequested(idOf(40), GeneratedReports::agency(40));
        QTRY_COMPARE_WITH_TIMEOUT(desk()->model()->rowCount(), 2, Patience);
        desk()->filters()->clear();
        QTRY_VERIFY_WITH_TIMEOUT(desk()->model()->indexOf(idOf(0)).isValid(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk()->acts()->place().agency, idOf(40), Patience); // it is still the chosen one
    }

    void searchOpensAtThePlace()
    {
        openFilled();
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), desk()->searchLine());
        desk()->searchLine()->setText(u"書"_s); // nowhere
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!desk()->hits()->model()->isSearching(), Patience);
        QCOMPARE(desk()->hits()->model()->rowCount({}), 0);
        desk()->searchLine()->setText(u"信息處理費"_s);
        desk()->searchLine()->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk()->hits()->list()->currentIndex().isValid(), Patience);
        QCOMPARE(QApplication::focusWidget(), desk()->hits()->list());
        press(Qt::Key_Down);
        const auto hit = desk()->hits()->list()->currentIndex().data(SearchHitRole).value<SearchHit>();
        QCOMPARE(desk()->acts()->place().report, hit.report);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        ReviewPage *page = m_window->currentPage();
        QCOMPARE(page->session()->report().year, hit.year);
        const QString place = page->source()->text()->textCursor().block().text();
        QVERIFY2(place.contains(u"信息处理费"_s), qPrintable(place));
        // Back in the archive the hits are still there; Escape leaves them.
        m_window->showArchive();
        QVERIFY(desk()->hits()->isVisible());
        desk()->hits()->list()->setFocus();
        press(Qt::Key_Escape);
        QVERIFY(desk()->grid()->isVisible());
    }

    void marksFollowTheReview()
    {
        openFilled();
        choose(4, GeneratedReports::FirstYear);
        const QModelIndex cell = desk()->grid()->currentIndex();
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        QVERIFY(m_window->currentPage()->session()->correct(CellId(u"requests.new.total"_s), u"99999"_s));
        const auto marks = [&cell] { return cell.data(ReportEntryRole).value<ReportEntry>().marks; };
        QTRY_VERIFY_WITH_TIMEOUT(marks().testFlag(ReportMark::Corrected), Patience);
        QVERIFY(marks().testFlag(ReportMark::Errors));
        m_window->currentPage()->session()->undoStack()->undo();
        m_window->tabs()->closeTab(0); // tells what was not told so far
        QTRY_VERIFY_WITH_TIMEOUT(!marks().testFlag(ReportMark::Corrected), Patience);
    }

    void killedProgramComesBack()
    {
        openFilled();
        choose(4, GeneratedReports::FirstYear);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        QVERIFY(m_window->currentPage()->session()->correct(CellId(u"requests.new.total"_s), u"99999"_s));
        delete m_window.release(); // nobody closed it
        openWindow(m_fixture->url());
        m_window->restoreUnfinished();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        QCOMPARE(m_window->currentPage()->session()->effective().decided({DecisionKind::Correction}).size(), 1);
        QVERIFY(m_window->messages()->texts().isEmpty());
    }

    void renaming()
    {
        openFilled();
        choose(4, 0);
        answerText(u"青石县某某局"_s);
        press(Qt::Key_F2);
        QTRY_COMPARE_WITH_TIMEOUT(desk()->model()->indexOf(idOf(4)).data().toString(), u"青石县某某局"_s, Patience);
        QCOMPARE(*m_fixture->open().agencies().find(u"青石县某某局"_s), idOf(4));
        // A name that another one has is refused, and it is said why.
        QTRY_VERIFY_WITH_TIMEOUT(desk()->acts()->facts(), Patience);
        answerText(GeneratedReports::agency(5));
        press(Qt::Key_F2);
        QTRY_COMPARE_WITH_TIMEOUT(desk()->messages()->texts().size(), 1, Patience);
    }

    void removing()
    {
        openFilled();
        choose(4, GeneratedReports::FirstYear);
        const int report = desk()->acts()->place().report;
        answerBox(QMessageBox::RejectRole);
        press(Qt::Key_Delete);
        QVERIFY(m_fixture->open().reports().report(report).ok());
        answerBox(QMessageBox::DestructiveRole);
        press(Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->open().reports().report(report).ok(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk()->acts()->place().report, 0, Patience);
        QCOMPARE(desk()->messages()->texts(), QStringList());
    }

    void olderVersionsAreListed()
    {
        openFilled();
        const QByteArray newer = GeneratedReports().report(4, GeneratedReports::FirstYear) + "联系电话：0000-1234567\n";
        m_fixture->write(u"newer.txt"_s, newer);
        m_fixture->import({m_fixture->path(u"newer.txt"_s)});
        QSignalSpy refreshed(desk()->model(), &ArchiveModel::refreshed);
        press(Qt::Key_F5);
        QVERIFY(refreshed.wait(Patience));
        choose(4, GeneratedReports::FirstYear);
        QTRY_COMPARE_WITH_TIMEOUT(desk()->report()->versions()->count(), 2, Patience);
        QVERIFY(desk()->report()->versions()->isVisible());
        desk()->report()->versions()->setCurrentRow(1);
        QTest::keyClick(desk()->report()->versions(), Qt::Key_Return);
        desk()->acts()->open()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        QVERIFY(!m_window->currentPage()->session()->loaded().bytes.contains("0000-1234567"));
    }

private:
    void openWindow(const QString &archive)
    {
        m_window =
            std::make_unique<MainWindow>(Catalogue::standard(), std::make_unique<BackgroundJournal>(archive), archive);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    /// With an archive that holds reports.
    void openFilled()
    {
        QVERIFY(QFile::copy(m_source->url(), m_fixture->url()));
        openWindow(m_fixture->url());
        QTRY_VERIFY_WITH_TIMEOUT(showDesk()->grid()->currentIndex().isValid(), Patience);
    }
    QString footer() const
    {
        QString said;
        for (const QLabel *label : desk()->findChildren<QLabel *>()) {
            said += label->text().contains(u"reports:"_s) ? label->text() : QString();
        }
        return said;
    }
    ArchiveDesk *desk() const { return m_window->archivePage()->desk(); }
    ArchiveDesk *showDesk()
    {
        m_window->showArchive();
        [[maybe_unused]] const bool isOpen = QTest::qWaitFor([this] { return desk() != nullptr; }, Patience);
        return desk();
    }
    int idOf(int agency) const { return *m_fixture->open().agencies().find(GeneratedReports::agency(agency)); }
    void choose(int agency, int year)
    {
        desk()->grid()->setFocus();
        desk()->grid()->expand(desk()->model()->indexOf(idOf(0)));
        QTRY_VERIFY_WITH_TIMEOUT(desk()->model()->indexOf(idOf(agency)).isValid(), Patience);
        desk()->grid()->setCurrentIndex(desk()->model()->indexOf(idOf(agency), year));
        QTRY_VERIFY_WITH_TIMEOUT(desk()->acts()->facts(), Patience);
        QCOMPARE(desk()->acts()->place().agency, idOf(agency));
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Where there was a dialog the window does not come to the front by itself on every platform.
    void activate()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    /// Types into the next question.
    void answerText(const QString &text)
    {
        activate();
        QTimer::singleShot(0, [text] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            dialog->setTextValue(text);
            dialog->accept();
        });
    }
    /// Presses a button of the next question.
    void answerBox(QMessageBox::ButtonRole role)
    {
        activate();
        QTimer::singleShot(0, [role] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            for (QAbstractButton *button : box->buttons()) {
                if (box->buttonRole(button) == role) {
                    button->click();
                }
            }
        });
    }

    std::unique_ptr<ArchiveFixture> m_source; ///< Filled once, and copied.
    std::unique_ptr<ArchiveFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestArchivePage)
#include "tst_archivepage.moc"
