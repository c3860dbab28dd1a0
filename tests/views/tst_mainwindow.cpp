// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingspane.h"
#include "formtableview.h"
#include "formview.h"
#include "itemroles.h"
#include "mainwindow.h"
#include "messagearea.h"
#include "postgresqlserver.h"
#include "reviewpage.h"
#include "settings.h"
#include "sourcepane.h"
#include "sourceview.h"
#include "theme.h"
#include "wording.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QProcess>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <utility>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

constexpr int Patience = 20'000; // ms, for a slow machine under a sanitizer
const CellId Corrected(u"requests.new.natural"_s);
const CellId Locked(u"requests.new.total"_s);

constexpr std::pair<const char *, int> Endings[] = {{"segmentation fault", SIGSEGV},
                                                    {"abort", SIGABRT},
#ifdef SIGKILL
                                                    {"killed", SIGKILL},
#endif
                                                    {"terminated", SIGTERM}};
const QString CrashingChild = u"--act-on-two-reports-and-crash"_s;

QString sample(const QString &name)
{
    return QStringLiteral(GOUJI_SAMPLES "/") + name;
}

std::unique_ptr<MainWindow> windowOn(const QString &journalPath)
{
    auto window = std::make_unique<MainWindow>(Catalogue::standard(), std::make_unique<BackgroundJournal>(journalPath));
    window->show();
    return window;
}

