// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv.h"
#include "formedition.h"
#include "sampleseries.h"
#include "serieschoices.h"
#include "seriescsv.h"
#include "seriesmodel.h"
#include "wordfilter.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

const QString Agency = u"青山县人民政府"_s;

SeriesRow rowOf(const QString &id)
{
    const QList<SeriesRow> rows = seriesRows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&id](const SeriesRow &row) { return row.id == id; });
    return found == rows.end() ? SeriesRow() : *found;
}

SeriesColumn columnOf(const SeriesRow &row, const QString &id)
{
    const auto found = std::find_if(row.columns.begin(), row.columns.end(),
                                    [&id](const SeriesColumn &column) { return column.id == id; });
    return found == row.columns.end() ? SeriesColumn() : *found;
}

SeriesTable read(SampleSeries &samples, const QString &rowId, const QString &columnId,
                 const QStringList &agencies = {Agency})
{
    const SeriesRow row = rowOf(rowId);
    Result<SeriesTable> table = readSeries(samples.source(), agencies, row, columnOf(row, columnId));
    return table ? *std::move(table) : SeriesTable();
}

/// "2021=5 2022= 2024=7", a blank without a number.
QString print(const YearSeries &series)
{
    QStringList years;
    for (const auto &[year, value] : series.values.asKeyValueRange()) {
        years.append(u"%1=%2"_s.arg(year).arg(value ? value->toString() : QString()));
    }
    return years.join(u' ');
}

QString printShares(const YearSeries &series)
{
    QStringList years;
    for (const auto &[year, share] : series.shares.asKeyValueRange()) {
        years.append(u"%1=%2"_s.arg(year).arg(share.toString()));
    }
    return years.join(u' ');
}

} // namespace

class TestSeries : public QObject
{
    Q_OBJECT

private slots:
    void everyCellOfBothEditionsCanBeChosen();
    void editionsAreChainedWhereTheyMeanTheSame_data();
    void editionsAreChainedWhereTheyMeanTheSame();
    void headingsAreNoNumbers();
    void groupIsTheSumOfItsRows();
    void rowThatOneEditionSplitsIsOneSeries();
    void blankAndMissingAreToldApart();
    void onlyWhatIsShownIsAskedFor();
    void sharesAreOfThePrintedTotal_data();
    void sharesAreOfThePrintedTotal();
    void outcomesOfRemediesAreShares();
    void errorOfTheSourceIsPassedOn();
    void yearsRunOnThroughGaps();
    void numbersAreReadable_data();
    void numbersAreReadable();
    void modelListsSeriesByYears();
    void modelFollowsItsTable();
    void choicesAreFoundByWords();
    void csvListsNumbers();
    void csvListsShares();
    void csvIsInert();
};

void TestSeries::everyCellOfBothEditionsCanBeChosen()
{
    QSet<QString> chosen;
    for (const SeriesRow &row : seriesRows()) {
        for (const SeriesColumn &column : row.columns) {
            for (const SeriesLine &line : column.lines) {
                for (const QList<CellId> &sum : line.sums) {
                    if (sum.size() == 1) {
                        chosen.insert(sum.first().toString());
                    }
                }
            }
        }
    }
    for (const FormEdition &edition : FormEdition::all()) {
        for (const CellId &cell : edition.cells()) {
            QVERIFY2(chosen.contains(cell.toString()), qPrintable(cell.toString()));
        }
    }
}

void TestSeries::editionsAreChainedWhereTheyMeanTheSame_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("edition");
    QTest::newRow("requests") << u"requests.new"_s << u"total"_s << u""_s;
    QTest::newRow("a group of requests") << u"requests.denied"_s << u"natural"_s << u""_s;
    QTest::newRow("other outcomes") << u"requests.other"_s << u"total"_s << u""_s;
    QTest::newRow("a part of the other outcomes") << u"requests.other.no_fee"_s << u"total"_s << u"2021"_s;
    QTest::newRow("remedies") << u"remedies.suits"_s << u"upheld"_s << u""_s;
    QTest::newRow("made") << u"proactive.normative_docs"_s << u"made"_s << u""_s;
    QTest::newRow("handled") << u"proactive.penalty"_s << u"handled"_s << u""_s;
    QTest::newRow("in force") << u"proactive.normative_docs"_s << u"in_force"_s << u"2021"_s;
    QTest::newRow("public in total") << u"proactive.normative_docs"_s << u"public_total"_s << u"2019"_s;
    QTest::newRow("published") << u"proactive.regulations"_s << u"published"_s << u"2019"_s;
    QTest::newRow("a row of one edition") << u"proactive.procurement"_s << u"projects"_s << u"2019"_s;
}

