// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivekeeper.h"
#include "journalkeeper.h"

#include <QTabWidget>

namespace gouji {

class OpeningPage;

/// The open reports, a tab each, and pages that compare them. A report is read in the background, behind a tab that
/// says so; none is open twice.
class ReportTabs : public QTabWidget
{
    Q_OBJECT

public:
    struct Opening
    {
        QString name; ///< A file's path, or what the tab is called.
        QFuture<Result<LoadedReport>> loading;
        std::optional<JournalEntry> unfinished{}; ///< How it stood when the program was killed.
        std::function<void(ReviewPage *)> whenShown = [](ReviewPage *) {}; ///< After it shows its first finding.
    };

    /// All must outlive it. `messages` is told what could not be opened.
    ReportTabs(const Catalogue &catalogue, JournalKeeper *journal, ArchiveKeeper *archive, MessageArea *messages);
    ~ReportTabs() override;

    /// Null while no report is in front.
    ReviewPage *currentPage() const;
    QList<ReviewPage *> pages() const;
    void open(const Opening &opening);
    /// Brings the report to the front that is wanted.
    /// @return false where it is not open
    bool show(const std::function<bool(const LoadedReport &)> &isWanted);
    /// False if the person cancelled.
    bool closeTab(int index);
    /// Called when the window closes: leaves all reports, which the journal keeps as open. False if the person
    /// cancelled.
    bool leaveAll();

signals:
    /// A report was read; its page is not seen yet.
    void opened(ReviewPage *page);
    /// Another page, or none, is in front.
    void frontChanged();

private:
    using Leave = JournalKeeper::Leave;

    void showReport(OpeningPage *placeholder, LoadedReport loaded, const Opening &opening,
                    const Result<JournalKeeper::Kept> &kept);
    /// Nothing if the person cancelled.
    std::optional<Leave> askAbout(const QList<ReviewPage *> &unsaved);
    void leave(ReviewPage *page, Leave how);
    void updateTitle(ReviewPage *page);

    const Catalogue *m_catalogue;
    JournalKeeper *m_journal;
    ArchiveKeeper *m_archive;
    MessageArea *m_messages;
};

} // namespace gouji
