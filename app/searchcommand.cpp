// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive.h"
#include "commandline.h"
#include "console.h"

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct SearchCommand
{
    Q_DECLARE_TR_FUNCTIONS(gouji::SearchCommand)
};

constexpr int DefaultLimit = 1000;

} // namespace

int runSearch(const QStringList &arguments, Console &console)
{
    CommandParser parser(
        u"search"_s,
        SearchCommand::tr("Searches the text of the reports in the archive, and prints for each that "
                          "contains QUERY the agency, the year and the sentence, with tabs between.\n"
                          "Exit code: 0 found, 1 not found, 2 wrong command line, 3 not searched."),
        u"[--archive URL] [--agency NAME] [--year YEAR] [--limit N] [--lang LANGUAGE] QUERY"_s,
        {archiveOption(),
         {u"agency"_s, SearchCommand::tr("Only agencies with this in their name."), SearchCommand::tr("NAME")},
         {u"year"_s, SearchCommand::tr("Only reports of this year."), SearchCommand::tr("YEAR")},
         {u"limit"_s, SearchCommand::tr("So many reports at most. Default: %1.").arg(DefaultLimit),
          SearchCommand::tr("N"), QString::number(DefaultLimit)}});
    if (const std::optional<int> code = parser.parse(arguments, console)) {
        return *code;
    }
    bool isNumber = false;
    const int limit = parser.value(u"limit"_s).toInt(&isNumber);
    ArchiveFilter filter{.name = parser.value(u"agency"_s)};
    if (parser.paths().size() != 1 || !isNumber || limit < 1) {
        return parser.usageError(SearchCommand::tr("One text to search for is needed, and a limit of at least 1."),
                                 console);
    }
    if (const std::optional<int> code = readYear(parser, &filter.year, console)) {
        return *code;
    }
    const std::optional<Archive> archive = openArchive(parser, Database::Access::Existing, console);
    if (!archive) {
        return ExitUnread;
    }
    const Result<SearchResult> found = archive->search(parser.paths().first(), filter, limit);
    if (!found) {
        console.message(found.error().toString());
        return ExitUnread;
    }
    for (const SearchHit &hit : found->hits) {
        console.result(QStringList{hit.agencyName.simplified(), QString::number(hit.year), hit.sentence});
    }
    if (found->isCut) {
        console.message(
            SearchCommand::tr("There are more than %1 reports; the others were left out (--limit).").arg(limit));
    }
    return found->hits.isEmpty() ? ExitFindings : ExitDone;
}

} // namespace gouji
