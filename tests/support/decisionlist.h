// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision.h"

namespace gouji {

inline Decisions decisionsOf(const QList<Decision> &list)
{
    Decisions decisions;
    for (const Decision &decision : list) {
        decisions.insert(decision.subject, decision);
    }
    return decisions;
}

} // namespace gouji
