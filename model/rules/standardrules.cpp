// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standardrules.h"

#include "standardrule.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr auto ReportDuty = u"政府信息公开条例第五十条";
constexpr auto Outline = u"国办公开办函〔2021〕30号";

constexpr std::array Table{
    // Single cells
    StandardRule{
        "cell.count",
        Severity::Error,
        Basis::Form,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "%1 is %2: a count is a whole number, not negative"),
         QT_TRANSLATE_NOOP("gouji::Rules", "%1 is %2: a change is a whole number"),
         QT_TRANSLATE_NOOP("gouji::Rules", "%1 is %2: an amount is not negative")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "Counts are whole numbers that are not negative. A change against last year may have a "
                          "sign, an amount may have decimals.")},
    StandardRule{"cell.text",
                 Severity::Warning,
                 Basis::Form,
                 u"",
                 nullptr,
                 {QT_TRANSLATE_NOOP("gouji::Rules", "%1 holds the text “%2”, which is read as %3"),
                  QT_TRANSLATE_NOOP("gouji::Rules", "%1 holds the text “%2”, which is not a number")},
                 QT_TRANSLATE_NOOP("gouji::Rules",
                                   "The form wants a number alone. Units and remarks belong in the header or "
                                   "the narrative. Text that cannot be read leaves its balances unchecked.")},
    StandardRule{
        "cell.mark",
        Severity::Warning,
        Basis::Form,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "%1 holds “%2” where the form wants a number"),
         QT_TRANSLATE_NOOP("gouji::Rules", "%1: %2 cells hold a mark such as “%3” where the form wants a number")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "Where there is nothing to report the form wants 0: a dash does not say whether the number "
                          "is nought or not known.")},
    StandardRule{
        "cell.blank",
        Severity::Note,
        Basis::Form,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "%1 is blank"), QT_TRANSLATE_NOOP("gouji::Rules", "%1: %2 cells are blank"),
         QT_TRANSLATE_NOOP("gouji::Rules", "%1 is blank; the balances need %2"),
         QT_TRANSLATE_NOOP("gouji::Rules", "%1: %2 totals are blank; the balances need more than 0 there")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "Blank is not nought: the form wants 0 where there is nothing to report. A blank total "
                          "leaves its balance unchecked.")},
    StandardRule{"cell.missing",
                 Severity::Error,
                 Basis::Form,
                 Outline,
                 nullptr,
                 {QT_TRANSLATE_NOOP("gouji::Rules", "The table is missing: %1"),
                  QT_TRANSLATE_NOOP("gouji::Rules", "The row is missing: %1"),
                  QT_TRANSLATE_NOOP("gouji::Rules", "The column is missing: %1"),
                  QT_TRANSLATE_NOOP("gouji::Rules", "The cell is missing: %1")},
                 QT_TRANSLATE_NOOP("gouji::Rules", "Rows, columns and tables of the form are prescribed; none may be "
                                                   "left out. The balances of what is missing are not checked.")},
    StandardRule{
        "requests.exceeds",
        Severity::Error,
        Basis::Implied,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "%1: %2 is more than was received: %3")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "No result, and no number carried over to next year, can be larger than what was received "
                          "this year and carried in from last year together.")},
    StandardRule{
        "requests.all-zero",
        Severity::Note,
        Basis::Seen,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "%1: every number is 0 or blank"),
         QT_TRANSLATE_NOOP("gouji::Rules", "%1: nothing is filled in")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "A year without a single request does happen, and so does a table that was never filled "
                          "in.")},
    StandardRule{
        "proactive.unit",
        Severity::Warning,
        Basis::Seen,
        u"",
        [](const FormEdition &edition) {
            const FormTable *table = edition.table(TableRole::Proactive);
            return table && table->indexOf(RowRole::Fee, ColumnRole::Amount) >= 0;
        },
        {QT_TRANSLATE_NOOP("gouji::Rules", "%1 is %2, in units of 10,000 yuan; it looks like yuan"),
         QT_TRANSLATE_NOOP("gouji::Rules", "%1 is %2, in units of 10,000 yuan, and was %3 in %4; it looks like yuan")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "The cell's unit is 10,000 yuan (万元). A round number with many zeros, or a thousand times "
                          "last year's, is often an amount in yuan.")},
    StandardRule{
        "proactive.rulemaking",
        Severity::Note,
        Basis::Law,
        u"立法法第九十三条",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "%1, but %2 has no power to make regulations (规章)")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "Regulations (规章) are made by departments of the State Council and by governments of "
                          "provinces and of cities with districts; not by townships, streets or departments of a "
                          "county.")},
    // The narrative
    StandardRule{
        "narrative.requests",
        Severity::Warning,
        Basis::Seen,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "The text says %1, the tables say %2")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "What the narrative says of requests agrees with section three. 收到 and 受理 may mean "
                          "the new requests or those in hand; both are accepted.")},
    StandardRule{
        "narrative.remedies",
        Severity::Warning,
        Basis::Seen,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "The text says %1, the tables say %2")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "What the narrative says of reviews and suits agrees with section four: all of them, "
                          "or those that are concluded.")},
    StandardRule{
        "narrative.proactive",
        Severity::Warning,
        Basis::Seen,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "The text says %1, the tables say %2")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "What the narrative says of documents, licences, penalties, coercion and fees agrees "
                          "with section two.")},
    StandardRule{
        "narrative.none",
        Severity::Error,
        Basis::Seen,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "The text says %1, but the tables have none: %2"),
         QT_TRANSLATE_NOOP("gouji::Rules", "The text says “%1”, but the tables say %2")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "Where the narrative says that there was nothing the cells are 0, and the reverse.")},
    StandardRule{
        "narrative.stale",
        Severity::Warning,
        Basis::Seen,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "The text says %1, as last year's report; the tables say %2")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "A number of the narrative is this year's, not one left over from last year's report.")},
    StandardRule{
        "narrative.parts",
        Severity::Warning,
        Basis::Seen,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "The parts are more than the whole of %1: %2"),
         QT_TRANSLATE_NOOP("gouji::Rules", "The parts do not make up the whole of %1: %2")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "Parts that the text names are not more than the whole, and those that are said to be "
                          "all add up to it.")},
    StandardRule{"narrative.percent",
                 Severity::Warning,
                 Basis::Seen,
                 u"",
                 nullptr,
                 {QT_TRANSLATE_NOOP("gouji::Rules", "%1 should be %4%: %2 of %3"),
                  QT_TRANSLATE_NOOP("gouji::Rules", "%1 is cut off, not rounded: %2 of %3 is %4%"),
                  QT_TRANSLATE_NOOP("gouji::Rules", "%1 should be %4: from %2 to %3")},
                 QT_TRANSLATE_NOOP("gouji::Rules",
                                   "Percentages and differences follow from the numbers that the text itself gives, at "
                                   "the places printed.")},
    StandardRule{"narrative.direction",
                 Severity::Warning,
                 Basis::Seen,
                 u"",
                 nullptr,
                 {QT_TRANSLATE_NOOP("gouji::Rules", "The text says “%1”, but the numbers go from %2 to %3")},
                 QT_TRANSLATE_NOOP("gouji::Rules", "Growth, fall and standstill agree with the two numbers.")},
    StandardRule{"narrative.twice",
                 Severity::Warning,
                 Basis::Seen,
                 u"",
                 nullptr,
                 {QT_TRANSLATE_NOOP("gouji::Rules", "The text gives two numbers for the same: %1, and here %2")},
                 QT_TRANSLATE_NOOP("gouji::Rules", "What is stated twice is stated with the same number.")},
    StandardRule{"narrative.no-number",
                 Severity::Warning,
                 Basis::Seen,
                 u"",
                 nullptr,
                 {QT_TRANSLATE_NOOP("gouji::Rules", "A number is missing: “%1”")},
                 QT_TRANSLATE_NOOP("gouji::Rules", "A measure word has a number before it.")},
    // Form and duties
    StandardRule{
        "form.sections",
        Severity::Error,
        Basis::Form,
        Outline,
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "The section is missing: %1"),
         QT_TRANSLATE_NOOP("gouji::Rules", "The section is out of order: %1"),
         QT_TRANSLATE_NOOP("gouji::Rules", "The section “%1” is numbered %2; the form numbers it %3"),
         QT_TRANSLATE_NOOP("gouji::Rules", "The section comes twice: %1"),
         QT_TRANSLATE_NOOP("gouji::Rules", "The report announces %1 parts and has %2"),
         QT_TRANSLATE_NOOP("gouji::Rules", "The table stands in another section than the form's: %1")},
        QT_TRANSLATE_NOOP("gouji::Rules", "The report has six sections, in the form's order, numbered one to six.")},
    StandardRule{"form.edition",
                 Severity::Error,
                 Basis::Form,
                 Outline,
                 [](const FormEdition &edition) { return edition.lastYear > 0; },
                 {QT_TRANSLATE_NOOP("gouji::Rules", "A report for %1 on the tables of %2")},
                 QT_TRANSLATE_NOOP(
                     "gouji::Rules",
                     "Reports for 2021 and later are made on the form of 国办公开办函〔2021〕30号. The year of the "
                     "change itself is let pass.")},
    StandardRule{
        "form.labels",
        Severity::Warning,
        Basis::Form,
        Outline,
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "“%1” stands where the form prints “%2”"),
         QT_TRANSLATE_NOOP("gouji::Rules", "The label is not printed: %2"),
         QT_TRANSLATE_NOOP("gouji::Rules", "The form has no row “%1”"),
         QT_TRANSLATE_NOOP("gouji::Rules", "The form has no column “%1”"),
         QT_TRANSLATE_NOOP("gouji::Rules", "“%1” is printed as one row, where the form has several")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "Heads and labels of the tables are prescribed, and the tables may not be altered.")},
    StandardRule{"form.leftover",
                 Severity::Error,
                 Basis::Seen,
                 u"",
                 nullptr,
                 {QT_TRANSLATE_NOOP("gouji::Rules", "“%1” is left over from a template"),
                  QT_TRANSLATE_NOOP("gouji::Rules", "The brackets are empty: “%1”")},
                 QT_TRANSLATE_NOOP("gouji::Rules",
                                   "Instructions and place holders of a template must be gone from the report.")},
    StandardRule{
        "form.year",
        Severity::Error,
        Basis::Form,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "The title says %1, but the statistics are for %2"),
         QT_TRANSLATE_NOOP("gouji::Rules",
                           "The statistics run from %1 to %2, not from 1 January to 31 December of one year"),
         QT_TRANSLATE_NOOP("gouji::Rules", "Published on %1, before the year %2 was over"),
         QT_TRANSLATE_NOOP("gouji::Rules", "The report is for %2, but here it says %1")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "Title, statistics period and publication speak of one year: the report's. Another year "
                          "belongs in comparisons and plans only.")},
    StandardRule{
        "form.aspects",
        Severity::Note,
        Basis::Form,
        Outline,
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "Section one does not speak of %1")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "Section one covers five aspects: proactive disclosure, disclosure on request, management "
                          "of information, platforms, and supervision.")},
    StandardRule{
        "form.accountability",
        Severity::Note,
        Basis::Law,
        ReportDuty,
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "A government also reports %1")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "A government's report also says how the work was assessed, how the public rated it, and "
                          "who was held to account.")},
    StandardRule{
        "form.problems",
        Severity::Warning,
        Basis::Law,
        ReportDuty,
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "Section five is empty"),
         QT_TRANSLATE_NOOP("gouji::Rules", "Section five only says “%1”"),
         QT_TRANSLATE_NOOP("gouji::Rules", "Section five names no improvement")},
        QT_TRANSLATE_NOOP("gouji::Rules", "A report names the main problems of the work and what is done about them.")},
    StandardRule{
        "form.fee",
        Severity::Note,
        Basis::Law,
        u"国办函〔2020〕109号",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "Section six says nothing of the information processing fee (信息处理费)"),
         QT_TRANSLATE_NOOP("gouji::Rules",
                           "Section six says nothing of the information processing fee (信息处理费), but %1"),
         QT_TRANSLATE_NOOP("gouji::Rules",
                           "Section six says nothing of the information processing fee (信息处理费), which is spoken "
                           "of elsewhere")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "The information processing fee that was charged is reported in section six, also when it "
                          "is nought.")},
    StandardRule{"form.late",
                 Severity::Warning,
                 Basis::Law,
                 u"政府信息公开条例第四十九条",
                 nullptr,
                 {QT_TRANSLATE_NOOP("gouji::Rules", "Published on %1; the last day was %2")},
                 QT_TRANSLATE_NOOP("gouji::Rules", "Departments publish by 31 January, governments by 31 March.")},
    StandardRule{"form.privacy",
                 Severity::Warning,
                 Basis::Ours,
                 u"",
                 nullptr,
                 {QT_TRANSLATE_NOOP("gouji::Rules", "A mobile number is published: %1"),
                  QT_TRANSLATE_NOOP("gouji::Rules", "A citizen's id is published: %1")},
                 QT_TRANSLATE_NOOP("gouji::Rules", "A published report must not give away a person's number.")},
    // Doubts of the reading
    StandardRule{"read.placement",
                 Severity::Warning,
                 Basis::Ours,
                 u"",
                 nullptr,
                 {QT_TRANSLATE_NOOP("gouji::Rules", "The numbers of “%1” could not be placed in one way only")},
                 QT_TRANSLATE_NOOP("gouji::Rules",
                                   "The file does not say in which columns the numbers of this row stand. Nothing was "
                                   "guessed: look at the original.")},
    StandardRule{
        "read.inferred",
        Severity::Note,
        Basis::Ours,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules",
                           "Blank cells of “%1” are lost; its numbers stand where the balances allow them")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "The file has lost blank cells of this row. There was one way only to place the numbers so "
                          "that the balances hold.")},
    StandardRule{"read.values",
                 Severity::Warning,
                 Basis::Ours,
                 u"",
                 nullptr,
                 {QT_TRANSLATE_NOOP("gouji::Rules", "“%1” has more numbers than the form has cells")},
                 QT_TRANSLATE_NOOP("gouji::Rules", "Some of the numbers of this row were not read into the table.")},
    StandardRule{"read.second-report",
                 Severity::Warning,
                 Basis::Ours,
                 u"",
                 nullptr,
                 {QT_TRANSLATE_NOOP("gouji::Rules", "The table comes a second time with other numbers: %1")},
                 QT_TRANSLATE_NOOP("gouji::Rules", "The file seems to hold two reports; the first was read.")},
    StandardRule{
        "read.encoding",
        Severity::Note,
        Basis::Ours,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "A character could not be decoded as %2, at offset %3"),
         QT_TRANSLATE_NOOP("gouji::Rules", "%1 characters could not be decoded as %2, the first at offset %3")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "Bytes of the file mean nothing in its encoding; a replacement character stands for "
                          "them.")},
    StandardRule{
        "read.direction",
        Severity::Warning,
        Basis::Ours,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "A mark that is not seen stands in a number and turns its digits"),
         QT_TRANSLATE_NOOP("gouji::Rules", "%1 marks that are not seen stand in numbers and turn their digits")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "The digits are seen in another order than they stand in the file, and the program "
                          "read them as they stand. Type the number again.")},
    StandardRule{"read.tracked-changes",
                 Severity::Note,
                 Basis::Ours,
                 u"",
                 nullptr,
                 {QT_TRANSLATE_NOOP("gouji::Rules", "The file holds a tracked change; it was read as accepted"),
                  QT_TRANSLATE_NOOP("gouji::Rules", "The file holds %1 tracked changes; they were read as accepted")},
                 QT_TRANSLATE_NOOP("gouji::Rules",
                                   "What readers of the published report see depends on whether the changes are "
                                   "accepted. Accept or reject them before publishing.")},
    StandardRule{
        "read.joined",
        Severity::Note,
        Basis::Ours,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "A number was put together from the lines it is broken into"),
         QT_TRANSLATE_NOOP("gouji::Rules", "%1 numbers were put together from the lines they are broken into")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "The column is too narrow for the number, and the page does not say whether one "
                          "number was meant. Compare it with the page.")},
    StandardRule{"read.unsure",
                 Severity::Warning,
                 Basis::Ours,
                 u"",
                 nullptr,
                 {QT_TRANSLATE_NOOP("gouji::Rules", "The page leaves open in which cell a number stands"),
                  QT_TRANSLATE_NOOP("gouji::Rules", "The page leaves open in which cells %1 numbers stand")},
                 QT_TRANSLATE_NOOP("gouji::Rules",
                                   "No lines are drawn around the number, and it stands between two columns. Compare "
                                   "the table with the page.")},
    StandardRule{
        "read.numbers",
        Severity::Note,
        Basis::Ours,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "The text has more numbers than any report; those behind here were "
                                           "not looked at")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "A file that is no report, or many in one, would keep the program busy without end.")},
    StandardRule{
        "read.formula",
        Severity::Warning,
        Basis::Ours,
        u"",
        nullptr,
        {QT_TRANSLATE_NOOP("gouji::Rules", "A formula has no stored value; its cell was read as blank"),
         QT_TRANSLATE_NOOP("gouji::Rules", "%1 formulas have no stored value; their cells were read as blank")},
        QT_TRANSLATE_NOOP("gouji::Rules",
                          "The program that wrote the workbook did not work its formulas out. Open and save it "
                          "in Excel, WPS or LibreOffice.")},
};

