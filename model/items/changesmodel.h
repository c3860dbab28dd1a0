// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemroles.h"
#include "keyedlistmodel.h"
#include "reportsession.h"

namespace gouji {

/// The corrections that stand, the cells that a person said are right, and the numbers of the narrative that were
/// linked by hand: in form order, then in the order of the text.
class ChangesModel : public KeyedListModel<Decision>
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
    QString keyOf(const Decision &item) const override;

private:
    QList<Decision> listed() const;
    QString text(const Decision &decision, int column) const;
    QString printed(const Decision &decision) const;
    QString decided(const Decision &decision) const;

    const ReportSession *m_session;
};

} // namespace gouji
