// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backgroundarchive.h"

#include <QObject>

class QAction;
class QWidget;

namespace gouji {

/// An agency of the archive, and one of its years where one was chosen.
struct ArchivePlace
{
    int agency = 0; ///< 0: nothing is chosen.
    int year = 0;   ///< 0: the agency itself.
    int report = 0; ///< 0 where there is none.
    friend bool operator==(const ArchivePlace &, const ArchivePlace &) = default;
};

/// What can be done with the agency or the report that is chosen in the archive.
class ArchiveActs : public QObject
{
    Q_OBJECT

public:
    /// `archive`, `background` and `catalogue` must outlive it. The keys work in `page`, over which it asks what it
    /// needs to know.
    ArchiveActs(Archive *archive, BackgroundArchive *background, const Catalogue &catalogue, QWidget *page);

    /// As they stand in a menu; some are separators.
    QList<QAction *> actions() const { return m_actions; }
    QAction *open() const { return m_open; }
    QAction *compare() const { return m_compare; }
    QAction *charts() const { return m_charts; }
    /// Checked while the report is in that state.
    QAction *state(ReportState state) const { return m_states.value(state); }
    const ArchivePlace &place() const { return m_place; }
    void setPlace(const ArchivePlace &place, ReportState state);

signals:
    void openRequested();
    void compareRequested();
    void chartsRequested();
    /// Only an agency and all that report to it are to be shown.
    void underRequested(int agency, const QString &name);
    /// What the grid shows of that agency changed, and nothing else.
    void agencyChanged(int agency);
    /// Which agencies there are, or where their reports stand, changed.
    void archiveChanged();
    void failed(const Error &error);

private:
    enum class Needs
    {
        Agency,
        Report,
    };
    QAction *add(const QString &text, const QKeySequence &key, Needs needs, const std::function<void()> &act);
    void addSeparator();
    void addStates();
    bool tell(const std::optional<Error> &error);
    std::optional<Agency> agency();
    std::optional<ArchivedReport> report();
    std::optional<QString> ask(const QString &title, const QString &question, const QString &present);
    void setState(ReportState state);
    void rename();
    void addName();
    void setParentAgency();
    void setHasAllBelow(bool hasAllBelow);
    /// Checks the reports of agencies, which are held against others than before, and tells of their change.
    void checkInBackground(const QList<int> &agencies);
    void reassign();
    void remove();

    Archive *m_archive;
    BackgroundArchive *m_background;
    const Catalogue *m_catalogue;
    QWidget *m_page;
    ArchivePlace m_place;
    QList<QAction *> m_actions;
    QList<std::pair<QAction *, Needs>> m_conditional;
    QHash<ReportState, QAction *> m_states;
    QAction *m_open = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_charts = nullptr;
    QAction *m_allBelow = nullptr;
};

} // namespace gouji
