// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "relation.h"

namespace gouji {

/// A finding of `rule` with the message of this variant and no cells.
Finding findingOf(const Catalogue &catalogue, QStringView rule, const QString &place, int variant,
                  const QStringList &arguments);

/// Begins findings with what the catalogue says of their rule, and collects them.
class FindingMaker
{
public:
    FindingMaker(const Report &report, const Catalogue &catalogue)
        : m_report(&report)
        , m_catalogue(&catalogue)
    {
    }

    const Report &report() const { return *m_report; }

    /// A finding of `rule` with the message of this variant. Valid until the next call.
    Finding &add(QStringView rule, const QString &place, int variant, const QStringList &arguments);
    /// The same about cells, with their spans.
    Finding &addOnCells(QStringView rule, const QString &place, int variant, const QStringList &arguments,
                        const QList<qsizetype> &cells);

    QList<Finding> take() { return std::move(m_findings); }

private:
    const Report *m_report;
    const Catalogue *m_catalogue;
    QList<Finding> m_findings;
};

} // namespace gouji
