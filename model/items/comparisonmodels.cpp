// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparisonmodels.h"

#include "itemroles.h"
#include "showntext.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// What stands in a cell, or that the report has no such cell.
QString shown(const CellValue &value)
{
    return value.status == CellStatus::Missing ? statusText(value.status) : printedText(value.raw);
}

QString shown(const std::optional<ComparedSentence> &sentence)
{
    return sentence ? sentence->text : QString();
}

/// A mark for each kind, so that none is told by its colour alone.
QChar markOf(SentencePair::Kind kind)
{
    switch (kind) {
    case SentencePair::Kind::Copied:
        return u'=';
    case SentencePair::Kind::Changed:
        return u'≈';
    case SentencePair::Kind::Added:
        return u'+';
    case SentencePair::Kind::Dropped:
        break;
    }
    return u'−';
}

} // namespace

// Cells ---------------------------------------------------------------------------------------------------------------

CellDifferencesModel::CellDifferencesModel(ComparedReports reports, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reports(std::move(reports))
    , m_places(m_reports.comparison.cells.size(), 0)
{
    int place = 0;
    for (const qsizetype row : m_reports.comparison.mostMoved) {
        m_places[row] = ++place;
    }
}

int CellDifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reports.comparison.cells.size());
}

QString CellDifferencesModel::text(int row, int column) const
{
    const CellDifference &cell = m_reports.comparison.cells.at(row);
    switch (column) {
    case SectionColumn:
        return sectionTitleOf(m_reports.reportOf(cell.cell()), cell.cell());
    case CellColumn:
        return fullCellLabel(m_reports.reportOf(cell.cell()), cell.cell());
    case LeftColumn:
        return shown(cell.left);
    case RightColumn:
        return shown(cell.right);
    case DifferenceColumn:
        return cell.difference ? cell.difference->toString().replace(u'-', u'−') : QString();
    default:
        return m_places.at(row) > 0 ? QString::number(m_places.at(row)) : QString();
    }
}

QVariant CellDifferencesModel::sortKey(int row, int column) const
{
    const CellDifference &cell = m_reports.comparison.cells.at(row);
    const auto number = [](const std::optional<Quantity> &quantity) {
        return quantity ? QVariant(quantity->scaled()) : QVariant();
    };
    switch (column) {
    case LeftColumn:
        return number(cell.left.value);
    case RightColumn:
        return number(cell.right.value);
    case DifferenceColumn:
        return number(cell.difference);
    case MovedColumn:
        return m_places.at(row) > 0 ? m_places.at(row) : rowCount() + 1;
    default:
        return row; // the order of the form
    }
}

QVariant CellDifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shownText(text(index.row(), index.column()), role);
    case Qt::TextAlignmentRole:
        return index.column() >= LeftColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                            : int(Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        return sortKey(index.row(), index.column());
    case CellIdRole:
        return QVariant::fromValue(m_reports.comparison.cells.at(index.row()).cell());
    default:
        return {};
    }
}

QVariant CellDifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case SectionColumn:
        return tr("Section");
    case CellColumn:
        return tr("Cell");
    case LeftColumn:
        return shownText(m_reports.leftName());
    case RightColumn:
        return shownText(m_reports.rightName());
    case DifferenceColumn:
        return tr("Difference");
    case MovedColumn:
        return tr("Moved most");
    default:
        return {};
    }
}

// Sentences -----------------------------------------------------------------------------------------------------------

SentencePairsModel::SentencePairsModel(ComparedReports reports, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reports(std::move(reports))
{
}

int SentencePairsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reports.comparison.sentences.size());
}

int SentencePairsModel::count(SentencePair::Kind kind) const
{
    const QList<SentencePair> &pairs = m_reports.comparison.sentences;
    return int(
        std::count_if(pairs.begin(), pairs.end(), [kind](const SentencePair &pair) { return pair.kind == kind; }));
}

QString SentencePairsModel::text(const SentencePair &pair, int column) const
{
    switch (column) {
    case KindColumn: {
        const QString kind = markOf(pair.kind) + u' ' + sentenceKindText(pair.kind);
        const bool isButForNumbers = pair.kind == SentencePair::Kind::Copied && !pair.isVerbatim;
        return isButForNumbers ? tr("%1, other numbers").arg(kind) : kind;
    }
    case LeftColumn:
        return shown(pair.left);
    default:
        return shown(pair.right);
    }
}

QVariant SentencePairsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SentencePair &pair = m_reports.comparison.sentences.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shownText(text(pair, index.column()), role);
    case SentenceKindRole:
        return int(pair.kind);
    case SortRole:
        return index.column() == KindColumn ? QVariant(int(pair.kind)) : QVariant(text(pair, index.column()));
    default:
        return {};
    }
}

QVariant SentencePairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case KindColumn:
        return tr("Sentence");
    case LeftColumn:
        return shownText(m_reports.leftName());
    case RightColumn:
        return shownText(m_reports.rightName());
    default:
        return {};
    }
}

void SentencesFilter::setKindShown(SentencePair::Kind kind, bool shown)
{
    if (shown) {
        m_hidden.remove(kind);
    } else {
        m_hidden.insert(kind);
    }
    invalidateRowsFilter();
}

bool SentencesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto kind = SentencePair::Kind(sourceModel()->index(row, 0, parent).data(SentenceKindRole).toInt());
    return !m_hidden.contains(kind) && QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

} // namespace gouji
