// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv.h"
#include "foldedtext.h"
#include "goujiprogram.h"
#include "print.h"
#include "sharedreports.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#endif

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

/// A report without a fault, of the 2019 edition.
QString good()
{
    return QStringLiteral(GOUJI_SAMPLES "/bureau_2020.txt");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

#ifdef Q_OS_UNIX
void makeSocket(const QString &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, qPrintable(path), sizeof(address.sun_path));
    bind(socket(AF_UNIX, SOCK_STREAM, 0), reinterpret_cast<const sockaddr *>(&address), sizeof(address));
}
#endif

/// The columns of a tidy CSV that the truth has, folded: a dump prints other widths than a page.
QList<QStringList> comparable(const QList<QStringList> &records, const QStringList &header)
{
    QList<QStringList> rows;
    for (const QStringList &record : records) {
        QStringList row;
        for (const QString &name : {u"table"_s, u"row"_s, u"column"_s, u"raw"_s, u"value"_s}) {
            row.append(folded(record.at(header.indexOf(name))));
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void usage_data();
    void usage();
    void help_data();
    void help();
    void withoutDisplay_data();
    void withoutDisplay();
    void exportOverItsSource_data();
    void exportOverItsSource();
    void severityInWords();
    void checkWritesLines();
    void checkOfPagesNamesThePage();
    void checkExitCodes_data();
    void checkExitCodes();
    void checkWithLastYears_data();
    void checkWithLastYears();
    void checkWalksFolders();
    void checkSkips_data();
    void checkSkips();
    void checkFollowsNoLoops();
    void checkJson();
    void standardInput();
    void rulesOfTheUser();
    void outputThatIsNotRead();
    void outputThatIsFull();
    void exportFormats_data();
    void exportFormats();
    void exportToAFile();
    void badInput_data();
    void badInput();
    void truncatedAnywhere_data();
    void truncatedAnywhere();
    void equalsTheTruth_data();
    void equalsTheTruth();

private:
    /// The same with a total one too high.
    QString broken() const { return m_folder.filePath(u"broken.txt"_s); }

    QTemporaryDir m_folder;
};

void TestCommandLine::initTestCase()
{
    QByteArray bytes = contentOf(good());
    QVERIFY(bytes.contains("| 415 |"));
    QFile file(broken());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes.replace("| 415 |", "| 416 |"));
}

void TestCommandLine::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("hint");
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << u"“frobnicate”"_s << u"See gouji --help"_s;
    QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s} << u"'frobnicate'"_s << u"See gouji --help"_s;
    QTest::newRow("unknown language") << QStringList{u"--lang"_s, u"tlh"_s, u"check"_s, good()} << u"“tlh”"_s
                                      << u"zh_CN"_s;
    QTest::newRow("option of a later version")
        << QStringList{u"check"_s, u"--since"_s, good(), good()} << u"'since'"_s << u"See gouji check --help"_s;
    QTest::newRow("nothing to check") << QStringList{u"check"_s} << u"no file"_s << u"See gouji check --help"_s;
    QTest::newRow("unknown edition") << QStringList{u"check"_s, u"--edition"_s, u"2007"_s, good()} << u"“2007”"_s
                                     << u"See gouji check --help"_s;
    QTest::newRow("unknown format") << QStringList{u"export"_s, u"--format"_s, u"xls"_s, u"-o"_s, u"-"_s, good()}
                                    << u"“xls”"_s << u"tidy-csv"_s;
    QTest::newRow("no format") << QStringList{u"export"_s, u"-o"_s, u"-"_s, good()} << u"format"_s << u"tidy-csv"_s;
    QTest::newRow("no output") << QStringList{u"export"_s, u"--format"_s, u"csv"_s, good()} << u"-o OUT"_s
                               << u"See gouji export --help"_s;
    QTest::newRow("two reports to export")
        << QStringList{u"export"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"-"_s, good(), good()} << u"One report"_s
        << u"See gouji export --help"_s;
}

void TestCommandLine::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, problem);
    QFETCH(QString, hint);
    const Run run = runGouji(arguments);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.messages.contains(problem), qPrintable(run.messages));
    QVERIFY2(run.messages.contains(hint), qPrintable(run.messages));
}

