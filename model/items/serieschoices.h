// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seriesrows.h"

#include <QStandardItemModel>

namespace gouji {

/// The rows and groups of the form that can be followed over the years, as the form has them one under the other. What
/// is a heading only cannot be selected.
class SeriesChoices : public QStandardItemModel
{
    Q_OBJECT

public:
    /// A row's label with those of all that it stands under: what a search goes by.
    static constexpr int PathRole = Qt::UserRole + 1;

    explicit SeriesChoices(QObject *parent = nullptr);

    /// Null for an invalid index and for a heading.
    const SeriesRow *row(const QModelIndex &index) const;
    /// By SeriesRow::id; invalid for one that there is not.
    QModelIndex indexOf(const QString &id) const;

private:
    QList<SeriesRow> m_rows;
    QList<QStandardItem *> m_items; // by row
};

} // namespace gouji
