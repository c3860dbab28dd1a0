// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivetesting.h"
#include "generatedreports.h"
#include "importer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

constexpr int AgencyCount = 5;

} // namespace

class TestArchive : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void agenciesAreFoundByTheirNames_data() { FreshDatabases::addRows(); }
    void agenciesAreFoundByTheirNames();
    void placesAroundMayBeLeftOut_data() { FreshDatabases::addRows(); }
    void placesAroundMayBeLeftOut();
    void parentsAreToldByNames_data() { FreshDatabases::addRows(); }
    void parentsAreToldByNames();
    void parentsThatAreMadeAtTheSameTime();
    void importsFiles_data() { FreshDatabases::addRows(); }
    void importsFiles();
    void newerVersionReplaces_data() { FreshDatabases::addRows(); }
    void newerVersionReplaces();
    void whatIsNotTakenSaysWhy_data() { FreshDatabases::addRows(); }
    void whatIsNotTakenSaysWhy();
    void countsWhatAFilterLeaves_data() { FreshDatabases::addRows(); }
    void countsWhatAFilterLeaves();
    void cancelledImportIsWhole_data() { FreshDatabases::addRows(); }
    void cancelledImportIsWhole();
    void reassigning_data() { FreshDatabases::addRows(); }
    void reassigning();
    void removing_data() { FreshDatabases::addRows(); }
    void removing();
    void searching_data();
    void searching();
    void searchLooksOnWhereTheNewestOnlySeemToMatch_data() { FreshDatabases::addRows(); }
    void searchLooksOnWhereTheNewestOnlySeemToMatch();
    void anyQueryIsSafe_data() { FreshDatabases::addRows(); }
    void anyQueryIsSafe();
    void series_data() { FreshDatabases::addRows(); }
    void series();
    void filters_data() { FreshDatabases::addRows(); }
    void filters();

private:
    QList<ImportFile> writeReports(int agencies, int years);

    std::unique_ptr<FreshDatabases> m_databases;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestArchive::initTestCase()
{
    m_databases = std::make_unique<FreshDatabases>();
}

void TestArchive::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QList<ImportFile> TestArchive::writeReports(int agencies, int years)
{
    const GeneratedReports generated;
    QList<ImportFile> files;
    for (int agency = 0; agency < agencies; ++agency) {
        for (int year = 0; year < years; ++year) {
            const QString path = m_folder->filePath(u"%1-%2.txt"_s.arg(agency).arg(year));
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) ||
                file.write(generated.report(agency, GeneratedReports::FirstYear + year)) < 0) {
                qFatal("%s", qPrintable(file.errorString()));
            }
            files.append({.path = path});
        }
    }
    return files;
}

void TestArchive::agenciesAreFoundByTheirNames()
{
    FRESH_ARCHIVE(archive, m_databases);
    Agencies agencies = archive.agencies();
    VALUE(id, agencies.findOrMake(u"宿城区財政局"_s));
    VALUE(same, agencies.find(u" 宿城区 财政局 "_s));
    QCOMPARE(same, id);
    VALUE(again, agencies.findOrMake(u"宿城区财政局"_s));
    QCOMPARE(again, id);
    VALUE(none, agencies.find(u"宿城区审计局"_s));
    QCOMPARE(none, 0);
    QCOMPARE(show(agencies.rename(id, u"宿城区财政和国资局"_s)), QString());
    VALUE(former, agencies.find(u"宿城区财政局"_s));
    QCOMPARE(former, id);
    VALUE(agency, agencies.agency(id));
    QCOMPARE(agency.name, u"宿城区财政和国资局"_s);
    QCOMPARE(agency.otherNames, QStringList{u"宿城区財政局"_s});
    VALUE(other, agencies.findOrMake(u"宿城区审计局"_s));
    QVERIFY(agencies.addName(other, u"宿城区财政局"_s));
    QVERIFY(agencies.addName(other, u" "_s));
    QVERIFY(!agencies.agency(12345));
}

