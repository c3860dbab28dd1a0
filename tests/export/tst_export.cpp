// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparisonexport.h"
#include "csv.h"
#include "csvexport.h"
#include "exporter.h"
#include "jsonexport.h"
#include "print.h"
#include "reportsession.h"
#include "samplereport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

const CellId NewTotal(u"requests.new.total"_s);
const CellId FeeAmount(u"proactive.fee.amount"_s);

ReportSession *sampleSession(QObject *parent, const QString &edition = u"2021"_s)
{
    return new ReportSession(
        {.file = u"sample.txt"_s, .bytes = {}, .report = sampleReport(*FormEdition::find(edition))},
        Catalogue::standard(), parent);
}

/// With a total that is wrong, as another format brings it.
EffectiveReport brokenSample(const QString &format)
{
    ReportSession session(
        {.file = u"sample"_s, .bytes = {}, .report = asFormat(sampleReport(*FormEdition::find(u"2021"_s)), format)},
        Catalogue::standard());
    session.correct(NewTotal, u"9001"_s);
    return session.effective();
}

/// A report where one cell prints `raw`.
EffectiveReport printing(const CellId &cell, const QString &raw)
{
    ReportBuilder builder(*FormEdition::find(u"2021"), Document());
    const CellReading reading = readCell(raw);
    builder.setCell({.id = cell, .status = reading.status, .value = reading.value, .raw = raw, .span = {}});
    return effective({.file = u"sample.txt"_s, .bytes = {}, .report = std::move(builder).build()});
}

/// The fields of a record of a tidy CSV by the names in its header.
QHash<QString, QString> tidyRecord(const QList<QStringList> &records, const CellId &cell)
{
    QHash<QString, QString> fields;
    for (const QStringList &record : records) {
        if (u"%1.%2.%3"_s.arg(record.at(3), record.at(4), record.at(5)) == cell.toString()) {
            for (qsizetype i = 0; i < record.size(); ++i) {
                fields.insert(records.first().at(i), record.at(i));
            }
        }
    }
    return fields;
}

QList<QStringList> withoutMark(const QByteArray &csv)
{
    return csv.startsWith("\xEF\xBB\xBF") ? readCsv(csv.mid(3)) : QList<QStringList>();
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// What a spreadsheet made of a file: the texts of its rows, and how many cells are formulas.
struct Sheet
{
    QList<QStringList> rows;
    int formulas = 0;
};

Sheet readFlatOds(const QString &path)
{
    Sheet sheet;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return sheet;
    }
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        const auto repeated = [&xml](QLatin1StringView name) {
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.name() == name) {
                    return attribute.value().toInt();
                }
            }
            return 1;
        };
        if (xml.name() == "table-row"_L1) {
            sheet.rows.append(QList<QStringList>(repeated("number-rows-repeated"_L1)));
        } else if (xml.name() == "table-cell"_L1) {
            sheet.formulas += xml.attributes().hasAttribute(u"table:formula"_s) ? 1 : 0;
            sheet.rows.last().append(QStringList(repeated("number-columns-repeated"_L1)));
        } else if (xml.name() == "p"_L1 && !sheet.rows.isEmpty()) { // page headers have paragraphs too
            sheet.rows.last().last() += xml.readElementText();
        }
    }
    return sheet;
}

/// Without empty cells and rows at the end, which a spreadsheet does not keep.
QList<QStringList> trimmed(QList<QStringList> rows)
{
    for (QStringList &row : rows) {
        while (!row.isEmpty() && row.last().isEmpty()) {
            row.removeLast();
        }
    }
    while (!rows.isEmpty() && rows.last().isEmpty()) {
        rows.removeLast();
    }
    return rows;
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void tidyCsvHoldsEveryCell_data();
    void tidyCsvHoldsEveryCell();
    void tidyCsvKeepsWhatIsPrinted_data();
    void tidyCsvKeepsWhatIsPrinted();
    void tidyCsvTellsCorrections();
    void csvIsLaidOutAsPrinted();
    void csvOfTheOlderEdition();
    void csvHoldsCorrections();
    void sourceIsNotReplaced_data();
    void sourceIsNotReplaced();
    void formulasAreInert_data();
    void formulasAreInert();
    void findingsCsvListsFindings();
    void findingsHaveTheirPlaces_data();
    void findingsHaveTheirPlaces();
    void correctionsCsvListsCorrections();
    void correctionsOfTheText();
    void jsonNamesLastYearsCells();
    void comparisonOpensInSpreadsheets();
    void jsonOfACorrectedReport();
    void jsonOfWhatIsNotKnown();
    void registry();
    void extensions_data();
    void extensions();
    void savedWhole();
    void whatWasThereStaysWhereWritingFails();
    void notSaved_data();
    void notSaved();
    void devicesStayDevices();
    void opensInASpreadsheet();
};

