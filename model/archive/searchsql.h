// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QStringList>

namespace gouji {

/// Lets a report be found by the pairs of characters in its text.
Statement insertPairsStatement(Database::Backend backend, int agency, int report, const QStringList &pairs);
/// Takes it back. SQLite only: in PostgreSQL the pairs go with the report.
Statement deletePairsStatement(int report, const QStringList &pairs);
/// A condition on rows of `report` that holds for all that contain the text, and for few others.
/// @param text as SearchedText::text(), not empty
Statement pairsCondition(Database::Backend backend, const QString &text);

} // namespace gouji
