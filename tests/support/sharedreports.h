// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTest>

namespace gouji {

/// The folder of real reports beside the project (or in GOUJI_SHARED), which need not be there.
inline QDir sharedReports()
{
    return {qEnvironmentVariable("GOUJI_SHARED", QStringLiteral(GOUJI_SOURCE_DIR "/../shared")) +
            QLatin1String("/reports")};
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
