// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

namespace gouji {

/// The cells that do not read as they should.
inline QStringList wrongCells(const Report &report, const QHash<CellId, QString> &expected)
{
    QStringList wrong;
    for (const CellValue &cell : report.cells()) {
        const QString value = expected.value(cell.id);
        const CellStatus status = value.isEmpty() ? CellStatus::Blank : CellStatus::Ok;
        if (cell.raw != value || cell.status != status || report.document().source().view(cell.span) != value) {
            wrong.append(QStringLiteral("%1: %2 (%3), not %4")
                             .arg(cell.id.toString(), cell.raw, statusName(cell.status), value));
        }
    }
    return wrong;
}

} // namespace gouji
