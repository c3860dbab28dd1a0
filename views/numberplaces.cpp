// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numberplaces.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr qsizetype MostCrossed = 1; // lines

/// Which way the number lies from its point, the best ways first.
constexpr QPointF Ways[] = {{0, -1}, {0, 1}, {1, 0}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}};

QRectF placed(const PointNumber &number, QPointF way, qreal distance)
{
    const QSizeF size = number.size;
    QRectF rect({}, size);
    rect.moveCenter(number.point +
                    QPointF(way.x() * (size.width() / 2 + distance), way.y() * (size.height() / 2 + distance)));
    return rect;
}

bool crosses(const QLineF &line, const QRectF &rect)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2())) {
        return true;
    }
    const QLineF sides[] = {{rect.topLeft(), rect.topRight()},
                            {rect.topRight(), rect.bottomRight()},
                            {rect.bottomRight(), rect.bottomLeft()},
                            {rect.bottomLeft(), rect.topLeft()}};
    return std::any_of(std::begin(sides), std::end(sides), [&line](const QLineF &side) {
        return line.intersects(side, nullptr) == QLineF::BoundedIntersection;
    });
}

} // namespace

QList<std::optional<QRectF>> placeNumbers(const QList<PointNumber> &numbers, const QList<QLineF> &lines,
                                          const QRectF &area, qreal pointSize)
{
    QList<QRectF> taken;
    for (const PointNumber &number : numbers) {
        taken.append(QRectF(number.point - QPointF(pointSize, pointSize) / 2, QSizeF(pointSize, pointSize)));
    }
    QList<std::optional<QRectF>> places;
    for (const PointNumber &number : numbers) {
        std::optional<QRectF> best;
        qsizetype fewest = MostCrossed + 1;
        for (const QPointF way : Ways) {
            const QRectF rect = placed(number, way, pointSize / 2 + 1);
            const bool isFree =
                area.contains(rect) && std::none_of(taken.begin(), taken.end(),
                                                    [&rect](const QRectF &other) { return other.intersects(rect); });
            if (!isFree) {
                continue;
            }
            const auto crossed =
                std::count_if(lines.begin(), lines.end(), [&rect](const QLineF &line) { return crosses(line, rect); });
            if (crossed < fewest) {
                best = rect;
                fewest = crossed;
            }
        }
        if (best) {
            taken.append(*best);
        }
        places.append(best);
    }
    return places;
}

} // namespace gouji
