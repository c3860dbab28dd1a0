// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yearrules.h"

#include "tablerules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

class YearRules
{
public:
    YearRules(const Relations &relations, const CellValues &values, const Numbers &numbers, const LastYear &lastYear,
              const Numbers &lastNumbers, FindingMaker *maker)
        : m_relations(relations)
        , m_values(values)
        , m_numbers(numbers)
        , m_lastYear(lastYear)
        , m_lastNumbers(lastNumbers)
        , m_maker(*maker)
        , m_report(maker->report())
    {
    }

    void checkSame(const TableCells &table)
    {
        constexpr int FewNumbers = 3; // may well come again: documents in force, decisions of a small office
        QList<qsizetype> cells;
        int numbersAboveNought = 0;
        for (qsizetype cell = table.begin; cell < table.end; ++cell) {
            const CellValue &value = m_values.at(cell);
            const CellValue &before = m_lastYear.values.at(cell);
            if (value.status == CellStatus::Missing || value.status != before.status || value.value != before.value ||
                (!value.value && value.raw != before.raw)) {
                return;
            }
            cells.append(cell);
            numbersAboveNought += value.value && !value.value->isZero() ? 1 : 0;
        }
        if (numbersAboveNought == 0) {
            return; // a year without anything is like any other
        }
        // The first and the last cell stand for the table: listing all of them would hide every other mark in it.
        Finding &finding =
            m_maker.addOnCells(u"table.same-as-last-year", table.table->id, 0,
                               {tableTitle(m_report, *table.table), m_lastYear.year}, {table.begin, table.end - 1});
        finding.severity = numbersAboveNought < FewNumbers ? Severity::Note : Severity::Warning;
        finding.others = {m_lastYear.cells(cells)};
    }

    void checkJumps()
    {
        QList<std::optional<Jump>> jumps;
        for (qsizetype cell = 0; cell < m_values.size(); ++cell) {
            jumps.append(jumpOf(cell));
        }
        for (qsizetype cell = 0; cell < m_values.size(); ++cell) {
            if (!jumps.at(cell) || isToldByTotal(cell, jumps)) {
                continue;
            }
            add(u"cell.jump", cell, int(*jumps.at(cell)),
                {cellLabel(m_report, m_values.at(cell).id), m_numbers.at(cell)->toString(),
                 m_lastNumbers.at(cell)->toString(), m_lastYear.year},
                {cell}, {cell});
        }
    }

    void checkRepealed()
    {
        const FormTable *table = m_report.table(TableRole::Proactive);
        if (!table) {
            return;
        }
        for (const FormRow &row : table->rows) {
            const qsizetype repealed = indexOf(*table, row, ColumnRole::Repealed);
            const qsizetype made = indexOf(*table, row, ColumnRole::Made);
            const qsizetype inForce = indexOf(*table, row, ColumnRole::InForce);
            if (repealed < 0 || made < 0 || inForce < 0 || !m_numbers.at(repealed) || !m_numbers.at(made) ||
                !m_lastYear.values.at(inForce).value) {
                continue;
            }
            const Quantity before = *m_lastYear.values.at(inForce).value;
            if (*m_numbers.at(repealed) > before + *m_numbers.at(made)) {
                add(u"proactive.repealed", repealed, 0,
                    {cellLabel(m_report, m_values.at(repealed).id), m_numbers.at(repealed)->toString(),
                     before.toString(), m_lastYear.year, m_numbers.at(made)->toString()},
                    {repealed, made}, {inForce});
            }
        }
    }

    void checkAfterReview()
    {
        const qsizetype suits = m_report.indexOf(TableRole::Remedies, RowRole::SuitAfterReview, ColumnRole::Total);
        const qsizetype reviews = m_report.indexOf(TableRole::Remedies, RowRole::Review, ColumnRole::Total);
        if (suits < 0 || reviews < 0) {
            return;
        }
        const std::optional<Quantity> &number = m_numbers.at(suits);
        if (number && *number > Quantity() && m_numbers.at(reviews) == Quantity() &&
            m_lastNumbers.at(reviews) == Quantity()) {
            add(u"remedies.after-review", suits, 0, {number->toString(), m_lastYear.year}, {suits, reviews}, {reviews});
        }
    }