void TestExport::tidyCsvHoldsEveryCell_data()
{
    QTest::addColumn<QString>("edition");
    QTest::newRow("2021") << u"2021"_s;
    QTest::newRow("2019") << u"2019"_s;
}

void TestExport::tidyCsvHoldsEveryCell()
{
    QFETCH(QString, edition);
    const EffectiveReport snapshot = sampleSession(this, edition)->effective();
    const Report &report = snapshot.loaded.report;
    const QByteArray csv = writeTidyCsv(snapshot);
    QVERIFY(csv.startsWith("edition,year,agency,table,row,column,label,raw,value,corrected,status\r\n"));
    const QList<QStringList> records = readCsv(csv);
    QCOMPARE(records.size(), 1 + report.cells().size());
    for (qsizetype i = 0; i < report.cells().size(); ++i) {
        const CellValue &cell = report.cells().at(i);
        const QStringList expected{edition,
                                   QString::number(*report.year),
                                   report.agency,
                                   cell.id.table().toString(),
                                   cell.id.row().toString(),
                                   cell.id.column().toString(),
                                   report.table(cell.id.table())->cellLabel(cell.id),
                                   cell.raw,
                                   cell.value->toString(),
                                   QString(),
                                   u"ok"_s};
        QCOMPARE(records.at(i + 1), expected);
    }
}

void TestExport::tidyCsvKeepsWhatIsPrinted_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("status");
    QTest::newRow("blank") << QString() << QString() << u"blank"_s;
    QTest::newRow("mark") << u"/"_s << QString() << u"mark"_s;
    QTest::newRow("text") << u"1O"_s << QString() << u"text"_s;
    QTest::newRow("number with words") << u"三件"_s << u"3"_s << u"text"_s;
    QTest::newRow("comma") << u"1,234"_s << u"1234"_s << u"ok"_s;
    QTest::newRow("quotes") << u"\"12\""_s << QString() << u"text"_s;
    QTest::newRow("line break") << u"见\n附件"_s << QString() << u"text"_s;
    QTest::newRow("carriage return") << u"见\r\n附件"_s << QString() << u"text"_s;
    QTest::newRow("formula") << u"=HYPERLINK(\"http://a\")"_s << QString() << u"text"_s;
}

void TestExport::tidyCsvKeepsWhatIsPrinted()
{
    QFETCH(QString, raw);
    QFETCH(QString, value);
    QFETCH(QString, status);
    const QHash<QString, QString> record = tidyRecord(readCsv(writeTidyCsv(printing(NewTotal, raw))), NewTotal);
    QCOMPARE(record.value(u"raw"_s), raw);
    QCOMPARE(record.value(u"value"_s), value);
    QCOMPARE(record.value(u"status"_s), status);
    QCOMPARE(tidyRecord(readCsv(writeTidyCsv(printing(NewTotal, raw))), FeeAmount).value(u"status"_s), u"missing"_s);
}

void TestExport::tidyCsvTellsCorrections()
{
    ReportSession *session = sampleSession(this);
    QVERIFY(session->correct(NewTotal, u"9，001"_s));
    const QHash<QString, QString> record = tidyRecord(readCsv(writeTidyCsv(session->effective())), NewTotal);
    QCOMPARE(record.value(u"corrected"_s), u"9001"_s);
    QCOMPARE(record.value(u"raw"_s), session->report().cell(NewTotal)->raw);
    QCOMPARE(record.value(u"value"_s), session->report().cell(NewTotal)->value->toString());
    QCOMPARE(record.value(u"status"_s), u"ok"_s);
}

