// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "celllines.h"

namespace gouji {

std::vector<std::vector<int>> cellLines(const Report &report)
{
    std::vector<std::vector<int>> lines;
    int cell = 0;
    for (const FormTable &table : report.tables()) {
        std::vector<std::vector<int>> columns(size_t(table.columns.size()));
        for (const FormRow &row : table.rows) {
            std::vector<int> line;
            for (qsizetype column = 0; column < row.columns.size(); ++column) {
                line.push_back(cell);
                columns[size_t(column)].push_back(cell);
                ++cell;
            }
            lines.push_back(std::move(line));
        }
        if (table.arrangement == Arrangement::Matrix) {
            lines.insert(lines.end(), columns.begin(), columns.end());
        }
    }
    return lines;
}

} // namespace gouji
