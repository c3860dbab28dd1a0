// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Whether all cells of the finding have the same answer to `part`.
template<typename Part>
bool share(const Finding &finding, Part part)
{
    return std::all_of(finding.cells.begin(), finding.cells.end(),
                       [&](const CellId &cell) { return part(cell) == part(finding.cells.first()); });
}

QString columnLabel(const FormTable &table, QStringView id)
{
    const FormColumn *column = table.column(id);
    return column ? column->label : QString();
}

/// 三、收到和处理政府信息公开申请情况.
QString sectionTitle(const Report &report, int number)
{
    static constexpr QStringView Ordinals = u"一二三四五六七八九";
    for (const FormSection &section : report.edition().sections) {
        if (section.number == number && section.number <= Ordinals.size()) {
            return Ordinals.at(section.number - 1) + u"、"_s + section.title;
        }
    }
    return {};
}

} // namespace

QString fullCellLabel(const Report &report, const CellId &cell)
{
    const FormTable *table = report.table(cell.table());
    const QString label = table ? table->cellLabel(cell) : QString();
    return label.isEmpty() ? cell.toString() : label;
}

QString tableTitle(const Report &report, QStringView table)
{
    const FormTable *found = report.table(table);
    return found ? sectionTitle(report, found->section) : QString();
}

QString placeText(const Report &report, const Finding &finding)
{
    if (finding.cells.isEmpty()) {
        if (finding.spans.isEmpty()) {
            return QCoreApplication::translate("Place", "Whole report");
        }
        const qsizetype begin = finding.spans.first().begin;
        // The lines of a page's markup mean nothing to its reader.
        for (const SectionHeading &section : report.sections) {
            if (report.document().format() != "text"_L1 &&
                (section.heading.contains(begin) || section.body.contains(begin))) {
                return sectionTitle(report, section.section);
            }
        }
        const int line = report.document().source().position(begin).line;
        return QCoreApplication::translate("Place", "Line %1").arg(line);
    }
    const CellId &first = finding.cells.first();
    if (finding.cells.size() == 1) {
        return fullCellLabel(report, first);
    }
    const FormTable *table = report.table(first.table());
    if (!table || !share(finding, [](const CellId &cell) { return cell.table(); })) {
        return QCoreApplication::translate("Place", "Several tables");
    }
    const FormRow *row = table->row(first.row());
    if (row && share(finding, [](const CellId &cell) { return cell.row(); })) {
        return row->label;
    }
    if (share(finding, [](const CellId &cell) { return cell.column(); })) {
        return columnLabel(*table, first.column());
    }
    return tableTitle(report, table->id);
}

QString printedText(const QString &text)
{
    return text.isEmpty() ? QCoreApplication::translate("Cell", "(blank)") : text;
}

QString statusText(CellStatus status)
{
    switch (status) {
    case CellStatus::Ok:
        return QCoreApplication::translate("Cell", "number");
    case CellStatus::Blank:
        return QCoreApplication::translate("Cell", "blank");
    case CellStatus::Mark:
        return QCoreApplication::translate("Cell", "a mark, not a number");
    case CellStatus::Text:
        return QCoreApplication::translate("Cell", "text");
    case CellStatus::Missing:
        break;
    }
    return QCoreApplication::translate("Cell", "not found in the report");
}

} // namespace gouji
