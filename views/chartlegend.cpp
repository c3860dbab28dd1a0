// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartlegend.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gouji {

namespace {

constexpr qreal MarkSize = 10; // pixels
constexpr qreal Gap = 6;       // between mark and text
constexpr qreal ColumnGap = 18;

/// The points of a star where `inner` is less than 1, else a polygon of `corners`, the first uppermost.
QPolygonF corners(const QRectF &rect, int corners, qreal inner = 1)
{
    QPolygonF polygon;
    for (int i = 0; i < 2 * corners; ++i) {
        const qreal radius = rect.width() / 2 * (i % 2 == 0 ? 1 : inner);
        const qreal angle = std::numbers::pi * i / corners;
        if (i % 2 == 0 || inner < 1) {
            polygon.append(rect.center() + QPointF(radius * std::sin(angle), -radius * std::cos(angle)));
        }
    }
    return polygon;
}

void paintMark(QPainter *painter, const QRectF &rect, QScatterSeries::MarkerShape shape)
{
    constexpr qreal StarInner = 0.4;
    switch (shape) {
    case QScatterSeries::MarkerShapeCircle:
        painter->drawEllipse(rect);
        break;
    case QScatterSeries::MarkerShapeRectangle:
        painter->drawRect(rect);
        break;
    case QScatterSeries::MarkerShapeRotatedRectangle:
        painter->drawPolygon(corners(rect, 4));
        break;
    case QScatterSeries::MarkerShapeTriangle:
        painter->drawPolygon(QPolygonF{rect.bottomLeft(), {rect.center().x(), rect.top()}, rect.bottomRight()});
        break;
    case QScatterSeries::MarkerShapeStar:
        painter->drawPolygon(corners(rect, 5, StarInner));
        break;
    case QScatterSeries::MarkerShapePentagon:
        painter->drawPolygon(corners(rect, 5));
        break;
    }
}

} // namespace

ChartLegend::ChartLegend(QList<LegendEntry> entries, const QFont &font, const QColor &text, QGraphicsItem *chart)
    : QGraphicsItem(chart)
    , m_entries(std::move(entries))
    , m_font(font)
    , m_text(text)
{
}

qreal ChartLegend::lineHeight() const
{
    return std::ceil(QFontMetricsF(m_font).height() * 1.1);
}

qreal ChartLegend::columnWidth() const
{
    const QFontMetricsF metrics(m_font);
    qreal widest = 0;
    for (const LegendEntry &entry : m_entries) {
        widest = std::max(widest, metrics.horizontalAdvance(entry.text));
    }
    return MarkSize + Gap + widest + ColumnGap;
}

qsizetype ChartLegend::columns(qreal width) const
{
    return std::clamp<qsizetype>(qsizetype(width / columnWidth()), 1, std::max<qsizetype>(1, m_entries.size()));
}

qreal ChartLegend::heightFor(qreal width) const
{
    const qsizetype across = columns(width);
    const qsizetype lines = (m_entries.size() + across - 1) / across;
    return lineHeight() * qreal(lines);
}

void ChartLegend::setRect(const QRectF &rect)
{
    prepareGeometryChange();
    m_rect = rect;
}

void ChartLegend::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/)
{
    const QFontMetricsF metrics(m_font);
    const qsizetype across = columns(m_rect.width());
    const qreal left = m_rect.left() + std::max(0.0, (m_rect.width() - qreal(across) * columnWidth()) / 2);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const LegendEntry &entry = m_entries.at(i);
        const qsizetype line = i / across;
        const qsizetype column = i % across;
        const QPointF at(left + qreal(column) * columnWidth(), m_rect.top() + qreal(line) * lineHeight());
        painter->setPen(Qt::NoPen);
        painter->setBrush(entry.colour);
        paintMark(painter, {at.x(), at.y() + (metrics.height() - MarkSize) / 2, MarkSize, MarkSize}, entry.shape);
        painter->setPen(m_text);
        const qreal width = std::min(columnWidth() - ColumnGap, m_rect.right() - at.x()) - MarkSize - Gap;
        painter->drawText(at + QPointF(MarkSize + Gap, metrics.ascent()),
                          metrics.elidedText(entry.text, Qt::ElideRight, std::ceil(width)));
    }
}

} // namespace gouji
