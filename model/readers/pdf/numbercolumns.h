// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfwords.h"

#include <utility>

namespace gouji {

/// Columns of numbers: where the numbers of each stand, from left to right.
class NumberColumns
{
public:
    bool isEmpty() const { return m_columns.isEmpty(); }
    qsizetype size() const { return m_columns.size(); }
    qreal left() const { return m_columns.first().from; }

    /// The columns that a box stands in: [first, last], none where last < first.
    std::pair<qsizetype, qsizetype> at(const QRectF &box) const;
    qsizetype nearestTo(const QRectF &box) const;
    qreal distance(const QRectF &box, qsizetype column) const;
    /// Whether a row of numbers may stand in these columns; `strictly`: without a new one.
    bool fit(const QList<PdfWord> &values, bool strictly) const;
    void add(const QList<PdfWord> &values);
    /// Adds columns without numbers, which their heads show: of two heads side by side that are nearest to one column,
    /// the farther has its own.
    void addBlank(const QList<QRectF> &heads);

private:
    struct Column
    {
        qreal from = 0;
        qreal to = 0;
    };
    /// By how much a box and a column that are neighbours may seem to overlap; less where one is narrow.
    qreal touch(const QRectF &box, qsizetype column) const;

    QList<Column> m_columns;
};

} // namespace gouji
