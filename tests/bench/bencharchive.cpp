// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include "comparison.h"
#include "generatedreports.h"
#include "importer.h"
#include "keptreport.h"
#include "postgresqlserver.h"
#include "searchedtext.h"
#include "searchsql.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;

namespace gouji::bench {

namespace {

const QString Browsing = u"--browse"_s;
constexpr int Agencies20000 = 20'000;
constexpr int Years = 5;
/// Files on the disk at a time, of whole agencies.
constexpr int AgenciesAtOnce = 400;
/// Reports in a transaction of the bare inserts: as many as in the importer's.
constexpr qsizetype AtOnce = 128;
/// Reports whose rows are inserted bare.
constexpr int BareReports = 2000;

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) * 1e-9;
}

template<typename T>
T need(Result<T> result)
{
    if (!result) {
        qFatal("%ls", qUtf16Printable(result.error().toString()));
    }
    return std::move(result).value();
}

/// Imports generated reports.
/// @return seconds that it took, without those for making the files
double fillArchive(const QString &url, int agencies)
{
    const GeneratedReports generated;
    Archive archive = need(Archive::open(url));
    double taken = 0;
    for (int begin = 0; begin < agencies; begin += AgenciesAtOnce) {
        const QTemporaryDir folder;
        QList<ImportFile> files;
        for (int agency = begin; agency < std::min(begin + AgenciesAtOnce, agencies); ++agency) {
            for (int year = GeneratedReports::FirstYear; year < GeneratedReports::FirstYear + Years; ++year) {
                QFile file(folder.filePath(u"%1-%2.txt"_s.arg(agency).arg(year)));
                if (!file.open(QIODevice::WriteOnly) || file.write(generated.report(agency, year)) < 0) {
                    qFatal("%ls", qUtf16Printable(file.errorString()));
                }
                files.append({.path = file.fileName()});
            }
        }
        QElapsedTimer timer;
        timer.start();
        if (const auto error = Importer(&archive, Catalogue::standard()).import(files, u"bench"_s, {})) {
            qFatal("%ls", qUtf16Printable(error->toString()));
        }
        taken += seconds(timer);
    }
    return taken;
}

QSqlDatabase bareConnection(const QString &url, const QString &name)
{
    const bool isServer = url.startsWith("postgresql:"_L1);
    QSqlDatabase handle = QSqlDatabase::addDatabase(isServer ? u"QPSQL"_s : u"QSQLITE"_s, name);
    if (isServer) {
        handle.setDatabaseName(QUrl(url).path().mid(1));
        handle.setUserName(QUrl(url).userName());
        handle.setConnectOptions(u"host="_s + QUrlQuery(QUrl(url)).queryItemValue(u"host"_s));
    } else {
        handle.setDatabaseName(url);
    }
    if (!handle.open()) {
        qFatal("%ls", qUtf16Printable(handle.lastError().text()));
    }
    return handle;
}

/// A report's rows of one table.
struct Rows
{
    QString insert;
    QList<QVariantList> rows;
};

QList<Rows> rowsOf(const QSqlDatabase &archive, int report)
{
    QList<Rows> all;
    const auto select = [&archive](const QString &sql) {
        QSqlQuery query(archive);
        query.setForwardOnly(true);
        if (!query.exec(sql)) {
            qFatal("%ls", qUtf16Printable(query.lastError().text()));
        }
        return query;
    };
    QSqlQuery owner = select(u"SELECT agency FROM report WHERE id = %1"_s.arg(report));
    const int agency = owner.next() ? owner.value(0).toInt() : 0;
    for (const auto &[table, key] : {std::pair(u"report"_s, u"id"_s),
                                     {u"report_file"_s, u"report"_s},
                                     {u"cell"_s, u"report"_s},
                                     {u"finding"_s, u"report"_s}}) {
        QSqlQuery query =
            select(u"SELECT * FROM %1 WHERE agency = %2 AND %3 = %4"_s.arg(table).arg(agency).arg(key).arg(report));
        const int columns = query.record().count();
        Rows rows{u"INSERT INTO %1 VALUES (%2)"_s.arg(table, QStringList(columns, u"?"_s).join(u',')), {}};
        while (query.next()) {
            QVariantList row;
            for (int column = 0; column < columns; ++column) {
                row.append(query.value(column));
            }
            rows.rows.append(row);
        }
        all.append(rows);
    }
    return all;
}

