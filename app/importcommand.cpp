// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "console.h"
#include "folderwalk.h"
#include "importer.h"
#include "reportsession.h"
#include "seriescheck.h"
#include "workercommand.h"
#include "workerloop.h"
#include "workerpool.h"

#include <QFileInfo>
#include <QSet>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct ImportCommand
{
    Q_DECLARE_TR_FUNCTIONS(gouji::ImportCommand)
};

/// How many files came to what.
class Summary
{
public:
    void add(ImportedFile::Outcome outcome) { ++m_counts[size_t(outcome)]; }
    int of(ImportedFile::Outcome outcome) const { return m_counts.at(size_t(outcome)); }

    QString toString() const
    {
        using Outcome = ImportedFile::Outcome;
        return ImportCommand::tr("New %1, replaced an older version %2, known already %3, no report %4, not taken %5.")
            .arg(of(Outcome::New))
            .arg(of(Outcome::Replaced))
            .arg(of(Outcome::Known))
            .arg(of(Outcome::Skipped))
            .arg(of(Outcome::Refused));
    }

private:
    std::array<int, 5> m_counts{};
};

/// Why a file was not taken, and which option says what it lacks.
Error reason(const ImportedFile &file)
{
    Error why = file.why;
    if (file.isNameless) {
        why.remedy = ImportCommand::tr("Say so: %1.").arg(file.agency.isEmpty() ? u"--agency"_s : u"--year"_s);
    }
    return why;
}

/// What a worker is asked for.
enum class Request : quint8
{
    Read,       ///< A file, which it keeps …
    Store,      ///< … until it stores all that it kept.
    CheckAgain, ///< The series of agencies.
};

/// What became of one file: what a worker says to the command that started it.
struct ImportAnswer
{
    ImportedFile::Outcome outcome = ImportedFile::Outcome::Refused;
    Error why{};
    int changedSeries = 0;
    bool isFailure = false; ///< The archive's: there is no use in going on.

    friend QDataStream &operator<<(QDataStream &stream, const ImportAnswer &answer)
    {
        return stream << answer.outcome << answer.why << answer.changedSeries << answer.isFailure;
    }
    friend QDataStream &operator>>(QDataStream &stream, ImportAnswer &answer)
    {
        return stream >> answer.outcome >> answer.why >> answer.changedSeries >> answer.isFailure;
    }
};

/// Reads and stores the files that it is asked for, in a worker.
class FileImport
{
public:
    FileImport(Archive *archive, Catalogue catalogue, QString agency, int year)
        : m_archive(archive)
        , m_catalogue(std::move(catalogue))
        , m_agency(std::move(agency))
        , m_year(year)
    {
    }

    QByteArray answer(const QByteArray &request)
    {
        QDataStream stream(request);
        auto what = Request::Read;
        stream >> what;
        if (what == Request::Store) {
            return store();
        }
        if (what == Request::CheckAgain) {
            QList<int> agencies;
            stream >> agencies;
            const Result<QList<int>> checked = checkAgain(m_archive, agencies, m_catalogue);
            return toBytes(checked ? Error() : checked.error());
        }
        WorkerFile file;
        bool isWalked = false;
        stream >> file >> isWalked;
        m_kept.append(prepareFile({.path = file.path, .agency = m_agency, .year = m_year, .isWalked = isWalked},
                                  file.load(), m_catalogue));
        return {};
    }

private:
    QByteArray store()
    {
        QByteArrayList answers;
        const qsizetype count = m_kept.size();
        const Result<QList<ImportedFile>> imported =
            storeFiles(m_archive, std::exchange(m_kept, {}), personAtTheKeyboard());
        for (qsizetype i = 0; i < count; ++i) {
            answers.append(imported ? toBytes(ImportAnswer{.outcome = imported->at(i).outcome,
                                                           .why = reason(imported->at(i)),
                                                           .changedSeries = imported->at(i).changedSeries})
                                    : toBytes(ImportAnswer{.why = imported.error(), .isFailure = true}));
        }
        return toBytes(answers);
    }

    Archive *m_archive;
    Catalogue m_catalogue;
    QString m_agency;
    int m_year;
    QList<PreparedFile> m_kept;
};

/// Has workers import the files of paths, and tells what became of them.
class Import
{
public:
    explicit Import(Console &console)
        : m_console(&console)
    {
    }

    void addPath(const QString &path)
    {
        if (path == "-"_L1) {
            const Result<QByteArray> content = readReportFile(path);
            if (content) {
                addFile({.path = path, .content = *content}, false);
            } else {
                refused(content.error());
            }
        } else if (!QFileInfo(path).isDir()) {
            addFile({.path = path}, false);
        } else {
            for (const WalkedFile &file : m_walk.files(path)) {
                if (file.passedOver && file.passedOver->isSomethingElse) {
                    m_console->message(ImportCommand::tr("Skipped: %1").arg(file.passedOver->toString()));
                } else if (file.passedOver) {
                    refused(*file.passedOver);
                } else {
                    addFile({.path = file.path}, true);
                }
            }
        }
    }