void TestCommandLine::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("contains");
    QTest::newRow("program") << QStringList{u"--help"_s} << u"check"_s;
    QTest::newRow("short") << QStringList{u"-h"_s} << u"export"_s;
    QTest::newRow("check") << QStringList{u"check"_s, u"--help"_s} << u"Usage: gouji check"_s;
    QTest::newRow("export") << QStringList{u"export"_s, u"--help"_s} << u"findings-csv"_s;
    QTest::newRow("version") << QStringList{u"--version"_s} << QStringLiteral("gouji " GOUJI_VERSION);
}

void TestCommandLine::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, contains);
    const Run run = runGouji(arguments);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.messages, QString());
    QVERIFY2(QString::fromUtf8(run.out).contains(contains), run.out);
}

void TestCommandLine::withoutDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("window") << QStringList() << u"There is no display"_s;
    QTest::newRow("a file") << QStringList{good()} << u"“gouji check FILE”"_s;
    QTest::newRow("in Chinese") << QStringList{u"--lang"_s, u"zh_CN"_s} << u"没有显示器"_s;
}

void TestCommandLine::withoutDisplay()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const Run run = runGouji(arguments);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.messages.contains(words), qPrintable(run.messages));
    QCOMPARE(run.messages.count(u'\n'), 1); // nothing of Qt's
}

void TestCommandLine::exportOverItsSource_data()
{
    QTest::addColumn<QString>("out");
    QTest::newRow("itself") << u"draft.html"_s;
    QTest::newRow("spelt otherwise") << u"./../%1/draft.html"_s.arg(QFileInfo(m_folder.path()).fileName());
    QTest::newRow("a symbolic link") << u"symbolic.html"_s;
    QTest::newRow("a hard link") << u"hard.html"_s;
}

void TestCommandLine::exportOverItsSource()
{
    QFETCH(QString, out);
    const QString draft = m_folder.filePath(u"draft.html"_s);
    QFile::remove(draft);
    QVERIFY(QFile::copy(good(), draft));
    if (out.startsWith("symbolic"_L1)) {
        QVERIFY(QFile::link(draft, m_folder.filePath(out)));
    } else if (out.startsWith("hard"_L1)) {
        std::filesystem::create_hard_link(draft.toStdString(), m_folder.filePath(out).toStdString());
    }
    for (const QString &format : {u"csv"_s, u"corrected"_s}) {
        const Run run = runGouji({u"export"_s, u"--format"_s, format, u"-o"_s, m_folder.path() + u'/' + out, draft});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.messages.contains(u"never overwritten"_s), qPrintable(run.messages));
        QCOMPARE(contentOf(draft), contentOf(good()));
    }
    QProcess fromInput;
    fromInput.setStandardInputFile(draft);
    startGouji(&fromInput, {u"export"_s, u"--format"_s, u"csv"_s, u"-o"_s, m_folder.path() + u'/' + out, u"-"_s});
    QVERIFY(fromInput.waitForFinished());
    QCOMPARE(fromInput.exitCode(), 2);
    QCOMPARE(contentOf(draft), contentOf(good()));
}

void TestCommandLine::severityInWords()
{
    for (const auto &[language, words] :
         {std::pair{u"zh_CN"_s, u"错误"_s}, {u"zh_TW"_s, u"錯誤"_s}, {u"en"_s, u"error"_s}}) {
        const Run run =
            runGouji({u"export"_s, u"--lang"_s, language, u"--format"_s, u"findings-csv"_s, u"-o"_s, u"-"_s, broken()});
        QCOMPARE(run.code, 0);
        const QString csv = QString::fromUtf8(run.out);
        QVERIFY2(csv.contains(u"\n"_s + words + u','), qPrintable(csv));
        QCOMPARE(csv.contains(u"\nerror,"_s), language == "en"_L1);
    }
}

