// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace gouji {

/// What the item models say of an item besides its text. Looks (colours, shapes) are the views' affair.
enum ItemRole
{
    CellIdRole = Qt::UserRole + 1, ///< CellId; empty for a printed label.
    SeverityRole,                  ///< int of the Severity; invalid where nothing is found.
    SideRole,                      ///< int of the BalanceSide the cell has in the marked finding.
    CorrectedRole,                 ///< bool: a correction stands.
    PrintedTextRole,               ///< QString: what the report prints.
    StatusRole,                    ///< int of the CellStatus, as it stands.
    WaivedRole,                    ///< bool.
    RuleRole,                      ///< QString: a rule's id.
    TableIdRole,                   ///< QString: the id of the table a finding speaks of; empty for one of the text.
    KeyRole,                       ///< QString: Finding::key().
    LockedRole,                    ///< bool: a person said that the number is right.
    SuggestedTextRole,             ///< QString: what the marked suggestion puts into the cell; invalid for none.
    PreviewedRole,                 ///< bool: the marked suggestion is being previewed.
    ClaimMarkRole,                 ///< int of the ClaimMark.
    GoingRole,                     ///< bool: the finding would be gone after the previewed suggestion.
    SortRole,                      ///< What a column is sorted by: a number, or a text.
    SentenceKindRole,              ///< int of the SentencePair::Kind.
    AgencyRole,                    ///< int: the agency's id in the archive.
    YearRole,                      ///< int; invalid where an item is of no year.
    ReportEntryRole,               ///< ReportEntry; invalid where there is no report.
    GapRole,                       ///< bool: a report is missing between the agency's first and the archive's last.
    SearchHitRole,                 ///< SearchHit.
    OutcomeRole,                   ///< int of the ImportedFile::Outcome.
};

/// Where a cell stands in the finding that is being looked at.
enum class BalanceSide
{
    None,
    Left,      ///< Left side of its broken balance.
    Right,     ///< Right side.
    Concerned, ///< Named by a finding that has no sides.
};

} // namespace gouji
