// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivedesk.h"

#include "archiveacts.h"
#include "archivefilterpane.h"
#include "archivegridview.h"
#include "importdialog.h"
#include "itemroles.h"
#include "messagearea.h"
#include "reportpane.h"
#include "searchpane.h"
#include "settings.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMetaMethod>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr auto AcrossKey = "archive-across"_L1;
constexpr int TypingPause = 200; // ms

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

ArchiveDesk::ArchiveDesk(BackgroundArchive *background, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_archive(background->url())
    , m_catalogue(&catalogue)
    , m_model(new ArchiveModel(&m_archive, this))
    , m_messages(new MessageArea)
    , m_acts(new ArchiveActs(&m_archive, background, catalogue, this))
    , m_filters(new ArchiveFilterPane)
    , m_search(new QLineEdit)
    , m_typing(new QTimer(this))
    , m_center(new QStackedWidget)
    , m_grid(new ArchiveGridView(m_model))
    , m_hits(new SearchPane(background))
    , m_empty(makeEmptyPage())
    , m_nothingLeft(makeNothingLeftPage())
    , m_report(new ReportPane(&m_archive, m_acts))
    , m_counts(new QLabel)
    , m_across(new QSplitter)
{
    setAcceptDrops(true);
    m_grid->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_grid->addActions(m_acts->actions());
    for (QWidget *page : std::initializer_list<QWidget *>{m_grid, m_hits, m_empty, m_nothingLeft}) {
        m_center->addWidget(page);
    }
    auto *middle = new QWidget;
    auto *inMiddle = new QVBoxLayout(middle);
    inMiddle->setContentsMargins(0, 4, 0, 4);
    inMiddle->addWidget(m_center, 1);
    inMiddle->addWidget(m_counts);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_filters, middle, m_report}) {
        m_across->addWidget(pane);
    }
    m_across->setChildrenCollapsible(false);
    m_across->setStretchFactor(1, 1);
    if (!m_across->restoreState(Settings::state(AcrossKey))) {
        const int em = fontMetrics().height();
        m_across->setSizes({10 * em, 1280 - 25 * em, 15 * em});
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(makeBar());
    column->addWidget(m_across, 1);
    connectParts();
    m_model->refresh();
}

QWidget *ArchiveDesk::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(6, 4, 6, 0);
    m_search->setPlaceholderText(tr("Search the text of all reports (Ctrl+Shift+F)"));
    m_search->setAccessibleName(tr("Search the text of all reports"));
    m_search->setClearButtonEnabled(true);
    row->addWidget(m_search, 1);
    auto *files = new QPushButton(tr("Import &files…"));
    connect(files, &QPushButton::clicked, this, &ArchiveDesk::askForFiles);
    auto *folder = new QPushButton(tr("Import a f&older…"));
    connect(folder, &QPushButton::clicked, this, &ArchiveDesk::askForFolder);
    row->addWidget(files);
    row->addWidget(folder);
    return bar;
}

QWidget *ArchiveDesk::makeEmptyPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *title = paragraph(tr("The archive is empty"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    title->setFont(font);
    auto *files = new QPushButton(tr("Import files…"));
    connect(files, &QPushButton::clicked, this, &ArchiveDesk::askForFiles);
    auto *folder = new QPushButton(tr("Import a folder…"));
    connect(folder, &QPushButton::clicked, this, &ArchiveDesk::askForFolder);
    column->addStretch();
    column->addWidget(title);
    column->addWidget(
        paragraph(tr("Drop files or folders of annual reports here. Whose report each is, and of which year, is "
                     "recognised from its text and can be corrected.")));
    column->addWidget(files, 0, Qt::AlignHCenter);
    column->addWidget(folder, 0, Qt::AlignHCenter);
    column->addStretch();
    return page;
}

QWidget *ArchiveDesk::makeNothingLeftPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *showAll = new QPushButton(tr("Show everything"));
    connect(showAll, &QPushButton::clicked, m_filters, &ArchiveFilterPane::clear);
    column->addStretch();
    column->addWidget(paragraph(tr("No agency passes all filters.")));
    column->addWidget(showAll, 0, Qt::AlignHCenter);
    column->addStretch();
    return page;
}

void ArchiveDesk::connectParts()
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(TypingPause);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        search();
        m_hits->list()->setFocus();
    });
    connect(m_typing, &QTimer::timeout, this, &ArchiveDesk::search);
    connect(m_hits->model(), &SearchModel::failed, this, &ArchiveDesk::tell);
    connect(m_hits->model(), &SearchModel::stateChanged, this, &ArchiveDesk::follow);
    connect(m_hits, &SearchPane::currentChanged, this, &ArchiveDesk::follow);
    connect(m_hits, &SearchPane::activated, this, &ArchiveDesk::open);
    connect(m_filters, &ArchiveFilterPane::filterChanged, this, &ArchiveDesk::followFilter);
    connect(m_model, &ArchiveModel::failed, this, &ArchiveDesk::tell);
    connect(m_model, &ArchiveModel::counted, m_filters, &ArchiveFilterPane::setCounts);
    connect(m_model, &ArchiveModel::counted, this, &ArchiveDesk::showCounts);
    connect(m_model, &ArchiveModel::refreshed, this, [this] {
        m_filters->setYears(m_model->firstYear(), m_model->lastYear());
        showCenter();
        follow();
    });
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &ArchiveDesk::follow);
    connect(m_grid, &QAbstractItemView::activated, this, &ArchiveDesk::open);
    connect(m_report, &ReportPane::failed, this, &ArchiveDesk::tell);
    connect(m_acts, &ArchiveActs::failed, this, &ArchiveDesk::tell);
    connect(m_acts, &ArchiveActs::agencyChanged, this, &ArchiveDesk::refreshAgency);
    connect(m_acts, &ArchiveActs::archiveChanged, this, &ArchiveDesk::refresh);
    connect(m_acts, &ArchiveActs::openRequested, this, &ArchiveDesk::open);
    connect(m_acts, &ArchiveActs::underRequested, m_filters, &ArchiveFilterPane::setUnder);
    connect(m_acts, &ArchiveActs::chartsRequested, this, [this] { emit chartsRequested(m_acts->place().agency); });
    connect(m_acts, &ArchiveActs::compareRequested, this,
            [this] { withReport([this](const ArchivedReport &report) { emit compareRequested(report); }); });
}

