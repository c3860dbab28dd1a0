// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seriesrows.h"

#include "formedition.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct SeriesWords
{
    Q_DECLARE_TR_FUNCTIONS(gouji::SeriesWords)
};

/// The columns that an id of a column or the printed head over some of them means.
QStringList columnsOf(const FormTable &table, QStringView id)
{
    if (table.column(id)) {
        return {id.toString()};
    }
    QStringList columns;
    for (const FormColumn &column : table.columns) {
        if (column.group == id) {
            columns.append(column.id);
        }
    }
    return columns;
}

QList<CellId> cellsOf(const FormTable &table, QStringView row, QStringView column)
{
    QList<CellId> cells;
    for (const qsizetype index : table.rowsNamed(row)) {
        for (const QString &columnId : columnsOf(table, column)) {
            if (table.rows.at(index).columns.contains(columnId)) {
                cells.append(CellId(table.id, table.rows.at(index).id, columnId));
            }
        }
    }
    return cells;
}

/// What a sentence calls a row or a group; empty where the table has neither.
QString shortLabel(const FormTable &table, QStringView id)
{
    if (const FormGroup *group = table.group(id)) {
        return group->shortLabel();
    }
    const FormRow *row = table.row(id);
    return row ? row->shortLabel() : QString();
}

class SeriesRowsReader
{
public:
    QList<SeriesRow> read()
    {
        for (const FormEdition &edition : FormEdition::all()) {
            for (const FormTable &table : edition.tables) {
                place(table, {}, {}, edition.section(table.section)->heading());
                for (const FormRow &row : table.rows) {
                    placeGroup(table, row.group);
                    place(table, row.id, row.group, row.label);
                }
            }
        }
        for (const Place &at : std::as_const(m_places)) {
            if (!at.row.isEmpty()) {
                m_rows[at.index].columns = columns(at);
            }
        }
        return m_rows;
    }

private:
    struct Place
    {
        qsizetype index = 0; // into m_rows
        QString table;
        QString row;    // or group; empty for the table itself
        QString parent; // a group
    };

    static QString rowId(const QString &table, const QString &row)
    {
        return row.isEmpty() ? table : table + u'.' + row;
    }

    void place(const FormTable &table, const QString &row, const QString &parent, const QString &label)
    {
        const QString id = rowId(table.id, row);
        const bool isKnown =
            std::any_of(m_rows.begin(), m_rows.end(), [&id](const SeriesRow &known) { return known.id == id; });
        if (!isKnown) {
            const FormGroup *over = table.group(parent);
            m_places.append({m_rows.size(), table.id, row, parent});
            m_rows.append({id,
                           row.isEmpty() ? QString() : rowId(table.id, parent),
                           label,
                           over ? over->label + u' ' + label : label,
                           {}});
        }
    }

    void placeGroup(const FormTable &table, const QString &id)
    {
        if (const FormGroup *group = table.group(id)) {
            placeGroup(table, group->parent);
            place(table, id, group->parent, group->label);
        }
    }

    static const FormTable *newestTable(const QString &id)
    {
        const auto &editions = FormEdition::all();
        return std::find_if(editions.begin(), editions.end(), [&id](const auto &each) { return each.table(id); })
            ->table(id);
    }

    /// The columns of all editions, those of the newer first, and the heads over some of them.
    static QList<SeriesColumn> columnHeads(const QString &tableId)
    {
        QList<SeriesColumn> heads;
        const auto add = [&heads](const QString &id, const QString &label) {
            if (std::none_of(heads.begin(), heads.end(), [&id](const SeriesColumn &head) { return head.id == id; })) {
                heads.append({id, label, {}, {}, {}});
            }
        };
        for (const FormEdition &edition : FormEdition::all()) {
            const FormTable *table = edition.table(tableId);
            for (const FormColumn &column : table ? table->columns : QList<FormColumn>()) {
                if (!column.group.isEmpty()) {
                    add(column.group, column.group);
                }
                add(column.id, column.group + (column.group.isEmpty() ? u""_s : u" "_s) + column.label);
            }
        }
        return heads;
    }

    QList<SeriesColumn> columns(const Place &at) const
    {
        const FormTable *newest = newestTable(at.table);
        const bool isGroup = !newest->row(at.row) && newest->group(at.row);
        const FormRow *total = newest->row(RowRole::Total);
        const bool hasTotal = isGroup && total && total->group == at.row;
        if (isGroup && !hasTotal && newest->arrangement == Arrangement::Blocks) {
            return {}; // its rows count different things
        }
        QList<SeriesColumn> columns;
        for (SeriesColumn column : columnHeads(at.table)) {
            if (hasTotal) {
                column.lines = outcomes(at, total->id, column.id);
                column.whole = line(at.table, total->id, column.id, nullptr);
            } else {
                column.lines = {line(at.table, at.row, column.id, &column.edition)};
            }
            if (!column.lines.first().sums.isEmpty()) {
                columns.append(column);
            }
        }
        if (newest->arrangement == Arrangement::Line && newest->column(ColumnRole::Total)) {
            columns.append(columnShares(at, newest->column(ColumnRole::Total), columns));
        }
        return columns;
    }

    /// What stands under a group, its total left out.
    QList<SeriesLine> outcomes(const Place &group, const QString &total, const QString &column) const
    {
        QList<SeriesLine> lines;
        for (const Place &at : m_places) {
            if (at.table == group.table && at.parent == group.row && at.row != total) {
                lines.append(line(at.table, at.row, column, nullptr));
            }
        }
        return lines;
    }

    /// The columns of a row as shares of its total.
    static SeriesColumn columnShares(const Place &at, const FormColumn *total, const QList<SeriesColumn> &columns)
    {
        SeriesColumn shares{u"shares"_s, SeriesWords::tr("Outcomes as shares"), {}, {}, {}};
        for (const SeriesColumn &column : columns) {
            SeriesLine outcome = line(at.table, at.row, column.id, nullptr);
            outcome.label = column.label;
            if (column.id == total->id) {
                shares.whole = outcome;
            } else {
                shares.lines.append(outcome);
            }
        }
        return shares;
    }

    /// @param only the edition that alone has it; may be null
    static SeriesLine line(const QString &tableId, QStringView row, const QString &column, QString *only)
    {
        SeriesLine line;
        QStringList editions;
        for (const FormEdition &edition : FormEdition::all()) {
            const FormTable *table = edition.table(tableId);
            const QList<CellId> cells = table ? cellsOf(*table, row, column) : QList<CellId>();
            if (cells.isEmpty()) {
                continue;
            }
            editions.append(edition.id);
            if (!line.sums.contains(cells)) {
                line.sums.append(cells);
            }
            if (line.label.isEmpty()) {
                line.label = shortLabel(*table, row);
            }
        }
        std::stable_sort(line.sums.begin(), line.sums.end(),
                         [](const auto &a, const auto &b) { return a.size() > b.size(); });
        if (only && editions.size() == 1) {
            *only = editions.first();
        }
        return line;
    }

    QList<Place> m_places;
    QList<SeriesRow> m_rows;
};

} // namespace

QList<SeriesRow> seriesRows()
{
    return SeriesRowsReader().read();
}

} // namespace gouji
