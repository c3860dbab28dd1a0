// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print.h"
#include "printedplaces.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

/// A table of single characters and blanks, a row a line, its cells 60 points apart.
Document table(const QStringList &rows)
{
    const QString text = rows.join(u'\n');
    QList<PrintedText> printed;
    Grid grid;
    qsizetype at = 0;
    for (int row = 0; row < rows.size(); ++row) {
        int column = 0;
        for (const QString &word : rows.at(row).split(u'\t')) {
            const SourceSpan span{at, at + word.size()};
            grid.cells.append({.row = row, .column = column, .text = span});
            if (!word.isEmpty()) {
                printed.append({span, 1, QRectF(50 + column * 60.0, 100 + row * 20.0, 5.0 * qreal(word.size()), 10)});
            }
            at = span.end + 1;
            ++column;
        }
    }
    return {u"pdf"_s, SourceText(text), {{Block::Kind::Table, {0, text.size()}, 0, 0}}, {grid}, {}, printed};
}

Document prose(const QString &text)
{
    return {u"pdf"_s, SourceText(text), {{Block::Kind::Paragraph, {0, text.size()}, -1, 0}}, {}, {}, setInPrint(text)};
}

} // namespace

class TestPrintedPlaces : public QObject
{
    Q_OBJECT

private slots:
    void characterLeadsThereAndBack_data()
    {
        QTest::addColumn<Document>("document");
        QTest::newRow("prose over lines and pages") << prose(u"全年收到申请 66 件，办结 60 件。\n"_s.repeated(120));
        QTest::newRow("one paragraph") << prose(u"共12,345条。"_s.repeated(600));
        QTest::newRow("table") << table({u"a\tb\tc"_s, u"a\t12\t3"_s});
    }
    void characterLeadsThereAndBack()
    {
        QFETCH(Document, document);
        const PrintedPlaces places(document);
        for (qsizetype i = 0; i < document.text().size(); ++i) {
            if (!document.text().at(i).isSpace()) {
                const QList<PrintedText> found = places.of({i, i + 1});
                QCOMPARE(found.size(), 1);
                QCOMPARE(found.first().page, document.pageAt(i));
                QCOMPARE(places.offsetAt(found.first().page, found.first().box.center()), std::optional(i));
            }
        }
    }

    void rangeIsARectangleALine()
    {
        const QString text = u"一"_s.repeated(120); // 50 a line
        const QList<PrintedText> found = PrintedPlaces(prose(text)).of({40, 110});
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(0).box.width(), 100.0);
        QCOMPARE(found.at(1).box.width(), 500.0);
        QCOMPARE(found.at(2).box.width(), 100.0);
    }

    void wordsOfALineAreOne()
    {
        const QString text = u"申请 66 件"_s;
        QCOMPARE(PrintedPlaces(prose(text)).of({0, text.size()}).size(), 1);
    }

    void blankCellStandsInItsRowAndColumn_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("in the middle") << QStringList{u"a\tb\tc"_s, u"d\t\te"_s};
        QTest::newRow("in the first row") << QStringList{u"a\t\tc"_s, u"d\te\tf"_s};
        QTest::newRow("at the row's end") << QStringList{u"a\tb\tc"_s, u"d\te\t"_s};
        QTest::newRow("at the row's beginning") << QStringList{u"a\tb\tc"_s, u"\te\tf"_s};
        QTest::newRow("next to each other") << QStringList{u"a\tb\tc\td"_s, u"e\t\t\tf"_s, u"g\t\t\t"_s};
    }
    void blankCellStandsInItsRowAndColumn()
    {
        QFETCH(QStringList, rows);
        const Document document = table(rows);
        const PrintedPlaces places(document);
        for (const GridCell &cell : document.grids().first().cells) {
            if (cell.text.isEmpty()) {
                const QList<PrintedText> found = places.of(cell.text);
                QCOMPARE(found.size(), 1);
                const QRectF expected(50 + cell.column * 60.0, 100 + cell.row * 20.0, 5, 10);
                QVERIFY(found.first().box.contains(expected.center()));
                QCOMPARE(places.offsetAt(1, expected.center()), std::optional(cell.text.begin));
            }
        }
    }

    void blankColumnStandsBetweenItsNeighbours()
    {
        const Document document = table({u"a\t\tc"_s, u"d\t\tf"_s});
        for (const qsizetype offset : {2, 7}) {
            const QRectF box = PrintedPlaces(document).of({offset, offset}).first().box;
            QVERIFY(box.left() > 55 && box.right() < 170);
        }
    }

    void groupsHeadIsInNoRow()
    {
        // The head of three rows is printed beside the second one; the first row's blank is not there.
        Document plain = table({u"h\tb\t"_s, u"\te\tf"_s, u"\th\ti"_s});
        QList<Grid> grids = plain.grids();
        grids[0].cells.removeIf([](const GridCell &cell) { return cell.column == 0 && cell.row > 0; });
        grids[0].cells[0].rowSpan = 3;
        QList<PrintedText> printed = plain.printed();
        printed[0].box.translate(0, 20);
        const Document document(u"pdf"_s, plain.source(), plain.blocks(), grids, {}, printed);
        const QRectF box = PrintedPlaces(document).of({4, 4}).first().box;
        QCOMPARE(box.center().y(), 105.0);
    }

    void placeWithoutCellStandsBesideTheWord()
    {
        const Document document = prose(u"公开  条"_s);
        const QRectF box = PrintedPlaces(document).of({3, 3}).first().box;
        QCOMPARE(box.left(), document.printed().first().box.right());
        QVERIFY(box.width() > 0);
    }

    void withoutPrint()
    {
        const PrintedPlaces places(Document(u"docx"_s, SourceText(u"文"_s), {}, {}));
        QVERIFY(places.of({0, 1}).isEmpty());
        QVERIFY(places.of({0, 0}).isEmpty());
        QVERIFY(!places.offsetAt(1, {10, 10}));
        QVERIFY(!PrintedPlaces(prose(u"文"_s)).offsetAt(2, {10, 10}));
    }
};

QTEST_APPLESS_MAIN(TestPrintedPlaces)
#include "tst_printedplaces.moc"