void TestCommandLine::checkWritesLines()
{
    const QString file = broken();
    const Run run = runGouji({u"check"_s, file});
    QCOMPARE(run.code, 1);
    QCOMPARE(run.messages, QString());
    const QStringList lines = QString::fromUtf8(run.out).split(u'\n', Qt::SkipEmptyParts);
    static const QRegularExpression Finding(u"^(.+):(\\d+):(\\d+): (error|warning|note): .+ \\[[a-z.-]+\\]$"_s);
    int findings = 0;
    for (const QString &line : lines) {
        if (line.startsWith(u"    "_s)) {
            QVERIFY2(findings > 0, "a suggestion belongs to a finding");
            continue;
        }
        const QRegularExpressionMatch match = Finding.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        QCOMPARE(match.captured(1), file);
        QVERIFY(match.captured(2).toInt() >= 1 && match.captured(3).toInt() >= 1);
        ++findings;
    }
    QVERIFY(findings > 0);
    QVERIFY2(lines.first().contains(u": error: "_s), "worst first");
}

void TestCommandLine::checkOfPagesNamesThePage()
{
    const QString path = m_folder.filePath(u"printed.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(printHtml(contentOf(QStringLiteral(GOUJI_SAMPLES "/broken_2024.html"))));
    file.close();
    const Run run = runGouji({u"check"_s, path});
    QCOMPARE(run.code, 1);
    static const QRegularExpression Finding(u"^(.+)#page=([1-9]): (error|warning|note): .+ \\[[a-z.-]+\\]$"_s);
    QSet<QString> pages;
    for (const QString &line : QString::fromUtf8(run.out).split(u'\n', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = Finding.match(line);
        QVERIFY2(match.hasMatch() || line.startsWith(u"    "_s), qPrintable(line));
        if (match.hasMatch()) {
            QCOMPARE(match.captured(1), path);
            pages.insert(match.captured(2));
        }
    }
    QVERIFY(pages.size() > 1);
}

void TestCommandLine::checkExitCodes_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<int>("code");
    const QString missing = m_folder.filePath(u"is-not-here.txt"_s);
    QTest::newRow("without a fault") << QStringList{good()} << 0;
    QTest::newRow("with findings") << QStringList{good(), broken()} << 1;
    QTest::newRow("not read") << QStringList{missing} << 3;
    QTest::newRow("one of three not read") << QStringList{good(), missing, broken()} << 3;
}

void TestCommandLine::checkExitCodes()
{
    QFETCH(QStringList, files);
    QFETCH(int, code);
    const Run run = runGouji(QStringList{u"check"_s} + files);
    QCOMPARE(run.code, code);
    if (files.size() > 1) {
        QVERIFY2(run.out.contains(files.last().toUtf8()), "the others are still done");
    }
}

void TestCommandLine::checkWithLastYears_data()
{
    QTest::addColumn<QByteArray>("year"); // of the report to compare with
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("message");
    QTest::newRow("the year before") << "2023"_ba << 1 << "[narrative.stale]"_ba << QString();
    QTest::newRow("carried over") << "2023"_ba << 1 << "结转下年 (2023) 10"_ba << QString();
    QTest::newRow("the same year") << "2024"_ba << 1 << "[narrative.requests]"_ba << u"compared with nothing"_s;
    QTest::newRow("no report") << QByteArray() << 3 << QByteArray() << u"last.html"_s;
}

/// The text of this year's report has a number of last year's.
void TestCommandLine::checkWithLastYears()
{
    QFETCH(const QByteArray, year);
    QFETCH(const int, code);
    QFETCH(const QByteArray, rule);
    QFETCH(const QString, message);
    const QByteArray sample = contentOf(QStringLiteral(GOUJI_SAMPLES "/county_2024.html"));
    const QString last = m_folder.filePath(u"last.html"_s);
    const QString present = m_folder.filePath(u"present.html"_s);
    const auto write = [](const QString &path, const QByteArray &content) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(last, year.isEmpty() ? "Buy milk.\n"_ba : QByteArray(sample).replace("2024", year)));
    QVERIFY(write(present, QByteArray(sample).replace(">336<", ">363<")));
    const Run run = runGouji({u"check"_s, u"--previous"_s, last, present});
    QCOMPARE(run.code, code);
    QVERIFY2(run.out.contains(rule), run.out.constData());
    QVERIFY2(message.isEmpty() ? run.messages.isEmpty() : run.messages.contains(message), qPrintable(run.messages));
}

