// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker.h"

namespace gouji {

/// How a report would stand after a suggestion.
struct Preview
{
    CellValues values;
    QList<Finding> findings; ///< Worst first.

    /// The findings of `present` that would be gone, and those that would be new, by Finding::key().
    QList<Finding> going(const QList<Finding> &present) const;
    QList<Finding> coming(const QList<Finding> &present) const;
    /// Whether an error is among those that would be new.
    bool bringsError(const QList<Finding> &present) const;
};

} // namespace gouji
