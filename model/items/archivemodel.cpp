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

ArchiveModel::ArchiveModel(BackgroundArchive *archive, QObject *parent)
    : QAbstractItemModel(parent)
    , m_archive(archive)
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
    const QList<int> opened = m_children.keys();
    m_outline.await(
        m_archive->ask<Outline>([filter = m_filter, opened = QSet(opened.begin(), opened.end()), current = m_current](
                                    Archive &archive) { return readOutline(archive, filter, opened, current); }),
        [this](const Result<Outline> &outline) {
            if (outline) {
                setOutline(*outline);
            } else {
                emit failed(outline.error());
            }
        });
    count();
}

/// In the background.
Result<ArchiveModel::Outline> ArchiveModel::readOutline(Archive &archive, const ArchiveFilter &filter, QSet<int> opened,
                                                        int current)
{
    const ArchiveGrid grid = archive.grid();
    const Result<std::pair<int, int>> years = grid.years();
    const bool isTree = filter == ArchiveFilter();
    const Result<QList<int>> parents = isTree ? grid.parents() : QList<int>();
    if (!years || !parents) {
        return years ? parents.error() : years.error();
    }
    Outline outline{.years = *years, .children = {}, .parents = QSet(parents->begin(), parents->end())};
    if (!isTree) {
        const Result<QList<int>> agencies = grid.agencies(filter);
        outline.children.insert(0, agencies ? *agencies : QList<int>());
        return agencies ? Result<Outline>(outline) : agencies.error();
    }
    opened.insert(0);
    while (current != 0) {
        const Result<Agency> agency = archive.agencies().agency(current);
        current = agency ? agency->parent : 0; // it may be gone
        opened.insert(current);
    }
    for (const int parent : std::as_const(opened)) {
        const Result<QList<int>> children = grid.children(parent);
        if (!children) {
            return children.error();
        }
        outline.children.insert(parent, *children);
    }
    return outline;
}

void ArchiveModel::count()
{
    m_counts.await(
        m_archive->ask<ArchiveCounts>([filter = m_filter](Archive &archive) { return archive.grid().counts(filter); }),
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
    ++m_outlines;
    m_years = outline.years;
    m_parents = outline.parents;
    m_children.clear();
    m_fetched.clear();
    m_places.clear();
    m_shown.clear();
    insert(0, outline.children);
    endResetModel();
    emit refreshed();
}

/// The children of an agency, and of those among them that have any in `children`.
void ArchiveModel::insert(int parent, const Children &children)
{
    const QList<int> agencies = children.value(parent);
    m_children.insert(parent, agencies);
    for (int row = 0; row < agencies.size(); ++row) {
        m_places.insert(agencies.at(row), {parent, row});
        if (children.contains(agencies.at(row))) {
            insert(agencies.at(row), children);
        }
    }
}

void ArchiveModel::refreshAgency(int agency)
{
    if (m_places.contains(agency)) {
        load({agency});
    }
    count();
}

QModelIndex ArchiveModel::indexOf(int agency, int year) const
{
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
    return parent.column() == NameColumn && m_parents.contains(agencyAt(parent));
}

bool ArchiveModel::canFetchMore(const QModelIndex &parent) const
{
    const int agency = agencyAt(parent);
    return agency != 0 && !m_children.contains(agency) && !m_fetched.contains(agency) && hasChildren(parent);
}

void ArchiveModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    const int agency = agencyAt(parent);
    m_fetched.insert(agency); // also after an Error: it is told once
    const auto take = [this, agency, outline = m_outlines](const Result<QList<int>> &children) {
        if (!children) {
            emit failed(children.error());
        } else if (outline == m_outlines && !children->isEmpty()) {
            beginInsertRows(indexOf(agency), 0, int(children->size()) - 1);
            insert(agency, {{agency, *children}});
            endInsertRows();
        }
    };
    whenAnswered(m_archive->ask<QList<int>>([agency](Archive &archive) { return archive.grid().children(agency); }),
                 this, take);
}

// What is shown -------------------------------------------------------------------------------------------------------

ArchiveModel::Shown ArchiveModel::shown(const QModelIndex &index) const
{
    const int agency = agencyAt(index);
    if (!m_shown.contains(agency)) {
        const QList<int> siblings = m_children.value(int(index.internalId()));
        // Nothing that is seen changes before the answer comes.
        const_cast<ArchiveModel *>(this)->load(siblings.mid(index.row() / RowsAtOnce * RowsAtOnce, RowsAtOnce));
    }
    return m_shown.value(agency);
}

/// @param agencies beside each other
void ArchiveModel::load(const QList<int> &agencies)
{
    for (const int agency : agencies) {
        m_shown[agency]; // is asked for, once
    }
    const auto read = [agencies](Archive &archive) -> Result<Rows> {
        const Result<QList<AgencyRow>> rows = archive.grid().rows(agencies);
        const Result<QList<ReportEntry>> reports = archive.grid().reports(agencies);
        return !rows ? rows.error() : !reports ? reports.error() : Result<Rows>(Rows{*rows, *reports});
    };
    whenAnswered(m_archive->ask<Rows>(read), this, [this, agencies, outline = m_outlines](const Result<Rows> &rows) {
        if (!rows) {
            emit failed(rows.error());
        } else if (outline == m_outlines) {
            setShown(agencies, *rows);
        }
    });
}

void ArchiveModel::setShown(const QList<int> &agencies, const Rows &rows)
{
    for (const AgencyRow &row : rows.agencies) {
        m_shown[row.id] = {.agency = row, .reports = {}};
    }
    for (const ReportEntry &report : rows.reports) {
        m_shown[report.agency].reports.insert(report.year, report);
    }
    emit dataChanged(indexOf(agencies.first()), indexOf(agencies.last()).siblingAtColumn(columnCount() - 1));
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
