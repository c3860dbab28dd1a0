// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backgroundarchive.h"
#include "latestanswer.h"

#include <QAbstractItemModel>
#include <QMap>

namespace gouji {

/// The agencies of an archive by years. Without a filter a tree of who reports to whom, with one a flat list of those
/// that it leaves, both by pinyin. Which agencies there are is asked in the background, what is shown of them in pieces
/// when it is asked for.
class ArchiveModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    static constexpr int NameColumn = 0; ///< The years stand behind it, from the first of which there is a report.

    /// Both must outlive the model, which is empty until refresh().
    ArchiveModel(Archive *archive, BackgroundArchive *background, QObject *parent = nullptr);

    const ArchiveFilter &filter() const { return m_filter; }
    void setFilter(const ArchiveFilter &filter);
    /// Shows the archive as it is now.
    void refresh();
    /// The same of one agency, where nothing but its name and its reports changed.
    void refreshAgency(int agency);
    /// Finds an agency also where the tree was not opened so far; invalid where it is not among those shown.
    QModelIndex indexOf(int agency, int year = 0);
    int firstYear() const { return m_years.first; }
    int lastYear() const { return m_years.second; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// After the agencies were asked for and came.
    void refreshed();
    void counted(const ArchiveCounts &counts);
    void failed(const Error &error) const;

private:
    struct Outline
    {
        std::pair<int, int> years;
        QList<int> agencies;
    };
    struct Place
    {
        int parent = 0;
        int row = 0;
    };
    struct Shown
    {
        AgencyRow agency;
        QMap<int, ReportEntry> reports; ///< By year.
    };

    bool isTree() const { return m_filter == ArchiveFilter(); }
    void count();
    void setOutline(const Outline &outline);
    void setChildren(int parent, const QList<int> &agencies);
    int agencyAt(const QModelIndex &index) const;
    int yearOf(int column) const { return m_years.first + column - 1; }
    Shown shown(const QModelIndex &index) const;
    void load(const QList<int> &agencies) const;
    QVariant yearData(const Shown &shown, int year, int role) const;

    Archive *m_archive;
    BackgroundArchive *m_background;
    LatestAnswer<Outline> m_outline;
    LatestAnswer<ArchiveCounts> m_counts;
    ArchiveFilter m_filter;
    std::pair<int, int> m_years;       ///< The first and the last; 0 in an empty archive.
    QHash<int, QList<int>> m_children; ///< By the parent; 0: the agencies at the top. Those that were asked for.
    QHash<int, Place> m_places;        ///< Of the agencies in m_children.
    mutable QHash<int, Shown> m_shown; ///< Of the agencies that were looked at.
};

} // namespace gouji
