// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importer.h"

#include "seriescheck.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtConcurrentMap>

#include <utility>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct ImportErrors
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Importer)
};

constexpr qsizetype FilesAtOnce = 128;
constexpr qint64 BytesAtOnce = qint64(16) * 1024 * 1024;

/// The next files to read together.
QList<ImportFile> nextBatch(const QList<ImportFile> &files, qsizetype begin)
{
    QList<ImportFile> batch;
    qint64 bytes = 0;
    while (begin + batch.size() < files.size() && batch.size() < FilesAtOnce && bytes < BytesAtOnce) {
        batch.append(files.at(begin + batch.size()));
        bytes += QFileInfo(batch.last().path).size();
    }
    return batch;
}

std::optional<Error> whyNotTaken(const PreparedReport &report)
{
    if (report.agency.isEmpty()) {
        return Error{.file = report.file, .cause = ImportErrors::tr("The report does not say which agency it is of.")};
    }
    if (report.year == 0) {
        return Error{.file = report.file, .cause = ImportErrors::tr("The report does not say which year it is of.")};
    }
    return {};
}

} // namespace

PreparedFile prepareFile(const ImportFile &file, Result<LoadedReport> loaded, const Catalogue &catalogue)
{
    PreparedFile prepared{.file = {.file = file}};
    if (!loaded) {
        prepared.file.why = loaded.error();
        prepared.file.outcome = file.isWalked && loaded.error().isSomethingElse ? ImportedFile::Outcome::Skipped
                                                                                : ImportedFile::Outcome::Refused;
        return prepared;
    }
    PreparedReport report = prepareReport(effective(std::move(loaded).value(), {}, {}, catalogue));
    if (!file.agency.isEmpty()) {
        report.agency = file.agency;
    }
    if (file.year != 0) {
        report.year = file.year;
    }
    prepared.file.agency = report.agency;
    prepared.file.year = report.year;
    if (const std::optional<Error> why = whyNotTaken(report)) {
        prepared.file.why = *why;
        prepared.file.isNameless = true;
    } else {
        prepared.report = std::move(report);
    }
    return prepared;
}

Result<QList<ImportedFile>> storeFiles(Archive *archive, QList<PreparedFile> files, const QString &person)
{
    QList<PreparedReport> reports;
    for (PreparedFile &file : files) {
        if (file.report) {
            reports.append(std::move(*file.report));
        }
    }
    const Result<QList<StoredReport>> stored = archive->reports().store(reports, person);
    if (!stored) {
        return stored.error();
    }
    QList<ImportedFile> imported;
    auto next = stored->begin();
    for (const PreparedFile &file : std::as_const(files)) {
        imported.append(file.file);
        if (file.report) {
            using Outcome = StoredReport::Outcome;
            imported.last().report = next->id;
            imported.last().outcome = next->outcome == Outcome::New        ? ImportedFile::Outcome::New
                                      : next->outcome == Outcome::Replaced ? ImportedFile::Outcome::Replaced
                                                                           : ImportedFile::Outcome::Known;
            imported.last().changedSeries = next->outcome == Outcome::Known ? 0 : next->agency;
            ++next;
        }
    }
    return imported;
}

std::optional<Error> Importer::import(const QList<ImportFile> &files, const QString &person, const Watch &watch)
{
    const auto readNow = [this](const ImportFile &file) {
        return prepareFile(file, loadReportFile(file.path), *m_catalogue);
    };
    QFuture<PreparedFile> reading;
    QSet<int> changed; // series
    for (qsizetype done = 0, begun = 0; done < files.size() && !watch.isCancelled();) {
        if (begun == done) {
            const QList<ImportFile> batch = nextBatch(files, begun);
            begun += batch.size();
            reading = QtConcurrent::mapped(batch, readNow);
        }
        QList<PreparedFile> batch = reading.results(); // waits
        done = begun;
        // While these are written the next ones are read.
        if (const QList<ImportFile> next = nextBatch(files, begun); !next.isEmpty()) {
            begun += next.size();
            reading = QtConcurrent::mapped(next, readNow);
        }
        const Result<QList<ImportedFile>> imported = storeFiles(m_archive, std::move(batch), person);
        if (!imported) {
            reading.cancel();
            reading.waitForFinished();
            return imported.error();
        }
        for (const ImportedFile &file : *imported) {
            changed.insert(file.changedSeries);
            watch.file(file);
        }
        watch.progress(done, files.size());
    }
    reading.cancel();
    reading.waitForFinished();
    changed.remove(0);
    const auto checked =
        checkAgain(m_archive, QList<int>(changed.begin(), changed.end()), *m_catalogue, watch.isCancelled);
    return checked ? std::nullopt : std::optional(checked.error());
}

} // namespace gouji
