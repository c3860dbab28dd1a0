// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

namespace gouji {

/// The folder of real reports with their true cells that lies beside a checkout (GOUJI_SHARED names another); empty
/// where there is none, and then a test skips.
inline QString sharedReports()
{
    const QString shared = qEnvironmentVariable("GOUJI_SHARED", QStringLiteral(GOUJI_SOURCE_DIR "/../shared"));
    const QString reports = QDir::cleanPath(shared + QStringLiteral("/reports"));
    return QDir(reports).exists() ? reports : QString();
}

} // namespace gouji