void TestCommandLine::checkWalksFolders()
{
    const QDir folder(m_folder.filePath(u"walked"_s));
    QVERIFY(folder.mkpath(u"b/c"_s));
    for (const QString &copy : {u"b/c/2.txt"_s, u"a.txt"_s, u"b/1.txt"_s}) {
        QVERIFY(QFile::copy(broken(), folder.filePath(copy)));
    }
    QFile notes(folder.filePath(u"b/notes.txt"_s));
    QVERIFY(notes.open(QIODevice::WriteOnly));
    notes.write("Buy milk.\n");
    notes.close();

    const Run run = runGouji({u"check"_s, folder.path()});
    QCOMPARE(run.code, 1);
    QStringList order;
    for (const QByteArray &line : run.out.split('\n')) {
        const QString file = folder.relativeFilePath(QString::fromUtf8(line.left(line.indexOf(".txt:")) + ".txt"));
        if (!line.isEmpty() && !line.startsWith(' ') && !order.contains(file)) {
            order.append(file);
        }
    }
    QCOMPARE(order, QStringList({u"a.txt"_s, u"b/1.txt"_s, u"b/c/2.txt"_s}));
    QVERIFY2(run.messages.startsWith(u"Skipped: "_s + folder.filePath(u"b/notes.txt"_s)), qPrintable(run.messages));
}

/// Beside reports there lie other things: none of them is a failure, and each is named.
void TestCommandLine::checkSkips_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isSkipped");
    QTest::newRow("picture") << u"a_files/logo.png"_s << "\x89PNG\r\n\x1A\n"_ba << true;
    QTest::newRow("style sheet") << u"a_files/site.css"_s << "td { padding: 2px }"_ba << true;
    QTest::newRow("script") << u"a_files/site.js"_s << "var 规章 = 1; // 行政许可"_ba << true;
    QTest::newRow("owner file") << u"~$draft.docx"_s << QByteArray(162, '\x02') << true;
    QTest::newRow("folder settings") << u"desktop.ini"_s << "[.ShellClassInfo]"_ba << true;
    QTest::newRow("archive") << u"old.rar"_s << "Rar!\x1A\x07"_ba << true;
    QTest::newRow("news")
        << u"news.txt"_s
        << QStringLiteral(
               "我县发布2023年政府信息公开工作年度报告\n全年现行有效行政规范性文件 12 件，行政许可 300 件。\n")
               .toUtf8()
        << true;
    QTest::newRow("report of another kind")
        << u"law.txt"_s
        << QStringLiteral("2023年法治政府建设情况的报告\n一、总体情况\n顺利。\n二、存在的主要问题及改进情况\n没有。\n")
               .toUtf8()
        << true;
    QTest::newRow("program") << u"labels.py"_s
                             << QStringLiteral("LABELS = {\n  '行政许可': 2021,\n}\n# 主动公开政府信息情况\n").toUtf8()
                             << true;
    QTest::newRow("damaged document") << u"draft.docx"_s << "PK\x03\x04 and no more"_ba << false;
    QTest::newRow("damaged PDF") << u"draft.pdf"_s << "%PDF-1.7 and no more"_ba << false;
}

void TestCommandLine::checkSkips()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(bool, isSkipped);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QFileInfo(name).path()));
    QVERIFY(QFile::copy(good(), folder.filePath(u"report.txt"_s)));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Run run = runGouji({u"check"_s, folder.path()});
    QVERIFY2(run.messages.contains(file.fileName()), qPrintable(run.messages));
    QCOMPARE(run.messages.contains(u"Skipped: "_s), isSkipped);
    QCOMPARE(run.code, isSkipped ? 0 : 3);
}

void TestCommandLine::checkFollowsNoLoops()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(broken(), folder.filePath(u"a.txt"_s)));
    QVERIFY(QFile::copy(broken(), folder.filePath(u".hidden.txt"_s)));
    QVERIFY(QFile::link(folder.path(), folder.filePath(u"loop"_s)));
    QVERIFY(QFile::link(folder.filePath(u"a.txt"_s), folder.filePath(u"b.txt"_s)));
    const Run run = runGouji({u"check"_s, folder.path()});
    QCOMPARE(run.code, 1);
    QVERIFY(run.out.contains("/a.txt:"));
    QVERIFY(!run.out.contains("/b.txt:"));
    QVERIFY(!run.out.contains("hidden"));
    QVERIFY2(run.messages.contains(folder.filePath(u"b.txt"_s)), qPrintable(run.messages));
}

