// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gouji {

/// What is seen while no report is open: what can be opened, and how.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths);
    /// There is an archive that can be opened.
    /// @param url as Database::open() takes it
    void offerArchive(const QString &url);

signals:
    void openRequested();
    void pasteRequested();
    void fileRequested(const QString &path);
    void archiveRequested();

private:
    QVBoxLayout *m_recent;
    QPushButton *m_archive;
    QLabel *m_network;
};

} // namespace gouji
