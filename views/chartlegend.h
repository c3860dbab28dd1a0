// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QGraphicsItem>
#include <QList>
#include <QScatterSeries>

namespace gouji {

/// What a colour and a shape stand for.
struct LegendEntry
{
    QScatterSeries::MarkerShape shape;
    QColor colour;
    QString text;
};

/// The legend under a chart, in columns of one width. Qt's own stays on one line and cuts the names.
class ChartLegend : public QGraphicsItem
{
public:
    ChartLegend(QList<LegendEntry> entries, const QFont &font, const QColor &text, QGraphicsItem *chart);

    /// What it needs at a width; 0 without entries.
    qreal heightFor(qreal width) const;
    void setRect(const QRectF &rect);
    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    qreal lineHeight() const;
    qreal columnWidth() const;
    qsizetype columns(qreal width) const;

    QList<LegendEntry> m_entries;
    QFont m_font;
    QColor m_text;
    QRectF m_rect;
};

} // namespace gouji
