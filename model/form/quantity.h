// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtNumeric>

#include <algorithm>
#include <compare>
#include <limits>
#include <optional>

namespace gouji {

/// An exact decimal number with up to six places, |value| ≤ Quantity::Limit. Remembers how many places were printed,
/// which does not count for comparisons. Sums of any column of a form are exact; a sum beyond Quantity::Largest stays
/// there.
class Quantity
{
public:
    static constexpr int MaximumPlaces = 6;
    static constexpr qint64 Unit = 1'000'000;
    static constexpr qint64 Limit = 100'000'000'000;
    static constexpr qint64 Largest = std::numeric_limits<qint64>::max(); ///< In millionths: 92 times the limit.

    constexpr Quantity() = default;
    constexpr explicit Quantity(qint64 whole)
        : m_scaled(whole * Unit)
    {
    }
    /// From ASCII digits with an optional sign and decimal point ("-12.50"). Nothing for any other text, more than six
    /// places or a value beyond the limit.
    static std::optional<Quantity> fromString(QStringView text);
    static constexpr Quantity fromScaled(qint64 millionths, int places)
    {
        Quantity quantity;
        quantity.m_scaled = millionths;
        quantity.m_places = places;
        return quantity;
    }

    /// With the fewest places that hold the value.
    static Quantity fromScaled(qint64 millionths);

    bool isWhole() const { return m_scaled % Unit == 0; }
    bool isNegative() const { return m_scaled < 0; }
    bool isZero() const { return m_scaled == 0; }
    qint64 scaled() const { return m_scaled; } ///< In millionths.
    int places() const { return m_places; }
    /// What 1 in the last place printed is worth: 0.01 for 12.50.
    Quantity lastPlace() const;
    /// A plain decimal, with the places printed.
    QString toString() const;

    friend Quantity operator+(Quantity a, Quantity b)
    {
        qint64 sum = 0;
        if (qAddOverflow(a.m_scaled, b.m_scaled, &sum)) {
            sum = a.isNegative() ? -Largest : Largest;
        }
        return fromScaled(std::max(sum, -Largest), std::max(a.m_places, b.m_places));
    }
    friend Quantity operator-(Quantity a, Quantity b) { return a + fromScaled(-b.m_scaled, b.m_places); }
    Quantity &operator+=(Quantity other) { return *this = *this + other; }
    friend bool operator==(Quantity a, Quantity b) { return a.m_scaled == b.m_scaled; }
    friend std::strong_ordering operator<=>(Quantity a, Quantity b) { return a.m_scaled <=> b.m_scaled; }

private:
    qint64 m_scaled = 0;
    int m_places = 0;
};

} // namespace gouji
