// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decision.h"

namespace gouji {

Decisions decidedOver(Decisions standing, const Decisions &changes)
{
    for (const Decision &change : changes) {
        if (change.isTakenBack) {
            standing.remove(change.subject);
        } else {
            standing.insert(change.subject, change);
        }
    }
    return standing;
}

Decision takenBack(const Subject &subject, const QString &person)
{
    return {.subject = subject,
            .from = {},
            .to = {},
            .by = person,
            .at = QDateTime::currentDateTimeUtc(),
            .reason = {},
            .isTakenBack = true};
}

QString personAtTheKeyboard()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

} // namespace gouji
