// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivedesk.h"

#include <QStackedWidget>

class QLabel;

namespace gouji {

/// The window's second page. The archive is opened when the page is first shown, so that the window starts without it.
class ArchivePage : public QStackedWidget
{
    Q_OBJECT

public:
    /// Both must outlive the page.
    ArchivePage(BackgroundArchive *background, const Catalogue &catalogue, QWidget *parent = nullptr);

    /// Null before the archive is open.
    ArchiveDesk *desk() const { return m_desk; }
    /// Has something done as soon as the archive is open; nothing if it cannot be opened.
    void whenOpen(const std::function<void(ArchiveDesk *)> &act);

signals:
    void opened(ArchiveDesk *desk);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void open();
    void showDesk();

    BackgroundArchive *m_background;
    const Catalogue *m_catalogue;
    ArchiveDesk *m_desk = nullptr;
    LatestAnswer<bool> m_opening;
    QList<std::function<void(ArchiveDesk *)>> m_waiting;
    QWidget *m_failed;
    QLabel *m_why;
};

} // namespace gouji
