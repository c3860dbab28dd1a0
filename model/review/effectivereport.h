// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewer.h"

namespace gouji {

/// A report as it stands: as printed, with people's decisions laid over it, and checked. A value; copies are cheap.
struct EffectiveReport
{
    LoadedReport loaded;
    CellValues values;       ///< By index into loaded.report.cells(): `raw` of a corrected cell is the correction's
                             ///< text, its span where the old text is printed.
    Narrative narrative;     ///< Corrected and linked by hand. A number keeps its place in the list.
    QList<Finding> findings; ///< Worst first.
    Decisions decisions;     ///< Those that stand and that the report has a place for; also waivers that have lapsed.
    QList<Rule> rules;       ///< In force when it was checked, those for other editions too.
    std::optional<Reviewer> reviewer{}; ///< Tells how it would stand after other decisions; nothing where nobody can.

    /// What other reports are held against.
    StandingReport standing() const { return {loaded.report, values}; }

    /// Those of some kinds: in form order, then in the order of the text; waivers before these, by their finding's key.
    QList<Decision> decided(std::initializer_list<DecisionKind> kinds) const;
    /// Null for a cell or a number of the narrative that stands as printed.
    const Decision *correction(const CellId &cell) const;
    /// Null for a finding that is not waived, or whose waiver has lapsed.
    const Decision *waiver(const Finding &finding) const;
    bool isLocked(const CellId &cell) const { return decisions.contains({DecisionKind::Lock, cell.toString()}); }
    /// Null for a number of the narrative of which nobody said what it stands for.
    const Decision *link(const CellId &claim) const;

    /// The suggestions that need nobody's judgement, of findings that are not waived; each once, and none of two that
    /// disagree on a cell.
    QList<Suggestion> certainSuggestions() const;

private:
    const Decision *decision(const Subject &subject) const;
};

/// A report with decisions laid over it, checked beside what it is held against. Any thread. Decisions that it has no
/// place for are left out.
EffectiveReport effective(LoadedReport loaded, const Decisions &decisions = {}, Neighbours related = {},
                          const Catalogue &catalogue = Catalogue::standard());

/// The findings of one list that the other does not have, by Finding::key().
QList<Finding> without(const QList<Finding> &some, const QList<Finding> &others);

} // namespace gouji
