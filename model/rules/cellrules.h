// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findingmaker.h"
#include "suggestions.h"

namespace gouji {

/// A table of a report and its range of Report::cells().
struct TableCells
{
    const FormTable *table = nullptr;
    qsizetype begin = 0;
    qsizetype end = 0;
};
QList<TableCells> tableCells(const Report &report);
/// The printed title of the section that holds the table.
QString tableTitle(const Report &report, const FormTable &table);

/// The balances that do not hold, with what would mend them. Balances are indices into Relations::all().
void reportBalances(const Catalogue &catalogue, const Relations &relations, const QList<qsizetype> &broken,
                    const QHash<qsizetype, QList<Suggestion>> &suggestions, const CellValues &values,
                    FindingMaker *maker);
/// cell.count and cell.text.
void checkNumbers(const CellValues &values, FindingMaker *maker);
/// cell.missing.
void checkMissing(const TableCells &table, const CellValues &values, FindingMaker *maker);
/// cell.blank and cell.mark.
void checkEmpty(const QList<TableCells> &tables, const Relations &relations, const CellValues &values,
                const Numbers &numbers, FindingMaker *maker);

} // namespace gouji
