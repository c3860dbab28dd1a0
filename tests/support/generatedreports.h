// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gouji {

/// Reports of made-up agencies, 40 to a county and ten counties to a city, on the edition of 2021: each year's carries
/// on from the year before, and some have slips. The same every time.
class GeneratedReports
{
public:
    static constexpr int FirstYear = 2021;

    /// @param slips of a thousand reports so many have two digits of a cell swapped
    explicit GeneratedReports(int slips = 50)
        : m_slips(slips)
    {
    }

    static QString agency(int number);
    /// In UTF-8. Some agencies publish late, some copy last year's text, some print zeros only.
    QByteArray report(int agency, int year) const;

private:
    int m_slips;
};

} // namespace gouji