void TestExport::csvIsLaidOutAsPrinted()
{
    const EffectiveReport snapshot = sampleSession(this)->effective();
    const auto raw = [&snapshot](const QString &cell) { return snapshot.loaded.report.cell(CellId(cell))->raw; };
    const QByteArray csv = writeCsv(snapshot);
    QCOMPARE(csv.count('\n'), csv.count("\r\n"));
    const QList<QStringList> rows = withoutMark(csv);
    QCOMPARE(rows.size(), (1 + 14) + 1 + (1 + 28) + 1 + (1 + 4));
    for (const QStringList &row : rows) {
        QCOMPARE(row.size(), 15);
    }
    QCOMPARE(rows.at(0).first(), u"二、主动公开政府信息情况"_s);
    QCOMPARE(rows.at(1).first(), u"第二十条第（一）项"_s);
    QCOMPARE(rows.at(2).mid(0, 4),
             QStringList({u"信息内容"_s, u"本年制发件数"_s, u"本年废止件数"_s, u"现行有效件数"_s}));
    QCOMPARE(rows.at(3).mid(0, 4),
             QStringList({u"规章"_s, raw(u"proactive.regulations.made"_s), raw(u"proactive.regulations.repealed"_s),
                          raw(u"proactive.regulations.in_force"_s)}));
    QCOMPARE(rows.at(16).first(), u"三、收到和处理政府信息公开申请情况"_s);
    QVERIFY2(rows.at(17).first().startsWith(u"（本列数据的勾稽关系为"_s), "a merged head prints in its corner");
    QCOMPARE(rows.at(17).mid(1, 4), QStringList({QString(), QString(), u"申请人情况"_s, QString()}));
    QCOMPARE(rows.at(24).mid(0, 4), QStringList({QString(), u"（三）不予公开"_s, u"1.属于国家秘密"_s,
                                                 raw(u"requests.denied.state_secret.natural"_s)}));
    QCOMPARE(rows.at(46).first(), u"四、政府信息公开行政复议、行政诉讼情况"_s);
    QCOMPARE(rows.at(50).last(), raw(u"remedies.suit_after_review.total"_s));
}

void TestExport::csvOfTheOlderEdition()
{
    const QList<QStringList> rows = withoutMark(writeCsv(sampleSession(this, u"2019"_s)->effective()));
    const auto license =
        std::find_if(rows.begin(), rows.end(), [](const QStringList &row) { return row.first() == u"行政许可"_s; });
    QVERIFY(license != rows.end());
    QVERIFY2(license->at(2) == u"+3"_s, "a signed number stays one");
}

void TestExport::csvHoldsCorrections()
{
    ReportSession *session = sampleSession(this);
    QVERIFY(session->correct(FeeAmount, u"1.25"_s));
    QVERIFY(session->correct(CellId(u"proactive.license.handled"_s), QString()));
    const QList<QStringList> rows = withoutMark(writeCsv(session->effective()));
    QCOMPARE(rows.at(14).mid(0, 2), QStringList({u"行政事业性收费"_s, u"1.25"_s}));
    QCOMPARE(rows.at(7).mid(0, 2), QStringList({u"行政许可"_s, QString()}));
}

void TestExport::sourceIsNotReplaced_data()
{
    QTest::addColumn<QString>("out");
    QTest::addColumn<bool>("isSource");
    QTest::newRow("itself") << u"report.html"_s << true;
    QTest::newRow("spelt otherwise") << u"./inner/../report.html"_s << true;
    QTest::newRow("a symbolic link to it") << u"symbolic.html"_s << true;
    QTest::newRow("a symbolic link to that") << u"second.html"_s << true;
    QTest::newRow("a hard link to it") << u"hard.html"_s << true;
    QTest::newRow("through a link to its folder") << u"folder/report.html"_s << true;
    QTest::newRow("another file") << u"other.html"_s << false;
    QTest::newRow("a file to come") << u"new.html"_s << false;
    QTest::newRow("a link to nothing") << u"dangling.html"_s << false;
}