/// Reports a second when the rows of an archive's reports are inserted into a new database of the same schema by
/// prepared statements, row by row, in the importer's transactions.
double bareInserts(const QString &full, const QString &fresh)
{
    need(Database::open(fresh));
    QList<QList<Rows>> reports;
    QSqlDatabase source = bareConnection(full, u"full"_s);
    QList<Statement> words;
    {
        Archive archive = need(Archive::open(full));
        const Journal journal = need(Journal::open(full));
        const auto backend = need(Database::open(full)).backend();
        for (int report = 1; report <= BareReports; ++report) {
            reports.append(rowsOf(source, report));
            const KeptReport kept = need(keptReport(&archive, journal, report));
            const QString text = need(effective(kept, Catalogue::standard())).loaded.report.document().text();
            words.append(insertPairsStatement(backend, kept.report.agency, report, SearchedText(text).pairs()));
        }
    }
    QSqlDatabase target = bareConnection(fresh, u"fresh"_s);
    const bool isServer = target.driverName() == "QPSQL"_L1;
    const auto run = [&target](const QString &sql) {
        QSqlQuery query(target);
        if (!query.exec(sql)) {
            qFatal("%ls", qUtf16Printable(query.lastError().text()));
        }
    };
    {
        QSqlQuery agencies(source);
        agencies.exec(u"SELECT * FROM agency ORDER BY id"_s);
        QSqlQuery insert(target);
        insert.prepare(
            u"INSERT INTO agency VALUES (%1)"_s.arg(QStringList(agencies.record().count(), u"?"_s).join(u',')));
        while (agencies.next()) {
            for (int column = 0; column < agencies.record().count(); ++column) {
                insert.bindValue(column, agencies.value(column));
            }
            if (!insert.exec()) {
                qFatal("%ls", qUtf16Printable(insert.lastError().text()));
            }
        }
    }
    if (!isServer) {
        run(u"PRAGMA synchronous = FULL"_s);
        run(u"PRAGMA foreign_keys = ON"_s);
    }
    QHash<QString, std::shared_ptr<QSqlQuery>> prepared;
    const auto insertRow = [&target, &prepared](const QString &sql, const QVariantList &row) {
        auto &insert = prepared[sql];
        if (!insert) {
            insert = std::make_shared<QSqlQuery>(target);
            insert->prepare(sql);
        }
        for (int column = 0; column < row.size(); ++column) {
            insert->bindValue(column, row.at(column));
        }
        if (!insert->exec()) {
            qFatal("%ls", qUtf16Printable(insert->lastError().text()));
        }
    };
    QElapsedTimer timer;
    timer.start();
    for (qsizetype begin = 0; begin < reports.size(); begin += AtOnce) {
        const qsizetype end = std::min(begin + AtOnce, reports.size());
        run(u"BEGIN"_s);
        for (qsizetype i = begin; i < end; ++i) {
            for (const Rows &rows : std::as_const(reports.at(i))) {
                for (const QVariantList &row : rows.rows) {
                    insertRow(rows.insert, row);
                }
            }
        }
        for (qsizetype i = begin; i < end; ++i) { // as the importer has it: much the quickest
            insertRow(words.at(i).sql, words.at(i).values);
        }
        run(u"COMMIT"_s);
    }
    const double rate = double(reports.size()) / seconds(timer);
    prepared.clear();
    source = {};
    target = {};
    QSqlDatabase::removeDatabase(u"full"_s);
    QSqlDatabase::removeDatabase(u"fresh"_s);
    return rate;
}

Figure importing(const QString &backend, int agencies, double taken, double bare)
{
    return {.name = u"import into %1, %2 reports, files to findings"_s.arg(backend).arg(agencies * Years),
            .unit = u"reports/s"_s,
            .value = agencies * Years / taken,
            .boundName = u"bare prepared inserts of the same rows"_s,
            .bound = bare,
            .goal = bare / 2,
            .moreIsBetter = true};
}

/// The least of some runs, in milliseconds: other load on the machine can only add.
double milliseconds(const std::function<void()> &act)
{
    static constexpr int Runs = 5;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < Runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        act();
        least = std::min(least, seconds(timer) * 1000);
    }
    return least;
}

/// What an auditor does, in a process of its own. Prints milliseconds and megabytes.
void browse(const QString &url)
{
    QElapsedTimer timer;
    timer.start();
    std::optional<Archive> archive = need(Archive::open(url));
    const double open = seconds(timer) * 1000;
    const ArchiveGrid grid = archive->grid();
    double filter = 0;
    for (const ArchiveFilter &each :
         {ArchiveFilter(), ArchiveFilter{.name = u"财政"_s}, ArchiveFilter{.under = 1},
          ArchiveFilter{.level = AgencyLevel::Township}, ArchiveFilter{.marks = ReportMark::Errors},
          ArchiveFilter{.year = GeneratedReports::FirstYear + 1,
          .marks = ReportMarks(ReportMark::Late) | ReportMark::Copied},
          ArchiveFilter{.hasGap = true}}) {
        filter = std::max(filter, milliseconds([&] {
                              const QList<int> agencies = need(grid.agencies(each));
                              const QList<int> shown = agencies.mid(0, 50);
                              need(grid.rows(shown));
                              need(grid.reports(shown));
                          }));
    }
    const double counts = milliseconds([&] { need(grid.counts({})); });
    double search = 0;
    for (const QString &query :
         {u"信"_s, u"窗"_s, u"公开"_s, u"财政"_s, u"信息处理费"_s, u"政府信息公开工作年度报告"_s,
          u"三审三校制度，对财政预算栏目"_s, u"没有这样的句子"_s, u"公开信息公开"_s, u"299条"_s}) {
        const double one = milliseconds([&] { need(archive->search(query, {}, 200)); });
        std::fprintf(stderr, "%s: %.1f ms\n", qUtf8Printable(query), one);
        search = std::max(search, one);
    }
    const Journal journal = need(Journal::open(url));
    const auto standingOf = [&](int report) {
        return need(effective(need(keptReport(&*archive, journal, report)), Catalogue::standard())).standing();
    };
    const double comparing = milliseconds([&] { compare(standingOf(1), standingOf(2)); });
    std::printf("%f %f %f %f %f %f\n", open, filter, counts, search, comparing, residentMegabytes());
}

