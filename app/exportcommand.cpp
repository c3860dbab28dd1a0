// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

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

} // namespace

int runExport(const QStringList &arguments, Console &console)
{
    CommandParser parser(
        u"export"_s,
        ExportCommand::tr("Writes a report in another format. FILE is a report or - for standard input.\n"
                          "Exit code: 0 written, 2 wrong command line, 3 not read or not written."),
        u"--format FORMAT -o OUT [--edition EDITION] [--lang LANGUAGE] FILE"_s,
        {{u"format"_s, formatNames(), ExportCommand::tr("format")},
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
    if (parser.paths().size() != 1) {
        return parser.usageError(ExportCommand::tr("One report is exported at a time."), console);
    }

    Result<LoadedReport> loaded = loadReportFile(parser.paths().first(), parser.edition());
    if (!loaded) {
        console.message(loaded.error().toString());
        return ExitUnread;
    }
    const Result<QByteArray> bytes =
        exporter->write(checkedAsPrinted(std::move(loaded).value(), catalogueInForce(console)));
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
