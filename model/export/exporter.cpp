// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporter.h"

#include "correctedexport.h"
#include "csvexport.h"
#include "jsonexport.h"
#include "recordexport.h"
#include "xlsxexport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Export
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Export)
};

/// Gives a writer that cannot fail the type of one that can.
template<QByteArray (*write)(const EffectiveReport &)>
Result<QByteArray> always(const EffectiveReport &report)
{
    return write(report);
}

Error notWritten(const QString &path, const QString &reason)
{
    return {.file = path,
            .cause = Export::tr("The file could not be written: %1.").arg(reason),
            .remedy = Export::tr("Choose another place, or make room on the disk.")};
}

} // namespace

QString Exporter::name() const
{
    return Export::tr(english);
}

QString Exporter::extensionFor(const LoadedReport &loaded) const
{
    if (!extension.isEmpty()) {
        return extension;
    }
    const QString own = QFileInfo(loaded.file).suffix();
    const QString &format = loaded.report.document().format();
    return !own.isEmpty() ? own : format == "text"_L1 ? u"txt"_s : format;
}

const QList<Exporter> &exporters()
{
    static const QList<Exporter> list{
        {u"csv"_s, u"csv"_s, QT_TRANSLATE_NOOP("gouji::Export", "Tables for Excel and WPS (CSV)"), always<writeCsv>},
        {u"xlsx"_s, u"xlsx"_s, QT_TRANSLATE_NOOP("gouji::Export", "Tables and findings for Excel and WPS (XLSX)"),
         writeXlsx},
        {u"findings-csv"_s, u"csv"_s, QT_TRANSLATE_NOOP("gouji::Export", "Findings for Excel and WPS (CSV)"),
         always<writeFindingsCsv>, false, false},
        {u"corrected"_s, {}, QT_TRANSLATE_NOOP("gouji::Export", "The corrected original"), writeCorrected},
        {u"corrections-csv"_s, u"csv"_s, QT_TRANSLATE_NOOP("gouji::Export", "Corrections for Excel and WPS (CSV)"),
         always<writeCorrectionsCsv>},
        {u"html"_s, u"html"_s, QT_TRANSLATE_NOOP("gouji::Export", "Check record to sign (web page)"),
         always<writeRecordHtml>},
        {u"pdf"_s, u"pdf"_s, QT_TRANSLATE_NOOP("gouji::Export", "Check record to sign (PDF)"), always<writeRecordPdf>,
         true},
        {u"tidy-csv"_s, u"csv"_s, QT_TRANSLATE_NOOP("gouji::Export", "Cells, one a line, for programs (CSV)"),
         always<writeTidyCsv>},
        {u"json"_s, u"json"_s, QT_TRANSLATE_NOOP("gouji::Export", "Everything, for programs (JSON)"),
         always<writeJson>},
    };
    return list;
}

const Exporter *findExporter(QStringView id)
{
    const auto found = std::find_if(exporters().begin(), exporters().end(),
                                    [id](const Exporter &exporter) { return exporter.id == id; });
    return found == exporters().end() ? nullptr : &*found;
}

std::optional<Error> replacesSource(const QString &path, const QStringList &sources)
{
    const auto isSame = [path = QFileInfo(path).filesystemAbsoluteFilePath()](const QString &source) {
        std::error_code error; // what is not there is not the same
        const QString file = source == "-"_L1 ? u"/dev/stdin"_s : source;
        return std::filesystem::equivalent(path, QFileInfo(file).filesystemAbsoluteFilePath(), error);
    };
    return std::any_of(sources.begin(), sources.end(), isSame)
               ? std::optional(Error{.file = path,
                                     .cause = Export::tr("This is the file that is read, which is never overwritten."),
                                     .remedy = Export::tr("Choose another name.")})
               : std::nullopt;
}

std::optional<Error> saveFile(const QString &path, const std::function<std::optional<Error>(QIODevice &)> &write)
{
    const auto writeTo = [&path, &write](QFileDevice &file) -> std::optional<Error> {
        if (!file.open(QIODevice::WriteOnly)) {
            return notWritten(path, file.errorString());
        }
        if (std::optional<Error> error = write(file)) {
            return error;
        }
        return file.flush() && file.error() == QFileDevice::NoError ? std::optional<Error>()
                                                                    : notWritten(path, file.errorString());
    };
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir()) {
        // Replacing a device by a file would take it away from everybody.
        QFile device(path);
        return writeTo(device);
    }
    QSaveFile file(path);
    if (std::optional<Error> error = writeTo(file)) {
        return error;
    }
    return file.commit() ? std::optional<Error>() : notWritten(path, file.errorString());
}

std::optional<Error> saveFile(const QString &path, const QByteArray &bytes)
{
    return saveFile(path, [&bytes](QIODevice &file) -> std::optional<Error> {
        file.write(bytes); // saveFile() asks the file for errors afterwards
        return {};
    });
}

} // namespace gouji
