// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparedreports.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>

namespace gouji {

/// The cells in which two reports differ, in form order.
class CellDifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        SectionColumn,
        CellColumn,
        LeftColumn,
        RightColumn,
        DifferenceColumn,
        MovedColumn, ///< The place among the figures that moved, 1 for the one that moved most.
        ColumnCount
    };

    explicit CellDifferencesModel(ComparedReports reports, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;
    QVariant sortKey(int row, int column) const;

    ComparedReports m_reports;
    QList<int> m_places; // by row; 0 for what has not moved
};

/// What became of the sentences of the left report, and what is new in the right one, in the order of the right text.
class SentencePairsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        KindColumn,
        LeftColumn,
        RightColumn,
        ColumnCount
    };

    explicit SentencePairsModel(ComparedReports reports, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    int count(SentencePair::Kind kind) const;

private:
    QString text(const SentencePair &pair, int column) const;

    ComparedReports m_reports;
};

/// Which sentences are shown: of the kinds that are not hidden, with the filter's text on either side.
class SentencesFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setKindShown(SentencePair::Kind kind, bool shown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QSet<SentencePair::Kind> m_hidden;
};

} // namespace gouji
