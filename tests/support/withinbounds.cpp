// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "withinbounds.h"

#include "htmlreader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

enum class Says
{
    Refused,
    AsSample,
    Anything,
};

const QString SamplePath = QStringLiteral(GOUJI_SAMPLES "/county_2024.html");

/// Limits what a process may use, so that it dies of a bomb.
void limit()
{
#if defined(Q_OS_UNIX)
#ifdef __SANITIZE_ADDRESS__ // which maps terabytes and takes its time
    const rlimit cpu{300, 300};
#else
    const rlimit cpu{30, 30};                              // seconds
    const rlimit memory{rlim_t(1) << 30, rlim_t(1) << 30}; // bytes
    setrlimit(RLIMIT_AS, &memory);
#endif
    setrlimit(RLIMIT_CPU, &cpu);
#endif
}

struct Checked
{
    bool ended = false; ///< By itself, with an exit status that the program knows.
    int code = -1;
    QString messages;
    QByteArray out;
    QJsonObject report;
};

/// Reads a file as the program does, within the limits.
Checked checkFile(const QString &path)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, u"/dev/null"_s);
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier(limit);
    process.start(QStringLiteral(GOUJI_PROGRAM), {u"check"_s, u"--json"_s, u"--lang"_s, u"en"_s, path});
    const bool ended = process.waitForFinished(200'000) && process.exitStatus() == QProcess::NormalExit;
    const QByteArray out = process.readAllStandardOutput();
    const QJsonObject read = QJsonDocument::fromJson(out).object();
    return {.ended = ended && process.exitCode() <= 3,
            .code = process.exitCode(),
            .messages = QString::fromUtf8(process.readAllStandardError()),
            .out = out,
            .report = read.value("reports"_L1).toArray().first().toObject()};
}

/// Id, text and value of each cell, without its place.
QStringList cellsOf(const QJsonObject &report)
{
    QStringList cells;
    for (const auto &cell : report.value("cells"_L1).toArray()) {
        cells.append(cell["id"_L1].toString() + u' ' + cell["raw"_L1].toString() + u' ' + cell["value"_L1].toString());
    }
    return cells;
}

const QStringList &sampleCells()
{
    static const QStringList cells = cellsOf(checkFile(SamplePath).report);
    return cells;
}

void addRow(const QByteArray &name, const Make &make, Says says, const char *words)
{
    QTest::newRow(name.constData()) << make << int(says) << QString::fromUtf8(words);
}

} // namespace

QByteArray sampleHtml()
{
    QFile file(SamplePath);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%ls is missing", qUtf16Printable(SamplePath));
    }
    return file.readAll();
}

Document sampleDocument()
{
    return std::move(readHtml(sampleHtml(), SamplePath)).value();
}

void addBoundsColumns()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<int>("says");
    QTest::addColumn<QString>("words");
}

void addRefused(const QByteArray &name, const Make &make, const char *words)
{
    addRow(name, make, Says::Refused, words);
}

void addReadAsSample(const QByteArray &name, const Make &make)
{
    addRow(name, make, Says::AsSample, "");
}

void addEnding(const QByteArray &name, const Make &make)
{
    addRow(name, make, Says::Anything, "");
}

void checkWithinBounds()
{
    QFETCH(const Make, make);
    QFETCH(const int, says);
    QFETCH(const QString, words);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(make()) >= 0);
    file.close();
    const Checked checked = checkFile(file.fileName());
    QVERIFY2(checked.ended, qPrintable(u"%1 %2"_s.arg(checked.code).arg(checked.messages)));
    QVERIFY(!checked.messages.contains(u"root:"_s)); // of /etc/passwd
    QVERIFY(!checked.out.contains("root:"));
    // The program itself outlives its readers; none of them may need that.
    QVERIFY2(!checked.messages.contains(u"brought its reader down"_s), qPrintable(checked.messages));
    switch (Says(says)) {
    case Says::Refused:
        QCOMPARE(checked.code, 3);
        QVERIFY2(checked.messages.startsWith(file.fileName()), qPrintable(checked.messages));
        QVERIFY2(checked.messages.contains(words), qPrintable(checked.messages));
        break;
    case Says::AsSample:
        QCOMPARE(checked.messages, QString());
        QCOMPARE(sampleCells().size(), 200);
        QCOMPARE(cellsOf(checked.report), sampleCells());
        break;
    case Says::Anything:
        QVERIFY(checked.code < 3 || checked.messages.startsWith(file.fileName()));
        break;
    }
}

} // namespace gouji