    void checkPending()
    {
        const FormTable *table = m_report.table(TableRole::Remedies);
        if (!table) {
            return;
        }
        for (const FormRow &row : table->rows) {
            const qsizetype total = indexOf(*table, row, ColumnRole::Total);
            const qsizetype pending = indexOf(*table, row, ColumnRole::Pending);
            if (total < 0 || pending < 0) {
                continue;
            }
            const std::optional<Quantity> &before = m_lastNumbers.at(pending);
            if (m_numbers.at(total) == Quantity() && before && *before > Quantity()) {
                add(u"remedies.pending-lost", total, 0, {row.shortLabel(), before->toString(), m_lastYear.year},
                    {total}, {pending});
            }
        }
    }

    void checkCopied()
    {
        const Share &copied = m_lastYear.copied.share;
        if (copied.isMost()) {
            m_maker
                .add(u"years.copied", {}, 0,
                     {QString::number(copied.found), QString::number(copied.all), QString::number(copied.percent()),
                      m_lastYear.year})
                .spans = m_lastYear.copied.spans;
        }
    }

private:
    /// Variants of cell.jump.
    enum class Jump
    {
        TenTimes,
        Gone
    };

    std::optional<Jump> jumpOf(qsizetype cell) const
    {
        constexpr qint64 Many = 100;
        constexpr qint64 Times = 10;
        const std::optional<Quantity> &now = m_numbers.at(cell);
        const std::optional<Quantity> &before = m_lastNumbers.at(cell);
        if (!now || !before || *before <= Quantity()) {
            return {};
        }
        const bool isGone = now->isZero() && *before >= Quantity(Many);
        if (!isGone && now->scaled() / Times < before->scaled()) {
            return {};
        }
        const CellId &id = m_values.at(cell).id;
        const bool isChange = m_report.table(id.table())->column(id.column())->kind == CellKind::SignedCount;
        if (isChange || (cell == feeAmount(m_report) && isThousandfold(*now, before))) { // proactive.unit says it
            return {};
        }
        return isGone ? Jump::Gone : Jump::TenTimes;
    }

    /// Whether a total that the cell is part of makes the same jump.
    bool isToldByTotal(qsizetype cell, const QList<std::optional<Jump>> &jumps) const
    {
        return std::any_of(m_relations.all().begin(), m_relations.all().end(), [&](const Relation &relation) {
            const qsizetype total = relation.total();
            return total >= 0 && total != cell && relation.contains(cell) && jumps.at(total) == jumps.at(cell);
        });
    }

    qsizetype indexOf(const FormTable &table, const FormRow &row, ColumnRole role) const
    {
        const FormColumn *column = table.column(role);
        return column ? m_report.indexOf(CellId(table.id, row.id, column->id)) : -1;
    }

    void add(QStringView rule, qsizetype place, int variant, const QStringList &arguments,
             const QList<qsizetype> &cells, const QList<qsizetype> &otherCells)
    {
        m_maker.addOnCells(rule, m_values.at(place).id.toString(), variant, arguments, cells).others = {
            m_lastYear.cells(otherCells)};
    }

    const Relations &m_relations;
    const CellValues &m_values;
    const Numbers &m_numbers;
    const LastYear &m_lastYear;
    const Numbers &m_lastNumbers;
    FindingMaker &m_maker;
    const Report &m_report;
};

} // namespace

void checkAgainstLastYear(const QList<TableCells> &tables, const Relations &relations, const CellValues &values,
                          const Numbers &numbers, const LastYear &lastYear, const Numbers &lastNumbers,
                          FindingMaker *maker)
{
    YearRules rules(relations, values, numbers, lastYear, lastNumbers, maker);
    for (const TableCells &table : tables) {
        rules.checkSame(table);
    }
    rules.checkJumps();
    rules.checkRepealed();
    rules.checkAfterReview();
    rules.checkPending();
    rules.checkCopied();
}

} // namespace gouji
