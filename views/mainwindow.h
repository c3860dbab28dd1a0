// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporttabs.h"

#include <QMainWindow>
#include <QUndoGroup>

#include <functional>
#include <optional>

class QLabel;
class QMimeData;
class QStackedWidget;

namespace gouji {

class ArchiveDesk;
class ArchivePage;
class MainMenu;
class MessageArea;
class StartPage;
struct Exporter;

/// The window and its two pages: reports in tabs, or the start page, and the archive. Reads in the background, writes
/// every correction to the journal.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `catalogue` must outlive the window. Without a journal corrections live as long as the window.
    /// @param archive as Database::open() takes it, opened when it is first needed; empty for none
    explicit MainWindow(const Catalogue &catalogue, std::unique_ptr<BackgroundJournal> journal = {},
                        const QString &archive = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Reads files in the background, a tab each; one that is open already comes to the front.
    void openFiles(const QStringList &paths);
    /// Opens what drop and paste bring. False where there is nothing to read.
    bool openMimeData(const QMimeData *mime);
    /// Brings back what was open when the program was killed, and says so.
    void restoreUnfinished();

    /// Null where the window has none.
    ArchivePage *archivePage() { return m_archivePage; }
    bool isArchiveShown() const;
    void showArchive();
    void showReview();
    /// Shows the archive and has it do something, if it could be opened.
    void withArchive(const std::function<void(ArchiveDesk *)> &act);
    /// Opens a report of the archive; one that is open already comes to the front.
    /// @param words to be shown in its text; may be empty
    void openArchived(const ArchivedReport &report, const QString &words);

    /// Null while no report is in front.
    ReviewPage *currentPage() const;
    ReportTabs *tabs() { return m_tabs; }
    MessageArea *messages() { return m_messages; }
    QUndoGroup *undoGroup() { return &m_undoGroup; }
    JournalKeeper *journal() { return m_journal; }

    void askForFiles();
    void paste();
    void exportReport(const Exporter &exporter);

signals:
    /// Another report, or none, is in front, or it has another focus.
    void currentChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void open(const ReportTabs::Opening &opening);
    void connectDesk(ArchiveDesk *desk);
    void connectPage(ReviewPage *page);
    void updateSaved();
    void updatePlace();
    void updateCurrent();
    void updateRecent();

    const Catalogue *m_catalogue;
    QUndoGroup m_undoGroup;
    MessageArea *m_messages;
    JournalKeeper *m_journal;
    ArchiveKeeper m_archive;
    QStackedWidget *m_stack;
    StartPage *m_start;
    ReportTabs *m_tabs;
    ArchivePage *m_archivePage = nullptr;
    MainMenu *m_menu;
    QLabel *m_place;
    QLabel *m_saved;
    QLabel *m_facts;
};

} // namespace gouji
