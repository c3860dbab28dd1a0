// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meanings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// How many purchases, where an amount is usual.
const Dimension *projects()
{
    static const Dimension dimension{.table = u"proactive"_s, .ids = {u"projects"_s}};
    return &dimension;
}

/// The columns that a row without one is about.
QStringList usualColumns(const Dimension &row, bool isStatement)
{
    if (row.table == u"requests") {
        return {u"total"_s};
    }
    if (row.table == u"remedies") {
        return isStatement ? QStringList{u"total"_s} : QStringList{u"total"_s, u"total-pending"_s};
    }
    if (row.list == u"docs") {
        return {u"made"_s, u"in_force"_s, u"published"_s, u"public_total"_s};
    }
    return {u"handled"_s, u"amount"_s};
}

} // namespace

const Dimension *rowNamed(QStringView table, QStringView id)
{
    const std::vector<Dimension> &rows = Vocabulary::standard().rows();
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const Dimension &each) { return each.table == table && each.ids.first() == id; });
    return &*row;
}

bool mayCount(const Mention &mention, const Token &number)
{
    static constexpr QStringView Counted = u"件份宗起个条次例";
    const bool isCase = mention.row->table == u"proactive" || number.measureWord.isEmpty() ||
                        Counted.contains(number.measureWord.front());
    const QString &row = mention.row->ids.first();
    return isCase && (row == u"procurement" || (row == u"fee") == (number.measure == Measure::Money));
}

void link(const Report &report, Mention mention, Claim *claim)
{
    if (!mention.row) {
        return;
    }
    if (mention.row->ids.first() == u"procurement" && claim->measure != Measure::Money) {
        mention.column = projects();
    }
    claim->table = mention.row->table;
    const QStringList columns = mention.column ? mention.column->ids : usualColumns(*mention.row, claim->isStatement);
    for (const QString &column : columns) {
        for (const QString &row : mention.row->ids) {
            const std::optional<CellSum> sum = cellSum(report, mention.row->table, row, column);
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
