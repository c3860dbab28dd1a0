// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

QString statusName(CellStatus status)
{
    switch (status) {
    case CellStatus::Ok:
        return u"ok"_s;
    case CellStatus::Blank:
        return u"blank"_s;
    case CellStatus::Mark:
        return u"mark"_s;
    case CellStatus::Text:
        return u"text"_s;
    case CellStatus::Missing:
        break;
    }
    return u"missing"_s;
}

std::optional<Quantity> sumOf(const CellSum &sum, const CellValues &values)
{
    Quantity total;
    bool isSaid = false;
    for (const CellSum::Term &term : sum.terms) {
        const CellValue &value = values.at(term.cell);
        if (value.value) {
            total = term.factor > 0 ? total + *value.value : total - *value.value;
            isSaid = true;
        } else if (value.status == CellStatus::Missing || value.status == CellStatus::Text) {
            return {};
        }
    }
    return isSaid ? std::optional(total) : std::nullopt;
}

Report::Report(const FormEdition &edition, Document document)
    : m_edition(&edition)
    , m_document(std::move(document))
    , m_tables(edition.tables)
{
}

const FormTable *Report::table(QStringView id) const
{
    const auto found =
        std::find_if(m_tables.begin(), m_tables.end(), [id](const FormTable &table) { return table.id == id; });
    return found == m_tables.end() ? nullptr : &*found;
}

const FormTable *Report::table(TableRole role) const
{
    const auto found =
        std::find_if(m_tables.begin(), m_tables.end(), [role](const FormTable &table) { return table.role == role; });
    return found == m_tables.end() ? nullptr : &*found;
}

qsizetype Report::indexOf(TableRole tableRole, RowRole row, ColumnRole column) const
{
    qsizetype begin = 0;
    for (const FormTable &each : m_tables) {
        if (each.role == tableRole) {
            const qsizetype at = each.indexOf(row, column);
            return at < 0 ? -1 : begin + at;
        }
        begin += each.cellCount();
    }
    return -1;
}

const CellValue *Report::cell(const CellId &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_cells.at(index);
}

const CellValue *Report::cellAt(qsizetype sourceOffset) const
{
    const CellValue *touching = nullptr;
    for (const CellValue &cell : m_cells) {
        if (cell.span.contains(sourceOffset)) {
            return &cell;
        }
        if (cell.status != CellStatus::Missing && cell.span.begin <= sourceOffset && sourceOffset <= cell.span.end) {
            touching = &cell;
        }
    }
    return touching;
}

ReportBuilder::ReportBuilder(const FormEdition &edition, Document document)
    : m_report(edition, std::move(document))
{
    // Reports of one edition begin with the same cells: worked out once, and shared.
    static const QHash<const FormEdition *, CellTable> emptyTables = [] {
        QHash<const FormEdition *, CellTable> tables;
        for (const FormEdition &known : FormEdition::all()) {
            tables.insert(&known, indexed(known.tables, {}));
        }
        return tables;
    }();
    const auto known = emptyTables.constFind(&edition);
    take(known == emptyTables.constEnd() ? indexed(edition.tables, {}) : *known);
}

void ReportBuilder::mergeRows()
{
    for (FormTable &table : m_report.m_tables) {
        const FormGroup *group = table.group(GroupRole::Mergeable);
        if (!group) {
            continue;
        }
        FormRow merged{.id = group->id,
                       .label = group->label,
                       .variants = group->variants,
                       .group = group->parent,
                       .columns = {},
                       .shortName = {}};
        const auto isPart = [&merged](const FormRow &row) { return row.group == merged.id; };
        const auto first = std::find_if(table.rows.begin(), table.rows.end(), isPart);
        merged.columns = first->columns;
        *first = merged;
        table.rows.removeIf(isPart);
        table.groups.removeIf([&merged](const FormGroup &item) { return item.id == merged.id; });
    }
    take(indexed(m_report.m_tables, m_report));
}

QString ReportBuilder::addRow(QStringView tableId, const QString &afterRow, const QString &label)
{
    for (FormTable &table : m_report.m_tables) {
        if (table.id != tableId) {
            continue;
        }
        const auto after = std::find_if(table.rows.begin(), table.rows.end(),
                                        [&afterRow](const FormRow &row) { return row.id == afterRow; });
        const auto extras = std::count_if(table.rows.begin(), table.rows.end(),
                                          [](const FormRow &row) { return row.id.startsWith("extra-"_L1); });
        FormRow row = *after;
        row.id = u"extra-%1"_s.arg(extras + 1);
        row.label = label;
        row.variants.clear();
        row.shortName.clear();
        row.role = RowRole::None;
        table.rows.insert(std::next(after), row);
        take(indexed(m_report.m_tables, m_report));
        return row.id;
    }
    return {};
}

void ReportBuilder::setCell(CellValue value)
{
    const qsizetype index = m_report.indexOf(value.id);
    setCell(index, std::move(value));
}

void ReportBuilder::setCell(qsizetype index, CellValue value)
{
    value.id = m_report.m_cells.at(index).id;
    m_report.m_cells[index] = std::move(value);
}

Report ReportBuilder::build() &&
{
    return std::move(m_report);
}

ReportBuilder::CellTable ReportBuilder::indexed(const QList<FormTable> &tables, const std::optional<Report> &filled)
{
    CellTable result;
    for (const FormTable &table : tables) {
        for (const FormRow &row : table.rows) {
            for (const QString &column : row.columns) {
                CellValue value{.id = CellId(table.id, row.id, column)};
                if (const CellValue *known = filled ? filled->cell(value.id) : nullptr) {
                    value = *known;
                }
                result.index.insert(value.id, result.cells.size());
                result.cells.append(std::move(value));
            }
        }
    }
    return result;
}

void ReportBuilder::take(CellTable cells)
{
    m_report.m_cells = std::move(cells.cells);
    m_report.m_index = std::move(cells.index);
}

} // namespace gouji
