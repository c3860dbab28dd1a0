// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace gouji {

class MessageArea;
class ReviewPage;

/// Writes what is done to the open reports into the journal, lays it over them again, and shows what others do to them
/// meanwhile. Without a journal (it could not be opened) it does nothing.
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
        Unsaved,   ///< The journal could not be written to, or there is none.
        Undecided, ///< Something was done that another person did differently.
    };

    /// `messages` is told what goes wrong, and must outlive the keeper.
    JournalKeeper(std::optional<Journal> journal, MessageArea *messages, QObject *parent = nullptr);

    /// What was open when the program was killed.
    QList<JournalEntry> takeOverUnfinished();
    /// Lays an entry over the page of its report, or says why not.
    void restore(ReviewPage *page, const JournalEntry &entry);
    /// Lays over a page what is known of its report from earlier.
    void restoreKept(ReviewPage *page);
    void record(ReviewPage *page);
    /// How what is done on a page stands in the journal; Saved where nothing was done.
    Standing standing(ReviewPage *page) const;
    /// The page whose report is asked after every two seconds, for what others did; may be null.
    void setFront(ReviewPage *page);
    /// Shows what was ever decided on a page's report.
    void showHistory(ReviewPage *page);
    /// Tries once more to write down what is not yet.
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
        qsizetype undecided = 0;
        QString question; ///< The conflict that is asked about; empty where none is.
    };

    void poll();
    void lay(ReviewPage *page, const JournalEntry &entry, const QString &text);
    void ask(ReviewPage *page, const QList<Conflict> &conflicts);
    void tellOthersWork(ReviewPage *page, const QList<Decision> &decisions);
    void tell(const std::optional<Error> &error);
    /// Shows a failure until it is over, and asks the database less often meanwhile.
    void setFailure(const QString &text);

    std::optional<Journal> m_journal;
    MessageArea *m_messages;
    QTimer m_poll;
    QHash<ReviewPage *, PageState> m_pages;
    ReviewPage *m_front = nullptr;
    QString m_failure;
};

} // namespace gouji
