// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemroles.h"
#include "keyedlistmodel.h"
#include "reportsession.h"

namespace gouji {

/// The corrections that stand, in form order. Rows are known by their cell.
class ChangesModel : public KeyedListModel<Correction>
{
    Q_OBJECT

public:
    enum Column
    {
        CellColumn,
        FromColumn,
        ToColumn,
        ByColumn,
        AtColumn,
        ReasonColumn,
        ColumnCount
    };

    /// `session` must outlive the model.
    explicit ChangesModel(const ReportSession *session, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString keyOf(const Correction &item) const override { return item.cell.toString(); }

private:
    const ReportSession *m_session;
};

} // namespace gouji
