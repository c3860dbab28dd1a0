// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backgroundjournal.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace gouji {

class HistoryDialog;
class MessageArea;
class ReviewPage;

/// Writes what is done to the open reports into the journal, lays it over them again, and shows what others do to them
/// meanwhile. All of it in the background: what could not be written, as the database is locked or away, is tried again
/// until it is. Without a journal it does nothing.
class JournalKeeper : public QObject
{
    Q_OBJECT

public:
    enum class Leave
    {
        Keep,
        Discard,
    };
    enum class Standing
    {
        Saved,
        Saving,
        Unsaved,   ///< The journal could not be written to, or there is none.
        Undecided, ///< Something was done that another person did differently.
    };

    /// `messages` is told what goes wrong, and must outlive the keeper.
    JournalKeeper(std::unique_ptr<BackgroundJournal> journal, MessageArea *messages, QObject *parent = nullptr);

    /// Has `open` told what was open when the program was killed, as soon as the journal can be read.
    void takeOverUnfinished(std::function<void(const JournalEntry &)> open);
    using Kept = std::optional<JournalEntry>;
    /// What is known of a report from earlier: to be asked for before record(). Nothing while the journal is away.
    QFuture<Result<Kept>> kept(const QByteArray &sha256);
    /// Lays an entry over the page of its report, or says why not.
    void restore(ReviewPage *page, const JournalEntry &entry);
    /// Lays over a page what is known of its report from earlier.
    void restoreKept(ReviewPage *page, const Result<Kept> &kept);
    void record(ReviewPage *page);
    /// Is done when everything was written that record() and leave() were told before.
    QFuture<Result<bool>> settled();
    /// How what is done on a page stands in the journal; Saved where nothing was done.
    Standing standing(ReviewPage *page) const;
    /// The page whose report is asked after every two seconds, for what others did; may be null.
    void setFront(ReviewPage *page);
    /// Shows what was ever decided on a page's report.
    void showHistory(ReviewPage *page);
    /// Waits, while the window is drawn, until what is done on a page is written down, or cannot be for now.
    /// @return false where a page that is left now would lose it
    bool keep(ReviewPage *page);
    void leave(ReviewPage *page, Leave how);

signals:
    void standingChanged(ReviewPage *page);

private:
    struct PageState
    {
        QByteArray sha256; ///< Taken once: a file may be large.
        bool isRecorded = false;
        int asked = 0;         ///< So many times to be recorded, without an answer as yet.
        bool isBehind = false; ///< Of those none has the latest.
        Decisions untaken;     ///< By others, on what was changed here before it was known of.
        qsizetype undecided = 0;
        QString question; ///< The conflict that is asked about; empty where none is.
    };

    void poll();
    void takeOver();
    bool retry();
    void forget(ReviewPage *page, HistoryDialog *dialog, const Subject &subject);
    void recorded(ReviewPage *page, const Decisions &told, const Result<Journal::Recorded> &result);
    void takeOthersWork(ReviewPage *page, const Decisions &told);
    void lay(ReviewPage *page, const JournalEntry &entry, const QString &text);
    void ask(ReviewPage *page, const QList<Conflict> &conflicts);
    void tellOthersWork(ReviewPage *page, const QList<Decision> &decisions);
    /// Asks the journal for what has no answer, and tells what goes wrong.
    void run(std::function<std::optional<Error>(Journal &)> act);
    /// Shows a failure until it is over, and tries again more often meanwhile.
    void setFailure(const QString &text);

    std::unique_ptr<BackgroundJournal> m_journal;
    MessageArea *m_messages;
    QTimer m_poll;
    QHash<ReviewPage *, PageState> m_pages;
    ReviewPage *m_front = nullptr;
    bool m_isAskingForNews = false;
    std::function<void(const JournalEntry &)> m_openUnfinished; ///< Until they were taken over.
    bool m_isTakingOver = false;
    QString m_failure;
};

} // namespace gouji
