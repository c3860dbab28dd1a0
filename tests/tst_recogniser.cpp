// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers.h"
#include "recogniser.h"
#include "sharedreports.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

/// "proactive.fee.amount=7545" a cell; blanks after folding and lost punctuation do not count.
QStringList printedCells(const Report &report)
{
    QStringList lines;
    for (const CellValue &cell : report.cells()) {
        lines.append(cell.id.toString() + u'=' + folded(cell.raw) +
                     (cell.value ? u" ("_s + cell.value->toString() + u')' : u""_s));
    }
    return lines;
}

} // namespace

/// Reports recognised in documents.
class TestRecogniser : public QObject
{
    Q_OBJECT

private slots:
    void realReportsMatchTheirTruth_data();
    void realReportsMatchTheirTruth();
};

void TestRecogniser::realReportsMatchTheirTruth_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("truth");
    GOUJI_NEEDS_SHARED_REPORTS();
    const QDir folder = sharedReports();
    QDirIterator files(folder.path(), {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = folder.relativeFilePath(path);
        const QString report = name.contains(u'/') ? name.section(u'/', 0, 0) : name.section(u'.', 0, 0);
        QTest::newRow(qPrintable(name)) << name << u"truth/"_s + report + u".csv"_s;
    }
}

void TestRecogniser::realReportsMatchTheirTruth()
{
    QFETCH(QString, path);
    QFETCH(QString, truth);
    const auto document = readDocument(sharedReport(path), path);
    QVERIFY2(document, qPrintable(document ? QString() : document.error().toString()));
    const auto report = recognise(*document);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().toString()));

    QStringList expected;
    const QStringList lines = QString::fromUtf8(sharedReport(truth)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList fields = line.trimmed().split(u',');
        expected.append(fields.at(0) + u'.' + fields.at(1) + u'.' + fields.at(2) + u'=' + folded(fields.at(3)) +
                        (fields.at(4).isEmpty() ? QString() : u" ("_s + fields.at(4) + u')'));
    }
    QCOMPARE(printedCells(*report), expected);
    for (const CellValue &cell : report->cells()) {
        if (document->format() == "text"_L1) {
            QCOMPARE(document->source().view(cell.span).toString(), cell.raw);
        }
    }
}

QTEST_APPLESS_MAIN(TestRecogniser)
#include "tst_recogniser.moc"
