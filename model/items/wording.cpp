// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording.h"

#include "claimedits.h"
#include "documentwords.h"

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

/// Its first words, where nothing else says where it is.
QString beginningOf(QStringView text)
{
    constexpr qsizetype Longest = 16;
    const QString words = text.left(Longest * 2).toString().simplified();
    return words.size() <= Longest ? words : words.left(Longest) + u'…';
}

QString sectionTitle(const Report &report, int number)
{
    const FormSection *section = report.edition().section(number);
    return section ? section->heading() : QString();
}

} // namespace

ClaimWords wordsAround(const Report &report, SourceSpan number)
{
    constexpr qsizetype LongestBefore = 24;
    constexpr qsizetype LongestAfter = 12;
    const Document &document = report.document();
    const auto isBreak = [](QChar c) { return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator; };
    const QStringView text = document.text();
    const qsizetype begin = document.fromSource(number.begin);
    const qsizetype end = number.isEmpty() ? begin : document.fromSource(number.end - 1) + 1;
    qsizetype first = begin;
    while (first > 0 && begin - first < LongestBefore && !isBreak(text.at(first - 1))) {
        --first;
    }
    qsizetype last = end;
    while (last < text.size() && last - end < LongestAfter && !isBreak(text.at(last))) {
        ++last;
    }
    return {text.sliced(first, begin - first).toString().simplified(),
            text.sliced(end, last - end).toString().simplified()};
}

QString sectionTitleOf(const Report &report, const CellId &cell)
{
    const std::optional<qsizetype> offset = claimOffset(cell);
    if (!offset) {
        return tableTitle(report, cell.table());
    }
    for (const SectionHeading &section : report.sections) {
        if (section.body.contains(*offset)) {
            return sectionTitle(report, section.section);
        }
    }
    return {};
}

QString fullCellLabel(const Report &report, const CellId &cell)
{
    if (const std::optional<qsizetype> offset = claimOffset(cell)) {
        const auto [before, after] = wordsAround(report, {*offset, *offset});
        return before + after;
    }
    const FormTable *table = report.table(cell.table());
    const QString label = table ? table->cellLabel(cell) : QString();
    return label.isEmpty() ? cell.toString() : label;
}

QString fullCellLabels(const Report &report, const QList<CellId> &cells)
{
    QStringList labels;
    for (const CellId &cell : cells) {
        labels.append(fullCellLabel(report, cell));
    }
    return labels.join("; "_L1);
}

QString tableTitle(const Report &report, QStringView table)
{
    const FormTable *found = report.table(table);
    return found ? sectionTitle(report, found->section) : QString();
}

QString sourcePlaceText(const Document &document, qsizetype offset)
{
    if (const int page = document.pageAt(offset); page > 0) {
        return QCoreApplication::translate("Place", "Page %1").arg(page);
    }
    return document.hasLines()
               ? QCoreApplication::translate("Place", "Line %1").arg(document.source().position(offset).line)
               : QString();
}

namespace {

/// A place without cells: its section, else its page or line, else its words.
QString placeOf(const Report &report, SourceSpan span)
{
    // The lines of a page's markup mean nothing to its reader.
    for (const SectionHeading &section : report.sections) {
        if (report.document().format() != "text"_L1 &&
            (section.heading.contains(span.begin) || section.body.contains(span.begin))) {
            return sectionTitle(report, section.section);
        }
    }
    const QString place = sourcePlaceText(report.document(), span.begin);
    return place.isEmpty() ? beginningOf(wordsAt(report.document(), span)) : place;
}

} // namespace

QString placeText(const Report &report, const Finding &finding)
{
    if (finding.cells.isEmpty()) {
        const QString place = finding.spans.isEmpty() ? QString() : placeOf(report, finding.spans.first());
        return place.isEmpty() ? QCoreApplication::translate("Place", "Whole report") : place;
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
