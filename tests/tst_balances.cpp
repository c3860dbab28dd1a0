// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checker.h"
#include "samplereport.h"

#include <QTest>

using namespace gouji;
using namespace Qt::StringLiterals;

class TestBalances : public QObject
{
    Q_OBJECT

private slots:
    void aCorrectReportHasNoFindings_data();
    void aCorrectReportHasNoFindings();
    void everyChangeOfACellIsFound_data() { aCorrectReportHasNoFindings_data(); }
    void everyChangeOfACellIsFound();
};

void TestBalances::aCorrectReportHasNoFindings_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("mergeOtherRows");
    QTest::addRow("2021") << u"2021"_s << 2023 << false;
    QTest::addRow("2021, other in one row") << u"2021"_s << 2023 << true;
    QTest::addRow("2019") << u"2019"_s << 2020 << false;
}

void TestBalances::aCorrectReportHasNoFindings()
{
    QFETCH(const QString, edition);
    QFETCH(const int, year);
    QFETCH(const bool, mergeOtherRows);
    const Report report = sampleReport(*FormEdition::find(edition), {.year = year, .mergeOtherRows = mergeOtherRows});
    for (const CellValue &cell : report.cells()) {
        QVERIFY2(cell.value && !cell.value->isZero(), qPrintable(cell.id.toString()));
        QCOMPARE(report.document().source().view(cell.span).toString(), cell.raw);
    }
    QStringList found;
    for (const Finding &finding : check(report)) {
        found.append(finding.rule + u' ' + finding.message());
    }
    const QStringList expected =
        mergeOtherRows
            ? QStringList{u"form.labels “（六）其他处理” is printed as one row, where the form has several"_s}
            : QStringList();
    QCOMPARE(found, expected);
}

void TestBalances::everyChangeOfACellIsFound()
{
    QFETCH(const QString, edition);
    QFETCH(const int, year);
    QFETCH(const bool, mergeOtherRows);
    const Report report = sampleReport(*FormEdition::find(edition), {.year = year, .mergeOtherRows = mergeOtherRows});
    const Catalogue &catalogue = Catalogue::standard();
    const Relations relations(report, catalogue);
    const Checker checker(report, catalogue);
    const QList<Finding> before = checker.check(report.cells());
    for (qsizetype cell = 0; cell < report.cells().size(); ++cell) {
        const CellId id = report.cells().at(cell).id;
        const Quantity typed = *report.cells().at(cell).value + Quantity(1);
        QList<Finding> findings = checker.check(withCell(report, id.toString(), typed.toString()));
        findings.removeIf([&before](const Finding &finding) { return before.contains(finding); });

        QStringList expected;
        for (const Relation &relation : relations.of(cell)) {
            expected.append(catalogue.balances().at(relation.balance).rule);
        }
        QStringList found;
        for (const Finding &finding : findings) {
            found.append(finding.rule);
            const bool isLeft = finding.cells.indexOf(id) < finding.leftCount;
            QVERIFY(finding.cells.contains(id));
            QCOMPARE(*finding.left - *finding.right, Quantity(isLeft ? 1 : -1));
            QVERIFY2(finding.message().contains(isLeft ? u"difference 1"_s : u"difference \u22121"_s),
                     qPrintable(finding.message()));
            QCOMPARE(finding.spans.size(), finding.cells.size());
            for (qsizetype index = 0; index < finding.cells.size(); ++index) {
                QCOMPARE(finding.spans.at(index), report.cell(finding.cells.at(index))->span);
            }
        }
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
        QVERIFY(id.table() == u"proactive" || !found.isEmpty());
    }
    QCOMPARE(checker.check(report.cells()), before);
}

QTEST_GUILESS_MAIN(TestBalances)
#include "tst_balances.moc"
