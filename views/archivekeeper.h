// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backgroundarchive.h"
#include "journalkeeper.h"

#include <QObject>

#include <functional>

class QTimer;

namespace gouji {

class MessageArea;
class ReviewPage;

/// What the reports that are open for review have to do with the archive: they are read out of it, held against their
/// neighbours in it, and it is told when one stands otherwise than before. All of it in the background; without an
/// archive it does nothing.
class ArchiveKeeper : public QObject
{
    Q_OBJECT

public:
    /// @param url as Database::open() takes it; empty for no archive
    /// @param catalogue must outlive the keeper
    /// @param messages is told what goes wrong, and must outlive the keeper
    ArchiveKeeper(const QString &url, const Catalogue &catalogue, MessageArea *messages, QObject *parent = nullptr);

    /// Null where there is none.
    BackgroundArchive *archive() { return m_archive.get(); }
    /// Reads the archive through in the background and says where it is damaged. Only where there is an archive.
    void checkIntegrity();
    /// Reads a report of the archive, under a name that is not a file's. Only where there is an archive.
    QFuture<Result<LoadedReport>> read(const QByteArray &sha256, const QString &name);
    /// From now on the archive is told what the journal was told of an open report, if the report is in it.
    /// @param settled is done when the journal was told of everything that was done so far
    void follow(ReviewPage *page, const std::function<QFuture<Result<bool>>()> &settled);
    /// The page that a person looks at; may be null. Its report is held against its neighbours as they stand now.
    void setFront(ReviewPage *page);
    /// The neighbours may have been changed by another program.
    void lookAgain();
    /// A report is closed; tells what was not told so far.
    void leave(ReviewPage *page, JournalKeeper::Leave how, const QFuture<Result<bool>> &settled);

signals:
    /// The archive was told of a report of that agency.
    void told(int agency);

private:
    void tell(ReviewPage *page, const QFuture<Result<bool>> &settled);

    MessageArea *m_messages;
    const Catalogue *m_catalogue;
    std::unique_ptr<BackgroundArchive> m_archive;
    QHash<ReviewPage *, QTimer *> m_pauses; ///< Run from an act until a person has paused.
    ReviewPage *m_front = nullptr;
};

} // namespace gouji