void TestSeries::editionsAreChainedWhereTheyMeanTheSame()
{
    QFETCH(const QString, row);
    QFETCH(const QString, column);
    const SeriesColumn found = columnOf(rowOf(row), column);
    QCOMPARE(found.id, column);
    QTEST(found.edition, "edition");
}

void TestSeries::headingsAreNoNumbers()
{
    for (const QString &id : {u"proactive"_s, u"requests"_s, u"remedies"_s, u"proactive.item1"_s}) {
        QVERIFY(rowOf(id).columns.isEmpty());
    }
}

void TestSeries::groupIsTheSumOfItsRows()
{
    SampleSeries samples;
    for (const FormRow &row : FormEdition::find(u"2021")->table(u"requests")->rows) {
        for (const QString &column : row.columns) {
            samples.set(Agency, 2023, CellId(u"requests", row.id, column), u"2"_s);
        }
    }
    QCOMPARE(print(read(samples, u"requests.denied"_s, u"natural"_s).series.first()), u"2023=16"_s);
    QCOMPARE(print(read(samples, u"requests.denied"_s, u"法人或其他组织"_s).series.first()), u"2023=80"_s);
    QCOMPARE(print(read(samples, u"requests.new"_s, u"法人或其他组织"_s).series.first()), u"2023=10"_s);
}

void TestSeries::rowThatOneEditionSplitsIsOneSeries()
{
    SampleSeries samples;
    samples.set(Agency, 2020, CellId(u"requests.other.total"_s), u"7"_s);
    for (const QString &row : {u"no_correction"_s, u"no_fee"_s, u"else"_s}) {
        samples.set(Agency, 2021, CellId(u"requests.other.%1.total"_s.arg(row)), u"2"_s);
    }
    samples.set(Agency, 2022, CellId(u"requests.other.total"_s), u"5"_s); // the new form, printed as the old
    QCOMPARE(print(read(samples, u"requests.other"_s, u"total"_s).series.first()), u"2020=7 2021=6 2022=5"_s);
}

void TestSeries::blankAndMissingAreToldApart()
{
    SampleSeries samples;
    const auto set = [&samples](int year, const QString &row, const QString &text) {
        samples.set(Agency, year, CellId(u"requests.unavailable.%1.total"_s.arg(row)), text);
    };
    for (const QString &row : {u"not_held"_s, u"must_create"_s, u"unclear"_s}) {
        set(2020, row, u""_s);
        set(2021, row, row == u"unclear" ? u"4"_s : u""_s);
        set(2024, row, u"0"_s);
    }
    set(2023, u"unclear"_s, u"4"_s); // the other rows were not found
    QCOMPARE(print(read(samples, u"requests.unavailable"_s, u"total"_s).series.first()),
             u"2020= 2021=4 2023= 2024=0"_s);
}

void TestSeries::onlyWhatIsShownIsAskedFor()
{
    SampleSeries samples = SampleSeries::ofAgencies(3);
    read(samples, u"requests.granted"_s, u"natural"_s, {Agency});
    QCOMPARE(samples.asked(), QList<CellId>{CellId(u"requests.granted.natural"_s)});
    QCOMPARE(samples.askedAgencies(), QStringList{Agency});
}

void TestSeries::sharesAreOfThePrintedTotal_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("shares");
    QTest::newRow("exact") << u"1"_s << u"4"_s << u"2023=25.0"_s;
    QTest::newRow("rounded down") << u"1"_s << u"3"_s << u"2023=33.3"_s;
    QTest::newRow("half is rounded up") << u"1"_s << u"16"_s << u"2023=6.3"_s; // 6.25
    QTest::newRow("huge") << u"99999999999"_s << u"100000000000"_s << u"2023=100.0"_s;
    QTest::newRow("nothing of something") << u"0"_s << u"9"_s << u"2023=0.0"_s;
    QTest::newRow("more than the total") << u"9"_s << u"6"_s << u"2023=150.0"_s;
    QTest::newRow("of nothing") << u"0"_s << u"0"_s << u""_s;
    QTest::newRow("of a blank") << u"3"_s << u""_s << u""_s;
    QTest::newRow("a blank") << u""_s << u"3"_s << u""_s;
}

