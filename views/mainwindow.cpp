// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "exporter.h"
#include "findingdetail.h"
#include "findingspane.h"
#include "formtableview.h"
#include "formview.h"
#include "helpdialogs.h"
#include "mainmenu.h"
#include "messagearea.h"
#include "openingpage.h"
#include "reviewpage.h"
#include "settings.h"
#include "startpage.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr auto GeometryKey = "window-geometry"_L1;
constexpr int AnnouncementTime = 5000; // ms

} // namespace

MainWindow::MainWindow(const Catalogue &catalogue, std::optional<Journal> journal, QWidget *parent)
    : QMainWindow(parent)
    , m_catalogue(&catalogue)
    , m_journal(std::move(journal))
    , m_messages(new MessageArea)
    , m_stack(new QStackedWidget)
    , m_start(new StartPage)
    , m_tabs(new QTabWidget)
    , m_menu(new MainMenu(this))
    , m_facts(new QLabel)
{
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_tabs);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    setCentralWidget(central);
    setAcceptDrops(true);
    m_facts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_facts->setMinimumWidth(1); // a long agency must not make the window wide
    statusBar()->addPermanentWidget(m_facts);
    if (!restoreGeometry(Settings::state(GeometryKey))) {
        resize(1280, 720);
    }

    connect(m_start, &StartPage::openRequested, this, &MainWindow::askForFiles);
    connect(m_start, &StartPage::pasteRequested, this, &MainWindow::paste);
    connect(m_start, &StartPage::fileRequested, this, [this](const QString &path) { openFiles({path}); });
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &MainWindow::closeTab);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainWindow::updateCurrent);
    updateRecent();
    updateCurrent();
}

MainWindow::~MainWindow()
{
    m_tabs->disconnect(this); // the tabs go one by one, and nobody needs to know
}

ReviewPage *MainWindow::currentPage() const
{
    return qobject_cast<ReviewPage *>(m_tabs->currentWidget());
}

// Opening -------------------------------------------------------------------------------------------------------------

void MainWindow::openFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (const int open = tabOf(path); open >= 0) {
            m_tabs->setCurrentIndex(open);
            continue;
        }
        load(
            path, [path] { return loadReportFile(path); },
            [this, path](ReviewPage *page) {
                restoreKept(page);
                Settings::addRecentFile(path);
                updateRecent();
            });
    }
}

void MainWindow::openBytes(const QByteArray &bytes)
{
    load(
        tr("pasted report"), [bytes] { return loadReport({}, bytes); },
        [this](ReviewPage *page) { restoreKept(page); });
}

bool MainWindow::openMimeData(const QMimeData *mime)
{
    QStringList paths;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    if (!paths.isEmpty()) {
        openFiles(paths);
    } else if (mime->hasHtml()) {
        openBytes(mime->html().toUtf8());
    } else if (mime->hasText() && !mime->text().trimmed().isEmpty()) {
        openBytes(mime->text().toUtf8());
    } else {
        return false;
    }
    return true;
}

void MainWindow::askForFiles()
{
    const QStringList recent = Settings::recentFiles();
    const QString folder = recent.isEmpty() ? QDir::homePath() : QFileInfo(recent.first()).absolutePath();
    openFiles(QFileDialog::getOpenFileNames(this, tr("Open reports"), folder,
                                            tr("Reports (*.html *.htm *.txt *.md);;All files (*)")));
}

void MainWindow::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!mime || !openMimeData(mime)) {
        m_messages->show(Severity::Note,
                         tr("The clipboard holds no text. Copy the report in the browser or the editor, "
                            "the tables with it, then paste again."));
    }
}

void MainWindow::load(const QString &name, std::function<Result<LoadedReport>()> load,
                      const std::function<void(ReviewPage *)> &then)
{
    auto *placeholder = new OpeningPage(QFileInfo(name).fileName());
    connect(placeholder, &OpeningPage::cancelled, this,
            [this, placeholder] { closeTab(m_tabs->indexOf(placeholder)); });
    m_tabs->setCurrentIndex(m_tabs->addTab(placeholder, placeholder->name()));
    // The placeholder is the request: once its tab is closed, the late answer has nobody to go to.
    auto *watcher = new QFutureWatcher<Result<LoadedReport>>(placeholder);
    connect(watcher, &QFutureWatcherBase::finished, placeholder, [this, placeholder, watcher, then] {
        if (m_tabs->indexOf(placeholder) < 0) {
            return;
        }
        const Result<LoadedReport> result = watcher->result();
        if (result) {
            showReport(placeholder, *result, then);
        } else {
            m_messages->show(result.error());
            closeTab(m_tabs->indexOf(placeholder));
        }
    });
    watcher->setFuture(QtConcurrent::run(std::move(load)));
}

