// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchsql.h"

#include "searchedtext.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// More pairs than this are not looked up: what is found is compared with the whole text anyway.
constexpr qsizetype MaximumPairs = 64;

/// A word of a tsvector or a tsquery: https://www.postgresql.org/docs/15/datatype-textsearch.html
QString lexeme(QString pair)
{
    return u'\'' + pair.replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s) + u'\'';
}

/// @param separator between the words
QString lexemes(const QStringList &pairs, const QString &separator)
{
    QStringList words;
    words.reserve(pairs.size());
    std::transform(pairs.begin(), pairs.end(), std::back_inserter(words), lexeme);
    return words.join(separator);
}

/// Words that follow one another, in FTS5's query language: https://www.sqlite.org/fts5.html#fts5_phrases
QString phrase(const QStringList &pairs)
{
    return u'"' + pairs.join(u' ').replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

Statement insertPairsStatement(Database::Backend backend, int agency, int report, const QStringList &pairs)
{
    if (backend == Database::Backend::Sqlite) {
        return {u"INSERT INTO report_pairs (rowid, pairs) VALUES (?, ?)"_s, {report, pairs.join(u' ')}};
    }
    return {u"INSERT INTO report_pairs VALUES (?, ?, CAST(? AS tsvector))"_s, {agency, report, lexemes(pairs, u" "_s)}};
}

Statement deletePairsStatement(int report, const QStringList &pairs)
{
    return {u"INSERT INTO report_pairs (report_pairs, rowid, pairs) VALUES ('delete', ?, ?)"_s,
            {report, pairs.join(u' ')}};
}

Statement pairsCondition(Database::Backend backend, const QString &text)
{
    QStringList pairs = SearchedText(text).pairs();
    const bool isOneCharacter = pairs.size() == 1;
    if (!isOneCharacter) {
        pairs.removeLast(); // the last character alone: others may follow it where the text is found
        pairs = pairs.mid(0, MaximumPairs);
    }
    if (backend == Database::Backend::Sqlite) {
        return {u"report.id IN (SELECT rowid FROM report_pairs WHERE report_pairs MATCH ?)"_s,
                {phrase(pairs) + (isOneCharacter ? u"*"_s : u""_s)}};
    }
    return {u"report.id IN (SELECT report FROM report_pairs WHERE pairs @@ CAST(? AS tsquery))"_s,
            {lexemes(pairs, u" & "_s) + (isOneCharacter ? u":*"_s : u""_s)}};
}

} // namespace gouji
