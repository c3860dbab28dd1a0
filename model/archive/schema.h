// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace gouji {

/// The statements that bring a database from version n (`PRAGMA user_version`) to n + 1 stand at index n. A migration
/// that was released is never edited: a change of the schema is a new one at the end.
const QList<QStringList> &schemaMigrations();

} // namespace gouji
