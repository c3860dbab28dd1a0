// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr auto Wildcard = "*"_L1;

/// A table and where its cells begin, counted over all tables in form order.
struct PlacedTable
{
    const FormTable *table;
    QList<qsizetype> rowBegins;
};

QList<PlacedTable> placed(const QList<FormTable> &tables)
{
    QList<PlacedTable> list;
    qsizetype cell = 0;
    for (const FormTable &table : tables) {
        QList<qsizetype> begins;
        begins.reserve(table.rows.size());
        for (const FormRow &row : table.rows) {
            begins.append(cell);
            cell += row.columns.size();
        }
        list.append({&table, begins});
    }
    return list;
}

/// One of a balance's cells, looked up in the tables.
struct Term
{
    const PlacedTable *table = nullptr;
    QList<qsizetype> rows; // empty for `*`
    QString column;

    bool isEveryRow() const { return rows.isEmpty(); }
    bool isEveryColumn() const { return column == Wildcard; }
};

std::optional<Term> lookUp(const CellId &pattern, const QList<PlacedTable> &tables)
{
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&pattern](const PlacedTable &each) { return each.table->id == pattern.table(); });
    if (found == tables.end()) {
        return {};
    }
    Term term{&*found, {}, pattern.column().toString()};
    if (pattern.row() == Wildcard) {
        return term;
    }
    term.rows = rowsNamed(*found->table, pattern.row());
    return term.rows.isEmpty() ? std::nullopt : std::optional(term);
}

/// Appends the cells of one side; false where a row lacks the column.
bool appendCells(const QList<Term> &terms, qsizetype everyRow, const QString &everyColumn, QList<qsizetype> *cells)
{
    for (const Term &term : terms) {
        const QList<qsizetype> rows = term.isEveryRow() ? QList<qsizetype>{everyRow} : term.rows;
        for (const qsizetype row : rows) {
            const qsizetype column =
                term.table->table->rows.at(row).columns.indexOf(term.isEveryColumn() ? everyColumn : term.column);
            if (column < 0) {
                return false;
            }
            cells->append(term.table->rowBegins.at(row) + column);
        }
    }
    return true;
}

std::optional<QList<Term>> lookUpAll(const QStringList &patterns, const QList<PlacedTable> &tables)
{
    QList<Term> terms;
    for (const QString &pattern : patterns) {
        const std::optional<Term> term = lookUp(CellId(pattern), tables);
        if (!term) {
            return {};
        }
        terms.append(*term);
    }
    return terms;
}

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

qsizetype Relation::total() const
{
    if (left.size() == right.size()) {
        return -1;
    }
    return right.size() == 1 ? right.first() : left.size() == 1 ? left.first() : -1;
}

QList<qsizetype> rowsNamed(const FormTable &table, QStringView name)
{
    QList<qsizetype> rows;
    const auto isUnder = [&table, name](const FormRow &row) {
        for (QString group = row.group; !group.isEmpty();) {
            if (group == name) {
                return row.id != "total"_L1;
            }
            const FormGroup *known = table.group(group);
            group = known ? known->parent : QString();
        }
        return false;
    };
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        if (table.rows.at(row).id == name) {
            return {row};
        }
        if (isUnder(table.rows.at(row))) {
            rows.append(row);
        }
    }
    return rows;
}

QList<Relation> relationsOf(const Balance &balance, const QList<FormTable> &tables)
{
    const QList<PlacedTable> places = placed(tables);
    const auto left = lookUpAll(balance.left, places);
    const auto right = lookUpAll(balance.right, places);
    if (!left || !right) {
        return {};
    }
    QList<Relation> relations;
    const auto add = [&](Relation::Range range, qsizetype row, const QString &column) {
        Relation relation{0, range, {}, {}};
        if (appendCells(*left, row, column, &relation.left) && appendCells(*right, row, column, &relation.right)) {
            relations.append(relation);
        }
    };
    const QList<Term> terms = *left + *right;
    const auto everyRow = std::find_if(terms.begin(), terms.end(), [](const Term &each) { return each.isEveryRow(); });
    const auto everyColumn =
        std::find_if(terms.begin(), terms.end(), [](const Term &each) { return each.isEveryColumn(); });
    if (everyRow != terms.end()) {
        for (qsizetype row = 0; row < everyRow->table->table->rows.size(); ++row) {
            add(Relation::Range::Rows, row, {});
        }
    } else if (everyColumn != terms.end()) {
        for (const FormColumn &column : everyColumn->table->table->columns) {
            add(Relation::Range::Columns, -1, column.id);
        }
    } else {
        add(Relation::Range::Cells, -1, {});
    }
    return relations;
}

QString cellLabel(const Report &report, const CellId &cell)
{
    const FormTable *table = report.table(cell.table());
    return table->row(cell.row())->shortLabel() + " · "_L1 + table->column(cell.column())->label;
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
    : m_isTotal(report.cells().size(), false)
{
    for (qsizetype index = 0; index < catalogue.balances().size(); ++index) {
        const Balance &balance = catalogue.balances().at(index);
        if (!catalogue.rule(balance.rule)->editions.contains(report.edition().id)) {
            continue;
        }
        for (Relation &relation : relationsOf(balance, report.tables())) {
            relation.balance = index;
            if (relation.total() >= 0) {
                m_isTotal[relation.total()] = true;
            }
            m_all.append(std::move(relation));
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
