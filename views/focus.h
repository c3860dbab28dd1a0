// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reportsession.h"

#include <QObject>

namespace gouji {

/// What a suggestion would do to the list of findings that nobody waived.
struct Effect
{
    QList<Finding> going;
    QList<Finding> coming;
};

/// The cell that a suggestion would change, one that the finding names where there is one; of a suggestion for the text
/// the first that the finding names, which may be none.
CellId blamedCell(const Finding &finding, const Suggestion &suggestion);

/// What is being looked at: one cell, one finding, or both, or a number of the narrative with the cell that it is
/// linked to and the finding on it; and one of the finding's suggestions. The panes of a page set it and follow it, so
/// that none of them needs to know another. What is looked at already can be set again: it is shown again, to a person
/// who scrolled away from it.
class ReviewFocus : public QObject
{
    Q_OBJECT

public:
    /// `session` must outlive the focus.
    explicit ReviewFocus(const ReportSession *session, QObject *parent = nullptr);

    const CellId &cell() const { return m_cell; }
    /// Null where no finding is looked at. Good until the session's findings change.
    const Finding *finding() const;
    const QString &findingKey() const { return m_findingKey; }
    /// The number of the narrative that is looked at, as claimId() names it; empty where none is.
    const CellId &claim() const { return m_claim; }
    /// The cells that it is linked to: by the meaning that fits, else by all. Indices into Report::cells().
    QList<qsizetype> claimCells() const;
    /// Where the source should be marked: the finding's places, else the claim's and its cells', else the cell's.
    QList<SourceSpan> spans() const;

    /// The finding's suggestion that is previewed, else its best one; null for none. Good as long as finding().
    const Suggestion *suggestion() const;
    bool isPreviewing() const { return m_previewed >= 0; }
    /// Of suggestion().
    const Effect &effect() const;
    /// Previews one of the finding's suggestions; -1 for none.
    void preview(qsizetype suggestion);

    /// Looks at a finding and at the cell it most likely blames.
    void setFinding(const QString &key);
    /// Looks at a cell, and at the worst finding that speaks of it (the present one where it does); or at a number of
    /// the narrative.
    void setCell(const CellId &cell);
    /// Looks at whatever stands at an offset of the source: a cell, else a number of the narrative, else a finding's
    /// place, else nothing changes.
    void setSourceOffset(qsizetype offset);

signals:
    /// The cell, the finding or both are others than before, or the finding's numbers are. Nothing is previewed now.
    void changed();
    void previewChanged();

private:
    void set(const CellId &cell, const QString &findingKey, const CellId &claim = {});
    void setClaim(const CellId &claim);
    const Claim *currentClaim() const;
    QString keyForClaim(const Claim &claim) const;
    QString keyFor(const CellId &cell) const;
    void followFindings();
    void tellChanged();

    const ReportSession *m_session;
    CellId m_cell;
    QString m_findingKey;
    CellId m_claim;
    qsizetype m_previewed = -1;
    mutable std::optional<Effect> m_effect; ///< Worked out when it is asked for.
};

} // namespace gouji
