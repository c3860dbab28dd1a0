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
    QString folded;    ///< Folded, without blanks: what names are compared by.
    QStringList units; ///< The places it begins with, the largest first: 宿迁市, 宿城区.
    QString own;       ///< The rest: 财政局. Of a government 人民政府, also where its name is its place's alone.
    AgencyLevel level = AgencyLevel::Unknown;

    static AgencyName of(const QString &printed);

    bool isGovernment() const;
    /// The places of whom it reports to: a department's are its own, a government's those around.
    QStringList unitsAbove() const;
    /// The name as it is in the smallest place alone: 宿城区财政局. Names of one agency share it.
    QString shortName() const;
};

/// Whether the places of two names of the same shortName() may be the same: written with those around, or without.
bool mayBeSamePlace(const QStringList &a, const QStringList &b);

/// Sorts by pinyin when compared byte by byte (ICU's collation for Chinese).
QByteArray pinyinKey(const QString &name);

} // namespace gouji
