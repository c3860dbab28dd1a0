// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook.h"

#include <vector>

namespace gouji {

/// Where a cell stands in a sheet, 0-based: B3 is row 2, column 1.
struct CellAddress
{
    static constexpr int Rows = 1'048'576; ///< Of a sheet, and its columns: ECMA-376's and Excel's limits.
    static constexpr int Columns = 16'384;

    int row = 0;
    int column = 0;
    friend auto operator<=>(const CellAddress &, const CellAddress &) = default;

    /// Nothing for what is no reference of a cell.
    static std::optional<CellAddress> fromString(QStringView reference);
    QString toString() const; ///< "B3"
};

/// Cells that are shown as one; the first holds what they show.
struct MergedRange
{
    CellAddress first;
    CellAddress last; ///< Not before `first`.
};

/// Where the rows and cells of a sheet stand: they may say it, or follow the one before.
class CellCounter
{
public:
    /// @return the row's index, 0-based; -1 where it is none of a sheet.
    int enterRow(const QXmlStreamAttributes &attributes);
    std::optional<CellAddress> enterCell(const QXmlStreamAttributes &attributes);

private:
    CellAddress m_at{-1, -1};
};

/// What a sheet holds, as far as it shows.
struct SheetContent
{
    struct Cell
    {
        CellAddress address;
        QString text;         ///< As shown; '\n' between its lines.
        bool isUnrun = false; ///< A formula without a value.
    };
    /// Cells beside each other that hold nothing.
    struct BlankRun
    {
        int row = 0;
        int firstColumn = 0;
        int lastColumn = 0;
    };

    std::vector<Cell> cells;         ///< Not blank, by address.
    std::vector<BlankRun> blanks;    ///< Of rows that have cells, and of the row behind such a row.
    std::vector<MergedRange> merges; ///< In the order of their first cells.
    std::vector<int> hiddenRows;     ///< Ascending.
    std::vector<bool> hiddenColumns; ///< One a column of a sheet.
};

/// @param name of the file, for messages
Result<SheetContent> readSheet(const ZipArchive &parts, const Workbook &workbook, const QString &part,
                               const QString &name);

} // namespace gouji
