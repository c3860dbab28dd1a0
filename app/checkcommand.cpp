// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "catalogue.h"
#include "console.h"
#include "effectivereport.h"
#include "folderwalk.h"
#include "intake.h"
#include "jsonexport.h"
#include "neighbourreader.h"
#include "workercommand.h"
#include "workerloop.h"
#include "workerpool.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

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

/// What became of one file: what a worker says to the command that started it.
struct CheckedFile
{
    QStringList messages{};
    QStringList lines{}; ///< What was found, or …
    QByteArray json{};   ///< … the whole report.
    bool isReport = false;
    bool hasFindings = false; ///< Errors or warnings.
    Error why{};              ///< It is none.

    friend QDataStream &operator<<(QDataStream &stream, const CheckedFile &file)
    {
        return stream << file.messages << file.lines << file.json << file.isReport << file.hasFindings << file.why;
    }
    friend QDataStream &operator>>(QDataStream &stream, CheckedFile &file)
    {
        return stream >> file.messages >> file.lines >> file.json >> file.isReport >> file.hasFindings >> file.why;
    }
};

/// Checks one file after the other, in a worker.
class FileCheck
{
public:
    /// @param previous last year's report; may be null
    /// @param archive where neighbours are looked for; may be null
    FileCheck(const FormEdition *edition, const StandingReport *previous, Archive *archive, bool json,
              Catalogue catalogue)
        : m_catalogue(std::move(catalogue))
        , m_edition(edition)
        , m_previous(previous)
        , m_archive(archive)
        , m_json(json)
    {
    }

    CheckedFile check(const WorkerFile &file)
    {
        CheckedFile checked;
        Result<LoadedReport> loaded = file.load(m_edition);
        if (!loaded) {
            checked.why = loaded.error();
            return checked;
        }
        checked.isReport = true;
        Neighbours neighbours = neighboursOf(loaded.value(), &checked.messages);
        write(effective(std::move(loaded).value(), {}, std::move(neighbours), m_catalogue), &checked);
        return checked;
    }

private:
    /// The archive's, and last year's report where it is of the year before.
    Neighbours neighboursOf(const LoadedReport &loaded, QStringList *messages)
    {
        Neighbours neighbours;
        if (m_archive) {
            if (Result<Neighbours> found = gouji::neighboursOf(m_archive, loaded, m_catalogue)) {
                neighbours = std::move(found).value();
            } else {
                messages->append(found.error().toString());
            }
        }
        if (m_previous && follows(loaded.report, m_previous->report)) {
            neighbours.lastYear = *m_previous;
        } else if (m_previous) {
            messages->append(
                CheckCommand::tr(
                    "%1: compared with nothing, for --previous names a report of %2. Name the one of the year before.")
                    .arg(loaded.file)
                    .arg(*m_previous->report.year));
        }
        return neighbours;
    }

    void write(const EffectiveReport &snapshot, CheckedFile *checked) const
    {
        if (m_json) {
            checked->json = jsonText(QJsonDocument(toJson(snapshot)));
        }
        for (const Finding &finding : snapshot.findings) {
            checked->hasFindings = checked->hasFindings || finding.severity != Severity::Note;
            if (!m_json) {
                addLines(snapshot, finding, &checked->lines);
            }
        }
    }

    /// As compilers write them. A finding about something that is missing has no place: it stands at the beginning of
    /// the report.
    static void addLines(const EffectiveReport &snapshot, const Finding &finding, QStringList *lines)
    {
        const qsizetype begin = finding.spans.isEmpty() ? 0 : finding.spans.first().begin;
        lines->append(snapshot.loaded.file + placeOf(snapshot.loaded.report.document(), begin) +
                      u": %1: "_s.arg(severityName(finding.severity)) + finding.message().simplified() +
                      u" [%1]"_s.arg(finding.rule));
        for (const Suggestion &suggestion : finding.suggestions) {
            lines->append(u"    "_s + suggestion.message().simplified());
        }
    }

    Catalogue m_catalogue;
    const FormEdition *m_edition;
    const StandingReport *m_previous;
    Archive *m_archive;
    bool m_json;
};

/// Has workers check the files of paths, and writes what they find as it comes.
class Check
{
public:
    Check(bool json, Console &console)
        : m_json(json)
        , m_console(&console)
    {
    }

    void addPath(const QString &path)
    {
        if (path == "-"_L1) {
            const Result<QByteArray> content = readReportFile(path);
            if (content) {
                addFile({.path = path, .content = *content}, false);
            } else {
                addUnread(content.error(), false);
            }
        } else if (QFileInfo(path).isDir()) {
            for (const WalkedFile &found : m_walk.files(path)) {
                if (found.passedOver) {
                    addUnread(*found.passedOver, true);
                } else {
                    addFile({.path = found.path}, true);
                }
            }
            m_items.append({.what = What::FolderEnd, .path = path});
        } else {
            addFile({.path = path}, false);
        }
    }

