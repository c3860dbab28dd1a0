// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTest>

namespace gouji {

/// A folder of the one beside the project (or GOUJI_SHARED), which need not be there.
inline QDir sharedFolder(QLatin1String name)
{
    return {qEnvironmentVariable("GOUJI_SHARED", QStringLiteral(GOUJI_SOURCE_DIR "/../shared")) + name};
}

/// Real reports.
inline QDir sharedReports()
{
    return sharedFolder(QLatin1String("/reports"));
}

/// Small files that once broke something.
inline QDir sharedHostileFiles()
{
    return sharedFolder(QLatin1String("/cases/hostile"));
}

/// The bytes of a file in it.
inline QByteArray sharedReport(const QString &path)
{
    QFile file(sharedReports().filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace gouji

#define GOUJI_NEEDS_SHARED_REPORTS()                                                                                   \
    do {                                                                                                               \
        if (!gouji::sharedReports().exists()) {                                                                        \
            QSKIP("needs the real reports beside the project (or in GOUJI_SHARED)");                                   \
        }                                                                                                              \
    } while (false)

#define GOUJI_NEEDS_SHARED_HOSTILE_FILES()                                                                             \
    do {                                                                                                               \
        if (!gouji::sharedHostileFiles().exists()) {                                                                   \
            QSKIP("needs the hostile files beside the project (or in GOUJI_SHARED)");                                  \
        }                                                                                                              \
    } while (false)
