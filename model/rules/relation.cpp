// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

QString termLabel(const Report &report, Relation::Range range, const CellId &cell)
{
    const FormTable *table = report.table(cell.table());
    switch (range) {
    case Relation::Range::Columns:
        return table->row(cell.row())->shortLabel();
    case Relation::Range::Rows:
        return table->column(cell.column())->label;
    case Relation::Range::Cells:
        break;
    }
    return cellLabel(report, cell);
}

Side side(const Report &report, const Relation &relation, const QList<qsizetype> &cells, const CellValues &values)
{
    Side result;
    QStringList terms;
    for (const qsizetype cell : cells) {
        const Quantity value = values.at(cell).value.value_or(Quantity());
        result.sum += value;
        if (cells.size() == 1 || !value.isZero()) {
            terms.append(termText(report, relation, cell, values));
        }
    }
    result.text = terms.isEmpty() ? u"0"_s : terms.join(" + "_L1);
    if (terms.size() > 1) {
        result.text += " = "_L1 + result.sum.toString();
    }
    return result;
}

} // namespace

QString cellLabel(const Report &report, const CellId &cell)
{
    const FormTable *table = report.table(cell.table());
    return table->row(cell.row())->shortLabel() + u" · "_s + table->column(cell.column())->label;
}

QString relationLabel(const Report &report, const Relation &relation)
{
    const CellId &cell = report.cells().at(relation.left.first()).id;
    const FormTable *table = report.table(cell.table());
    switch (relation.range) {
    case Relation::Range::Columns:
        return table->column(cell.column())->label;
    case Relation::Range::Rows:
        return table->row(cell.row())->shortLabel();
    case Relation::Range::Cells:
        break;
    }
    return cellLabel(report, cell);
}

QString termText(const Report &report, const Relation &relation, qsizetype cell, const CellValues &values)
{
    const CellValue &value = values.at(cell);
    return termLabel(report, relation.range, value.id) + u' ' + value.value.value_or(Quantity()).toString();
}

Side leftSide(const Report &report, const Relation &relation, const CellValues &values)
{
    return side(report, relation, relation.left, values);
}

Side rightSide(const Report &report, const Relation &relation, const CellValues &values)
{
    return side(report, relation, relation.right, values);
}

Relations::Relations(const Report &report, const Catalogue &catalogue)
    : m_all(catalogue.relations(report.edition(), report.tables()))
    , m_isTotal(report.cells().size(), false)
{
    for (const Relation &relation : std::as_const(m_all)) {
        if (const qsizetype total = relation.total(); total >= 0) {
            m_isTotal[total] = true;
        }
    }
}

QList<Relation> Relations::of(qsizetype cell) const
{
    QList<Relation> relations;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(relations),
                 [cell](const Relation &relation) { return relation.contains(cell); });
    return relations;
}

Numbers Relations::numbers(const CellValues &values) const
{
    Numbers numbers;
    numbers.reserve(values.size());
    for (qsizetype cell = 0; cell < values.size(); ++cell) {
        const CellValue &value = values.at(cell);
        const bool isBlank = value.status == CellStatus::Blank || value.status == CellStatus::Mark;
        numbers.append(isBlank && !isTotal(cell) ? Quantity() : value.value);
    }
    return numbers;
}

std::optional<Quantity> Relations::difference(const Relation &relation, const Numbers &numbers)
{
    Quantity difference;
    for (const qsizetype cell : relation.left) {
        if (!numbers.at(cell)) {
            return {};
        }
        difference += *numbers.at(cell);
    }
    for (const qsizetype cell : relation.right) {
        if (!numbers.at(cell)) {
            return {};
        }
        difference = difference - *numbers.at(cell);
    }
    return difference;
}

QList<qsizetype> Relations::broken(const Numbers &numbers) const
{
    QList<qsizetype> list;
    for (qsizetype index = 0; index < m_all.size(); ++index) {
        const std::optional<Quantity> by = difference(m_all.at(index), numbers);
        if (by && !by->isZero()) {
            list.append(index);
        }
    }
    return list;
}

bool Relations::isIn(qsizetype cell, const QList<qsizetype> &relations) const
{
    return std::any_of(relations.begin(), relations.end(),
                       [this, cell](qsizetype index) { return m_all.at(index).contains(cell); });
}

} // namespace gouji
