// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dumps.h"
#include "openrows.h"
#include "recogniser.h"
#include "textreader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

/// Counts by row and column that keep every balance of the form. Zeros are blank, but for the rows outside the results,
/// where they are printed if `printsZeros`.
QHash<CellId, QString> balanced(const FormEdition &edition, const QHash<QString, QHash<QString, int>> &results,
                                const QHash<QString, int> &carriedIn, const QHash<QString, int> &carriedOut,
                                bool printsZeros)
{
    QHash<QString, QHash<QString, int>> rows = results;
    for (const auto &row : results) {
        for (auto cell = row.begin(); cell != row.end(); ++cell) {
            rows[u"total"_s][cell.key()] += cell.value();
            rows[u"new"_s][cell.key()] += cell.value();
        }
    }
    for (auto cell = carriedIn.begin(); cell != carriedIn.end(); ++cell) {
        rows[u"carried_in"_s][cell.key()] = cell.value();
        rows[u"new"_s][cell.key()] -= cell.value();
    }
    for (auto cell = carriedOut.begin(); cell != carriedOut.end(); ++cell) {
        rows[u"carried_out"_s][cell.key()] = cell.value();
        rows[u"new"_s][cell.key()] += cell.value();
    }
    QHash<CellId, QString> values;
    for (const CellId &id : edition.cells()) {
        const bool isOutsideResults = id.row() == u"new" || id.row() == u"total" || id.row().startsWith(u"carried");
        if (id.table() == u"proactive") {
            values.insert(id, u"7"_s);
        } else if (printsZeros && isOutsideResults) {
            values.insert(id, u"0"_s);
        }
    }
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        int total = 0;
        for (auto cell = row->begin(); cell != row->end(); ++cell) {
            total += cell.value();
            if (cell.value() != 0) {
                values.insert(CellId(u"requests", row.key(), cell.key()), QString::number(cell.value()));
            }
        }
        if (total != 0) {
            values.insert(CellId(u"requests", row.key(), u"total"), QString::number(total));
        }
    }
    return values;
}

Report readDump(const FormEdition &edition, const QHash<CellId, QString> &values, const QString &kind)
{
    auto report = recognise(readText(SourceText(dumpReport(edition, values, kind))), &edition);
    if (!report) {
        qFatal("%ls", qUtf16Printable(report.error().toString()));
    }
    return placeOpenRows(std::move(report).value(), Catalogue::standard());
}

int count(const Report &report, Remark::Kind kind)
{
    return int(std::count_if(report.remarks.begin(), report.remarks.end(),
                             [kind](const Remark &remark) { return remark.kind == kind; }));
}

} // namespace

/// Rows whose blank cells a dump has lost.
class TestOpenRows : public QObject
{
    Q_OBJECT

private slots:
    void oneWayIsTaken();
    void severalWaysAreADoubt();
    void brokenBalanceIsADoubt();
    void neverWrong();
};

void TestOpenRows::oneWayIsTaken()
{
    for (const FormEdition &edition : FormEdition::all()) {
        for (const QString &kind : {u"cells, blank lines"_s, u"one line"_s, u"out of a PDF"_s}) {
            const auto values = balanced(
                edition, {{u"granted"_s, {{u"natural"_s, 3}}}, {u"partial"_s, {{u"business"_s, 2}, {u"natural"_s, 4}}}},
                {{u"natural"_s, 1}}, {{u"natural"_s, 5}}, true);
            const Report report = readDump(edition, values, kind);
            for (const CellValue &cell : report.cells()) {
                QCOMPARE(cell.raw, values.value(cell.id));
                QCOMPARE(statusName(cell.status), values.contains(cell.id) ? u"ok"_s : u"blank"_s);
                QCOMPARE(report.document().source().view(cell.span), cell.raw);
            }
            QVERIFY(count(report, Remark::Kind::RowInferred) > 0);
            QCOMPARE(count(report, Remark::Kind::RowUnplaced), 0);
        }
    }
}

/// Where every zero is blank, any column may be the one with the numbers.
void TestOpenRows::severalWaysAreADoubt()
{
    const FormEdition &edition = *FormEdition::find(u"2021");
    const auto values = balanced(edition, {{u"granted"_s, {{u"natural"_s, 2}}}}, {}, {}, false);
    const Report report = readDump(edition, values, u"cells, blank lines"_s);
    QCOMPARE(count(report, Remark::Kind::RowUnplaced), 3);
    QCOMPARE(report.cell(CellId(u"requests.granted.natural"_s))->status, CellStatus::Missing);
    QCOMPARE(report.cell(CellId(u"requests.new.natural"_s))->status, CellStatus::Missing);
}

void TestOpenRows::brokenBalanceIsADoubt()
{
    const FormEdition &edition = *FormEdition::find(u"2021");
    auto values = balanced(edition, {{u"granted"_s, {{u"natural"_s, 3}}}}, {}, {}, true);
    values[CellId(u"requests.granted.total"_s)] = u"8"_s;
    const Report report = readDump(edition, values, u"cells, blank lines"_s);
    QCOMPARE(count(report, Remark::Kind::RowInferred), 0);
    QVERIFY(count(report, Remark::Kind::RowUnplaced) > 0);
}

/// Random reports with few numbers: what is placed is right.
void TestOpenRows::neverWrong()
{
    QRandomGenerator random(20240131);
    const FormEdition &edition = *FormEdition::find(u"2021");
    int inferred = 0;
    int unplaced = 0;
    for (int round = 0; round < 60; ++round) {
        QHash<QString, QHash<QString, int>> results;
        for (const FormRow &row : edition.table(u"requests")->rows) {
            const bool isResult = !row.group.isEmpty() && row.id != "total"_L1;
            for (const QString &column : {u"natural"_s, u"business"_s, u"legal"_s}) {
                if (isResult && random.bounded(column == "natural"_L1 ? 4 : 16) == 0) {
                    results[row.id][column] = 1 + random.bounded(40);
                }
            }
        }
        const auto values = balanced(edition, results, {}, {{u"natural"_s, random.bounded(5)}}, true);
        const Report report = readDump(edition, values, u"cells, blank lines"_s);
        for (const CellValue &cell : report.cells()) {
            QVERIFY(cell.status == CellStatus::Missing || cell.raw == values.value(cell.id));
        }
        inferred += count(report, Remark::Kind::RowInferred);
        unplaced += count(report, Remark::Kind::RowUnplaced);
    }
    qInfo("%d rows placed, %d left in doubt", inferred, unplaced);
    QVERIFY(inferred > unplaced);
}

QTEST_APPLESS_MAIN(TestOpenRows)
#include "tst_openrows.moc"
