// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a session takes from earlier sittings and from others.

#include "sessioncommands.h"

namespace gouji {

void ReportSession::CellState::take(const Decision &decision)
{
    switch (decision.subject.first) {
    case DecisionKind::Correction:
        correction = toCorrection(decision);
        break;
    case DecisionKind::Lock:
        lock = toLock(decision);
        break;
    case DecisionKind::Link:
        link = toLink(decision);
        break;
    case DecisionKind::Waiver:
        break;
    }
}

QList<Correction> ReportSession::restore(const QList<Correction> &corrections, const QList<Waiver> &waivers,
                                         const QList<CellLock> &locks, const QList<ClaimLink> &claimLinks, bool saved)
{
    m_undoStack.clear();
    QHash<CellId, CellState> states;
    for (const Correction &standing : this->corrections()) {
        states.insert(standing.cell, {});
    }
    for (const CellLock &standing : this->locks()) {
        states.insert(standing.cell, {});
    }
    for (const ClaimLink &standing : this->claimLinks()) {
        states.insert(standing.claim, {});
    }
    const auto lay = [this, &states](const Decision &decision) {
        const bool hasPlace = canTake(decision);
        if (hasPlace) {
            states[CellId(decision.subject.second)].take(decision);
        }
        return hasPlace;
    };
    QList<Correction> homeless;
    for (const Correction &correction : corrections) {
        if (!lay(toDecision(correction))) {
            homeless.append(correction);
        }
    }
    for (const CellLock &lock : locks) {
        lay(toDecision(lock));
    }
    for (const ClaimLink &link : claimLinks) {
        lay(toDecision(link));
    }
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        setState(it.key(), it.value());
    }
    m_waivers.clear();
    for (const Waiver &waiver : waivers) {
        setWaiver(waiver.findingKey, waiver);
    }
    if (saved) {
        m_undoStack.setClean();
    } else {
        m_undoStack.resetClean();
    }
    refresh();
    return homeless;
}

bool ReportSession::canTake(const Decision &decision) const
{
    const CellId cell(decision.subject.second);
    switch (decision.subject.first) {
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

void ReportSession::take(const QList<Decision> &decisions)
{
    for (const Decision &decision : decisions) {
        if (!canTake(decision)) {
            continue;
        }
        for (int i = 0; i < m_undoStack.count(); ++i) {
            static_cast<const Command *>(m_undoStack.command(i))->settle(decision);
        }
        if (decision.subject.first == DecisionKind::Waiver) {
            setWaiver(decision.subject.second, toWaiver(decision));
        } else {
            const CellId cell(decision.subject.second);
            CellState state = stateOf(cell);
            state.take(decision);
            setState(cell, state);
        }
    }
    refresh();
}

} // namespace gouji
