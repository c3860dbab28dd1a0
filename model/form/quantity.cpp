// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quantity.h"

namespace gouji {

std::optional<Quantity> Quantity::fromString(QStringView text)
{
    bool negative = false;
    if (text.startsWith(QLatin1Char('-')) || text.startsWith(QLatin1Char('+'))) {
        negative = text.front() == QLatin1Char('-');
        text = text.mid(1);
    }
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView fraction = point < 0 ? QStringView() : text.mid(point + 1);
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty()) || fraction.size() > MaximumPlaces) {
        return {};
    }

    qint64 scaled = 0;
    const auto append = [&scaled](QChar digit) {
        if (digit < QLatin1Char('0') || digit > QLatin1Char('9') || scaled > Limit * Unit / 10) {
            return false;
        }
        scaled = scaled * 10 + (digit.unicode() - '0');
        return true;
    };
    for (const QChar digit : whole) {
        if (!append(digit)) {
            return {};
        }
    }
    for (qsizetype place = 0; place < MaximumPlaces; ++place) {
        if (!append(place < fraction.size() ? fraction.at(place) : QChar(u'0'))) {
            return {};
        }
    }
    if (scaled > Limit * Unit) {
        return {};
    }
    return fromScaled(negative ? -scaled : scaled, int(fraction.size()));
}

Quantity Quantity::fromScaled(qint64 millionths)
{
    int places = MaximumPlaces;
    for (qint64 step = 10; places > 0 && millionths % step == 0; step *= 10) {
        --places;
    }
    return fromScaled(millionths, places);
}

Quantity Quantity::lastPlace() const
{
    qint64 scaled = Unit;
    for (int place = 0; place < m_places; ++place) {
        scaled /= 10;
    }
    return fromScaled(scaled, m_places);
}

QString Quantity::toString() const
{
    const qint64 magnitude = m_scaled < 0 ? -m_scaled : m_scaled;
    QString text = QString::number(magnitude / Unit);
    if (m_places > 0) {
        text += QLatin1Char('.') + QString::number(magnitude % Unit).rightJustified(MaximumPlaces, u'0').left(m_places);
    }
    return m_scaled < 0 ? QLatin1Char('-') + text : text;
}

} // namespace gouji