void TestExport::sourceIsNotReplaced()
{
    QFETCH(QString, out);
    const QTemporaryDir folder;
    const auto in = [&folder](const QString &name) { return folder.filePath(name); };
    QVERIFY(!saveFile(in(u"report.html"_s), "draft") && !saveFile(in(u"other.html"_s), "other"));
    QVERIFY(QDir(folder.path()).mkdir(u"inner"_s));
    QVERIFY(QFile::link(in(u"report.html"_s), in(u"symbolic.html"_s)));
    QVERIFY(QFile::link(in(u"symbolic.html"_s), in(u"second.html"_s)));
    QVERIFY(QFile::link(folder.path(), in(u"folder"_s)));
    QVERIFY(QFile::link(in(u"nothing.html"_s), in(u"dangling.html"_s)));
    std::filesystem::create_hard_link(in(u"report.html"_s).toStdString(), in(u"hard.html"_s).toStdString());
    const std::optional<Error> error = replacesSource(in(out), {QString(), u"-"_s, in(u"report.html"_s)});
    QTEST(error.has_value(), "isSource");
    QVERIFY(!error || !error->remedy.isEmpty());
}

void TestExport::formulasAreInert_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("exported");
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+1+1"_s << u"'+1+1"_s;
    QTest::newRow("minus") << u"-1+1"_s << u"'-1+1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1+1"_s << u"'\t=1+1"_s;
    QTest::newRow("carriage return") << u"\r=1+1"_s << u"'\r=1+1"_s;
    QTest::newRow("full-width equals") << u"＝1+1"_s << u"'＝1+1"_s;
    QTest::newRow("quoted") << u"=\"a\",1"_s << u"'=\"a\",1"_s;
    QTest::newRow("signed number") << u"+3"_s << u"+3"_s;
    QTest::newRow("negative number") << u"-8"_s << u"-8"_s;
    QTest::newRow("negative decimal") << u"-8.25"_s << u"-8.25"_s;
    QTest::newRow("mark") << u"-"_s << u"-"_s;
}

void TestExport::formulasAreInert()
{
    QFETCH(QString, raw);
    QFETCH(QString, exported);
    const CellId first(u"proactive.regulations.made"_s);
    QCOMPARE(withoutMark(writeCsv(printing(first, raw))).at(3).at(1), exported);
}

void TestExport::findingsCsvListsFindings()
{
    ReportSession *session = sampleSession(this);
    QVERIFY(session->correct(NewTotal, u"9001"_s));
    const EffectiveReport snapshot = session->effective();
    QVERIFY(!snapshot.findings.isEmpty());
    const Finding &worst = snapshot.findings.first();
    session->waive(worst, u"=the agency says so"_s);
    const QList<QStringList> rows = withoutMark(writeFindingsCsv(session->effective()));
    QCOMPARE(rows.size(), 1 + snapshot.findings.size());
    QCOMPARE(rows.at(1).mid(0, 2), QStringList({severityName(worst.severity), worst.rule}));
    QCOMPARE(rows.at(1).mid(5, 3), QStringList({worst.message(), worst.left->toString(), worst.right->toString()}));
    QVERIFY(rows.at(1).at(9).contains(u"一、本年新收政府信息公开申请数量 · 总计"_s));
    QCOMPARE(rows.at(1).last(), u"'=the agency says so"_s);
}

