// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QByteArray>
#include <QStringList>

namespace gouji {

/// What a user chose, typed; kept in the settings file of the user.
class Settings
{
public:
    /// "" for the system's, "en", "zh_CN", "zh_TW".
    static QString language();
    static void setLanguage(const QString &language);
    static ThemeChoice theme();
    static void setTheme(ThemeChoice theme);
    /// In points; 0 for the desktop's.
    static int fontSize();
    static void setFontSize(int points);
    /// As Database::open() takes it; empty for the program's own.
    static QString archive();
    static void setArchive(const QString &url);
    /// Paths, the latest first.
    static QStringList recentFiles();
    static void addRecentFile(const QString &path);
    static void clearRecentFiles();
    /// Sizes of windows and splitters, by the object's name.
    static QByteArray state(const QString &name);
    static void setState(const QString &name, const QByteArray &state);

    static constexpr int MaximumRecentFiles = 10;
};

} // namespace gouji
