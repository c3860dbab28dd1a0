// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivefilter.h"
#include "error.h"

#include <QList>

namespace gouji {

class Database;

/// A report that contains what was searched for.
struct SearchHit
{
    int report = 0;
    int agency = 0;
    QString agencyName;
    int year = 0;
    QString sentence;    ///< In which it first stands, as printed, blanks put together; cut where it is long.
    qsizetype begin = 0; ///< Where in `sentence`.
    qsizetype length = 0;
};

struct SearchResult
{
    QList<SearchHit> hits; ///< Newest imported first.
    bool isCut = false;    ///< There are more.
};

/// Searches the text of all current reports that a filter leaves. Found is what contains the query, blanks left out,
/// whatever its script, its width or its case; nothing in a query is special.
/// @param limit reports at most
Result<SearchResult> searchReports(const Database &database, const QString &query, const ArchiveFilter &filter,
                                   int limit);

} // namespace gouji
