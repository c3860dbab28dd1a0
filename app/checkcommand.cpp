// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "catalogue.h"
#include "console.h"
#include "folderwalk.h"
#include "intake.h"
#include "jsonexport.h"
#include "neighbourreader.h"
#include "snapshot.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct CheckCommand
{
    Q_DECLARE_TR_FUNCTIONS(gouji::CheckCommand)
};

/// What follows a file's name: of formats made of pages, the page as RFC 8118 writes it.
QString placeOf(const Document &document, qsizetype offset)
{
    if (const int page = document.pageAt(offset); page > 0) {
        return u"#page=%1"_s.arg(page);
    }
    const SourcePosition place = document.source().position(offset);
    return u":%1:%2"_s.arg(place.line).arg(place.column);
}

/// Checks one path after the other and writes what it finds as it goes.
class Check
{
public:
    /// @param previous last year's report; may be null
    /// @param archive where neighbours are looked for; may be null
    Check(const FormEdition *edition, const StandingReport *previous, Archive *archive, bool json, Console &console)
        : m_catalogue(catalogueInForce(console))
        , m_edition(edition)
        , m_previous(previous)
        , m_archive(archive)
        , m_json(json)
        , m_console(&console)
    {
        if (m_json) {
            m_console->result(QByteArray(R"({"schema":1,"reports":[)"));
        }
    }

    void path(const QString &path)
    {
        if (path == "-"_L1 || !QFileInfo(path).isDir()) {
            file(path, false);
            return;
        }
        const int before = m_reports;
        const QList<WalkedFile> files = m_walk.files(path);
        for (qsizetype i = 0; i < files.size() && !m_console->isAbandoned(); ++i) {
            m_console->progress(i + 1, files.size());
            if (const WalkedFile &found = files.at(i); found.passedOver) {
                skipped(*found.passedOver);
            } else {
                file(found.path, true);
            }
        }
        if (m_reports == before) {
            unread({.file = path,
                    .cause = CheckCommand::tr("No report was found in this folder."),
                    .remedy = CheckCommand::tr("Name the folder or the file that holds reports.")});
        }
    }

    int finish()
    {
        if (m_json) {
            m_console->result(QByteArray(R"(],"unread":)") + jsonText(QJsonDocument(m_unread)) + "}\n");
        }
        return !m_unread.isEmpty() ? ExitUnread : m_found ? ExitFindings : ExitDone;
    }

private:
    void file(const QString &name, bool isWalked)
    {
        Result<LoadedReport> loaded = loadReportFile(name, m_edition);
        if (loaded) {
            Neighbours neighbours = neighboursOf(loaded.value());
            report(checkedAsPrinted(std::move(loaded).value(), m_catalogue, std::move(neighbours)));
        } else if (isWalked && loaded.error().isSomethingElse) {
            skipped(loaded.error());
        } else {
            unread(loaded.error());
        }
    }

    /// The archive's, and last year's report where it is of the year before.
    Neighbours neighboursOf(const LoadedReport &loaded)
    {
        Neighbours neighbours;
        if (m_archive) {
            if (Result<Neighbours> found = gouji::neighboursOf(m_archive, loaded, m_catalogue)) {
                neighbours = std::move(found).value();
            } else {
                m_console->message(found.error().toString());
            }
        }
        if (m_previous && follows(loaded.report, m_previous->report)) {
            neighbours.lastYear = *m_previous;
        } else if (m_previous) {
            m_console->message(
                CheckCommand::tr(
                    "%1: compared with nothing, for --previous names a report of %2. Name the one of the year before.")
                    .arg(loaded.file)
                    .arg(*m_previous->report.year));
        }
        return neighbours;
    }

    void skipped(const Error &why) { m_console->message(CheckCommand::tr("Skipped: %1").arg(why.toString())); }

    void unread(const Error &error)
    {
        m_unread.append(toJson(error));
        m_console->message(error.toString());
    }

    void report(const ReportSnapshot &snapshot)
    {
        if (m_json) {
            m_console->result((m_reports > 0 ? "," : "") + jsonText(QJsonDocument(toJson(snapshot))));
        }
        ++m_reports;
        for (const Finding &finding : snapshot.findings) {
            m_found = m_found || finding.severity != Severity::Note;
            if (!m_json) {
                line(snapshot, finding);
            }
        }
    }

    /// As compilers write them. A finding about something that is nowhere stands at the report's beginning.
    void line(const ReportSnapshot &snapshot, const Finding &finding)
    {
        const qsizetype begin = finding.spans.isEmpty() ? 0 : finding.spans.first().begin;
        m_console->result(snapshot.loaded.file + placeOf(snapshot.loaded.report.document(), begin) +
                          u": %1: "_s.arg(severityName(finding.severity)) + finding.message().simplified() +
                          u" [%1]"_s.arg(finding.rule));
        for (const Suggestion &suggestion : finding.suggestions) {
            m_console->result(u"    "_s + suggestion.message().simplified());
        }
    }

    Catalogue m_catalogue;
    const FormEdition *m_edition;
    const StandingReport *m_previous;
    Archive *m_archive;
    bool m_json;
    Console *m_console;
    FolderWalk m_walk;
    QJsonArray m_unread;
    int m_reports = 0;
    bool m_found = false;
};

} // namespace

int runCheck(const QStringList &arguments, Console &console)
{
    CommandParser parser(
        u"check"_s,
        CheckCommand::tr("Checks reports and lists what was found, worst first. PATH is a file, a folder "
                         "(all of it) or - for standard input.\n"
                         "Exit code: 0 no errors or warnings, 1 errors or warnings, 2 wrong command "
                         "line, 3 some input could not be read."),
        u"[--json] [--previous FILE] [--archive URL] [--edition EDITION] [--lang LANGUAGE] PATH..."_s,
        {{u"archive"_s, CheckCommand::tr("An archive with the reports to compare with."), u"URL"_s},
         {u"json"_s, CheckCommand::tr("Write everything as JSON.")},
         {u"previous"_s, CheckCommand::tr("Last year's report, to compare with."), CheckCommand::tr("FILE")}});
    if (const std::optional<int> code = parser.parse(arguments, console)) {
        return *code;
    }
    if (parser.paths().isEmpty()) {
        return parser.usageError(CheckCommand::tr("There is no file or folder to check."), console);
    }
    std::optional<StandingReport> previous;
    if (parser.isSet(u"previous"_s)) {
        Result<LoadedReport> loaded = loadReportFile(parser.value(u"previous"_s));
        if (!loaded) {
            console.message(loaded.error().toString());
            return ExitUnread;
        }
        previous = StandingReport{loaded->report, loaded->report.cells()};
    }
    std::optional<Archive> archive;
    if (parser.isSet(u"archive"_s)) {
        archive = openArchive(parser, Database::Access::Existing, console);
        if (!archive) {
            return ExitUnread;
        }
    }
    Check check(parser.edition(), previous ? &*previous : nullptr, archive ? &*archive : nullptr,
                parser.isSet(u"json"_s), console);
    for (const QString &path : parser.paths()) {
        check.path(path);
    }
    return check.finish();
}

} // namespace gouji
