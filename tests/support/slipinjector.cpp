// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slipinjector.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

void setNumber(CellValue *value, qint64 number)
{
    value->status = CellStatus::Ok;
    value->value = Quantity(number);
    value->raw = QString::number(number);
}

qint64 numberOf(const CellValue &value)
{
    return value.value.value_or(Quantity()).scaled() / Quantity::Unit;
}

/// A table of a report as a grid of cells.
class CellGrid
{
public:
    CellGrid(const Report &report, const QString &table, QList<CellValue> *values)
        : m_table(*report.table(table))
        , m_values(values)
    {
        for (const FormRow &row : m_table.rows) {
            QList<qsizetype> cells;
            for (const QString &column : row.columns) {
                cells.append(report.indexOf(CellId(m_table.id, row.id, column)));
            }
            m_rows.append(cells);
        }
    }

    const FormTable &table() const { return m_table; }
    const QList<QList<qsizetype>> &rows() const { return m_rows; }
    qsizetype totalColumn() const { return m_rows.first().size() - 1; }
    qsizetype rowOf(const QString &id) const { return m_table.row(id) - m_table.rows.constData(); }
    qint64 at(qsizetype row, qsizetype column) const { return numberOf(m_values->at(m_rows.at(row).at(column))); }
    void set(qsizetype row, qsizetype column, qint64 number)
    {
        setNumber(&(*m_values)[m_rows.at(row).at(column)], number);
    }

    /// Rows, and for a matrix columns.
    QList<QList<qsizetype>> lines() const
    {
        QList<QList<qsizetype>> lines = m_rows;
        for (qsizetype column = 0; m_table.arrangement == Arrangement::Matrix && column <= totalColumn(); ++column) {
            QList<qsizetype> cells;
            for (const QList<qsizetype> &row : m_rows) {
                cells.append(row.at(column));
            }
            lines.append(cells);
        }
        return lines;
    }

private:
    FormTable m_table;
    QList<CellValue> *m_values;
    QList<QList<qsizetype>> m_rows;
};

/// Mostly 0, sometimes some hundred.
qint64 plausible(QRandomGenerator *random, double share)
{
    return random->generateDouble() > share ? 0 : qint64(std::exp(random->generateDouble() * 6));
}

void sumRow(CellGrid *grid, qsizetype row)
{
    qint64 sum = 0;
    for (qsizetype column = 0; column < grid->totalColumn(); ++column) {
        sum += grid->at(row, column);
    }
    grid->set(row, grid->totalColumn(), sum);
}

/// Makes slips: each tries one place, and says whether the slip can be made there.
class Injector
{
public:
    Injector(const Report &report, const QString &table, const QSet<qsizetype> &taken, QList<CellValue> *values,
             QRandomGenerator *random)
        : m_grid(report, table, values)
        , m_taken(taken)
        , m_values(values)
        , m_random(random)
    {
    }

    bool tryOne(const QString &pattern)
    {
        m_slip = {pattern, {}, {}};
        const QList<qsizetype> line = any(m_grid.lines());
        const qsizetype at = m_random->bounded(line.size());
        if (pattern == "cells-exchanged"_L1 || pattern == "digits-joined"_L1) {
            return at + 1 < line.size() && tryPair(pattern, line.at(at), line.at(at + 1));
        }
        if (pattern == "value-moved"_L1) {
            return tryPair(pattern, line.at(at), any(line));
        }
        if (pattern == "run-shifted"_L1) {
            return tryRun(line, at);
        }
        if (pattern == "total-not-updated"_L1) {
            return tryTotal();
        }
        return tryCell(pattern, line.at(at));
    }
    const InjectedSlip &slip() const { return m_slip; }

private:
    template<typename T>
    T any(const QList<T> &list)
    {
        return list.at(m_random->bounded(list.size()));
    }
    qint64 number(qsizetype cell) const { return numberOf(m_values->at(cell)); }
    /// A blank total breaks no balance: it is another rule's.
    bool isTotal(qsizetype cell) const
    {
        const CellId &id = m_values->at(cell).id;
        return id.column() == u"total" || id.row() == u"total";
    }

    bool change(const QList<std::pair<qsizetype, QString>> &changes)
    {
        for (const auto &[cell, text] : changes) {
            if (m_taken.contains(cell)) {
                return false;
            }
        }
        for (const auto &[cell, text] : changes) {
            CellValue &value = (*m_values)[cell];
            m_slip.cells.append(cell);
            m_slip.meant.append(value.value.value_or(Quantity()));
            if (text.isEmpty()) {
                value.status = CellStatus::Blank;
                value.value.reset();
                value.raw.clear();
            } else {
                setNumber(&value, text.toLongLong());
            }
        }
        return true;
    }

