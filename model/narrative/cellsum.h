// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

namespace gouji {

/// Cells added and subtracted: what a number of the narrative may stand for.
struct CellSum
{
    struct Term
    {
        qsizetype cell = 0; ///< Index into Report::cells().
        int factor = 1;     ///< 1 or -1.
        friend bool operator==(const Term &, const Term &) = default;
    };
    QList<Term> terms; ///< By cell; none twice.

    friend bool operator==(const CellSum &, const CellSum &) = default;
};

/// The sum of rows × columns of a table. Rows and columns are ids or aggregates of ids joined by + and -:
/// "new+carried_in", "total-natural"; "denied" is all its rows, "suits" both kinds of suit, "organisations" all
/// applicants but natural persons. Source of the aggregates: form.
/// @return nothing where the report lacks one of the cells
std::optional<CellSum> cellSum(const Report &report, QStringView table, QStringView rows, QStringView columns);

/// Sum of `terms` over values by index into Report::cells(); blanks and dash-like marks count as 0.
/// @return nothing where a cell is missing or holds text without a number, or where all cells are blank
std::optional<Quantity> sumOf(const CellSum &sum, const QList<CellValue> &values);

} // namespace gouji
