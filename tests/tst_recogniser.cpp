// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dumps.h"
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

Report recogniseText(const QString &text)
{
    const auto report = recognise(readText(SourceText(text)));
    if (!report) {
        qFatal("%ls", qUtf16Printable(report.error().toString()));
    }
    return *report;
}

/// The cells that do not read as they should.
QStringList wrongCells(const Report &report, const QHash<CellId, QString> &expected)
{
    QStringList wrong;
    for (const CellValue &cell : report.cells()) {
        const QString value = expected.value(cell.id);
        const CellStatus status = value.isEmpty() ? CellStatus::Blank : CellStatus::Ok;
        if (cell.raw != value || cell.status != status || report.document().source().view(cell.span) != value) {
            wrong.append(u"%1: %2 (%3), not %4"_s.arg(cell.id.toString(), cell.raw, statusName(cell.status), value));
        }
    }
    return wrong;
}

void addKindsAndEditions(const QStringList &kinds)
{
    QTest::addColumn<QString>("editionId");
    QTest::addColumn<QString>("kind");
    for (const FormEdition &edition : FormEdition::all()) {
        for (const QString &kind : kinds) {
            QTest::newRow(qPrintable(edition.id + u": "_s + kind)) << edition.id << kind;
        }
    }
}

} // namespace

/// Reports recognised in documents.
class TestRecogniser : public QObject
{
    Q_OBJECT

private slots:
    void everyDumpKind_data();
    void everyDumpKind();
    void blankCellsStayInPlace_data();
    void blankCellsStayInPlace();
    void realReportsMatchTheirTruth_data();
    void realReportsMatchTheirTruth();
};

void TestRecogniser::everyDumpKind_data()
{
    addKindsAndEditions(dumpKinds());
}

void TestRecogniser::everyDumpKind()
{
    QFETCH(QString, editionId);
    QFETCH(QString, kind);
    const FormEdition &edition = *FormEdition::find(editionId);
    const QHash<CellId, QString> values = numberedCells(edition);
    const Report report = recogniseText(dumpReport(edition, values, kind));
    QCOMPARE(report.edition().id, editionId);
    QCOMPARE(wrongCells(report, values), QStringList());
    QCOMPARE(report.sections.size(), edition.sections.size());
    QCOMPARE(report.year, edition.firstYear + 1);
    QCOMPARE(report.agency, u"云溪县"_s);
    QCOMPARE(report.remarks, QList<Remark>());
}

void TestRecogniser::blankCellsStayInPlace_data()
{
    QStringList kinds = dumpKinds();
    kinds.removeIf(losesBlanks);
    addKindsAndEditions(kinds);
}

/// Every third cell of the tables is blank, the last of a row at times.
void TestRecogniser::blankCellsStayInPlace()
{
    QFETCH(QString, editionId);
    QFETCH(QString, kind);
    const FormEdition &edition = *FormEdition::find(editionId);
    QHash<CellId, QString> values = numberedCells(edition);
    const QList<CellId> cells = edition.cells();
    for (qsizetype i = 0; i < cells.size(); i += 3) {
        values.remove(cells.at(i));
    }
    const Report report = recogniseText(dumpReport(edition, values, kind));
    QCOMPARE(wrongCells(report, values), QStringList());
}

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
