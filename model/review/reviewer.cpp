// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "effectivereport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Refusal
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Refusal)
};

const FormColumn &columnOf(const Report &report, const CellId &cell)
{
    return *report.table(cell.table())->column(cell.column());
}

/// Whether `text`, or the number it says, is what is printed in the cell.
bool saysWhatIsPrinted(const CellValue &printed, QStringView text, const CellReading &typed)
{
    return text == printed.raw || (typed.status == CellStatus::Blank && printed.raw.isEmpty()) ||
           (typed.value && printed.status == CellStatus::Ok && typed.value == printed.value);
}

void correct(const QString &to, CellValue *cell)
{
    cell->raw = to;
    cell->value = Quantity::fromString(to);
    cell->status = cell->value ? CellStatus::Ok : CellStatus::Blank;
}

} // namespace

Reviewer::Reviewer(LoadedReport loaded, const Catalogue &catalogue)
    : m_text(std::make_shared<Text>(std::move(loaded), catalogue))
    , m_catalogue(&catalogue)
{
}

void Reviewer::setRelated(Neighbours related)
{
    m_knowledge.lastYear = related.lastYear ? std::optional(lastYearOf(report(), *related.lastYear)) : std::nullopt;
    m_knowledge.neighbours = std::move(related);
}

const Claim *Reviewer::printedClaim(const CellId &id) const
{
    const Narrative &narrative = m_text->checker.narrative();
    const qsizetype index = indexOfClaim(narrative, id);
    return index < 0 ? nullptr : &narrative.claims.at(index);
}

bool Reviewer::hasPlace(const Decision &decision) const
{
    const CellId cell = decision.cell();
    switch (decision.subject.kind) {
    case DecisionKind::Correction:
        return report().indexOf(cell) >= 0 || printedClaim(cell);
    case DecisionKind::Lock:
        return report().indexOf(cell) >= 0;
    case DecisionKind::Link:
        return printedClaim(cell) && (decision.to.isEmpty() || cellSumFromText(decision.to, report()));
    case DecisionKind::Waiver:
        break;
    }
    return true;
}

EffectiveReport Reviewer::effective(const Decisions &decisions) const
{
    EffectiveReport report = printed();
    lay(decisions, m_knowledge, &report);
    return report;
}

void Reviewer::update(EffectiveReport *standing, const Decisions &decisions) const
{
    for (const Decision &decision : std::as_const(standing->decisions)) {
        const qsizetype index = report().indexOf(decision.cell());
        if (decision.subject.kind == DecisionKind::Correction && index >= 0) {
            standing->values[index] = report().cells().at(index);
        }
    }
    standing->narrative = m_text->checker.narrative();
    lay(decisions, m_knowledge, standing);
}

QList<Finding> Reviewer::findingsAfter(const EffectiveReport &standing, const Suggestion &suggestion) const
{
    Knowledge knowledge = m_knowledge;
    knowledge.wantsRepairs = false;
    const Decisions changes = applied(standing, suggestion).value_or(Decisions());
    EffectiveReport after = printed();
    lay(decidedOver(standing.decisions, changes), std::move(knowledge), &after);
    return after.findings;
}

/// Not checked yet.
EffectiveReport Reviewer::printed() const
{
    return {.loaded = loaded(),
            .values = report().cells(),
            .narrative = m_text->checker.narrative(),
            .findings = {},
            .decisions = {},
            .rules = m_catalogue->rules(),
            .reviewer = *this};
}

/// Lays decisions over a report as printed, and checks it.
void Reviewer::lay(const Decisions &decisions, Knowledge knowledge, EffectiveReport *result) const
{
    result->decisions = decisions;
    ClaimEdits edits;
    for (const Decision &decision : decisions) {
        if (decision.isTakenBack || !hasPlace(decision)) {
            result->decisions.remove(decision.subject);
            continue;
        }
        const qsizetype index = report().indexOf(decision.cell());
        const qsizetype offset = claimOffset(decision.cell()).value_or(-1);
        switch (decision.subject.kind) {
        case DecisionKind::Correction:
            if (index < 0) {
                edits[offset].number = Quantity::fromString(decision.to);
            } else {
                correct(decision.to, &result->values[index]);
            }
            break;
        case DecisionKind::Lock:
            knowledge.locked.insert(index);
            break;
        case DecisionKind::Link:
            edits[offset].isNoClaim = decision.to.isEmpty();
            edits[offset].link = decision.to.isEmpty() ? std::nullopt : cellSumFromText(decision.to, report());
            break;
        case DecisionKind::Waiver:
            break;
        }
    }
    if (!edits.isEmpty()) {
        result->narrative = withEdits(std::move(result->narrative), edits, report());
        knowledge.narrative = result->narrative;
    }
    result->findings = m_text->checker.check(result->values, knowledge);
}

