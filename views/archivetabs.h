// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"

#include <QObject>

namespace gouji {

class ArchiveDesk;
class BackgroundArchive;
class Catalogue;
class MainWindow;

/// What is asked of the archive page and shown in a tab of its own: two reports side by side, rows over the years.
class ArchiveTabs : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    ArchiveTabs(MainWindow *window, BackgroundArchive *archive, const Catalogue &catalogue);

    /// Answers what the desk asks for.
    void serve(ArchiveDesk *desk);
    /// Lets a person choose another of the agency's reports, and shows both, the older one on the left.
    void askWhatToCompare(ArchiveDesk *desk, const ArchivedReport &report);
    /// Reads two reports as they stand in the background, and shows them.
    void compare(int left, int right);
    /// Shows rows over the years of an agency, which can be held against those under it and beside it.
    void chart(ArchiveDesk *desk, int agency);

private:
    void askWhatToCompare(ArchiveDesk *desk, const ArchivedReport &report, const QList<ArchivedReport> &versions);
    void showChart(ArchiveDesk *desk, const QString &agency, const QStringList &agencies);
    void showTab(QWidget *page, const QString &name);

    MainWindow *m_window;
    BackgroundArchive *m_archive;
    const Catalogue *m_catalogue;
};

} // namespace gouji
