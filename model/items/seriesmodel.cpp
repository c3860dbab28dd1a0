// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seriesmodel.h"

#include "showntext.h"
#include "wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

int alignment(bool isYear)
{
    return Qt::AlignVCenter | (isYear ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

QString groupedNumber(Quantity number)
{
    const QString plain = number.toString();
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = QLocale().toString(plain.left(point).toLongLong());
    const bool isSignLost = number.isNegative() && !plain.left(point).toLongLong(); // -0.5
    return (isSignLost ? QLocale().negativeSign() : QString()) + whole +
           (point < 0 ? QString() : QLocale().decimalPoint() + plain.mid(point + 1));
}

QString shareText(Quantity share)
{
    return share.toString() + u" %"_s;
}

void SeriesModel::setTable(const SeriesTable &table)
{
    beginResetModel();
    m_table = table;
    m_years = table.years();
    endResetModel();
}

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.series.size());
}

int SeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstYearColumn + int(m_years.size());
}

QString SeriesModel::text(const YearSeries &series, int year) const
{
    const auto value = series.values.constFind(year);
    if (value == series.values.constEnd()) {
        return u"—"_s;
    }
    if (!*value) {
        return printedText({});
    }
    const QString number = groupedNumber(**value);
    const auto share = series.shares.constFind(year);
    return share == series.shares.constEnd() ? number : tr("%1 (%2)", "share, number").arg(shareText(*share), number);
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const YearSeries &series = m_table.series.at(index.row());
    const bool isYear = index.column() >= FirstYearColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isYear                           ? text(series, m_years.at(index.column() - FirstYearColumn))
               : index.column() == AgencyColumn ? shownText(series.agency)
                                                : shownText(series.label);
    case Qt::ToolTipRole:
        return isYear && !series.values.contains(m_years.at(index.column() - FirstYearColumn))
                   ? tr("No report of this year has this number.")
                   : shownText(data(index, Qt::DisplayRole).toString(), role);
    case Qt::TextAlignmentRole:
        return alignment(isYear);
    default:
        return {};
    }
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount()) {
        return {};
    }
    const bool isYear = section >= FirstYearColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isYear                    ? QString::number(m_years.at(section - FirstYearColumn))
               : section == AgencyColumn ? tr("Agency")
                                         : tr("Number");
    case Qt::TextAlignmentRole:
        return alignment(isYear);
    default:
        return {};
    }
}

} // namespace gouji
