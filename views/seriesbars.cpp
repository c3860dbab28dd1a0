// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seriesbars.h"

#include "seriesmodel.h"
#include "showntext.h"
#include "theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QHorizontalStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr double BarWidth = 0.72; // of the distance between two bars

double percentOf(Quantity share)
{
    return double(share.scaled()) / double(Quantity::Unit);
}

} // namespace

SeriesBars::SeriesBars(const SeriesTable &table, int year, const Theme &theme, const QFont &font)
    : m_theme(theme)
    , m_font(font)
{
    const QStringList agencies = table.agencies();
    QList<int> years = agencies.size() == 1 ? table.years() : QList<int>{year};
    const qsizetype ofAgency = table.series.size() / agencies.size();
    for (qsizetype i = 0; i + 1 < ofAgency; ++i) { // the last is the whole
        m_parts.append({QString(QChar(char16_t(u'①' + i))), table.series.at(i).label, nullptr, {}});
    }
    // Bars are counted from below, and read from above.
    std::reverse(years.begin(), years.end());
    for (qsizetype agency = agencies.size() - 1; agency >= 0; --agency) {
        for (const int each : std::as_const(years)) {
            m_bars.append(agencies.size() == 1
                              ? QString::number(each)
                              : shownText(agencies.at(agency)).toHtmlEscaped()); // Qt Charts draws HTML
            for (qsizetype i = 0; i < m_parts.size(); ++i) {
                m_parts[i].shares.append(table.series.at(agency * ofAgency + i).shares.value(each));
            }
        }
    }
}

void SeriesBars::addTo(QChart *chart)
{
    m_series = new QHorizontalStackedBarSeries;
    m_series->setBarWidth(BarWidth);
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        part.set = new QBarSet(part.sign + u' ' + part.label);
        for (const Quantity share : part.shares) {
            part.set->append(percentOf(share));
        }
        part.set->setColor(m_theme.series.at(i % m_theme.series.size()));
        part.set->setBorderColor(m_theme.palette.color(QPalette::Base));
        m_series->append(part.set);
    }
    chart->addSeries(m_series);
    addAxes(chart);
    QObject::connect(m_series, &QHorizontalStackedBarSeries::hovered, chart,
                     [parts = m_parts](bool isOver, int bar, const QBarSet *set) {
                         for (const Part &part : parts) {
                             if (isOver && part.set == set) {
                                 QToolTip::showText(QCursor::pos(),
                                                    set->label() + u' ' + shareText(part.shares.at(bar)));
                             }
                         }
                     });
}

void SeriesBars::addAxes(QChart *chart) const
{
    double highest = 100; // more where the printed total is too small
    for (qsizetype bar = 0; bar < m_bars.size(); ++bar) {
        double sum = 0;
        for (const Part &part : m_parts) {
            sum += part.set->at(int(bar));
        }
        constexpr double Rounding = 1; // of all parts together
        highest = sum > highest + Rounding ? sum : highest;
    }
    auto *shares = new QValueAxis;
    shares->setRange(0, highest);
    if (highest > 100) {
        shares->applyNiceNumbers();
    }
    shares->setLabelFormat(u"%.0f %%"_s);
    auto *bars = new QBarCategoryAxis;
    bars->append(m_bars);
    bars->setGridLineVisible(false);
    bars->setTruncateLabels(false);
    chart->addAxis(shares, Qt::AlignBottom);
    chart->addAxis(bars, Qt::AlignLeft);
    m_series->attachAxis(shares);
    m_series->attachAxis(bars);
}

QList<LegendEntry> SeriesBars::legend() const
{
    QList<LegendEntry> entries;
    for (const Part &part : m_parts) {
        entries.append({QScatterSeries::MarkerShapeRectangle, part.set->color(), part.set->label()});
    }
    return entries;
}

qsizetype SeriesBars::numberCount() const
{
    qsizetype count = 0;
    for (const Part &part : m_parts) {
        count += std::count_if(part.shares.begin(), part.shares.end(), [](Quantity share) { return !share.isZero(); });
    }
    return count;
}

QList<ChartNumber> SeriesBars::numbersOn(QChart *chart) const
{
    constexpr qreal Margin = 2; // pixels
    const QFontMetricsF metrics(m_font);
    QList<ChartNumber> placed;
    for (qsizetype bar = 0; bar < m_bars.size(); ++bar) {
        double begin = 0;
        for (const Part &part : m_parts) {
            const double end = begin + part.set->at(int(bar));
            const QRectF segment(chart->mapToPosition({begin, double(bar) - BarWidth / 2}, m_series),
                                 chart->mapToPosition({end, double(bar) + BarWidth / 2}, m_series));
            begin = end;
            const QString share = shareText(part.shares.at(bar));
            for (const QString &text : {part.sign + u' ' + share, part.sign}) {
                QRectF rect({}, QSizeF(metrics.horizontalAdvance(text), metrics.height()));
                rect.moveCenter(segment.center());
                if (rect.width() + 2 * Margin <= std::abs(segment.width()) &&
                    rect.height() <= std::abs(segment.height())) {
                    placed.append({rect, text, m_theme.palette.color(QPalette::Base)});
                    break;
                }
            }
        }
    }
    return placed;
}

qsizetype SeriesBars::neededLines() const
{
    return m_bars.size() * 3 / 2 + 1;
}

} // namespace gouji