void TestSeries::sharesAreOfThePrintedTotal()
{
    QFETCH(const QString, part);
    QFETCH(const QString, total);
    SampleSeries samples;
    samples.set(Agency, 2023, CellId(u"requests.granted.total"_s), part);
    samples.set(Agency, 2023, CellId(u"requests.total.total"_s), total);
    const SeriesTable table = read(samples, u"requests.results"_s, u"total"_s);
    QVERIFY(table.isOfShares);
    QCOMPARE(table.series.size(), 7); // six outcomes and their total
    QCOMPARE(table.series.first().label, u"予以公开"_s);
    QTEST(printShares(table.series.first()), "shares");
    QVERIFY(table.series.last().shares.isEmpty());
}

void TestSeries::outcomesOfRemediesAreShares()
{
    SampleSeries samples;
    for (const auto &[column, number] :
         {std::pair{u"upheld"_s, u"3"_s}, {u"corrected"_s, u"1"_s}, {u"total"_s, u"4"_s}}) {
        samples.set(Agency, 2023, CellId(u"remedies", u"review", column), number);
    }
    const SeriesTable table = read(samples, u"remedies.review"_s, u"shares"_s);
    QCOMPARE(table.series.at(1).label, u"结果纠正"_s);
    QCOMPARE(printShares(table.series.at(1)), u"2023=25.0"_s);
}

void TestSeries::errorOfTheSourceIsPassedOn()
{
    const SeriesSource source = [](const QStringList &, const QList<CellId> &) -> Result<QList<YearSeries>> {
        return Error{.cause = u"locked"_s};
    };
    const SeriesRow row = rowOf(u"requests.new"_s);
    const Result<SeriesTable> table = readSeries(source, {Agency}, row, row.columns.first());
    QVERIFY(!table);
    QCOMPARE(table.error().cause, u"locked"_s);
}

void TestSeries::yearsRunOnThroughGaps()
{
    SeriesTable table{u"t"_s, false, {{u"a"_s, {}, {{2019, {}}, {2022, {}}}}, {u"b"_s, {}, {{2018, {}}}}}};
    QCOMPARE(table.years(), (QList<int>{2018, 2019, 2020, 2021, 2022}));
    table.series.append({u"c"_s, {}, {{9024, {}}}});
    QCOMPARE(table.years(), (QList<int>{2018, 2019, 2022, 9024}));
    QVERIFY(SeriesTable().years().isEmpty());
}

void TestSeries::numbersAreReadable_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("small") << u"7"_s << u"7"_s;
    QTest::newRow("in groups") << u"12345678901"_s << u"12,345,678,901"_s;
    QTest::newRow("places as printed") << u"1234.5600"_s << u"1,234.5600"_s;
    QTest::newRow("negative") << u"-1234"_s << u"-1,234"_s;
    QTest::newRow("between 0 and -1") << u"-0.5"_s << u"-0.5"_s;
}

void TestSeries::numbersAreReadable()
{
    QFETCH(const QString, number);
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    QTEST(groupedNumber(*Quantity::fromString(number)), "text");
}

void TestSeries::modelListsSeriesByYears()
{
    SampleSeries samples;
    samples.set(Agency, 2022, CellId(u"requests.granted.total"_s), u"5"_s);
    samples.set(Agency, 2022, CellId(u"requests.total.total"_s), u"8"_s);
    samples.set(Agency, 2024, CellId(u"requests.granted.total"_s), u""_s);
    SeriesModel model;
    model.setTable(read(samples, u"requests.results"_s, u"total"_s));
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(model.columnCount(), 5);
    QCOMPARE(model.headerData(SeriesModel::FirstYearColumn, Qt::Horizontal, Qt::DisplayRole), u"2022"_s);
    QCOMPARE(text(0, SeriesModel::AgencyColumn), Agency);
    QCOMPARE(text(0, SeriesModel::LabelColumn), u"予以公开"_s);
    QCOMPARE(text(0, SeriesModel::FirstYearColumn), u"62.5 % (5)"_s);
    QCOMPARE(text(0, SeriesModel::FirstYearColumn + 1), u"—"_s);
    QCOMPARE(text(0, SeriesModel::FirstYearColumn + 2), u"(blank)"_s);
    QCOMPARE(text(6, SeriesModel::FirstYearColumn), u"8"_s);
}