void TestCommandLine::checkJson()
{
    const QString missing = m_folder.filePath(u"is-not-here.txt"_s);
    const Run run = runGouji({u"check"_s, u"--json"_s, good(), missing, broken()});
    QCOMPARE(run.code, 3);
    const QJsonObject json = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(json.value("schema"_L1), QJsonValue(1));
    const QJsonArray reports = json.value("reports"_L1).toArray();
    QCOMPARE(reports.size(), 2);
    QCOMPARE(reports.at(0).toObject().value("file"_L1), good());
    QCOMPARE(reports.at(1).toObject().value("file"_L1), broken());
    QVERIFY(!reports.at(1).toObject().value("findings"_L1).toArray().isEmpty());
    const QJsonArray unread = json.value("unread"_L1).toArray();
    QCOMPARE(unread.size(), 1);
    QCOMPARE(unread.at(0).toObject().value("file"_L1), missing);
    QVERIFY(!unread.at(0).toObject().value("error"_L1).toString().isEmpty());
}

void TestCommandLine::standardInput()
{
    const QByteArray bytes = contentOf(broken());
    QVERIFY(!bytes.isEmpty());
    const Run checked = runGouji({u"check"_s, u"-"_s}, bytes);
    QCOMPARE(checked.code, 1);
    QVERIFY(checked.out.startsWith("-:"));
    const Run exported = runGouji({u"export"_s, u"--format"_s, u"tidy-csv"_s, u"-o"_s, u"-"_s, u"-"_s}, bytes);
    QCOMPARE(exported.code, 0);
    QCOMPARE(readCsv(exported.out).size(), 199);
}

/// Rule files in the settings folder apply here as in the window; a broken one is named, and the others apply.
void TestCommandLine::rulesOfTheUser()
{
    const QTemporaryDir settings;
    const QString folder = settings.filePath(u"gouji/gouji/rules"_s);
    QVERIFY(QDir().mkpath(folder));
    const auto write = [&folder](const QString &name, const QByteArray &text) {
        QFile file(folder + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    const QByteArray rule = R"json({"rules": [{"id": "local.licences", "severity": "error", "basis": "ours",
        "message": "%1: %2, but %3 (difference %4)", "explanation": "As many licences as penalties.",
        "left": ["proactive.license.handled"], "right": ["proactive.penalty.handled"]}]})json";
    QVERIFY(write(u"own.json"_s, rule));
    QVERIFY(write(u"torn.json"_s, "{\n\"rules\": [\n"));
    const Run run = runGouji({u"check"_s, good()}, {}, settings.path());
    QCOMPARE(run.code, 1);
    QVERIFY2(run.out.contains("[local.licences]"), run.out.constData());
    QVERIFY2(run.messages.contains(u"torn.json:3:"_s), qPrintable(run.messages));
    QCOMPARE(runGouji({u"check"_s, good()}).code, 0);
}

void TestCommandLine::outputThatIsNotRead()
{
#ifdef Q_OS_UNIX
    QProcess shell;
    shell.start(u"/bin/sh"_s,
                {u"-c"_s, u"{ \"$0\" check --json \"$1\" \"$1\" \"$1\"; echo code $? >&2; } | head -c 1"_s,
                 QStringLiteral(GOUJI_PROGRAM), broken()});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardError(), QByteArray("code 1\n"));
#else
    QSKIP("needs a POSIX shell");
#endif
}

void TestCommandLine::outputThatIsFull()
{
    if (!QFileInfo::exists(u"/dev/full"_s)) {
        QSKIP("There is no /dev/full here.");
    }
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(GOUJI_PROGRAM), {u"check"_s, broken()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().contains("Standard output"));
}

