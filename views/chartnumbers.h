// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QGraphicsItem>
#include <QList>

namespace gouji {

/// A text in its place on a chart.
struct ChartNumber
{
    QRectF rect;
    QString text;
    QColor colour;
};

/// The numbers over a chart, each with a rim of the ground's colour, so that lines do not run through it.
class ChartNumbers : public QGraphicsItem
{
public:
    /// @param rim invalid for none
    ChartNumbers(const QFont &font, const QColor &rim, QGraphicsItem *chart);

    void setNumbers(const QList<ChartNumber> &numbers);
    const QList<ChartNumber> &numbers() const { return m_numbers; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QFont m_font;
    QColor m_rim;
    QList<ChartNumber> m_numbers;
};

} // namespace gouji
