// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive.h"
#include "generatedreports.h"
#include "goujiprogram.h"
#include "postgresqlserver.h"
#include "sharedreports.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

#include <csignal>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

constexpr int Years = 3;

/// Why an archive is not whole: each of its reports has its file, all its cells and its words.
QString whyNotWhole(const QString &url)
{
    Result<Archive> opened = Archive::open(url);
    if (!opened) {
        return opened.error().toString();
    }
    Archive archive = std::move(opened).value();
    if (const std::optional<Error> error = archive.checkIntegrity()) {
        return error->toString();
    }
    const Result<QList<int>> reports = archive.grid().reports(ArchiveFilter());
    if (!reports) {
        return reports.error().toString();
    }
    const qsizetype cells = FormEdition::find(u"2021")->cells().size();
    for (const int id : *reports) {
        if (archive.reports().cells(id)->size() != cells) {
            return u"report %1 lacks cells"_s.arg(id);
        }
        if (!archive.reports().content(id)->contains("年度报告")) {
            return u"report %1 lacks its file"_s.arg(id);
        }
    }
    const qsizetype found = archive.search(u"信息处理费"_s, {}, 100'000)->hits.size();
    return found == reports->size() ? QString() : u"%1 of %2 reports are found"_s.arg(found).arg(reports->size());
}

/// Who is in an archive, and to whom each reports.
QStringList agenciesIn(const QString &url)
{
    const Database database = Database::open(url).value();
    QStringList agencies;
    const std::optional<Error> error = database.forEachRow(
        {uR"(SELECT child.name, agency.name FROM agency AS child LEFT JOIN agency ON agency.id = child.parent)"_s, {}},
        [&agencies](const QVariantList &row) {
            agencies.append(row.at(0).toString() + u" under "_s + row.at(1).toString());
            return true;
        });
    agencies.sort();
    return error ? QStringList{error->toString()} : agencies;
}

} // namespace

/// The commands that work on an archive, run as programs.
class TestArchiveCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void importsSearchesExports_data() { backends(); }
    void importsSearchesExports();
    void wrongCommandLines_data();
    void wrongCommandLines();
    void archivesThatCannotBeUsed_data();
    void archivesThatCannotBeUsed();
    void folderThatCannotBeMade();
    void readOnlyMedium();
    void diskThatIsFull();
    void importsAtOnce_data();
    void importsAtOnce();
    void mistypedArchiveIsNotMade_data();
    void mistypedArchiveIsNotMade();
    void addressesThatAreNone_data();
    void addressesThatAreNone();
    void killedImportIsWhole_data();
    void killedImportIsWhole();
    void samples_data();
    void samples();
    void namelessReport();
    void realReports();

private:
    void backends();
    QString writeReports(int agencies);

    std::unique_ptr<PostgresqlServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestArchiveCommands::initTestCase()
{
    m_server = std::make_unique<PostgresqlServer>();
}

void TestArchiveCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestArchiveCommands::backends()
{
    QTest::addColumn<bool>("isServer");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

/// @return the folder they are in
QString TestArchiveCommands::writeReports(int agencies)
{
    const QDir folder(m_folder->filePath(u"reports"_s));
    folder.mkpath(u"."_s);
    const GeneratedReports generated;
    for (int agency = 0; agency < agencies; ++agency) {
        for (int year = GeneratedReports::FirstYear; year < GeneratedReports::FirstYear + Years; ++year) {
            QFile file(folder.filePath(u"%1-%2.txt"_s.arg(agency, 4, 10, QChar(u'0')).arg(year)));
            if (!file.open(QIODevice::WriteOnly) || file.write(generated.report(agency, year)) < 0) {
                qFatal("%s", qPrintable(file.errorString()));
            }
        }
    }
    return folder.path();
}

#define NEEDS_SERVER_IF(isServer)                                                                                      \
    if ((isServer) && !m_server->isRunning()) {                                                                        \
        QSKIP(qPrintable(m_server->why()));                                                                            \
    }

void TestArchiveCommands::importsSearchesExports()
{
    QFETCH(const bool, isServer);
    NEEDS_SERVER_IF(isServer);
    const QString url = isServer ? m_server->newDatabase() : m_folder->filePath(u"a.sqlite"_s);
    const QString folder = writeReports(4);
    QFile notes(folder + u"/notes.txt"_s);
    QVERIFY(notes.open(QIODevice::WriteOnly));
    notes.write("买菜");
    notes.close();

    const Run import = runGouji({u"import"_s, u"--archive"_s, url, folder});
    QVERIFY2(import.code == 0, qPrintable(import.messages));
    QVERIFY2(import.out.startsWith("New 12, replaced an older version 0, known already 0, no report 1, not taken 0."),
             import.out.constData());
    QVERIFY(import.messages.contains(u"notes.txt"_s));
    const Run again = runGouji({u"import"_s, u"--archive"_s, url, folder});
    QVERIFY2(again.out.startsWith("New 0, replaced an older version 0, known already 12"), again.out.constData());

    const Run found = runGouji({u"search"_s, u"--archive"_s, url, u"--year"_s, u"2022"_s, u"信息處理費"_s});
    QCOMPARE(found.code, 0);
    QCOMPARE(found.out.count('\n'), 4);
    QVERIFY(found.out.contains(GeneratedReports::agency(3).toUtf8() + "\t2022\t"));
    QCOMPARE(runGouji({u"search"_s, u"--archive"_s, url, u"没有这几个字"_s}).code, 1);

    // Last year's report is found in the archive, and the version that was imported.
    const QByteArray report = GeneratedReports(0).report(3, 2023);
    QByteArray broken = report;
    broken.insert(broken.indexOf("| ", broken.indexOf("二、上年结转")) + 2, "7");
    const Run check = runGouji({u"check"_s, u"--archive"_s, url, u"-"_s}, broken);
    QVERIFY2(check.out.contains("[years.carry-applicant]"), check.out.constData());
    QVERIFY2(check.out.contains("[copies.differ]"), check.out.constData());
    const Run unbroken = runGouji({u"check"_s, u"--archive"_s, url, u"-"_s}, report);
    QVERIFY(!unbroken.out.contains("[years.") && !unbroken.out.contains("[copies."));

    // The archive as one table is the tables of its files.
    const Run exported = runGouji({u"export"_s, u"--archive"_s, url, u"--format"_s, u"tidy-csv"_s, u"-o"_s, u"-"_s});
    QVERIFY2(exported.code == 0, qPrintable(exported.messages));
    QList<QByteArray> lines = exported.out.split('\n');
    QCOMPARE(lines.size(), 1 + 12 * FormEdition::find(u"2021")->cells().size() + 1);
    const Run one = runGouji({u"export"_s, u"--archive"_s, url, u"--agency"_s, GeneratedReports::agency(2), u"--year"_s,
                              u"2023"_s, u"--format"_s, u"tidy-csv"_s, u"-o"_s, u"-"_s});
    const Run file =
        runGouji({u"export"_s, u"--format"_s, u"tidy-csv"_s, u"-o"_s, u"-"_s, folder + u"/0002-2023.txt"_s});
    QCOMPARE(one.out, file.out);
    const QString list = folder + u"/list"_s; // to which it is appended
    QFile written(list);
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write("before\n") > 0);
    written.close();
    QProcess appended;
    appended.setStandardOutputFile(list, QIODevice::Append);
    startGouji(&appended, {u"export"_s, u"--archive"_s, url, u"--format"_s, u"tidy-csv"_s, u"-o"_s, u"-"_s});
    QVERIFY(appended.waitForFinished(60'000));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), "before\n" + exported.out);
}

void TestArchiveCommands::wrongCommandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing to import") << QStringList{u"import"_s};
    QTest::newRow("no year") << QStringList{u"import"_s, u"--year"_s, u"last"_s, u"a.txt"_s};
    QTest::newRow("nothing to search for") << QStringList{u"search"_s};
    QTest::newRow("two texts") << QStringList{u"search"_s, u"a"_s, u"b"_s};
    QTest::newRow("no limit") << QStringList{u"search"_s, u"--limit"_s, u"0"_s, u"a"_s};
    QTest::newRow("an archive in another format")
        << QStringList{u"export"_s, u"--archive"_s, u"/nonexistent/a"_s, u"--format"_s, u"json"_s, u"-o"_s, u"-"_s};
}

void TestArchiveCommands::wrongCommandLines()
{
    QFETCH(const QStringList, arguments);
    const Run run = runGouji(arguments);
    QCOMPARE(run.code, 2);
    QVERIFY(run.messages.contains(u"--help"_s));
}

void TestArchiveCommands::archivesThatCannotBeUsed_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("message");
    QTest::newRow("another file") << QStringLiteral(GOUJI_SAMPLES "/county_2024.html") << u"not a database"_s;
    QTest::newRow("a folder") << QStringLiteral(GOUJI_SAMPLES) << u"Something else than a file"_s;
    QTest::newRow("a server by its other names")
        << u" Postgres://x@127.0.0.1:1/a"_s << u"postgresql://x@127.0.0.1:1/a"_s;
    QTest::newRow("a server that is not there") << u"postgresql://x@127.0.0.1:1/a"_s << u"server runs"_s;
}