/// What the balances of the editions are; the cells stand in resources/forms.
constexpr auto Sums = QT_TRANSLATE_NOOP("gouji::Rules", "%1: %2, but %3 (difference %4)");
constexpr std::array Balances{
    StandardRule{"requests.balance",
                 Severity::Error,
                 Basis::Form,
                 u"（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
                 nullptr,
                 {Sums},
                 QT_TRANSLATE_NOOP("gouji::Rules",
                                   "What was received and what was carried in are either dealt with or carried "
                                   "out: in each column the first item plus the second equal the third plus the "
                                   "fourth. The form prints this rule in the corner of the table.")},
    StandardRule{"requests.results",
                 Severity::Error,
                 Basis::Implied,
                 u"",
                 nullptr,
                 {Sums},
                 QT_TRANSLATE_NOOP("gouji::Rules",
                                   "The total of the results is the sum of every row from the first result to "
                                   "the last: each request is counted under one result only.")},
    StandardRule{"requests.applicants",
                 Severity::Error,
                 Basis::Implied,
                 u"",
                 nullptr,
                 {Sums},
                 QT_TRANSLATE_NOOP("gouji::Rules", "The total of a row is the sum over the six kinds of applicants: "
                                                   "natural persons and the five kinds of organisations.")},
    StandardRule{"remedies.outcomes",
                 Severity::Error,
                 Basis::Implied,
                 u"",
                 nullptr,
                 {Sums},
                 QT_TRANSLATE_NOOP("gouji::Rules", "The total of the reviews or lawsuits is the sum of the four "
                                                   "outcomes: upheld, corrected, other, and not yet concluded.")},
};

