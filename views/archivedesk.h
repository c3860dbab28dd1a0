// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archiveacts.h"
#include "archivemodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace gouji {

class ArchiveFilterPane;
class ArchiveGridView;
class Catalogue;
class ImportDialog;
class MessageArea;
class ReportPane;
class SearchPane;

/// An open archive: filters, the grid of agencies and years or what a search found, and the chosen report.
class ArchiveDesk : public QWidget
{
    Q_OBJECT

public:
    /// `background` and `catalogue` must outlive it.
    ArchiveDesk(BackgroundArchive *background, const Catalogue &catalogue, QWidget *parent = nullptr);

    BackgroundArchive *archive() { return &m_archive; }
    ArchiveModel *model() { return m_model; }
    ArchiveGridView *grid() { return m_grid; }
    SearchPane *hits() { return m_hits; }
    QLineEdit *searchLine() { return m_search; }
    ArchiveFilterPane *filters() { return m_filters; }
    ReportPane *report() { return m_report; }
    ArchiveActs *acts() { return m_acts; }
    MessageArea *messages() { return m_messages; }

    void askForFiles();
    void askForFolder();
    /// Imports files and folders, in a dialog that shows what becomes of them.
    ImportDialog *import(const QStringList &paths);
    void focusSearch();
    /// A report's marks or state changed.
    void refreshAgency(int agency);
    /// What is in the archive changed.
    void refresh();
    void saveState() const;

signals:
    /// @param words what was searched for, to be shown; may be empty
    void openRequested(const ArchivedReport &report, const QString &words);
    void compareRequested(const ArchivedReport &report);
    void chartsRequested(int agency);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeEmptyPage();
    QWidget *makeNothingLeftPage();
    void connectParts();
    void followFilter();
    void search();
    void showCenter();
    void showCounts(const ArchiveCounts &counts);
    void follow();
    void open();
    void withReport(const std::function<void(const ArchivedReport &)> &act);
    void tell(const Error &error);

    BackgroundArchive m_archive; ///< For what a person waits for: it does not queue behind searches and checks.
    const Catalogue *m_catalogue;
    ArchiveModel *m_model;
    MessageArea *m_messages;
    ArchiveActs *m_acts;
    ArchiveFilterPane *m_filters;
    QLineEdit *m_search;
    QTimer *m_typing;
    QStackedWidget *m_center;
    ArchiveGridView *m_grid;
    SearchPane *m_hits;
    QWidget *m_empty;
    QWidget *m_nothingLeft;
    ReportPane *m_report;
    QLabel *m_counts;
    QSplitter *m_across;
};

} // namespace gouji
