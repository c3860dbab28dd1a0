// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formlayout.h"

#include <algorithm>

namespace gouji {

namespace {

LayoutCell head(const QString &text, int row, int column, int rowSpan, int columnSpan)
{
    return {.text = text, .cell = {}, .row = row, .column = column, .rowSpan = rowSpan, .columnSpan = columnSpan};
}

LayoutCell value(const FormTable &table, const FormRow &formRow, const QString &formColumn, int row, int column,
                 int columnSpan = 1)
{
    return {.text = {},
            .cell = CellId(table.id, formRow.id, formColumn),
            .row = row,
            .column = column,
            .rowSpan = 1,
            .columnSpan = columnSpan};
}

/// The groups a row stands under, outermost first.
QList<const FormGroup *> groupsOver(const FormTable &table, const FormRow &row)
{
    QList<const FormGroup *> groups;
    for (const FormGroup *group = table.group(row.group); group; group = table.group(group->parent)) {
        groups.prepend(group);
    }
    return groups;
}

/// How many levels of groups the table's rows stand under.
int groupDepth(const FormTable &table)
{
    qsizetype depth = 0;
    for (const FormRow &row : table.rows) {
        depth = std::max(depth, groupsOver(table, row).size());
    }
    return int(depth);
}

/// Whether the head of `group` begins at the row with index `row`.
bool beginsAt(const FormTable &table, const FormGroup *group, qsizetype row)
{
    return row == 0 || !groupsOver(table, table.rows.at(row - 1)).contains(group);
}

int rowsUnder(const FormTable &table, const FormGroup *group)
{
    return int(std::count_if(table.rows.begin(), table.rows.end(),
                             [&table, group](const FormRow &row) { return groupsOver(table, row).contains(group); }));
}

FormLayout blocks(const FormTable &table)
{
    FormLayout layout;
    for (const FormRow &row : table.rows) {
        layout.columnCount = std::max(layout.columnCount, 1 + int(row.columns.size()));
    }
    // A row with fewer columns than the widest ends flush with it: its last column is the wide one.
    const auto lineUp = [&layout](const FormRow &row, const auto &cellFor) {
        const int last = int(row.columns.size()) - 1;
        for (int i = 0; i <= last; ++i) {
            layout.cells.append(cellFor(row.columns.at(i), i + 1, i == last ? layout.columnCount - last - 1 : 1));
        }
        ++layout.rowCount;
    };
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const FormRow &row = table.rows.at(i);
        if (i == 0 || table.rows.at(i - 1).group != row.group) {
            const FormGroup *group = table.group(row.group);
            layout.cells.append(head(group ? group->label : QString(), layout.rowCount++, 0, 1, layout.columnCount));
            layout.cells.append(head(table.corner, layout.rowCount, 0, 1, 1));
            lineUp(row, [&table, &layout](const QString &column, int at, int span) {
                return head(table.column(column)->label, layout.rowCount, at, 1, span);
            });
        }
        layout.cells.append(head(row.label, layout.rowCount, 0, 1, 1));
        lineUp(row, [&table, &layout, &row](const QString &column, int at, int span) {
            return value(table, row, column, layout.rowCount, at, span);
        });
    }
    return layout;
}

/// The heading, the heads of columns, and a line between where some stand under a common one.
int headRowsOf(const FormTable &table)
{
    const bool hasGroups = std::any_of(table.columns.begin(), table.columns.end(),
                                       [](const FormColumn &column) { return !column.group.isEmpty(); });
    return hasGroups ? 3 : 2;
}

void appendColumnHeads(FormLayout &layout, const FormTable &table, int firstColumn)
{
    const int columns = int(table.columns.size());
    layout.cells.append(head(table.heading, 0, firstColumn, 1, columns));
    for (int i = 0; i < columns; ++i) {
        const FormColumn &column = table.columns.at(i);
        if (column.group.isEmpty()) {
            layout.cells.append(head(column.label, 1, firstColumn + i, headRowsOf(table) - 1, 1));
            continue;
        }
        if (i == 0 || table.columns.at(i - 1).group != column.group) {
            const auto width = std::count_if(table.columns.begin(), table.columns.end(),
                                             [&column](const FormColumn &c) { return c.group == column.group; });
            layout.cells.append(head(column.group, 1, firstColumn + i, 1, int(width)));
        }
        layout.cells.append(head(column.label, 2, firstColumn + i, 1, 1));
    }
}

FormLayout matrix(const FormTable &table)
{
    const int headRows = headRowsOf(table);
    const int headColumns = groupDepth(table) + 1;
    FormLayout layout{.rowCount = headRows + int(table.rows.size()),
                      .columnCount = headColumns + int(table.columns.size()),
                      .cells = {head(table.corner, 0, 0, headRows, headColumns)}};
    appendColumnHeads(layout, table, headColumns);
    for (int i = 0; i < table.rows.size(); ++i) {
        const FormRow &row = table.rows.at(i);
        const QList<const FormGroup *> groups = groupsOver(table, row);
        int column = 0;
        for (const FormGroup *group : groups) {
            if (beginsAt(table, group, i)) {
                layout.cells.append(head(group->label, headRows + i, column, rowsUnder(table, group), 1));
            }
            ++column;
        }
        layout.cells.append(head(row.label, headRows + i, column, 1, headColumns - column));
        for (int c = 0; c < row.columns.size(); ++c) {
            layout.cells.append(value(table, row, row.columns.at(c), headRows + i, headColumns + c));
        }
    }
    return layout;
}

FormLayout line(const FormTable &table)
{
    const int columns = int(table.columns.size());
    const int valueRow = groupDepth(table) + 2;
    FormLayout layout{.rowCount = valueRow + 1, .columnCount = columns * int(table.rows.size()), .cells = {}};
    for (int i = 0; i < table.rows.size(); ++i) {
        const FormRow &row = table.rows.at(i);
        int headRow = 0;
        for (const FormGroup *group : groupsOver(table, row)) {
            if (beginsAt(table, group, i)) {
                layout.cells.append(head(group->label, headRow, i * columns, 1, columns * rowsUnder(table, group)));
            }
            ++headRow;
        }
        layout.cells.append(head(row.label, headRow++, i * columns, 1, columns));
        for (int c = 0; c < columns; ++c) {
            const int at = i * columns + c;
            layout.cells.append(head(table.columns.at(c).label, headRow, at, valueRow - headRow, 1));
            layout.cells.append(value(table, row, table.columns.at(c).id, valueRow, at));
        }
    }
    return layout;
}

FormLayout arranged(const FormTable &table)
{
    switch (table.arrangement) {
    case Arrangement::Blocks:
        return blocks(table);
    case Arrangement::Line:
        return line(table);
    case Arrangement::Matrix:
        break;
    }
    return matrix(table);
}

} // namespace

FormLayout layoutOf(const FormTable &table)
{
    FormLayout layout = arranged(table);
    std::sort(layout.cells.begin(), layout.cells.end(), [](const LayoutCell &a, const LayoutCell &b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    });
    return layout;
}

} // namespace gouji