void MainWindow::showReport(OpeningPage *placeholder, LoadedReport loaded,
                            const std::function<void(ReviewPage *)> &then)
{
    auto *page = new ReviewPage(std::move(loaded), *m_catalogue);
    if (then) {
        then(page);
    }
    connectPage(page);
    const int index = m_tabs->indexOf(placeholder);
    const bool inFront = m_tabs->currentIndex() == index;
    m_tabs->insertTab(index, page, page->name());
    m_tabs->setTabToolTip(index, page->session()->loaded().file);
    if (inFront) {
        m_tabs->setCurrentIndex(index);
    }
    m_tabs->removeTab(m_tabs->indexOf(placeholder));
    placeholder->deleteLater(); // not at once: its watcher is what calls
    updateTab(page);
    record(page);
    page->findings()->step(1);
    if (inFront) {
        page->form()->currentTable()->setFocus();
    }
}

void MainWindow::connectPage(ReviewPage *page)
{
    ReportSession *session = page->session();
    m_undoGroup.addStack(session->undoStack());
    connect(session, &ReportSession::journalChanged, page, [this, page] { record(page); });
    connect(session->undoStack(), &QUndoStack::cleanChanged, page, [this, page] {
        record(page); // the journal remembers whether anything is unsaved
        updateTab(page);
    });
    connect(page->focus(), &ReviewFocus::changed, this, &MainWindow::currentChanged);
    connect(session, &ReportSession::journalChanged, this, &MainWindow::currentChanged);
    connect(page->findings(), &FindingsPane::announced, this,
            [this](const QString &text) { statusBar()->showMessage(text, AnnouncementTime); });
    connect(page->detail(), &FindingDetail::ruleRequested, this,
            [this](const QString &rule) { showRules(this, *m_catalogue, rule); });
    m_menu->addCellActionsTo(page->form());
}

int MainWindow::tabOf(const QString &path) const
{
    const QString wanted = QFileInfo(path).absoluteFilePath();
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto *page = qobject_cast<ReviewPage *>(m_tabs->widget(i));
        if (page && !page->session()->loaded().file.isEmpty() &&
            QFileInfo(page->session()->loaded().file).absoluteFilePath() == wanted) {
            return i;
        }
    }
    return -1;
}

// Journal -------------------------------------------------------------------------------------------------------------

void MainWindow::restoreUnfinished()
{
    if (!m_journal) {
        return;
    }
    const auto entries = m_journal->takeOverUnfinished();
    if (!entries) {
        m_messages->show(entries.error());
        return;
    }
    for (const JournalEntry &entry : *entries) {
        restoreEntry(entry);
    }
}

void MainWindow::restoreEntry(const JournalEntry &entry)
{
    const auto read = [entry] {
        return entry.bytes.isEmpty() ? loadReportFile(entry.file) : loadReport(entry.file, entry.bytes);
    };
    load(entry.bytes.isEmpty() ? entry.file : tr("pasted report"), read, [this, entry](ReviewPage *page) {
        if (page->session()->loaded().sha256() != entry.sha256) {
            page->messages()->show(
                Severity::Warning,
                tr("This file has changed since it was last proofread here. The corrections of that time "
                   "(%1) belong to the older file and were not laid over it.")
                    .arg(entry.corrections.size()));
            return;
        }
        page->session()->restore(entry.corrections, entry.waivers, entry.saved);
        tellRestored(page, tr("The program ended unexpectedly while this report was open. It is back as it was."));
    });
}

void MainWindow::restoreKept(ReviewPage *page)
{
    if (!m_journal) {
        return;
    }
    const auto entry = m_journal->load(page->session()->loaded().sha256());
    if (!entry) {
        m_messages->show(entry.error());
    } else if (*entry && !((*entry)->corrections.isEmpty() && (*entry)->waivers.isEmpty())) {
        page->session()->restore((*entry)->corrections, (*entry)->waivers, (*entry)->saved);
        tellRestored(page,
                     tr("This report was proofread here before: its corrections and waivers are laid over it again."));
    }
}

void MainWindow::tellRestored(ReviewPage *page, const QString &text)
{
    const qsizetype corrections = page->session()->corrections().size();
    const qsizetype waivers = page->session()->waivers().size();
    if (corrections + waivers == 0) {
        return;
    }
    const QString counts = tr("%1 Corrections: %2, waivers: %3.", "a sentence, then counts")
                               .arg(text, QString::number(corrections), QString::number(waivers));
    const auto discard = [page] { page->session()->restore({}, {}, true); };
    page->messages()->show(Severity::Note, counts, {{tr("Discard them"), discard}});
}

void MainWindow::record(ReviewPage *page)
{
    if (m_journal) {
        tell(m_journal->record(page->session()->snapshot()));
    }
}

void MainWindow::tell(const std::optional<Error> &error)
{
    if (error) {
        m_messages->show(*error);
    }
}

// Export and closing --------------------------------------------------------------------------------------------------

