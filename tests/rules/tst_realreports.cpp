// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checker.h"
#include "intake.h"
#include "printfindings.h"
#include "sharedreports.h"

using namespace gouji;
using namespace Qt::StringLiterals;

/// Reads real and sample reports from file to findings.
class TestRealReports : public QObject
{
    Q_OBJECT

private slots:
    void findings_data();
    void findings();
    void samplesAreCorrect_data();
    void samplesAreCorrect();
};

void TestRealReports::findings_data()
{
    GOUJI_NEEDS_SHARED_REPORTS();
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("expected"); // rules and messages, what quotes the source's own script left out

    const QString merged = u"form.labels “（六）其他处理” is printed as one row, where the form has several"_s;
    const QString duty = u"form.accountability A government also reports "_s;
    const QHash<QString, QStringList> reports{
        {u"hongze_2023"_s,
         {u"remedies.outcomes 行政复议: 结果维持 10 + 结果纠正 1 = 11, but 总计 0 (difference 11)"_s,
          u"remedies.outcomes 复议后起诉: 结果维持 5, but 总计 0 (difference 5)"_s, u"form.labels"_s, merged,
          duty + u"工作考核、社会评议、责任追究"_s}},
        {u"hongze_2024"_s, {u"form.labels"_s, merged, duty + u"社会评议、责任追究"_s}},
        {u"suqian_2023"_s, {duty + u"责任追究"_s}}};
    for (auto report = reports.cbegin(); report != reports.cend(); ++report) {
        const QDir folder(sharedReports().filePath(report.key()));
        for (const QString &file : folder.entryList({u"*.txt"_s, u"*.html"_s, u"*.docx"_s, u"*.xlsx"_s, u"*.pdf"_s},
                                                    QDir::Files, QDir::Name)) {
            const QString path = report.key() + u'/' + file;
            QTest::newRow(qPrintable(path)) << path << report.value();
        }
    }
    QTest::newRow("township_2024.txt")
        << u"township_2024.txt"_s
        << QStringList{u"requests.all-zero 收到和处理政府信息公开申请情况: every number is 0 or blank"_s,
                       u"cell.blank 收到和处理政府信息公开申请情况: 147 cells are blank"_s,
                       u"form.aspects Section one does not speak of 政府信息管理"_s,
                       u"form.fee Section six says nothing of the information processing fee (信息处理费)"_s};
}

void TestRealReports::findings()
{
    QFETCH(const QString, path);
    QFETCH(const QStringList, expected);
    const Result<LoadedReport> loaded = loadReport(path, sharedReport(path));
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().toString()));
    QStringList found;
    for (const Finding &finding : check(loaded->report)) {
        const bool quotes = finding.rule == "form.labels"_L1 && finding.severity == Severity::Warning;
        found.append(quotes ? finding.rule : finding.rule + u' ' + finding.message());
        for (qsizetype i = 0; i < finding.cells.size(); ++i) {
            QCOMPARE(finding.spans.at(i), loaded->report.cell(finding.cells.at(i))->span);
        }
        if (finding.rule == "cell.blank"_L1) {
            QCOMPARE(finding.suggestions.size(), 1);
            QCOMPARE(finding.suggestions.first().edits.size(), 147);
            QCOMPARE(finding.suggestions.first().message(), u"Fill 147 blank cells with 0"_s);
        }
    }
    QCOMPARE(found, expected);
}

void TestRealReports::samplesAreCorrect_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("2021 edition") << u"county_2024.html"_s;
    QTest::newRow("2019 edition") << u"bureau_2020.txt"_s;
}

void TestRealReports::samplesAreCorrect()
{
    QFETCH(const QString, name);
    const Result<LoadedReport> loaded = loadReportFile(QStringLiteral(GOUJI_SAMPLES "/") + name);
    QVERIFY(loaded.ok());
    QCOMPARE(printFindings(check(loaded->report), loaded->report), QStringList());
}

QTEST_GUILESS_MAIN(TestRealReports)
#include "tst_realreports.moc"
