// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartlegend.h"
#include "chartnumbers.h"

class QChart;

namespace gouji {

/// A way to draw series on a chart.
class SeriesDrawing
{
public:
    virtual ~SeriesDrawing() = default;

    /// Adds series and axes to a chart that has none.
    virtual void addTo(QChart *chart) = 0;
    /// Once it is on a chart; empty where one series stands for itself.
    virtual QList<LegendEntry> legend() const = 0;
    /// How many numbers there are to be written.
    virtual qsizetype numberCount() const = 0;
    /// Those that have room on the chart in its present size, in their places.
    virtual QList<ChartNumber> numbersOn(QChart *chart) const = 0;
    /// How many lines of text the plot must have room for.
    virtual qsizetype neededLines() const = 0;
};

} // namespace gouji
