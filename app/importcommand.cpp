// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "console.h"
#include "folderwalk.h"
#include "importer.h"
#include "reportsession.h"

#include <QFileInfo>

#include <array>

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
    void add(const ImportedFile &file) { ++m_counts[size_t(file.outcome)]; }
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
QString reason(const ImportedFile &file)
{
    Error why = file.why;
    if (file.isNameless) {
        why.remedy = ImportCommand::tr("Say so: %1.").arg(file.agency.isEmpty() ? u"--agency"_s : u"--year"_s);
    }
    return why.toString();
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
         {u"year"_s, ImportCommand::tr("Of which year they are, whatever they say."), ImportCommand::tr("YEAR")}});
    if (const std::optional<int> code = parser.parse(arguments, console)) {
        return *code;
    }
    if (parser.paths().isEmpty()) {
        return parser.usageError(ImportCommand::tr("There is no file or folder to import."), console);
    }
    std::optional<int> year;
    if (const std::optional<int> code = readYear(parser, &year, console)) {
        return *code;
    }
    std::optional<Archive> archive = openArchive(parser, Database::Access::Make, console);
    if (!archive) {
        return ExitUnread;
    }
    QList<ImportFile> files;
    FolderWalk walk;
    const auto add = [&](const QString &path, bool isWalked) {
        files.append(
            {.path = path, .agency = parser.value(u"agency"_s), .year = year.value_or(0), .isWalked = isWalked});
    };
    for (const QString &path : parser.paths()) {
        if (!QFileInfo(path).isDir()) {
            add(path, false);
            continue;
        }
        for (const WalkedFile &file : walk.files(path)) {
            if (file.passedOver) {
                console.message(ImportCommand::tr("Skipped: %1").arg(file.passedOver->toString()));
            } else {
                add(file.path, true);
            }
        }
    }
    Summary summary;
    const Catalogue catalogue = catalogueInForce(console);
    const std::optional<Error> error =
        Importer(&*archive, catalogue)
            .import(files, personAtTheKeyboard(),
                    {.file =
                         [&summary, &console](const ImportedFile &file) {
                             summary.add(file);
                             if (!file.why.cause.isEmpty()) {
                                 const QString why = reason(file);
                                 console.message(file.outcome == ImportedFile::Outcome::Skipped
                                                     ? ImportCommand::tr("Skipped: %1").arg(why)
                                                     : why);
                             }
                         },
                     .progress = [&console](qsizetype done, qsizetype all) { console.progress(done, all); }});
    console.result(summary.toString());
    if (error) {
        console.message(error->toString());
    }
    return error || summary.of(ImportedFile::Outcome::Refused) > 0 ? ExitUnread : ExitDone;
}

} // namespace gouji
