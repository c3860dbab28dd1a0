// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "effectivereport.h"

#include <QObject>
#include <QUndoStack>

namespace gouji {

/// A report being proofread: undo and signals over an EffectiveReport. Main thread only. Always true, also while a
/// signal is delivered: effective() is what the Reviewer says of the decisions that stand. Where a cell can be
/// corrected a number of the narrative can, by its claimId().
class ReportSession : public QObject
{
    Q_OBJECT

public:
    /// `catalogue` must outlive the session.
    explicit ReportSession(LoadedReport loaded, const Catalogue &catalogue = Catalogue::standard(),
                           QObject *parent = nullptr);
    ~ReportSession() override;

    const LoadedReport &loaded() const { return m_reviewer.loaded(); }
    const Report &report() const { return m_reviewer.report(); }
    const Catalogue &catalogue() const { return m_reviewer.catalogue(); }

    /// Every change is a command on this stack. isClean() is false while some were neither exported nor kept: who does
    /// that calls setClean().
    QUndoStack *undoStack() { return &m_undoStack; }

    /// The report as it stands; a copy keeps it as it stands now.
    const EffectiveReport &effective() const { return m_effective; }
    const CellValues &values() const { return m_effective.values; }
    const Narrative &narrative() const { return m_effective.narrative; }
    const QList<Finding> &findings() const { return m_effective.findings; }
    const Decision *correction(const CellId &cell) const { return m_effective.correction(cell); }
    const Decision *waiver(const Finding &finding) const { return m_effective.waiver(finding); }
    bool isLocked(const CellId &cell) const { return m_effective.isLocked(cell); }
    const Decision *link(const CellId &claim) const { return m_effective.link(claim); }
    /// Null while last year's report is not known.
    const LastYear *lastYear() const { return m_reviewer.lastYear(); }
    /// What is known beside it.
    const Neighbours &neighbours() const { return m_neighbours; }

    /// As Reviewer::refusal().
    std::optional<QString> refusal(const CellId &cell, const QString &text) const
    {
        return m_reviewer.refusal(cell, text);
    }
    /// Corrects a cell: one undo step. Typing what is printed reverts it. No step when nothing changes.
    /// @return false when refusal() has a reason.
    bool correct(const CellId &cell, const QString &text, const QString &reason = {});
    /// Makes all edits of a suggestion as one undo step.
    /// @return false, and nothing is changed, when an edit is refused.
    bool apply(const Suggestion &suggestion);
    /// What apply() would give. Changes nothing.
    EffectiveReport preview(const Suggestion &suggestion) const;
    /// Applies the certain suggestions as one undo step, but for those that would bring an error along with the others.
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

    /// Lays what was done in an earlier sitting over the printed report in place of what stands, and empties the undo
    /// stack. What the report has no place for is passed over.
    /// @param saved whether all of it was exported or kept
    void restore(const Decisions &decisions, bool saved);

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
    /// After a decision was made or taken back, by any way (also undo).
    void journalChanged();

private:
    class Command;

    QString labelOf(const CellId &cell) const;
    void setLink(const CellId &claim, const std::optional<QString> &cells, const QString &text);
    Decision decided(DecisionKind kind, const QString &id, const QString &to = {}, const QString &reason = {}) const;
    void push(const Decisions &changes, const QString &text);
    void show(const Decisions &decisions);
    void holdAgainstOthers();

    Reviewer m_reviewer;
    EffectiveReport m_effective;
    QUndoStack m_undoStack;
    std::optional<StandingReport> m_previous; ///< Named by a person.
    Neighbours m_neighbours;
    int m_takes = 0;              ///< How often others' work came in.
    QMap<Subject, int> m_takenAt; ///< When it last did for a subject, counted in m_takes.
};

} // namespace gouji
