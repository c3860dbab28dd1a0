// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourceview.h"
#include "theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

/// Writes a document whose text is its source, as a DOCX comes.
class Writer
{
public:
    void heading(const QString &words)
    {
        const qsizetype begin = m_text.size();
        m_text += words + u'\n';
        m_blocks.append({Block::Kind::Paragraph, {begin, m_text.size() - 1}, -1, 2});
    }
    void beginTable()
    {
        m_begin = m_text.size();
        m_grids.append(Grid());
        m_row = 0;
    }
    /// Cells at their columns; the spans of each as rows × columns.
    struct Cell
    {
        QString text;
        int column = 0;
        int rows = 1;
        int columns = 1;
    };
    void row(const QList<Cell> &cells)
    {
        for (const Cell &cell : cells) {
            const SourceSpan span{m_text.size(), m_text.size() + cell.text.size()};
            m_grids.last().cells.append({m_row, cell.column, cell.rows, cell.columns, span});
            m_text += cell.text + (&cell == &cells.last() ? u'\n' : u'\t');
        }
        ++m_row;
    }
    void endTable() { m_blocks.append({Block::Kind::Table, {m_begin, m_text.size() - 1}, m_grids.size() - 1, 0}); }
    Document document() const { return {u"docx"_s, SourceText(m_text), m_blocks, m_grids}; }

private:
    QString m_text;
    QList<Block> m_blocks;
    QList<Grid> m_grids;
    qsizetype m_begin = 0;
    int m_row = 0;
};

/// `count` cells of one text from a column on.
QList<Writer::Cell> cells(const QString &text, int column, int count)
{
    QList<Writer::Cell> row;
    for (int i = 0; i < count; ++i) {
        row.append({text, column + i});
    }
    return row;
}

/// The tables of requests (ten columns, blanks in it) and of remedies (fifteen), abridged.
Document form()
{
    Writer writer;
    writer.heading(u"三、收到和处理政府信息公开申请情况"_s);
    writer.beginTable();
    writer.row({{u"（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"_s, 0, 3, 3},
                {u"申请人情况"_s, 3, 1, 7}});
    writer.row({{u"自然人"_s, 3, 2}, {u"法人或其他组织"_s, 4, 1, 5}, {u"总计"_s, 9, 2}});
    writer.row(
        {{u"商业企业"_s, 4}, {u"科研机构"_s, 5}, {u"社会公益组织"_s, 6}, {u"法律服务机构"_s, 7}, {u"其他"_s, 8}});
    writer.row(QList<Writer::Cell>{{u"一、本年新收政府信息公开申请数量"_s, 0, 1, 3}} + cells(u"12"_s, 3, 6) +
               cells(u"3402"_s, 9, 1));
    writer.row(QList<Writer::Cell>{{u"三、本年度办理结果"_s, 0, 5}, {u"（一）予以公开"_s, 1, 1, 2}} + cells({}, 3, 7));
    for (const QString &label : {u"1.属于国家秘密"_s, u"2.其他法律行政法规禁止公开"_s,
                                 u"3.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"_s, u"4.其他"_s}) {
        QList<Writer::Cell> row{{label, 2}};
        if (label.startsWith(u'1')) {
            row.prepend({u"（三）不予公开"_s, 1, 4});
        }
        writer.row(row + cells(u"0"_s, 3, 7));
    }
    writer.endTable();
    writer.heading(u"四、政府信息公开行政复议、行政诉讼情况"_s);
    writer.beginTable();
    writer.row(cells(u"结果维持"_s, 0, 15));
    writer.row(cells(u"30"_s, 0, 15));
    writer.endTable();
    return writer.document();
}

QList<QTextTable *> tablesOf(const SourceView &view)
{
    QList<QTextTable *> tables;
    for (QTextFrame *frame : view.document()->rootFrame()->childFrames()) {
        tables.append(qobject_cast<QTextTable *>(frame));
    }
    return tables;
}

} // namespace

class TestSourceView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light, 9); }

    void tablesAreReadInTheirPane_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("fits");
        QTest::newRow("narrow") << 340 << true;
        QTest::newRow("medium") << 500 << true;
        QTest::newRow("wide") << 1000 << true;
        QTest::newRow("too narrow for any table") << 160 << false;
    }
    void tablesAreReadInTheirPane()
    {
        QFETCH(int, width);
        QFETCH(bool, fits);
        SourceView view(form(), {});
        view.resize(width, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.horizontalScrollBar()->maximum() == 0, fits);
        const QFontMetrics metrics(view.document()->defaultFont());
        const QList<QTextTable *> tables = tablesOf(view);
        QCOMPARE(tables.size(), 2);
        for (const QTextTable *table : tables) {
            const QList<QTextLength> widths = table->format().columnWidthConstraints();
            QCOMPARE(widths.size(), table->columns());
            for (const QTextLength &column : widths) {
                QVERIFY(column.rawValue() >= metrics.horizontalAdvance(u'国')); // no text loses half a character
            }
        }
        const QList<QTextLength> widths = tables.first()->format().columnWidthConstraints();
        QVERIFY(widths.last().rawValue() >= metrics.horizontalAdvance(u"3402"_s));
        QVERIFY(widths.at(2).rawValue() >= metrics.horizontalAdvance(u"国国国"_s)); // labels: three characters a line
    }

    void numbersAreNeverBroken()
    {
        SourceView view(form(), {});
        view.resize(200, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            if (block.text() == "3402"_L1) {
                QCOMPARE(block.layout()->lineCount(), 1);
            }
        }
    }

    void tablesFollowTheWidth()
    {
        SourceView view(form(), {});
        view.resize(340, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const qreal narrow = tablesOf(view).first()->format().columnWidthConstraints().at(2).rawValue();
        view.resize(900, 400);
        QVERIFY(tablesOf(view).first()->format().columnWidthConstraints().at(2).rawValue() > 2 * narrow);
        view.resize(340, 400);
        QCOMPARE(tablesOf(view).first()->format().columnWidthConstraints().at(2).rawValue(), narrow);
    }

    void everyCellLeadsBothWays()
    {
        const Document document = form();
        QTextDocument text;
        SourcePage page(document, {}, &text);
        page.fitTables(340);
        for (const Grid &grid : document.grids()) {
            for (const GridCell &cell : grid.cells) {
                const SourceSpan place = page.toPage(cell.text);
                QTextCursor cursor(&text);
                cursor.setPosition(int(place.begin));
                QVERIFY(cursor.currentTable());
                const QTextTableCell shown = cursor.currentTable()->cellAt(cursor);
                QCOMPARE(shown.row(), cell.row);
                QCOMPARE(shown.column(), cell.column);
                QCOMPARE(shown.rowSpan(), cell.rowSpan);
                QCOMPARE(shown.columnSpan(), cell.columnSpan);
                QCOMPARE(cursor.block().text(), document.source().view(cell.text).toString());
                QCOMPARE(page.toSource(int(place.begin)), cell.text.begin);
            }
        }
    }

    void headingsAreBold()
    {
        const Document document = form();
        QTextDocument text;
        const SourcePage page(document, {}, &text);
        const QTextBlock first = text.firstBlock();
        QCOMPARE(first.text(), u"三、收到和处理政府信息公开申请情况"_s);
        QCOMPARE(first.begin().fragment().charFormat().fontWeight(), int(QFont::Bold));
    }
};

QTEST_MAIN(TestSourceView)
#include "tst_sourceview.moc"
