// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generatedreports.h"
#include "goujiprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <memory>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(content) == content.size();
}

/// Takes hundreds of megabytes to read.
QByteArray hungryHtml()
{
    return QByteArray("<p>").repeated(20 << 20);
}

#ifdef Q_OS_LINUX
QList<pid_t> childrenOf(qint64 process)
{
    QList<pid_t> children;
    for (const QByteArray &pid : contentOf(u"/proc/%1/task/%1/children"_s.arg(process)).simplified().split(' ')) {
        if (!pid.isEmpty()) {
            children.append(pid_t(pid.toInt()));
        }
    }
    return children;
}

/// An orphan's remains may wait for whoever inherits them: it is dead all the same.
bool isAlive(pid_t pid)
{
    return ::kill(pid, 0) == 0 && !contentOf(u"/proc/%1/stat"_s.arg(pid)).contains(") Z ");
}
#endif

} // namespace

/// What one file does to its reader, or somebody to the program, costs nothing else.
class TestSurvival : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void folderIsItsFiles_data();
    void folderIsItsFiles();
    void checkGoesOn_data();
    void checkGoesOn();
    void importGoesOn();
    void laterVersionCounts();
    void saysWhatItPassesOver_data();
    void saysWhatItPassesOver();
    void folderThatCannotBeOpened();
    void workersEndWithTheProgram_data();
    void workersEndWithTheProgram();
    void conversionsEndWithTheProgram_data();
    void conversionsEndWithTheProgram();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// Reports of so many agencies, all with something to find.
    bool writeReports(int agencies) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSurvival::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSurvival::cleanup()
{
    // Qt cannot remove what has no name in UTF-8.
    std::filesystem::remove_all(QFileInfo(m_folder->path()).filesystemFilePath());
}

bool TestSurvival::writeReports(int agencies) const
{
    const GeneratedReports generated;
    bool written = true;
    for (int agency = 0; agency < agencies; ++agency) {
        QByteArray report = generated.report(agency, 2023);
        report.insert(report.indexOf("| ", report.indexOf("二、上年结转")) + 2, "7");
        written = written && write(path(u"reports/%1.txt"_s.arg(agency, 4, 10, QChar(u'0'))), report);
    }
    return written;
}

void TestSurvival::folderIsItsFiles_data()
{
    QTest::addColumn<bool>("json");
    QTest::newRow("lines") << false;
    QTest::newRow("JSON") << true;
}

/// Whatever process read them, the files' results come in their order, as if one were checked after the other.
void TestSurvival::folderIsItsFiles()
{
    QFETCH(const bool, json);
    QVERIFY(writeReports(150));
    QVERIFY(write(path(u"reports/0077-notes.txt"_s), "买菜"));
    const QStringList check = json ? QStringList{u"check"_s, u"--json"_s} : QStringList{u"check"_s};
    const Run folder = runGouji(check + QStringList{path(u"reports"_s)});
    QCOMPARE(folder.code, 1);
    QVERIFY2(folder.messages.startsWith("Skipped: "_L1), qPrintable(folder.messages));
    QCOMPARE(runGouji(check + QStringList{path(u"reports"_s)}).out, folder.out);
    QByteArrayList named;
    for (int agency = 0; agency < 150; agency += 37) {
        const QString file = path(u"reports/%1.txt"_s.arg(agency, 4, 10, QChar(u'0')));
        QByteArray out = runGouji(check + QStringList{file}).out;
        if (json) {
            const qsizetype begin = out.indexOf('[') + 1;
            out = out.mid(begin, out.lastIndexOf(R"(],"unread")") - begin);
        }
        QVERIFY(!out.isEmpty());
        named.append(out);
    }
    qsizetype at = 0;
    for (const QByteArray &out : named) {
        const qsizetype found = folder.out.indexOf(out, at);
        QVERIFY2(found >= at, out.left(200).constData());
        at = found + out.size();
    }
    if (json) {
        QCOMPARE(QJsonDocument::fromJson(folder.out).object().value("reports"_L1).toArray().size(), 150);
    }
}