void TestArchive::placesAroundMayBeLeftOut()
{
    FRESH_ARCHIVE(archive, m_databases);
    Agencies agencies = archive.agencies();
    VALUE(shortly, agencies.findOrMake(u"洪泽区人民政府"_s));
    VALUE(found, agencies.find(u"淮安市洪泽区人民政府"_s));
    QCOMPARE(found, shortly);
    VALUE(fully, agencies.findOrMake(u"淮安市洪泽区人民政府"_s));
    QCOMPARE(fully, shortly);
    QCOMPARE(agencies.agency(shortly)->name, u"淮安市洪泽区人民政府"_s);
    VALUE(placeAlone, agencies.findOrMake(u"洪泽区"_s));
    QCOMPARE(placeAlone, shortly);
    VALUE(office, agencies.findOrMake(u"洪泽区人民政府办公室"_s));
    QVERIFY(office != shortly);
    // Of two cities that have a district of the name, the short name could mean either.
    VALUE(nanjing, agencies.findOrMake(u"南京市鼓楼区财政局"_s));
    VALUE(fuzhou, agencies.findOrMake(u"福州市鼓楼区财政局"_s));
    QVERIFY(nanjing != fuzhou);
    VALUE(either, agencies.findOrMake(u"鼓楼区财政局"_s));
    QVERIFY(either != nanjing && either != fuzhou);
}

void TestArchive::parentsAreToldByNames()
{
    FRESH_ARCHIVE(archive, m_databases);
    Agencies agencies = archive.agencies();
    // The government comes after those that report to it.
    VALUE(finance, agencies.findOrMake(u"宿迁市宿城区财政局"_s));
    VALUE(town, agencies.findOrMake(u"宿城区耿车镇人民政府"_s));
    VALUE(district, agencies.findOrMake(u"宿城区人民政府"_s));
    VALUE(market, agencies.findOrMake(u"宿城区市场监督管理局"_s));
    VALUE(housing, agencies.findOrMake(u"宿城区住房和城乡建设局"_s));
    VALUE(townOffice, agencies.findOrMake(u"耿车镇财政所"_s));
    const auto parentOf = [&agencies](int id) { return agencies.agency(id)->parent; };
    QCOMPARE(parentOf(finance), district);
    QCOMPARE(parentOf(town), district);
    QCOMPARE(parentOf(market), district);
    QCOMPARE(parentOf(housing), district);
    QCOMPARE(parentOf(townOffice), town);
    QCOMPARE(agencies.agency(market)->level, AgencyLevel::Department);
    QCOMPARE(agencies.agency(town)->level, AgencyLevel::Township);
    QCOMPARE(agencies.agency(district)->level, AgencyLevel::County);
    QVERIFY(agencies.setParent(district, town)); // round in a circle
    QVERIFY(agencies.setParent(district, district));
    QCOMPARE(show(agencies.setParent(town, 0)), QString());
    QCOMPARE(parentOf(town), 0);
    VALUE(children, archive.grid().children(district));
    QCOMPARE(children.size(), 3);
    VALUE(roots, archive.grid().children(0));
    QCOMPARE(QSet<int>(roots.begin(), roots.end()), (QSet<int>{district, town}));
}