void TestExport::findingsHaveTheirPlaces_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("hasPage");
    QTest::addColumn<bool>("hasLine");
    QTest::newRow("text") << u"text"_s << false << true;
    QTest::newRow("web page") << u"html"_s << false << true;
    QTest::newRow("PDF") << u"pdf"_s << true << false;
    QTest::newRow("DOCX") << u"docx"_s << false << false;
}
void TestExport::findingsHaveTheirPlaces()
{
    QFETCH(QString, format);
    QFETCH(bool, hasPage);
    QFETCH(bool, hasLine);
    const EffectiveReport snapshot = brokenSample(format);
    const Document &document = snapshot.loaded.report.document();
    const qsizetype begin = snapshot.findings.first().spans.first().begin;
    const QString page = hasPage ? QString::number(document.pageAt(begin)) : QString();
    const SourcePosition place = document.source().position(begin);
    const QStringList expected = hasLine ? QStringList{page, QString::number(place.line), QString::number(place.column)}
                                         : QStringList{page, QString(), QString()};
    const QList<QStringList> rows = withoutMark(writeFindingsCsv(snapshot));
    QCOMPARE(rows.first().mid(2, 3), QStringList({u"Page"_s, u"Line"_s, u"Column"_s}));
    QCOMPARE(rows.at(1).mid(2, 3), expected);

    const QJsonObject span =
        toJson(snapshot)["findings"_L1].toArray()[0].toObject()["spans"_L1].toArray()[0].toObject();
    QCOMPARE(span.contains("page"_L1), hasPage);
    QCOMPARE(span["page"_L1].toInt(), page.toInt());
    QCOMPARE(span["line"_L1].toInt(), place.line);
}

void TestExport::jsonNamesLastYearsCells()
{
    const Report last = sampleReport(*FormEdition::find(u"2021"), {.agency = u"青山市"_s, .year = 2022});
    const StandingReport previous{last, withCell(last, u"requests.carried_out.total"_s, u"41"_s)};
    const EffectiveReport snapshot =
        effective({.file = u"sample.txt"_s, .bytes = {}, .report = sampleReport(*FormEdition::find(u"2021"))}, {},
                  {.lastYear = previous});
    for (const QJsonValue &finding : toJson(snapshot).value("findings"_L1).toArray()) {
        if (finding["rule"_L1] == u"years.carry"_s) {
            QCOMPARE(finding["others"_L1],
                     QJsonValue(QJsonArray{
                         QJsonObject{{u"year"_s, 2022},
                                     {u"agency"_s, u"青山市"_s},
                                     {u"cells"_s, QJsonArray{QJsonObject{{u"id"_s, u"requests.carried_out.total"_s},
                                                                         {u"value"_s, u"41"_s}}}}}}));
            return;
        }
    }
    QFAIL("last year's number is not carried over, and nothing says so");
}

void TestExport::comparisonOpensInSpreadsheets()
{
    const auto of = [](int year, const QString &overview, const QString &number) {
        const Report report = sampleReport(
            *FormEdition::find(u"2021"), {.year = year, .overview = overview, .problems = u"无"_s, .others = u"无"_s});
        return EffectiveReport{.loaded = {.file = {}, .bytes = {}, .report = report},
                               .values = withCell(report, NewTotal.toString(), number)};
    };
    const QList<QStringList> rows = withoutMark(writeComparisonCsv(
        compared(of(2023, u"严格落实三审三校制度。\n"_s, u"41"_s), of(2024, u"设立政务公开专区。\n"_s, u"=1+1"_s))));
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0),
             QStringList({u"What"_s, u"Section"_s, u"Cell"_s, u"Cell id"_s, u"2023"_s, u"2024"_s, u"Difference"_s}));
    QCOMPARE(rows.at(1).mid(3), QStringList({NewTotal.toString(), u"41"_s, u"'=1+1"_s, QString()}));
    QCOMPARE(rows.at(2), QStringList({u"Added"_s, {}, {}, {}, {}, u"设立政务公开专区"_s, {}}));
    QCOMPARE(rows.at(3), QStringList({u"Dropped"_s, {}, {}, {}, u"严格落实三审三校制度"_s, {}, {}}));
}