    int run(const WorkerCommand &workers)
    {
        constexpr qsizetype FilesAtOnce = 64;
        std::optional<int> code;
        const std::optional<Error> error = WorkerPool(workers, FilesAtOnce)
                                               .run(m_tasks, {.greeted =
                                                                  [&](const QByteArray &greeting) {
                                                                      code = showGreeting(greeting, *m_console);
                                                                      begin(!code);
                                                                      return !code;
                                                                  },
                                                              .answered =
                                                                  [this](qsizetype, const Result<QByteArray> &answer) {
                                                                      take(answer);
                                                                      return !m_console->isAbandoned();
                                                                  }});
        if (error) {
            m_console->message(error->toString());
            return ExitUnread;
        }
        return code ? *code : finish();
    }

private:
    enum class What
    {
        File,
        Unread, ///< Not to be asked for.
        FolderEnd,
    };
    struct Item
    {
        What what = What::File;
        QString path;
        bool isWalked = false;
        Error why{};
    };

    void addFile(const WorkerFile &file, bool isWalked)
    {
        m_items.append({.path = file.path, .isWalked = isWalked});
        m_tasks.append({.request = toBytes(file), .file = file.path});
    }

    void addUnread(const Error &why, bool isWalked)
    {
        m_items.append({.what = What::Unread, .path = why.file, .isWalked = isWalked, .why = why});
    }

    void begin(bool goesOn)
    {
        if (m_json && goesOn) {
            m_console->result(QByteArray(R"({"schema":1,"reports":[)"));
        }
    }

    /// Of the next file.
    void take(const Result<QByteArray> &answer)
    {
        passItems();
        const Item &item = m_items.at(m_next++);
        m_console->progress(m_next, m_items.size());
        const CheckedFile checked = answer ? fromBytes<CheckedFile>(*answer) : CheckedFile{.why = answer.error()};
        for (const QString &message : checked.messages) {
            m_console->message(message);
        }
        if (checked.isReport) {
            if (m_json) {
                m_console->result((m_hasReport ? "," : "") + checked.json);
            }
            for (const QString &line : checked.lines) {
                m_console->result(line);
            }
            m_hasReport = true;
            m_folderHasReport = m_folderHasReport || item.isWalked;
            m_found = m_found || checked.hasFindings;
        } else {
            unread(checked.why, item.isWalked);
        }
    }

    /// What stands between the files.
    void passItems()
    {
        for (; m_next < m_items.size() && m_items.at(m_next).what != What::File; ++m_next) {
            const Item &item = m_items.at(m_next);
            if (item.what == What::Unread) {
                unread(item.why, item.isWalked);
            } else if (!std::exchange(m_folderHasReport, false)) {
                unread({.file = item.path,
                        .cause = CheckCommand::tr("No report was found in this folder."),
                        .remedy = CheckCommand::tr("Name the folder or the file that holds reports.")},
                       false);
            }
        }
    }

    int finish()
    {
        passItems();
        if (m_json) {
            m_console->result(QByteArray(R"(],"unread":)") + jsonText(QJsonDocument(m_unread)) + "}\n");
        }
        return !m_unread.isEmpty() ? ExitUnread : m_found ? ExitFindings : ExitDone;
    }

    /// A folder may hold files that are no reports.
    void unread(const Error &why, bool isWalked)
    {
        if (isWalked && why.isSomethingElse) {
            m_console->message(CheckCommand::tr("Skipped: %1").arg(why.toString()));
            return;
        }
        m_unread.append(toJson(why));
        m_console->message(why.toString());
    }

    bool m_json;
    Console *m_console;
    FolderWalk m_walk;
    QList<Item> m_items;
    QList<WorkerTask> m_tasks; ///< The files among the items.
    qsizetype m_next = 0;      ///< Item.
    QJsonArray m_unread;
    bool m_hasReport = false;
    bool m_folderHasReport = false;
    bool m_found = false;
};

/// As a worker: checks the files it is asked for.
int serveCheck(const CommandParser &parser)
{
    WorkerGreeting greeting;
    Console console(&greeting.messages);
    std::optional<StandingReport> previous;
    if (parser.isSet(u"previous"_s)) {
        Result<LoadedReport> loaded = loadReportFile(parser.value(u"previous"_s));
        if (loaded) {
            previous = StandingReport{loaded->report, loaded->report.cells()};
        } else {
            console.message(loaded.error().toString());
            greeting.exitCode = ExitUnread;
        }
    }
    std::optional<Archive> archive;
    if (parser.isSet(u"archive"_s) && !greeting.exitCode) {
        archive = openArchive(parser, Database::Access::Existing, console);
        if (!archive) {
            greeting.exitCode = ExitUnread;
        }
    }
    FileCheck check(parser.edition(), previous ? &*previous : nullptr, archive ? &*archive : nullptr,
                    parser.isSet(u"json"_s), catalogueInForce(console));
    return answerRequests(greeting.toBytes(), [&check](const QByteArray &request) {
        return toBytes(check.check(fromBytes<WorkerFile>(request)));
    });
}

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
         {u"previous"_s, CheckCommand::tr("Last year's report, to compare with."), CheckCommand::tr("FILE")},
         workerOption()});
    if (const std::optional<int> code = parser.parse(arguments, console)) {
        return *code;
    }
    if (parser.isSet(u"worker"_s)) {
        return serveCheck(parser);
    }
    if (parser.paths().isEmpty()) {
        return parser.usageError(CheckCommand::tr("There is no file or folder to check."), console);
    }
    Check check(parser.isSet(u"json"_s), console);
    for (const QString &path : parser.paths()) {
        check.addPath(path);
    }
    return check.run(workerCommand(u"check"_s, parser));
}

} // namespace gouji
