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

Importer::Read Importer::read(const ImportFile &file, const Catalogue &catalogue)
{
    Read read{.file = {.file = file}};
    Result<LoadedReport> loaded = loadReportFile(file.path);
    if (!loaded) {
        read.file.why = loaded.error();
        read.file.outcome = file.isWalked && loaded.error().isSomethingElse ? ImportedFile::Outcome::Skipped
                                                                            : ImportedFile::Outcome::Refused;
        return read;
    }
    PreparedReport report = prepareReport(checkedAsPrinted(std::move(loaded).value(), catalogue));
    if (!file.agency.isEmpty()) {
        report.agency = file.agency;
    }
    if (file.year != 0) {
        report.year = file.year;
    }
    read.file.agency = report.agency;
    read.file.year = report.year;
    if (const std::optional<Error> why = whyNotTaken(report)) {
        read.file.why = *why;
        read.file.isNameless = true;
    } else {
        read.report = std::move(report);
    }
    return read;
}

std::optional<Error> Importer::import(const QList<ImportFile> &files, const QString &person, const Watch &watch)
{
    const auto readNow = [this](const ImportFile &file) { return read(file, *m_catalogue); };
    QFuture<Read> reading;
    for (qsizetype done = 0, begun = 0; done < files.size() && !watch.isCancelled();) {
        if (begun == done) {
            const QList<ImportFile> batch = nextBatch(files, begun);
            begun += batch.size();
            reading = QtConcurrent::mapped(batch, readNow);
        }
        QList<Read> batch = reading.results(); // waits
        done = begun;
        // While these are written the next ones are read.
        if (const QList<ImportFile> next = nextBatch(files, begun); !next.isEmpty()) {
            begun += next.size();
            reading = QtConcurrent::mapped(next, readNow);
        }
        if (std::optional<Error> error = write(std::move(batch), person, watch)) {
            reading.cancel();
            reading.waitForFinished();
            return error;
        }
        watch.progress(done, files.size());
    }
    reading.cancel();
    reading.waitForFinished();
    const QSet<int> touched = std::exchange(m_touched, {});
    const auto checked =
        checkAgain(m_archive, QList<int>(touched.begin(), touched.end()), *m_catalogue, watch.isCancelled);
    return checked ? std::nullopt : std::optional(checked.error());
}

std::optional<Error> Importer::write(QList<Read> batch, const QString &person, const Watch &watch)
{
    QList<PreparedReport> reports;
    for (Read &read : batch) {
        if (read.report) {
            reports.append(std::move(*read.report));
        }
    }
    const Result<QList<StoredReport>> stored = m_archive->reports().store(reports, person);
    if (!stored) {
        return stored.error();
    }
    auto next = stored->begin();
    for (Read &read : batch) {
        if (read.report) {
            using Outcome = StoredReport::Outcome;
            read.file.report = next->id;
            read.file.outcome = next->outcome == Outcome::New        ? ImportedFile::Outcome::New
                                : next->outcome == Outcome::Replaced ? ImportedFile::Outcome::Replaced
                                                                     : ImportedFile::Outcome::Known;
            if (next->outcome != Outcome::Known) {
                m_touched.insert(next->agency);
            }
            ++next;
        }
        watch.file(read.file);
    }
    return {};
}

} // namespace gouji
