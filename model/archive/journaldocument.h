// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision.h"

#include <QList>

namespace gouji {

/// What two people made of one subject, neither knowing of the other. `theirs` stands until it is decided.
struct Conflict
{
    Decision mine;
    Decision theirs;
};

/// What a journal knows of an open document: three sides of it, by which it tells who did what since.
struct JournalDocument
{
    struct Row
    {
        Decision decision;
        bool isContested = false;
    };
    struct Outcome
    {
        QList<Row> rows;        ///< To be written.
        QList<Decision> others; ///< What others did, for the window to show.
    };

    /// Compares what the window shows now, and what others wrote since, with what was known. Where both changed a
    /// subject to different states nobody's is lost: theirs stands, mine is contested until mine is kept or the window
    /// shows theirs.
    /// @param person who works in the window
    /// That holds too for what others wrote before, as long as the window did not show it.
    Outcome compare(const Decisions &now, const Decisions &news, const QString &person);
    /// The next compare() lets what the window shows stand.
    void keepMine(const Subject &subject);
    QList<Conflict> conflicts() const;

    qint64 seen = 0;     ///< The last row read or written.
    Decisions stored;    ///< What stands, and what was taken back.
    Decisions shown;     ///< What the window showed when it was last compared.
    Decisions contested; ///< This person's side of what is undecided.
    Decisions unseen;    ///< What others did that the window was told and has not shown since.

private:
    void compare(const Subject &subject, const Decisions &now, const Decisions &news,
                 const std::optional<Decision> &known, const QString &person, Outcome *outcome);
};

} // namespace gouji