void MainWindow::exportReport(const Exporter &exporter)
{
    ReviewPage *page = currentPage();
    if (!page) {
        return;
    }
    const ReportSnapshot report = page->session()->snapshot();
    const Result<QByteArray> bytes = exporter.write(report);
    if (!bytes) {
        m_messages->show(bytes.error());
        return;
    }
    const QFileInfo file(report.loaded.file);
    const bool isPasted = report.loaded.file.isEmpty();
    const QString extension = exporter.extensionFor(report.loaded);
    const QString suggestion = (isPasted ? QDir::homePath() : file.absolutePath()) + u'/' +
                               (isPasted ? page->name() : file.completeBaseName()) + u'-' + exporter.id + u'.' +
                               extension;
    const QString path = QFileDialog::getSaveFileName(this, exporter.name(), suggestion, u"*.%1"_s.arg(extension));
    if (path.isEmpty()) {
        return;
    }
    if (const std::optional<Error> error = saveFile(path, *bytes)) {
        m_messages->show(*error);
        return;
    }
    if (exporter.carriesCorrections) {
        page->session()->undoStack()->setClean();
    }
    statusBar()->showMessage(tr("Exported to %1").arg(path), AnnouncementTime);
}

MainWindow::Leave MainWindow::askAbout(const QList<ReviewPage *> &unsaved)
{
    QMessageBox box(QMessageBox::Question, tr("Corrections that were not exported"),
                    unsaved.size() == 1 ? tr("%1 has corrections that were not exported.").arg(unsaved.first()->name())
                                        : tr("%1 reports have corrections that were not exported.").arg(unsaved.size()),
                    QMessageBox::NoButton, this);
    box.setInformativeText(tr("Kept corrections come back when the report is opened again."));
    QPushButton *keep = box.addButton(tr("&Keep"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(QMessageBox::Cancel));
    box.setDefaultButton(keep);
    box.exec();
    return box.clickedButton() == keep ? Leave::Keep : box.clickedButton() == discard ? Leave::Discard : Leave::Cancel;
}

void MainWindow::leave(ReviewPage *page, Leave how)
{
    page->saveState();
    if (m_journal) {
        const QByteArray sha256 = page->session()->loaded().sha256();
        tell(how == Leave::Discard ? m_journal->forget(sha256) : m_journal->close(sha256));
    }
    m_undoGroup.removeStack(page->session()->undoStack());
}

bool MainWindow::closeTab(int index)
{
    QWidget *widget = m_tabs->widget(index);
    if (auto *page = qobject_cast<ReviewPage *>(widget)) {
        const Leave how = page->session()->undoStack()->isClean() ? Leave::Keep : askAbout({page});
        if (how == Leave::Cancel) {
            return false;
        }
        leave(page, how);
    }
    m_tabs->removeTab(m_tabs->indexOf(widget));
    widget->deleteLater();
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QList<ReviewPage *> unsaved;
    QList<ReviewPage *> pages;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (auto *page = qobject_cast<ReviewPage *>(m_tabs->widget(i))) {
            pages.append(page);
            if (!page->session()->undoStack()->isClean()) {
                unsaved.append(page);
            }
        }
    }
    const Leave how = unsaved.isEmpty() ? Leave::Keep : askAbout(unsaved);
    if (how == Leave::Cancel) {
        event->ignore();
        return;
    }
    for (ReviewPage *page : std::as_const(pages)) {
        leave(page, unsaved.contains(page) ? how : Leave::Keep);
    }
    Settings::setState(GeometryKey, saveGeometry());
    event->accept();
}

// What is in front ----------------------------------------------------------------------------------------------------

void MainWindow::updateTab(ReviewPage *page)
{
    const int index = m_tabs->indexOf(page);
    const bool modified = !page->session()->undoStack()->isClean();
    m_tabs->setTabText(index, modified ? page->name() + u" •"_s : page->name());
    if (page == currentPage()) {
        setWindowModified(modified);
    }
}

void MainWindow::updateCurrent()
{
    m_stack->setCurrentIndex(m_tabs->count() > 0 ? 1 : 0);
    ReviewPage *page = currentPage();
    m_undoGroup.setActiveStack(page ? page->session()->undoStack() : nullptr);
    setWindowTitle(page ? tr("%1[*] — Gouji").arg(page->name()) : tr("Gouji"));
    setWindowModified(page && !page->session()->undoStack()->isClean());
    m_facts->setText(page ? page->facts() : QString());
    m_facts->setToolTip(m_facts->text());
    emit currentChanged();
}

void MainWindow::updateRecent()
{
    m_start->setRecentFiles(Settings::recentFiles());
    m_menu->setRecentFiles(Settings::recentFiles());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *mime = event->mimeData();
    if (mime->hasUrls() || mime->hasHtml() || mime->hasText()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (openMimeData(event->mimeData())) {
        event->acceptProposedAction();
    }
}

} // namespace gouji
