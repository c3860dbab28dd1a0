// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "background.h"
#include "journal.h"

namespace gouji {

class BackgroundJournal : public Background<Journal>
{
public:
    /// @param url and person as Journal::open() takes them
    explicit BackgroundJournal(const QString &url, const QString &person = personAtTheKeyboard())
        : Background([url, person] { return Journal::open(url, person); })
    {
    }
};

} // namespace gouji
