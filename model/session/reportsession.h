// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimedits.h"
#include "decision.h"
#include "preview.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>

#include <optional>

namespace gouji {

/// A report being proofread: the printed report, corrections, waivers, locks and links of the narrative's numbers on an
/// undo stack, and the findings as they stand. Main thread only. Always true, also while a signal is delivered:
/// findings() is what Checker says of values(), narrative(), lastYear(), the neighbours and the locked cells. Where a
/// cell can be corrected a number of the narrative can, by its claimId().
class ReportSession : public QObject
{
    Q_OBJECT

public:
    /// `catalogue` must outlive the session.
    explicit ReportSession(LoadedReport loaded, const Catalogue &catalogue = Catalogue::standard(),
                           QObject *parent = nullptr);
    ~ReportSession() override;

    const LoadedReport &loaded() const { return m_loaded; }
    const Report &report() const { return m_loaded.report; }
    const Catalogue &catalogue() const { return *m_catalogue; }

    /// Every change is a command on this stack. isClean() is false while some were neither exported nor kept: who does
    /// that calls setClean().
    QUndoStack *undoStack() { return &m_undoStack; }

    /// The cells as they stand, by index into report().cells(): `raw` of a corrected cell is the correction's text, its
    /// span where the old text is printed.
    const CellValues &values() const { return m_values; }
    /// What the text states as it stands: corrected and linked by hand. A number keeps its place in the list.
    const Narrative &narrative() const
    {
        return m_knowledge.narrative ? *m_knowledge.narrative : m_checker.narrative();
    }
    const QList<Finding> &findings() const { return m_findings; }
    /// Null while last year's report is not known.
    const LastYear *lastYear() const { return m_knowledge.lastYear ? &*m_knowledge.lastYear : nullptr; }
    /// What is known beside it.
    const Neighbours &neighbours() const { return m_knowledge.neighbours; }
    /// Null for a cell that stands as printed.
    const Correction *correction(const CellId &cell) const;
    /// In form order, then those of the text.
    QList<Correction> corrections() const;
    /// Null for a finding that is not waived, or whose waiver has lapsed.
    const Waiver *waiver(const Finding &finding) const;
    /// Also those that have lapsed; by finding key.
    QList<Waiver> waivers() const;
    bool isLocked(const CellId &cell) const { return m_locks.contains(cell); }
    /// In form order.
    QList<CellLock> locks() const;
    /// Null for a number of the narrative of which nobody said what it stands for.
    const ClaimLink *claimLink(const CellId &claim) const;
    /// In the order of the text.
    QList<ClaimLink> claimLinks() const;
    /// Whether anything was decided that stands.
    bool hasDecisions() const
    {
        return !m_corrections.isEmpty() || !m_waivers.isEmpty() || !m_locks.isEmpty() || !m_claimLinks.isEmpty();
    }
    ReportSnapshot snapshot() const;

    /// Whether `text` may stand in `cell`: what is printed there, a number of the cell's kind in any form that a
    /// report may print, or nothing, which the narrative may not print.
    /// @return the reason why not (translated), or nothing.
    std::optional<QString> refusal(const CellId &cell, const QString &text) const;
    /// Corrects a cell: one undo step. Typing what is printed reverts it. No step when nothing changes.
    /// @return false when refusal() has a reason.
    bool correct(const CellId &cell, const QString &text, const QString &reason = {});
    /// Makes all edits of a suggestion as one undo step.
    /// @return false, and nothing is changed, when an edit is refused.
    bool apply(const Suggestion &suggestion);
    /// What apply() would give. Changes nothing.
    Preview preview(const Suggestion &suggestion) const;
    /// The suggestions that need nobody's judgement, of findings that are not waived; each once, and none of two that
    /// disagree on a cell.
    QList<Suggestion> certainSuggestions() const;
    /// Applies these as one undo step, but for those that would bring an error along with the others.
    /// @return the ones applied
    QList<Suggestion> applyCertain();
    void revert(const CellId &cell);
    /// Says that the number in a cell is right, or takes it back; one undo step.
    void setLocked(const CellId &cell, bool locked);
    /// Says which cells a number of the narrative stands for; one undo step. An empty sum leaves it to the program
    /// again.
    void linkClaim(const CellId &claim, const CellSum &cells);
    /// Says that a number of the narrative stands for nothing, or takes it back; one undo step.
    void dismissClaim(const CellId &claim, bool dismissed);
    void waive(const Finding &finding, const QString &reason);
    void takeBackWaiver(const Finding &finding);

