// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meanings.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

const Dimension *firstRow(const std::function<bool(const Dimension &)> &is)
{
    const std::vector<Dimension> &rows = Vocabulary::standard().rows();
    const auto row = std::find_if(rows.begin(), rows.end(), is);
    return row == rows.end() ? nullptr : &*row;
}

/// The columns that a number of what is mentioned may stand in.
QStringList columnsOf(const FormTable &table, const Mention &mention, const Claim &claim)
{
    const FormColumn *projects = table.column(ColumnRole::Projects);
    if (mention.row->role == RowRole::Procurement && claim.measure != Measure::Money && projects) {
        return {projects->id}; // how many purchases, where an amount is usual
    }
    if (mention.column) {
        return mention.column->ids;
    }
    const QStringList &usual = mention.row->usualColumns;
    return claim.isStatement && table.role == TableRole::Remedies ? usual.mid(0, 1) : usual;
}

} // namespace

const Dimension *rowOf(RowRole role)
{
    return firstRow([role](const Dimension &row) { return row.role == role; });
}

const Dimension *receivedInAll()
{
    return firstRow([](const Dimension &row) { return row.isAll; });
}

bool mayCount(const Mention &mention, const Token &number)
{
    static constexpr QStringView Counted = u"件份宗起个条次例";
    const bool isCase = mention.row->table == TableRole::Proactive || number.measureWord.isEmpty() ||
                        Counted.contains(number.measureWord.front());
    const RowRole row = mention.row->role;
    return isCase && (row == RowRole::Procurement || (row == RowRole::Fee) == (number.measure == Measure::Money));
}

void link(const Report &report, const Mention &mention, Claim *claim)
{
    const FormTable *table = mention.row ? report.table(mention.row->table) : nullptr;
    if (!table) {
        return;
    }
    claim->table = table->role;
    for (const QString &column : columnsOf(*table, mention, *claim)) {
        for (const QString &row : mention.row->ids) {
            const std::optional<CellSum> sum = cellSum(report.tables(), table->id, row, column);
            if (sum && !claim->meanings.contains(*sum)) {
                claim->meanings.append(*sum);
            }
        }
    }
    claim->isOwnWords = mention.row->isOwn && (!mention.column || mention.column->isOwn);
}

void linkSum(const Report &report, const QList<Mention> &mentions, Claim *claim)
{
    CellSum all;
    for (const Mention &mention : mentions) {
        Claim one{.isStatement = true};
        link(report, mention, &one);
        if (one.meanings.isEmpty() || mention.table() != mentions.last().table()) {
            return;
        }
        all.terms += one.meanings.first().terms;
    }
    std::sort(all.terms.begin(), all.terms.end(),
              [](const CellSum::Term &a, const CellSum::Term &b) { return a.cell < b.cell; });
    claim->meanings = {all};
    claim->isOwnWords = false;
}

} // namespace gouji
