// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decision.h"

namespace gouji {

Decision toDecision(const Correction &correction)
{
    return {.subject = {DecisionKind::Correction, correction.cell.toString()},
            .from = correction.from,
            .to = correction.to,
            .by = correction.by,
            .at = correction.at,
            .reason = correction.reason};
}

Decision toDecision(const Waiver &waiver)
{
    return {.subject = {DecisionKind::Waiver, waiver.findingKey},
            .from = {},
            .to = waiver.fingerprint,
            .by = waiver.by,
            .at = waiver.at,
            .reason = waiver.reason};
}

Decision toDecision(const CellLock &lock)
{
    return {.subject = {DecisionKind::Lock, lock.cell.toString()},
            .from = {},
            .to = {},
            .by = lock.by,
            .at = lock.at,
            .reason = {}};
}

Decision toDecision(const ClaimLink &link)
{
    return {.subject = {DecisionKind::Link, link.claim.toString()},
            .from = {},
            .to = link.cells,
            .by = link.by,
            .at = link.at,
            .reason = {}};
}

namespace {

template<typename T>
void add(Decisions *decisions, const QList<T> &list)
{
    for (const T &item : list) {
        const Decision decision = toDecision(item);
        decisions->insert(decision.subject, decision);
    }
}

} // namespace

Decisions decisionsOf(const ReportSnapshot &snapshot)
{
    Decisions decisions;
    add(&decisions, snapshot.corrections);
    add(&decisions, snapshot.waivers);
    add(&decisions, snapshot.locks);
    add(&decisions, snapshot.claimLinks);
    return decisions;
}

std::optional<Correction> toCorrection(const Decision &decision)
{
    if (decision.isTakenBack) {
        return {};
    }
    return Correction{.cell = CellId(decision.subject.second),
                      .from = decision.from,
                      .to = decision.to,
                      .by = decision.by,
                      .at = decision.at,
                      .reason = decision.reason};
}

std::optional<Waiver> toWaiver(const Decision &decision)
{
    if (decision.isTakenBack) {
        return {};
    }
    return Waiver{.findingKey = decision.subject.second,
                  .fingerprint = decision.to,
                  .by = decision.by,
                  .at = decision.at,
                  .reason = decision.reason};
}

std::optional<CellLock> toLock(const Decision &decision)
{
    if (decision.isTakenBack) {
        return {};
    }
    return CellLock{.cell = CellId(decision.subject.second), .by = decision.by, .at = decision.at};
}

std::optional<ClaimLink> toLink(const Decision &decision)
{
    if (decision.isTakenBack) {
        return {};
    }
    return ClaimLink{
        .claim = CellId(decision.subject.second), .cells = decision.to, .by = decision.by, .at = decision.at};
}

QString personAtTheKeyboard()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

} // namespace gouji
