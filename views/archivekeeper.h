// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backgroundarchive.h"
#include "journalkeeper.h"

#include <QObject>

class QTimer;

namespace gouji {

class MessageArea;
class ReviewPage;

/// What the reports that are open for review have to do with the archive: they are read out of it, and the archive is
/// told how they stand. All of it in the background; without an archive it does nothing.
class ArchiveKeeper : public QObject
{
    Q_OBJECT

public:
    /// @param url as Database::open() takes it; empty for no archive
    /// @param messages is told what goes wrong, and must outlive the keeper
    ArchiveKeeper(const QString &url, MessageArea *messages, QObject *parent = nullptr);

    /// Null where there is none.
    BackgroundArchive *archive() { return m_archive.get(); }
    /// Reads the archive through in the background and says where it is damaged. Only where there is an archive.
    void checkIntegrity();
    /// Reads a report of the archive, under a name that is not a file's. Only where there is an archive.
    QFuture<Result<LoadedReport>> read(const QByteArray &sha256, const QString &name);
    /// From now on the archive is told what is done to an open report, if the report is in it, and the report is held
    /// against last year's, if that is in it.
    void follow(ReviewPage *page);
    /// Tells what was not told so far, before a report is closed; what is discarded is taken back.
    void leave(ReviewPage *page, JournalKeeper::Leave how);

signals:
    /// The archive was told of a report of that agency.
    void told(int agency);

private:
    void tell(const ReportSnapshot &report);
    void findLastYear(ReviewPage *page);

    MessageArea *m_messages;
    std::unique_ptr<BackgroundArchive> m_archive;
    QHash<ReviewPage *, QTimer *> m_pauses; ///< Run from an act until a person has paused.
};

} // namespace gouji
