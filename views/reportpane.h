// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archiveacts.h"
#include "latestanswer.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QListWidget;

namespace gouji {

/// What the archive knows of the agency or the report that is chosen.
class ReportPane : public QScrollArea
{
    Q_OBJECT

public:
    /// Both must outlive the pane.
    ReportPane(BackgroundArchive *archive, ArchiveActs *acts, QWidget *parent = nullptr);

    /// Shows a place once it is read, and tells the acts. `report` 0: the current one of its year.
    void show(int agency, int year, int report = 0);
    /// Shows the same as it is now.
    void refresh();
    QListWidget *findings() { return m_findings; }
    QListWidget *versions() { return m_versions; }

signals:
    void failed(const Error &error);

private:
    QWidget *makeActs();
    void clear();
    void showAgency(const PlaceFacts &facts);
    void showReport(const PlaceFacts &facts);
    void addFact(const QString &name, const QString &value);
    void showVersions(const QList<ArchivedReport> &versions, const ArchivePlace &place);

    BackgroundArchive *m_archive;
    ArchiveActs *m_acts;
    ArchivePlace m_place;
    LatestAnswer<PlaceFacts> m_answer;
    QLabel *m_title;
    QLabel *m_about;
    QWidget *m_actsBox;
    QFormLayout *m_facts;
    QLabel *m_versionsTitle;
    QListWidget *m_versions;
    QLabel *m_findingsTitle;
    QListWidget *m_findings;
};

} // namespace gouji
