// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openrows.h"

#include "relation.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <vector>

namespace gouji {

namespace {

/// Which of a row's cells its numbers stand in: an index into OpenRow::cells for each number, ascending.
using Way = std::vector<qsizetype>;

struct Row
{
    QList<qsizetype> cells; ///< Indices into Report::cells().
    std::vector<Quantity> printed;
    std::vector<Way> ways; ///< Those that break no relation within the row.
    size_t chosen = 0;     ///< The way being tried.
    size_t found = 0;      ///< The way of the solutions …
    bool isFound = false;
    bool isAmbiguous = false; ///< … unless they differ.

    bool has(const QList<qsizetype> &some) const
    {
        return std::any_of(some.begin(), some.end(), [this](qsizetype cell) { return cells.contains(cell); });
    }
};

/// A relation, and how much rows from a depth of the search on can still add to its sides.
struct Constraint
{
    const Relation *relation = nullptr;
    std::vector<Quantity> leftReserve; ///< By depth, one more than there are rows.
    std::vector<Quantity> rightReserve;
};

/// Searches all ways of placing the rows that satisfy every relation.
class Placer
{
public:
    Placer(const Report &report, const Catalogue &catalogue)
        : m_relations(report, catalogue)
    {
        for (const CellValue &cell : report.cells()) {
            m_numbers.push_back(cell.value.value_or(Quantity()));
        }
        for (const OpenRow &open : report.openRows) {
            addRow(report, open);
        }
        // Rows that many relations speak of, and those with few ways, narrow the others.
        std::stable_sort(m_rows.begin(), m_rows.end(), [this](const Row &a, const Row &b) {
            return std::tuple(-relationCount(a), a.ways.size()) < std::tuple(-relationCount(b), b.ways.size());
        });
        collectConstraints();
        search(0);
    }

    /// The only way of the row with this first cell; null where there are several or none.
    const Way *wayOf(qsizetype firstCell) const
    {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                      [firstCell](const Row &each) { return each.cells.first() == firstCell; });
        const bool isSure = m_steps < MaximumSteps && row->isFound && !row->isAmbiguous;
        return isSure ? &row->ways[row->found] : nullptr;
    }

private:
    static constexpr int MaximumSteps = 200'000;
    static constexpr size_t MaximumWays = 10'000;

    void addRow(const Report &report, const OpenRow &open)
    {
        Row row;
        for (const CellId &id : open.cells) {
            row.cells.append(report.indexOf(id));
        }
        for (const CellValue &value : open.printed) {
            row.printed.push_back(value.value.value_or(Quantity()));
        }
        QList<const Relation *> within;
        for (const Relation &relation : m_relations.all()) {
            const QList<qsizetype> cells = relation.left + relation.right;
            if (std::all_of(cells.begin(), cells.end(), [&row](qsizetype cell) { return row.cells.contains(cell); })) {
                within.append(&relation);
            }
        }
        Way way(row.printed.size());
        collectWays(row, within, way, 0);
        m_rows.push_back(std::move(row));
    }

    /// All ascending choices of cells for the numbers from `number` on.
    void collectWays(Row &row, const QList<const Relation *> &within, Way &way, size_t number)
    {
        if (number == way.size()) {
            write(row, way);
            if (std::all_of(within.begin(), within.end(),
                            [this](const Relation *each) { return difference(*each).isZero(); })) {
                row.ways.push_back(way);
            }
            erase(row, way);
            return;
        }
        const qsizetype first = number == 0 ? 0 : way[number - 1] + 1;
        const qsizetype last = row.cells.size() - qsizetype(way.size() - number);
        for (qsizetype cell = first; cell <= last && row.ways.size() < MaximumWays; ++cell) {
            way[number] = cell;
            collectWays(row, within, way, number + 1);
        }
    }

    void write(const Row &row, const Way &way)
    {
        for (size_t i = 0; i < way.size(); ++i) {
            m_numbers[size_t(row.cells.at(way[i]))] = row.printed[i];
        }
    }

    void erase(const Row &row, const Way &way)
    {
        for (const qsizetype cell : way) {
            m_numbers[size_t(row.cells.at(cell))] = Quantity();
        }
    }

    Quantity sum(const QList<qsizetype> &cells) const
    {
        Quantity total;
        for (const qsizetype cell : cells) {
            total += m_numbers[size_t(cell)];
        }
        return total;
    }

    Quantity difference(const Relation &relation) const { return sum(relation.left) - sum(relation.right); }

    int relationCount(const Row &row) const
    {
        return int(std::count_if(m_relations.all().begin(), m_relations.all().end(), [&row](const Relation &relation) {
            return row.has(relation.left) || row.has(relation.right);
        }));
    }

