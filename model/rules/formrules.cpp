// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formrules.h"

#include "cellrules.h"
#include "writtenout.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr QStringView Ordinals = u"一二三四五六七八九十";

void reportSection(int variant, const QStringList &arguments, SourceSpan heading, FindingMaker *maker)
{
    Finding &finding = maker->add(u"form.sections", QString::number(heading.begin), variant, arguments);
    finding.severity = Severity::Warning;
    finding.spans = {heading};
}

void checkOrder(FindingMaker *maker)
{
    const Report &report = maker->report();
    QSet<int> seen;
    int last = 0;
    for (const SectionHeading &heading : report.sections) {
        const QString title = report.edition().section(heading.section)->heading();
        if (seen.contains(heading.section)) {
            reportSection(3, {title}, heading.heading, maker);
            continue;
        }
        if (heading.section < last) {
            reportSection(1, {title}, heading.heading, maker);
        } else if (heading.printedNumber > 0 && heading.printedNumber != heading.section) {
            reportSection(2,
                          {report.edition().section(heading.section)->title,
                           Ordinals.sliced(heading.printedNumber - 1, 1).toString(),
                           Ordinals.sliced(heading.section - 1, 1).toString()},
                          heading.heading, maker);
        }
        seen.insert(heading.section);
        last = std::max(last, heading.section);
    }
}

/// A heading behind the form's sections, with the ordinal of this number.
bool hasFurtherSection(QStringView text, qsizetype number)
{
    const QString heading = u'\n' + Ordinals.sliced(number - 1, 1).toString() + u'、';
    return text.contains(heading);
}

/// "由六部分组成" in the preamble.
void checkAnnounced(FindingMaker *maker)
{
    static constexpr qsizetype LongestFront = 3000;
    const Report &report = maker->report();
    const FoldedText &folded = report.document().folded();
    const qsizetype firstBody = report.sections.isEmpty() ? 0 : report.sections.first().foldedBody.begin;
    const QStringView front = folded.view({0, std::min(firstBody, LongestFront)});
    const qsizetype at = front.indexOf(u"部分");
    if (at < 2) {
        return;
    }
    const qsizetype number = front.at(at - 1) == u'个' ? at - 2 : at - 1;
    const qsizetype announced =
        front.at(number).isDigit() ? front.at(number).digitValue() : Ordinals.indexOf(front.at(number)) + 1;
    if (announced < 2 || number == 0 || front.at(number - 1) == u'第') {
        return;
    }
    qsizetype has = report.edition().sections.size();
    while (has < Ordinals.size() && hasFurtherSection(folded.text(), has + 1)) {
        ++has;
    }
    if (announced != has) {
        reportSection(4, {QString::number(announced), QString::number(has)},
                      report.document().foldedToSource({number, at + 2}), maker);
    }
}

QList<SourceSpan> nearestHeading(const Report &report, int section)
{
    QList<SourceSpan> spans;
    for (const SectionHeading &heading : report.sections) {
        if (heading.section < section || spans.isEmpty()) {
            spans = {heading.heading};
        }
    }
    return spans;
}

void checkMergedRows(FindingMaker *maker)
{
    const Report &report = maker->report();
    for (const FormTable &table : report.tables()) {
        for (const FormRow &row : table.rows) {
            if (report.edition().table(table.id)->group(row.id)) {
                const CellId first(table.id, row.id, row.columns.first());
                Finding &finding = maker->addOnCells(u"form.labels", table.id + u'.' + row.id, 4, {row.label},
                                                     {report.indexOf(first)});
                finding.severity = Severity::Note;
            }
        }
    }
}

/// More places than this are not listed with one finding.
constexpr qsizetype MaximumSpans = 100;

/// The rule and the message for each kind of remark.
struct RemarkRule
{
    QStringView rule;
    int variant = 0;
    Severity severity = Severity::Warning;
};