/// One program makes a government, not yet committed, while another makes who reports to it.
void TestArchive::parentsThatAreMadeAtTheSameTime()
{
    if (!m_databases->server().isRunning()) {
        QSKIP(qPrintable(m_databases->server().why()));
    }
    const QString url = m_databases->url(true);
    Database first = Database::open(url).value();
    std::unique_ptr<QThread> second(QThread::create([&url] {
        Database database = Database::open(url).value();
        Agencies agencies(&database);
        (void)database.patientTransaction([&agencies]() -> std::optional<Error> {
            const Result<int> made = agencies.findOrMake(u"淮安市教育局"_s);
            return made ? std::nullopt : std::optional(made.error());
        });
    }));
    const auto isWaiting = [watching = Database::open(url).value()] {
        return !watching.rows({u"SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"_s, {}})->isEmpty();
    };
    int government = 0;
    const std::optional<Error> error = first.transaction([&]() -> std::optional<Error> {
        government = Agencies(&first).findOrMake(u"淮安市人民政府"_s).value();
        second->start();
        return QTest::qWaitFor([&] { return isWaiting() || second->isFinished(); }, 20'000)
                   ? std::nullopt
                   : std::optional(Error{.file = {}, .cause = u"neither waits nor ends"_s, .remedy = {}});
    });
    second->wait();
    QVERIFY2(!error, qPrintable(show(error)));
    Agencies agencies(&first);
    VALUE(bureau, agencies.find(u"淮安市教育局"_s));
    VALUE(made, agencies.agency(bureau));
    QCOMPARE(made.parent, government);
}

void TestArchive::importsFiles()
{
    FRESH_ARCHIVE(archive, m_databases);
    const QList<ImportFile> files = writeReports(AgencyCount, 3);
    Importer importer(&archive, Catalogue::standard());
    int taken = 0;
    qsizetype seen = 0;
    const Importer::Watch watch{
        .file = [&taken](const ImportedFile &file) { taken += file.outcome == ImportedFile::Outcome::New ? 1 : 0; },
        .progress = [&seen](qsizetype done, qsizetype) { seen = done; }};
    QCOMPARE(show(importer.import(files, u"王"_s, watch)), QString());
    QCOMPARE(taken, files.size());
    QCOMPARE(seen, files.size());
    // What comes back is what the files say.
    for (const ImportFile &file : files) {
        const LoadedReport loaded = loadReportFile(file.path).value();
        VALUE(id, archive.reports().find(loaded.sha256()));
        QVERIFY(id != 0);
        VALUE(content, archive.reports().content(id));
        QCOMPARE(content, loaded.bytes);
        VALUE(report, archive.reports().report(id));
        QCOMPARE(report.agencyName, loaded.report.agency);
        QCOMPARE(report.year, *loaded.report.year);
        QCOMPARE(report.importedBy, u"王"_s);
        QCOMPARE(report.published, loaded.report.published->date);
        VALUE(cells, archive.reports().cells(id));
        QCOMPARE(cells.size(), loaded.report.cells().size());
        for (const CellValue &cell : cells) {
            const CellValue *printed = loaded.report.cell(cell.id);
            QVERIFY(printed);
            QCOMPARE(cell.raw, printed->raw);
            QCOMPARE(cell.value.has_value(), printed->value.has_value());
            QCOMPARE(cell.value.value_or(Quantity()), printed->value.value_or(Quantity()));
            QCOMPARE(cell.status, printed->status);
        }
        VALUE(findings, archive.reports().findings(id));
        QStringList rules;
        for (const Finding &finding : findings) {
            rules.append(finding.rule);
        }
        for (const Finding &finding : check(loaded.report)) {
            QVERIFY2(rules.contains(finding.rule), qPrintable(finding.message()));
        }
    }
    // The same again: known.
    int known = 0;
    QCOMPARE(show(importer.import(files, u"王"_s,
                                  {.file =
                                       [&known](const ImportedFile &file) {
                                           known += file.outcome == ImportedFile::Outcome::Known ? 1 : 0;
                                       }})),
             QString());
    QCOMPARE(known, files.size());
    VALUE(counts, archive.grid().counts({}));
    QCOMPARE(counts.reports, files.size());
    QCOMPARE(counts.agencies, AgencyCount);
}

void TestArchive::newerVersionReplaces()
{
    FRESH_ARCHIVE(archive, m_databases);
    const QList<ImportFile> files = writeReports(1, 1);
    Importer importer(&archive, Catalogue::standard());
    QCOMPARE(show(importer.import(files, {}, {})), QString());
    QFile file(files.first().path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("联系电话：0000-1234567\n");
    file.close();
    ImportedFile last;
    QCOMPARE(show(importer.import(files, {}, {.file = [&last](const ImportedFile &each) { last = each; }})), QString());
    QCOMPARE(last.outcome, ImportedFile::Outcome::Replaced);
    VALUE(newest, archive.reports().report(last.report));
    VALUE(versions, archive.reports().versions(newest.agency));
    QCOMPARE(versions.size(), 2);
    QVERIFY(versions.first().isCurrent);
    QCOMPARE(versions.first().id, last.report);
    QVERIFY(!versions.last().isCurrent);
    VALUE(old, archive.reports().content(versions.last().id));
    QVERIFY(!old.contains("联系电话"));
    VALUE(counts, archive.grid().counts({}));
    QCOMPARE(counts.reports, 1);
}

void TestArchive::whatIsNotTakenSaysWhy()
{
    FRESH_ARCHIVE(archive, m_databases);
    QList<ImportFile> files = writeReports(1, 1);
    const auto add = [this, &files](const QString &name, const QByteArray &bytes, bool isWalked) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        files.append({.path = file.fileName(), .isWalked = isWalked});
    };
    add(u"notes.txt"_s, "买菜\n", true);
    add(u"notes again.txt"_s, "买菜\n", false);
    add(u"empty.txt"_s, "", false);
    const QByteArray nameless =
        QByteArray(GeneratedReports().report(0, 2022)).replace(GeneratedReports::agency(0).toUtf8(), "");
    add(u"nameless.txt"_s, nameless, false);
    add(u"named.txt"_s, nameless, false);
    files.last().agency = u"青石县人民政府"_s;
    files.append({.path = m_folder->filePath(u"no such file"_s)});
    QHash<QString, ImportedFile> outcome;
    Importer importer(&archive, Catalogue::standard());
    QCOMPARE(show(importer.import(
                 files, {},
                 {.file = [&outcome](
                              const ImportedFile &file) { outcome.insert(file.file.path.section(u'/', -1), file); }})),
             QString());
    using Outcome = ImportedFile::Outcome;
    QCOMPARE(outcome.size(), 7);
    QCOMPARE(outcome[u"0-0.txt"_s].outcome, Outcome::New);
    QCOMPARE(outcome[u"notes.txt"_s].outcome, Outcome::Skipped);
    for (const auto &name : {u"notes again.txt"_s, u"empty.txt"_s, u"nameless.txt"_s, u"no such file"_s}) {
        QVERIFY2(outcome[name].outcome == Outcome::Refused, qPrintable(name));
        QVERIFY(!outcome[name].why.cause.isEmpty());
        QVERIFY(outcome[name].why.file.endsWith(name));
    }
    QCOMPARE(outcome[u"nameless.txt"_s].year, 2022);
    QCOMPARE(outcome[u"named.txt"_s].outcome, Outcome::New);
    VALUE(named, archive.agencies().find(u"青石县人民政府"_s));
    QVERIFY(named != 0);
}

void TestArchive::countsWhatAFilterLeaves()
{
    FRESH_ARCHIVE(archive, m_databases);
    QCOMPARE(show(Importer(&archive, Catalogue::standard()).import(writeReports(8, 3), {}, {})), QString());
    VALUE(all, archive.grid().reports(ArchiveFilter()));
    QCOMPARE(show(archive.reports().setState(all.first(), ReportState::Approved)), QString());
    ArchiveFilter approved;
    approved.state = ReportState::Approved;
    ArchiveFilter marked;
    marked.marks.setFlag(ReportMark::Errors);
    ArchiveFilter both = marked;
    both.state = ReportState::Approved;
    ArchiveFilter withGap;
    withGap.hasGap = true;
    ArchiveFilter ofYear = approved;
    ofYear.year = 1990;
    for (const ArchiveFilter &filter : {ArchiveFilter(), approved, marked, both, withGap, ofYear}) {
        VALUE(counts, archive.grid().counts(filter));
        VALUE(reports, archive.grid().reports(filter));
        VALUE(agencies, archive.grid().agencies(filter));
        QCOMPARE(counts.reports, reports.size());
        QCOMPARE(counts.agencies, agencies.size());
    }
    // What each choice would leave is said of the others, too.
    VALUE(counts, archive.grid().counts(approved));
    QCOMPARE(counts.states.value(ReportState::Approved), 1);
    QCOMPARE(counts.states.value(ReportState::Imported), all.size() - 1);
}

void TestArchive::cancelledImportIsWhole()
{
    FRESH_ARCHIVE(archive, m_databases);
    const QList<ImportFile> files = writeReports(40, 4);
    Importer importer(&archive, Catalogue::standard());
    qsizetype seen = 0;
    QCOMPARE(show(importer.import(files, {},
                                  {.progress = [&seen](qsizetype done, qsizetype) { seen = done; },
                                   .isCancelled = [&seen] { return seen > 0; }})),
             QString());
    QVERIFY(seen > 0 && seen < files.size());
    VALUE(counts, archive.grid().counts({}));
    QCOMPARE(counts.reports, seen);
    QCOMPARE(show(importer.import(files, {}, {})), QString());
    VALUE(all, archive.grid().counts({}));
    QCOMPARE(all.reports, files.size());
}

void TestArchive::reassigning()
{
    FRESH_ARCHIVE(archive, m_databases);
    const QList<ImportFile> files = writeReports(2, 1);
    Importer importer(&archive, Catalogue::standard());
    QCOMPARE(show(importer.import(files, {}, {})), QString());
    VALUE(first, archive.agencies().find(GeneratedReports::agency(0)));
    VALUE(second, archive.agencies().find(GeneratedReports::agency(1)));
    VALUE(moved, archive.reports().current(first, GeneratedReports::FirstYear));
    // To another one's year: that one's becomes an older version.
    QCOMPARE(show(archive.reports().reassign(moved, GeneratedReports::agency(1), GeneratedReports::FirstYear)),
             QString());
    VALUE(current, archive.reports().current(second, GeneratedReports::FirstYear));
    QCOMPARE(current, moved);
    VALUE(versions, archive.reports().versions(second));
    QCOMPARE(versions.size(), 2);
    VALUE(cells, archive.reports().cells(moved));
    QCOMPARE(cells.size(), FormEdition::find(u"2021")->cells().size());
    // And back: each has its own again.
    QCOMPARE(show(archive.reports().reassign(moved, GeneratedReports::agency(0), GeneratedReports::FirstYear)),
             QString());
    VALUE(back, archive.reports().current(first, GeneratedReports::FirstYear));
    QCOMPARE(back, moved);
    VALUE(own, archive.reports().current(second, GeneratedReports::FirstYear));
    QVERIFY(own != 0 && own != moved);
    VALUE(hits, archive.search(u"信息处理费"_s, {}, 10));
    QCOMPARE(hits.hits.size(), 2);
}

void TestArchive::removing()
{
    FRESH_ARCHIVE(archive, m_databases);
    const QList<ImportFile> files = writeReports(2, 1);
    Importer importer(&archive, Catalogue::standard());
    QCOMPARE(show(importer.import(files, {}, {})), QString());
    VALUE(agency, archive.agencies().find(GeneratedReports::agency(0)));
    VALUE(id, archive.reports().current(agency, GeneratedReports::FirstYear));
    QCOMPARE(show(archive.reports().remove(id)), QString());
    QVERIFY(!archive.reports().report(id));
    VALUE(hits, archive.search(u"信息处理费"_s, {}, 10));
    QCOMPARE(hits.hits.size(), 1);
    QVERIFY(archive.reports().remove(id));
    QCOMPARE(show(importer.import(files, {}, {})), QString());
    VALUE(again, archive.search(u"信息处理费"_s, {}, 10));
    QCOMPARE(again.hits.size(), 2);
}

void TestArchive::searching_data()
{
    QTest::addColumn<bool>("isServer");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found"); // as printed; empty: nothing
    const std::array rows{std::tuple("one character", u"纟"_s, u""_s),
                          std::tuple("one character that is there", u"窗"_s, u"窗"_s),
                          std::tuple("the last character", u"终"_s, u"終"_s),
                          std::tuple("two characters", u"窗口"_s, u"窗口"_s),
                          std::tuple("a phrase", u"窗口人员协助"_s, u"窗口人員協助"_s),
                          std::tuple("pairs that do not stand together", u"窗口协助"_s, u""_s),
                          std::tuple("traditional", u"窗口人員"_s, u"窗口人員"_s),
                          std::tuple("full width", u"ＷＰＳ２０２４"_s, u"wps 2024"_s),
                          std::tuple("across a line's end", u"公開與服務"_s, u"公開與 服務"_s),
                          std::tuple("blanks", u" 窗 口 "_s, u"窗口"_s),
                          std::tuple("a number", u"14.5"_s, u"14.5"_s),
                          std::tuple("punctuation", u"”、“"_s, u"”、“"_s),
                          std::tuple("an emoji", u"😀"_s, u"😀"_s)};
    for (const bool isServer : {false, true}) {
        for (const auto &[name, query, found] : rows) {
            QTest::addRow("%s: %s", isServer ? "PostgreSQL" : "SQLite", name) << isServer << query << found;
        }
    }
}

void TestArchive::searching()
{
    QFETCH(QString, query);
    QFETCH(QString, found);
    FRESH_ARCHIVE(archive, m_databases);
    QList<ImportFile> files = writeReports(1, 1);
    QFile file(files.first().path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(u"由窗口人員協助查詢；軟件 wps 2024 編輯，占14.5%。落實“三審”、“三校”😀，公開與\n服務至終"_s.toUtf8());
    file.close();
    Importer importer(&archive, Catalogue::standard());
    QCOMPARE(show(importer.import(files, {}, {})), QString());
    VALUE(result, archive.search(query, {}, 10));
    QCOMPARE(result.hits.size(), found.isEmpty() ? 0 : 1);
    if (!found.isEmpty()) {
        const SearchHit &hit = result.hits.first();
        QCOMPARE(hit.sentence.mid(hit.begin, hit.length), found);
        QCOMPARE(hit.agencyName, GeneratedReports::agency(0));
        QCOMPARE(hit.year, GeneratedReports::FirstYear);
    }
}

void TestArchive::searchLooksOnWhereTheNewestOnlySeemToMatch()
{
    FRESH_ARCHIVE(archive, m_databases);
    const QList<ImportFile> files = writeReports(AgencyCount, 1);
    for (const ImportFile &each : files) { // all pairs of 甲乙丙丁, in a row only in the oldest
        QFile file(each.path);
        QVERIFY(file.open(QIODevice::Append));
        file.write(each.path == files.first().path ? "甲乙丙丁" : "丙丁，甲乙，乙丙");
    }
    Importer importer(&archive, Catalogue::standard());
    QCOMPARE(show(importer.import(files, {}, {})), QString());
    VALUE(result, archive.search(u"甲乙丙丁"_s, {}, 1));
    QCOMPARE(result.hits.size(), 1);
    QCOMPARE(result.hits.first().agencyName, GeneratedReports::agency(0));
    QVERIFY(!result.isCut);
    VALUE(cut, archive.search(u"甲乙"_s, {}, 3));
    QCOMPARE(cut.hits.size(), 3);
    QVERIFY(cut.isCut);
    VALUE(all, archive.search(u"甲乙"_s, {}, AgencyCount));
    QCOMPARE(all.hits.size(), AgencyCount);
    QVERIFY(!all.isCut);
}

void TestArchive::anyQueryIsSafe()
{
    FRESH_ARCHIVE(archive, m_databases);
    Importer importer(&archive, Catalogue::standard());
    QCOMPARE(show(importer.import(writeReports(2, 1), {}, {})), QString());
    for (const QString &query : {u"'; DROP TABLE report; --"_s,
                                 u"%"_s,
                                 u"_"_s,
                                 u"\""_s,
                                 u"*"_s,
                                 u"NEAR("_s,
                                 u"NEAR(公开 信息, 2)"_s,
                                 u""_s,
                                 u" "_s,
                                 u"公开*"_s,
                                 u"公 AND 开"_s,
                                 u"-公开"_s,
                                 u"\\"_s,
                                 u"'"_s,
                                 u"\\'"_s,
                                 u"pairs:公开"_s,
                                 u"^公开"_s,
                                 u"公开 OR"_s,
                                 u"a:b"_s,
                                 u"! & | ( ) <->"_s,
                                 QString(10'000, u'信'),
                                 QString(u"公开信息"_s).repeated(2500),
                                 QString(QChar(0)),
                                 QString(QChar(0xd800)),
                                 u"公\u0000开"_s,
                                 u"%1"_s,
                                 u"?"_s,
                                 u"\u200b"_s}) {
        for (const QString &name : {QString(), query}) {
            const Result<SearchResult> found = archive.search(query, {.name = name}, 10);
            QVERIFY2(found.ok(), found ? "" : qPrintable(query.left(30) + u": "_s + found.error().toString()));
            const Result<QList<int>> agencies = archive.grid().agencies({.name = name});
            QVERIFY2(agencies.ok(), qPrintable(query.left(30)));
        }
    }
    VALUE(percent, archive.grid().agencies({.name = u"%"_s}));
    QCOMPARE(percent.size(), 0);
    VALUE(counts, archive.grid().counts({}));
    QCOMPARE(counts.reports, 2);
}

void TestArchive::series()
{
    FRESH_ARCHIVE(archive, m_databases);
    QList<ImportFile> files = writeReports(2, 3);
    files.removeAt(1); // the first agency's second year
    Importer importer(&archive, Catalogue::standard());
    QCOMPARE(show(importer.import(files, {}, {})), QString());
    const QList<CellId> cells{CellId(u"requests.total.total"_s), CellId(u"proactive.normative_docs.public_total"_s)};
    VALUE(series, archive.series({GeneratedReports::agency(1), GeneratedReports::agency(0), u"没有"_s}, cells));
    QCOMPARE(series.size(), 6);
    QCOMPARE(series.at(0).agency, GeneratedReports::agency(1));
    QCOMPARE(series.at(0).values.keys(), (QList<int>{2021, 2022, 2023}));
    QCOMPARE(series.at(2).values.keys(), (QList<int>{2021, 2023}));
    for (const int empty : {1, 3, 4, 5}) {
        QVERIFY(series.at(empty).values.isEmpty());
    }
    const Report report = loadReportFile(files.first().path)->report;
    QCOMPARE(series.at(2).values.value(2021), report.cell(cells.first())->value);
    VALUE(nothing, archive.series({}, {}));
    QVERIFY(nothing.isEmpty());
}

void TestArchive::filters()
{
    FRESH_ARCHIVE(archive, m_databases);
    QList<ImportFile> files = writeReports(41, 2);
    files.removeAt(3); // the second agency's second year
    Importer importer(&archive, Catalogue::standard());
    QCOMPARE(show(importer.import(files, {}, {})), QString());
    ArchiveGrid grid = archive.grid();
    VALUE(years, grid.years());
    QCOMPARE(years, std::pair(GeneratedReports::FirstYear, GeneratedReports::FirstYear + 1));
    VALUE(all, grid.agencies({}));
    QCOMPARE(all.size(), 41);
    VALUE(rows, grid.rows(all));
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QVERIFY(pinyinKey(rows.at(i - 1).name) <= pinyinKey(rows.at(i).name));
    }
    VALUE(government, archive.agencies().find(GeneratedReports::agency(0)));
    VALUE(under, grid.agencies({.under = government}));
    QCOMPARE(under.size(), 40);
    VALUE(education, grid.agencies({.name = u"教育"_s}));
    QCOMPARE(education.size(), 1);
    VALUE(gap, grid.agencies({.hasGap = true}));
    QCOMPARE(gap.size(), 1);
    VALUE(townships, grid.agencies({.level = AgencyLevel::Township}));
    QCOMPARE(townships.size(), 9);
    VALUE(counts, grid.counts({}));
    QCOMPARE(counts.reports, 81);
    QCOMPARE(counts.withGap, 1);
    VALUE(reports, grid.reports(all));
    QCOMPARE(reports.size(), 81);
    for (auto mark = counts.marks.cbegin(); mark != counts.marks.cend(); ++mark) {
        const auto marked = std::count_if(reports.begin(), reports.end(), [&mark](const ReportEntry &entry) {
            return entry.marks.testFlag(mark.key());
        });
        QCOMPARE(mark.value(), marked);
        VALUE(chosen, grid.agencies({.marks = mark.key()}));
        QSet<int> expected;
        for (const ReportEntry &entry : reports) {
            if (entry.marks.testFlag(mark.key())) {
                expected.insert(entry.agency);
            }
        }
        QCOMPARE(QSet<int>(chosen.begin(), chosen.end()), expected);
    }
    QVERIFY(counts.marks[ReportMark::Errors] > 0);
    QCOMPARE(show(archive.reports().setState(reports.first().id, ReportState::Approved)), QString());
    VALUE(approved, grid.agencies({.year = reports.first().year, .state = ReportState::Approved}));
    QCOMPARE(approved, QList<int>{reports.first().agency});
}

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