void TestSeries::modelFollowsItsTable()
{
    SeriesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    SampleSeries samples = SampleSeries::ofAgencies(20);
    model.setTable(read(samples, u"requests.new"_s, u"total"_s, samples.agencies()));
    QCOMPARE(model.rowCount(), 20);
    model.setTable(read(samples, u"requests.results"_s, u"total"_s, samples.agencies().mid(0, 2)));
    QCOMPARE(model.rowCount(), 14);
    model.setTable({});
    QCOMPARE(model.rowCount(), 0);
}

void TestSeries::choicesAreFoundByWords()
{
    SeriesChoices choices;
    const QAbstractItemModelTester tester(&choices, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QModelIndex process = choices.indexOf(u"requests.denied.process"_s);
    QVERIFY(process.isValid());
    QCOMPARE(choices.row(process)->id, u"requests.denied.process"_s);
    QVERIFY(!choices.row(choices.indexOf(u"requests"_s)));
    QVERIFY(!choices.row({}));

    WordFilter shown;
    shown.setRecursiveFilteringEnabled(true);
    shown.setFilterRole(SeriesChoices::PathRole);
    shown.setSourceModel(&choices);
    shown.setWords(u"过程性 不予"_s);
    QVERIFY(shown.mapFromSource(process).isValid());
    QVERIFY(!shown.mapFromSource(choices.indexOf(u"requests.granted"_s)).isValid());
}

void TestSeries::csvListsNumbers()
{
    SampleSeries samples;
    samples.set(Agency, 2019, CellId(u"proactive.license.change"_s), u"-8"_s);
    samples.set(Agency, 2020, CellId(u"proactive.license.change"_s), u""_s);
    const QByteArray csv = writeSeriesCsv(read(samples, u"proactive.license"_s, u"change"_s));
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(readCsv(csv.mid(3)),
             (QList<QStringList>{
                 {u"Agency"_s, u"Table and row"_s, u"2019"_s, u"2020"_s},
                 {Agency, u"第二十条第（五）项 行政许可 · 本年增/减 (form of 2019)"_s, u"-8"_s, u"(blank)"_s}}));
}

void TestSeries::csvListsShares()
{
    SampleSeries samples;
    samples.set(Agency, 2022, CellId(u"requests.granted.total"_s), u"5000"_s);
    samples.set(Agency, 2022, CellId(u"requests.total.total"_s), u"8000"_s);
    samples.set(Agency, 2024, CellId(u"requests.total.total"_s), u"1"_s);
    const QByteArray csv = writeSeriesCsv(read(samples, u"requests.results"_s, u"total"_s));
    const QList<QStringList> records = readCsv(csv.mid(3));
    QCOMPARE(records.first().mid(3),
             (QStringList{u"2022"_s, u"2022 %"_s, u"2023"_s, u"2023 %"_s, u"2024"_s, u"2024 %"_s}));
    QCOMPARE(records.at(1).mid(2), (QStringList{u"予以公开"_s, u"5000"_s, u"62.5"_s, u""_s, u""_s, u""_s, u""_s}));
    QCOMPARE(records.last().mid(2), (QStringList{u"总计"_s, u"8000"_s, u""_s, u""_s, u""_s, u"1"_s, u""_s}));
}

void TestSeries::csvIsInert()
{
    const SeriesTable table{u"+1+1"_s, false, {{u"=cmd()"_s, {}, {{2020, Quantity(1)}}}}};
    const QList<QStringList> records = readCsv(writeSeriesCsv(table).mid(3));
    QCOMPARE(records.at(1), (QStringList{u"'=cmd()"_s, u"'+1+1"_s, u"1"_s}));
}

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