RemarkRule ruleFor(Remark::Kind kind)
{
    switch (kind) {
    case Remark::Kind::LabelDeparts:
        return {u"form.labels", 0};
    case Remark::Kind::LabelMissing:
        return {u"form.labels", 1};
    case Remark::Kind::RowAdded:
        return {u"form.labels", 2};
    case Remark::Kind::ColumnAdded:
        return {u"form.labels", 3};
    case Remark::Kind::RowUnplaced:
        return {u"read.placement"};
    case Remark::Kind::RowInferred:
        return {u"read.inferred", 0, Severity::Note};
    case Remark::Kind::ExtraValues:
        return {u"read.values"};
    case Remark::Kind::SecondReport:
        return {u"read.second-report"};
    case Remark::Kind::TableMoved:
        return {u"form.sections", 5};
    case Remark::Kind::RowsMerged:
        break; // the tables say it themselves
    }
    return {};
}

/// What a doubt is about: the row, else the table.
QString subject(const Report &report, const Remark &remark)
{
    const FormTable *table = report.table(remark.table);
    const FormRow *row = table ? table->row(remark.row) : nullptr;
    return row ? row->label : table ? tableTitle(report, *table) : remark.printed;
}

} // namespace

void checkSections(FindingMaker *maker)
{
    const Report &report = maker->report();
    bool complete = true;
    for (const FormSection &section : report.edition().sections) {
        const bool found =
            std::any_of(report.sections.begin(), report.sections.end(),
                        [&section](const SectionHeading &each) { return each.section == section.number; });
        if (!found) {
            complete = false;
            Finding &finding =
                maker->add(u"form.sections", "missing-"_L1 + QString::number(section.number), 0, {section.heading()});
            finding.spans = nearestHeading(report, section.number);
        }
    }
    checkOrder(maker);
    if (complete) {
        checkAnnounced(maker);
    }
}

void checkEdition(FindingMaker *maker)
{
    constexpr int YearsLetPass = 1; // many agencies take a new form up a year late
    const Report &report = maker->report();
    const int lastYear = report.edition().lastYear;
    if (lastYear == 0 || report.year.value_or(0) <= lastYear + YearsLetPass) {
        return;
    }
    Finding &finding =
        maker->add(u"form.edition", report.edition().id, 0, {QString::number(*report.year), report.edition().document});
    if (report.titleYear) {
        finding.spans = {report.titleYear->span};
    } else if (!report.sections.isEmpty()) {
        finding.spans = {report.sections.first().heading};
    }
}

void checkRemarks(FindingMaker *maker)
{
    const Report &report = maker->report();
    for (const Remark &remark : report.remarks) {
        const RemarkRule rule = ruleFor(remark.kind);
        if (rule.rule.isEmpty()) {
            continue;
        }
        const bool isLabel = rule.rule == u"form.labels";
        const QString place = remark.table + u'.' + remark.row + u'@' + QString::number(remark.span.begin);
        Finding &finding =
            maker->add(rule.rule, place, rule.variant,
                       isLabel ? QStringList{remark.printed, remark.expected} : QStringList{subject(report, remark)});
        finding.severity = rule.severity;
        finding.certain = !rule.rule.startsWith(u"read.");
        finding.spans = {remark.span};
    }
    checkMergedRows(maker);
}

void checkReadingNotes(FindingMaker *maker)
{
    using Kind = ReadingNote::Kind;
    static constexpr std::array Rules{
        std::pair{Kind::TrackedChange, u"read.tracked-changes"}, std::pair{Kind::NumberJoined, u"read.joined"},
        std::pair{Kind::NumberUnsure, u"read.unsure"}, std::pair{Kind::FormulaUnrun, u"read.formula"}};
    for (const auto &[kind, rule] : Rules) {
        QList<SourceSpan> spans;
        for (const ReadingNote &note : maker->report().document().notes()) {
            if (note.kind == kind) {
                spans.append(note.source);
            }
        }
        if (!spans.isEmpty()) {
            Finding &finding = maker->add(rule, {}, spans.size() == 1 ? 0 : 1, {QString::number(spans.size())});
            finding.certain = false;
            finding.spans = spans.first(std::min(spans.size(), MaximumSpans));
        }
    }
}

