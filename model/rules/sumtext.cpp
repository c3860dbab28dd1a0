// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sumtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// The group of rows of which a sum has every cell of one column, or null: for 不予公开 142 rather than eight terms.
const FormGroup *groupOf(const Report &report, const CellSum &sum)
{
    const CellId &first = report.cells().at(sum.terms.first().cell).id;
    const FormTable *table = report.table(first.table());
    const FormRow *row = table->row(first.row());
    const auto isOfGroup = [&](const CellSum::Term &term) {
        const CellId &id = report.cells().at(term.cell).id;
        return term.factor > 0 && id.column() == first.column() && table->row(id.row())->group == row->group;
    };
    const auto isInGroup = [row](const FormRow &other) { return other.group == row->group; };
    const bool isWhole = !row->group.isEmpty() && sum.terms.size() > 1 &&
                         sum.terms.size() == std::count_if(table->rows.begin(), table->rows.end(), isInGroup) &&
                         std::all_of(sum.terms.begin(), sum.terms.end(), isOfGroup);
    return isWhole ? table->group(row->group) : nullptr;
}

/// What the group's sum is called: "（三）不予公开 · 总计".
QString groupLabel(const Report &report, const CellSum &sum, const FormGroup &group)
{
    const CellId &first = report.cells().at(sum.terms.first().cell).id;
    return group.label + u" · "_s + report.table(first.table())->column(first.column())->label;
}

/// "a + b − c", each term in the words of `word`: what is taken away comes last.
template<typename Word>
QString joined(const CellSum &sum, Word word)
{
    QList<CellSum::Term> terms = sum.terms;
    std::stable_partition(terms.begin(), terms.end(), [](const CellSum::Term &term) { return term.factor > 0; });
    QString text;
    for (const CellSum::Term &term : std::as_const(terms)) {
        const QString sign = term.factor > 0 ? u"+"_s : u"−"_s;
        text += !text.isEmpty() ? u' ' + sign + u' ' : term.factor > 0 ? QString() : sign;
        text += word(term.cell);
    }
    return text;
}

} // namespace

QString sumText(const Report &report, const CellSum &sum, const CellValues &values)
{
    const QString total = sumOf(sum, values).value_or(Quantity()).toString();
    if (const FormGroup *group = groupOf(report, sum)) {
        return groupLabel(report, sum, *group) + u' ' + total;
    }
    const QString text = joined(sum, [&](qsizetype cell) {
        return cellLabel(report, values.at(cell).id) + u' ' + values.at(cell).value.value_or(Quantity()).toString();
    });
    return sum.terms.size() > 1 ? text + u" = "_s + total : text;
}

QString sumLabel(const Report &report, const CellSum &sum)
{
    if (const FormGroup *group = groupOf(report, sum)) {
        return groupLabel(report, sum, *group);
    }
    return joined(sum, [&report](qsizetype cell) { return cellLabel(report, report.cells().at(cell).id); });
}

} // namespace gouji
