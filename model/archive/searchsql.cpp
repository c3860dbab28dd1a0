// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchsql.h"

#include "searchedtext.h"

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

/// A string of FTS5's query language: https://www.sqlite.org/fts5.html#fts5_strings
QString ftsString(QString pair)
{
    return u'"' + pair.replace(u'"', u"\"\""_s) + u'"';
}

QStringList quoted(const QStringList &pairs, QString (*quote)(QString))
{
    QStringList texts;
    texts.reserve(pairs.size());
    for (const QString &pair : pairs) {
        texts.append(quote(pair));
    }
    return texts;
}

} // namespace

Statement insertPairsStatement(Database::Backend backend, int agency, int report, const QStringList &pairs)
{
    if (backend == Database::Backend::Sqlite) {
        return {u"INSERT INTO report_pairs (rowid, pairs) VALUES (?, ?)"_s, {report, pairs.join(u' ')}};
    }
    return {u"INSERT INTO report_pairs VALUES (?, ?, CAST(? AS tsvector))"_s,
            {agency, report, quoted(pairs, lexeme).join(u' ')}};
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
                {quoted(pairs, ftsString).join(u' ') + (isOneCharacter ? u"*"_s : u""_s)}};
    }
    return {u"report.id IN (SELECT report FROM report_pairs WHERE pairs @@ CAST(? AS tsquery))"_s,
            {quoted(pairs, lexeme).join(" & "_L1) + (isOneCharacter ? u":*"_s : u""_s)}};
}

} // namespace gouji
