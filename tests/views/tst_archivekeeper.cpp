// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivefixture.h"
#include "generatedreports.h"
#include "historydialog.h"
#include "mainwindow.h"
#include "reviewpage.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

constexpr int Patience = 20'000; // ms, for a slow machine under a sanitizer
constexpr int YearCount = 3;
const CellId CarriedOut(u"requests.carried_out.total"_s);

const Finding *findingOf(const QList<Finding> &findings, QStringView rule)
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [rule](const Finding &each) { return each.rule == rule; });
    return found == findings.end() ? nullptr : &*found;
}

} // namespace

/// Reports in review beside an archive that has others of the agency.
class TestArchiveKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<ArchiveFixture>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_fixture->path({}));
        m_files = m_fixture->writeReports(1, YearCount);
        m_fixture->import(m_files);
        m_window = std::make_unique<MainWindow>(
            Catalogue::standard(), std::make_unique<BackgroundJournal>(m_fixture->url()), m_fixture->url());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void draftIsHeldAgainstItsNeighbours()
    {
        QFile archived(m_files.last());
        QVERIFY(archived.open(QIODevice::ReadOnly));
        m_fixture->write(u"draft.txt"_s, archived.readAll() + "联系电话：0000-1234567\n");
        ReportSession *session = open(m_fixture->path(u"draft.txt"_s))->session();
        QTRY_VERIFY_WITH_TIMEOUT(findingOf(session->findings(), u"copies.differ"), Patience);
        QVERIFY(session->lastYear());
        // It goes with what is corrected, and can be waived.
        QVERIFY(session->correct(CarriedOut, u"98765"_s));
        const auto onCell = [session] {
            return std::count_if(session->findings().begin(), session->findings().end(), [](const Finding &finding) {
                return finding.rule == u"copies.differ" && finding.cells.contains(CarriedOut);
            });
        };
        QCOMPARE(onCell(), 1);
        session->undoStack()->undo();
        QCOMPARE(onCell(), 0);
        const Finding difference = *findingOf(session->findings(), u"copies.differ");
        session->waive(difference, u"the telephone number is new"_s);
        QVERIFY(session->waiver(difference));
    }

    void waivedInReviewIsWaivedInTheArchive()
    {
        QFile archived(m_files.last());
        QVERIFY(archived.open(QIODevice::ReadOnly));
        m_fixture->write(u"newer.txt"_s, archived.readAll() + "联系电话：0000-1234567\n");
        m_fixture->import({m_fixture->path(u"newer.txt"_s)});
        const auto isMarkedWaived = [this] {
            const auto reports = m_fixture->open().grid().reports(QList<int>{agency()});
            return std::any_of(reports->begin(), reports->end(), [](const ReportEntry &entry) {
                return entry.year == GeneratedReports::FirstYear + 2 && entry.marks.testFlag(ReportMark::Waived);
            });
        };
        QVERIFY(!isMarkedWaived());
        ReportSession *session = open(m_fixture->path(u"newer.txt"_s))->session();
        QTRY_VERIFY_WITH_TIMEOUT(findingOf(session->findings(), u"copies.differ"), Patience);
        session->waive(*findingOf(session->findings(), u"copies.differ"), u"the telephone number is new"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isMarkedWaived(), Patience);
    }

    void changeOfLastYearsReportIsTakenUp()
    {
        ReportSession *thisYear = open(m_files.at(2))->session();
        QTRY_VERIFY_WITH_TIMEOUT(thisYear->lastYear(), Patience);
        QVERIFY(!findingOf(thisYear->findings(), u"years.carry"));
        QVERIFY(open(m_files.at(1))->session()->correct(CarriedOut, u"98765"_s));
        m_window->tabs()->setCurrentIndex(0);
        QTRY_VERIFY_WITH_TIMEOUT(findingOf(thisYear->findings(), u"years.carry"), Patience);
        // The archive knows too, though nobody touched this year's.
        const auto isFoundInTheArchive = [this] {
            Archive archive = m_fixture->open();
            const int id = *archive.reports().current(agency(), GeneratedReports::FirstYear + 2);
            const auto findings = archive.reports().findings(id);
            return findingOf(*findings, u"years.carry") != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isFoundInTheArchive(), Patience);
        // What is discarded is taken back.
        m_window->tabs()->setCurrentIndex(1);
        m_window->currentPage()->session()->undoStack()->undo();
        m_window->tabs()->closeTab(1);
        QTRY_VERIFY_WITH_TIMEOUT(!findingOf(thisYear->findings(), u"years.carry"), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!isFoundInTheArchive(), Patience);
    }

    void historyIsShown()
    {
        ReviewPage *page = open(m_files.first());
        QVERIFY(page->session()->correct(CarriedOut, u"98765"_s, u"as the ledger says"_s));
        page->session()->setLocked(CarriedOut, true);
        page->session()->undoStack()->undo();
        page->session()->undoStack()->undo();
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(page->findChild<HistoryDialog *>(), Patience);
        auto *dialog = page->findChild<HistoryDialog *>();
        const QAbstractItemModel *history = dialog->list()->model();
        const QAbstractItemModelTester tester(dialog->list()->model());
        QCOMPARE(history->rowCount(), 4);
        const auto text = [history](int row, int column) { return history->index(row, column).data().toString(); };
        QCOMPARE(text(0, HistoryModel::BeforeColumn), u"98765"_s); // the newest first
        QCOMPARE(text(0, HistoryModel::AfterColumn), u"as printed"_s);
        QCOMPARE(text(1, HistoryModel::AfterColumn), u"may be wrong"_s);
        QCOMPARE(text(2, HistoryModel::AfterColumn), u"said to be right"_s);
        QCOMPARE(text(3, HistoryModel::BeforeColumn), u"as printed"_s);
        QCOMPARE(text(3, HistoryModel::AfterColumn), u"98765"_s);
        QCOMPARE(text(3, HistoryModel::ReasonColumn), u"as the ledger says"_s);
        page->focus()->setCell({});
        dialog->list()->setCurrentIndex(history->index(3, 0));
        QTest::keyClick(dialog->list(), Qt::Key_Return);
        QCOMPARE(page->focus()->cell(), CarriedOut);
    }

    void removedFromTheHistory()
    {
        ReviewPage *page = open(m_files.first());
        QVERIFY(page->session()->correct(CarriedOut, u"98765"_s, u"Zhang told me so"_s));
        page->session()->setLocked(CarriedOut, true);
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(page->findChild<HistoryDialog *>(), Patience);
        auto *dialog = page->findChild<HistoryDialog *>();
        const QAbstractItemModel *history = dialog->list()->model();
        QCOMPARE(history->rowCount(), 2);
        dialog->list()->setCurrentIndex(history->index(1, 0));
        for (const QMessageBox::ButtonRole role : {QMessageBox::RejectRole, QMessageBox::DestructiveRole}) {
            QCOMPARE(history->rowCount(), 2);
            QVERIFY(page->session()->correction(CarriedOut));
            QTimer::singleShot(0, [role] {
                auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
                for (QAbstractButton *button : box->buttons()) {
                    if (box->buttonRole(button) == role) {
                        button->click();
                    }
                }
            });
            dialog->removal()->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!page->session()->correction(CarriedOut), Patience);
        QVERIFY(page->session()->isLocked(CarriedOut));
        QCOMPARE(history->rowCount(), 2); // the lock, and that it was taken back
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < history->columnCount(); ++column) {
                const QString shown = history->index(row, column).data().toString();
                QVERIFY2(!shown.contains(u"98765"_s) && !shown.contains(u"Zhang"_s), qPrintable(shown));
            }
        }
    }

private:
    int agency() const { return *m_fixture->open().agencies().find(GeneratedReports::agency(0)); }
    ReviewPage *open(const QString &file)
    {
        const int before = m_window->tabs()->count();
        m_window->openFiles({file});
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(m_window->tabs()->count() == before + 1 && m_window->currentPage(), Patience);
        }();
        return m_window->currentPage();
    }

    std::unique_ptr<ArchiveFixture> m_fixture;
    QStringList m_files; ///< Of one agency, by year.
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestArchiveKeeper)
#include "tst_archivekeeper.moc"
