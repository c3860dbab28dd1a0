// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlitefile.h"

#include "databaseconnection.h"
#include "privatefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct DatabaseErrors
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Database)
};

constexpr auto LogSuffix = "-wal"_L1;

} // namespace

bool SqliteFile::exists() const
{
    return QFileInfo::exists(m_address.file());
}

bool SqliteFile::isWritable() const
{
    const QFileInfo file(m_address.file());
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

bool SqliteFile::hasLog() const
{
    return QFileInfo(m_address.file() + LogSuffix).size() > 0;
}

Result<int> SqliteFile::version() const
{
    const QFileInfo file(m_address.file());
    if (!file.exists() || (file.isFile() && file.size() == 0 && !hasLog())) {
        return 0;
    }
    if (!file.isFile()) { // a pipe would never be opened
        return Error{.file = m_address.name(),
                     .cause = DatabaseErrors::tr("The database could not be opened."),
                     .remedy = DatabaseErrors::tr("Something else than a file stands there: choose another name.")};
    }
    const Result<int> alone = versionIn(m_address.file());
    return hasLog() && (!alone || *alone == 0) ? versionWithLog(alone) : alone;
}

/// As version(), of the file alone.
Result<int> SqliteFile::versionIn(const QString &path) const
{
    const Result<DatabaseAddress> address = DatabaseAddress::of(QFileInfo(path).absoluteFilePath());
    if (!address) {
        return address.error();
    }
    DatabaseConnection connection(*address, DatabaseConnection::Mode::Immutable);
    const auto rows = connection.rows({uR"(SELECT (SELECT user_version FROM pragma_user_version),
        (SELECT application_id FROM pragma_application_id), count(*),
        coalesce(sum(type = 'table' AND name = 'document' AND sql LIKE '%sha256%'), 0) FROM sqlite_master)"_s,
                                       {}});
    if (!rows) {
        Error error = rows.error();
        error.file = m_address.name();
        return error;
    }
    const QVariantList &row = rows->first();
    const int version = row.at(0).toInt();
    const bool isOurs = version > 0 && row.at(3).toInt() > 0;
    const bool isEmpty = version == 0 && row.at(2).toInt() == 0;
    if (row.at(1).toInt() != 0 || (!isOurs && !isEmpty)) {
        return Error{.file = m_address.name(),
                     .cause = DatabaseErrors::tr("The file is a database of another program."),
                     .remedy = DatabaseErrors::tr("It was left as it is: choose another file.")};
    }
    return version;
}

/// The same of a file that is empty as yet, for all of it is in the log, or into which only a part of the log was
/// written when a program was killed. A copy of both is looked at.
/// @param alone what versionIn() says
Result<int> SqliteFile::versionWithLog(const Result<int> &alone) const
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy"_s);
    if (!QFile::copy(m_address.file(), copy) || !QFile::copy(m_address.file() + LogSuffix, copy + LogSuffix)) {
        return Error{.file = m_address.name(),
                     .cause = DatabaseErrors::tr("The database could not be opened."),
                     .remedy = DatabaseErrors::tr("Make room in the folder for temporary files and try again.")};
    }
    {
        // Opened to be written to, it takes in the log.
        const Result<DatabaseAddress> address = DatabaseAddress::of(copy);
        DatabaseConnection connection(*address);
        if (const auto rows = connection.rows({u"SELECT count(*) FROM sqlite_master"_s, {}}); !rows) {
            return alone; // a log that is damaged or of another file, which SQLite will pass over
        }
    }
    return versionIn(copy);
}

std::optional<Error> SqliteFile::make(const QString &path)
{
    if (makePrivateFile(path)) {
        return {};
    }
    return Error{.file = path,
                 .cause = DatabaseErrors::tr("The folder for the database could not be made."),
                 .remedy = DatabaseErrors::tr("Check that you may write to the folder around it.")};
}

} // namespace gouji
