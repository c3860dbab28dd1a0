// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker.h"
#include "error.h"
#include "intake.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QUndoStack>

#include <optional>

namespace gouji {

/// A correction that stands.
struct Correction
{
    CellId cell;
    QString from; ///< As printed.
    QString to;   ///< As typed; empty makes the cell blank.
    QString by;
    QDateTime at;   ///< UTC.
    QString reason; ///< May be empty.
    friend bool operator==(const Correction &, const Correction &) = default;
};

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

/// A report being proofread: the printed report, corrections and waivers on an undo stack, and the findings as they
/// stand. Main thread only. Always true: findings() is what Checker says of values().
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

    /// Every change is a command on this stack; isClean() is false while something is unsaved.
    QUndoStack *undoStack() { return &m_undoStack; }

    /// The cells as they stand, by index into report().cells().
    const CellValues &values() const { return m_values; }
    const QList<Finding> &findings() const { return m_findings; }
    /// Null for a cell that stands as printed.
    const Correction *correction(const CellId &cell) const;
    /// In form order.
    QList<Correction> corrections() const;
    /// Null for a finding that is not waived, or whose waiver has lapsed.
    const Waiver *waiver(const Finding &finding) const;
    QList<Waiver> waivers() const;

    /// Whether `text` may stand in `cell`: a number of the cell's kind, or empty.
    /// @return the reason why not (translated), or nothing.
    std::optional<QString> refusal(const CellId &cell, const QString &text) const;
    /// Corrects a cell: one undo step. Typing what is printed reverts it. No step when nothing changes.
    /// @return false when refusal() has a reason.
    bool correct(const CellId &cell, const QString &text, const QString &reason = {});
    /// Makes all edits of a suggestion as one undo step.
    void apply(const Suggestion &suggestion);
    void revert(const CellId &cell);
    void waive(const Finding &finding, const QString &reason);
    void takeBackWaiver(const Finding &finding);

    /// Lays corrections and waivers of an earlier sitting over the printed report, outside the undo stack.
    void restore(const QList<Correction> &corrections, const QList<Waiver> &waivers);

signals:
    /// After values() changed; indices into report().cells(), ascending.
    void cellsChanged(const QList<qsizetype> &cells);
    /// After findings() changed.
    void findingsChanged();
    /// After a correction or a waiver was made or taken back, by any way (also undo).
    void journalChanged();

private:
    friend class CorrectCommand;
    friend class WaiveCommand;
    using Corrections = QHash<CellId, Correction>;
    void setCorrection(const CellId &cell, const std::optional<Correction> &correction);
    void setWaiver(const QString &findingKey, const std::optional<Waiver> &waiver);
    void recheck();

    LoadedReport m_loaded;
    const Catalogue *m_catalogue;
    Checker m_checker;
    QUndoStack m_undoStack;
    CellValues m_values;
    Corrections m_corrections;
    QHash<QString, Waiver> m_waivers;
    QList<Finding> m_findings;
};

} // namespace gouji
