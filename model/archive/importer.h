// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"

#include <functional>
#include <optional>

namespace gouji {

/// A file to import. What is said of it goes before what it prints.
struct ImportFile
{
    QString path;
    QString agency{};      ///< Empty: as printed.
    int year = 0;          ///< 0: as printed.
    bool isWalked = false; ///< Found in a folder: one that is no report is passed over.
};

/// What became of a file.
struct ImportedFile
{
    enum class Outcome
    {
        New,
        Replaced, ///< It took the place of an older version, which is kept.
        Known,    ///< The same bytes were there.
        Skipped,  ///< Something else than a report, in a folder.
        Refused,  ///< Not read, or of an agency or a year that is not known.
    };
    ImportFile file;
    Outcome outcome = Outcome::Refused;
    Error why; ///< Of Skipped and Refused.
    /// Refused for want of an agency or a year, which a person can say; how is the caller's to tell.
    bool isNameless = false;
    int report = 0; ///< Its id in the archive; 0 where it was not taken.
    QString agency; ///< As stored, or as far as it is known.
    int year = 0;
    int changedSeries = 0; ///< The agency whose series it changed, by its id; 0 where it changed none.
};

/// A file that was read, or why not: made on any thread.
struct PreparedFile
{
    ImportedFile file;
    std::optional<PreparedReport> report;
};
PreparedFile prepareFile(const ImportFile &file, Result<LoadedReport> loaded, const Catalogue &catalogue);
/// Writes files into an archive, all of them or none.
Result<QList<ImportedFile>> storeFiles(Archive *archive, QList<PreparedFile> files, const QString &person);

/// Brings files into an archive: read and checked on all cores, written in batches, each of which is whole or not
/// there. Memory does not grow with the number of files. Then the reports whose neighbours in the series changed are
/// checked again beside them.
class Importer
{
public:
    struct Watch
    {
        std::function<void(const ImportedFile &)> file = [](const ImportedFile &) {};
        std::function<void(qsizetype done, qsizetype all)> progress = [](qsizetype, qsizetype) {};
        std::function<bool()> isCancelled = [] { return false; };
    };

    /// Both must outlive it.
    Importer(Archive *archive, const Catalogue &catalogue)
        : m_archive(archive)
        , m_catalogue(&catalogue)
    {
    }

    /// What was written before it was cancelled, or before an Error, stays.
    [[nodiscard]] std::optional<Error> import(const QList<ImportFile> &files, const QString &person,
                                              const Watch &watch);

private:
    Archive *m_archive;
    const Catalogue *m_catalogue;
};

} // namespace gouji
