// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellrules.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

void reportText(qsizetype cell, const CellValue &value, FindingMaker *maker)
{
    QStringList arguments{cellLabel(maker->report(), value.id), value.raw};
    if (value.value) {
        arguments.append(value.value->toString());
    }
    Finding &finding = maker->addOnCells(u"cell.text", value.id.toString(), value.value ? 0 : 1, arguments, {cell});
    if (value.value) {
        finding.suggestions.append({{{value.id, value.value->toString()}}, u"number-in-text"_s});
    }
}

/// Numbers that are no whole number ≥ 0, which most cells must be. Source: the form's 填报说明.
void reportUnusual(qsizetype cell, const CellValue &value, FindingMaker *maker)
{
    const CellKind kind = maker->report().table(value.id.table())->column(value.id.column())->kind;
    const bool wrong = kind == CellKind::Count         ? true
                       : kind == CellKind::SignedCount ? !value.value->isWhole()
                                                       : value.value->isNegative();
    if (wrong) {
        maker->addOnCells(u"cell.count", value.id.toString(), int(kind),
                          {cellLabel(maker->report(), value.id), value.value->toString()}, {cell});
    }
}

/// The printed place next to a row that is not there: the last cell before it, else the heading of its section.
QList<SourceSpan> placeNear(const TableCells &table, qsizetype cell, const CellValues &values, const Report &report)
{
    while (--cell >= table.begin) {
        if (values.at(cell).status != CellStatus::Missing) {
            return {values.at(cell).span};
        }
    }
    for (const SectionHeading &section : report.sections) {
        if (section.section == table.table->section) {
            return {section.heading};
        }
    }
    return {};
}

void reportMissing(const TableCells &table, const QString &place, int variant, const QString &label,
                   const QList<qsizetype> &cells, const CellValues &values, FindingMaker *maker)
{
    Finding &finding = maker->addOnCells(u"cell.missing", place, variant, {label}, cells);
    finding.spans = placeNear(table, cells.first(), values, maker->report());
}

bool isUnplaced(const Report &report, const FormTable &table, const FormRow &row)
{
    return std::any_of(report.remarks.begin(), report.remarks.end(), [&](const Remark &remark) {
        return remark.kind == Remark::Kind::RowUnplaced && remark.table == table.id && remark.row == row.id;
    });
}

} // namespace

QList<TableCells> tableCells(const Report &report)
{
    QList<TableCells> tables;
    qsizetype begin = 0;
    for (const FormTable &table : report.tables()) {
        const qsizetype end = begin + table.cellCount();
        tables.append({&table, begin, end});
        begin = end;
    }
    return tables;
}

QString tableTitle(const Report &report, const FormTable &table)
{
    const FormSection *section = report.edition().section(table.section);
    return section ? section->title : table.id;
}

void reportBalances(const Catalogue &catalogue, const Relations &relations, const QList<qsizetype> &broken,
                    const QHash<qsizetype, QList<Suggestion>> &suggestions, const CellValues &values,
                    FindingMaker *maker)
{
    for (const qsizetype index : broken) {
        const Relation &relation = relations.all().at(index);
        const Side left = leftSide(maker->report(), relation, values);
        const Side right = rightSide(maker->report(), relation, values);
        const QString difference = (left.sum - right.sum).toString().replace(u'-', u'\u2212');
        Finding &finding = maker->addOnCells(
            catalogue.balances().at(relation.balance).rule, values.at(relation.left.first()).id.toString(), 0,
            {relationLabel(maker->report(), relation), left.text, right.text, difference},
            relation.left + relation.right);
        finding.leftCount = relation.left.size();
        finding.left = left.sum;
        finding.right = right.sum;
        finding.suggestions = suggestions.value(index);
    }
}

void checkNumbers(const CellValues &values, FindingMaker *maker)
{
    for (qsizetype cell = 0; cell < values.size(); ++cell) {
        const CellValue &value = values.at(cell);
        if (value.status == CellStatus::Text) {
            reportText(cell, value, maker);
        }
        if (value.value && (!value.value->isWhole() || value.value->isNegative())) {
            reportUnusual(cell, value, maker);
        }
    }
}

void checkMissing(const TableCells &table, const CellValues &values, FindingMaker *maker)
{
    const auto isMissing = [&values](qsizetype cell) { return values.at(cell).status == CellStatus::Missing; };
    QList<qsizetype> all;
    for (qsizetype cell = table.begin; cell < table.end; ++cell) {
        if (isMissing(cell)) {
            all.append(cell);
        }
    }
    if (all.isEmpty()) {
        return;
    }
    const QString &tableId = table.table->id;
    if (all.size() == table.end - table.begin) {
        reportMissing(table, tableId, 0, tableTitle(maker->report(), *table.table), all, values, maker);
        return;
    }
    std::map<QString, QList<qsizetype>> ofColumn; // the cells missing from rows that are there
    qsizetype begin = table.begin;
    for (const FormRow &row : table.table->rows) {
        const qsizetype end = begin + row.columns.size();
        QList<qsizetype> cells;
        std::copy_if(all.begin(), all.end(), std::back_inserter(cells),
                     [begin, end](qsizetype cell) { return begin <= cell && cell < end; });
        if (cells.size() == row.columns.size() && !isUnplaced(maker->report(), *table.table, row)) {
            reportMissing(table, tableId + u'.' + row.id, 1, row.label, cells, values, maker);
        } else if (cells.size() < row.columns.size()) {
            for (const qsizetype cell : cells) {
                ofColumn[row.columns.at(cell - begin)].append(cell);
            }
        }
        begin = end;
    }
    for (const auto &[column, cells] : ofColumn) {
        const QString place = tableId + u'.' + column;
        if (cells.size() == 1) {
            reportMissing(table, place, 3, cellLabel(maker->report(), values.at(cells.first()).id), cells, values,
                          maker);
        } else {
            reportMissing(table, place, 2, table.table->column(column)->label, cells, values, maker);
        }
    }
}

} // namespace gouji
