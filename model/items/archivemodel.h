// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backgroundarchive.h"
#include "latestanswer.h"

#include <QAbstractItemModel>
#include <QMap>
#include <QSet>

namespace gouji {

/// The agencies of an archive by years. Without a filter a tree of who reports to whom, with one a flat list of those
/// that it leaves, both by pinyin. All of it is read in the background, what is shown of an agency when it is first
/// looked at, with some of its neighbours: until then it is blank.
class ArchiveModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    static constexpr int NameColumn = 0; ///< The years stand behind it, from the first of which there is a report.

    /// `archive` must outlive the model, which is empty until refresh().
    explicit ArchiveModel(BackgroundArchive *archive, QObject *parent = nullptr);

    const ArchiveFilter &filter() const { return m_filter; }
    void setFilter(const ArchiveFilter &filter);
    /// Shows the archive as it is now: what was opened of the tree, and the way down to the current agency.
    void refresh();
    void setCurrent(int agency) { m_current = agency; }
    /// The same of one agency, where nothing but its name and its reports changed.
    void refreshAgency(int agency);
    /// Invalid for an agency that is not shown, or where the tree was not opened so far.
    QModelIndex indexOf(int agency, int year = 0) const;
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
    void failed(const Error &error);

private:
    using Children = QHash<int, QList<int>>; ///< By the parent; 0: the agencies at the top.
    struct Outline
    {
        std::pair<int, int> years;
        Children children; ///< Of those that were opened.
        QSet<int> parents; ///< Of a tree: the agencies to whom others report.
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

    struct Rows
    {
        QList<AgencyRow> agencies;
        QList<ReportEntry> reports;
    };

    static Result<Outline> readOutline(Archive &archive, const ArchiveFilter &filter, QSet<int> opened, int current);
    void count();
    void setOutline(const Outline &outline);
    void insert(int parent, const Children &children);
    int agencyAt(const QModelIndex &index) const;
    int yearOf(int column) const { return m_years.first + column - 1; }
    Shown shown(const QModelIndex &index) const;
    void load(const QList<int> &agencies);
    void setShown(const QList<int> &agencies, const Rows &rows);
    QVariant yearData(const Shown &shown, int year, int role) const;

    BackgroundArchive *m_archive;
    LatestAnswer<Outline> m_outline;
    LatestAnswer<ArchiveCounts> m_counts;
    ArchiveFilter m_filter;
    int m_current = 0;
    int m_outlines = 0;          ///< How many were shown: what was asked of an earlier one is dropped.
    std::pair<int, int> m_years; ///< The first and the last; 0 in an empty archive.
    QSet<int> m_parents;         ///< As in Outline.
    Children m_children;         ///< Those that were asked for and came.
    QSet<int> m_fetched;         ///< Agencies whose children were asked for.
    QHash<int, Place> m_places;  ///< Of the agencies in m_children.
    QHash<int, Shown> m_shown;   ///< Of the agencies that were looked at; blank until it came.
};

} // namespace gouji
