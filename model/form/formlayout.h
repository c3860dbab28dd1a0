// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formedition.h"

namespace gouji {

/// A cell of a table as the form prints it. Rows and columns are 0-based.
struct LayoutCell
{
    QString text; ///< Of a head; empty where a value stands.
    CellId cell;  ///< Of a value; empty for a head.
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;

    bool isHead() const { return cell.isEmpty(); }
    friend bool operator==(const LayoutCell &, const LayoutCell &) = default;
};

/// A table as it stands on paper: its cells tile `rowCount` × `columnCount` without gap or overlap.
struct FormLayout
{
    int rowCount = 0;
    int columnCount = 0;
    QList<LayoutCell> cells; ///< By row, then by column.
};

/// Lays a table out as 国办公开办函〔2021〕30号 and 〔2019〕60号 print it. Takes a report's own table (Report::table())
/// as well as an edition's.
FormLayout layoutOf(const FormTable &table);

} // namespace gouji
