// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serieschart.h"

#include "chartlegend.h"
#include "seriesbars.h"
#include "serieslines.h"
#include "theme.h"

#include <QAbstractAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>

using namespace Qt::StringLiterals;

namespace gouji {

SeriesChart::SeriesChart(QWidget *parent)
    : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
}

void SeriesChart::draw(const SeriesTable &table, int year)
{
    m_table = table;
    m_year = year;
    setAccessibleName(title());
    rebuild();
}

QString SeriesChart::title() const
{
    const QStringList agencies = m_table.agencies();
    if (agencies.size() == 1) {
        return agencies.first() + u" · "_s + m_table.title;
    }
    return m_table.isOfShares ? u"%1 · %2"_s.arg(m_table.title).arg(m_year) : m_table.title;
}

void SeriesChart::rebuild()
{
    if (m_table.isEmpty()) {
        return;
    }
    const Theme &theme = Theme::of(palette());
    if (m_table.isOfShares) {
        m_drawing = std::make_unique<SeriesBars>(m_table, m_year, theme, font());
    } else {
        m_drawing = std::make_unique<SeriesLines>(m_table, theme, font());
    }
    auto *next = new QChart;
    m_drawing->addTo(next);
    dress(next);
    m_legend = new ChartLegend(m_drawing->legend(), font(), palette().color(QPalette::Text), next);
    m_numbers = new ChartNumbers(font(), m_table.isOfShares ? QColor() : palette().color(QPalette::Base), next);
    connect(next, &QChart::geometryChanged, this, [this, next] { placeLegend(next); });
    connect(next, &QChart::plotAreaChanged, this, [this, next] {
        m_numbers->setNumbers(m_drawing->numbersOn(next));
        emit numbersPlaced();
    });
    setMinimumHeight(neededHeight());
    QChart *last = chart();
    setChart(next);
    delete last;
}

int SeriesChart::neededHeight() const
{
    constexpr qsizetype AroundPlot = 5;    // lines: the title, the years, and space
    constexpr qsizetype LegendColumns = 4; // at least
    const qsizetype lines = AroundPlot + m_drawing->neededLines() + m_drawing->legend().size() / LegendColumns;
    return fontMetrics().height() * int(lines);
}

void SeriesChart::placeLegend(QChart *chart)
{
    constexpr qreal Margin = 8;
    const QRectF inner = QRectF({}, chart->size()).adjusted(Margin, Margin, -Margin, -Margin);
    const qreal height = m_legend->heightFor(inner.width());
    m_legend->setRect({inner.left(), inner.bottom() - height, inner.width(), height});
    const int below = int(height > 0 ? height + Margin : Margin);
    chart->setMargins({int(Margin), int(Margin), int(Margin), below});
}

/// Gives it the palette's colours and the widget's font.
void SeriesChart::dress(QChart *chart) const
{
    const QColor text = palette().color(QPalette::Text);
    QFont titleFont = font();
    titleFont.setBold(true);
    chart->setLocale(QLocale());
    chart->setTitle(title());
    chart->setTitleFont(titleFont);
    chart->setTitleBrush(text);
    chart->setBackgroundBrush(palette().color(QPalette::Base));
    chart->setBackgroundRoundness(0);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    const QList<QAbstractAxis *> axes = chart->axes();
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsFont(font());
        axis->setLabelsColor(text);
        axis->setLinePenColor(Theme::of(palette()).rule);
        axis->setGridLineColor(Theme::of(palette()).head);
    }
}

QList<ChartNumber> SeriesChart::numbers() const
{
    return m_numbers ? m_numbers->numbers() : QList<ChartNumber>();
}

qsizetype SeriesChart::numbersLeftOut() const
{
    return m_drawing ? m_drawing->numberCount() - numbers().size() : 0;
}

void SeriesChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        rebuild();
    }
}

} // namespace gouji
