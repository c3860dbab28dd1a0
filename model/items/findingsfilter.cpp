// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingsfilter.h"

#include "findingsmodel.h"

namespace gouji {

FindingsFilter::FindingsFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void FindingsFilter::setSourceModel(QAbstractItemModel *model)
{
    QSortFilterProxyModel::setSourceModel(model);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(model, signal, this, &FindingsFilter::countsChanged);
    }
    connect(model, &QAbstractItemModel::dataChanged, this, &FindingsFilter::countsChanged);
}

void FindingsFilter::setSeverityShown(Severity severity, bool shown)
{
    if (shown) {
        m_hiddenSeverities.remove(severity);
    } else {
        m_hiddenSeverities.insert(severity);
    }
    refilter();
}

void FindingsFilter::setTable(const QString &table)
{
    m_table = table;
    refilter();
}

void FindingsFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    refilter();
}

void FindingsFilter::setWaivedShown(bool shown)
{
    m_waivedShown = shown;
    refilter();
}

void FindingsFilter::clear()
{
    m_hiddenSeverities.clear();
    m_table = QString();
    m_text.clear();
    refilter();
}

void FindingsFilter::refilter()
{
    invalidateRowsFilter();
    emit countsChanged();
}

bool FindingsFilter::acceptsButForSeverity(const QModelIndex &index) const
{
    if (!m_waivedShown && index.data(WaivedRole).toBool()) {
        return false;
    }
    if (!m_table.isNull() && index.data(TableIdRole).toString() != m_table) {
        return false;
    }
    if (m_text.isEmpty()) {
        return true;
    }
    for (const int column : {FindingsModel::MessageColumn, FindingsModel::PlaceColumn, FindingsModel::RuleColumn}) {
        if (index.siblingAtColumn(column).data().toString().contains(m_text, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return !m_hiddenSeverities.contains(Severity(index.data(SeverityRole).toInt())) && acceptsButForSeverity(index);
}

int FindingsFilter::count(Severity severity) const
{
    int count = 0;
    for (int row = 0; row < sourceModel()->rowCount(); ++row) {
        const QModelIndex index = sourceModel()->index(row, 0);
        count += Severity(index.data(SeverityRole).toInt()) == severity && acceptsButForSeverity(index);
    }
    return count;
}

int FindingsFilter::waivedCount() const
{
    int count = 0;
    for (int row = 0; row < sourceModel()->rowCount(); ++row) {
        count += sourceModel()->index(row, 0).data(WaivedRole).toBool();
    }
    return count;
}

int FindingsFilter::hiddenCount() const
{
    return sourceModel()->rowCount() - rowCount() - (m_waivedShown ? 0 : waivedCount());
}

} // namespace gouji
