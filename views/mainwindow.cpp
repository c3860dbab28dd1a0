// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "archivepage.h"
#include "archivetabs.h"
#include "claimspane.h"
#include "clipboard.h"
#include "exporter.h"
#include "findingdetail.h"
#include "findingspane.h"
#include "formview.h"
#include "helpdialogs.h"
#include "mainmenu.h"
#include "messagearea.h"
#include "reviewpage.h"
#include "settings.h"
#include "showntext.h"
#include "startpage.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr auto GeometryKey = "window-geometry"_L1;
constexpr int AnnouncementTime = 5000; // ms
constexpr QSize PreferredSize(1280, 720);

} // namespace

MainWindow::MainWindow(const Catalogue &catalogue, std::unique_ptr<BackgroundJournal> journal, const QString &archive,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_catalogue(&catalogue)
    , m_messages(new MessageArea)
    , m_journal(new JournalKeeper(std::move(journal), m_messages, this))
    , m_archive(archive, catalogue, m_messages)
    , m_stack(new QStackedWidget)
    , m_start(new StartPage)
    , m_tabs(new ReportTabs(catalogue, m_journal, &m_archive, m_messages))
    , m_archivePage(archive.isEmpty() ? nullptr : new ArchivePage(m_archive.archive(), catalogue))
    , m_menu(new MainMenu(this))
    , m_place(new QLabel)
    , m_saved(new QLabel)
    , m_facts(new QLabel)
{
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_tabs);
    if (m_archivePage) {
        m_stack->addWidget(m_archivePage);
        connect(m_archivePage, &ArchivePage::opened, this, &MainWindow::connectDesk);
        m_start->offerArchive(archive);
    }
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    setCentralWidget(central);
    setAcceptDrops(true);
    m_facts->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setMinimumWidth(1); // a long agency must not make the window wide
    m_place->setObjectName(u"place"_s);
    m_saved->setObjectName(u"saved"_s);
    statusBar()->addWidget(m_place);
    statusBar()->addPermanentWidget(m_saved);
    statusBar()->addPermanentWidget(m_facts);
    if (!restoreGeometry(Settings::state(GeometryKey))) {
        const QSize frame = QSize(1, 1) * style()->pixelMetric(QStyle::PM_TitleBarHeight);
        resize(PreferredSize.boundedTo(screen()->availableSize() - frame));
    }

    connect(m_journal, &JournalKeeper::standingChanged, this, &MainWindow::updateSaved);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::askForFiles);
    connect(m_start, &StartPage::pasteRequested, this, &MainWindow::paste);
    connect(m_start, &StartPage::fileRequested, this, [this](const QString &path) { openFiles({path}); });
    connect(m_start, &StartPage::archiveRequested, this, &MainWindow::showArchive);
    connect(m_tabs, &ReportTabs::opened, this, &MainWindow::connectPage);
    connect(m_tabs, &ReportTabs::frontChanged, this, &MainWindow::updateCurrent);
    updateRecent();
    updateCurrent();
}

MainWindow::~MainWindow()
{
    delete m_tabs; // they use the archive in their destructors
    delete m_archivePage;
}

ReviewPage *MainWindow::currentPage() const
{
    return isArchiveShown() ? nullptr : m_tabs->currentPage();
}

// Opening -------------------------------------------------------------------------------------------------------------

void MainWindow::openFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const auto isOfFile = [path = QFileInfo(path).absoluteFilePath()](const LoadedReport &loaded) {
            return !loaded.file.isEmpty() && QFileInfo(loaded.file).absoluteFilePath() == path;
        };
        if (m_tabs->show(isOfFile)) {
            showReview();
            continue;
        }
        open({.name = path,
              .loading = QtConcurrent::run([path] { return loadReportFile(path); }),
              .whenShown = [this, path](ReviewPage *) {
                  Settings::addRecentFile(path);
                  updateRecent();
              }});
    }
}