    /// Lays what was done in an earlier sitting over the printed report in place of what stands, and
    /// empties the undo stack. `saved` as in the snapshot they come from.
    /// @return the corrections that could not be laid: the report has no such cell.
    QList<Correction> restore(const QList<Correction> &corrections, const QList<Waiver> &waivers,
                              const QList<CellLock> &locks, const QList<ClaimLink> &claimLinks, bool saved);

    /// Holds the report against the one that a person named as last year's, which goes before a neighbour; or no
    /// longer. No undo step: it is no act on the report.
    void setPrevious(std::optional<StandingReport> previous);
    /// Holds the report against what is known beside it, in place of what was. No undo step.
    void setNeighbours(Neighbours neighbours);
    /// Lays what others decided over what stands. No step of the undo stack: its steps no longer change what others
    /// have decided on, so that undoing all of them leaves the printed report with the others' work. What the report
    /// has no place for is passed over.
    void take(const QList<Decision> &decisions);

signals:
    /// After values() changed, or which cells are locked; indices into report().cells(), ascending.
    void cellsChanged(const QList<qsizetype> &cells);
    /// After narrative() changed.
    void narrativeChanged();
    /// After findings() or lastYear() changed.
    void findingsChanged();
    /// After a correction, a waiver, a lock or a link was made or taken back, by any way (also undo).
    void journalChanged();

private:
    class Command;
    class CellCommand;
    class WaiveCommand;
    /// What a person did to a cell or a number of the narrative.
    struct CellState
    {
        std::optional<Correction> correction;
        std::optional<CellLock> lock;
        std::optional<ClaimLink> link;

        /// Any decision but a waiver.
        void take(const Decision &decision);
    };
    struct CellChange
    {
        CellId cell;
        CellState before;
        CellState after;
    };

    CellState stateOf(const CellId &cell) const;
    /// Null for a cell, and for a number that the report does not have.
    const Claim *printedClaim(const CellId &id) const;
    ClaimEdit editOf(const CellState &state) const;
    std::optional<QString> claimRefusal(const CellId &claim, const QString &text) const;
    std::optional<Correction> correctionTo(const CellId &cell, const QString &text, const QString &reason) const;
    QString labelOf(const CellId &cell) const;
    void setClaimLink(const CellId &claim, const std::optional<QString> &cells, const QString &text);
    std::optional<CellChange> change(const CellId &cell, const QString &text, const QString &reason) const;
    std::optional<QList<CellChange>> changes(const Suggestion &suggestion) const;
    Preview preview(const QList<CellChange> &changes) const;
    void push(const QList<CellChange> &changes, const QString &text);
    bool canTake(const Decision &decision) const;
    void setState(const CellId &cell, const CellState &state);
    void setWaiver(const QString &findingKey, const std::optional<Waiver> &waiver);
    void holdAgainstOthers();
    void refresh();

    LoadedReport m_loaded;
    const Catalogue *m_catalogue;
    Checker m_checker;
    QUndoStack m_undoStack;
    CellValues m_values;
    QHash<CellId, Correction> m_corrections;
    QHash<QString, Waiver> m_waivers;
    QHash<CellId, CellLock> m_locks;
    QHash<CellId, ClaimLink> m_claimLinks;
    ClaimEdits m_claimEdits;                  ///< What m_corrections and m_claimLinks say of the narrative.
    std::optional<StandingReport> m_previous; ///< Named by a person.
    Knowledge m_knowledge;                    ///< With the indices of m_locks and the narrative after m_claimEdits.
    QList<Finding> m_findings;
    QList<qsizetype> m_changedCells; ///< Since the last refresh().
    bool m_isNarrativeChanged = false;
};

} // namespace gouji