    bool tryCell(const QString &pattern, qsizetype cell)
    {
        QString text = QString::number(number(cell));
        const QString meant = text;
        const qsizetype digit = m_random->bounded(text.size());
        if (meant == "0"_L1) {
            return false;
        }
        if (pattern == "digits-swapped"_L1 && digit + 1 < text.size()) {
            std::swap(text[digit], text[digit + 1]);
        } else if (pattern == "digit-doubled"_L1) {
            text.insert(digit, text.at(digit));
        } else if (pattern == "digit-dropped"_L1 && text.size() > 1) {
            text.remove(digit, 1);
        } else if (pattern == "digit-mistyped"_L1) {
            text[digit] = QChar(u'0' + m_random->bounded(10));
        } else if (pattern == "blank-for-value"_L1 && !isTotal(cell)) {
            return change({{cell, QString()}});
        }
        return text != meant && !text.startsWith(u'0') && change({{cell, text}});
    }

    bool tryPair(const QString &pattern, qsizetype a, qsizetype b)
    {
        const qint64 first = number(a);
        const qint64 second = number(b);
        if (a == b || first == second) {
            return false;
        }
        if (pattern == "cells-exchanged"_L1) {
            // With 0 it is a run of one.
            return first > 0 && second > 0 && change({{a, QString::number(second)}, {b, QString::number(first)}});
        }
        if (pattern == "digits-joined"_L1) {
            return first > 0 && second > 0 && !isTotal(b) &&
                   change({{a, QString::number(first) + QString::number(second)}, {b, QString()}});
        }
        const qint64 moved = first > 0 ? 1 + m_random->bounded(first) : 0;
        return moved > 0 && change({{a, QString::number(first - moved)}, {b, QString::number(second + moved)}});
    }

    /// The run from `from` to the next 0 moves on by one cell.
    bool tryRun(QList<qsizetype> line, qsizetype from)
    {
        if (m_random->bounded(2) == 0) {
            std::reverse(line.begin(), line.end());
        }
        qsizetype end = from;
        while (end < line.size() && number(line.at(end)) != 0) {
            ++end;
        }
        if (end == from || end == line.size()) {
            return false;
        }
        QList<std::pair<qsizetype, QString>> changes{{line.at(from), u"0"_s}};
        for (qsizetype i = from; i < end; ++i) {
            if (number(line.at(i)) != number(line.at(i + 1))) {
                changes.append({line.at(i + 1), QString::number(number(line.at(i)))});
            }
        }
        return change(changes);
    }

    /// A part was put in later, and the total stayed as it was.
    bool tryTotal()
    {
        const QList<qsizetype> row = any(m_grid.rows());
        const qsizetype part = row.at(m_random->bounded(row.size() - 1));
        return number(part) > 0 && change({{row.last(), QString::number(number(row.last()) - number(part))}});
    }

    CellGrid m_grid;
    QSet<qsizetype> m_taken;
    QList<CellValue> *m_values;
    QRandomGenerator *m_random;
    InjectedSlip m_slip;
};

} // namespace

QList<CellValue> balancedValues(const Report &report, QRandomGenerator *random)
{
    QList<CellValue> values = report.cells();
    const double share = 0.1 + 0.5 * random->generateDouble();
    for (const QString &table : {u"requests"_s, u"remedies"_s}) {
        CellGrid grid(report, table, &values);
        for (qsizetype row = 0; row < grid.rows().size(); ++row) {
            for (qsizetype column = 0; column < grid.totalColumn(); ++column) {
                grid.set(row, column, plausible(random, share));
            }
            sumRow(&grid, row);
        }
    }
    CellGrid grid(report, u"requests"_s, &values);
    for (qsizetype column = 0; column < grid.totalColumn(); ++column) {
        qint64 results = 0;
        for (qsizetype row = grid.rowOf(u"granted"_s); row < grid.rowOf(u"total"_s); ++row) {
            results += grid.at(row, column);
        }
        const qint64 handled = results + grid.at(grid.rowOf(u"carried_out"_s), column);
        const qint64 carriedIn = std::min(handled, grid.at(grid.rowOf(u"carried_in"_s), column));
        grid.set(grid.rowOf(u"total"_s), column, results);
        grid.set(grid.rowOf(u"carried_in"_s), column, carriedIn);
        grid.set(grid.rowOf(u"new"_s), column, handled - carriedIn);
    }
    for (const QString &row : {u"new"_s, u"carried_in"_s, u"total"_s}) {
        sumRow(&grid, grid.rowOf(row));
    }
    return values;
}

QStringList slipPatterns()
{
    return {u"digits-swapped"_s,  u"digit-doubled"_s, u"digit-dropped"_s, u"digit-mistyped"_s,    u"blank-for-value"_s,
            u"cells-exchanged"_s, u"run-shifted"_s,   u"digits-joined"_s, u"total-not-updated"_s, u"value-moved"_s};
}

std::optional<InjectedSlip> injectSlip(const QString &pattern, const QString &table, const Report &report,
                                       const QSet<qsizetype> &taken, QList<CellValue> *values, QRandomGenerator *random)
{
    constexpr int Tries = 2000;
    Injector injector(report, table, taken, values, random);
    for (int i = 0; i < Tries; ++i) {
        if (injector.tryOne(pattern)) {
            return injector.slip();
        }
    }
    return {};
}

} // namespace gouji
