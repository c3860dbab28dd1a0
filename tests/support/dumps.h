// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formedition.h"

#include <QHash>
#include <QStringList>

namespace gouji {

/// The ways in which text dumps of a report write its tables.
QStringList dumpKinds();
/// Those of them that lose blank cells.
bool losesBlanks(const QString &kind);

/// A table as a text dump of one kind.
QString dumpTable(const FormTable &table, const QHash<CellId, QString> &values, const QString &kind);
/// A report as a text dump of one kind: title, the sections, the tables with the values given (blank where
/// none is).
QString dumpReport(const FormEdition &edition, const QHash<CellId, QString> &values, const QString &kind);

/// A value for each cell of the edition, all different, in form order from `first` on.
QHash<CellId, QString> numberedCells(const FormEdition &edition, int first = 1001);

} // namespace gouji
