// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checker.h"

#include "acrossrules.h"
#include "carryrules.h"
#include "cellrules.h"
#include "dutyrules.h"
#include "narrativerules.h"
#include "tablerules.h"
#include "textrules.h"
#include "yearrules.h"

#include <algorithm>
#include <limits>
#include <mutex>

namespace gouji {

namespace {

/// Where a finding comes in the list: worst first, then cells in form order, then the text.
auto rank(const Report &report, const Finding &finding)
{
    constexpr qsizetype Last = std::numeric_limits<qsizetype>::max();
    const qsizetype cell = finding.cells.isEmpty() ? Last : report.indexOf(finding.cells.first());
    const qsizetype offset = finding.spans.isEmpty() ? Last : finding.spans.first().begin;
    return std::tuple(finding.severity, cell, offset, QStringView(finding.rule), QStringView(finding.place));
}

void sort(const Report &report, QList<Finding> *findings)
{
    std::sort(findings->begin(), findings->end(),
              [&report](const Finding &a, const Finding &b) { return rank(report, a) < rank(report, b); });
}

/// What rests on the text alone.
QList<Finding> textFindings(const Report &report, const Catalogue &catalogue, AgencyKind agency,
                            const CheckSettings &settings)
{
    FindingMaker maker(report, catalogue);
    checkSections(&maker);
    checkEdition(&maker);
    checkRemarks(&maker);
    checkEncoding(&maker);
    checkDirections(&maker);
    checkReadingNotes(&maker);
    checkDates(agency, settings, &maker);
    checkAspects(&maker);
    checkAccountability(agency, &maker);
    checkProblems(&maker);
    checkText(&maker);
    return maker.take();
}

/// Nothing is offered for cells that a person said are right, whatever the rule.
void leaveAlone(const Report &report, const QSet<qsizetype> &locked, QList<Finding> *findings)
{
    for (Finding &finding : *findings) {
        for (Suggestion &suggestion : finding.suggestions) {
            suggestion.edits.removeIf(
                [&report, &locked](const CellEdit &edit) { return locked.contains(report.indexOf(edit.cell)); });
        }
        finding.suggestions.removeIf([](const Suggestion &suggestion) { return suggestion.edits.isEmpty(); });
    }
}

AgencyKind kindOf(const Report &report)
{
    return report.agency.isEmpty() ? AgencyKind::Unknown : agencyKind(folded(report.agency).remove(u' '));
}

} // namespace

struct Checker::Private
{
    Private(const Report &checked, const Catalogue &rules, const CheckSettings &settings)
        : report(checked)
        , catalogue(rules)
        , agency(kindOf(checked))
        , relations(checked, rules)
        , carryOvers(rules.carryOverRelations(checked.edition(), checked.tables()))
        , tables(tableCells(checked))
        , fee(feeStatement(checked))
        , narrative(readNarrative(checked))
        , evidence(evidenceOf(narrative))
        , text(textFindings(checked, rules, agency, settings))
    {
    }

    void checkTable(const TableCells &table, const CellValues &values, FindingMaker *maker) const
    {
        checkMissing(table, values, maker);
        if (table.table->role == TableRole::Requests) {
            checkAllZero(table, values, maker);
        } else if (table.table->role == TableRole::Proactive) {
            checkRulemaking(table, agency, values, maker);
        }
    }

    QHash<qsizetype, QList<Suggestion>> suggestions(const CellValues &values, const Numbers &numbers,
                                                    const Knowledge &knowledge)
    {
        Knowledge all{.locked = knowledge.locked,
                      .evidence = knowledge.evidence,
                      .lastYear = {},
                      .neighbours = {},
                      .narrative = {}};
        all.evidence += knowledge.narrative ? evidenceOf(*knowledge.narrative) : evidence;
        if (knowledge.lastYear) {
            all.evidence += carriedEvidence(report, knowledge.lastYear->values);
        }
        std::call_once(localiserMade, [this] { localiser.emplace(report, relations); });
        return suggestRepairs(*localiser, relations, report, values, numbers, all);
    }

    const Report &report;
    const Catalogue &catalogue;
    AgencyKind agency;
    Relations relations;
    QList<Relation> carryOvers;
    std::once_flag localiserMade;
    std::optional<Localiser> localiser; ///< Made when the first balance is broken: most reports never need it.
    QList<TableCells> tables;
    FeeStatement fee;
    Narrative narrative;
    QList<Evidence> evidence; ///< Of the narrative.
    QList<Finding> text;
};

Checker::Checker(const Report &report, const Catalogue &catalogue, const CheckSettings &settings)
    : d(std::make_unique<Private>(report, catalogue, settings))
{
}

Checker::~Checker() = default;
Checker::Checker(Checker &&) noexcept = default;
Checker &Checker::operator=(Checker &&) noexcept = default;

QList<Finding> Checker::check(const CellValues &values, const Knowledge &knowledge) const
{
    FindingMaker maker(d->report, d->catalogue);
    const Numbers numbers = d->relations.numbers(values);
    const Narrative &narrative = knowledge.narrative ? *knowledge.narrative : d->narrative;
    const LastYear *lastYear = knowledge.lastYear ? &*knowledge.lastYear : nullptr;
    QHash<qsizetype, QList<Suggestion>> suggestions;
    const QList<qsizetype> broken = d->relations.broken(numbers);
    if (!broken.isEmpty()) {
        if (knowledge.wantsRepairs) {
            suggestions = d->suggestions(values, numbers, knowledge);
        }
        reportBalances(d->catalogue, d->relations, broken, suggestions, values, &maker);
    }
    if (lastYear) {
        const Numbers lastNumbers = d->relations.numbers(lastYear->values);
        checkCarryOvers(d->catalogue, d->carryOvers, d->relations, values, numbers, *lastYear, lastNumbers, suggestions,
                        &maker);
        checkAgainstLastYear(d->tables, d->relations, values, numbers, *lastYear, lastNumbers, &maker);
    }
    checkNumbers(values, &maker);
    for (const TableCells &table : d->tables) {
        d->checkTable(table, values, &maker);
    }
    checkEmpty(d->tables, d->relations, values, numbers, &maker);
    checkExceeds(d->relations, values, numbers, &maker);
    checkFeeUnit(values, lastYear, &maker);
    checkFee(d->fee, values, &maker);
    checkClaims(narrative, values, lastYear, d->relations, broken, &maker);
    checkSentences(narrative, values, lastYear, &maker);
    QList<Finding> findings = maker.take() + d->text;
    findings += checkNeighbours({d->report, values}, knowledge.neighbours, d->catalogue);
    if (!knowledge.locked.isEmpty()) {
        leaveAlone(d->report, knowledge.locked, &findings);
    }
    sort(d->report, &findings);
    return findings;
}

const Narrative &Checker::narrative() const
{
    return d->narrative;
}

QList<Finding> check(const Report &report, const Catalogue &catalogue, const CheckSettings &settings)
{
    return Checker(report, catalogue, settings).check(report.cells());
}

} // namespace gouji