void TestSurvival::checkGoesOn_data()
{
    QTest::addColumn<bool>("isFolder");
    QTest::newRow("in a folder") << true;
    QTest::newRow("named") << false;
}

void TestSurvival::checkGoesOn()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("needs a bound on memory");
#endif
    QFETCH(const bool, isFolder);
    QVERIFY(writeReports(20));
    const auto check = [&] {
        QStringList arguments{u"check"_s, u"--json"_s};
        const QDir reports(path(u"reports"_s));
        for (const QString &name : reports.entryList(QDir::Files, QDir::Name)) {
            arguments.append(reports.filePath(name));
        }
        return runGouji(isFolder ? QStringList{u"check"_s, u"--json"_s, reports.path()} : arguments);
    };
    const auto part = [](const Run &run, QLatin1StringView name) {
        return QJsonDocument::fromJson(run.out).object().value(name).toArray();
    };
    const Run before = check();
    QCOMPARE(before.code, 1);
    QCOMPARE(part(before, "reports"_L1).size(), 20);
    const QString hungry = path(u"reports/0003-hungry.html"_s);
    QVERIFY(write(hungry, hungryHtml()));
    const Run run = check();
    QCOMPARE(run.code, 3);
    QCOMPARE(part(run, "reports"_L1), part(before, "reports"_L1));
    QCOMPARE(part(run, "unread"_L1).size(), 1);
    QCOMPARE(part(run, "unread"_L1).at(0)["file"_L1].toString(), hungry);
    QVERIFY2(run.messages.startsWith(hungry + u": "_s), qPrintable(run.messages));
    QVERIFY2(run.messages.contains(u"of memory"_s), qPrintable(run.messages));
    QCOMPARE(run.messages.count(u'\n'), 1);
}

void TestSurvival::importGoesOn()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("needs a bound on memory");
#endif
    QVERIFY(writeReports(20));
    const QString hungry = path(u"reports/0003-hungry.html"_s);
    QVERIFY(write(hungry, hungryHtml()));
    const QStringList import{u"import"_s, u"--archive"_s, path(u"a.sqlite"_s), path(u"reports"_s)};
    const Run run = runGouji(import);
    QCOMPARE(run.code, 3);
    QCOMPARE(run.out, "New 20, replaced an older version 0, known already 0, no report 0, not taken 1.\n"_ba);
    QVERIFY2(run.messages.startsWith(hungry + u": "_s), qPrintable(run.messages));
    QVERIFY2(run.messages.contains(u"of memory"_s), qPrintable(run.messages));
    QCOMPARE(runGouji(import).out,
             "New 0, replaced an older version 0, known already 20, no report 0, not taken 1.\n"_ba);
}

/// Of two versions the later one in the folder's order counts, whichever process was quicker.
void TestSurvival::laterVersionCounts()
{
    constexpr int Versions = 40;
    const GeneratedReports generated;
    for (int version = 0; version < Versions; ++version) {
        const QByteArray report = generated.report(1, 2023) + "（第" + QByteArray::number(version) + "稿）\n";
        QVERIFY(write(path(u"reports/%1.txt"_s.arg(version, 2, 10, QChar(u'0'))), report));
    }
    const QString archive = path(u"a.sqlite"_s);
    const Run run = runGouji({u"import"_s, u"--archive"_s, archive, path(u"reports"_s)});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, "New 1, replaced an older version 39, known already 0, no report 0, not taken 0.\n"_ba);
    QVERIFY2(!QFile::exists(archive + "-wal"_L1), "whoever wrote to the archive has closed it");
    const Run found = runGouji({u"search"_s, u"--archive"_s, archive, u"第%1稿"_s.arg(Versions - 1)});
    QCOMPARE(found.code, 0);
}

