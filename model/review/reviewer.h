// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker.h"
#include "claimedits.h"
#include "decision.h"
#include "intake.h"

#include <memory>

namespace gouji {

struct EffectiveReport;

/// A report with all of its review that no decision changes, worked out once: what rests on its text alone, and what it
/// is held against. A value, copies are cheap; const on any number of threads at once.
class Reviewer
{
public:
    /// `catalogue` must outlive it.
    explicit Reviewer(LoadedReport loaded, const Catalogue &catalogue = Catalogue::standard());

    const LoadedReport &loaded() const { return m_text->loaded; }
    const Report &report() const { return m_text->loaded.report; }
    const Catalogue &catalogue() const { return *m_catalogue; }

    /// Holds the report against others in place of those before.
    void setRelated(Neighbours related);
    const Neighbours &related() const { return m_knowledge.neighbours; }
    /// Null while last year's report is not known.
    const LastYear *lastYear() const { return m_knowledge.lastYear ? &*m_knowledge.lastYear : nullptr; }

    /// Whether the report has what the decision is on, and what it names.
    bool hasPlace(const Decision &decision) const;
    /// The report with decisions laid over it, and the findings as they then are. Those without a place are left out.
    EffectiveReport effective(const Decisions &decisions) const;
    /// The same in place of a report that it gave before: in less time, as most cells stay as they are.
    void update(EffectiveReport *standing, const Decisions &decisions) const;
    /// The findings as they would be after a suggestion, those on balances without repairs.
    QList<Finding> findingsAfter(const EffectiveReport &standing, const Suggestion &suggestion) const;

    /// Null for a cell, and for a number that the report does not have.
    const Claim *printedClaim(const CellId &id) const;
    /// Whether `text` may stand in `cell`: what is printed there, a number of the cell's kind in any form that a
    /// report may print, or nothing, which the narrative may not print.
    /// @return the reason why not (translated), or nothing.
    std::optional<QString> refusal(const CellId &cell, const QString &text) const;
    /// What typing `text` into a cell changes of what stands: nothing where it says that. What is printed reverts the
    /// cell. Only for a text that is not refused.
    Decisions typed(const EffectiveReport &standing, const CellId &cell, const QString &text,
                    const QString &reason = {}) const;
    /// What a suggestion changes, which may be nothing; none at all when an edit is refused.
    std::optional<Decisions> applied(const EffectiveReport &standing, const Suggestion &suggestion) const;

private:
    struct Text
    {
        Text(LoadedReport read, const Catalogue &catalogue)
            : loaded(std::move(read))
            , checker(loaded.report, catalogue)
        {
        }
        LoadedReport loaded;
        Checker checker;
    };

    EffectiveReport printed() const;
    void lay(const Decisions &decisions, Knowledge knowledge, EffectiveReport *result) const;
    std::optional<QString> claimRefusal(const CellId &claim, const QString &text) const;
    std::optional<Decision> correctionTo(const CellId &cell, const QString &text, const QString &reason) const;

    std::shared_ptr<const Text> m_text;
    const Catalogue *m_catalogue;
    Knowledge m_knowledge; ///< Of other reports; what decisions add is empty.
};

} // namespace gouji