bool MainWindow::openMimeData(const QMimeData *mime)
{
    const Pasted pasted = readMimeData(*mime);
    if (!pasted.files.isEmpty()) {
        openFiles(pasted.files);
    } else if (!pasted.forms.isEmpty()) {
        open({.name = tr("pasted report"),
              .loading = QtConcurrent::run([forms = pasted.forms] { return loadPasted(forms); })});
    } else if (pasted.isPicture) {
        m_messages->show(Severity::Note, tr("This is a picture. Run text recognition on it, and paste the text."));
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
                                            tr("Reports (%1);;All files (*)")
                                                .arg(u"*.docx *.doc *.wps *.xlsx *.xls *.et *.pdf *.html *.htm "
                                                     "*.mht *.mhtml *.rtf *.odt *.ods *.txt *.md"_s)));
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

void MainWindow::open(const ReportTabs::Opening &opening)
{
    showReview();
    m_tabs->open(opening);
}

void MainWindow::connectPage(ReviewPage *page)
{
    ReportSession *session = page->session();
    m_undoGroup.addStack(session->undoStack());
    connect(session, &ReportSession::journalChanged, this, &MainWindow::currentChanged);
    connect(session, &ReportSession::findingsChanged, this, &MainWindow::currentChanged);
    connect(page->findings(), &FindingsPane::placeChanged, this, &MainWindow::currentChanged);
    connect(page->findings(), &FindingsPane::placeChanged, this, &MainWindow::updatePlace);
    connect(page->findings(), &FindingsPane::announced, this, [this, page](const QString &text) {
        if (page == currentPage() && text != m_place->text()) { // else it is said already
            statusBar()->showMessage(shownText(text), AnnouncementTime);
        }
    });
    for (const FindingDetail *detail : {page->detail(), page->claims()->detail()}) {
        connect(detail, &FindingDetail::ruleRequested, this,
                [this](const QString &rule) { showRules(this, *m_catalogue, rule); });
    }
    m_menu->addCellActionsTo(page->form());
    m_menu->addClaimActionsTo(page->claims()->list());
    connect(page->claims(), &ClaimsPane::titleChanged, this, &MainWindow::currentChanged);
}

void MainWindow::restoreUnfinished()
{
    m_journal->takeOverUnfinished([this](const JournalEntry &entry) {
        const bool isArchived = entry.bytes.isEmpty() && !QFileInfo::exists(entry.file) && m_archive.archive();
        const auto read = [entry] {
            return entry.bytes.isEmpty() ? loadReportFile(entry.file) : loadReport(entry.file, entry.bytes);
        };
        open({.name = entry.bytes.isEmpty() ? entry.file : tr("pasted report"),
              .loading = isArchived ? m_archive.read(entry.sha256, entry.file) : QtConcurrent::run(read),
              .unfinished = entry});
    });
}

// The archive ---------------------------------------------------------------------------------------------------------

bool MainWindow::isArchiveShown() const
{
    return m_archivePage && m_stack->currentWidget() == m_archivePage;
}

void MainWindow::showArchive()
{
    if (m_archivePage) {
        m_stack->setCurrentWidget(m_archivePage);
        updateCurrent();
    }
}

void MainWindow::showReview()
{
    if (isArchiveShown()) {
        m_stack->setCurrentWidget(m_start);
        updateCurrent();
    }
}

void MainWindow::withArchive(const std::function<void(ArchiveDesk *)> &act)
{
    showArchive();
    if (m_archivePage) {
        m_archivePage->whenOpen(act);
    }
}

void MainWindow::connectDesk(ArchiveDesk *desk)
{
    connect(desk, &ArchiveDesk::openRequested, this, &MainWindow::openArchived);
    connect(&m_archive, &ArchiveKeeper::told, desk, &ArchiveDesk::refreshAgency);
    m_archive.checkIntegrity();
    (new ArchiveTabs(this, m_archive.archive(), *m_catalogue))->serve(desk);
    m_menu->addArchiveActions(desk->acts()->actions());
}

void MainWindow::openArchived(const ArchivedReport &report, const QString &words)
{
    const auto showWords = [words](ReviewPage *page) { page->showWords(words); };
    if (m_tabs->show([&report](const LoadedReport &loaded) { return loaded.sha256() == report.sha256; })) {
        showReview();
        showWords(currentPage());
        return;
    }
    const QString name = tr("%1 %2", "agency, year: name of a report's tab").arg(report.agencyName).arg(report.year);
    open({.name = name, .loading = m_archive.read(report.sha256, name), .whenShown = showWords});
}

