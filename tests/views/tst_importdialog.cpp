// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivedesk.h"
#include "archivefixture.h"
#include "archivegridview.h"
#include "generatedreports.h"
#include "importdialog.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

constexpr int Patience = 20'000; // ms, for a slow machine under a sanitizer
using Outcome = ImportedFile::Outcome;

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<ArchiveFixture>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_fixture->path({}));
        m_background = std::make_unique<BackgroundArchive>(m_fixture->url());
        m_desk = std::make_unique<ArchiveDesk>(m_background.get(), Catalogue::standard());
        QSignalSpy refreshed(m_desk->model(), &ArchiveModel::refreshed);
        QVERIFY(refreshed.wait(Patience)); // the archive is made before a folder is read that holds it
        m_desk->resize(1280, 720);
        m_desk->show();
    }
    void cleanup()
    {
        m_desk.reset();
        m_background.reset();
        m_fixture.reset();
    }

    void folderIsImportedAndShown()
    {
        m_fixture->writeReports(5, 2);
        m_fixture->write(u"notes.md"_s, "买菜\n");
        ImportDialog *dialog = import({m_fixture->path({})});
        QCOMPARE(dialog->model()->count(Outcome::New), 10);
        QVERIFY(dialog->model()->count(Outcome::Skipped) >= 1); // the archive itself lies there, too
        QCOMPARE(dialog->model()->count(Outcome::Refused), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->grid()->isVisible(), Patience);
        QVERIFY(m_desk->model()->rowCount() > 0);
    }

    void droppedFiles()
    {
        const QStringList files = m_fixture->writeReports(1, 2);
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(files.first()), QUrl::fromLocalFile(files.last())});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_desk.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_desk.get(), &drop);
        auto *dialog = m_desk->findChild<ImportDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->model()->rowCount(), 2, Patience);
    }

    void cancelShowsWhatWasDone()
    {
        const QStringList files = m_fixture->writeReports(150, 2);
        ImportDialog *dialog = m_desk->import(files);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->model()->count(Outcome::New) > 0, Patience);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->model()->isRunning() && dialog->list()->isEnabled(), Patience);
        QVERIFY(dialog->model()->isCancelled());
        QVERIFY(dialog->model()->rowCount() > 0);
        const QPointer<ImportDialog> closed = dialog;
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!closed, Patience);
    }

    void agencyIsTypedAndImportedAgain()
    {
        m_fixture->write(u"nameless.txt"_s,
                         GeneratedReports().report(0, 2022).replace(GeneratedReports::agency(0).toUtf8(), ""));
        ImportDialog *dialog = import({m_fixture->path(u"nameless.txt"_s)});
        QCOMPARE(dialog->model()->count(Outcome::Refused), 1);
        const QString reason = dialog->model()->index(0, ImportModel::ReasonColumn).data().toString();
        QVERIFY2(!reason.isEmpty() && !reason.contains("--"_L1), qPrintable(reason)); // no option of the command line
        QPushButton *again = button(dialog, u"again"_s);
        QVERIFY(again->isVisible());
        QVERIFY(!again->isEnabled());
        typeInto(dialog, ImportModel::AgencyColumn, u"青石县人民政府"_s);
        QVERIFY(again->isEnabled());
        again->click();
        QTRY_COMPARE_WITH_TIMEOUT(dialog->model()->count(Outcome::New), 1, Patience);
        QVERIFY(*m_fixture->open().agencies().find(u"青石县人民政府"_s) != 0);
        QTRY_VERIFY_WITH_TIMEOUT(!again->isVisible(), Patience);
    }

    void yearIsCorrected()
    {
        ImportDialog *dialog = import(m_fixture->writeReports(1, 1));
        typeInto(dialog, ImportModel::YearColumn, u"2020"_s);
        const int id = dialog->model()->file(0).report;
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->model()->firstYear(), 2020, Patience);
        QCOMPARE(m_fixture->open().reports().report(id)->year, 2020);
    }

    void closedWhileItRuns()
    {
        m_desk->import(m_fixture->writeReports(100, 2));
        m_desk.reset(); // waits for what is being written, and for no more
        Archive archive = m_fixture->open();
        QVERIFY(!archive.checkIntegrity());
    }

private:
    /// Waits until it is done.
    ImportDialog *import(const QStringList &paths)
    {
        ImportDialog *dialog = m_desk->import(paths);
        const bool isDone = QTest::qWaitFor([dialog] { return dialog->list()->isEnabled(); }, Patience);
        return isDone ? dialog : nullptr;
    }

    static QPushButton *button(const ImportDialog *dialog, const QString &word)
    {
        const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        return *std::find_if(buttons.begin(), buttons.end(),
                             [&word](const QPushButton *each) { return each->text().contains(word); });
    }

    static void typeInto(ImportDialog *dialog, int column, const QString &text)
    {
        QTableView *list = dialog->list();
        list->setCurrentIndex(dialog->model()->index(0, column));
        QTest::keyClick(list, Qt::Key_F2);
        auto *editor = list->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        editor->insert(text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<ArchiveFixture> m_fixture;
    std::unique_ptr<BackgroundArchive> m_background;
    std::unique_ptr<ArchiveDesk> m_desk;
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
