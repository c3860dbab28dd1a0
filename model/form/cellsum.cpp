// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellsum.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct SignedId
{
    QStringView id;
    int factor = 1;
};

QList<SignedId> signedIds(QStringView expression)
{
    QList<SignedId> ids;
    qsizetype begin = 0;
    int factor = 1;
    for (qsizetype at = 0; at <= expression.size(); ++at) {
        if (at == expression.size() || expression.at(at) == u'+' || expression.at(at) == u'-') {
            ids.append({expression.sliced(begin, at - begin), factor});
            factor = at < expression.size() && expression.at(at) == u'-' ? -1 : 1;
            begin = at + 1;
        }
    }
    return ids;
}

} // namespace

std::optional<CellSum> cellSum(const QList<FormTable> &tables, QStringView tableId, QStringView rows,
                               QStringView columns)
{
    qsizetype begin = 0;
    auto table = tables.begin();
    while (table != tables.end() && table->id != tableId) {
        begin += table++->cellCount();
    }
    if (table == tables.end()) {
        return {};
    }
    CellSum sum;
    const QString aggregate = table->aggregate(columns);
    const QList<SignedId> columnIds = signedIds(aggregate.isEmpty() ? columns : QStringView(aggregate));
    for (const SignedId &row : signedIds(rows)) {
        const QList<qsizetype> indices = table->rowsNamed(row.id);
        if (indices.isEmpty()) {
            return {};
        }
        for (const qsizetype index : indices) {
            for (const SignedId &column : columnIds) {
                const qsizetype at = table->rows.at(index).columns.indexOf(column.id);
                if (at < 0) {
                    return {};
                }
                sum.terms.append({begin + table->firstCell(index) + at, row.factor * column.factor});
            }
        }
    }
    std::sort(sum.terms.begin(), sum.terms.end(),
              [](const CellSum::Term &a, const CellSum::Term &b) { return a.cell < b.cell; });
    return sum;
}

QList<CellSum> usualSums(const FormEdition &edition, const QList<FormTable> &tables)
{
    QList<CellSum> sums;
    for (const QString &pattern : edition.sums) {
        const CellId id(pattern);
        const auto inTable =
            std::find_if(tables.begin(), tables.end(), [&id](const FormTable &each) { return each.id == id.table(); });
        if (inTable == tables.end()) {
            continue;
        }
        QStringList rows{id.row().toString()};
        QStringList columns{id.column().toString()};
        if (rows.first() == "*"_L1) {
            rows = inTable->rowIds();
        } else if (columns.first() == "*"_L1) {
            columns = inTable->columnIds();
        }
        for (const QString &row : rows) {
            for (const QString &column : columns) {
                if (std::optional<CellSum> sum = cellSum(tables, id.table(), row, column)) {
                    sums.append(*std::move(sum));
                }
            }
        }
    }
    return sums;
}

} // namespace gouji
