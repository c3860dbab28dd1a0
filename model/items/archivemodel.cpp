// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivemodel.h"

#include "archivewording.h"
#include "itemroles.h"
#include "showntext.h"

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr qsizetype RowsAtOnce = 128;

} // namespace

ArchiveModel::ArchiveModel(Archive *archive, BackgroundArchive *background, QObject *parent)
    : QAbstractItemModel(parent)
    , m_archive(archive)
    , m_background(background)
{
}

void ArchiveModel::setFilter(const ArchiveFilter &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        refresh();
    }
}

void ArchiveModel::refresh()
{
    m_outline.await(
        m_background->ask<Outline>([filter = m_filter, isTree = isTree()](Archive &archive) -> Result<Outline> {
            const Result<std::pair<int, int>> years = archive.grid().years();
            if (!years) {
                return years.error();
            }
            const Result<QList<int>> agencies = isTree ? archive.grid().children(0) : archive.grid().agencies(filter);
            return agencies ? Result<Outline>({.years = *years, .agencies = *agencies}) : agencies.error();
        }),
        [this](const Result<Outline> &outline) {
            if (outline) {
                setOutline(*outline);
            } else {
                emit failed(outline.error());
            }
        });
    count();
}

void ArchiveModel::count()
{
    m_counts.await(m_background->ask<ArchiveCounts>(
                       [filter = m_filter](Archive &archive) { return archive.grid().counts(filter); }),
                   [this](const Result<ArchiveCounts> &counts) {
                       if (counts) {
                           emit counted(*counts);
                       } else {
                           emit failed(counts.error());
                       }
                   });
}

void ArchiveModel::setOutline(const Outline &outline)
{
    beginResetModel();
    m_years = outline.years;
    m_children.clear();
    m_places.clear();
    m_shown.clear();
    setChildren(0, outline.agencies);
    endResetModel();
    emit refreshed();
}

void ArchiveModel::setChildren(int parent, const QList<int> &agencies)
{
    m_children.insert(parent, agencies);
    for (int row = 0; row < agencies.size(); ++row) {
        m_places.insert(agencies.at(row), {parent, row});
    }
}

void ArchiveModel::refreshAgency(int agency)
{
    m_shown.remove(agency);
    if (m_places.contains(agency)) {
        const QModelIndex first = indexOf(agency);
        emit dataChanged(first, first.siblingAtColumn(columnCount() - 1));
    }
    count();
}

QModelIndex ArchiveModel::indexOf(int agency, int year)
{
    if (!m_places.contains(agency) && isTree()) {
        const Result<Agency> asked = m_archive->agencies().agency(agency);
        const QModelIndex above = asked && asked->parent != 0 ? indexOf(asked->parent) : QModelIndex();
        fetchMore(above);
    }
    const auto place = m_places.constFind(agency);
    const int column = year == 0 ? NameColumn : year - m_years.first + 1;
    return place == m_places.constEnd() || column < 0 || column >= columnCount()
               ? QModelIndex()
               : createIndex(place->row, column, quintptr(place->parent));
}

// The tree ------------------------------------------------------------------------------------------------------------

/// An index holds the id of the agency above it.
QModelIndex ArchiveModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, quintptr(agencyAt(parent))) : QModelIndex();
}

QModelIndex ArchiveModel::parent(const QModelIndex &index) const
{
    const auto above = int(index.internalId());
    if (!index.isValid() || above == 0) {
        return {};
    }
    const Place place = m_places.value(above);
    return createIndex(place.row, NameColumn, quintptr(place.parent));
}

/// 0 for the root.
int ArchiveModel::agencyAt(const QModelIndex &index) const
{
    return index.isValid() ? m_children.value(int(index.internalId())).value(index.row()) : 0;
}

int ArchiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > NameColumn ? 0 : int(m_children.value(agencyAt(parent)).size());
}

int ArchiveModel::columnCount(const QModelIndex &) const
{
    return m_years.first == 0 ? 1 : m_years.second - m_years.first + 2;
}

bool ArchiveModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return rowCount() > 0;
    }
    return isTree() && parent.column() == NameColumn && shown(parent).agency.hasChildren;
}

bool ArchiveModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && !m_children.contains(agencyAt(parent)) && hasChildren(parent);
}

void ArchiveModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    const int agency = agencyAt(parent);
    const Result<QList<int>> children = m_archive->grid().children(agency);
    if (!children) {
        emit failed(children.error());
    } else if (!children->isEmpty()) {
        beginInsertRows(parent, 0, int(children->size()) - 1);
        setChildren(agency, *children);
        endInsertRows();
    }
}

// What is shown -------------------------------------------------------------------------------------------------------

ArchiveModel::Shown ArchiveModel::shown(const QModelIndex &index) const
{
    const int agency = agencyAt(index);
    if (!m_shown.contains(agency)) {
        const QList<int> siblings = m_children.value(int(index.internalId()));
        load(siblings.mid(index.row() / RowsAtOnce * RowsAtOnce, RowsAtOnce));
    }
    return m_shown.value(agency);
}

void ArchiveModel::load(const QList<int> &agencies) const
{
    const Result<QList<AgencyRow>> rows = m_archive->grid().rows(agencies);
    const Result<QList<ReportEntry>> reports = m_archive->grid().reports(agencies);
    for (const int agency : agencies) {
        m_shown.insert(agency, {}); // also after an Error: it is told once
    }
    if (!rows || !reports) {
        emit failed(rows ? reports.error() : rows.error());
        return;
    }
    for (const AgencyRow &row : *rows) {
        m_shown[row.id].agency = row;
    }
    for (const ReportEntry &report : *reports) {
        m_shown[report.agency].reports.insert(report.year, report);
    }
}

QVariant ArchiveModel::yearData(const Shown &shown, int year, int role) const
{
    const auto report = shown.reports.constFind(year);
    const bool isThere = report != shown.reports.constEnd();
    const bool isGap = !isThere && !shown.reports.isEmpty() && year > shown.reports.firstKey();
    switch (role) {
    case YearRole:
        return year;
    case ReportEntryRole:
        return isThere ? QVariant::fromValue(*report) : QVariant();
    case GapRole:
        return isGap;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString what = isThere ? reportText(*report) : isGap ? tr("The report is missing") : tr("No report");
        return shownText(
            tr("%1, %2: %3", "agency, year: what is known").arg(shown.agency.name, QString::number(year), what), role);
    }
    default:
        return {};
    }
}

QVariant ArchiveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == AgencyRole) {
        return agencyAt(index);
    }
    const Shown agency = shown(index);
    if (index.column() != NameColumn) {
        return yearData(agency, yearOf(index.column()), role);
    }
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? shownText(agency.agency.name, role) : QVariant();
}

QVariant ArchiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == NameColumn ? tr("Agency") : QString::number(yearOf(section));
}

} // namespace gouji
