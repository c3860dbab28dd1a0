// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace gouji {

namespace {

/// Those of `some` that are not among the others.
QList<Finding> without(const QList<Finding> &some, const QList<Finding> &others)
{
    QSet<QString> keys;
    for (const Finding &other : others) {
        keys.insert(other.key());
    }
    QList<Finding> rest;
    std::copy_if(some.begin(), some.end(), std::back_inserter(rest),
                 [&keys](const Finding &finding) { return !keys.contains(finding.key()); });
    return rest;
}

} // namespace

QList<Finding> Preview::going(const QList<Finding> &present) const
{
    return without(present, findings);
}

QList<Finding> Preview::coming(const QList<Finding> &present) const
{
    return without(findings, present);
}

bool Preview::bringsError(const QList<Finding> &present) const
{
    const QList<Finding> fresh = coming(present);
    return std::any_of(fresh.begin(), fresh.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}

} // namespace gouji
