// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serieslines.h"

#include "numberplaces.h"
#include "seriesmodel.h"
#include "showntext.h"
#include "theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QFontMetricsF>
#include <QLineSeries>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr QScatterSeries::MarkerShape Shapes[] = {
    QScatterSeries::MarkerShapeCircle,   QScatterSeries::MarkerShapeRectangle,
    QScatterSeries::MarkerShapeTriangle, QScatterSeries::MarkerShapeStar,
    QScatterSeries::MarkerShapePentagon, QScatterSeries::MarkerShapeRotatedRectangle};
constexpr Qt::PenStyle Strokes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};

constexpr qreal PointSize = 10; // pixels

double toDouble(Quantity number)
{
    return double(number.scaled()) / double(Quantity::Unit);
}

} // namespace

SeriesLines::SeriesLines(SeriesTable table, const Theme &theme, const QFont &font)
    : m_table(std::move(table))
    , m_theme(theme)
    , m_font(font)
{
}

void SeriesLines::addTo(QChart *chart)
{
    for (qsizetype i = 0; i < m_table.series.size(); ++i) {
        m_drawn.append(draw(m_table.series.at(i), i, chart));
    }
    chart->setLocalizeNumbers(true);
    addYears(chart);
    addScale(chart);
}

SeriesLines::Drawn SeriesLines::draw(const YearSeries &series, qsizetype index, QChart *chart) const
{
    const QColor colour = m_theme.series.at(index % m_theme.series.size());
    Drawn drawn{.points = new QScatterSeries, .values = {}, .lines = {}};
    drawn.points->setName(shownText(series.agency));
    drawn.points->setColor(colour);
    drawn.points->setBorderColor(m_theme.palette.color(QPalette::Base));
    drawn.points->setMarkerShape(Shapes[index % std::size(Shapes)]);
    drawn.points->setMarkerSize(PointSize);
    int lastYear = 0;
    QLineSeries *line = nullptr;
    for (const auto &[year, value] : series.values.asKeyValueRange()) {
        if (!value) {
            continue;
        }
        const QPointF point(year, toDouble(*value));
        if (!line || year != lastYear + 1) {
            line = new QLineSeries;
            line->setPen(QPen(colour, 2, Strokes[index / m_theme.series.size() % std::size(Strokes)]));
            chart->addSeries(line);
        } else {
            drawn.lines.append({drawn.points->points().last(), point});
        }
        line->append(point);
        drawn.points->append(point);
        drawn.values.append(*value);
        lastYear = year;
    }
    chart->addSeries(drawn.points);
    QObject::connect(drawn.points, &QScatterSeries::hovered, chart, [series](const QPointF &point, bool isOver) {
        const int year = int(std::lround(point.x()));
        if (const std::optional<Quantity> value = series.values.value(year); isOver && value) {
            QToolTip::showText(
                QCursor::pos(),
                shownText(u"%1\n%2: %3"_s.arg(series.agency).arg(year).arg(groupedNumber(*value)), Qt::ToolTipRole));
        }
    });
    return drawn;
}

void SeriesLines::addYears(QChart *chart) const
{
    constexpr qsizetype MostLabels = 16;
    constexpr double Margin = 0.5; // years
    const QList<int> years = m_table.years();
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setRange(years.first() - Margin, years.last() + Margin);
    axis->setStartValue(years.first() - Margin);
    const qsizetype step = (years.size() + MostLabels - 1) / MostLabels;
    for (qsizetype i = 0; i < years.size(); i += step) {
        axis->append(QString::number(years.at(i)), years.at(i));
    }
    chart->addAxis(axis, Qt::AlignBottom);
    const QList<QAbstractSeries *> all = chart->series();
    for (QAbstractSeries *series : all) {
        series->attachAxis(axis);
    }
}

void SeriesLines::addScale(QChart *chart) const
{
    constexpr double Headroom = 1.12; // for the number over the highest point
    double lowest = 0;
    double highest = 0;
    bool isWhole = true;
    for (const Drawn &drawn : m_drawn) {
        for (const Quantity value : drawn.values) {
            lowest = std::min(lowest, toDouble(value) * Headroom);
            highest = std::max(highest, toDouble(value) * Headroom);
            isWhole = isWhole && value.isWhole();
        }
    }
    auto *axis = new QValueAxis;
    axis->setRange(lowest, lowest == highest ? 1 : highest);
    axis->applyNiceNumbers();
    const double step = (axis->max() - axis->min()) / (axis->tickCount() - 1);
    if (isWhole && step < 1) {
        axis->setRange(std::floor(axis->min()), std::ceil(axis->max()));
        axis->setTickCount(int(axis->max() - axis->min()) + 1);
        axis->setLabelFormat(u"%.0f"_s);
    } else {
        axis->setLabelFormat(u"%.%1f"_s.arg(std::max(0, int(std::ceil(-std::log10(step))))));
    }
    chart->addAxis(axis, Qt::AlignLeft);
    const QList<QAbstractSeries *> all = chart->series();
    for (QAbstractSeries *series : all) {
        series->attachAxis(axis);
    }
}

QList<LegendEntry> SeriesLines::legend() const
{
    QList<LegendEntry> entries;
    for (const Drawn &drawn : m_drawn) {
        entries.append({drawn.points->markerShape(), drawn.points->color(), drawn.points->name()});
    }
    return entries.size() > 1 ? entries : QList<LegendEntry>();
}

qsizetype SeriesLines::numberCount() const
{
    qsizetype count = 0;
    for (const Drawn &drawn : m_drawn) {
        count += drawn.values.size();
    }
    return count;
}

QList<ChartNumber> SeriesLines::numbersOn(QChart *chart) const
{
    const QFontMetricsF metrics(m_font);
    QList<ChartNumber> numbers;
    QList<PointNumber> points;
    QList<QLineF> lines;
    qsizetype longest = 0;
    for (const Drawn &drawn : m_drawn) {
        longest = std::max(longest, drawn.values.size());
        for (const QLineF &line : drawn.lines) {
            lines.append(
                {chart->mapToPosition(line.p1(), drawn.points), chart->mapToPosition(line.p2(), drawn.points)});
        }
    }
    // The latest numbers of all series find a place before any earlier one.
    for (qsizetype fromLast = 1; fromLast <= longest; ++fromLast) {
        for (const Drawn &drawn : m_drawn) {
            const qsizetype i = drawn.values.size() - fromLast;
            if (i >= 0) {
                const QString text = groupedNumber(drawn.values.at(i));
                points.append({chart->mapToPosition(drawn.points->at(int(i)), drawn.points),
                               {metrics.horizontalAdvance(text), metrics.height()}});
                numbers.append({{}, text, drawn.points->color()});
            }
        }
    }
    const QList<std::optional<QRectF>> places = placeNumbers(points, lines, chart->plotArea(), PointSize);
    QList<ChartNumber> placed;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        if (places.at(i)) {
            placed.append({*places.at(i), numbers.at(i).text, numbers.at(i).colour});
        }
    }
    return placed;
}

qsizetype SeriesLines::neededLines() const
{
    constexpr qsizetype Least = 8;
    return std::max(Least, m_table.series.size() / 2);
}

} // namespace gouji
