// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formedition.h"

namespace gouji {

/// Cells added and subtracted: what a number of the narrative may stand for.
struct CellSum
{
    struct Term
    {
        qsizetype cell = 0; ///< Index into the cells of all tables in form order, as Report::cells() has them.
        int factor = 1;     ///< 1 or -1.
        friend bool operator==(const Term &, const Term &) = default;
    };
    QList<Term> terms; ///< By cell; none twice.

    friend bool operator==(const CellSum &, const CellSum &) = default;
};

/// The sum of rows × columns of a table. Rows and columns are ids, names of groups (all its rows) or of a table's
/// aggregates, joined by + and -: "new+carried_in", "total-natural", "denied", "organisations".
/// @return nothing where the tables lack one of the cells
std::optional<CellSum> cellSum(const QList<FormTable> &tables, QStringView table, QStringView rows,
                               QStringView columns);

/// The sums beside single cells and groups that reports speak of (FormEdition::sums), `*` being written out. A table
/// that lacks a cell of one is passed over.
QList<CellSum> usualSums(const FormEdition &edition, const QList<FormTable> &tables);

} // namespace gouji
