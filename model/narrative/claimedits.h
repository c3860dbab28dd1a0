// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "narrative.h"

#include <QHash>

namespace gouji {

/// What a person said of a number of the narrative.
struct ClaimEdit
{
    std::optional<Quantity> number; ///< Stands in place of what is printed.
    std::optional<CellSum> link;    ///< What the number stands for.
    bool isNoClaim = false;         ///< It stands for nothing: no check looks at it.

    bool isEmpty() const { return !number && !link && !isNoClaim; }
};

/// By the source offset of the number, Claim::span.begin.
using ClaimEdits = QHash<qsizetype, ClaimEdit>;

/// The narrative with the edits laid over: corrected numbers, links that are certain, and no check of what is no claim.
/// The claims keep their places in the list.
Narrative withEdits(Narrative narrative, const ClaimEdits &edits, const Report &report);

/// The name of a claim where cells are named: "narrative.812".
CellId claimId(const Claim &claim);
/// The source offset that such a name holds; nothing for the name of a cell.
std::optional<qsizetype> claimOffset(const CellId &id);
/// Index into Narrative::claims; -1 for the name of a cell, or of a claim that the narrative does not have.
qsizetype indexOfClaim(const Narrative &narrative, const CellId &id);

/// The number, or the statement, as a reader of the report sees it.
QString printedNumber(const Claim &claim, const Document &document);

/// A sum as a line of text that outlives the sitting: "+requests.new.total -requests.new.natural".
QString toText(const CellSum &sum, const Report &report);
/// @return nothing for what is no such text, names no cell, or one that the report lacks
std::optional<CellSum> cellSumFromText(const QString &text, const Report &report);

} // namespace gouji