std::optional<QString> Reviewer::refusal(const CellId &cell, const QString &text) const
{
    if (claimOffset(cell)) {
        return claimRefusal(cell, text);
    }
    const CellValue *printed = report().cell(cell);
    if (!printed) {
        return Refusal::tr("The report has no such cell.");
    }
    const FormColumn &column = columnOf(report(), cell);
    const QString typed = text.trimmed();
    const CellReading reading = readCell(typed, column.unit);
    if (reading.status == CellStatus::Blank || saysWhatIsPrinted(*printed, typed, reading)) {
        return {};
    }
    if (!reading.value) {
        return Refusal::tr("“%1” is not a number. Type a number, or nothing to leave the cell blank.").arg(typed);
    }
    if (reading.value->isNegative() && column.kind != CellKind::SignedCount) {
        return column.kind == CellKind::Amount ? Refusal::tr("“%1” is negative; an amount is not.").arg(typed)
                                               : Refusal::tr("“%1” is negative; a count is not.").arg(typed);
    }
    if (!reading.value->isWhole() && column.kind != CellKind::Amount) {
        return Refusal::tr("“%1” is not a whole number; a count is.").arg(typed);
    }
    return {};
}

std::optional<QString> Reviewer::claimRefusal(const CellId &claim, const QString &text) const
{
    const Claim *printed = printedClaim(claim);
    if (!printed) {
        return Refusal::tr("The text has no such number.");
    }
    if (printed->isStatement) {
        return Refusal::tr("The text prints no number there.");
    }
    const QString typed = text.trimmed();
    const std::optional<Quantity> number = readCell(typed).value;
    if (!number) {
        return Refusal::tr("“%1” is not a number. Type a number.").arg(typed);
    }
    if (number->isNegative()) {
        return Refusal::tr("“%1” is negative; the text says more or less in words.").arg(typed);
    }
    if (printed->measure == Measure::Count && !number->isWhole()) {
        return Refusal::tr("“%1” is not a whole number; a count is.").arg(typed);
    }
    return {};
}

/// Nothing for what is printed.
std::optional<Decision> Reviewer::correctionTo(const CellId &cell, const QString &text, const QString &reason) const
{
    const QString typed = text.trimmed();
    const Claim *claim = printedClaim(cell);
    const CellReading reading = readCell(typed, claim ? QString() : columnOf(report(), cell).unit);
    const QString from = claim ? printedNumber(*claim, report().document()) : report().cell(cell)->raw;
    if (claim ? typed == from || reading.value == claim->value
              : saysWhatIsPrinted(*report().cell(cell), typed, reading)) {
        return {};
    }
    return Decision{.subject = {DecisionKind::Correction, cell.toString()},
                    .from = from,
                    .to = reading.value ? reading.value->toString() : QString(),
                    .by = personAtTheKeyboard(),
                    .at = QDateTime::currentDateTimeUtc(),
                    .reason = reason};
}

Decisions Reviewer::typed(const EffectiveReport &standing, const CellId &cell, const QString &text,
                          const QString &reason) const
{
    const Decision *before = standing.correction(cell);
    const std::optional<Decision> after = correctionTo(cell, text, reason);
    const bool isSame =
        before && after ? before->to == after->to && (reason.isEmpty() || before->reason == reason) : !before && !after;
    if (isSame) {
        return {};
    }
    const Subject correction{DecisionKind::Correction, cell.toString()};
    Decisions changes{{correction, after ? *after : takenBack(correction, personAtTheKeyboard())}};
    if (standing.isLocked(cell)) {
        const Subject lock{DecisionKind::Lock, cell.toString()};
        changes.insert(lock, takenBack(lock, personAtTheKeyboard()));
    }
    return changes;
}

std::optional<Decisions> Reviewer::applied(const EffectiveReport &standing, const Suggestion &suggestion) const
{
    Decisions changes;
    for (const CellEdit &edit : suggestion.edits) {
        if (refusal(edit.cell, edit.text)) {
            return {};
        }
        changes.insert(typed(standing, edit.cell, edit.text));
    }
    return changes;
}

} // namespace gouji
