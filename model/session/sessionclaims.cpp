// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a session does with the numbers of the narrative.

#include "reportsession.h"

using namespace Qt::StringLiterals;

namespace gouji {

const Claim *ReportSession::printedClaim(const CellId &id) const
{
    const qsizetype index = indexOfClaim(m_checker.narrative(), id);
    return index < 0 ? nullptr : &m_checker.narrative().claims.at(index);
}

ClaimEdit ReportSession::editOf(const CellState &state) const
{
    ClaimEdit edit;
    if (state.correction) {
        edit.number = Quantity::fromString(state.correction->to);
    }
    if (state.link) {
        edit.isNoClaim = state.link->cells.isEmpty();
        edit.link = edit.isNoClaim ? std::nullopt : cellSumFromText(state.link->cells, report());
    }
    return edit;
}

std::optional<QString> ReportSession::claimRefusal(const CellId &claim, const QString &text) const
{
    const Claim *printed = printedClaim(claim);
    if (!printed) {
        return tr("The text has no such number.");
    }
    if (printed->isStatement) {
        return tr("The text prints no number there.");
    }
    const QString typed = text.trimmed();
    const std::optional<Quantity> number = readCell(typed).value;
    if (!number) {
        return tr("“%1” is not a number. Type a number.").arg(typed);
    }
    if (number->isNegative()) {
        return tr("“%1” is negative; the text says more or less in words.").arg(typed);
    }
    if (printed->measure == Measure::Count && !number->isWhole()) {
        return tr("“%1” is not a whole number; a count is.").arg(typed);
    }
    return {};
}

QString ReportSession::labelOf(const CellId &cell) const
{
    if (const Claim *claim = printedClaim(cell)) {
        return printedNumber(*claim, report().document()) + (claim->isStatement ? QString() : claim->measureWord);
    }
    return report().table(cell.table())->cellLabel(cell);
}

void ReportSession::linkClaim(const CellId &claim, const CellSum &cells)
{
    if (cells.terms.isEmpty()) {
        setClaimLink(claim, {}, tr("Leave %1 to the program"));
    } else {
        setClaimLink(claim, toText(cells, report()), tr("Link %1"));
    }
}

void ReportSession::dismissClaim(const CellId &claim, bool dismissed)
{
    const ClaimLink *standing = claimLink(claim);
    if (dismissed) {
        setClaimLink(claim, u""_s, tr("%1 is not a claim"));
    } else if (standing && standing->cells.isEmpty()) {
        setClaimLink(claim, {}, tr("%1 is a claim"));
    }
}

void ReportSession::setClaimLink(const CellId &claim, const std::optional<QString> &cells, const QString &text)
{
    const ClaimLink *standing = claimLink(claim);
    if (!printedClaim(claim) || (standing ? standing->cells == cells : !cells)) {
        return;
    }
    CellChange change{.cell = claim, .before = stateOf(claim), .after = stateOf(claim)};
    change.after.link.reset();
    if (cells) {
        change.after.link = ClaimLink{claim, *cells, personAtTheKeyboard(), QDateTime::currentDateTimeUtc()};
    }
    push({change}, text.arg(labelOf(claim)));
}

} // namespace gouji
