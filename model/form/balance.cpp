// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "balance.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr auto Wildcard = "*"_L1;

/// A table and where its cells begin, counted over all tables in form order.
struct PlacedTable
{
    const FormTable *table = nullptr;
    QList<qsizetype> rowBegins;
};

QList<PlacedTable> placed(const QList<FormTable> &tables)
{
    QList<PlacedTable> list;
    qsizetype cell = 0;
    for (const FormTable &table : tables) {
        PlacedTable place{&table, {}};
        place.rowBegins.reserve(table.rows.size());
        for (const FormRow &row : table.rows) {
            place.rowBegins.append(cell);
            cell += row.columns.size();
        }
        list.append(std::move(place));
    }
    return list;
}

/// One of a balance's cells, looked up in the tables.
struct Term
{
    const PlacedTable *place = nullptr;
    QList<qsizetype> rows; // empty for `*`
    QString column;

    bool isEveryRow() const { return rows.isEmpty(); }
    bool isEveryColumn() const { return column == Wildcard; }
    const QList<FormRow> &formRows() const { return place->table->rows; }
};

std::optional<Term> lookUp(const CellId &pattern, const QList<PlacedTable> &places)
{
    const auto found = std::find_if(places.begin(), places.end(),
                                    [&pattern](const PlacedTable &each) { return each.table->id == pattern.table(); });
    if (found == places.end()) {
        return {};
    }
    Term term{&*found, {}, pattern.column().toString()};
    if (pattern.row() != Wildcard) {
        term.rows = found->table->rowsNamed(pattern.row());
        if (term.rows.isEmpty()) {
            return {};
        }
    }
    return term;
}

/// One side of a balance.
class TermList
{
public:
    /// Whether the tables have all of the cells is isComplete().
    TermList(const QStringList &patterns, const QList<PlacedTable> &places)
    {
        for (const QString &pattern : patterns) {
            if (std::optional<Term> term = lookUp(CellId(pattern), places)) {
                m_size += std::max<qsizetype>(1, term->rows.size());
                m_terms.append(*std::move(term));
            } else {
                m_isComplete = false;
            }
        }
    }

    bool isComplete() const { return m_isComplete; }
    const QList<Term> &terms() const { return m_terms; }

    /// The cells for one row or column of those it ranges over; none where a row lacks the column, or a `*` ranges over
    /// something else.
    QList<qsizetype> cells(qsizetype everyRow, const QString &everyColumn) const
    {
        QList<qsizetype> cells;
        cells.reserve(m_size);
        for (const Term &term : m_terms) {
            const QString &column = term.isEveryColumn() ? everyColumn : term.column;
            const bool found = term.isEveryRow() ? append(term, everyRow, column, &cells)
                                                 : std::all_of(term.rows.begin(), term.rows.end(), [&](qsizetype row) {
                                                       return append(term, row, column, &cells);
                                                   });
            if (!found) {
                return {};
            }
        }
        return cells;
    }

private:
    static bool append(const Term &term, qsizetype row, const QString &column, QList<qsizetype> *cells)
    {
        const bool isRow = 0 <= row && row < term.formRows().size();
        const qsizetype index = isRow ? term.formRows().at(row).columns.indexOf(column) : -1;
        if (index >= 0) {
            cells->append(term.place->rowBegins.at(row) + index);
        }
        return index >= 0;
    }

    QList<Term> m_terms;
    qsizetype m_size = 0; // of a side: how many cells
    bool m_isComplete = true;
};

class RelationMaker
{
public:
    RelationMaker(const Balance &balance, qsizetype index, const QList<PlacedTable> &places)
        : m_balance(balance)
        , m_index(index)
        , m_left(balance.left, places)
        , m_right(balance.right, places)
        , m_lastYear(balance.lastYear, places)
    {
    }

    void appendTo(QList<Relation> *relations) const
    {
        if (!m_left.isComplete() || !m_right.isComplete() || !m_lastYear.isComplete()) {
            return;
        }
        for (const TermList *side : {&m_left, &m_right, &m_lastYear}) {
            for (const Term &term : side->terms()) {
                if (term.isEveryRow() || term.isEveryColumn()) {
                    appendRange(term, relations);
                    return;
                }
            }
        }
        append(Relation::Range::Cells, -1, {}, relations);
    }

private:
    bool isMeant(const QString &id) const { return m_balance.only.isEmpty() || m_balance.only.contains(id); }

    void appendRange(const Term &term, QList<Relation> *relations) const
    {
        for (qsizetype row = 0; term.isEveryRow() && row < term.formRows().size(); ++row) {
            if (isMeant(term.formRows().at(row).id)) {
                append(Relation::Range::Rows, row, {}, relations);
            }
        }
        for (const FormColumn &column : term.isEveryRow() ? QList<FormColumn>() : term.place->table->columns) {
            if (isMeant(column.id)) {
                append(Relation::Range::Columns, -1, column.id, relations);
            }
        }
    }

    void append(Relation::Range range, qsizetype row, const QString &column, QList<Relation> *relations) const
    {
        Relation relation{m_index, range, m_left.cells(row, column), m_right.cells(row, column),
                          m_lastYear.cells(row, column)};
        const auto isThere = [](const QList<qsizetype> &cells, const TermList &terms) {
            return !cells.isEmpty() || terms.terms().isEmpty();
        };
        if (!relation.left.isEmpty() && isThere(relation.right, m_right) && isThere(relation.lastYear, m_lastYear)) {
            relations->append(std::move(relation));
        }
    }

    const Balance &m_balance;
    qsizetype m_index;
    TermList m_left;
    TermList m_right;
    TermList m_lastYear;
};

} // namespace

qsizetype Relation::total() const
{
    if (left.size() == right.size()) {
        return -1;
    }
    return right.size() == 1 ? right.first() : left.size() == 1 ? left.first() : -1;
}

QList<Relation> relationsOf(const QList<Balance> &balances, const QList<FormTable> &tables)
{
    const QList<PlacedTable> places = placed(tables);
    QList<Relation> relations;
    for (qsizetype index = 0; index < balances.size(); ++index) {
        RelationMaker(balances.at(index), index, places).appendTo(&relations);
    }
    return relations;
}

} // namespace gouji
