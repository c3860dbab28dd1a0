// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv.h"
#include "csvexport.h"
#include "exporter.h"
#include "formlayout.h"
#include "officepackage.h"
#include "readers.h"
#include "recogniser.h"
#include "reportsession.h"
#include "samplereport.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

const CellId NewTotal(u"requests.new.total"_s);

ReportSession *sampleSession(QObject *parent, const QString &edition)
{
    return new ReportSession(
        {.file = u"sample.txt"_s, .bytes = {}, .report = sampleReport(*FormEdition::find(edition))},
        Catalogue::standard(), parent);
}

QByteArray exported(const EffectiveReport &snapshot)
{
    const Result<QByteArray> bytes = findExporter(u"xlsx")->write(snapshot);
    if (!bytes) {
        qFatal("%ls", qUtf16Printable(bytes.error().toString()));
    }
    return *bytes;
}

Document read(const QByteArray &bytes)
{
    const Result<Document> document = readDocument(bytes, u"export.xlsx"_s);
    if (!document) {
        qFatal("%ls", qUtf16Printable(document.error().toString()));
    }
    return *document;
}

QByteArray part(const QByteArray &bytes, const QString &name)
{
    const Result<OfficePackage> package = OfficePackage::open(bytes, u"export.xlsx"_s);
    const Result<QByteArray> content = package->parts().read(name);
    return content ? *content : QByteArray();
}

/// A report where one cell prints `raw`.
EffectiveReport printing(const CellId &cell, const QString &raw)
{
    ReportBuilder builder(*FormEdition::find(u"2021"), Document());
    const CellReading reading = readCell(raw);
    builder.setCell({.id = cell, .status = reading.status, .value = reading.value, .raw = raw, .span = {}});
    return effective({.file = u"sample.txt"_s, .bytes = {}, .report = std::move(builder).build()});
}

/// Runs a program. @return whether it ended well
bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(120'000) && process.exitCode() == 0;
}

} // namespace

/// The workbook with a report's tables and findings.
class TestXlsxExport : public QObject
{
    Q_OBJECT

private slots:
    void isLaidOutAsPrinted_data();
    void isLaidOutAsPrinted();
    void readsBackTheSame_data();
    void readsBackTheSame();
    void cells_data();
    void cells();
    void correctionsAreMarked();
    void findingsAreListed();
    void sameSnapshotSameBytes();
    void opensInASpreadsheet_data();
    void opensInASpreadsheet();
};

void TestXlsxExport::isLaidOutAsPrinted_data()
{
    QTest::addColumn<QString>("edition");
    QTest::newRow("2021") << u"2021"_s;
    QTest::newRow("2019") << u"2019"_s;
}

void TestXlsxExport::isLaidOutAsPrinted()
{
    QFETCH(QString, edition);
    const EffectiveReport snapshot = sampleSession(this, edition)->effective();
    const Report &report = snapshot.loaded.report;
    const Document document = read(exported(snapshot));
    QCOMPARE(document.grids().size(), report.tables().size() + 1); // and the findings
    for (qsizetype i = 0; i < report.tables().size(); ++i) {
        const FormLayout layout = layoutOf(report.tables().at(i));
        QHash<std::pair<int, int>, GridCell> cells;
        for (const GridCell &cell : document.grids().at(i).cells) {
            cells.insert({cell.row, cell.column}, cell);
        }
        // The head over a table's first block is no part of the grid: nothing stands beside it.
        const bool hasHeadAbove = report.tables().at(i).arrangement == Arrangement::Blocks;
        for (const LayoutCell &cell : layout.cells) {
            if (hasHeadAbove && cell.row == 0) {
                QVERIFY(document.text().contains(u'\n' + cell.text + u'\n'));
                continue;
            }
            const GridCell read = cells.value({cell.row - (hasHeadAbove ? 1 : 0), cell.column});
            const QString text = cell.isHead() ? cell.text : report.cell(cell.cell)->raw;
            QCOMPARE(document.source().view(read.text).toString(), text);
            QCOMPARE(read.rowSpan, cell.rowSpan);
            QCOMPARE(read.columnSpan, cell.columnSpan);
        }
    }
}

void TestXlsxExport::readsBackTheSame_data()
{
    isLaidOutAsPrinted_data();
}

void TestXlsxExport::readsBackTheSame()
{
    QFETCH(QString, edition);
    ReportSession *session = sampleSession(this, edition);
    QVERIFY(session->correct(NewTotal, u"1"_s));
    QVERIFY(session->correct(CellId(u"requests.carried_in.natural"_s), QString()));
    const EffectiveReport snapshot = session->effective();
    const Result<Report> report = recognise(read(exported(snapshot)));
    QVERIFY2(report, report ? "" : qPrintable(report.error().toString()));
    QCOMPARE(report->edition().id, edition);
    for (const CellValue &cell : snapshot.values) {
        QCOMPARE(cell.id.toString() + u'=' + report->cell(cell.id)->raw, cell.id.toString() + u'=' + cell.raw);
        QCOMPARE(report->cell(cell.id)->value, cell.value);
    }
    QCOMPARE(report->remarks, QList<Remark>());
}

void TestXlsxExport::cells_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QByteArray>("value"); // in the sheet's XML; empty: a text
    const auto row = [](const QString &raw, const QByteArray &value) {
        QTest::newRow(raw.isEmpty() ? "blank" : qPrintable(raw)) << raw << value;
    };
    row(u"58"_s, "<v>58</v>");
    row(u"0"_s, "<v>0</v>");
    row(u"5923.2449"_s, "<v>5923.2449</v>");
    row(u"25.10"_s, "<v>25.1</v>");
    row(u"1,234"_s, "<v>1234</v>");
    row(u"+3"_s, "<v>3</v>");
    row(u"-8"_s, "<v>-8</v>");
    row(u""_s, "");
    row(u"/"_s, "");
    row(u"-"_s, "");
    row(u"1O"_s, "");
    row(u"22（其中修订 16 件）"_s, "");
    row(u"12345678901.123456"_s, "");
    row(u"=1+1"_s, "");
    row(u"=HYPERLINK(\"http://a\")"_s, "");
    row(u"@SUM(1)"_s, "");
    row(u"<b>&"_s, "");
}

