// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparisonmodels.h"
#include "itemroles.h"
#include "samplereport.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

EffectiveReport snapshot(int year, const QString &overview, const QList<std::pair<QString, QString>> &changes = {},
                         const QString &edition = u"2021"_s)
{
    const Report report = sampleReport(*FormEdition::find(edition), {.year = year, .overview = overview});
    CellValues values = report.cells();
    for (const auto &[cell, raw] : changes) {
        values = withCell(values, report, cell, raw);
    }
    return {.loaded = {.file = u"/drafts/%1.docx"_s.arg(year), .bytes = {}, .report = report}, .values = values};
}

QStringList rowOf(const QAbstractItemModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column) {
        texts.append(model.index(row, column).data().toString());
    }
    return texts;
}

QStringList headsOf(const QAbstractItemModel &model)
{
    QStringList heads;
    for (int column = 0; column < model.columnCount(); ++column) {
        heads.append(model.headerData(column, Qt::Horizontal).toString());
    }
    return heads;
}

} // namespace

/// The lists of two reports side by side.
class TestComparisonModels : public QObject
{
    Q_OBJECT

private slots:
    void cells();
    void cellsAreSortedByWhatTheyHold();
    void reportsOfOneYearAreToldByTheirFiles();
    void cellsOfAnotherEdition();
    void sentences();
    void sentencesAreFiltered();
};

void TestComparisonModels::cells()
{
    CellDifferencesModel model(compared(
        snapshot(2023, {}, {{u"requests.new.natural"_s, u"41"_s}, {u"proactive.license.handled"_s, u"9000"_s}}),
        snapshot(2024, {}, {{u"requests.new.natural"_s, {}}, {u"proactive.license.handled"_s, u"8000"_s}})));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(headsOf(model),
             QStringList({u"Section"_s, u"Cell"_s, u"2023"_s, u"2024"_s, u"Difference"_s, u"Moved most"_s}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(rowOf(model, 0),
             QStringList({u"二、主动公开政府信息情况"_s, u"第二十条第（五）项 行政许可 · 本年处理决定数量"_s, u"9000"_s,
                          u"8000"_s, u"−1000"_s, u"1"_s}));
    QCOMPARE(rowOf(model, 1).mid(2), QStringList({u"41"_s, u"(blank)"_s, QString(), QString()}));
    QCOMPARE(model.index(1, 0).data(CellIdRole).value<CellId>(), CellId(u"requests.new.natural"_s));
}

void TestComparisonModels::cellsAreSortedByWhatTheyHold()
{
    CellDifferencesModel model(compared(snapshot(2023, {},
                                                 {{u"proactive.license.handled"_s, u"100"_s},
                                                  {u"requests.new.natural"_s, u"9"_s},
                                                  {u"requests.new.business"_s, u"20"_s},
                                                  {u"requests.new.legal"_s, {}}}),
                                        snapshot(2024, {},
                                                 {{u"proactive.license.handled"_s, u"90"_s},
                                                  {u"requests.new.natural"_s, u"80"_s},
                                                  {u"requests.new.business"_s, u"19"_s},
                                                  {u"requests.new.legal"_s, u"1"_s}})));
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(SortRole);
    QAbstractItemModelTester tester(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto cells = [&sorted] {
        QStringList list;
        for (int row = 0; row < sorted.rowCount(); ++row) {
            list.append(sorted.index(row, 0).data(CellIdRole).value<CellId>().toString());
        }
        return list;
    };
    const QString license = u"proactive.license.handled"_s;
    const QString natural = u"requests.new.natural"_s;
    const QString business = u"requests.new.business"_s;
    const QString legal = u"requests.new.legal"_s;
    QCOMPARE(cells(), QStringList({license, natural, business, legal}));
    sorted.sort(CellDifferencesModel::MovedColumn);
    QCOMPARE(cells(), QStringList({natural, license, business, legal}));
    sorted.sort(CellDifferencesModel::DifferenceColumn);
    QCOMPARE(cells(), QStringList({license, business, natural, legal}));
    sorted.sort(CellDifferencesModel::LeftColumn);
    QCOMPARE(cells(), QStringList({natural, business, license, legal}));
    sorted.sort(CellDifferencesModel::CellColumn, Qt::DescendingOrder);
    QCOMPARE(cells(), QStringList({legal, business, natural, license}));
    sorted.sort(-1);
    QCOMPARE(cells(), QStringList({license, natural, business, legal}));
}

void TestComparisonModels::reportsOfOneYearAreToldByTheirFiles()
{
    EffectiveReport draft = snapshot(2024, {});
    draft.loaded.file = u"/drafts/draft.docx"_s;
    const ComparedReports reports = compared(draft, snapshot(2024, {}));
    QCOMPARE(reports.leftName(), u"draft.docx"_s);
    QCOMPARE(reports.rightName(), u"2024.docx"_s);
    QCOMPARE(CellDifferencesModel(reports).rowCount(), 0);
}

void TestComparisonModels::cellsOfAnotherEdition()
{
    const CellDifferencesModel model(compared(snapshot(2020, {}, {}, u"2019"_s), snapshot(2021, {})));
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(CellIdRole).value<CellId>() == CellId(u"proactive.procurement.projects"_s)) {
            QCOMPARE(rowOf(model, row).at(1), u"第二十条第（九）项 政府集中采购 · 采购项目数量"_s);
            QCOMPARE(rowOf(model, row).at(3), u"not found in the report"_s);
            return;
        }
    }
    QFAIL("what only the left report has is not listed");
}

void TestComparisonModels::sentences()
{
    SentencePairsModel model(
        compared(snapshot(2023, u"公开信息5条和解读3篇。及时关停整合新媒体账号。严格落实三审三校制度。\n"_s),
                 snapshot(2024, u"公开信息7条和解读3篇。严格落实三审三校制度。设立政务公开专区十个。\n"_s)));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(headsOf(model), QStringList({u"Sentence"_s, u"2023"_s, u"2024"_s}));
    QCOMPARE(rowOf(model, 0),
             QStringList({u"= Copied, other numbers"_s, u"公开信息5条和解读3篇"_s, u"公开信息7条和解读3篇"_s}));
    QCOMPARE(rowOf(model, 1), QStringList({u"− Dropped"_s, u"及时关停整合新媒体账号"_s, QString()}));
    QCOMPARE(rowOf(model, 2), QStringList({u"= Copied"_s, u"严格落实三审三校制度"_s, u"严格落实三审三校制度"_s}));
    QCOMPARE(rowOf(model, 3), QStringList({u"+ Added"_s, QString(), u"设立政务公开专区十个"_s}));
    QCOMPARE(model.count(SentencePair::Kind::Added), 1);
    QCOMPARE(model.count(SentencePair::Kind::Changed), 0);
}

void TestComparisonModels::sentencesAreFiltered()
{
    SentencePairsModel model(compared(snapshot(2023, u"严格落实三审三校制度。\n"_s),
                                      snapshot(2024, u"严格落实三审三校制度。设立政务公开专区十个。\n"_s)));
    SentencesFilter filter;
    filter.setSourceModel(&model);
    filter.setFilterKeyColumn(-1);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int all = filter.rowCount();
    filter.setKindShown(SentencePair::Kind::Copied, false);
    QCOMPARE(filter.rowCount(), all - model.count(SentencePair::Kind::Copied));
    filter.setKindShown(SentencePair::Kind::Copied, true);
    filter.setFilterFixedString(u"专区"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setKindShown(SentencePair::Kind::Added, false);
    QCOMPARE(filter.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestComparisonModels)
#include "tst_comparisonmodels.moc"
