// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive.h"
#include "faults.h"
#include "searchedtext.h"
#include "searchsql.h"
#include "targetfunctions.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Texts with what means something to databases and to Unicode.
const QStringList &texts()
{
    static const QStringList all{
        u"收到政府信息公开申请5件，办结5件。行政复议0件"_s,
        u"發(fā)布資訊；１２３ ＡＢＣ abc％_\n第二行 | 第三格"_s,
        u"it's \"quoted\" * ^ - + ( ) : AND OR NOT NEAR \\ % _ ? ! ;-- {}"_s,
        u"\U00020000\U00020001𠮷😀é e\u0301 \u200b\u00a0\u3000ﬁ ǅ İ ß ㍿"_s,
        QString(2000, u'申') + u"请"_s,
        {},
    };
    return all;
}

PreparedReport prepared(qsizetype number)
{
    const QString &text = texts().at(number);
    return {.agency = u"青山市第%1局"_s.arg(number),
            .year = int(2020 + number),
            .file = u"fuzz"_s,
            .format = u"text"_s,
            .edition = u"2021"_s,
            .sha256 = QByteArray(32, char(number)),
            .published = {},
            .content = {},
            .text = qCompress(text.toUtf8()),
            .fingerprints = {},
            .pairs = SearchedText(text).pairs(),
            .cells = {},
            .checked = {}};
}

/// An archive that holds the texts, and a database beside it for what is written and taken back.
class SearchedArchive
{
public:
    static SearchedArchive &instance()
    {
        static SearchedArchive archive;
        return archive;
    }

    /// The queries find what a look through all texts finds.
    QString faultOfSearch(const QString &query, const QString &agency) const
    {
        const Result<SearchResult> found = m_archive->search(query, {.name = agency}, int(texts().size()));
        if (!found) {
            return u"a search fails: %1"_s.arg(found.error().toString());
        }
        QStringList names;
        for (const SearchHit &hit : found->hits) {
            if (hit.begin < 0 || hit.length < 0 || hit.begin + hit.length > hit.sentence.size()) {
                return u"a hit lies outside its sentence"_s;
            }
            names.append(hit.agencyName);
        }
        for (qsizetype i = 0; i < texts().size() && agency.isEmpty(); ++i) {
            const QString wanted = SearchedText(QStringView(query).left(1000)).text();
            if (names.contains(u"青山市第%1局"_s.arg(i)) != SearchedText(texts().at(i)).find(wanted).has_value()) {
                return u"text %1 is found wrongly, or not at all"_s.arg(i);
            }
        }
        return {};
    }

    /// What stands in a text is found by its pairs.
    QString faultOfPairs(const QString &wanted, const SearchedText &text)
    {
        const Statement condition = pairsCondition(Database::Backend::Sqlite, wanted);
        QString fault;
        const std::optional<Error> error = m_database->transaction([&]() -> std::optional<Error> {
            constexpr int Report = 1000;
            const Result<QList<QVariantList>> written =
                m_database->rows(insertPairsStatement(Database::Backend::Sqlite, 1, Report, text.pairs()));
            const Result<QList<QVariantList>> found =
                m_database->rows({u"SELECT 1 FROM (SELECT %1 AS id) report WHERE %2"_s.arg(Report).arg(condition.sql),
                                  condition.values});
            if (!written || !found) {
                fault = (written ? found.error() : written.error()).toString();
            } else if (found->isEmpty() && text.find(wanted)) {
                fault = u"a text is not found by its pairs"_s;
            }
            return Error{.cause = u"taken back"_s};
        });
        return error ? fault : u"a transaction was not taken back"_s;
    }

private:
    SearchedArchive()
        : m_archive(std::make_unique<Archive>(*Archive::open(m_folder.filePath(u"archive.sqlite"_s))))
        , m_database(std::make_unique<Database>(*Database::open(m_folder.filePath(u"other.sqlite"_s))))
    {
        QList<PreparedReport> reports;
        for (qsizetype i = 0; i < texts().size(); ++i) {
            reports.append(prepared(i));
        }
        if (const auto stored = m_archive->reports().store(reports, u"fuzz"_s); !stored) {
            qFatal("%ls", qUtf16Printable(stored.error().toString()));
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<Database> m_database;
};

/// A text's characters and their pairs, and where a query stands in it.
QString faultOf(const SearchedText &text, const QString &original, const QString &wanted)
{
    if (text.pairs().size() != text.text().toUcs4().size()) {
        return u"a character has no pair"_s;
    }
    const std::optional<SourceSpan> found = text.find(wanted);
    return !found || liesIn(*found, original) ? QString() : u"what was found lies outside the text"_s;
}

/// Words of PostgreSQL's text search are quoted: every quote and backslash in them is doubled.
QString faultOfQuotes(const QString &wanted)
{
    const QString value = pairsCondition(Database::Backend::Postgresql, wanted).values.first().toString();
    QString outside = value;
    outside.remove(u"\\\\"_s).remove(u"''"_s);
    return outside.count(u'\'') % 2 == 0 && !outside.contains(u'\\') ? QString() : u"a quote stays open: "_s + value;
}

} // namespace

QString fuzzSearch(const QByteArray &input)
{
    const QList<QByteArray> parts = input.split('\0');
    const QString query = QString::fromUtf8(parts.at(0));
    const QString original = QString::fromUtf8(parts.value(2));
    SearchedArchive &archive = SearchedArchive::instance();
    QString fault = archive.faultOfSearch(query, QString::fromUtf8(parts.value(1)));
    const QString wanted = SearchedText(query.left(1000)).text();
    if (!fault.isEmpty() || wanted.isEmpty()) {
        return fault;
    }
    const SearchedText text(original);
    fault = faultOf(text, original, wanted);
    fault = fault.isEmpty() ? faultOfQuotes(wanted) : fault;
    return fault.isEmpty() ? archive.faultOfPairs(wanted, text) : fault;
}

} // namespace gouji
