// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serieschoices.h"

#include <algorithm>

namespace gouji {

SeriesChoices::SeriesChoices(QObject *parent)
    : QStandardItemModel(parent)
    , m_rows(seriesRows())
{
    for (const SeriesRow &row : std::as_const(m_rows)) {
        const auto over = std::find_if(m_rows.begin(), m_rows.end(),
                                       [&row](const SeriesRow &other) { return other.id == row.parent; });
        QStandardItem *parentItem = over == m_rows.end() ? invisibleRootItem() : m_items.at(over - m_rows.begin());
        auto *item = new QStandardItem(row.label);
        item->setToolTip(row.label);
        item->setFlags(row.columns.isEmpty() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(parentItem->data(PathRole).toString() + u' ' + row.label, PathRole);
        parentItem->appendRow(item);
        m_items.append(item);
    }
}

const SeriesRow *SeriesChoices::row(const QModelIndex &index) const
{
    const qsizetype row = m_items.indexOf(itemFromIndex(index));
    return row < 0 || m_rows.at(row).columns.isEmpty() ? nullptr : &m_rows.at(row);
}

QModelIndex SeriesChoices::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const SeriesRow &row) { return row.id == id; });
    return found == m_rows.end() ? QModelIndex() : m_items.at(found - m_rows.begin())->index();
}

} // namespace gouji
