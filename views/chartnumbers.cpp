// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartnumbers.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace gouji {

ChartNumbers::ChartNumbers(const QFont &font, const QColor &rim, QGraphicsItem *chart)
    : QGraphicsItem(chart)
    , m_font(font)
    , m_rim(rim)
{
    constexpr int AboveSeries = 100;
    setZValue(AboveSeries);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartNumbers::setNumbers(const QList<ChartNumber> &numbers)
{
    prepareGeometryChange();
    m_numbers = numbers;
}

QRectF ChartNumbers::boundingRect() const
{
    return parentItem()->boundingRect();
}

void ChartNumbers::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/)
{
    constexpr qreal RimWidth = 3;
    const qreal ascent = QFontMetricsF(m_font).ascent();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    for (const ChartNumber &number : std::as_const(m_numbers)) {
        const QPointF base = number.rect.topLeft() + QPointF(0, ascent);
        if (m_rim.isValid()) {
            QPainterPath outline;
            outline.addText(base, m_font, number.text);
            painter->strokePath(outline, QPen(m_rim, RimWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
        painter->setPen(number.colour);
        painter->drawText(base, number.text);
    }
}

} // namespace gouji
