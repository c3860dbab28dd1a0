// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include <QRandomGenerator>
#include <QSet>

namespace gouji {

/// A slip as it was made: the cells that are wrong now, and the numbers that were in them.
struct InjectedSlip
{
    QString pattern;
    QList<qsizetype> cells; ///< Indices into Report::cells().
    QList<Quantity> meant;  ///< By place in `cells`.
};

/// Numbers as a report may have them, in which every balance holds: most cells 0, few large. Of the other tables the
/// report's own are kept.
QList<CellValue> balancedValues(const Report &report, QRandomGenerator *random);

/// The slips of rules.md that change numbers.
QStringList slipPatterns();

/// Makes a slip of a pattern in cells of a table that are not in `taken`, somewhere where it can be made, and says
/// where; nothing where it cannot be made in this table.
std::optional<InjectedSlip> injectSlip(const QString &pattern, const QString &table, const Report &report,
                                       const QSet<qsizetype> &taken, QList<CellValue> *values,
                                       QRandomGenerator *random);

} // namespace gouji