void TestExport::jsonOfACorrectedReport()
{
    ReportSession *session = sampleSession(this);
    QVERIFY(session->correct(NewTotal, u"9001"_s, u"miscounted"_s));
    const EffectiveReport snapshot = session->effective();
    const Report &report = session->report();
    const QJsonObject document = parsed(writeJson(snapshot));
    QCOMPARE(document.value("schema"_L1), QJsonValue(1));
    QCOMPARE(document.value("unread"_L1), QJsonValue(QJsonArray()));
    const QJsonObject json = document.value("reports"_L1).toArray().at(0).toObject();
    QCOMPARE(json.value("file"_L1), u"sample.txt"_s);
    QCOMPARE(json.value("format"_L1), u"text"_s);
    QCOMPARE(json.value("encoding"_L1), u"UTF-8"_s);
    QCOMPARE(json.value("edition"_L1), u"2021"_s);
    QCOMPARE(json.value("year"_L1), QJsonValue(*report.year));
    QCOMPARE(json.value("agency"_L1), report.agency);
    QCOMPARE(json.value("published"_L1), report.published->date.toString(Qt::ISODate));

    const QJsonArray cells = json.value("cells"_L1).toArray();
    QCOMPARE(cells.size(), report.cells().size());
    const CellValue &printed = *report.cell(NewTotal);
    const QJsonObject cell{{u"id"_s, NewTotal.toString()},
                           {u"raw"_s, printed.raw},
                           {u"value"_s, printed.raw},
                           {u"status"_s, u"ok"_s},
                           {u"begin"_s, qint64(printed.span.begin)},
                           {u"end"_s, qint64(printed.span.end)}};
    QCOMPARE(cells.at(report.indexOf(NewTotal)).toObject(), cell);

    const QJsonObject correction = json.value("corrections"_L1).toArray().at(0).toObject();
    QCOMPARE(correction.value("id"_L1), NewTotal.toString());
    QCOMPARE(correction.value("from"_L1), printed.raw);
    QCOMPARE(correction.value("to"_L1), u"9001"_s);
    QCOMPARE(correction.value("reason"_L1), u"miscounted"_s);
    QVERIFY(correction.value("at"_L1).toString().endsWith(u'Z'));

    const Finding &worst = snapshot.findings.first();
    QCOMPARE(json.value("findings"_L1).toArray().size(), snapshot.findings.size());
    const QJsonObject finding = json.value("findings"_L1).toArray().at(0).toObject();
    QCOMPARE(finding.value("rule"_L1), worst.rule);
    QCOMPARE(finding.value("severity"_L1), u"error"_s);
    QCOMPARE(finding.value("message"_L1), worst.message());
    QCOMPARE(finding.value("left"_L1), worst.left->toString());
    QCOMPARE(finding.value("right"_L1), worst.right->toString());
    QCOMPARE(finding.value("cells"_L1).toArray().size(), worst.cells.size());
    const QJsonObject span = finding.value("spans"_L1).toArray().at(0).toObject();
    QCOMPARE(span.value("begin"_L1).toInt(), worst.spans.first().begin);
    QCOMPARE(span.value("line"_L1).toInt(), report.document().source().position(worst.spans.first().begin).line);
    QVERIFY(!finding.contains("waived"_L1));

    qsizetype listed = 0;
    const QJsonArray entries = json.value("entries"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        listed += entry["findings"_L1].toArray().size();
    }
    QCOMPARE(listed, snapshot.findings.size());
    const QJsonObject entry = entries.first().toObject();
    QCOMPARE(entry.value("findings"_L1).toArray().first(), QJsonValue(0));
    QCOMPARE(entry.value("solves"_L1).toInt(), 2);
    QCOMPARE(entry.value("suggestion"_L1)["cell"_L1], QJsonValue(NewTotal.toString()));
}

void TestExport::jsonOfWhatIsNotKnown()
{
    const QJsonObject json = toJson(printing(NewTotal, u"/"_s));
    QVERIFY(json.value("year"_L1).isNull());
    QVERIFY(json.value("published"_L1).isNull());
    const QJsonObject unread = toJson(Error{.file = u"a.bin"_s, .line = 0, .cause = u"It is binary."_s, .remedy = {}});
    QCOMPARE(unread, QJsonObject({{u"file"_s, u"a.bin"_s}, {u"error"_s, u"It is binary."_s}}));
}