void TestArchiveCommands::archivesThatCannotBeUsed()
{
    QFETCH(const QString, url);
    QFETCH(const QString, message);
    for (const QStringList &command : {QStringList{u"search"_s, u"公开"_s}, QStringList{u"import"_s, u"a.txt"_s}}) {
        const Run run = runGouji(QStringList{command.first(), u"--archive"_s, url} + command.mid(1));
        QCOMPARE(run.code, 3);
        QVERIFY2(run.messages.contains(message), qPrintable(run.messages));
    }
}

void TestArchiveCommands::folderThatCannotBeMade()
{
    const Run run = runGouji({u"import"_s, u"--archive"_s, u"/dev/null/a.sqlite"_s, u"a.txt"_s});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.messages.contains(u"could not be made"_s), qPrintable(run.messages));
}

/// For somebody who may write neither the file nor anything beside it.
void TestArchiveCommands::readOnlyMedium()
{
#ifdef Q_OS_UNIX
    const QString folder = m_folder->filePath(u"medium"_s);
    const QString url = folder + u"/a #1.sqlite"_s;
    QCOMPARE(runGouji({u"import"_s, u"--archive"_s, url, writeReports(2)}).code, 0);
    constexpr auto Read = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    constexpr auto Enter = Read | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(url, Read));
    QVERIFY(QFile::setPermissions(folder, Enter));
    QVERIFY(QFile::setPermissions(m_folder->path(), Enter | QFile::WriteOwner));
    const auto run = [](const QStringList &arguments) {
        QProcess process;
        process.setChildProcessModifier([] {
            if (geteuid() == 0 && setuid(65534) != 0) {
                _exit(100);
            }
        });
        startGouji(&process, arguments);
        process.waitForFinished(60'000);
        return Run{.code = process.exitCode(),
                   .out = process.readAllStandardOutput(),
                   .messages = QString::fromUtf8(process.readAllStandardError())};
    };
    const Run search = run({u"search"_s, u"--archive"_s, url, u"信息处理费"_s});
    QVERIFY2(search.code == 0, qPrintable(search.messages));
    QCOMPARE(search.out.count('\n'), 2 * Years);
    const QString sample = QStringLiteral(GOUJI_SAMPLES "/county_2024.html");
    const Run check = run({u"check"_s, u"--archive"_s, url, sample});
    QVERIFY2(check.code < 2 && check.messages.isEmpty(), qPrintable(check.messages));
    const Run import = run({u"import"_s, u"--archive"_s, url, sample});
    QCOMPARE(import.code, 3);
    QVERIFY2(import.messages.contains(u"may not be written"_s), qPrintable(import.messages));
    QCOMPARE(QDir(folder).entryList(QDir::Files), {u"a #1.sqlite"_s});
    QVERIFY(QFile::setPermissions(folder, Enter | QFile::WriteOwner)); // to be removed
#else
    QSKIP("Who may write is set by POSIX means.");
#endif
}