int agenciesFrom(const char *variable, int usual)
{
    const int said = qEnvironmentVariableIntValue(variable);
    return said > 0 ? said : usual;
}

/// Megabytes that an archive takes.
double sizeOf(const QString &url)
{
    const Database database = need(Database::open(url));
    const bool isServer = database.backend() == Database::Backend::Postgresql;
    const auto size =
        need(database.rows({isServer ? u"SELECT pg_database_size(current_database())"_s
                                     : u"SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"_s,
                            {}}));
    return size.first().first().toDouble() / 1024 / 1024;
}

/// What browse() measures, beside all texts read once.
QList<Figure> browsing(const QString &backend, const QString &url, int agencies)
{
    QProcess auditor;
    auditor.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    auditor.start(QCoreApplication::applicationFilePath(), {Browsing, url});
    if (!auditor.waitForFinished(-1) || auditor.exitCode() != 0) {
        qFatal("The archive was not browsed");
    }
    const QList<QByteArray> numbers = auditor.readAllStandardOutput().trimmed().split(' ');
    const Database database = need(Database::open(url));
    QElapsedTimer timer;
    timer.start();
    if (database.forEachRow({u"SELECT text FROM report_file"_s, {}}, [](const QVariantList &) { return true; })) {
        qFatal("The archive was not read");
    }
    const double reading = seconds(timer) * 1000;
    const double size = sizeOf(url);
    const QString what = u"%1 with %2 reports: "_s.arg(backend).arg(agencies * Years);
    QList<Figure> figures;
    qsizetype column = 0;
    for (const auto &[name, unit, goal] : {std::tuple(u"opening it"_s, u"ms"_s, 1000.0),
                                           {u"the slowest of seven filters"_s, u"ms"_s, 100.0},
                                           {u"the counts beside the filters"_s, u"ms"_s, 100.0},
                                           {u"the slowest of ten searches"_s, u"ms"_s, 200.0},
                                           {u"two years side by side"_s, u"ms"_s, 50.0},
                                           {u"memory after all that"_s, u"MB"_s, 300.0}}) {
        const bool isMemory = unit == "MB"_L1;
        figures.append({.name = what + name,
                        .unit = unit,
                        .value = numbers.value(column++).toDouble(),
                        .boundName = isMemory ? u"what it takes on the disk"_s : u"reading its texts once"_s,
                        .bound = isMemory ? size : reading,
                        .goal = goal});
    }
    return figures;
}

} // namespace

std::optional<int> runAsAuditor(int argc, char *argv[])
{
    if (argc != 3 || QString::fromLocal8Bit(argv[1]) != Browsing) {
        return {};
    }
    const QCoreApplication application(argc, argv);
    browse(QString::fromLocal8Bit(argv[2]));
    return 0;
}

QList<Figure> archive()
{
    const QTemporaryDir folder(QDir::currentPath() + u"/build/archive-XXXXXX"_s);
    const QString path = folder.filePath(u"archive.sqlite"_s);
    const int agencies = agenciesFrom("GOUJI_BENCH_AGENCIES", Agencies20000);
    const double taken = fillArchive(path, agencies);
    QList<Figure> figures{
        importing(u"SQLite"_s, agencies, taken, bareInserts(path, folder.filePath(u"bare.sqlite"_s)))};
    figures += browsing(u"SQLite"_s, path, agencies);
    if (PostgresqlServer server; server.isRunning()) {
        const QString url = server.newDatabase();
        const int some = agenciesFrom("GOUJI_BENCH_SERVER_AGENCIES", std::min(agencies, 1000));
        const double takenThere = fillArchive(url, some);
        figures.append(importing(u"PostgreSQL"_s, some, takenThere, bareInserts(url, server.newDatabase())));
        figures += browsing(u"PostgreSQL"_s, url, some);
    }
    return figures;
}

} // namespace gouji::bench
