// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportsearch.h"

#include "filtersql.h"
#include "searchedtext.h"
#include "searchsql.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr qsizetype MaximumQuery = 1000; // units
constexpr qsizetype LongestLead = 60;    // units of a sentence shown before and behind a hit
constexpr int GrowthOfPages = 4;

bool endsSentence(QChar character)
{
    return u"。；！？\n|"_s.contains(character);
}

/// Puts the sentence round `span` into a hit.
void show(const QString &text, SourceSpan span, SearchHit *hit)
{
    qsizetype begin = span.begin;
    while (begin > 0 && span.begin - begin < LongestLead && !endsSentence(text.at(begin - 1))) {
        --begin;
    }
    qsizetype end = span.end;
    while (end < text.size() && end - span.end < LongestLead && !endsSentence(text.at(end))) {
        ++end;
    }
    const QString before = text.mid(begin, span.begin - begin).simplified();
    const QString found = text.mid(span.begin, span.size()).simplified();
    const QString after = text.mid(span.end, end - span.end).simplified();
    hit->sentence = before + found + after;
    hit->begin = before.size();
    hit->length = found.size();
}

} // namespace

Result<SearchResult> searchReports(const Database &database, const QString &query, const ArchiveFilter &filter,
                                   int limit)
{
    SearchResult result;
    const QString wanted = SearchedText(QStringView(query).left(MaximumQuery)).text();
    if (wanted.isEmpty()) {
        return result;
    }
    const Statement found = pairsCondition(database.backend(), wanted);
    const Statement left = reportCondition(filter);
    int before = std::numeric_limits<int>::max();
    // In pages, for what may hold the words can be nearly all reports. Where many do not hold them the pages grow.
    bool isLast = false;
    for (qint64 page = qint64(limit) + 1; !isLast; page *= GrowthOfPages) {
        qint64 seen = 0;
        const auto look = [&](const QVariantList &row) {
            ++seen;
            before = row.at(0).toInt();
            const QString text = QString::fromUtf8(qUncompress(row.at(4).toByteArray()));
            const std::optional<SourceSpan> span = SearchedText(text).find(wanted);
            if (!span) {
                return true;
            }
            if (result.hits.size() == limit) {
                result.isCut = true;
                return false;
            }
            SearchHit hit{.report = before,
                          .agency = row.at(1).toInt(),
                          .agencyName = row.at(2).toString(),
                          .year = row.at(3).toInt()};
            show(text, *span, &hit);
            result.hits.append(hit);
            return true;
        };
        const std::optional<Error> error =
            database.forEachRow({uR"(SELECT chosen.id, chosen.agency, agency.name, chosen.year, report_file.text
             FROM (SELECT report.id, report.agency, report.year FROM report
                   WHERE %1 AND %2 AND report.id < ? ORDER BY report.id DESC LIMIT ?) chosen
             JOIN agency ON agency.id = chosen.agency
             JOIN report_file ON report_file.agency = chosen.agency AND report_file.report = chosen.id
             ORDER BY chosen.id DESC)"_s.arg(found.sql, left.sql),
                                 found.values + left.values + QVariantList{before, page}},
                                look);
        if (error) {
            return *error;
        }
        isLast = result.isCut || seen < page;
    }
    return result;
}

} // namespace gouji
