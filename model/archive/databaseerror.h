// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

class QSqlError;

namespace gouji {

/// Whether PostgreSQL's server went away or never was there.
bool isConnectionLost(const QSqlError &error);

/// Whether it failed for what others did at the same time: a lock they hold, a row they were first to make.
bool isConflict(Database::Backend backend, const QSqlError &error);

/// What a database's driver reports, in words.
/// No statement and no name of a table is in them.
/// @param name of the database, for people
Error toError(Database::Backend backend, const QString &name, const QSqlError &error);

} // namespace gouji
