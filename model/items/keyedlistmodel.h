// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

namespace gouji {

/// A flat model whose rows are known by a key, so that a new list becomes the fewest inserts, moves and removals and a
/// selection or a scroll position survives it.
template<typename T>
class KeyedListModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_items.size()); }
    const T &item(int row) const { return m_items.at(row); }
    /// -1 when no row has the key.
    int rowOf(const QString &key) const { return find(key, 0); }

protected:
    virtual QString keyOf(const T &item) const = 0;

    /// Only for a model that no view has seen yet.
    void start(QList<T> items) { m_items = std::move(items); }

    void synchronise(const QList<T> &next)
    {
        removeGone(next);
        for (int row = 0; row < next.size(); ++row) {
            const T &item = next.at(row);
            const int from = find(keyOf(item), row);
            if (from < 0) {
                this->beginInsertRows({}, row, row);
                m_items.insert(row, item);
                this->endInsertRows();
                continue;
            }
            if (from != row) {
                this->beginMoveRows({}, from, from, {}, row);
                m_items.move(from, row);
                this->endMoveRows();
            }
            if (!(m_items.at(row) == item)) {
                m_items[row] = item;
                emit this->dataChanged(this->index(row, 0), this->index(row, this->columnCount() - 1));
            }
        }
        removeRowsFrom(int(next.size()), this->rowCount() - 1); // what shares its key with a row that stayed
    }

private:
    int find(const QString &key, int from) const
    {
        for (int row = from; row < m_items.size(); ++row) {
            if (keyOf(m_items.at(row)) == key) {
                return row;
            }
        }
        return -1;
    }

    void removeGone(const QList<T> &next)
    {
        QSet<QString> keys;
        for (const T &item : next) {
            keys.insert(keyOf(item));
        }
        for (int last = this->rowCount() - 1; last >= 0; --last) {
            int first = last;
            while (first >= 0 && !keys.contains(keyOf(m_items.at(first)))) {
                --first;
            }
            removeRowsFrom(first + 1, last);
            last = first;
        }
    }

    void removeRowsFrom(int first, int last)
    {
        if (first <= last) {
            this->beginRemoveRows({}, first, last);
            m_items.remove(first, last - first + 1);
            this->endRemoveRows();
        }
    }

    QList<T> m_items;
};

} // namespace gouji