/// Opens two reports, acts on both, and ends by a signal as soon as the window says of the second one that it is saved.
int actAndCrash(const QString &journalPath, int signal)
{
    const auto window = windowOn(journalPath);
    for (const QString &name : {u"township_2024.txt"_s, u"county_2024.html"_s}) {
        const int before = window->tabs()->count();
        window->openFiles({sample(name)});
        const bool opened = QTest::qWaitFor(
            [&] { return window->tabs()->pages().size() == before + 1 && window->currentPage(); }, Patience);
        if (!opened || !window->currentPage()->session()->correct(Corrected, u"1"_s)) {
            return EXIT_FAILURE;
        }
    }
    ReportSession *second = window->currentPage()->session();
    second->setLocked(Locked, true);
    second->correct(Corrected, u"4321"_s);
    const auto *saved = window->findChild<QLabel *>(u"saved"_s);
    if (QTest::qWaitFor([saved] { return saved->text() == "Saved"_L1; }, Patience)) {
        std::signal(signal, SIG_DFL); // not to be told by a sanitizer and ended by it
        std::raise(signal);
    }
    return EXIT_FAILURE;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
        m_window = openWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_folder.reset();
    }

    void openFile()
    {
        const QString path = sample(u"broken_2024.html"_s);
        m_window->openFiles({path});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        QCOMPARE(m_window->tabs()->count(), 1);
        QVERIFY(!m_window->currentPage()->session()->findings().isEmpty());
        QVERIFY(m_window->currentPage()->focus()->finding()); // the first finding is in front at once
        QCOMPARE(Settings::recentFiles().size(), 1);
        m_window->openFiles({path}); // comes to the front, is not read twice
        QCOMPARE(m_window->tabs()->count(), 1);
    }

    void firstWindowFitsItsScreen()
    {
        const QSize screen = m_window->screen()->availableSize();
        QVERIFY(m_window->frameGeometry().width() <= screen.width());
        QVERIFY(m_window->frameGeometry().height() <= screen.height());
        m_window->openFiles({sample(u"broken_2024.html"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        constexpr QSize Laptop(1366 * 2 / 3, 768 * 2 / 3); // at 150 %
        m_window->resize(Laptop);
        QTest::qWait(1); // for the layout, which may need more
        QCOMPARE(m_window->size(), Laptop);
    }

    void reportInTheBackgroundShowsItsCell()
    {
        m_window->openFiles({sample(u"broken_2024.html"_s), sample(u"township_2024.txt"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->tabs()->pages().size(), 2, Patience);
        m_window->tabs()->setCurrentIndex(0);
        ReviewPage *page = m_window->currentPage();
        QVERIFY(page->focus()->finding());
        QTRY_VERIFY(isCellInView(page));
        QVERIFY(page->form()->verticalScrollBar()->value() > 0); // it is not where the form begins
        QTRY_VERIFY(isSourceInView(page));
    }

    void statusBarIsOfThePageInFront()
    {
        m_window->openFiles({sample(u"broken_2024.html"_s), sample(u"township_2024.txt"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->tabs()->pages().size(), 2, Patience);
        ReviewPage *behind = m_window->tabs()->pages().first();
        ReviewPage *front = m_window->tabs()->pages().last();
        m_window->tabs()->setCurrentWidget(front);
        const auto said = [this] { return placeText() + m_window->statusBar()->currentMessage(); };
        const QString before = said();
        behind->findings()->step(-1); // goes round, which is announced
        QCOMPARE(said(), before);
        m_window->tabs()->setCurrentWidget(behind);
        QCOMPARE(placeText(), behind->findings()->place());
        behind->findings()->step(1);
        QVERIFY(m_window->statusBar()->currentMessage().contains(u"went round"_s));
        behind->findings()->step(1);
        QVERIFY(m_window->statusBar()->currentMessage().isEmpty());
        behind->findings()->step(-1);
        behind->findings()->step(-1);
        QVERIFY(m_window->statusBar()->currentMessage().contains(u"went round"_s));
        m_window->tabs()->setCurrentWidget(front);
        QVERIFY(!m_window->statusBar()->currentMessage().contains(u"went round"_s));
        QCOMPARE(placeText(), front->findings()->place());
    }

    void findingsOfComparisonsAreCounted()
    {
        m_window->openFiles({sample(u"broken_2024.html"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        ReviewPage *page = m_window->currentPage();
        const auto count = [page] { return page->findings()->list()->model()->rowCount(); };
        const int alone = count();
        QCOMPARE(placeText(), u"Finding 1 of %1"_s.arg(alone));
        QFile other(sample(u"county_2024.html"_s));
        QVERIFY(other.open(QIODevice::ReadOnly));
        const Result<LoadedReport> last = loadReport(u"2023.html"_s, other.readAll().replace("2024", "2023"));
        QVERIFY(last);
        page->session()->setPrevious(StandingReport{last->report, last->report.cells()});
        QVERIFY(count() > alone);
        QVERIFY2(placeText().endsWith(u" of %1"_s.arg(count())), qPrintable(placeText()));
        QVERIFY(m_window->statusBar()->currentMessage().isEmpty());
    }

    void placeStaysInView_data()
    {
        QTest::addColumn<QList<QSize>>("sizes");
        QTest::addColumn<int>("fontSize");
        const QSize small(900, 500);
        const QSize large(1900, 1050);
        QTest::newRow("larger") << QList{small, large} << 9;
        QTest::newRow("smaller") << QList{large, small} << 9;
        QTest::newRow("narrower") << QList{large, QSize(900, 1050)} << 9;
        QTest::newRow("lower") << QList{large, QSize(1900, 500)} << 9;
        QTest::newRow("larger text") << QList{QSize(1280, 720)} << 16;
        QTest::newRow("smaller text") << QList{QSize(1280, 720)} << 6;
    }
    void placeStaysInView()
    {
        QFETCH(QList<QSize>, sizes);
        QFETCH(int, fontSize);
        applyTheme(*qApp, ThemeChoice::Light, 9);
        m_window->resize(sizes.first());
        m_window->openFiles({sample(u"broken_2024.html"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        ReviewPage *page = m_window->currentPage();
        const QTableView *list = page->findings()->list();
        for (int row = 0; row < list->model()->rowCount(); row += 4) {
            m_window->resize(sizes.first());
            applyTheme(*qApp, ThemeChoice::Light, 9);
            QTest::qWait(1);
            page->focus()->setFinding(list->model()->index(row, 0).data(KeyRole).toString());
            QTRY_VERIFY(isCellInView(page) && isSourceInView(page));
            m_window->resize(sizes.last());
            applyTheme(*qApp, ThemeChoice::Light, fontSize);
            QTest::qWait(1); // laid out
            QTRY_VERIFY(isCellInView(page));
            QTRY_VERIFY(isSourceInView(page));
            QTRY_VERIFY(list->viewport()->rect().intersects(list->visualRect(list->currentIndex())));
        }
        applyTheme(*qApp, ThemeChoice::Light, 9);
    }

    void whoScrolledAwayIsLeftThere()
    {
        m_window->resize(900, 500);
        m_window->openFiles({sample(u"broken_2024.html"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        ReviewPage *page = m_window->currentPage();
        QTRY_VERIFY(isCellInView(page));
        QTest::qWait(20); // laid out
        page->form()->verticalScrollBar()->setValue(0);
        QVERIFY(!isCellInView(page));
        m_window->resize(900, 480);
        QTest::qWait(20);
        QVERIFY(!isCellInView(page));
    }

    void startPageSaysWhatCanBeOpened()
    {
        QString said;
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            said += label->text();
        }
        for (const auto &kind : {"Word"_L1, "WPS"_L1, "Excel"_L1, "PDF"_L1, "web page"_L1, "text"_L1}) {
            QVERIFY2(said.contains(kind), kind.data());
        }
    }

    void startPageSaysWhatGoesOverTheNetwork_data()
    {
        QTest::addColumn<QString>("archive");
        QTest::addColumn<QString>("server"); // empty: none
        QTest::newRow("no archive") << QString() << QString();
        QTest::newRow("a file") << u"archive.sqlite"_s << QString();
        QTest::newRow("a server") << u"postgresql://user:geheim@db.example:5433/gouji"_s << u"db.example"_s;
        QTest::newRow("a socket") << u"postgresql:///gouji"_s << u"postgresql:///gouji"_s;
        QTest::newRow("short for it") << u"postgres://db.example/gouji"_s << u"db.example"_s;
    }
    void startPageSaysWhatGoesOverTheNetwork()
    {
        QFETCH(QString, archive);
        QFETCH(QString, server);
        const MainWindow window(Catalogue::standard(), {},
                                archive.endsWith("sqlite"_L1) ? m_folder->filePath(archive) : archive);
        const QString said = window.findChild<QLabel *>(u"network"_s)->text();
        QCOMPARE(said.contains(u"makes no network connection"_s), server.isEmpty());
        QVERIFY(said.contains(server));
        QVERIFY(!said.contains(u"geheim"_s));
    }

    void unreadableFile()
    {
        m_window->openFiles({m_folder->filePath(u"missing.html"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->messages()->texts().size(), 1, Patience);
        QVERIFY(m_window->messages()->texts().first().contains(u"missing.html"_s));
        QCOMPARE(m_window->tabs()->count(), 0);
        QVERIFY(Settings::recentFiles().isEmpty());
    }

    void closedWhileReading()
    {
        m_window->openFiles({sample(u"broken_2024.html"_s), sample(u"township_2024.txt"_s)});
        QCOMPARE(m_window->tabs()->count(), 2);
        QVERIFY(m_window->tabs()->closeTab(0));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        QTest::qWait(50);
        QCOMPARE(m_window->tabs()->count(), 1); // what came late was dropped
        QCOMPARE(m_window->currentPage()->name(), u"township_2024.txt"_s);
    }

    void drop()
    {
        QMimeData mime;
        mime.setUrls(
            {QUrl::fromLocalFile(sample(u"township_2024.txt"_s)), QUrl::fromLocalFile(sample(u"broken_2024.html"_s))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->findChildren<ReviewPage *>().size(), 2, Patience);
    }

    void paste_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        QTest::newRow("text") << u"township_2024.txt"_s << u"text"_s;
        QTest::newRow("page") << u"broken_2024.html"_s << u"html"_s;
    }
    void paste()
    {
        QFETCH(QString, name);
        QFETCH(QString, format);
        QFile file(sample(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString content = QString::fromUtf8(file.readAll());
        auto *mime = new QMimeData;
        if (format == "html"_L1) {
            mime->setHtml(content);
        } else {
            mime->setText(content);
        }
        QGuiApplication::clipboard()->setMimeData(mime);
        m_window->paste();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        QCOMPARE(m_window->currentPage()->session()->report().document().format(), format);
        QVERIFY(Settings::recentFiles().isEmpty());
    }

    void pasteOfNothing()
    {
        QGuiApplication::clipboard()->clear();
        m_window->paste();
        QCOMPARE(m_window->messages()->texts().size(), 1);
        QCOMPARE(m_window->tabs()->count(), 0);
    }

    void pasteOfAPicture()
    {
        auto *mime = new QMimeData;
        mime->setImageData(QImage(2, 2, QImage::Format_RGB32));
        QGuiApplication::clipboard()->setMimeData(mime);
        m_window->paste();
        QCOMPARE(m_window->messages()->texts().size(), 1);
        QVERIFY(m_window->messages()->texts().first().contains(u"text recognition"_s));
    }

    void dropOfAFolder()
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(m_folder->path())});
        QVERIFY(m_window->openMimeData(&mime));
        QTRY_COMPARE_WITH_TIMEOUT(m_window->messages()->texts().size(), 1, Patience);
        QVERIFY(m_window->messages()->texts().first().contains(u"folder"_s));
        QCOMPARE(m_window->tabs()->count(), 0);
    }

    void unsavedIsAskedAbout_data()
    {
        QTest::addColumn<int>("button"); // in the order of the box
        QTest::addColumn<bool>("closed");
        QTest::addColumn<int>("kept");
        QTest::newRow("keep") << int(QMessageBox::AcceptRole) << true << 1;
        QTest::newRow("discard") << int(QMessageBox::DestructiveRole) << true << 0;
        QTest::newRow("cancel") << int(QMessageBox::RejectRole) << false << 1;
    }
    void unsavedIsAskedAbout()
    {
        QFETCH(int, button);
        QFETCH(bool, closed);
        QFETCH(int, kept);
        correctSample();
        QVERIFY(m_window->isWindowModified());
        answer(QMessageBox::ButtonRole(button));
        QCOMPARE(m_window->tabs()->closeTab(0), closed);
        if (closed) {
            m_window->openFiles({sample(u"township_2024.txt"_s)});
            QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
            QCOMPARE(m_window->currentPage()->messages()->texts().size(), kept);
        }
        QCOMPARE(m_window->currentPage()->session()->effective().decided({DecisionKind::Correction}).size(), kept);
    }

    void keyboardAlone()
    {
        m_window->openFiles({sample(u"broken_2024.html"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        ReviewPage *page = m_window->currentPage();
        ReportSession *session = page->session();
        const auto press = [](int key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        };
        // To a finding with a choice of suggestions.
        const auto suggestions = [page] {
            const Finding *finding = page->focus()->finding();
            return finding ? finding->suggestions : QList<Suggestion>();
        };
        for (int presses = 0; suggestions().size() < 2; ++presses) {
            QVERIFY(presses < session->findings().size());
            press(Qt::Key_F8);
        }
        const QList<Suggestion> offered = suggestions();
        const CellId first = offered.first().edits.first().cell;
        QCOMPARE(page->focus()->cell(), first);
        press(Qt::Key_F7);
        press(Qt::Key_F7);
        QTRY_COMPARE(*page->focus()->suggestion(), offered.at(1));
        QVERIFY(page->focus()->isPreviewing());
        QCOMPARE(session->undoStack()->count(), 0);
        press(Qt::Key_Return);
        QVERIFY(session->correction(offered.at(1).edits.first().cell));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(session->effective().decided({DecisionKind::Correction}).isEmpty());

        // The best one, and that its cell is right.
        page->focus()->setCell(first);
        press(Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(session->correction(first));
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(session->isLocked(first));
        QVERIFY(suggestions().isEmpty() || suggestions().first().edits.first().cell != first);
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!session->isLocked(first));

        const QList<Suggestion> certain = session->effective().certainSuggestions();
        QVERIFY(!certain.isEmpty());
        const int steps = session->undoStack()->count();
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(session->undoStack()->count(), steps + 1);
        QVERIFY(session->correction(certain.first().edits.first().cell));
        QCOMPARE(page->messages()->texts().size(), 1);
        session->undoStack()->setClean();
    }

    void cellHasItsMenu()
    {
        m_window->openFiles({sample(u"broken_2024.html"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        ReviewPage *page = m_window->currentPage();
        FormTableView *table = page->form()->currentTable();
        const QPoint place = table->visualRect(table->currentIndex()).center();
        QStringList offered;
        QTimer::singleShot(0, [&offered] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
                offered.append(action->shortcut().toString());
                if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_L)) {
                    action->trigger();
                }
            }
            if (menu) {
                menu->close();
            }
        });
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, table->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(table->viewport(), &event);
        QVERIFY2(offered.contains(u"F2"_s) && offered.contains(u"Del"_s), qPrintable(offered.join(u' ')));
        QVERIFY(page->session()->isLocked(page->focus()->cell()));
        page->session()->undoStack()->setClean();
    }

    void nothingCertainSaysWhy()
    {
        m_window->openFiles({sample(u"township_2024.txt"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        const auto actions = m_window->findChildren<QAction *>();
        const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
        });
        QVERIFY(found != actions.end());
        QCOMPARE((*found)->isEnabled(),
                 !m_window->currentPage()->session()->effective().certainSuggestions().isEmpty());
        QVERIFY(!(*found)->isEnabled());
        QVERIFY((*found)->statusTip().contains(u"judgement"_s));
    }

    void killedProgramComesBack()
    {
        correctSample();
        m_window->currentPage()->session()->setLocked(Locked, true);
        delete m_window.release(); // nobody closed it: nothing was asked, nothing was said to the journal
        m_window = openWindow();
        m_window->restoreUnfinished();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        ReviewPage *page = m_window->currentPage();
        QCOMPARE(page->session()->effective().decided({DecisionKind::Correction}).size(), 1);
        QCOMPARE(page->session()->effective().decided({DecisionKind::Correction}).first().to, u"4321"_s);
        QVERIFY(page->session()->isLocked(Locked));
        QCOMPARE(page->messages()->texts().size(), 1);
        QVERIFY(m_window->isWindowModified());
    }

    void whatComesBackStaysBehindWhatWasAskedFor()
    {
        correctSample();
        delete m_window.release();
        m_window = openWindow();
        m_window->restoreUnfinished();
        m_window->openFiles({sample(u"county_2024.html"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->tabs()->pages().size(), 2, Patience);
        QVERIFY(m_window->currentPage());
        QVERIFY(m_window->currentPage()->session()->loaded().file.endsWith(u"county_2024.html"_s));
    }

    /// A crash takes nothing with it: not of the report in front, which is the second, nor of the other.
    void crashKeepsBothReports_data()
    {
        QTest::addColumn<int>("signal");
        for (const auto &[name, signal] : Endings) {
            QTest::newRow(name) << signal;
        }
    }
    void crashKeepsBothReports()
    {
        QFETCH(const int, signal);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {CrashingChild, journalPath(), QString::number(signal)});
        QVERIFY(child.waitForFinished(3 * Patience));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        m_window->restoreUnfinished();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->tabs()->pages().size(), 2, Patience);
        for (ReviewPage *page : m_window->tabs()->pages()) {
            const bool isSecond = page->session()->loaded().file.endsWith("county_2024.html"_L1);
            QCOMPARE(page->session()->effective().decided({DecisionKind::Correction}).size(), 1);
            QCOMPARE(page->session()->effective().decided({DecisionKind::Correction}).first().to,
                     isSecond ? u"4321"_s : u"1"_s);
            QCOMPARE(page->session()->isLocked(Locked), isSecond);
        }
    }

    void othersWorkComesIn()
    {
        const auto other = besideAnother();
        ReportSession *session = m_window->currentPage()->session();
        QVERIFY(other->currentPage()->session()->correct(Corrected, u"4321"_s));
        QTRY_VERIFY_WITH_TIMEOUT(session->correction(Corrected), Patience);
        QCOMPARE(session->correction(Corrected)->to, u"4321"_s);
        QVERIFY(!session->undoStack()->canUndo());
        const QString told = m_window->currentPage()->messages()->texts().join(u'\n');
        QVERIFY2(told.contains(fullCellLabel(session->report(), Corrected)) && told.contains(u"4321"_s),
                 qPrintable(told));
    }

    void conflictIsAskedAbout_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("value");
        QTest::newRow("mine") << u"Keep mine"_s << u"1234"_s;
        QTest::newRow("theirs") << u"Take theirs"_s << u"4321"_s;
    }
    void conflictIsAskedAbout()
    {
        QFETCH(QString, button);
        QFETCH(QString, value);
        const auto other = besideAnother();
        ReviewPage *page = m_window->currentPage();
        QVERIFY(other->currentPage()->session()->correct(Corrected, u"4321"_s));
        QVERIFY(page->session()->correct(Corrected, u"1234"_s));
        QCOMPARE(page->session()->correction(Corrected)->to, u"1234"_s);
        QTRY_COMPARE_WITH_TIMEOUT(page->messages()->texts().size(), 1, Patience);
        const QString question = page->messages()->texts().first();
        QVERIFY2(question.contains(u"1234"_s) && question.contains(u"4321"_s), qPrintable(question));
        QTRY_VERIFY_WITH_TIMEOUT(savedText().contains(u"to be decided"_s), Patience);
        page->session()->undoStack()->setClean(); // exported, and yet not saved
        QVERIFY(m_window->isWindowModified());

        for (QAbstractButton *each : page->messages()->findChildren<QAbstractButton *>()) {
            if (each->text() == button) {
                each->click();
                break;
            }
        }
        QCOMPARE(page->session()->correction(Corrected)->to, value);
        QTRY_VERIFY_WITH_TIMEOUT(page->messages()->texts().isEmpty(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(savedText(), u"Saved"_s, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(other->currentPage()->session()->correction(Corrected)->to, value, Patience);
    }

    void whatIsNotSavedIsSaid()
    {
        correctSample();
        ReviewPage *page = m_window->currentPage();
        QTRY_COMPARE_WITH_TIMEOUT(savedText(), u"Saved"_s, Patience);
        {
            Result<Database> other = Database::open(journalPath());
            QVERIFY(other->rows({u"BEGIN IMMEDIATE"_s, {}}));
            QVERIFY(page->session()->correct(Corrected, u"4322"_s));
            QVERIFY(savedText() != u"Saved"_s);
            QTRY_COMPARE_WITH_TIMEOUT(savedText(), u"Not saved"_s, Patience);
            QCOMPARE(m_window->messages()->texts().size(), 1);
            QVERIFY2(m_window->messages()->texts().first().contains(u"locked"_s),
                     qPrintable(m_window->messages()->texts().first()));
            QVERIFY(page->session()->correct(Corrected, u"4323"_s));
            answer(QMessageBox::AcceptRole);
            QVERIFY2(!m_window->tabs()->closeTab(0), "what cannot be kept stays");
        }
        // Nothing more is done: it is written by itself, the latest of it.
        QTRY_COMPARE_WITH_TIMEOUT(savedText(), u"Saved"_s, Patience);
        QVERIFY(m_window->messages()->texts().isEmpty());
        const Journal journal = Journal::openToRead(journalPath()).value();
        const auto entry = journal.load(page->session()->loaded().sha256());
        QCOMPARE((*entry)->decisions.first().to, u"4323"_s);
    }

    /// The lock is held for as long as the act takes: whoever waited for it would never end.
    void actsDoNotWaitForTheJournal()
    {
        correctSample();
        QTRY_COMPARE_WITH_TIMEOUT(savedText(), u"Saved"_s, Patience);
        ReviewPage *page = m_window->currentPage();
        Result<Database> other = Database::open(journalPath());
        QVERIFY(other->rows({u"BEGIN IMMEDIATE"_s, {}}));
        QSignalSpy beats(&m_beat, &QTimer::timeout);
        m_beat.start(10);
        QVERIFY(page->session()->correct(Corrected, u"4322"_s));
        QTRY_COMPARE_WITH_TIMEOUT(savedText(), u"Not saved"_s,
                                  Patience); // after the two seconds that a lock is waited for
        m_beat.stop();
        QVERIFY2(beats.size() > 20, "the window went on meanwhile");
    }

    void serverThatIsRestarted()
    {
        PostgresqlServer server;
        if (!server.isRunning()) {
            QSKIP(qPrintable(server.why()));
        }
        const QString url = server.newDatabase();
        m_window = std::make_unique<MainWindow>(Catalogue::standard(), std::make_unique<BackgroundJournal>(url));
        m_window->show();
        correctSample();
        QTRY_COMPARE_WITH_TIMEOUT(savedText(), u"Saved"_s, Patience);
        server.kill();
        ReportSession *session = m_window->currentPage()->session();
        QVERIFY(session->correct(Corrected, u"4322"_s));
        QTRY_COMPARE_WITH_TIMEOUT(savedText(), u"Not saved"_s, Patience);
        QVERIFY(server.start());
        QTRY_COMPARE_WITH_TIMEOUT(savedText(), u"Saved"_s, Patience);
        QVERIFY(m_window->messages()->texts().isEmpty());
        const Journal journal = Journal::openToRead(url).value();
        const auto entry = journal.load(session->loaded().sha256());
        QCOMPARE((*entry)->decisions.first().to, u"4322"_s);
        m_window.reset(); // before the server
    }

    void journalThatCannotBeOpenedAtFirst()
    {
        m_window.reset();
        {
            Result<Database> other = Database::open(journalPath());
            QVERIFY(other->rows({u"PRAGMA locking_mode = EXCLUSIVE"_s, {}}));
            QVERIFY(other->rows({u"PRAGMA journal_mode = DELETE"_s, {}}));
            QVERIFY(other->rows({u"BEGIN EXCLUSIVE"_s, {}}));
            m_window = openWindow();
            correctSample();
            QTRY_COMPARE_WITH_TIMEOUT(savedText(), u"Not saved"_s, Patience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(savedText(), u"Saved"_s, Patience);
    }

    void sameBytesAreOneReport()
    {
        const QString copy = m_folder->filePath(u"copy.txt"_s);
        QVERIFY(QFile::copy(sample(u"township_2024.txt"_s), copy));
        m_window->openFiles({sample(u"township_2024.txt"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        m_window->openFiles({copy});
        QCOMPARE(m_window->tabs()->count(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->tabs()->count(), 1, Patience);
        QVERIFY(m_window->currentPage());
    }

private:
    QString journalPath() const { return m_folder->filePath(u"journal.sqlite"_s); }
    QString placeText() const { return m_window->findChild<QLabel *>(u"place"_s)->text(); }
    static bool isCellInView(ReviewPage *page)
    {
        const FormTableView *table = page->form()->currentTable();
        const QRect cell = table->visualRect(table->currentIndex());
        const QPoint inForm = table->viewport()->mapTo(page->form()->viewport(), cell.center());
        return page->focus()->cell().isEmpty() || page->form()->viewport()->rect().contains(inForm);
    }
    static bool isSourceInView(ReviewPage *page)
    {
        const SourceView *text = page->source()->text();
        return text->viewport()->rect().contains(text->cursorRect().center());
    }
    QString savedText() const { return m_window->findChild<QLabel *>(u"saved"_s)->text(); }

    /// Two windows with one report on one journal: the other one is returned.
    std::unique_ptr<MainWindow> besideAnother()
    {
        auto other = openWindow();
        for (MainWindow *window : {m_window.get(), other.get()}) {
            window->openFiles({sample(u"township_2024.txt"_s)});
            if (!QTest::qWaitFor([window] { return window->currentPage(); }, Patience)) {
                qFatal("the report was not opened");
            }
        }
        return other;
    }

    std::unique_ptr<MainWindow> openWindow() const { return windowOn(journalPath()); }

    void correctSample()
    {
        m_window->openFiles({sample(u"township_2024.txt"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage(), Patience);
        QVERIFY(m_window->currentPage()->session()->correct(Corrected, u"4321"_s));
    }

    /// Presses a button of the next question.
    static void answer(QMessageBox::ButtonRole role)
    {
        QTimer::singleShot(0, [role] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            for (QAbstractButton *button : box->buttons()) {
                if (box->buttonRole(button) == role) {
                    button->click();
                }
            }
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QTimer m_beat;
};

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == CrashingChild) {
        const QTemporaryDir settings;
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
        return actAndCrash(arguments.value(2), arguments.value(3).toInt());
    }
    TestMainWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mainwindow.moc"
