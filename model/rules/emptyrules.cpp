// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellrules.h"

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// What the balances say of blank totals: the numbers with every blank total filled in that its parts determine.
struct Filled
{
    Numbers numbers;
    QList<qsizetype> broken; // relations that do not hold even so
};

Filled fillTotals(const Relations &relations, Numbers numbers)
{
    // The total of totals becomes known only when they are, so go round until nothing more is learnt.
    for (bool learnt = true; learnt;) {
        learnt = false;
        for (const Relation &relation : relations.all()) {
            const qsizetype total = relation.total();
            if (total < 0 || numbers.at(total)) {
                continue;
            }
            std::optional<Quantity> sum = Quantity();
            for (const qsizetype part : relation.parts()) {
                sum = sum && numbers.at(part) ? std::optional(*sum + *numbers.at(part)) : std::nullopt;
            }
            numbers[total] = sum;
            learnt = learnt || sum;
        }
    }
    const QList<qsizetype> broken = relations.broken(numbers);
    return {std::move(numbers), broken};
}

/// The number that would mend a broken relation if it stood in `cell`.
Quantity needed(const Relations &relations, qsizetype cell, const Filled &filled)
{
    const Quantity value = *filled.numbers.at(cell);
    for (const qsizetype index : filled.broken) {
        const Relation &relation = relations.all().at(index);
        if (relation.contains(cell)) {
            const Quantity difference = *Relations::difference(relation, filled.numbers);
            return relation.left.contains(cell) ? value - difference : value + difference;
        }
    }
    return value;
}

/// Empty cells of a table, by what may be put into them.
struct EmptyCells
{
    QList<qsizetype> plain; ///< 0 or nothing known …
    QList<CellEdit> zeros;  ///< … and those of them where 0 breaks no balance.
    QList<qsizetype> needy; ///< Totals that cannot be 0 …
    QList<CellEdit> sums;   ///< … and those of them whose sum breaks no balance.
};

EmptyCells sortOut(const TableCells &table, CellStatus status, const Relations &relations, const CellValues &values,
                   const Filled &filled)
{
    EmptyCells empty;
    for (qsizetype cell = table.begin; cell < table.end; ++cell) {
        const CellValue &value = values.at(cell);
        if (value.status != status) {
            continue;
        }
        const std::optional<Quantity> &number = filled.numbers.at(cell);
        const bool holds = number && !relations.isIn(cell, filled.broken);
        const bool isNeedy = relations.isTotal(cell) && number && (!number->isZero() || !holds);
        (isNeedy ? empty.needy : empty.plain).append(cell);
        if (holds) {
            (isNeedy ? empty.sums : empty.zeros).append({value.id, number->toString()});
        }
    }
    return empty;
}

void offer(const QList<CellEdit> &edits, const QString &pattern, Finding *finding)
{
    if (!edits.isEmpty()) {
        finding->suggestions.append({edits, pattern});
    }
}

void reportBlanks(const TableCells &table, const Relations &relations, const EmptyCells &blank, const Filled &filled,
                  FindingMaker *maker)
{
    const Report &report = maker->report();
    const QString title = tableTitle(report, *table.table);
    const auto label = [&report](qsizetype cell) { return cellLabel(report, report.cells().at(cell).id); };
    if (!blank.plain.isEmpty()) {
        const bool isOne = blank.plain.size() == 1;
        const QStringList arguments =
            isOne ? QStringList{label(blank.plain.first())} : QStringList{title, QString::number(blank.plain.size())};
        Finding &finding = maker->addOnCells(u"cell.blank", table.table->id, isOne ? 0 : 1, arguments, blank.plain);
        offer(blank.zeros, u"blank-for-zero"_s, &finding);
    }
    if (!blank.needy.isEmpty()) {
        const qsizetype first = blank.needy.first();
        const bool isOne = blank.needy.size() == 1;
        const QStringList arguments = isOne ? QStringList{label(first), needed(relations, first, filled).toString()}
                                            : QStringList{title, QString::number(blank.needy.size())};
        Finding &finding =
            maker->addOnCells(u"cell.blank", table.table->id + "/totals"_L1, isOne ? 2 : 3, arguments, blank.needy);
        finding.severity = Severity::Warning;
        offer(blank.sums, u"total-not-filled"_s, &finding);
    }
}

void reportMarks(const TableCells &table, const EmptyCells &marked, const CellValues &values, FindingMaker *maker)
{
    const QList<qsizetype> cells = marked.plain + marked.needy;
    if (cells.isEmpty()) {
        return;
    }
    const CellValue &first = values.at(cells.first());
    const bool isOne = cells.size() == 1;
    const QStringList arguments =
        isOne ? QStringList{cellLabel(maker->report(), first.id), first.raw}
              : QStringList{tableTitle(maker->report(), *table.table), QString::number(cells.size()), first.raw};
    Finding &finding = maker->addOnCells(u"cell.mark", table.table->id, isOne ? 0 : 1, arguments, cells);
    offer(marked.zeros, u"mark-for-zero"_s, &finding);
    offer(marked.sums, u"total-not-filled"_s, &finding);
}

} // namespace

void checkEmpty(const QList<TableCells> &tables, const Relations &relations, const CellValues &values,
                const Numbers &numbers, FindingMaker *maker)
{
    const bool anyEmpty = std::any_of(values.begin(), values.end(), [](const CellValue &value) {
        return value.status == CellStatus::Blank || value.status == CellStatus::Mark;
    });
    if (!anyEmpty) {
        return;
    }
    const Filled filled = fillTotals(relations, numbers);
    for (const TableCells &table : tables) {
        reportBlanks(table, relations, sortOut(table, CellStatus::Blank, relations, values, filled), filled, maker);
        reportMarks(table, sortOut(table, CellStatus::Mark, relations, values, filled), values, maker);
    }
}

} // namespace gouji
