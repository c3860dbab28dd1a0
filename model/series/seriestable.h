// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seriesrows.h"
#include "yearseries.h"

namespace gouji {

/// What is drawn and listed: the numbers of one row or group, of some agencies, over the years.
struct SeriesTable
{
    QString title;            ///< What the numbers are, in the form's words.
    bool isOfShares = false;  ///< The series are parts of a whole, which comes behind them without shares.
    QList<YearSeries> series; ///< By agency, then in form order.

    /// From the first year that has a number to the last, those between without one as well. Years far apart, of which
    /// some must be wrong, stand by themselves.
    QList<int> years() const;
    QStringList agencies() const;
    bool isEmpty() const;
};

/// Places of a share in percent; rounded half up.
constexpr int SharePlaces = 1;

/// Asks the source for what a column shows, and no more. A blank in a sum counts as 0, unless all of it is blank; where
/// a report lacks some of a sum's cells it has no number. Shares are of the whole as printed, also where the parts do
/// not add up to it; there is none of a whole that is 0 or has no number.
Result<SeriesTable> readSeries(const SeriesSource &source, const QStringList &agencies, const SeriesRow &row,
                               const SeriesColumn &column);

} // namespace gouji
