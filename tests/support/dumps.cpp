// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dumps.h"

#include "formlayout.h"

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct PrintedRow
{
    QStringList cells;
    int spanned = 0; ///< Columns at its beginning that a head of an earlier row covers.
};

QList<PrintedRow> printedRows(const FormLayout &layout, const QHash<CellId, QString> &values)
{
    QList<PrintedRow> rows(layout.rowCount);
    for (const LayoutCell &cell : layout.cells) {
        PrintedRow &row = rows[cell.row];
        if (row.cells.isEmpty()) {
            row.spanned = cell.column;
        }
        row.cells.append(cell.isHead() ? cell.text : values.value(cell.cell));
    }
    return rows;
}

QString padsOf(const FormLayout &layout, const PrintedRow &row, int extra = 0)
{
    return QString(layout.columnCount - int(row.cells.size()) + extra, u'|');
}

QString withoutEmpty(const QStringList &cells, const QString &separator)
{
    QStringList kept = cells;
    kept.removeAll(QString());
    return kept.join(separator);
}

/// One cell a line; `end` closes it, `pads` ends a row.
QString cellsALine(const PrintedRow &row, const QString &end, const QString &pads)
{
    QString text;
    for (const QString &cell : row.cells) {
        text += cell + end + u'\n';
    }
    return pads.isEmpty() ? text : text + pads + u'\n';
}

/// What text out of a PDF looks like: a long label on two lines with the numbers between them.
QString interleaved(const PrintedRow &row)
{
    const auto isNumber = [](const QString &cell) {
        return !cell.isEmpty() && cell.front().isDigit() && !cell.contains(u'.');
    };
    QStringList labels;
    QStringList numbers;
    for (const QString &cell : row.cells) {
        (isNumber(cell) ? numbers : labels).append(cell);
    }
    QString label = labels.isEmpty() ? QString() : labels.takeLast();
    const QString heads = labels.isEmpty() ? QString() : labels.join(u'\n') + u'\n';
    const QString tail = label.size() > 20 && !numbers.isEmpty() ? label.mid(18) : QString();
    label.chop(int(tail.size()));
    return heads + label + (numbers.isEmpty() || !tail.isEmpty() ? u'\n' : u' ') + numbers.join(u' ') +
           (numbers.isEmpty() ? u""_s : u"\n"_s) + (tail.isEmpty() ? tail : tail + u'\n');
}

QString dumpRow(const FormLayout &layout, const PrintedRow &row, const QString &kind)
{
    const QString leading(row.spanned, u'|');
    if (kind == "cells, blank lines"_L1) {
        return withoutEmpty(row.cells, u"\n\n"_s) + u"\n\n"_s;
    }
    if (kind == "cells with bars and pads"_L1) {
        return cellsALine(row, u" |"_s, padsOf(layout, row));
    }
    if (kind == "cells with bars, no pads"_L1) {
        return cellsALine(row, u" |"_s, {});
    }
    if (kind == "pads on the last cell's line"_L1) {
        return cellsALine(row, u" |"_s, {}).chopped(1) + padsOf(layout, row) + u'\n';
    }
    if (kind == "bars on lines of their own"_L1) {
        return cellsALine(row, u"\n|"_s, {});
    }
    if (kind == "a bar before each row"_L1) {
        return u"|"_s + cellsALine(row, u"\n|"_s, {});
    }
    if (kind == "leading bars"_L1) {
        return u"|"_s + row.cells.join(u"\n|"_s) + u'\n';
    }
    if (kind == "rows with pads"_L1) {
        return row.cells.join(u" | "_s) + u" |"_s + padsOf(layout, row) + u'\n';
    }
    if (kind == "rows without pads"_L1) {
        return row.cells.join(u" | "_s) + u" |\n"_s;
    }
    if (kind == "rows with empty leading cells"_L1) {
        return leading + row.cells.join(u" | "_s) + u" |\n"_s;
    }
    if (kind == "a grid wider than the form"_L1) {
        return row.cells.join(u" | "_s) + u" |"_s + padsOf(layout, row, 3) + u'\n';
    }
    if (kind == "Markdown"_L1) {
        return u"| "_s + row.cells.join(u" | "_s) + u" |\n"_s;
    }
    if (kind == "tabs"_L1) {
        return QString(row.spanned, u'\t') + row.cells.join(u'\t') + u'\n';
    }
    if (kind == "one line"_L1) {
        return withoutEmpty(row.cells, u" "_s) + u' ';
    }
    return interleaved(row);
}

} // namespace

QStringList dumpKinds()
{
    return {u"cells, blank lines"_s,
            u"cells with bars and pads"_s,
            u"cells with bars, no pads"_s,
            u"pads on the last cell's line"_s,
            u"bars on lines of their own"_s,
            u"leading bars"_s,
            u"a bar before each row"_s,
            u"rows with pads"_s,
            u"rows without pads"_s,
            u"rows with empty leading cells"_s,
            u"a grid wider than the form"_s,
            u"Markdown"_s,
            u"tabs"_s,
            u"one line"_s,
            u"out of a PDF"_s};
}

bool losesBlanks(const QString &kind)
{
    return kind == "cells, blank lines"_L1 || kind == "one line"_L1 || kind == "out of a PDF"_L1;
}

QString dumpTable(const FormTable &table, const QHash<CellId, QString> &values, const QString &kind)
{
    const FormLayout layout = layoutOf(table);
    const QList<PrintedRow> rows = printedRows(layout, values);
    QString text;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        text += dumpRow(layout, rows.at(i), kind);
        if (kind == "Markdown"_L1 && i == 0) {
            text += u"|"_s + u"---|"_s.repeated(layout.columnCount) + u'\n';
        }
    }
    return text;
}

QString dumpReport(const FormEdition &edition, const QHash<CellId, QString> &values, const QString &kind)
{
    const QString lineEnd = kind == "one line"_L1 ? u" "_s : u"\n"_s;
    QString text = u"云溪县%1年政府信息公开工作年度报告"_s.arg(edition.firstYear + 1) + lineEnd;
    for (const FormSection &section : edition.sections) {
        text += section.heading() + lineEnd;
        bool hasTable = false;
        for (const FormTable &table : edition.tables) {
            if (table.section != section.number) {
                continue;
            }
            hasTable = true;
            text += dumpTable(table, values, kind);
        }
        if (!hasTable) {
            text += u"本节内容按照规定编写，2条说明。"_s + lineEnd;
        }
    }
    return text;
}

QHash<CellId, QString> numberedCells(const FormEdition &edition, int first)
{
    QHash<CellId, QString> values;
    int number = first;
    for (const CellId &id : edition.cells()) {
        values.insert(id, QString::number(number++));
    }
    return values;
}

} // namespace gouji
