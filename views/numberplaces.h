// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

#include <optional>

namespace gouji {

/// A number that belongs to a point of a drawing.
struct PointNumber
{
    QPointF point;
    QSizeF size; ///< Of its text.
};

/// Finds a place beside its point for each number, the first ones first: inside `area`, over no other number and no
/// point, and over its own line at most, so that it is seen what it belongs to. Points are `pointSize` wide and high.
/// @return nothing for a number that has no room
QList<std::optional<QRectF>> placeNumbers(const QList<PointNumber> &numbers, const QList<QLineF> &lines,
                                          const QRectF &area, qreal pointSize);

} // namespace gouji
