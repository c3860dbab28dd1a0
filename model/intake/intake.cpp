// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake.h"

#include "openrows.h"
#include "readers.h"
#include "recogniser.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Intake
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Intake)
};

Error tooLarge(const QString &name)
{
    return {.file = name,
            .cause = Intake::tr("The file is larger than %1; a report is not.")
                         .arg(QLocale().formattedDataSize(MaximumFileSize, 0, QLocale::DataSizeTraditionalFormat)),
            .remedy = Intake::tr("Choose the file of the report itself.")};
}

/// Why a path is not opened at all.
std::optional<Error> refusal(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && info.isSymLink()) {
        return Error{.file = path,
                     .cause = Intake::tr("The link points to a file that does not exist."),
                     .remedy = Intake::tr("Check its name and folder."),
                     .isSomethingElse = true};
    }
    if (!info.exists()) {
        return path.contains(QChar::ReplacementCharacter) ? nameIsNoUtf8(path)
                                                          : Error{.file = path,
                                                                  .cause = Intake::tr("The file does not exist."),
                                                                  .remedy = Intake::tr("Check its name and folder.")};
    }
    if (info.isDir()) {
        return Error{.file = path,
                     .cause = Intake::tr("This is a folder, not a report."),
                     .remedy = Intake::tr("Choose a file in it.")};
    }
    if (!info.isFile()) {
        return Error{.file = path,
                     .cause = Intake::tr("This is a device, a pipe or a socket, not a file."),
                     .remedy = Intake::tr("Save the report to a file, or give it on standard input."),
                     .isSomethingElse = true};
    }
    if (info.size() > MaximumFileSize) {
        return tooLarge(path);
    }
    return {};
}

/// Everything from an open file, or why not. A file that claims to be small is not believed.
Result<QByteArray> readAll(QFile &file, const QString &name)
{
    constexpr qsizetype ChunkSize = qsizetype(1) << 20; // Qt takes as much memory as it is asked to read
    QByteArray bytes;
    while (bytes.size() <= MaximumFileSize) {
        const QByteArray chunk = file.read(ChunkSize);
        if (chunk.isEmpty()) {
            break;
        }
        bytes += chunk;
    }
    if (bytes.size() > MaximumFileSize) {
        return tooLarge(name);
    }
    if (file.error() != QFileDevice::NoError) {
        return Error{.file = name,
                     .cause = Intake::tr("The file could not be read: %1.").arg(file.errorString()),
                     .remedy = Intake::tr("Check the disk or the network folder it is on.")};
    }
    return bytes;
}

} // namespace

QByteArray LoadedReport::sha256() const
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<LoadedReport> loadReport(const QString &name, QByteArray bytes, const FormEdition *edition)
{
    if (bytes.size() > MaximumFileSize) {
        return tooLarge(name);
    }
    Result<Document> document = readDocument(bytes, name);
    if (!document) {
        return document.error();
    }
    Result<Report> report = recognise(*document, edition);
    if (!report) {
        Error error = report.error();
        error.file = name;
        error.isSomethingElse = true;
        return error;
    }
    return LoadedReport{.file = name,
                        .bytes = std::move(bytes),
                        .report = placeOpenRows(std::move(report).value(), Catalogue::standard())};
}

Error nameIsNoUtf8(const QString &path)
{
    return {.file = path,
            .cause = Intake::tr("The file's name is not written in UTF-8, so that it cannot be opened."),
            .remedy = Intake::tr("Rename it.")};
}

Result<QByteArray> readReportFile(const QString &path)
{
    QFile file(path);
    if (path == "-"_L1) {
        if (!file.open(stdin, QIODevice::ReadOnly)) {
            return Error{.file = path, .cause = Intake::tr("Standard input could not be read."), .remedy = {}};
        }
    } else if (const std::optional<Error> refused = refusal(path)) {
        return *refused;
    } else if (!file.open(QIODevice::ReadOnly)) {
        return Error{.file = path,
                     .cause = Intake::tr("The file could not be opened: %1.").arg(file.errorString()),
                     .remedy = Intake::tr("Check that you may read it and that no other program locks it.")};
    }
    return readAll(file, path);
}

Result<LoadedReport> loadReportFile(const QString &path, const FormEdition *edition)
{
    Result<QByteArray> bytes = readReportFile(path);
    if (!bytes) {
        return bytes.error();
    }
    return loadReport(path, std::move(bytes).value(), edition);
}

} // namespace gouji
