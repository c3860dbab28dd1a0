// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablerules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

QList<Relation> receivedAgainstOutcomes(const Report &report)
{
    const Balance outcomes{.rule = {},
                           .left = {u"requests.new.*"_s, u"requests.carried_in.*"_s},
                           .right = {u"requests.results.*"_s, u"requests.carried_out.*"_s}};
    return relationsOf({outcomes}, report.tables());
}

void checkExceeds(const QList<Relation> &columns, const CellValues &values, const Numbers &numbers, FindingMaker *maker)
{
    for (const Relation &column : columns) {
        std::optional<Quantity> received;
        for (const qsizetype cell : column.left) {
            if (!numbers.at(cell)) {
                received.reset();
                break;
            }
            received = received.value_or(Quantity()) + *numbers.at(cell);
        }
        for (const qsizetype cell : column.right) {
            if (!received || !numbers.at(cell) || *numbers.at(cell) <= *received) {
                continue;
            }
            const Report &report = maker->report();
            const CellId &id = values.at(cell).id;
            maker->addOnCells(u"requests.exceeds", id.toString(), 0,
                              {relationLabel(report, column), termText(report, column, cell, values),
                               leftSide(report, column, values).text},
                              QList<qsizetype>{cell} + column.left);
        }
    }
}

void checkAllZero(const TableCells &table, const CellValues &values, FindingMaker *maker)
{
    bool anyNumber = false;
    for (qsizetype cell = table.begin; cell < table.end; ++cell) {
        const CellValue &value = values.at(cell);
        const bool isNothing =
            value.value ? value.value->isZero() : value.status == CellStatus::Blank || value.status == CellStatus::Mark;
        if (!isNothing) {
            return;
        }
        anyNumber = anyNumber || value.value;
    }
    // The first and the last cell stand for the table: listing all of them would hide every other mark in it.
    Finding &finding = maker->addOnCells(u"requests.all-zero", table.table->id, anyNumber ? 0 : 1,
                                         {tableTitle(maker->report(), *table.table)}, {table.begin, table.end - 1});
    finding.severity = anyNumber ? Severity::Note : Severity::Warning;
}

void checkFeeUnit(const CellValues &values, FindingMaker *maker)
{
    constexpr qint64 YuanInUnit = 10'000;
    const qsizetype cell = maker->report().indexOf(CellId(u"proactive.fee.amount"_s));
    if (cell < 0 || values.at(cell).status != CellStatus::Ok) {
        return;
    }
    const CellValue &value = values.at(cell);
    const qint64 scaled = value.value->scaled();
    if (scaled <= 0 || scaled % (YuanInUnit * Quantity::Unit) != 0) {
        return;
    }
    Finding &finding = maker->addOnCells(u"proactive.unit", value.id.toString(), 0,
                                         {cellLabel(maker->report(), value.id), value.value->toString()}, {cell});
    finding.certain = false;
    finding.suggestions.append(
        {{{value.id, Quantity::fromScaled(scaled / YuanInUnit, 0).toString()}}, u"yuan-for-wan"_s});
}

void checkRulemaking(const TableCells &table, AgencyKind agency, const CellValues &values, FindingMaker *maker)
{
    if (agency == AgencyKind::Unknown || agency == AgencyKind::Government || agency == AgencyKind::Department) {
        return;
    }
    QList<qsizetype> cells;
    QStringList terms;
    for (qsizetype cell = table.begin; cell < table.end; ++cell) {
        const CellValue &value = values.at(cell);
        if (value.id.row() == u"regulations" && value.value && !value.value->isZero()) {
            cells.append(cell);
            terms.append(cellLabel(maker->report(), value.id) + u' ' + value.value->toString());
        }
    }
    if (!cells.isEmpty()) {
        Finding &finding = maker->addOnCells(u"proactive.rulemaking", u"proactive.regulations"_s, 0,
                                             {terms.join(", "_L1), maker->report().agency}, cells);
        finding.certain = agency != AgencyKind::DistrictDepartment;
    }
}

} // namespace gouji