void ArchiveDesk::tell(const Error &error)
{
    m_messages->show(error);
}

// What is shown -------------------------------------------------------------------------------------------------------

void ArchiveDesk::refresh()
{
    m_model->refresh();
    if (!m_hits->model()->words().isEmpty()) {
        search();
    }
}

void ArchiveDesk::refreshAgency(int agency)
{
    m_model->refreshAgency(agency);
    m_report->refresh();
}

void ArchiveDesk::followFilter()
{
    m_model->setFilter(m_filters->filter());
    if (!m_hits->model()->words().isEmpty()) {
        search();
    }
}

void ArchiveDesk::search()
{
    m_typing->stop();
    m_hits->model()->search(m_search->text().trimmed(), m_filters->filter());
    showCenter();
}

void ArchiveDesk::showCenter()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_center->setCurrentWidget(!m_hits->model()->words().isEmpty()    ? m_hits
                               : !isEmpty                             ? static_cast<QWidget *>(m_grid)
                               : m_model->filter() == ArchiveFilter() ? m_empty
                                                                      : m_nothingLeft);
    m_filters->setEnabled(m_center->currentWidget() != m_empty);
}

void ArchiveDesk::showCounts(const ArchiveCounts &counts)
{
    m_counts->setText(
        u"  "_s +
        tr("Agencies: %1 · reports: %2").arg(QLocale().toString(counts.agencies), QLocale().toString(counts.reports)));
}

/// Shows what is chosen among the hits, or in the grid where nothing is searched for.
void ArchiveDesk::follow()
{
    const bool isSearch = !m_hits->model()->words().isEmpty();
    const QModelIndex current = isSearch ? m_hits->list()->currentIndex() : m_grid->currentIndex();
    m_model->setCurrent(current.data(AgencyRole).toInt());
    const int report = isSearch ? current.data(SearchHitRole).value<SearchHit>().report
                                : current.data(ReportEntryRole).value<ReportEntry>().id;
    m_report->show(current.data(AgencyRole).toInt(), current.data(YearRole).toInt(), report);
}

void ArchiveDesk::open()
{
    if (m_acts->place().report == 0) {
        const QModelIndex current = m_grid->currentIndex();
        m_grid->setExpanded(current.siblingAtColumn(0), !m_grid->isExpanded(current.siblingAtColumn(0)));
        return;
    }
    withReport(
        [this, words = m_hits->model()->words()](const ArchivedReport &report) { emit openRequested(report, words); });
}

/// Has something done with the chosen report.
void ArchiveDesk::withReport(const std::function<void(const ArchivedReport &)> &act)
{
    const auto read = [id = m_acts->place().report](Archive &archive) { return archive.reports().report(id); };
    whenAnswered(m_archive.ask<ArchivedReport>(read), this, [this, act](const Result<ArchivedReport> &report) {
        if (report) {
            act(*report);
        } else {
            tell(report.error());
        }
    });
}

void ArchiveDesk::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ArchiveDesk::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // An action that nothing is connected to is hidden.
    m_acts->compare()->setVisible(isSignalConnected(QMetaMethod::fromSignal(&ArchiveDesk::compareRequested)));
    m_acts->charts()->setVisible(isSignalConnected(QMetaMethod::fromSignal(&ArchiveDesk::chartsRequested)));
    m_grid->setFocus();
}

/// Escape leaves the search.
void ArchiveDesk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        search();
        m_grid->setFocus();
        follow();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ArchiveDesk::saveState() const
{
    Settings::setState(AcrossKey, m_across->saveState());
}

// Importing -----------------------------------------------------------------------------------------------------------

void ArchiveDesk::askForFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Import reports"), QDir::homePath());
    if (!files.isEmpty()) {
        import(files);
    }
}

void ArchiveDesk::askForFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Import all reports in a folder"), QDir::homePath());
    if (!folder.isEmpty()) {
        import({folder});
    }
}

ImportDialog *ArchiveDesk::import(const QStringList &paths)
{
    auto *dialog = new ImportDialog(&m_archive, *m_catalogue, paths, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::archiveChanged, this, &ArchiveDesk::refresh);
    dialog->open();
    return dialog;
}

void ArchiveDesk::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void ArchiveDesk::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    if (!paths.isEmpty()) {
        event->acceptProposedAction();
        import(paths);
    }
}

} // namespace gouji
