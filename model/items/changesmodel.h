// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemroles.h"
#include "keyedlistmodel.h"
#include "reportsession.h"

namespace gouji {

/// A correction that stands, or a lock, or what a number of the narrative stands for.
struct ListedChange
{
    CellId cell; ///< Or claimId().
    std::optional<Correction> correction;
    std::optional<CellLock> lock;
    std::optional<ClaimLink> link;
    friend bool operator==(const ListedChange &, const ListedChange &) = default;
};

/// The corrections that stand, the cells that a person said are right, and the numbers of the narrative that were
/// linked by hand: in form order, then in the order of the text.
class ChangesModel : public KeyedListModel<ListedChange>
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
    QString keyOf(const ListedChange &item) const override;

private:
    QList<ListedChange> listed() const;
    QString text(const Correction &correction, int column) const;
    QString text(const CellLock &lock, int column) const;
    QString text(const ClaimLink &link, int column) const;

    const ReportSession *m_session;
};

} // namespace gouji
