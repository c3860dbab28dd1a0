// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot.h"

#include <QMap>

#include <utility>

namespace gouji {

/// Numbers as the archive stores them.
enum class DecisionKind
{
    Correction = 0,
    Waiver = 1,
    Lock = 2,
    Link = 3,
};

/// What can be decided on by itself: a kind, and the id of a cell or of a number of the narrative, or a finding's key.
using Subject = std::pair<DecisionKind, QString>;

/// What a person last said of one subject: a correction, a waiver, a lock or a link, in the same fields; or that it was
/// taken back.
struct Decision
{
    Subject subject;
    QString from; ///< Of a correction: as printed.
    QString to;   ///< A correction's text, a waiver's fingerprint, a link's cells.
    QString by;
    QDateTime at; ///< UTC.
    QString reason;
    bool isTakenBack = false; ///< Then `from`, `to` and `reason` are empty.
    friend bool operator==(const Decision &, const Decision &) = default;
};

using Decisions = QMap<Subject, Decision>;

Decision toDecision(const Correction &correction);
Decision toDecision(const Waiver &waiver);
Decision toDecision(const CellLock &lock);
Decision toDecision(const ClaimLink &link);
/// Everything decided on a report that stands.
Decisions decisionsOf(const ReportSnapshot &snapshot);

/// The kind of `decision` is the caller's to know; nothing for one that is taken back.
std::optional<Correction> toCorrection(const Decision &decision);
std::optional<Waiver> toWaiver(const Decision &decision);
std::optional<CellLock> toLock(const Decision &decision);
std::optional<ClaimLink> toLink(const Decision &decision);

/// Who corrects, waives, imports: the name that the system knows the user by; empty where it does not.
QString personAtTheKeyboard();

} // namespace gouji