void TestArchiveCommands::diskThatIsFull()
{
#ifdef Q_OS_UNIX
    const QString url = m_folder->filePath(u"a.sqlite"_s);
    const QString folder = writeReports(60);
    QProcess import;
    import.setChildProcessModifier([] {
        std::signal(SIGXFSZ, SIG_IGN);
    constexpr rlim_t Limit = 2 * 1024 * 1024;
    const rlimit limit{Limit, Limit};
    setrlimit(RLIMIT_FSIZE, &limit);
});
startGouji(&import, {u"import"_s, u"--archive"_s, url, folder});
QVERIFY(import.waitForFinished(60'000));
QCOMPARE(import.exitCode(), 3);
const QByteArray messages = import.readAllStandardError();
QVERIFY2(messages.contains("disk is full") || messages.contains("could not be used"), messages.constData());
QCOMPARE(whyNotWhole(url), QString());
QCOMPARE(runGouji({u"import"_s, u"--archive"_s, url, folder}).code, 0);
QCOMPARE(whyNotWhole(url), QString());
#else
    QSKIP("needs a limit for files");
#endif
}

void TestArchiveCommands::importsAtOnce_data()
{
    QTest::addColumn<bool>("isServer");
    QTest::addColumn<int>("programs");
    QTest::addColumn<bool>("isSplit");
    for (const bool isServer : {false, true}) {
        const char *const database = isServer ? "PostgreSQL" : "SQLite";
        QTest::addRow("%s, two with the same files", database) << isServer << 2 << false;
        QTest::addRow("%s, three with the same files", database) << isServer << 3 << false;
        QTest::addRow("%s, three with a year each", database) << isServer << 3 << true;
    }
}

/// Of agencies that the archive does not know as yet.
void TestArchiveCommands::importsAtOnce()
{
    QFETCH(const bool, isServer);
    QFETCH(const int, programs);
    QFETCH(const bool, isSplit);
    NEEDS_SERVER_IF(isServer);
    constexpr int Agencies = 90; // more than two counties
    const QString folder = writeReports(Agencies);
    const QString alone = m_folder->filePath(u"alone.sqlite"_s);
    QCOMPARE(runGouji({u"import"_s, u"--archive"_s, alone, folder}).code, 0);
    const QString url = isServer ? m_server->newDatabase() : m_folder->filePath(u"a.sqlite"_s);
    std::vector<std::unique_ptr<QProcess>> imports;
    for (int i = 0; i < programs; ++i) {
        QStringList paths{folder};
        if (isSplit) {
            paths = QDir(folder).entryList({u"*-%1.txt"_s.arg(GeneratedReports::FirstYear + i)});
            paths.replaceInStrings(QRegularExpression(u"^"_s), folder + u'/');
        }
        imports.push_back(std::make_unique<QProcess>());
        startGouji(imports.back().get(), QStringList{u"import"_s, u"--archive"_s, url} + paths);
    }
    int added = 0;
    for (const auto &import : imports) {
        QVERIFY(import->waitForFinished(300'000));
        QVERIFY2(import->exitCode() == 0, import->readAllStandardError().constData());
        added += import->readAllStandardOutput().split(' ').value(1).chopped(1).toInt(); // New N, …
    }
    QCOMPARE(added, Agencies * Years);
    QCOMPARE(Archive::open(url)->grid().counts({})->reports, Agencies * Years);
    QCOMPARE(whyNotWhole(url), QString());
    QCOMPARE(agenciesIn(url), agenciesIn(alone));
}

void TestArchiveCommands::mistypedArchiveIsNotMade_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("search") << QStringList{u"search"_s, u"公开"_s};
    QTest::newRow("check") << QStringList{u"check"_s, QStringLiteral(GOUJI_SAMPLES "/county_2024.html")};
    QTest::newRow("export") << QStringList{u"export"_s, u"--format"_s, u"tidy-csv"_s, u"-o"_s, u"-"_s};
}

void TestArchiveCommands::mistypedArchiveIsNotMade()
{
    QFETCH(const QStringList, command);
    QFile empty(m_folder->filePath(u"empty.sqlite"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    for (const QString &name : {u"typo.sqlite"_s, u"no/folder/typo.sqlite"_s, u"empty.sqlite"_s}) {
        const Run run =
            runGouji(QStringList{command.first(), u"--archive"_s, m_folder->filePath(name)} + command.mid(1));
        QCOMPARE(run.code, 3);
        QVERIFY2(run.messages.contains(u"There is no archive"_s) && run.messages.contains(name),
                 qPrintable(run.messages));
        QVERIFY(run.out.isEmpty());
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), {u"empty.sqlite"_s});
    QCOMPARE(empty.size(), 0);
}

void TestArchiveCommands::addressesThatAreNone_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("another database") << u"mysql://clerk:s3cret@127.0.0.1/gouji"_s;
    QTest::newRow("a driver before it") << u"jdbc:postgresql://clerk:s3cret@127.0.0.1/gouji"_s;
    QTest::newRow("a web page") << u"https://clerk:s3cret@127.0.0.1/gouji"_s;
    QTest::newRow("one slash") << u"postgresql:/clerk:s3cret@127.0.0.1/gouji"_s;
    QTest::newRow("no slash") << u"postgres:clerk:s3cret@127.0.0.1/gouji"_s;
    QTest::newRow("no colon") << u"postgresql//clerk:s3cret@127.0.0.1/gouji"_s;
    QTest::newRow("no scheme") << u"clerk:s3cret@127.0.0.1/gouji"_s;
    QTest::newRow("in quotes") << u"'postgresql://clerk:s3cret@127.0.0.1/gouji'"_s;
    QTest::newRow("libpq's settings") << u"host=127.0.0.1 user=clerk password=s3cret"_s;
    QTest::newRow("a slash in the password") << u"postgresql://clerk:s3/cret@127.0.0.1/gouji"_s;
    QTest::newRow("a hash in the password") << u"postgresql://clerk:3#s3cret@127.0.0.1/gouji"_s;
    QTest::newRow("a question mark in the password") << u"postgresql://clerk:3?s3cret@127.0.0.1/gouji"_s;
    QTest::newRow("an @ in the password") << u"postgresql://clerk:s3@cret@127.0.0.1/gouji"_s;
    QTest::newRow("a port that is none") << u"postgresql://clerk:s3cret@127.0.0.1:port/gouji"_s;
}

/// What was meant as an address is no file's name, and what may be a password in it is told to nobody.
void TestArchiveCommands::addressesThatAreNone()
{
    QFETCH(const QString, address);
    const QString here = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    for (const QString &command : {u"import"_s, u"search"_s}) {
        const Run run = runGouji({command, u"--archive"_s, address, u"a.txt"_s});
        QCOMPARE(run.code, 3);
        QVERIFY2(run.messages.contains(u"postgresql://USER@HOST/DATABASE"_s), qPrintable(run.messages));
        QVERIFY2(!run.messages.contains(u"s3"_s) && !run.messages.contains(u"cret"_s), qPrintable(run.messages));
    }
    QVERIFY(QDir::setCurrent(here));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestArchiveCommands::killedImportIsWhole_data()
{
    QTest::addColumn<bool>("isServer");
    QTest::addColumn<int>("kills");
    QTest::newRow("SQLite") << false << 200;
    QTest::newRow("PostgreSQL") << true << 20;
}

void TestArchiveCommands::killedImportIsWhole()
{
    QFETCH(const bool, isServer);
    QFETCH(const int, kills);
    NEEDS_SERVER_IF(isServer);
    const QString folder = writeReports(100);
    QRandomGenerator random(20'260'120);
    QString url;
    int interrupted = 0;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % 5 == 0) { // else it goes on with what the last one left
            url = isServer ? m_server->newDatabase() : m_folder->filePath(u"%1.sqlite"_s.arg(kill));
        }
        QProcess import;
        startGouji(&import, {u"import"_s, u"--archive"_s, url, folder});
        QVERIFY(import.waitForStarted());
        if (!import.waitForFinished(int(random.bounded(400)))) {
            import.kill();
            QVERIFY(import.waitForFinished());
            ++interrupted;
        }
        const QString why = whyNotWhole(url);
        QVERIFY2(why.isEmpty(), qPrintable(u"after kill %1: %2"_s.arg(kill).arg(why)));
    }
    QVERIFY2(interrupted > kills / 2, qPrintable(u"%1 of %2 were interrupted"_s.arg(interrupted).arg(kills)));
    QCOMPARE(runGouji({u"import"_s, u"--archive"_s, url, folder}).code, 0);
    QCOMPARE(whyNotWhole(url), QString());
    QCOMPARE(Archive::open(url)->grid().counts({})->reports, 100 * Years);
}

void TestArchiveCommands::samples_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : QDir(QStringLiteral(GOUJI_SAMPLES)).entryList(QDir::Files)) {
        QTest::newRow(qPrintable(name)) << QStringLiteral(GOUJI_SAMPLES "/") + name;
    }
}

