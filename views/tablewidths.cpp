// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablewidths.h"

#include <QFontMetrics>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <array>
#include <numeric>

namespace gouji {

namespace {

constexpr int UprightRows = 4; ///< A head along so many rows may stand with one character a line, as on paper.

/// What the cells of one column need, in pixels without padding.
struct Column
{
    int numbers = 0;  ///< The broadest number.
    int heads = 0;    ///< The broadest text over numbers on one line …
    int labels = 0;   ///< … elsewhere …
    int uprights = 0; ///< … and beside many rows.
    bool hasNumbers = false;
};

/// The least that texts are given, in characters.
struct Least
{
    int heads;
    int labels;
};

QList<Column> columnsOf(const QTextTable *table, const QFontMetrics &metrics)
{
    QList<Column> columns(table->columns());
    QList<QTextTableCell> texts;
    for (int row = 0; row < table->rows(); ++row) {
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            if (cell.row() != row || cell.column() != column || cell.columnSpan() > 1) {
                continue;
            }
            const QTextBlock block = cell.firstCursorPosition().block();
            if (block.blockFormat().nonBreakableLines() && block.length() > 1) {
                columns[column].hasNumbers = true;
                columns[column].numbers = std::max(columns.at(column).numbers, metrics.horizontalAdvance(block.text()));
            } else if (block.length() > 1) {
                texts.append(cell);
            }
        }
    }
    for (const QTextTableCell &cell : std::as_const(texts)) {
        Column &column = columns[cell.column()];
        int &need = column.hasNumbers ? column.heads : cell.rowSpan() >= UprightRows ? column.uprights : column.labels;
        need = std::max(need, metrics.horizontalAdvance(cell.firstCursorPosition().block().text()));
    }
    return columns;
}

int leastWidth(const Column &column, Least least, int em)
{
    return std::max({column.numbers, std::min(column.heads, least.heads * em),
                     std::min(column.labels, least.labels * em), std::min(column.uprights, em)});
}

int fullWidth(const Column &column)
{
    return std::max({column.numbers, column.heads, column.labels, column.uprights});
}

int sum(const QList<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

} // namespace

void fitTable(QTextTable *table, int available)
{
    const QFontMetrics metrics(table->document()->defaultFont());
    const int em = metrics.horizontalAdvance(u'国');
    const QList<Column> columns = columnsOf(table, metrics);
    const auto border = int(table->format().border());
    const int padding = int(2 * table->format().cellPadding()) + border + 1;
    const int room = available - int(columns.size()) * padding - 4 * border; // what Qt lays round the cells
    QList<int> widths(columns.size());
    for (const Least least : std::array{Least{4, 8}, Least{2, 6}, Least{1, 6}, Least{1, 4}, Least{1, 3}}) {
        std::transform(columns.begin(), columns.end(), widths.begin(),
                       [least, em](const Column &column) { return leastWidth(column, least, em); });
        if (sum(widths) <= room) {
            break;
        }
    }
    // What is left goes to those that break most.
    QList<int> lacking(columns.size());
    std::transform(columns.begin(), columns.end(), widths.begin(), lacking.begin(),
                   [](const Column &column, int width) { return std::max(fullWidth(column) - width, 0); });
    const int left = std::clamp(room - sum(widths), 0, sum(lacking));
    QList<QTextLength> lengths;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const int share = left > 0 ? int(qint64(left) * lacking.at(i) / sum(lacking)) : 0;
        lengths.append(QTextLength(QTextLength::FixedLength, widths.at(i) + share + padding));
    }
    QTextTableFormat format = table->format();
    format.setColumnWidthConstraints(lengths);
    table->setFormat(format);
}

} // namespace gouji