/// A cell shows what is printed, and a number is one.
void TestXlsxExport::cells()
{
    QFETCH(QString, raw);
    QFETCH(QByteArray, value);
    const QByteArray bytes = exported(printing(NewTotal, raw));
    const QByteArray sheet = part(bytes, u"xl/worksheets/sheet2.xml"_s);
    QVERIFY(!sheet.isEmpty());
    QVERIFY(!sheet.contains("<f>"));
    if (!value.isEmpty()) {
        QVERIFY(sheet.contains(value));
    }
    const Document document = read(bytes);
    QVERIFY(raw.isEmpty() || std::ranges::any_of(document.grids().at(1).cells, [&](const GridCell &cell) {
                return document.source().view(cell.text) == raw;
            }));
}

void TestXlsxExport::correctionsAreMarked()
{
    ReportSession *session = sampleSession(this, u"2021"_s);
    const QString printed = session->effective().loaded.report.cell(NewTotal)->raw;
    QVERIFY(session->correct(NewTotal, u"1"_s, u"漏填 <一> 件"_s));
    const QByteArray bytes = exported(session->effective());
    const QString comments = QString::fromUtf8(part(bytes, u"xl/comments1.xml"_s));
    QVERIFY(comments.contains(u"printed %1, now 1."_s.arg(printed)));
    QVERIFY(comments.contains(u"漏填 &lt;一&gt; 件"_s));
    QVERIFY(comments.contains(u"error: "_s)); // of the balance that it breaks
    QVERIFY(part(bytes, u"xl/styles.xml"_s).contains("C6EFCE"));
    QVERIFY(read(bytes).text().contains(u"Green: corrected."_s));
}

void TestXlsxExport::findingsAreListed()
{
    ReportSession *session = sampleSession(this, u"2021"_s);
    QVERIFY(session->correct(NewTotal, u"1"_s));
    QVERIFY(!session->effective().findings.isEmpty());
    session->waive(session->effective().findings.first(), u"已核实"_s);
    const EffectiveReport snapshot = session->effective();
    const QByteArray bytes = exported(snapshot);
    const Document document = read(bytes);
    const Grid &grid = document.grids().last();
    QCOMPARE(grid.cells.size(), 8 * (1 + snapshot.findings.size()));
    for (qsizetype i = 0; i < snapshot.findings.size(); ++i) {
        const auto field = [&](qsizetype column) {
            return document.source().view(grid.cells.at(8 * (i + 1) + column).text).toString();
        };
        const Finding &finding = snapshot.findings.at(i);
        QCOMPARE(field(0), severityName(finding.severity));
        QCOMPARE(field(1), finding.rule);
        QCOMPARE(field(2), finding.message());
        QCOMPARE(field(7), snapshot.waiver(finding) ? u"已核实"_s : QString());
    }
    const QByteArray sheet = part(bytes, u"xl/worksheets/sheet4.xml"_s);
    QVERIFY(sheet.contains("<autoFilter"));
    QVERIFY(sheet.contains("state=\"frozen\""));
}

void TestXlsxExport::sameSnapshotSameBytes()
{
    const EffectiveReport snapshot = sampleSession(this, u"2021"_s)->effective();
    const QByteArray bytes = exported(snapshot);
    QTest::qWait(2'100); // a zip's clock counts two seconds at a time
    QVERIFY(bytes == exported(snapshot));
}

void TestXlsxExport::opensInASpreadsheet_data()
{
    isLaidOutAsPrinted_data();
}

/// LibreOffice shows the tables as the CSV export has them.
void TestXlsxExport::opensInASpreadsheet()
{
    QFETCH(QString, edition);
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty()) {
        QSKIP("needs LibreOffice");
    }
    ReportSession *session = sampleSession(this, edition);
    QVERIFY(session->correct(NewTotal, u"1"_s));
    const EffectiveReport snapshot = session->effective();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"export.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(exported(snapshot));
    file.close();
    // -1: every sheet into a file of its own.
    QVERIFY(run(office,
                {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s, u"--convert-to"_s,
                 u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"_s, u"--outdir"_s,
                 folder.path(), file.fileName()}));
    const QList<QStringList> expected = readCsv(writeCsv(snapshot).mid(3));
    static const QRegularExpression plus(u"^\\+"_s);
    qsizetype line = 0;
    for (const FormTable &table : snapshot.loaded.report.tables()) {
        const QString title = expected.at(line).first();
        QFile csv(folder.filePath(u"export-%1.csv"_s.arg(title)));
        QVERIFY2(csv.open(QIODevice::ReadOnly), qPrintable(csv.fileName()));
        const QList<QStringList> rows = readCsv(csv.readAll().replace("\n", "\r\n"));
        const FormLayout layout = layoutOf(table);
        for (int row = 0; row <= layout.rowCount; ++row, ++line) {
            // A CSV of LibreOffice leaves the plus away that it shows.
            QCOMPARE(rows.at(row).first(layout.columnCount).replaceInStrings(plus, {}),
                     expected.at(line).first(layout.columnCount).replaceInStrings(plus, {}));
        }
        ++line; // between two tables
    }
}

QTEST_GUILESS_MAIN(TestXlsxExport)
#include "tst_xlsxexport.moc"