void TestCommandLine::exportFormats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("tidy-csv") << u"tidy-csv"_s << QByteArray("edition,year,agency,");
    QTest::newRow("csv") << u"csv"_s << QByteArray("\xEF\xBB\xBF二、主动公开政府信息情况,");
    QTest::newRow("findings-csv") << u"findings-csv"_s << QByteArray("\xEF\xBB\xBFSeverity,Rule,");
    QTest::newRow("corrected") << u"corrected"_s << contentOf(broken());
    QTest::newRow("corrections-csv") << u"corrections-csv"_s << QByteArray("\xEF\xBB\xBFTable,Cell,");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html><html lang=\"");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-1."); // for fonts it needs more of Qt, yet no display
    QTest::newRow("json") << u"json"_s << QByteArray("{\"reports\":[{");
}

void TestCommandLine::exportFormats()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begins);
    const Run run = runGouji({u"export"_s, u"--format"_s, format, u"-o"_s, u"-"_s, broken()});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.messages, QString());
    QVERIFY2(run.out.startsWith(begins), run.out.left(80));
}

void TestCommandLine::exportToAFile()
{
    const QString out = m_folder.filePath(u"表.csv"_s);
    const QString file = broken();
    QCOMPARE(runGouji({u"export"_s, u"--format"_s, u"csv"_s, u"-o"_s, out, file}).code, 0);
    QCOMPARE(contentOf(out), runGouji({u"export"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"-"_s, file}).out);

    const Run failed = runGouji({u"export"_s, u"--format"_s, u"csv"_s, u"-o"_s, m_folder.path(), file});
    QCOMPARE(failed.code, 3);
    QVERIFY2(failed.messages.contains(m_folder.path()), qPrintable(failed.messages));
}

void TestCommandLine::badInput_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    const auto file = [this](const QString &name, const QByteArray &bytes) {
        QFile made(m_folder.filePath(name));
        return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size() ? made.fileName() : QString();
    };
    const QByteArray brokenBytes = contentOf(broken());

    QTest::newRow("empty") << file(u"empty.txt"_s, {}) << 3 << u"empty"_s;
    QTest::newRow("blank") << file(u"blank.txt"_s, "\n \n\t\n") << 3 << QString();
    QTest::newRow("folder without reports") << [this] {
        QDir(m_folder.path()).mkpath(u"empty folder"_s);
        return m_folder.filePath(u"empty folder"_s);
    }() << 3 << u"No report"_s;
    QTest::newRow("no such file") << m_folder.filePath(u"nothing"_s) << 3 << u"does not exist"_s;
#ifdef Q_OS_UNIX
    QFile::link(m_folder.filePath(u"nothing"_s), m_folder.filePath(u"link"_s));
    QTest::newRow("dangling link") << m_folder.filePath(u"link"_s) << 3 << u"link"_s;
    mkfifo(qPrintable(m_folder.filePath(u"pipe"_s)), 0600);
    QTest::newRow("pipe") << m_folder.filePath(u"pipe"_s) << 3 << u"pipe"_s;
    QTest::newRow("device that never ends") << u"/dev/zero"_s << 3 << u"device"_s;
    makeSocket(m_folder.filePath(u"socket"_s));
    QTest::newRow("socket") << m_folder.filePath(u"socket"_s) << 3 << u"socket"_s;
