// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formlayout.h"
#include "itemroles.h"
#include "reportsession.h"

#include <QAbstractTableModel>

namespace gouji {

/// One table of a session's report as it stands on paper: printed heads and values are cells of one grid, spans are in
/// layout(). Follows the session; setData() corrects a cell through it.
class FormModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `session` must outlive the model; `table` is one of its report's.
    FormModel(ReportSession *session, const FormTable &table, QObject *parent = nullptr);

    const FormLayout &layout() const { return m_layout; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_layout.rowCount; }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_layout.columnCount;
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Corrects a cell. False, and no change, where refusal() has a reason.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Why `text` may not stand in the cell (translated), or nothing.
    std::optional<QString> refusal(const QModelIndex &index, const QString &text) const;

    /// Invalid for a cell of another table.
    QModelIndex indexOf(const CellId &cell) const;
    CellId cellAt(const QModelIndex &index) const;

    /// Marks the cells of a finding (SideRole); null for none.
    void setMarked(const Finding *finding);
    /// Marks the cells a suggestion would change (SuggestedTextRole, PreviewedRole); null for none.
    void setSuggested(const Suggestion *suggestion, bool previewed);

private:
    const LayoutCell *at(const QModelIndex &index) const;
    QVariant valueData(const CellId &cell, int role) const;
    QString description(const CellId &cell) const;
    void emitChanged(const QSet<CellId> &cells, const QList<int> &roles);
    void updateSeverities();

    ReportSession *m_session;
    FormLayout m_layout;
    QHash<QPair<int, int>, qsizetype> m_byPlace; // upper left corner to index into m_layout.cells
    QHash<CellId, qsizetype> m_byCell;
    QHash<CellId, Severity> m_severities; // the worst a finding that is not waived says of the cell
    QHash<CellId, BalanceSide> m_sides;
    QHash<CellId, QString> m_suggested;
    bool m_previewed = false;
};

} // namespace gouji
