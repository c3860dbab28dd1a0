// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "effectivereport.h"

namespace gouji {

/// A slip as a person meets it: the findings that have one cause, and the suggestion that mends them.
struct Entry
{
    QList<qsizetype> findings; ///< By index into EffectiveReport::findings, the worst first.
    /// The best one of the first finding; nothing where there is none, or where another is as likely.
    std::optional<Suggestion> suggestion;
    /// How many findings go with it, those of other entries too; where several are as likely, with each of them.
    qsizetype solves = 0;
};

/// Every finding in one entry, the worst first. A finding that is waived stands by itself. With the others go those
/// that the first one's best suggestion makes go; where several are as likely, those that each of them does.
QList<Entry> entriesOf(const EffectiveReport &report);

} // namespace gouji
