// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seriesdrawing.h"
#include "seriestable.h"

#include <QChartView>

#include <memory>

namespace gouji {

/// Draws series: as lines over the years; or, where they are shares, as bars of one agency over the years or of several
/// agencies in one year. A number that has no room is left out.
class SeriesChart : public QChartView
{
    Q_OBJECT

public:
    explicit SeriesChart(QWidget *parent = nullptr);

    /// @param table not empty
    /// @param year of the shares of several agencies; else of no meaning
    void draw(const SeriesTable &table, int year);
    /// The numbers in their places.
    QList<ChartNumber> numbers() const;
    qsizetype numbersLeftOut() const;

signals:
    /// Anew, for another size perhaps.
    void numbersPlaced();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void dress(QChart *chart) const;
    int neededHeight() const;
    void placeLegend(QChart *chart);
    QString title() const;

    SeriesTable m_table;
    int m_year = 0;
    std::unique_ptr<SeriesDrawing> m_drawing;
    ChartLegend *m_legend = nullptr;   // the chart's
    ChartNumbers *m_numbers = nullptr; // the chart's
};

} // namespace gouji
