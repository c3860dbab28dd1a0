// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellsum.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct SignedId
{
    QString id;
    int factor = 1;
};

QList<SignedId> signedIds(QStringView expression)
{
    QList<SignedId> ids;
    qsizetype begin = 0;
    int factor = 1;
    for (qsizetype at = 0; at <= expression.size(); ++at) {
        if (at == expression.size() || expression.at(at) == u'+' || expression.at(at) == u'-') {
            ids.append({expression.sliced(begin, at - begin).toString(), factor});
            factor = at < expression.size() && expression.at(at) == u'-' ? -1 : 1;
            begin = at + 1;
        }
    }
    return ids;
}

/// The table's own rows that an id means: itself, or all that begin with it and a dot.
QStringList rowsOf(const FormTable &table, const QString &id)
{
    if (table.id == u"remedies" && id == u"suits") {
        return {u"suit_direct"_s, u"suit_after_review"_s};
    }
    if (table.row(id)) {
        return {id};
    }
    const QString beginning = id + u'.';
    QStringList rows;
    for (const FormRow &row : table.rows) {
        if (row.id.startsWith(beginning)) {
            rows.append(row.id);
        }
    }
    return rows;
}

QList<SignedId> columnsOf(QStringView expression)
{
    return signedIds(expression == u"organisations" ? u"total-natural" : expression);
}

} // namespace

std::optional<CellSum> cellSum(const Report &report, QStringView table, QStringView rows, QStringView columns)
{
    const FormTable *form = report.table(table);
    if (!form) {
        return {};
    }
    CellSum sum;
    for (const SignedId &row : signedIds(rows)) {
        const QStringList ids = rowsOf(*form, row.id);
        if (ids.isEmpty()) {
            return {};
        }
        for (const QString &id : ids) {
            for (const SignedId &column : columnsOf(columns)) {
                const qsizetype cell = report.indexOf(CellId(table, id, column.id));
                if (cell < 0) {
                    return {};
                }
                sum.terms.append({cell, row.factor * column.factor});
            }
        }
    }
    std::sort(sum.terms.begin(), sum.terms.end(),
              [](const CellSum::Term &a, const CellSum::Term &b) { return a.cell < b.cell; });
    return sum;
}

std::optional<Quantity> sumOf(const CellSum &sum, const QList<CellValue> &values)
{
    Quantity total;
    bool isSaid = false;
    for (const CellSum::Term &term : sum.terms) {
        const CellValue &value = values.at(term.cell);
        if (value.value) {
            total = term.factor > 0 ? total + *value.value : total - *value.value;
            isSaid = true;
        } else if (value.status == CellStatus::Missing || value.status == CellStatus::Text) {
            return {};
        }
    }
    return isSaid ? std::optional(total) : std::nullopt;
}

} // namespace gouji
