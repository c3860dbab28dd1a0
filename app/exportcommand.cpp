// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "archiveexport.h"
#include "catalogue.h"
#include "console.h"
#include "exporter.h"
#include "intake.h"

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct ExportCommand
{
    Q_DECLARE_TR_FUNCTIONS(gouji::ExportCommand)
};

QString formatNames()
{
    QStringList names;
    for (const Exporter &exporter : exporters()) {
        names.append(exporter.id);
    }
    return names.join(u", "_s);
}

/// Writes the reports of an archive, or some of them.
int exportArchive(const CommandParser &parser, const QString &out, Console &console)
{
    ArchiveFilter filter{.name = parser.value(u"agency"_s)};
    if (const std::optional<int> code = readYear(parser, &filter.year, console)) {
        return *code;
    }
    std::optional<Archive> archive = openArchive(parser, Database::Access::Existing, console);
    if (!archive) {
        return ExitUnread;
    }
    const Result<Journal> journal = Journal::openToRead(archive->url());
    if (!journal) {
        console.message(journal.error().toString());
        return ExitUnread;
    }
    const auto writeTo = [&](const std::function<void(const QByteArray &)> &write) {
        return writeArchive(&*archive, *journal, filter, write,
                            [&console](qsizetype done, qsizetype all) { console.progress(done, all); });
    };
    const std::optional<Error> error =
        out == "-"_L1 ? writeTo([&console](const QByteArray &bytes) { console.result(bytes); })
                      : saveFile(out, [&writeTo](QIODevice &file) {
                            return writeTo([&file](const QByteArray &bytes) { file.write(bytes); });
                        });
    if (error) {
        console.message(error->toString());
        return ExitUnread;
    }
    return ExitDone;
}

} // namespace

int runExport(const QStringList &arguments, Console &console)
{
    CommandParser parser(
        u"export"_s,
        ExportCommand::tr("Writes a report in another format. FILE is a report or - for standard input.\n"
                          "With --archive it writes the reports of an archive, all or some, as tidy-csv.\n"
                          "tidy-csv is for programs: its cells stand as they are printed, and a spreadsheet runs one "
                          "that begins as a formula does. For a spreadsheet take csv or xlsx, where none runs.\n"
                          "Exit code: 0 written, 2 wrong command line, 3 not read or not written."),
        u"--format FORMAT -o OUT [--edition EDITION] [--lang LANGUAGE] FILE\n"
        "       gouji export --archive URL [--agency NAME] [--year YEAR] --format tidy-csv -o OUT"_s,
        {archiveOption(),
         {u"agency"_s, ExportCommand::tr("Only agencies with this in their name."), ExportCommand::tr("NAME")},
         {u"year"_s, ExportCommand::tr("Only reports of this year."), ExportCommand::tr("YEAR")},
         {u"format"_s, formatNames(), ExportCommand::tr("format")},
         {{u"o"_s, u"output"_s},
          ExportCommand::tr("File to write; - is standard output."),
          ExportCommand::tr("file")}});
    if (const std::optional<int> code = parser.parse(arguments, console)) {
        return *code;
    }
    const Exporter *exporter = findExporter(parser.value(u"format"_s));
    if (!exporter) {
        const QString problem = parser.isSet(u"format"_s)
                                    ? ExportCommand::tr("There is no format “%1”. Formats: %2.")
                                          .arg(parser.value(u"format"_s), formatNames())
                                    : ExportCommand::tr("A format is missing. Formats: %1.").arg(formatNames());
        return parser.usageError(problem, console);
    }
    const QString out = parser.value(u"output"_s);
    if (out.isEmpty()) {
        return parser.usageError(ExportCommand::tr("The file to write is missing: -o OUT."), console);
    }
    if (const auto error = replacesSource(out, parser.paths() + QStringList{parser.value(u"archive"_s)})) {
        return parser.usageError(error->toString(), console);
    }
    if (parser.isSet(u"archive"_s)) {
        return exporter->id == "tidy-csv"_L1 && parser.paths().isEmpty()
                   ? exportArchive(parser, out, console)
                   : parser.usageError(ExportCommand::tr("An archive is exported as tidy-csv, without naming a file."),
                                       console);
    }
    if (parser.paths().size() != 1) {
        return parser.usageError(ExportCommand::tr("One report is exported at a time."), console);
    }

    Result<LoadedReport> loaded = loadReportFile(parser.paths().first(), parser.edition());
    if (!loaded) {
        console.message(loaded.error().toString());
        return ExitUnread;
    }
    const Result<QByteArray> bytes =
        exporter->write(effective(std::move(loaded).value(), {}, {}, catalogueInForce(console)));
    if (!bytes) {
        console.message(bytes.error().toString());
        return ExitUnread;
    }
    if (out == "-"_L1) {
        console.result(*bytes);
    } else if (const std::optional<Error> error = saveFile(out, *bytes)) {
        console.message(error->toString());
        return ExitUnread;
    }
    return ExitDone;
}

} // namespace gouji
