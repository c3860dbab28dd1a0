// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backgroundarchive.h"
#include "placefacts.h"

#include <QObject>

class QAction;
class QWidget;

namespace gouji {

/// What can be done with the agency or the report that is chosen in the archive.
class ArchiveActs : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. The keys work in `page`, over which it asks what it needs to know.
    /// @param background for what takes long
    ArchiveActs(BackgroundArchive *archive, BackgroundArchive *background, const Catalogue &catalogue, QWidget *page);

    /// As they stand in a menu; some are separators.
    QList<QAction *> actions() const { return m_actions; }
    QAction *open() const { return m_open; }
    QAction *compare() const { return m_compare; }
    QAction *charts() const { return m_charts; }
    /// Checked while the report is in that state.
    QAction *state(ReportState state) const { return m_states.value(state); }
    const ArchivePlace &place() const { return m_place; }
    const std::optional<PlaceFacts> &facts() const { return m_facts; }
    /// Most can be done only once the facts are known, too.
    void setPlace(const ArchivePlace &place);
    void setFacts(const PlaceFacts &facts);

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
        KnownAgency,
        KnownReport,
    };
    QAction *add(const QString &text, const QKeySequence &key, Needs needs, const std::function<void()> &act);
    void addSeparator();
    void addStates();
    bool isMet(Needs needs) const;
    void update();
    template<typename Answer>
    void change(std::function<Result<Answer>(Archive &)> act, std::function<void(const Answer &)> then);
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

    BackgroundArchive *m_archive;
    BackgroundArchive *m_background;
    const Catalogue *m_catalogue;
    QWidget *m_page;
    ArchivePlace m_place;
    std::optional<PlaceFacts> m_facts; ///< Of the place; nothing until they are known.
    QList<QAction *> m_actions;
    QList<std::pair<QAction *, Needs>> m_conditional;
    QHash<ReportState, QAction *> m_states;
    QAction *m_open = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_charts = nullptr;
    QAction *m_allBelow = nullptr;
};

} // namespace gouji
