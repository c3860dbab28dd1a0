// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablerules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// For each column of `requests`: left what was received and carried in, right every outcome and what is carried out.
QList<Relation> receivedAgainstOutcomes(const Report &report)
{
    const FormTable *table = report.table(TableRole::Requests);
    const FormRow *received = table ? table->row(RowRole::Received) : nullptr;
    const FormRow *carriedIn = table ? table->row(RowRole::CarriedIn) : nullptr;
    const FormGroup *results = table ? table->group(GroupRole::Results) : nullptr;
    const FormRow *carriedOut = table ? table->row(RowRole::CarriedOut) : nullptr;
    if (!received || !carriedIn || !results || !carriedOut) {
        return {};
    }
    const auto everyColumn = [table](const auto *row) { return CellId(table->id, row->id, u"*").toString(); };
    const Balance outcomes{.left = {everyColumn(received), everyColumn(carriedIn)},
                           .right = {everyColumn(results), everyColumn(carriedOut)}};
    return relationsOf({outcomes}, report.tables());
}

} // namespace

void checkExceeds(const Relations &relations, const CellValues &values, const Numbers &numbers, FindingMaker *maker)
{
    constexpr qsizetype NamedOutcomes = 3;
    const Report &report = maker->report();
    // Where all balances hold no part can be larger than the whole.
    const bool allHold =
        std::all_of(relations.all().begin(), relations.all().end(), [&numbers](const Relation &relation) {
            return Relations::difference(relation, numbers) == Quantity();
        });
    if (allHold) {
        return;
    }
    for (const Relation &column : receivedAgainstOutcomes(report)) {
        const auto isKnown = [&numbers](qsizetype cell) { return numbers.at(cell).has_value(); };
        if (!std::all_of(column.left.begin(), column.left.end(), isKnown)) {
            continue;
        }
        const Side received = leftSide(report, column, values);
        QList<qsizetype> exceeding;
        QStringList outcomes;
        for (const qsizetype cell : column.right) {
            if (isKnown(cell) && *numbers.at(cell) > received.sum) {
                exceeding.append(cell);
                outcomes.append(termText(report, column, cell, values));
            }
        }
        if (exceeding.isEmpty()) {
            continue;
        }
        if (outcomes.size() > NamedOutcomes) {
            outcomes = outcomes.first(NamedOutcomes) + QStringList{u"…"_s};
        }
        maker->addOnCells(u"requests.exceeds", values.at(column.left.first()).id.toString(), 0,
                          {relationLabel(report, column), outcomes.join(u"、"_s), received.text},
                          exceeding + column.left);
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

bool isThousandfold(Quantity now, std::optional<Quantity> before)
{
    constexpr qint64 Times = 1'000;
    return before && *before > Quantity() && now.scaled() / Times >= before->scaled();
}

qsizetype feeAmount(const Report &report)
{
    return report.indexOf(TableRole::Proactive, RowRole::Fee, ColumnRole::Amount);
}

void checkFeeUnit(const CellValues &values, const LastYear *lastYear, FindingMaker *maker)
{
    constexpr qint64 YuanInUnit = 10'000;
    const qsizetype cell = feeAmount(maker->report());
    if (cell < 0 || values.at(cell).status != CellStatus::Ok) {
        return;
    }
    const CellValue &value = values.at(cell);
    const qint64 scaled = value.value->scaled();
    const std::optional<Quantity> before = lastYear ? lastYear->values.at(cell).value : std::nullopt;
    const bool hasGrown = isThousandfold(*value.value, before);
    if (scaled <= 0 || (scaled % (YuanInUnit * Quantity::Unit) != 0 && !hasGrown)) {
        return;
    }
    QStringList arguments{cellLabel(maker->report(), value.id), value.value->toString()};
    if (hasGrown) {
        arguments += {before->toString(), lastYear->year};
    }
    Finding &finding = maker->addOnCells(u"proactive.unit", value.id.toString(), hasGrown ? 1 : 0, arguments, {cell});
    finding.certain = false;
    if (hasGrown) {
        finding.others = {lastYear->cells({cell})};
    }
    if (scaled % YuanInUnit == 0) {
        finding.suggestions.append(
            {{{value.id, Quantity::fromScaled(scaled / YuanInUnit).toString()}}, u"yuan-for-wan"_s});
    }
}

void checkRulemaking(const TableCells &table, AgencyKind agency, const CellValues &values, FindingMaker *maker)
{
    if (agency == AgencyKind::Unknown || agency == AgencyKind::Government || agency == AgencyKind::Department) {
        return;
    }
    const FormRow *regulations = table.table->row(RowRole::Regulations);
    if (!regulations) {
        return;
    }
    QList<qsizetype> cells;
    QStringList terms;
    const qsizetype begin = table.begin + table.table->firstCell(regulations - table.table->rows.constData());
    for (qsizetype cell = begin; cell < begin + regulations->columns.size(); ++cell) {
        const CellValue &value = values.at(cell);
        if (value.value && !value.value->isZero()) {
            cells.append(cell);
            terms.append(cellLabel(maker->report(), value.id) + u' ' + value.value->toString());
        }
    }
    if (!cells.isEmpty()) {
        Finding &finding = maker->addOnCells(u"proactive.rulemaking", table.table->id + u'.' + regulations->id, 0,
                                             {terms.join(", "_L1), maker->report().agency}, cells);
        finding.certain = agency != AgencyKind::DistrictDepartment;
    }
}

} // namespace gouji