void TestSurvival::saysWhatItPassesOver_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("code"); // of its folder; 3 where a report may be in it
#ifdef Q_OS_UNIX
    QTest::newRow("pipe") << "pipe"_ba << u"pipe"_s << 0;
    QTest::newRow("socket") << "socket"_ba << u"socket"_s << 0;
    QTest::newRow("link to a device") << "device"_ba << u"device"_s << 0;
    QTest::newRow("link to a folder") << "folder"_ba << u"link to a folder"_s << 0;
    QTest::newRow("link to nothing") << "link"_ba << u"does not exist"_s << 0;
    QTest::newRow("link to itself") << "loop"_ba << u"does not exist"_s << 0;
    QTest::newRow("name in GBK") << "\xD5\xFE\xCE\xF1.txt"_ba << u"\\xd5\\xfe\\xce\\xf1.txt"_s << 3;
    QTest::newRow("name cut in a character") << "\xE6\x94.txt"_ba << u"UTF-8"_s << 3;
    QTest::newRow("folder whose name is in GBK") << "\xD5\xFE/1.txt"_ba << u"\\xd5\\xfe"_s << 3;
#endif
}

/// In a folder and named on the command line, and neither waits for what never comes.
void TestSurvival::saysWhatItPassesOver()
{
#ifdef Q_OS_UNIX
    QFETCH(const QByteArray, kind);
    QFETCH(const QString, says);
    QFETCH(const int, code);
    const QString good = path(u"reports/good.txt"_s);
    QVERIFY(write(good, contentOf(QStringLiteral(GOUJI_SAMPLES "/bureau_2020.txt"))));
    const QByteArray odd = path(u"reports"_s).toLocal8Bit() + '/' + kind;
    if (kind == "pipe") {
        QCOMPARE(mkfifo(odd.constData(), 0600), 0);
    } else if (kind == "socket") {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, odd.constData(), sizeof(address.sun_path));
        QCOMPARE(bind(socket(AF_UNIX, SOCK_STREAM, 0), reinterpret_cast<const sockaddr *>(&address), sizeof(address)),
                 0);
    } else if (kind == "device" || kind == "folder" || kind == "link" || kind == "loop") {
        const QByteArray target = kind == "device"   ? "/dev/zero"_ba
                                  : kind == "folder" ? "/proc/self/fdinfo"_ba
                                  : kind == "link"   ? odd + ".none"
                                                     : odd;
        QCOMPARE(symlink(target.constData(), odd.constData()), 0);
    } else {
        if (const qsizetype slash = kind.indexOf('/'); slash > 0) {
            const QByteArray folder = odd.first(odd.lastIndexOf('/'));
            QCOMPARE(mkdir(folder.constData(), 0700), 0);
        }
        QCOMPARE(link(good.toLocal8Bit().constData(), odd.constData()), 0);
    }
    for (const QString &command : {u"check"_s, u"import"_s}) {
        const QStringList arguments =
            command == "check"_L1 ? QStringList{command} : QStringList{command, u"--archive"_s, path(u"a.sqlite"_s)};
        const Run folder = runGouji(arguments + QStringList{path(u"reports"_s)});
        QCOMPARE(folder.code, code);
        QCOMPARE(folder.messages.startsWith("Skipped: "_L1), code == 0);
        QVERIFY2(folder.messages.contains(path(u"reports"_s)), qPrintable(folder.messages));
        QVERIFY2(folder.messages.contains(says), qPrintable(folder.messages));
        if (kind == "folder") {
            continue; // by its name it is a folder as others are
        }
        QString octal;
        for (const char c : odd) {
            octal += u"\\%1"_s.arg(uchar(c), 3, 8, QChar(u'0'));
        }
        QProcess named; // through a shell: a QString cannot hold every name
        named.start(u"/bin/sh"_s, QStringList{u"-c"_s, u"exec \"$0\" \"$@\" \"$(printf '%1')\""_s.arg(octal),
                                              QStringLiteral(GOUJI_PROGRAM)} +
                                      arguments);
        QVERIFY(named.waitForFinished(20'000));
        QCOMPARE(named.exitCode(), 3);
        QVERIFY(!named.readAllStandardError().isEmpty());
    }
#else
    QSKIP("needs POSIX files");
#endif
}

void TestSurvival::folderThatCannotBeOpened()
{
#ifdef Q_OS_UNIX
    QVERIFY(writeReports(1));
    const QString closed = path(u"reports/closed"_s);
    QVERIFY(QDir().mkpath(closed));
    QCOMPARE(chmod(closed.toLocal8Bit().constData(), 0), 0);
    QStringList command{QStringLiteral(GOUJI_PROGRAM), u"check"_s, path(u"reports"_s)};
    if (geteuid() == 0) { // who can open every folder, until the right to is given up
        if (QStandardPaths::findExecutable(u"setpriv"_s).isEmpty()) {
            QSKIP("root can open every folder, and there is no setpriv");
        }
        command = QStringList{u"setpriv"_s, u"--bounding-set=-dac_override,-dac_read_search"_s, u"--"_s} + command;
    }
    QProcess gouji;
    gouji.start(command.takeFirst(), command);
    QVERIFY(gouji.waitForFinished(20'000));
    QCOMPARE(gouji.exitCode(), 3);
    const QString messages = QString::fromUtf8(gouji.readAllStandardError());
    QVERIFY2(messages.startsWith(closed + u": "_s), qPrintable(messages));
#else
    QSKIP("needs POSIX permissions");
#endif
}

void TestSurvival::workersEndWithTheProgram_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("interrupted") << SIGINT;
    QTest::newRow("terminated") << SIGTERM;
#ifdef SIGKILL
    QTest::newRow("killed") << SIGKILL;
#endif
}

/// Even one that does not listen.
void TestSurvival::workersEndWithTheProgram()
{
#ifdef Q_OS_LINUX
    QFETCH(const int, signal);
    QVERIFY(write(path(u"slow.html"_s), hungryHtml()));
    QProcess check;
    startGouji(&check, {u"check"_s, path(u"slow.html"_s)});
    QVERIFY(check.waitForStarted());
    QList<pid_t> workers;
    QTRY_VERIFY(!(workers = childrenOf(check.processId())).isEmpty());
    QTest::qWait(50); // between fork and exec it is no worker yet
    for (const pid_t worker : std::as_const(workers)) {
        ::kill(worker, SIGSTOP);
    }
    ::kill(pid_t(check.processId()), signal);
    QVERIFY(check.waitForFinished());
    for (const pid_t worker : std::as_const(workers)) {
        QTRY_VERIFY(!isAlive(worker));
    }
#else
    QSKIP("needs Linux");
#endif
}

void TestSurvival::conversionsEndWithTheProgram_data()
{
    workersEndWithTheProgram_data();
}

/// A conversion that runs when the program ends ends too, with what it started, and the draft is not left lying about.
void TestSurvival::conversionsEndWithTheProgram()
{
#ifdef Q_OS_LINUX
    QFETCH(const int, signal);
    const QString office = path(u"bin/soffice"_s);
    const QString where = path(u"where"_s);
    QVERIFY(write(office, "#!/bin/sh\nsleep 300 &\necho $! $(pwd) >" + where.toLocal8Bit() + ".new\nmv " +
                              where.toLocal8Bit() + ".new " + where.toLocal8Bit() + "\nwait\n"));
    QVERIFY(QFile::setPermissions(office, QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(write(path(u"draft.rtf"_s), "{\\rtf1 a}"));
    const QByteArray searched = qgetenv("PATH");
    qputenv("PATH", path(u"bin"_s).toLocal8Bit() + ':' + searched);
    QProcess check;
    startGouji(&check, {u"check"_s, path(u"draft.rtf"_s)});
    qputenv("PATH", searched);
    QTRY_VERIFY(QFile::exists(where));
    const QByteArrayList told = contentOf(where).simplified().split(' ');
    const auto sleeper = pid_t(told.first().toInt());
    const QString folder = QString::fromLocal8Bit(told.last());
    QVERIFY(isAlive(sleeper));
    QVERIFY(QFile::exists(folder + u"/report.rtf"_s));
    ::kill(pid_t(check.processId()), signal);
    QVERIFY(check.waitForFinished());
    QTRY_VERIFY(!isAlive(sleeper));
    QTRY_VERIFY(!QFile::exists(folder));
#else
    QSKIP("needs Linux");
#endif
}

QTEST_GUILESS_MAIN(TestSurvival)
#include "tst_survival.moc"
