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
    QTest::addColumn<bool>("mergeOtherRows");
    QTest::addRow("2021") << u"2021"_s << false;
    QTest::addRow("2021, other in one row") << u"2021"_s << true;
    QTest::addRow("2019") << u"2019"_s << false;
}

void TestBalances::aCorrectReportHasNoFindings()
{
    QFETCH(const QString, edition);
    QFETCH(const bool, mergeOtherRows);
    const Report report = sampleReport(*FormEdition::find(edition), {.mergeOtherRows = mergeOtherRows});
    for (const CellValue &cell : report.cells()) {
        QVERIFY2(cell.value && !cell.value->isZero(), qPrintable(cell.id.toString()));
        QCOMPARE(report.document().source().view(cell.span).toString(), cell.raw);
    }
    for (const Finding &finding : check(report)) {
        QFAIL(qPrintable(finding.rule + u' ' + finding.message()));
    }
}

void TestBalances::everyChangeOfACellIsFound()
{
    QFETCH(const QString, edition);
    QFETCH(const bool, mergeOtherRows);
    const Report report = sampleReport(*FormEdition::find(edition), {.mergeOtherRows = mergeOtherRows});
    const Catalogue &catalogue = Catalogue::standard();
    const Relations relations(report, catalogue);
    const Checker checker(report, catalogue);
    for (qsizetype cell = 0; cell < report.cells().size(); ++cell) {
        const CellId id = report.cells().at(cell).id;
        const Quantity typed = *report.cells().at(cell).value + Quantity(1);
        const QList<Finding> findings = checker.check(withCell(report, id.toString(), typed.toString()));

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
    QVERIFY(checker.check(report.cells()).isEmpty());
}

QTEST_GUILESS_MAIN(TestBalances)
#include "tst_balances.moc"
