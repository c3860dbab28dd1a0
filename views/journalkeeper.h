// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"

#include <QCoreApplication>

#include <optional>

namespace gouji {

class MessageArea;
class ReviewPage;

/// Writes what is done to the open reports into the journal, and lays it over them again. Without a journal (it could
/// not be opened) it does nothing.
class JournalKeeper
{
    Q_DECLARE_TR_FUNCTIONS(gouji::MainWindow)

public:
    enum class Leave
    {
        Keep,
        Discard,
    };

    /// `messages` is told what goes wrong, and must outlive the keeper.
    JournalKeeper(std::optional<Journal> journal, MessageArea *messages);

    /// What was open when the program was killed.
    QList<JournalEntry> takeOverUnfinished();
    /// Lays an entry over the page of its report, or says why not.
    void restore(ReviewPage *page, const JournalEntry &entry);
    /// Lays over a page what is known of its report from earlier.
    void restoreKept(ReviewPage *page);
    void record(ReviewPage *page);
    void leave(ReviewPage *page, Leave how);

private:
    void tellRestored(ReviewPage *page, const QString &text);
    void tell(const std::optional<Error> &error);

    std::optional<Journal> m_journal;
    MessageArea *m_messages;
};

} // namespace gouji
