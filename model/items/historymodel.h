// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal.h"

#include <QAbstractTableModel>

namespace gouji {

class ReportSession;

/// Everything that was ever decided on a report, by anybody, the newest first. It does not follow what is decided
/// after it was made.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        AtColumn,
        ByColumn,
        SubjectColumn,
        BeforeColumn,
        AfterColumn,
        ReasonColumn,
        ColumnCount
    };

    /// `session` must outlive the model.
    /// @param history the oldest first
    HistoryModel(const ReportSession *session, QList<PastDecision> history, QObject *parent = nullptr);

    /// @param history the oldest first
    void setHistory(QList<PastDecision> history);
    const Subject &subject(int row) const { return m_history.at(m_history.size() - 1 - row).decision.subject; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    /// CellIdRole is empty where a finding was decided on.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PastDecision &past, int column) const;

    const ReportSession *m_session;
    QList<PastDecision> m_history; ///< The oldest first.
};

} // namespace gouji