/// A balance of an edition that the program has no words of its own for.
constexpr StandardRule AnyBalance{"",
                                  Severity::Error,
                                  Basis::Implied,
                                  u"",
                                  nullptr,
                                  {Sums},
                                  QT_TRANSLATE_NOOP("gouji::Rules", "The form's own sums agree.")};

QStringList editionsWithBalance(const QString &rule)
{
    return editionIds([&rule](const FormEdition &edition) {
        return std::any_of(edition.balances.begin(), edition.balances.end(),
                           [&rule](const Balance &balance) { return balance.rule == rule; });
    });
}

Rule ruleOf(const StandardRule &entry, const QStringList &editions)
{
    Rule rule{.id = QString::fromLatin1(entry.id),
              .severity = entry.severity,
              .basis = entry.basis,
              .basisText = QString::fromUtf16(entry.basisText),
              .editions = editions,
              .messages = {},
              .explanation = QString::fromUtf8(entry.explanation)};
    for (const char *message : entry.messages) {
        if (message) {
            rule.messages.append(QString::fromUtf8(message));
        }
    }
    return rule;
}

} // namespace

QList<Rule> standardRules()
{
    using Rules = std::span<const StandardRule>;
    QList<Rule> rules;
    for (const Rules table : {Rules(Table), rulesAcrossReports()}) {
        for (const StandardRule &entry : table) {
            rules.append(ruleOf(entry, editionIds(entry.isIn)));
        }
    }
    QSet<QString> told;
    for (const Rules table : {Rules(Balances), carryOverRules()}) {
        for (const StandardRule &entry : table) {
            rules.append(ruleOf(entry, editionsWithBalance(QString::fromLatin1(entry.id))));
            told.insert(rules.last().id);
        }
    }
    for (const FormEdition &edition : FormEdition::all()) {
        for (const Balance &balance : edition.balances) {
            if (!told.contains(balance.rule)) {
                rules.append(ruleOf(AnyBalance, editionsWithBalance(balance.rule)));
                rules.last().id = balance.rule;
                told.insert(balance.rule);
            }
        }
    }
    return rules;
}

} // namespace gouji
