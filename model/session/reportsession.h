// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>

#include <optional>

namespace gouji {

/// A report being proofread: the printed report, corrections and waivers on an undo stack, and the findings as they
/// stand. Main thread only. Always true, also while a signal is delivered: findings() is what Checker says of values().
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

    /// Every change is a command on this stack. isClean() is false while corrections or waivers were neither exported
    /// nor kept: who does that calls setClean().
    QUndoStack *undoStack() { return &m_undoStack; }

    /// The cells as they stand, by index into report().cells(): `raw` of a corrected cell is the correction's text, its
    /// span where the old text is printed.
    const CellValues &values() const { return m_values; }
    const QList<Finding> &findings() const { return m_findings; }
    /// Null for a cell that stands as printed.
    const Correction *correction(const CellId &cell) const;
    /// In form order.
    QList<Correction> corrections() const;
    /// Null for a finding that is not waived, or whose waiver has lapsed.
    const Waiver *waiver(const Finding &finding) const;
    /// Also those that have lapsed; by finding key.
    QList<Waiver> waivers() const;
    ReportSnapshot snapshot() const;

    /// Whether `text` may stand in `cell`: what is printed there, a number of the cell's kind in any form that a
    /// report may print, or nothing.
    /// @return the reason why not (translated), or nothing.
    std::optional<QString> refusal(const CellId &cell, const QString &text) const;
    /// Corrects a cell: one undo step. Typing what is printed reverts it. No step when nothing changes.
    /// @return false when refusal() has a reason.
    bool correct(const CellId &cell, const QString &text, const QString &reason = {});
    /// Makes all edits of a suggestion as one undo step.
    /// @return false, and nothing is changed, when an edit is refused.
    bool apply(const Suggestion &suggestion);
    void revert(const CellId &cell);
    void waive(const Finding &finding, const QString &reason);
    void takeBackWaiver(const Finding &finding);

    /// Lays corrections and waivers of an earlier sitting over the printed report in place of those that stand, and
    /// empties the undo stack. `saved` as in the snapshot they come from.
    /// @return the corrections that could not be laid: the report has no such cell.
    QList<Correction> restore(const QList<Correction> &corrections, const QList<Waiver> &waivers, bool saved);

signals:
    /// After values() changed; indices into report().cells(), ascending.
    void cellsChanged(const QList<qsizetype> &cells);
    /// After findings() changed.
    void findingsChanged();
    /// After a correction or a waiver was made or taken back, by any way (also undo).
    void journalChanged();

private:
    class CorrectCommand;
    class WaiveCommand;
    struct CorrectionChange
    {
        CellId cell;
        std::optional<Correction> before;
        std::optional<Correction> after;
    };

    std::optional<CorrectionChange> change(const CellId &cell, const QString &text, const QString &reason) const;
    void setCorrection(const CellId &cell, const std::optional<Correction> &correction);
    void setWaiver(const QString &findingKey, const std::optional<Waiver> &waiver);
    void refresh();

    LoadedReport m_loaded;
    const Catalogue *m_catalogue;
    Checker m_checker;
    QUndoStack m_undoStack;
    CellValues m_values;
    QHash<CellId, Correction> m_corrections;
    QHash<QString, Waiver> m_waivers;
    QList<Finding> m_findings;
    QList<qsizetype> m_changedCells; ///< Since the last refresh().
};

} // namespace gouji
