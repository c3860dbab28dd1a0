// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace gouji {

/// Where an agency stands, as far as its name tells.
enum class AgencyLevel
{
    Unknown,
    Province,
    City,
    County,
    Township, ///< Also streets.
    Department,
};

/// What an agency's name says of its place among the others.
struct AgencyName
{
    QString folded;            ///< Folded, without blanks: what names are compared by.
    QStringList units;         ///< The places it begins with, the largest first: 宿迁市, 宿城区.
    bool isGovernment = false; ///< Of the last of `units`; else something that belongs to it.
    AgencyLevel level = AgencyLevel::Unknown;

    static AgencyName of(const QString &printed);
};

/// Sorts by pinyin when compared byte by byte (ICU's collation for Chinese).
QByteArray pinyinKey(const QString &name);

} // namespace gouji