void TestExport::registry()
{
    const QByteArray text = u"2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"_s.toUtf8();
    EffectiveReport snapshot = printing(NewTotal, u"1"_s);
    snapshot.loaded.bytes = text;
    snapshot.loaded.report =
        ReportBuilder(*FormEdition::find(u"2021"), Document(u"text"_s, decode(text), {}, {})).build();
    for (const Exporter &exporter : exporters()) {
        QCOMPARE(findExporter(exporter.id), &exporter);
        QVERIFY(!exporter.name().isEmpty());
        const Result<QByteArray> bytes = exporter.write(snapshot);
        QVERIFY2(bytes.ok(), qPrintable(exporter.id));
        QVERIFY(!bytes->isEmpty());
    }
    QVERIFY(!findExporter(u"docx"));
}

void TestExport::extensions_data()
{
    QTest::addColumn<QString>("exporter");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("extension");
    QTest::newRow("a fixed one") << u"csv"_s << u"a.html"_s << u"html"_s << u"csv"_s;
    QTest::newRow("the file's own") << u"corrected"_s << u"/a.b/c.d.htm"_s << u"html"_s << u"htm"_s;
    QTest::newRow("a page without one") << u"corrected"_s << u"/a.b/c"_s << u"html"_s << u"html"_s;
    QTest::newRow("pasted text") << u"corrected"_s << QString() << u"text"_s << u"txt"_s;
    QTest::newRow("pasted page") << u"corrected"_s << QString() << u"html"_s << u"html"_s;
    QTest::newRow("standard input") << u"corrected"_s << u"-"_s << u"docx"_s << u"docx"_s;
}

void TestExport::extensions()
{
    QFETCH(QString, exporter);
    QFETCH(QString, file);
    QFETCH(QString, format);
    QFETCH(QString, extension);
    const Document document(format, SourceText(), {}, {});
    const LoadedReport loaded{
        .file = file, .bytes = {}, .report = ReportBuilder(*FormEdition::find(u"2021"), document).build()};
    QCOMPARE(findExporter(exporter)->extensionFor(loaded), extension);
}

void TestExport::correctionsCsvListsCorrections()
{
    ReportSession *session = sampleSession(this);
    QVERIFY(session->correct(NewTotal, u"9001"_s, u"=miscounted"_s));
    QVERIFY(session->correct(FeeAmount, QString()));
    const EffectiveReport snapshot = session->effective();
    const QList<QStringList> rows = withoutMark(writeCorrectionsCsv(snapshot));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).size(), 8);
    QCOMPARE(
        rows.at(1).mid(0, 5),
        QStringList({u"二、主动公开政府信息情况"_s, u"第二十条第（八）项 行政事业性收费 · 本年收费金额（单位：万元）"_s,
                     FeeAmount.toString(), session->report().cell(FeeAmount)->raw, QString()}));
    QCOMPARE(rows.at(2).mid(2, 4),
             QStringList({NewTotal.toString(), session->report().cell(NewTotal)->raw, u"9001"_s, u"'=miscounted"_s}));
    QCOMPARE(QDateTime::fromString(rows.at(2).last(), Qt::ISODate),
             QDateTime::fromSecsSinceEpoch(snapshot.decided({DecisionKind::Correction}).last().at.toSecsSinceEpoch()));
    QCOMPARE(withoutMark(writeCorrectionsCsv(sampleSession(this)->effective())).size(), 1);
}

