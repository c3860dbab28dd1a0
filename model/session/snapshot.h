// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker.h"
#include "intake.h"

#include <QDateTime>

#include <optional>

namespace gouji {

/// A correction that stands: of a cell, or of a number of the narrative.
struct Correction
{
    CellId cell;  ///< Or claimId().
    QString from; ///< As printed.
    QString to;   ///< A plain decimal; empty makes a cell blank.
    QString by;
    QDateTime at;   ///< UTC.
    QString reason; ///< May be empty.
    friend bool operator==(const Correction &, const Correction &) = default;
};

/// A cell as it stands: as printed, or with a correction in its place.
CellValue laidOver(const CellValue &printed, const std::optional<Correction> &correction);

/// A finding that a person decided to live with. Lapses when the finding's fingerprint changes.
struct Waiver
{
    QString findingKey;
    QString fingerprint;
    QString by;
    QDateTime at;
    QString reason;
    friend bool operator==(const Waiver &, const Waiver &) = default;
};

/// A cell whose number a person said is right, so that it is never blamed. Lifted when the cell is corrected.
struct CellLock
{
    CellId cell;
    QString by;
    QDateTime at; ///< UTC.
    friend bool operator==(const CellLock &, const CellLock &) = default;
};

/// What a person said that a number of the narrative stands for.
struct ClaimLink
{
    CellId claim;  ///< As claimId() names it.
    QString cells; ///< The sum of cells as toText() gives it; empty: the number is no claim.
    QString by;
    QDateTime at; ///< UTC.
    friend bool operator==(const ClaimLink &, const ClaimLink &) = default;
};

/// A report as it stands at one moment: what exports, the journal and work in the background take. A value; copies are
/// cheap.
struct ReportSnapshot
{
    LoadedReport loaded;
    CellValues values;             ///< By index into loaded.report.cells().
    QList<Finding> findings;       ///< Worst first.
    QList<Correction> corrections; ///< In form order, then those of the text.
    QList<Waiver> waivers;         ///< Also those that have lapsed.
    QList<CellLock> locks;         ///< In form order.
    QList<ClaimLink> claimLinks{}; ///< In the order of the text.
    QList<Rule> rules;             ///< In force when it was checked, those for other editions too.
    bool saved = true;             ///< Whether what a person did was exported or kept since.

    /// What other reports are held against.
    StandingReport standing() const { return {loaded.report, values}; }
    /// Null for a cell or a number of the narrative that stands as printed.
    const Correction *correction(const CellId &cell) const;
    /// Null for a finding that is not waived, or whose waiver has lapsed.
    const Waiver *waiver(const Finding &finding) const;
};

/// A report as printed, checked.
/// @param neighbours for the rules that need them
ReportSnapshot checkedAsPrinted(LoadedReport loaded, const Catalogue &catalogue = Catalogue::standard(),
                                Neighbours neighbours = {});

} // namespace gouji
