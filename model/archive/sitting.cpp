// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sitting.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

std::unique_ptr<QLockFile> lockFile(const QString &id, const Database &database)
{
    auto file = std::make_unique<QLockFile>(u"%1-%2.lock"_s.arg(database.name(), id.mid(id.lastIndexOf(u'/') + 1)));
    file->setStaleLockTime(0); // a program that runs for days is still running
    return file;
}

} // namespace

Sitting::Sitting(QString person)
    : m_person(std::move(person))
    , m_owner(u"%1@%2/"_s.arg(m_person, QSysInfo::machineHostName()))
    , m_uuid(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

bool Sitting::isOfSameOwner(const QString &id) const
{
    return id.startsWith(m_owner) || !id.contains(u'/'); // of a version that knew files of one person alone
}

std::optional<Error> Sitting::begin(const Database &database)
{
    if (database.backend() == Database::Backend::Postgresql) {
        // Held once more each time, which costs nothing: a connection that was made anew has lost it.
        const auto locked = database.rows({u"SELECT pg_try_advisory_lock(hashtextextended(?, 0))"_s, {id()}});
        return locked ? std::nullopt : std::optional(locked.error());
    }
    if (!m_file) {
        m_file = lockFile(m_uuid, database);
        if (!m_file->tryLock(0)) {
            m_file.reset();
            return Error{
                .file = database.name(),
                .cause = QCoreApplication::translate("gouji::Journal", "A file beside the database could not be made."),
                .remedy = QCoreApplication::translate("gouji::Journal", "Check that you may write to the folder.")};
        }
    }
    return {};
}

Result<bool> Sitting::hasEnded(const QString &id, const Database &database)
{
    if (database.backend() == Database::Backend::Sqlite) {
        return lockFile(id, database)->tryLock(0);
    }
    const auto taken = database.rows({uR"(SELECT CASE WHEN pg_try_advisory_lock(hashtextextended(?, 0))
                                            THEN pg_advisory_unlock(hashtextextended(?, 0)) ELSE false END)"_s,
                                      {id, id}});
    return taken ? Result<bool>(taken->first().first().toBool()) : taken.error();
}

} // namespace gouji