void TestExport::correctionsOfTheText()
{
    SampleText text;
    text.overview = u"发布信息100条，其中网站60条、公众号50条。"_s;
    ReportSession session(
        {.file = u"sample.txt"_s, .bytes = {}, .report = sampleReport(*FormEdition::find(u"2021"), text)});
    const CellId claim = claimId(session.narrative().claims.first());
    QVERIFY(session.correct(claim, u"110"_s, u"counted again"_s));
    QVERIFY(session.correct(NewTotal, u"9001"_s));
    const EffectiveReport snapshot = session.effective();

    const QList<QStringList> rows = withoutMark(writeCorrectionsCsv(snapshot));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1).at(2), NewTotal.toString()); // the text comes after the form
    QCOMPARE(rows.at(2).mid(0, 6), QStringList({u"一、总体情况"_s, u"发布信息100条，其中网站60条"_s, claim.toString(),
                                                u"100"_s, u"110"_s, u"counted again"_s}));

    const QJsonArray corrections = toJson(snapshot).value("corrections"_L1).toArray();
    QCOMPARE(corrections.size(), 2);
    QCOMPARE(corrections.at(1).toObject().value("id"_L1), claim.toString());
    QCOMPARE(corrections.at(1).toObject().value("from"_L1), u"100"_s);
    QCOMPARE(corrections.at(1).toObject().value("to"_L1), u"110"_s);
    const QSet<QString> rules = [&snapshot] {
        QSet<QString> found;
        for (const Finding &finding : snapshot.findings) {
            found.insert(finding.rule);
        }
        return found;
    }();
    QVERIFY(!rules.contains(u"narrative.parts"_s));
}

void TestExport::savedWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"表.csv"_s);
    for (const QByteArray &bytes : {QByteArray("first, and longer"), QByteArray("second")}) {
        QVERIFY(!saveFile(path, bytes));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }
}

void TestExport::whatWasThereStaysWhereWritingFails()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"表.csv"_s);
    QVERIFY(!saveFile(path, "last week's"));
    const std::optional<Error> error = saveFile(path, [&path](QIODevice &file) -> std::optional<Error> {
        file.write("half of today's");
        return Error{.file = path, .cause = u"the disk is full"_s};
    });
    QVERIFY(error);
    QCOMPARE(error->cause, u"the disk is full"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "last week's"_ba);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"表.csv"_s});
}

void TestExport::notSaved_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder") << QDir::tempPath();
    QTest::newRow("no such folder") << QDir::tempPath() + u"/gouji-is-not-here/out.csv"_s;
    QTest::newRow("a full disk") << u"/dev/full"_s;
}

void TestExport::notSaved()
{
    QFETCH(QString, path);
    if (path == "/dev/full"_L1 && !QFileInfo::exists(path)) {
        QSKIP("There is no /dev/full here.");
    }
    const std::optional<Error> error = saveFile(path, "bytes");
    QVERIFY(error);
    QCOMPARE(error->file, path);
    QVERIFY(!error->remedy.isEmpty());
}

void TestExport::devicesStayDevices()
{
    const QFileInfo device(u"/dev/null"_s);
    if (!device.exists()) {
        QSKIP("There is no /dev/null here.");
    }
    QVERIFY(!saveFile(device.filePath(), "bytes"));
    QVERIFY(!QFileInfo(device.filePath()).isFile());
}

void TestExport::opensInASpreadsheet()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty()) {
        QSKIP("needs LibreOffice (soffice)");
    }
    const QTemporaryDir folder;
    const EffectiveReport snapshot = printing(CellId(u"proactive.regulations.made"_s), u"=1+1"_s);
    QVERIFY(!saveFile(folder.filePath(u"tables.csv"_s), writeCsv(snapshot)));
    QVERIFY(!saveFile(folder.filePath(u"findings.csv"_s), writeFindingsCsv(snapshot)));
    // 44,34,76,1: what its import dialogue offers for such a file (comma, quote, UTF-8, from the first line).
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(office,
                  {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                   u"--infilter=CSV:44,34,76,1"_s, u"--convert-to"_s, u"fods"_s, u"tables.csv"_s, u"findings.csv"_s});
    QVERIFY(process.waitForFinished(120'000));

    const Sheet tables = readFlatOds(folder.filePath(u"tables.fods"_s));
    QCOMPARE(trimmed(tables.rows), trimmed(withoutMark(writeCsv(snapshot))));
    QCOMPARE(tables.formulas, 0);
    const Sheet findings = readFlatOds(folder.filePath(u"findings.fods"_s));
    QCOMPARE(findings.rows.size(), 1 + snapshot.findings.size());
    QCOMPARE(findings.formulas, 0);
}

QTEST_MAIN(TestExport)
#include "tst_export.moc"
