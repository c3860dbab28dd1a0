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

/// A term of a sum as a sentence tells it.
struct Term
{
    QString label;
    Quantity value;
};

Term termOf(const Report &report, const Relation &relation, const CellValue &value, const QString &year = {})
{
    return {termLabel(report, relation.range, value.id) + (year.isEmpty() ? year : u" (%1)"_s.arg(year)),
            value.value.value_or(Quantity())};
}

Side sumOf(const QList<Term> &terms)
{
    Side result;
    QStringList told;
    for (const Term &term : terms) {
        result.sum += term.value;
        if (terms.size() == 1 || !term.value.isZero()) {
            told.append(term.label + u' ' + term.value.toString());
        }
    }
    result.text = told.isEmpty() ? u"0"_s : told.join(" + "_L1);
    if (told.size() > 1) {
        result.text += " = "_L1 + result.sum.toString();
    }
    return result;
}

QList<Term> termsOf(const Report &report, const Relation &relation, const QList<qsizetype> &cells,
                    const CellValues &values, const QString &year = {})
{
    QList<Term> terms;
    for (const qsizetype cell : cells) {
        terms.append(termOf(report, relation, values.at(cell), year));
    }
    return terms;
}

/// Nothing where one of the numbers is not known.
std::optional<Quantity> totalOf(const QList<qsizetype> &cells, const Numbers &numbers)
{
    Quantity total;
    for (const qsizetype cell : cells) {
        if (!numbers.at(cell)) {
            return {};
        }
        total += *numbers.at(cell);
    }
    return total;
}

} // namespace

QString cellLabel(const Report &report, const CellId &cell)
{
    const FormTable *table = report.table(cell.table());
    return table->row(cell.row())->shortLabel() + u" · "_s + table->column(cell.column())->label;
}

QString changeText(const Report &report, const CellValue &value, const QString &to)
{
    return cellLabel(report, value.id) + u' ' + (value.raw.isEmpty() ? u"␣"_s : value.raw) + u" → "_s + to;
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
    const Term term = termOf(report, relation, values.at(cell));
    return term.label + u' ' + term.value.toString();
}

Side leftSide(const Report &report, const Relation &relation, const CellValues &values)
{
    return sumOf(termsOf(report, relation, relation.left, values));
}

Side rightSide(const Report &report, const Relation &relation, const CellValues &values)
{
    return sumOf(termsOf(report, relation, relation.right, values));
}

Side rightSide(const Report &report, const Relation &relation, const CellValues &values, const CellValues &lastYear,
               const QString &year)
{
    return sumOf(termsOf(report, relation, relation.lastYear, lastYear, year) +
                 termsOf(report, relation, relation.right, values));
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
    const std::optional<Quantity> left = totalOf(relation.left, numbers);
    const std::optional<Quantity> right = totalOf(relation.right, numbers);
    return left && right ? std::optional(*left - *right) : std::nullopt;
}

std::optional<Quantity> Relations::difference(const Relation &carryOver, const CellValues &values,
                                              const Numbers &numbers, const Numbers &lastYear)
{
    const std::optional<Quantity> ofYear = difference(carryOver, numbers);
    const std::optional<Quantity> before = totalOf(carryOver.lastYear, lastYear);
    const bool isKnown = ofYear && before && values.at(carryOver.left.first()).value;
    return isKnown ? std::optional(*ofYear - *before) : std::nullopt;
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