    int run(const WorkerCommand &workers)
    {
        constexpr qsizetype FilesAtOnce = 128;
        std::optional<int> code;
        WorkerPool pool(workers, FilesAtOnce);
        pool.setLastRequest(toBytes(Request::Store));
        const std::optional<Error> error =
            pool.run(m_tasks, {.greeted =
                                   [&](const QByteArray &greeting) {
                                       code = showGreeting(greeting, *m_console);
                                       return !code;
                                   },
                               .answered =
                                   [this](qsizetype file, const Result<QByteArray> &answer) {
                                       m_console->progress(file + 1, m_tasks.size());
                                       take(answer);
                                       return !m_failure;
                                   }});
        if (code) {
            return *code;
        }
        if (!m_failure) {
            m_failure = error ? error : checkAgainIn(workers);
        }
        m_console->result(m_summary.toString());
        if (m_failure) {
            m_console->message(m_failure->toString());
        }
        return m_failure || m_summary.of(ImportedFile::Outcome::Refused) > 0 ? ExitUnread : ExitDone;
    }

private:
    void addFile(const WorkerFile &file, bool isWalked)
    {
        m_tasks.append({.request = toBytes(Request::Read, file, isWalked),
                        .file = file.path,
                        .bytes = QFileInfo(file.path).size() + file.content.size()});
    }

    void take(const Result<QByteArray> &answer)
    {
        const ImportAnswer came = answer ? fromBytes<ImportAnswer>(*answer) : ImportAnswer{.why = answer.error()};
        if (came.isFailure) {
            m_failure = came.why;
            return;
        }
        m_summary.add(came.outcome);
        m_changed.insert(came.changedSeries);
        if (came.outcome == ImportedFile::Outcome::Skipped) {
            m_console->message(ImportCommand::tr("Skipped: %1").arg(came.why.toString()));
        } else if (!came.why.cause.isEmpty()) {
            m_console->message(came.why.toString());
        }
    }

    void refused(const Error &why)
    {
        m_summary.add(ImportedFile::Outcome::Refused);
        m_console->message(why.toString());
    }

    /// The series that changed, in a worker of its own: with other reports beside it a report may still bring it down.
    /// That takes as long as it takes.
    std::optional<Error> checkAgainIn(WorkerCommand workers)
    {
        m_changed.remove(0);
        if (m_changed.isEmpty()) {
            return {};
        }
        workers.seconds = 0;
        workers.memory = 0;
        std::optional<Error> failure;
        const QByteArray request = toBytes(Request::CheckAgain, QList<int>(m_changed.begin(), m_changed.end()));
        const std::optional<Error> error =
            WorkerPool(workers, 1)
                .run({{.request = request}}, {.answered = [&failure](qsizetype, const Result<QByteArray> &answer) {
                         if (!answer) {
                             failure = Error{.cause = ImportCommand::tr("The reports are in the archive, but could not "
                                                                        "be checked beside those of other years.")};
                         } else if (const auto why = fromBytes<Error>(*answer); !why.cause.isEmpty()) {
                             failure = why;
                         }
                         return true;
                     }});
        return error ? error : failure;
    }

    Console *m_console;
    FolderWalk m_walk;
    QList<WorkerTask> m_tasks;
    Summary m_summary;
    QSet<int> m_changed; ///< Agencies whose series did.
    std::optional<Error> m_failure;
};

/// As a worker: imports the files it is asked for.
int serveImport(const CommandParser &parser, int year)
{
    WorkerGreeting greeting;
    Console console(&greeting.messages);
    std::optional<Archive> archive = openArchive(parser, Database::Access::Make, console);
    if (!archive) {
        greeting.exitCode = ExitUnread;
    }
    FileImport import(archive ? &*archive : nullptr, catalogueInForce(console), parser.value(u"agency"_s), year);
    return answerRequests(greeting.toBytes(), [&import](const QByteArray &request) { return import.answer(request); });
}

} // namespace

int runImport(const QStringList &arguments, Console &console)
{
    CommandParser parser(
        u"import"_s,
        ImportCommand::tr("Puts reports into the archive. PATH is a file or a folder (all of it). What "
                          "is there already is known again; a newer version of a report takes the place "
                          "of the older one, which is kept.\n"
                          "Exit code: 0 done, 2 wrong command line, 3 some input was not taken."),
        u"[--archive URL] [--agency NAME] [--year YEAR] [--lang LANGUAGE] PATH..."_s,
        {archiveOption(),
         {u"agency"_s, ImportCommand::tr("Whose reports they are, whatever they say."), ImportCommand::tr("NAME")},
         {u"year"_s, ImportCommand::tr("Of which year they are, whatever they say."), ImportCommand::tr("YEAR")},
         workerOption()});
    if (const std::optional<int> code = parser.parse(arguments, console)) {
        return *code;
    }
    if (parser.paths().isEmpty() && !parser.isSet(u"worker"_s)) {
        return parser.usageError(ImportCommand::tr("There is no file or folder to import."), console);
    }
    std::optional<int> year;
    if (const std::optional<int> code = readYear(parser, &year, console)) {
        return *code;
    }
    if (parser.isSet(u"worker"_s)) {
        return serveImport(parser, year.value_or(0));
    }
    if (!openArchive(parser, Database::Access::Make, console)) { // made here, before several workers make it at once
        return ExitUnread;
    }
    Import import(console);
    for (const QString &path : parser.paths()) {
        import.addPath(path);
    }
    return import.run(workerCommand(u"import"_s, parser));
}

} // namespace gouji
