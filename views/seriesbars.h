// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seriesdrawing.h"
#include "seriestable.h"

class QBarSet;
class QHorizontalStackedBarSeries;

namespace gouji {

struct Theme;

/// Shares as bars of their parts: one agency's, a bar a year, or several agencies' of one year, a bar an agency. A part
/// has a colour and a number in a ring, which stands in the bars as well.
class SeriesBars : public SeriesDrawing
{
public:
    /// @param year of the bars of several agencies
    SeriesBars(const SeriesTable &table, int year, const Theme &theme, const QFont &font);

    void addTo(QChart *chart) override;
    QList<LegendEntry> legend() const override;
    qsizetype numberCount() const override;
    QList<ChartNumber> numbersOn(QChart *chart) const override;
    qsizetype neededLines() const override;

private:
    struct Part
    {
        QString sign; // ①
        QString label;
        QBarSet *set = nullptr;
        QList<Quantity> shares; // by bar; 0 where there is none
    };

    void addAxes(QChart *chart) const;

    const Theme &m_theme;
    QFont m_font;
    QStringList m_bars; // years or agencies, from below
    QList<Part> m_parts;
    QHorizontalStackedBarSeries *m_series = nullptr; // the chart's
};

} // namespace gouji