void checkEncoding(FindingMaker *maker)
{
    const SourceText &source = maker->report().document().source();
    const QList<qsizetype> &replaced = source.replacedAt();
    if (replaced.isEmpty()) {
        return;
    }
    Finding &finding =
        maker->add(u"read.encoding", {}, replaced.size() == 1 ? 0 : 1,
                   {QString::number(replaced.size()), source.encoding(), QString::number(replaced.first())});
    finding.certain = false;
    for (const qsizetype at : replaced.first(std::min(replaced.size(), MaximumSpans))) {
        finding.spans.append({at, at + 1});
    }
}

void checkDirections(FindingMaker *maker)
{
    constexpr char16_t FirstMark = 0x061C;
    constexpr char16_t Override = 0x202E; // right to left
    const Document &document = maker->report().document();
    const QStringView text = document.text();
    QList<SourceSpan> spans;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) < FirstMark || !turnsDirection(text.at(at).unicode())) {
            continue;
        }
        const qsizetype begin = at;
        bool overrides = false;
        for (; at < text.size() && turnsDirection(text.at(at).unicode()); ++at) {
            overrides = overrides || text.at(at) == Override;
        }
        const bool isBehindDigit = begin > 0 && text.at(begin - 1).isDigit();
        if (at < text.size() && text.at(at).isDigit() && (isBehindDigit || overrides)) {
            if (const SourceSpan span = document.toSource({begin, at}); !maker->report().cellAt(span.begin)) {
                spans.append(span); // in a cell it is cell.text
            }
        }
    }
    if (!spans.isEmpty()) {
        Finding &finding =
            maker->add(u"read.direction", {}, spans.size() == 1 ? 0 : 1, {QString::number(spans.size())});
        finding.certain = false;
        finding.spans = spans.first(std::min(spans.size(), MaximumSpans));
    }
}

void checkDates(AgencyKind agency, const CheckSettings &settings, FindingMaker *maker)
{
    const Report &report = maker->report();
    const auto &title = report.titleYear;
    const auto &begin = report.periodBegin;
    const auto &end = report.periodEnd;
    if (title && end && title->year != end->date.year()) {
        maker->add(u"form.year", u"title"_s, 0, {QString::number(title->year), QString::number(end->date.year())})
            .spans = {title->span, end->span};
    }
    if (begin && end &&
        (begin->date != QDate(end->date.year(), 1, 1) || end->date != QDate(end->date.year(), 12, 31))) {
        maker->add(u"form.year", u"period"_s, 1, {begin->date.toString(Qt::ISODate), end->date.toString(Qt::ISODate)})
            .spans = {begin->span, end->span};
    }
    if (!report.published || !report.year) {
        return;
    }
    const QDate published = report.published->date;
    if (published.year() <= *report.year) {
        Finding &finding = maker->add(u"form.year", u"published"_s, 2,
                                      {published.toString(Qt::ISODate), QString::number(*report.year)});
        finding.severity = Severity::Warning;
        finding.spans = {report.published->span};
    }
    const bool isDepartment = agency == AgencyKind::Department || agency == AgencyKind::CountyDepartment ||
                              agency == AgencyKind::DistrictDepartment;
    const YearDay day = isDepartment ? settings.departmentsDue : settings.governmentsDue;
    const QDate due(*report.year + 1, day.month, day.day);
    if (published > due) {
        maker->add(u"form.late", {}, 0, {published.toString(Qt::ISODate), due.toString(Qt::ISODate)}).spans = {
            report.published->span};
    }
}

} // namespace gouji
