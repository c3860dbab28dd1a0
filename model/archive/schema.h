// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QStringList>

namespace gouji {

/// Raises the schema by one version. Written in SQLite's SQL, of which PostgreSQL's differs in a few words; what
/// differs in more is written for each.
struct Migration
{
    QStringList common;
    QStringList sqlite{};
    QStringList postgresql{};

    QStringList statements(Database::Backend backend) const;
};

/// The one at index n leads from version n to n + 1. A migration that was released is never edited: a change of the
/// schema is a new one at the end.
const QList<Migration> &schemaMigrations();

/// Every table and view that a migration names.
QStringList schemaTables();

} // namespace gouji
