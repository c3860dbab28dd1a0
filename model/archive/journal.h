// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "snapshot.h"

#include <QLockFile>

namespace gouji {

/// What is kept of a document between sittings.
struct JournalEntry
{
    QByteArray sha256;
    QString file;     ///< As the user named it; empty for pasted text, "-" for standard input.
    QByteArray bytes; ///< Of a document without a file; else empty: the file is read again.
    QList<Correction> corrections;
    QList<Waiver> waivers;
    QList<CellLock> locks;
    QList<ClaimLink> claimLinks{};
    bool saved = true; ///< As in ReportSnapshot.
};

/// Keeps what was typed, as it is typed: corrections, waivers, locks and links by the SHA-256 of the report's bytes,
/// and which documents are open, so that a killed program comes back to where it was. What record() has returned from
/// is on the disk. Several running programs may share one file; a document that two of them have open is the last
/// writer's.
class Journal
{
public:
    /// @param path standardPath(), or another file
    static Result<Journal> open(const QString &path);
    /// gouji.sqlite in the user's data folder.
    static QString standardPath();

    /// Writes down how a document stands, and that it is open.
    [[nodiscard]] std::optional<Error> record(const ReportSnapshot &snapshot);
    /// Nothing for a document that is not known.
    Result<std::optional<JournalEntry>> load(const QByteArray &sha256) const;
    /// A document is open no more. What was done to it is kept; where nothing was it is forgotten.
    [[nodiscard]] std::optional<Error> close(const QByteArray &sha256);
    /// Forgets a document and what was done to it.
    [[nodiscard]] std::optional<Error> forget(const QByteArray &sha256);

    /// The documents that were open when a program ended without closing them, in the order they were opened. They are
    /// this program's from now on.
    Result<QList<JournalEntry>> takeOverUnfinished();

private:
    explicit Journal(Database database);
    std::unique_ptr<QLockFile> lockOf(const QString &sitting) const;
    std::optional<Error> beginSitting();

    Database m_database;
    QString m_sitting;
    std::unique_ptr<QLockFile> m_sittingLock; ///< Held while this program has documents open: a sitting whose lock is
                                              ///< free has ended.
};

} // namespace gouji
