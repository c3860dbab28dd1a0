// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seriestable.h"

#include <QAbstractTableModel>

namespace gouji {

/// For people: digits in groups, as the locale has them, with the places printed.
QString groupedNumber(Quantity number);
/// "82.9 %".
QString shareText(Quantity share);

/// Series by years: a row a series, a column a year.
class SeriesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        AgencyColumn,
        LabelColumn,
        FirstYearColumn ///< And one for each year that follows.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const SeriesTable &table);
    const SeriesTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const YearSeries &series, int year) const;

    SeriesTable m_table;
    QList<int> m_years;
};

} // namespace gouji