// Export and closing --------------------------------------------------------------------------------------------------

void MainWindow::exportReport(const Exporter &exporter)
{
    ReviewPage *page = currentPage();
    if (!page) {
        return;
    }
    const EffectiveReport report = page->session()->effective();
    const Result<QByteArray> bytes = exporter.write(report);
    if (!bytes) {
        m_messages->show(bytes.error());
        return;
    }
    const QFileInfo file(report.loaded.file);
    const bool hasFile = file.isFile(); // pasted reports and those of the archive have none
    const QString extension = exporter.extensionFor(report.loaded);
    const QString suggestion = (hasFile ? file.absolutePath() : QDir::homePath()) + u'/' +
                               (hasFile ? file.completeBaseName() : page->name()) + u'-' + exporter.id + u'.' +
                               extension;
    const QString path = QFileDialog::getSaveFileName(this, exporter.name(), suggestion, u"*.%1"_s.arg(extension));
    if (path.isEmpty()) {
        return;
    }
    std::optional<Error> error = replacesSource(path, {report.loaded.file});
    if (!error) {
        error = saveFile(path, *bytes);
    }
    if (error) {
        m_messages->show(*error);
        return;
    }
    if (exporter.carriesCorrections) {
        page->session()->undoStack()->setClean();
    }
    statusBar()->showMessage(shownText(tr("Exported to %1").arg(path)), AnnouncementTime);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_tabs->leaveAll()) {
        event->ignore();
        return;
    }
    if (m_archivePage && m_archivePage->desk()) {
        m_archivePage->desk()->saveState();
    }
    Settings::setState(GeometryKey, saveGeometry());
    event->accept();
}

// What is in front ----------------------------------------------------------------------------------------------------

/// Whether what is done on the page in front is written down.
void MainWindow::updateSaved()
{
    ReviewPage *page = currentPage();
    using Standing = JournalKeeper::Standing;
    const Standing standing = page ? m_journal->standing(page) : Standing::Saved;
    const bool isSaved = standing == Standing::Saved || standing == Standing::Saving;
    setWindowModified(page && (!page->session()->undoStack()->isClean() || !isSaved));
    m_saved->setText(standing == Standing::Unsaved                               ? tr("Not saved")
                     : standing == Standing::Saving                              ? tr("Saving…")
                     : standing == Standing::Undecided                           ? tr("Not saved: to be decided")
                     : page && !page->session()->effective().decisions.isEmpty() ? tr("Saved")
                                                                                 : QString());
}

/// Which finding of the page in front is looked at.
void MainWindow::updatePlace()
{
    ReviewPage *page = currentPage();
    const QString place = page ? page->findings()->place() : QString();
    if (place != m_place->text()) {
        m_place->setText(place);
        statusBar()->clearMessage(); // it was of another place
    }
}

void MainWindow::updateCurrent()
{
    if (!isArchiveShown()) {
        m_stack->setCurrentWidget(m_tabs->count() > 0 ? static_cast<QWidget *>(m_tabs) : m_start);
    }
    ReviewPage *page = currentPage();
    m_undoGroup.setActiveStack(page ? page->session()->undoStack() : nullptr);
    setWindowTitle(page               ? tr("%1[*] — Gouji").arg(page->name())
                   : isArchiveShown() ? tr("Archive — Gouji")
                                      : tr("Gouji"));
    m_facts->setText(page ? shownText(page->facts()) : QString());
    m_facts->setToolTip(shownText(m_facts->text(), Qt::ToolTipRole));
    updatePlace();
    statusBar()->clearMessage(); // it was another page's
    updateSaved();
    m_journal->setFront(page);
    m_archive.setFront(page);
    emit currentChanged();
}

void MainWindow::updateRecent()
{
    m_start->setRecentFiles(Settings::recentFiles());
    m_menu->setRecentFiles(Settings::recentFiles());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_archive.lookAgain();
    }
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
