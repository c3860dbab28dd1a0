// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seriesdrawing.h"
#include "seriestable.h"

class QScatterSeries;

namespace gouji {

struct Theme;

/// Each series a line over the years, broken where a year has no number. Colour and shape of the points differ.
class SeriesLines : public SeriesDrawing
{
public:
    SeriesLines(SeriesTable table, const Theme &theme, const QFont &font);

    void addTo(QChart *chart) override;
    QList<LegendEntry> legend() const override;
    qsizetype numberCount() const override;
    QList<ChartNumber> numbersOn(QChart *chart) const override;
    qsizetype neededLines() const override;

private:
    struct Drawn
    {
        QScatterSeries *points = nullptr; // the chart's; one a value
        QList<Quantity> values;
        QList<QLineF> lines; // years and values
    };

    Drawn draw(const YearSeries &series, qsizetype index, QChart *chart) const;
    void addYears(QChart *chart) const;
    void addScale(QChart *chart) const;

    SeriesTable m_table;
    const Theme &m_theme;
    QFont m_font;
    QList<Drawn> m_drawn;
};

} // namespace gouji
