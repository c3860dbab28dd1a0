// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formlayout.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

class TestFormLayout : public QObject
{
    Q_OBJECT

private slots:
    void tiles_data();
    void tiles();
    void heads_data();
    void heads();
    void labelsTellCellsApart();
};

void TestFormLayout::tiles_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("proactive 2021") << u"2021"_s << u"proactive"_s << 14 << 4;
    QTest::newRow("requests 2021") << u"2021"_s << u"requests"_s << 28 << 10;
    QTest::newRow("remedies 2021") << u"2021"_s << u"remedies"_s << 4 << 15;
    QTest::newRow("proactive 2019") << u"2019"_s << u"proactive"_s << 18 << 4;
    QTest::newRow("requests 2019") << u"2019"_s << u"requests"_s << 26 << 10;
    QTest::newRow("remedies 2019") << u"2019"_s << u"remedies"_s << 4 << 15;
}

void TestFormLayout::tiles()
{
    QFETCH(QString, edition);
    QFETCH(QString, table);
    QFETCH(int, rows);
    QFETCH(int, columns);
    const FormTable &form = *FormEdition::find(edition)->table(table);
    const FormLayout layout = layoutOf(form);
    QCOMPARE(layout.rowCount, rows);
    QCOMPARE(layout.columnCount, columns);

    QSet<std::pair<int, int>> covered;
    QList<CellId> values;
    for (const LayoutCell &cell : layout.cells) {
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
            for (int column = cell.column; column < cell.column + cell.columnSpan; ++column) {
                QVERIFY2(!covered.contains({row, column}), qPrintable(cell.text + cell.cell.toString()));
                QVERIFY(row < rows && column < columns);
                covered.insert({row, column});
            }
        }
        if (!cell.isHead()) {
            values.append(cell.cell);
        }
        QCOMPARE(cell.isHead(), !cell.text.isEmpty());
    }
    QCOMPARE(covered.size(), rows * columns);

    QList<CellId> expected = FormEdition::find(edition)->cells();
    expected.removeIf([&table](const CellId &cell) { return cell.table() != table; });
    QCOMPARE(values, expected);
}

void TestFormLayout::heads_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("table");
    QTest::addColumn<LayoutCell>("expected");
    const auto cell = [](const QString &text, int row, int column, int rowSpan, int columnSpan) {
        return LayoutCell{
            .text = text, .cell = {}, .row = row, .column = column, .rowSpan = rowSpan, .columnSpan = columnSpan};
    };
    QTest::newRow("block title") << u"2021"_s << u"proactive"_s << cell(u"第二十条第（五）项"_s, 4, 0, 1, 4);
    QTest::newRow("block corner") << u"2021"_s << u"proactive"_s << cell(u"信息内容"_s, 5, 0, 1, 1);
    QTest::newRow("one column over three") << u"2021"_s << u"proactive"_s << cell(u"本年处理决定数量"_s, 5, 1, 1, 3);
    QTest::newRow("two columns over three") << u"2019"_s << u"proactive"_s << cell(u"采购总金额"_s, 16, 2, 1, 2);
    QTest::newRow("corner") << u"2021"_s << u"requests"_s
                            << cell(u"（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"_s, 0, 0, 3,
                                    3);
    QTest::newRow("applicants") << u"2021"_s << u"requests"_s << cell(u"申请人情况"_s, 0, 3, 1, 7);
    QTest::newRow("organisations") << u"2021"_s << u"requests"_s << cell(u"法人或其他组织"_s, 1, 4, 1, 5);
    QTest::newRow("natural persons") << u"2021"_s << u"requests"_s << cell(u"自然人"_s, 1, 3, 2, 1);
    QTest::newRow("whole row head") << u"2021"_s << u"requests"_s << cell(u"四、结转下年度继续办理"_s, 27, 0, 1, 3);
    QTest::newRow("results") << u"2021"_s << u"requests"_s << cell(u"三、本年度办理结果"_s, 5, 0, 22, 1);
    QTest::newRow("denied") << u"2021"_s << u"requests"_s << cell(u"（三）不予公开"_s, 7, 1, 8, 1);
    QTest::newRow("merged other") << u"2019"_s << u"requests"_s << cell(u"（六）其他处理"_s, 23, 1, 1, 2);
    QTest::newRow("review") << u"2021"_s << u"remedies"_s << cell(u"行政复议"_s, 0, 0, 1, 5);
    QTest::newRow("suits") << u"2021"_s << u"remedies"_s << cell(u"行政诉讼"_s, 0, 5, 1, 10);
    QTest::newRow("direct suits") << u"2021"_s << u"remedies"_s << cell(u"未经复议直接起诉"_s, 1, 5, 1, 5);
    QTest::newRow("outcome of a review") << u"2021"_s << u"remedies"_s << cell(u"结果维持"_s, 1, 0, 2, 1);
    QTest::newRow("outcome of a suit") << u"2021"_s << u"remedies"_s << cell(u"总计"_s, 2, 14, 1, 1);
}

void TestFormLayout::heads()
{
    QFETCH(QString, edition);
    QFETCH(QString, table);
    QFETCH(LayoutCell, expected);
    QVERIFY(layoutOf(*FormEdition::find(edition)->table(table)).cells.contains(expected));
}

void TestFormLayout::labelsTellCellsApart()
{
    for (const FormEdition &edition : FormEdition::all()) {
        for (const FormTable &table : edition.tables) {
            QSet<QString> labels;
            for (const FormRow &row : table.rows) {
                for (const QString &column : row.columns) {
                    const QString label = table.cellLabel(CellId(table.id, row.id, column));
                    QVERIFY2(!label.isEmpty() && !labels.contains(label), qPrintable(label));
                    labels.insert(label);
                }
            }
        }
    }
    const FormTable &requests = *FormEdition::find(u"2021")->table(u"requests");
    QCOMPARE(requests.cellLabel(CellId(u"requests.other.else.natural"_s)), u"（六）其他处理 3.其他 · 自然人"_s);
    QCOMPARE(requests.cellLabel(CellId(u"requests.new.other_org"_s)),
             u"一、本年新收政府信息公开申请数量 · 法人或其他组织 其他"_s);
    QCOMPARE(requests.cellLabel(CellId(u"requests.gone.total"_s)), QString());
}

QTEST_APPLESS_MAIN(TestFormLayout)
#include "tst_formlayout.moc"
