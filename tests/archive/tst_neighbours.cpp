// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivetesting.h"
#include "generatedreports.h"
#include "importer.h"
#include "seriescheck.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

class TestNeighbours : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_databases = std::make_unique<FreshDatabases>(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void reportsAreHeldAgainstOthers_data() { FreshDatabases::addRows(); }
    void reportsAreHeldAgainstOthers();
    void neighboursOfADraft_data();
    void neighboursOfADraft();

private:
    std::unique_ptr<FreshDatabases> m_databases;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestNeighbours::reportsAreHeldAgainstOthers()
{
    FRESH_ARCHIVE(archive, m_databases);
    Importer importer(&archive, Catalogue::standard());
    const GeneratedReports generated(0);
    const auto write = [this](const QString &name, const QByteArray &report) {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(report) < 0) {
            qFatal("%s", qPrintable(file.errorString()));
        }
        return ImportFile{.path = file.fileName()};
    };
    const auto rulesOf = [&archive](int agency, int year) {
        const int id = archive.agencies().find(GeneratedReports::agency(agency)).value();
        QSet<QString> rules;
        const auto findings = archive.reports().findings(archive.reports().current(id, year).value());
        for (const Finding &finding : *findings) {
            rules.insert(finding.rule);
        }
        return rules;
    };
    // Another number is carried in than was carried out; 2023 is missing; the second agency prints the first one's
    // text.
    const QByteArray second = generated.report(1, 2022);
    const QByteArray copied = generated.report(2, 2022);
    QByteArray ofFirst = copied;
    ofFirst.replace(GeneratedReports::agency(2).toUtf8(), GeneratedReports::agency(3).toUtf8());
    QByteArray broken = second;
    const qsizetype row = broken.indexOf("二、上年结转");
    const qsizetype number = broken.indexOf("| ", row) + 2;
    broken.insert(number, "7");
    QCOMPARE(show(importer.import({write(u"a"_s, generated.report(1, 2021)), write(u"b"_s, broken),
                                   write(u"c"_s, generated.report(1, 2024)), write(u"d"_s, copied),
                                   write(u"e"_s, ofFirst), write(u"f"_s, generated.report(0, 2022))},
                                  {}, {})),
             QString());
    QVERIFY(rulesOf(1, 2022).contains(u"years.carry-applicant"_s));
    QVERIFY(rulesOf(1, 2024).contains(u"years.gap"_s));
    QVERIFY(rulesOf(2, 2022).contains(u"agencies.copied"_s));
    QVERIFY(rulesOf(3, 2022).contains(u"agencies.copied"_s));
    QVERIFY(!rulesOf(1, 2022).contains(u"agencies.copied"_s));
    // The right one comes, and takes the broken one's place.
    QCOMPARE(show(importer.import({write(u"g"_s, second)}, {}, {})), QString());
    QVERIFY(!rulesOf(1, 2022).contains(u"years.carry-applicant"_s));
    QVERIFY(rulesOf(1, 2022).contains(u"copies.differ"_s));
    // A government's own numbers are no sum of three agencies'; asked for only when all are said to be here.
    VALUE(government, archive.agencies().find(GeneratedReports::agency(0)));
    QVERIFY(!rulesOf(0, 2022).contains(u"agencies.sum"_s));
    QCOMPARE(show(archive.agencies().setHasAllBelow(government, true)), QString());
    VALUE(checked, checkAgain(&archive, {government}, Catalogue::standard()));
    QCOMPARE(checked, QList<int>{government});
    QVERIFY(rulesOf(0, 2022).contains(u"agencies.sum"_s));
    // Worst first, whatever they rest on.
    VALUE(summary, archive.reports().current(government, 2022));
    VALUE(ordered, archive.reports().findings(summary));
    QVERIFY(std::is_sorted(ordered.begin(), ordered.end(),
                           [](const Finding &a, const Finding &b) { return a.severity < b.severity; }));
    // The sum is looked at again when one of its parts is another one.
    VALUE(part, archive.agencies().find(GeneratedReports::agency(2)));
    VALUE(both, checkAgain(&archive, {part}, Catalogue::standard()));
    QCOMPARE(both, (QList<int>{part, government}));
}

void TestNeighbours::neighboursOfADraft_data()
{
    QTest::addColumn<int>("agency");
    QTest::addColumn<int>("year");
    QTest::addColumn<QByteArray>("added"); // to what the archive has of it
    QTest::addColumn<bool>("hasLastYear");
    QTest::addColumn<bool>("hasCopy");
    QTest::addColumn<QString>("likeness");
    QTest::addColumn<QList<int>>("years");
    const auto row = [](const char *name, int agency, int year, const QByteArray &added, bool hasLastYear, bool hasCopy,
                        const QString &likeness, const QList<int> &years) {
        QTest::newRow(name) << agency << year << added << hasLastYear << hasCopy << likeness << years;
    };
    const QByteArray more = "联系电话：0000-1234567\n";
    row("the next year", 1, 2023, {}, true, false, {}, {2023, 2021, 2022});
    row("a later year", 1, 2025, {}, false, false, {}, {2025, 2021, 2022});
    row("another file of a year", 1, 2022, more, true, true, {}, {2022, 2021, 2022});
    row("the first year", 1, 2021, more, false, true, {}, {});
    row("the same file", 1, 2021, {}, false, false, {}, {});
    row("the same file, whose text another one has", 2, 2022, {}, false, false, GeneratedReports::agency(3),
        {2022, 2022});
    row("a draft, whose text another one has", 2, 2022, more, false, true, GeneratedReports::agency(3), {2022, 2022});
    row("nobody known", 9, 2022, {}, false, false, {}, {});
}

void TestNeighbours::neighboursOfADraft()
{
    QFETCH(int, agency);
    QFETCH(int, year);
    QFETCH(QByteArray, added);
    Result<Archive> opened = Archive::open(m_folder->filePath(u"archive.sqlite"_s));
    QVERIFY(opened.ok());
    Archive archive = std::move(opened).value();
    const GeneratedReports generated(0);
    QByteArray copied = generated.report(2, 2022);
    copied.replace(GeneratedReports::agency(2).toUtf8(), GeneratedReports::agency(3).toUtf8());
    for (const QByteArray &bytes : {generated.report(0, 2022), generated.report(1, 2021), generated.report(1, 2022),
                                    generated.report(2, 2022), copied}) {
        VALUE(loaded, loadReport(u"archived.txt"_s, bytes));
        const QList<PreparedReport> prepared{prepareReport(effective(loaded))};
        QVERIFY(archive.reports().store(prepared, {}));
    }
    VALUE(loaded, loadReport(u"draft.txt"_s, generated.report(agency, year) + added));
    VALUE(neighbours, neighboursOf(&archive, loaded, Catalogue::standard()));
    QTEST(neighbours.lastYear.has_value(), "hasLastYear");
    QTEST(neighbours.copy.has_value(), "hasCopy");
    QTEST(neighbours.likeness ? neighbours.likeness->report.agency : QString(), "likeness");
    QTEST(neighbours.years, "years");
}

QTEST_GUILESS_MAIN(TestNeighbours)
#include "tst_neighbours.moc"
