// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellid.h"

#include <QList>

#include <optional>

namespace gouji {

/// A cell, or an aggregate of cells, as one number.
struct SeriesLine
{
    QString label; ///< Short, as the form prints it.
    /// The cells it is the sum of: a list for each way the editions print it ("（六）其他处理" is one row or three),
    /// the longest first.
    QList<QList<CellId>> sums;
};

/// What a row gives in one of its columns.
struct SeriesColumn
{
    QString id;
    QString label;
    QString edition; ///< Id of the only edition that has it; empty where more than one has.
    QList<SeriesLine> lines;
    std::optional<SeriesLine> whole; ///< What the lines are shares of.
};

/// A row or a group of rows of the form.
struct SeriesRow
{
    QString id;     ///< "requests", "requests.denied", "requests.denied.process".
    QString parent; ///< Id of the row it stands under; empty for a table.
    QString label;  ///< As printed.
    QString title; ///< The printed words that tell it from all others: "（三）不予公开 6.属于四类过程性信息".
    QList<SeriesColumn> columns; ///< None for a mere heading.
};

/// All that can be followed over the years, in form order, a row behind what it stands under. What two editions print
/// under one id is one series; what has another id is another number (2019's `public_total` is not 2021's `in_force`).
/// The outcomes of requests (三、本年度办理结果) and of a remedy are shares of their totals. Labels are those of the
/// newest edition. Source: form, rules ("Balances").
QList<SeriesRow> seriesRows();

} // namespace gouji
