// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellid.h"
#include "error.h"
#include "quantity.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <functional>
#include <optional>

namespace gouji {

/// One number of one agency over the years.
struct YearSeries
{
    QString agency;
    QString label; ///< What tells it from the agency's other series; may be empty.
    /// By year. A year without a report, or whose report does not have the cell, is absent; nothing stands for a cell
    /// that holds no number.
    QMap<int, std::optional<Quantity>> values;
    QMap<int, Quantity> shares{}; ///< In percent, where the series is a part of a whole.

    friend bool operator==(const YearSeries &, const YearSeries &) = default;
};

/// Where series come from: one for each agency and cell, all cells of the first agency first, in the order asked for.
/// Labels and shares are left empty. Corrected values stand before printed ones.
using SeriesSource = std::function<Result<QList<YearSeries>>(const QStringList &agencies, const QList<CellId> &cells)>;

} // namespace gouji