#endif
    QByteArray noise(100'000, Qt::Uninitialized);
    quint32 state = 1;
    std::generate(noise.begin(), noise.end(), [&state] { return char((state = state * 1664525 + 1013904223) >> 24); });
    QTest::newRow("binary") << file(u"noise.bin"_s, noise) << 3 << QString();
    QTest::newRow("NUL bytes alone") << file(u"nul.txt"_s, QByteArray(10'000, '\0')) << 3 << QString();
    QTest::newRow("NUL bytes inside") << file(u"inside.txt"_s,
                                              QByteArray(brokenBytes).insert(brokenBytes.size() / 2, 3, '\0'))
                                      << 1 << QString();
    QTest::newRow("no report") << file(u"notes.txt"_s, "Buy milk.\n") << 3 << u"annual report"_s;
    QTest::newRow("two reports in one") << file(u"two.txt"_s, contentOf(good()) + brokenBytes) << 1 << QString();

    // Sparse: takes no room, and is refused before it is read.
    QFile huge(m_folder.filePath(u"huge.txt"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(qint64(200) * 1024 * 1024));
    QTest::newRow("200 MB") << huge.fileName() << 3 << u"MB"_s;
    QTest::newRow("10,000 nested tags") << file(u"nested.html"_s,
                                                "<html><body>" + QByteArray("<div>").repeated(10'000) + brokenBytes)
                                        << 1 << QString();
    QTest::newRow("a million nested tags")
        << file(u"deep.html"_s, QByteArray("<div>").repeated(1'000'000)) << 3 << QString();
    QTest::newRow("colspan of a million")
        << file(u"span.html"_s, "<html><body><p>二、主动公开政府信息情况</p><table><tr><td colspan=1000000>规章</td>"
                                "<td rowspan=1000000>0</td></tr></table>")
        << 1 << QString();
}

void TestCommandLine::badInput()
{
    QFETCH(QString, path);
    QFETCH(int, code);
    QFETCH(QString, reason);
    QVERIFY(!path.isEmpty());
    const Run run = runGouji({u"check"_s, u"--json"_s, path, good()});
    QCOMPARE(run.code, code);
    if (run.code == 3) {
        QVERIFY2(run.messages.startsWith(path + u": "_s), qPrintable(run.messages));
        QVERIFY2(run.messages.contains(reason), qPrintable(run.messages));
    }
    const QJsonArray reports = QJsonDocument::fromJson(run.out).object().value("reports"_L1).toArray();
    QCOMPARE(reports.last().toObject().value("file"_L1), good());
}

void TestCommandLine::truncatedAnywhere_data()
{
    QTest::addColumn<QByteArray>("until");
    for (const char *until : {"规章", "行政强制", "自然人", "（三）不予公开", "（七）总计", "行政复议", "复议后起诉"}) {
        QTest::newRow(until) << QByteArray(until);
    }
}

void TestCommandLine::truncatedAnywhere()
{
    QFETCH(QByteArray, until);
    QByteArray bytes = contentOf(good());
    const qsizetype table = bytes.indexOf("规章"); // the words stand in the narrative, too
    const qsizetype end = bytes.indexOf(until, table);
    QVERIFY(table > 0 && end > 0);
    bytes.truncate(end + until.size());
    const Run run = runGouji({u"check"_s, u"--json"_s, u"-"_s}, bytes);
    QCOMPARE(run.code, 1);
    const QJsonObject report = QJsonDocument::fromJson(run.out).object().value("reports"_L1).toArray().at(0).toObject();
    QCOMPARE(report.value("cells"_L1).toArray().size(), 198);
    QVERIFY(!report.value("findings"_L1).toArray().isEmpty());
}

void TestCommandLine::equalsTheTruth_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("truth");
    const QDir shared = sharedReports();
    for (QDirIterator walk(shared.path(), {u"*.txt"_s, u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
         walk.hasNext();) {
        const QString file = shared.relativeFilePath(walk.next());
        QTest::newRow(qPrintable(file)) << shared.filePath(file)
                                        << shared.filePath(u"truth/%1.csv"_s.arg(
                                               file.contains(u'/') ? file.section(u'/', 0, 0) : file.chopped(4)));
    }
    if (!shared.exists()) {
        QTest::newRow("absent") << QString() << QString();
    }
}

void TestCommandLine::equalsTheTruth()
{
    GOUJI_NEEDS_SHARED_REPORTS();
    QFETCH(QString, file);
    QFETCH(QString, truth);
    const Run run = runGouji({u"export"_s, u"--format"_s, u"tidy-csv"_s, u"-o"_s, u"-"_s, file});
    QVERIFY2(run.code == 0, qPrintable(run.messages));
    const QList<QStringList> exported = readCsv(run.out);
    const QList<QStringList> expected = readCsv(contentOf(truth).replace("\r\n", "\n").replace("\n", "\r\n"));
    const QList<QStringList> actualRows = comparable(exported.mid(1), exported.first());
    const QList<QStringList> expectedRows = comparable(expected.mid(1), expected.first());
    for (qsizetype i = 0; i < std::min(actualRows.size(), expectedRows.size()); ++i) {
        QCOMPARE(actualRows.at(i), expectedRows.at(i));
    }
    QCOMPARE(actualRows.size(), expectedRows.size());
}

QTEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
