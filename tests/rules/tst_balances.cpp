// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checker.h"
#include "samplereport.h"

#include <QRandomGenerator>
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
    void whateverIsTyped_data() { aCorrectReportHasNoFindings_data(); }
    void whateverIsTyped();

private:
    static void verifyPlaces(const QList<Finding> &findings, const Report &report, const CellValues &values);
    static void verifySuggestions(const QList<Finding> &findings, const Report &report, const CellValues &values);
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

/// Findings have a key each, and a span for each cell.
void TestBalances::verifyPlaces(const QList<Finding> &findings, const Report &report, const CellValues &values)
{
    QSet<QString> keys;
    for (const Finding &finding : findings) {
        QVERIFY2(!keys.contains(finding.key()), qPrintable(finding.key()));
        keys.insert(finding.key());
        for (qsizetype index = 0; index < finding.cells.size(); ++index) {
            const qsizetype cell = report.indexOf(finding.cells.at(index));
            QVERIFY(cell >= 0);
            if (values.at(cell).status != CellStatus::Missing) {
                QCOMPARE(finding.spans.at(index), report.cells().at(cell).span);
            }
        }
    }
}

/// No suggestion leaves a cell that it changes in a broken balance.
void TestBalances::verifySuggestions(const QList<Finding> &findings, const Report &report, const CellValues &values)
{
    const Relations relations(report, Catalogue::standard());
    for (const Finding &finding : findings) {
        for (const Suggestion &suggestion : finding.suggestions) {
            QVERIFY(!suggestion.message().isEmpty());
            if (suggestion.pattern == "number-in-text"_L1) {
                continue; // writes out what is read already
            }
            CellValues mended = values;
            for (const CellEdit &edit : suggestion.edits) {
                mended = withCell(mended, report, edit.cell.toString(), edit.text);
            }
            const QList<qsizetype> broken = relations.broken(relations.numbers(mended));
            for (const CellEdit &edit : suggestion.edits) {
                QVERIFY2(!relations.isIn(report.indexOf(edit.cell), broken),
                         qPrintable(finding.message() + u" -> "_s + suggestion.message()));
            }
        }
    }
}

void TestBalances::whateverIsTyped()
{
    QFETCH(const QString, edition);
    QFETCH(const int, year);
    QFETCH(const bool, mergeOtherRows);
    const Report report = sampleReport(*FormEdition::find(edition), {.year = year, .mergeOtherRows = mergeOtherRows});
    const Checker checker(report, Catalogue::standard());
    const QStringList typed{u""_s, u"0"_s, u"7"_s, u"-1"_s, u"2.5"_s, u"/"_s, u"三件"_s, u"若干"_s};
    QRandomGenerator random(20240122);
    for (int round = 0; round < 300; ++round) {
        CellValues values = report.cells();
        for (int change = random.bounded(1, 40); change > 0; --change) {
            const qsizetype cell = random.bounded(int(values.size()));
            const CellId id = values.at(cell).id;
            if (random.bounded(10) == 0) {
                values[cell] = CellValue();
                values[cell].id = id;
            } else {
                values = withCell(values, report, id.toString(), typed.at(random.bounded(int(typed.size()))));
            }
        }
        const QList<Finding> findings = checker.check(values);
        QCOMPARE(checker.check(values), findings);
        verifyPlaces(findings, report, values);
        verifySuggestions(findings, report, values);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

QTEST_GUILESS_MAIN(TestBalances)
#include "tst_balances.moc"