    void collectConstraints()
    {
        m_constraintsOf.resize(m_rows.size());
        for (const Relation &relation : m_relations.all()) {
            Constraint constraint{&relation, std::vector<Quantity>(m_rows.size() + 1),
                                  std::vector<Quantity>(m_rows.size() + 1)};
            bool isOpen = false;
            for (size_t depth = m_rows.size(); depth-- > 0;) {
                const Row &row = m_rows[depth];
                const Quantity most = std::accumulate(row.printed.begin(), row.printed.end(), Quantity());
                constraint.leftReserve[depth] =
                    constraint.leftReserve[depth + 1] + (row.has(relation.left) ? most : Quantity());
                constraint.rightReserve[depth] =
                    constraint.rightReserve[depth + 1] + (row.has(relation.right) ? most : Quantity());
                isOpen = isOpen || row.has(relation.left) || row.has(relation.right);
            }
            if (isOpen) {
                m_constraints.push_back(std::move(constraint));
            }
        }
        for (size_t row = 0; row < m_rows.size(); ++row) {
            for (size_t i = 0; i < m_constraints.size(); ++i) {
                const Relation &relation = *m_constraints[i].relation;
                if (m_rows[row].has(relation.left) || m_rows[row].has(relation.right)) {
                    m_constraintsOf[row].push_back(i);
                }
            }
        }
    }

    bool mayHold(const Constraint &constraint, size_t depth) const
    {
        const Quantity now = difference(*constraint.relation);
        return !(now + constraint.leftReserve[depth]).isNegative() && now <= constraint.rightReserve[depth];
    }

    void search(size_t depth)
    {
        if (depth == m_rows.size()) {
            for (Row &row : m_rows) {
                row.isAmbiguous = row.isAmbiguous || (row.isFound && row.found != row.chosen);
                row.found = row.chosen;
                row.isFound = true;
            }
            return;
        }
        Row &row = m_rows[depth];
        for (row.chosen = 0; row.chosen < row.ways.size() && m_steps < MaximumSteps; ++row.chosen) {
            ++m_steps;
            write(row, row.ways[row.chosen]);
            const auto &touched = m_constraintsOf[depth];
            if (std::all_of(touched.begin(), touched.end(),
                            [&](size_t i) { return mayHold(m_constraints[i], depth + 1); })) {
                search(depth + 1);
            }
            erase(row, row.ways[row.chosen]);
        }
    }

    Relations m_relations;
    std::vector<Quantity> m_numbers; // by index into Report::cells(); 0 where nothing is placed
    std::vector<Row> m_rows;         // in the order of the search
    std::vector<Constraint> m_constraints;
    std::vector<std::vector<size_t>> m_constraintsOf; // by row
    int m_steps = 0;
};

/// The row's cells with the numbers where `way` says, blank between.
QList<CellValue> placed(const OpenRow &open, const Way &way)
{
    QList<CellValue> cells;
    size_t number = 0;
    for (qsizetype i = 0; i < open.cells.size(); ++i) {
        if (number < way.size() && way[number] == i) {
            cells.append(open.printed.at(qsizetype(number++)));
        } else {
            const CellValue &near = open.printed.at(qsizetype(number > 0 ? number - 1 : 0));
            const qsizetype at = number > 0 ? near.span.end : near.span.begin;
            cells.append({.status = CellStatus::Blank, .span = {at, at}});
        }
        cells.last().id = open.cells.at(i);
    }
    return cells;
}

} // namespace

Report placeOpenRows(Report report, const Catalogue &catalogue)
{
    if (report.openRows.isEmpty()) {
        return report;
    }
    const QList<OpenRow> openRows = report.openRows;
    const Placer placer(report, catalogue);
    ReportBuilder builder(std::move(report));
    for (const OpenRow &open : openRows) {
        const Way *way = placer.wayOf(builder.report().indexOf(open.cells.first()));
        if (way) {
            for (CellValue &cell : placed(open, *way)) {
                builder.setCell(std::move(cell));
            }
        }
        QStringList numbers;
        for (const CellValue &value : open.printed) {
            numbers.append(value.raw);
        }
        builder.report().remarks.append({.kind = way ? Remark::Kind::RowInferred : Remark::Kind::RowUnplaced,
                                         .printed = numbers.join(u' '),
                                         .table = open.cells.first().table().toString(),
                                         .row = open.cells.first().row().toString(),
                                         .span = {open.printed.first().span.begin, open.printed.last().span.end}});
    }
    builder.report().openRows.clear();
    return std::move(builder).build();
}

} // namespace gouji