void TestArchiveCommands::samples()
{
    QFETCH(QString, file);
    const Run run = runGouji({u"import"_s, u"--archive"_s, m_folder->filePath(u"a.sqlite"_s), file});
    QVERIFY2(run.code == 0, qPrintable(run.messages));
    QVERIFY2(run.out.startsWith("New 1"), run.out);
}

void TestArchiveCommands::namelessReport()
{
    QFile file(m_folder->filePath(u"nameless.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(GeneratedReports().report(0, 2022).replace(GeneratedReports::agency(0).toUtf8(), ""));
    file.close();
    const Run run = runGouji({u"import"_s, u"--archive"_s, m_folder->filePath(u"a.sqlite"_s), file.fileName()});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.messages.contains("--agency"_L1), qPrintable(run.messages));
}

void TestArchiveCommands::realReports()
{
    GOUJI_NEEDS_SHARED_REPORTS();
    const QString url = m_folder->filePath(u"a.sqlite"_s);
    for (const auto &report :
         {u"hongze_2023/report.html"_s, u"hongze_2024/report.docx"_s, u"suqian_2023/report.pdf"_s}) {
        const Run run = runGouji({u"import"_s, u"--archive"_s, url, sharedReports().filePath(report)});
        QVERIFY2(run.code == 0, qPrintable(run.messages));
    }
    const Result<ArchiveCounts> counts = Archive::open(url)->grid().counts({});
    QCOMPARE(counts->reports, 3);
    QCOMPARE(counts->agencies, 2); // 洪泽区 is written with its city and without
    // Both years hang together but for one jump; with a number broken the finding names both years' cells.
    const auto acrossYears = [&url] {
        Archive archive = Archive::open(url).value();
        const int agency = archive.agencies().find(u"洪泽区人民政府"_s).value();
        const int report = archive.reports().current(agency, 2024).value();
        QStringList found;
        const Result<QList<Finding>> findings = archive.reports().findings(report);
        for (const Finding &finding : *findings) {
            if (!finding.rule.startsWith("form."_L1)) {
                found.append(finding.rule + u' ' + finding.message());
            }
        }
        return found;
    };
    QCOMPARE(acrossYears().size(), 1);
    QVERIFY2(acrossYears().first().startsWith("cell.jump"_L1), qPrintable(acrossYears().first()));
    QByteArray broken = sharedReport(u"hongze_2024/report.html"_s);
    const qsizetype row = broken.indexOf("上年结转政府信息公开申请数量");
    const qsizetype digit = broken.indexOf('>', broken.indexOf("<td", row)) + 1;
    QVERIFY(row > 0 && digit > row);
    QFile file(m_folder->filePath(u"broken.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(broken.insert(broken.indexOf("</", digit), "7"));
    file.close();
    QCOMPARE(runGouji({u"import"_s, u"--archive"_s, url, file.fileName()}).code, 0);
    QVERIFY2(acrossYears().join(u'\n').contains(u"years.carry"_s), qPrintable(acrossYears().join(u'\n')));
}

QTEST_GUILESS_MAIN(TestArchiveCommands)
#include "tst_archivecommands.moc"
