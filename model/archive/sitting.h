// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QLockFile>

namespace gouji {

/// One run of the program by one person at one computer, told from others for as long as it lasts: by an advisory lock
/// of its PostgreSQL session, or a locked file beside the SQLite file. Both go when the program is killed.
class Sitting
{
public:
    explicit Sitting(QString person);

    const QString &person() const { return m_person; }
    /// user@host/uuid
    QString id() const { return m_owner + m_uuid; }
    /// Whether a sitting was of the same person at the same computer.
    bool isOfSameOwner(const QString &id) const;

    /// Takes the lock where it is not held.
    std::optional<Error> begin(const Database &database);
    static Result<bool> hasEnded(const QString &id, const Database &database);

private:
    QString m_person;
    QString m_owner; ///< user@host/
    QString m_uuid;
    std::unique_ptr<QLockFile> m_file;
};

} // namespace gouji
