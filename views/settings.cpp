// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings.h"

#include "privatefile.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// The user's settings file, whatever the application at hand is called.
class Store : public QSettings
{
public:
    Store()
        : QSettings(u"gouji"_s, u"gouji"_s)
    {
    }

    /// What is kept is nobody else's to read: it names files, and the database's host and user.
    void keep(const QString &key, const QVariant &value)
    {
#ifndef Q_OS_WIN // whose registry is no file
        makePrivateFile(fileName());
        keepFromOthers(fileName());
#endif
        setValue(key, value);
    }
};

constexpr auto LanguageKey = "language"_L1;
constexpr auto ThemeKey = "theme"_L1;
constexpr auto FontSizeKey = "fontSize"_L1;
constexpr auto ArchiveKey = "archive"_L1;
constexpr auto RecentFilesKey = "recentFiles"_L1;

QString stateKey(const QString &name)
{
    return u"state/"_s + name;
}

} // namespace

QString Settings::language()
{
    return Store().value(LanguageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    Store().keep(LanguageKey, language);
}

ThemeChoice Settings::theme()
{
    const QString name = Store().value(ThemeKey).toString();
    return name == "light"_L1 ? ThemeChoice::Light : name == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    Store().keep(ThemeKey, theme == ThemeChoice::Light  ? u"light"_s
                           : theme == ThemeChoice::Dark ? u"dark"_s
                                                        : u"system"_s);
}

int Settings::fontSize()
{
    constexpr int Smallest = 6;
    constexpr int Largest = 48;
    const int points = Store().value(FontSizeKey).toInt();
    return points == 0 ? 0 : std::clamp(points, Smallest, Largest);
}

void Settings::setFontSize(int points)
{
    Store().keep(FontSizeKey, points);
}

QString Settings::archive()
{
    return Store().value(ArchiveKey).toString();
}

void Settings::setArchive(const QString &url)
{
    Store().keep(ArchiveKey, url);
}

QStringList Settings::recentFiles()
{
    return Store().value(RecentFilesKey).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    Store().keep(RecentFilesKey, files.mid(0, MaximumRecentFiles));
}

void Settings::clearRecentFiles()
{
    Store().remove(RecentFilesKey);
}

QByteArray Settings::state(const QString &name)
{
    return Store().value(stateKey(name)).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    Store().keep(stateKey(name), state);
}

} // namespace gouji
