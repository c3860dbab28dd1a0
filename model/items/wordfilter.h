// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace gouji {

/// The rows that have all typed words in their filterRole(), in any order.
class WordFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &text);
    /// Whether a row of the source has the words itself, and is not shown for the sake of a row under it.
    bool hasWords(const QModelIndex &sourceIndex) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace gouji
