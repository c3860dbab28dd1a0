// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include "officefiles.h"
#include "pdffiles.h"
#include "readers.h"
#include "zipfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace gouji::bench {

namespace {

const QString Reading = u"--read"_s;
constexpr qsizetype FileSize = qsizetype(10) * 1024 * 1024;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A field of /proc/self/status, in MB.
double statusMegabytes(const QByteArray &field)
{
    for (const QByteArray &line : contentOf(u"/proc/self/status"_s).split('\n')) {
        if (line.startsWith(field)) {
            return line.mid(field.size()).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

/// Megabytes that a process needs at most to read a file beyond those that it has when the file lies in its memory.
double megabytesToRead(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%ls", qUtf16Printable(file.errorString()));
    }
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {Reading, file.fileName()});
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        qFatal("The file was not read");
    }
    return process.readAllStandardOutput().toDouble();
}

/// Bytes that do not pack: pictures.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size / 4 * 4, Qt::Uninitialized);
    QRandomGenerator(1).fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    return bytes;
}

/// Lines of characters in no order.
QStringList lines(int count)
{
    QRandomGenerator random(1);
    QStringList all;
    for (int i = 0; i < count; ++i) {
        QString line;
        for (int unit = 0; unit < 100; ++unit) {
            line += QChar(random.bounded(0x4E00, 0x9FA5));
        }
        all.append(line);
    }
    return all;
}

/// A report with as many lines and as much beside it as make a file of FileSize.
QByteArray largeDocx()
{
    QByteArray body;
    for (const QString &line : lines(10'000)) {
        body += "<w:p><w:r><w:t>" + line.toUtf8() + "</w:t></w:r></w:p>";
    }
    const QByteArray small = docx({.document = wordDocument(body), .styles = {}, .numbering = {}, .picture = {}});
    return docx(
        {.document = wordDocument(body), .styles = {}, .numbering = {}, .picture = noise(FileSize - small.size())});
}

QByteArray largeXlsx()
{
    QByteArray rows;
    for (const QString &line : lines(10'000)) {
        rows += "<row><c t=\"inlineStr\"><is><t>" + line.toUtf8() + "</t></is></c><c><v>1</v></c><c><v>2</v></c></row>";
    }
    const QByteArray small = xlsx({.sheet = worksheet(rows), .sharedStrings = {}, .styles = {}, .picture = {}});
    return xlsx(
        {.sheet = worksheet(rows), .sharedStrings = {}, .styles = {}, .picture = noise(FileSize - small.size())});
}

QByteArray largePdf()
{
    QByteArray content;
    double y = 800;
    for (const QString &line : lines(1'000)) {
        content += pdfText(40, y, 5, line);
        y -= 0.7;
    }
    return pdfPage(content, {pdfStream(noise(FileSize - pdfPage(content).size()))});
}

Figure memory(const QString &format, const QByteArray &bytes)
{
    return {.name = u"memory to read %1 of %2 MB, beyond the file"_s.arg(format).arg(double(bytes.size()) / 1024 / 1024,
                                                                                     0, 'f', 1),
            .unit = u"MB"_s,
            .value = megabytesToRead(bytes),
            .boundName = u"the file"_s,
            .bound = double(bytes.size()) / 1024 / 1024,
            .goal = 64};
}

} // namespace

QList<Figure> readingMemory()
{
    return {memory(u"a DOCX"_s, largeDocx()), memory(u"an XLSX"_s, largeXlsx()), memory(u"a PDF"_s, largePdf())};
}

std::optional<int> runAsReader(int argc, char *argv[])
{
    if (argc != 3 || QString::fromLocal8Bit(argv[1]) != Reading) {
        return {};
    }
    const QByteArray bytes = contentOf(QString::fromLocal8Bit(argv[2]));
    QFile peak(u"/proc/self/clear_refs"_s);
    if (!peak.open(QIODevice::WriteOnly) || peak.write("5") != 1) { // the peak is what there is now
        return 1;
    }
    peak.close();
    const double before = statusMegabytes("VmRSS:");
    const Result<Document> document = readDocument(bytes, Reading);
    if (!document) {
        std::fputs(qPrintable(document.error().toString()), stderr);
        return 1;
    }
    std::printf("%f", statusMegabytes("VmHWM:") - before);
    return 0;
}

} // namespace gouji::bench
