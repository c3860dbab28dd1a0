// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

const QString LanguageKey = u"language"_s;
const QString ThemeKey = u"theme"_s;
const QString FontSizeKey = u"fontSize"_s;
const QString RecentFilesKey = u"recentFiles"_s;

QString stateKey(const QString &name)
{
    return u"state/"_s + name;
}

} // namespace

QString Settings::language()
{
    return QSettings().value(LanguageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    QSettings().setValue(LanguageKey, language);
}

ThemeChoice Settings::theme()
{
    const QString name = QSettings().value(ThemeKey).toString();
    return name == "light"_L1 ? ThemeChoice::Light : name == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    QSettings().setValue(ThemeKey, theme == ThemeChoice::Light  ? u"light"_s
                                   : theme == ThemeChoice::Dark ? u"dark"_s
                                                                : u"system"_s);
}

int Settings::fontSize()
{
    constexpr int Smallest = 6;
    constexpr int Largest = 48;
    const int points = QSettings().value(FontSizeKey).toInt();
    return points == 0 ? 0 : std::clamp(points, Smallest, Largest);
}

void Settings::setFontSize(int points)
{
    QSettings().setValue(FontSizeKey, points);
}

QStringList Settings::recentFiles()
{
    return QSettings().value(RecentFilesKey).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(RecentFilesKey, files.mid(0, MaximumRecentFiles));
}

void Settings::clearRecentFiles()
{
    QSettings().remove(RecentFilesKey);
}

QByteArray Settings::state(const QString &name)
{
    return QSettings().value(stateKey(name)).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    QSettings().setValue(stateKey(name), state);
}

} // namespace gouji
