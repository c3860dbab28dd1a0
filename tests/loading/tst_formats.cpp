// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checker.h"
#include "foldedtext.h"
#include "intake.h"
#include "sharedreports.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace gouji;
using namespace Qt::StringLiterals;

/// A report is the same report in whatever file it comes.
class TestFormats : public QObject
{
    Q_OBJECT

private slots:
    void sampleAsEveryFormat_data();
    void sampleAsEveryFormat();
    void realReportInEveryFile_data();
    void realReportInEveryFile();
};

namespace {

QString folded(const QString &text)
{
    QString copy = FoldedText(text).text();
    return copy.remove(u' ');
}

/// Every cell: id, status, value, what is printed.
QStringList cellsOf(const Report &report)
{
    QStringList cells;
    for (const CellValue &cell : report.cells()) {
        cells.append(u"%1 %2 %3 “%4”"_s.arg(cell.id.toString(), statusName(cell.status),
                                            cell.value ? cell.value->toString() : u"-"_s, folded(cell.raw)));
    }
    return cells;
}

/// The findings on the report; doubts of the reading are the file's.
QStringList findingsOf(const Report &report)
{
    QStringList findings;
    for (const Finding &finding : check(report)) {
        if (finding.rule.startsWith("read."_L1)) {
            continue;
        }
        QStringList cells;
        for (const CellId &cell : finding.cells) {
            cells.append(cell.toString());
        }
        findings.append(u"%1 %2 {%3} %4"_s.arg(severityName(finding.severity), finding.rule, cells.join(u' '),
                                               folded(finding.message())));
    }
    return findings;
}

/// `file` converted by LibreOffice, or nothing.
QByteArray converted(const QString &file, const QString &format)
{
    QTemporaryDir folder;
    const QString extension = format.section(u':', 0, 0);
    QStringList arguments{u"-env:UserInstallation=file://"_s + folder.path() + u"/profile"_s,
                          u"--headless"_s,
                          u"--convert-to"_s,
                          format,
                          u"--outdir"_s,
                          folder.path(),
                          file};
    if (extension == "xlsx"_L1 || extension == "xls"_L1 || extension == "ods"_L1) {
        arguments.prepend(u"--infilter=HTML (StarCalc)"_s);
    }
    QProcess office;
    office.start(u"soffice"_s, arguments);
    if (!office.waitForFinished(120'000)) {
        office.kill();
        office.waitForFinished();
    }
    QFile result(folder.filePath(QFileInfo(file).completeBaseName() + u'.' + extension));
    return result.open(QIODevice::ReadOnly) ? result.readAll() : QByteArray();
}

} // namespace

void TestFormats::sampleAsEveryFormat_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("format");
    for (const char *sample : {"county_2024.html", "broken_2024.html"}) {
        for (const char *format : {"docx:MS Word 2007 XML", "odt", "doc:MS Word 97", "rtf:Rich Text Format",
                                   "pdf:writer_web_pdf_Export", "xlsx", "xls", "ods"}) {
            QTest::addRow("%s as %s", sample, qPrintable(QString::fromLatin1(format).section(u':', 0, 0)))
                << QString::fromLatin1(sample) << QString::fromLatin1(format);
        }
    }
}

void TestFormats::sampleAsEveryFormat()
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty()) {
        QSKIP("needs LibreOffice to write the formats");
    }
    QFETCH(const QString, sample);
    QFETCH(const QString, format);
    const QString path = QStringLiteral(GOUJI_SAMPLES "/") + sample;
    const Result<LoadedReport> original = loadReportFile(path);
    QVERIFY(original.ok());
    const QByteArray bytes = converted(path, format);
    QVERIFY(!bytes.isEmpty());
    const Result<LoadedReport> report = loadReport(u"report"_s, bytes);
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().toString()));
    QCOMPARE(report->report.document().format(), format.section(u':', 0, 0));
    QCOMPARE(cellsOf(report->report), cellsOf(original->report));
    QCOMPARE(findingsOf(report->report), findingsOf(original->report));
}

void TestFormats::realReportInEveryFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("other");
    GOUJI_NEEDS_SHARED_REPORTS();
    for (const QString &name : {u"hongze_2023"_s, u"hongze_2024"_s, u"suqian_2023"_s}) {
        const QStringList files = QDir(sharedReports().filePath(name)).entryList(QDir::Files, QDir::Name);
        for (qsizetype i = 0; i < files.size(); ++i) {
            for (const QString &other : files.sliced(i + 1)) {
                QTest::addRow("%s: %s and %s", qPrintable(name), qPrintable(files.at(i)), qPrintable(other))
                    << name + u'/' + files.at(i) << name + u'/' + other;
            }
        }
    }
}

void TestFormats::realReportInEveryFile()
{
    QFETCH(const QString, path);
    QFETCH(const QString, other);
    static QHash<QString, QStringList> cells;
    static QHash<QString, QStringList> findings;
    for (const QString &file : {path, other}) {
        if (!cells.contains(file)) {
            const Result<LoadedReport> loaded = loadReport(file, sharedReport(file));
            QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().toString()));
            cells.insert(file, cellsOf(loaded->report));
            findings.insert(file, findingsOf(loaded->report));
        }
    }
    QCOMPARE(cells.value(other), cells.value(path));
    QCOMPARE(findings.value(other), findings.value(path));
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
