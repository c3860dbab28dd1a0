// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standardrule.h"

#include <QCoreApplication>

namespace gouji {

namespace {

constexpr std::array Table{
    // Last year's report
    StandardRule{
        "table.same-as-last-year",
        Severity::Warning,
        Basis::Seen,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "%1: every number is the same as in %2")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "A table in which nothing has changed since last year may have been copied. Few numbers do "
                          "come again; a table of noughts is let pass.")},
    StandardRule{
        "cell.jump",
        Severity::Note,
        Basis::Ours,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "%1 went from %3 in %4 to %2, ten times as much or more"),
         QT_TRANSLATE_NOOP("gouji::Rules", "%1 went from %3 in %4 to %2")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "Ten times last year's number, or none where there were a hundred and more, may be right; "
                          "it is worth a look. Where a total says it, its parts do not say it again.")},
    StandardRule{
        "proactive.repealed",
        Severity::Warning,
        Basis::Implied,
        u"",
        [](const FormEdition &edition) {
            const FormTable *table = edition.table(TableRole::Proactive);
            return table && table->column(ColumnRole::Repealed);
        },
        {QT_TRANSLATE_NOOP("gouji::Rules", "%1 is %2, but only %3 were in force in %4 and %5 were made since")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "No more documents can be repealed than were in force at the end of last year and were made "
                          "this year.")},
    StandardRule{
        "remedies.after-review",
        Severity::Note,
        Basis::Implied,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "%1 suits after a review, but no review in this year or in %2")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "A suit after a review (复议后起诉) follows a review (行政复议), which is of this year or of "
                          "the year before.")},
    StandardRule{
        "remedies.pending-lost",
        Severity::Note,
        Basis::Implied,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "%1: %2 were pending at the end of %3, and this year's total is 0")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "What was not concluded last year (尚未审结) is concluded this year or still pending: the "
                          "total cannot be 0.")},
    StandardRule{
        "years.copied",
        Severity::Warning,
        Basis::Seen,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "%1 of %2 sentences (%3%) are those of the report for %4")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "Most sentences are found word for word in last year's report, years and numbers apart. "
                          "Headings and the form's own words do not count.")},
    StandardRule{"years.gap",
                 Severity::Warning,
                 Basis::Ours,
                 u"",
                 nullptr,
                 {QT_TRANSLATE_NOOP("gouji::Rules", "No report for %1, though there are others from %2 to %3")},
                 QT_TRANSLATE_NOOP("gouji::Rules", "An agency reports on every year; none is left out.")},
    // Other agencies, other copies
    StandardRule{
        "agencies.sum",
        Severity::Warning,
        Basis::Ours,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "%1 is %2, but the %3 agencies add up to %4 (difference %5)")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "What a government sums up is the sum over the agencies under it. Checked only where all of "
                          "their reports are there.")},
    StandardRule{
        "agencies.copied",
        Severity::Warning,
        Basis::Seen,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "%1 of %2 sentences (%3%) are those of the report of %4")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "Most sentences are found word for word in another agency's report, names, years and "
                          "numbers apart.")},
    StandardRule{
        "copies.differ",
        Severity::Warning,
        Basis::Seen,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "%2 is %3 here and %4 in %1"),
         QT_TRANSLATE_NOOP("gouji::Rules", "%1 has “%2” where this report says “%3”"),
         QT_TRANSLATE_NOOP("gouji::Rules", "%1 does not have the sentence “%2”"),
         QT_TRANSLATE_NOOP("gouji::Rules", "Only %1 has the sentence “%2”")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "Two files of the same report, a draft and the published one or two formats, say the same.")},
};

/// What the carry-overs of the editions are; the cells stand in resources/forms.
constexpr auto Sums = QT_TRANSLATE_NOOP("gouji::Rules", "%1: %2, but %3 (difference %4)");
constexpr std::array CarryOvers{
    StandardRule{
        "years.carry",
        Severity::Error,
        Basis::Implied,
        u"",
        nullptr,
        {Sums},
        QT_TRANSLATE_NOOP("gouji::Rules", "What this year carried in is what last year's report carried out.")},
    StandardRule{
        "years.carry-applicant",
        Severity::Warning,
        Basis::Ours,
        u"",
        nullptr,
        {Sums},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "What this year carried in of each kind of applicant is what last year's report carried out "
                          "of it. An agency may have found out that an applicant is of another kind.")},
    StandardRule{"years.in-force",
                 Severity::Warning,
                 Basis::Seen,
                 u"",
                 nullptr,
                 {Sums},
                 QT_TRANSLATE_NOOP(
                     "gouji::Rules",
                     "The documents in force are last year's, with those made this year and without those repealed.")},
    StandardRule{
        "years.items",
        Severity::Warning,
        Basis::Implied,
        u"",
        nullptr,
        {Sums},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "The number of items of the year before is last year's own number with last year's change.")},
};

} // namespace

std::span<const StandardRule> rulesAcrossReports()
{
    return Table;
}

std::span<const StandardRule> carryOverRules()
{
    return CarryOvers;
}

} // namespace gouji
