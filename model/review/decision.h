// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellid.h"

#include <QDateTime>
#include <QMap>

namespace gouji {

/// Numbers as the archive stores them.
enum class DecisionKind
{
    Correction = 0, ///< Of a cell, or of a number of the narrative.
    Waiver = 1,     ///< Of a finding: a person decided to live with it. Lapses when its fingerprint changes.
    Lock = 2,       ///< Of a cell: its number is right, it is never blamed. Lifted when the cell is corrected.
    Link = 3,       ///< Of a number of the narrative: what it stands for.
};

/// What can be decided on by itself.
struct Subject
{
    DecisionKind kind = DecisionKind::Correction;
    /// A CellId, a claimId(), or of a waiver a Finding::key(). Names beside these are kept for what can be corrected
    /// later: "text.812-820", a span of the source, "report.agency" and "report.year".
    QString id;

    friend bool operator==(const Subject &, const Subject &) = default;
    friend bool operator<(const Subject &a, const Subject &b)
    {
        return std::tie(a.kind, a.id) < std::tie(b.kind, b.id);
    }
};

/// What a person last said of one subject, or that it was taken back.
struct Decision
{
    Subject subject;
    QString from; ///< Of a correction: as printed.
    /// A correction's plain decimal, empty for a blank cell; a waiver's Finding::fingerprint(); a link's sum of cells
    /// as toText() gives it, empty for a number that is no claim.
    QString to;
    QString by;
    QDateTime at;             ///< UTC.
    QString reason;           ///< May be empty.
    bool isTakenBack = false; ///< Then `from`, `to` and `reason` are empty.

    /// The cell or the number of the narrative that it is on; of a waiver nothing.
    CellId cell() const { return subject.kind == DecisionKind::Waiver ? CellId() : CellId(subject.id); }
    friend bool operator==(const Decision &, const Decision &) = default;
};

/// By subject, one each.
using Decisions = QMap<Subject, Decision>;

/// What stands after `changes`: those that are taken back are gone, the others stand in place of what stood.
Decisions decidedOver(Decisions standing, const Decisions &changes);

/// That somebody takes a decision back, now.
Decision takenBack(const Subject &subject, const QString &person);

/// Who corrects, waives, imports: the name that the system knows the user by; empty where it does not.
QString personAtTheKeyboard();

} // namespace gouji
