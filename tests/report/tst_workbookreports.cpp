// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dumps.h"
#include "formlayout.h"
#include "readers.h"
#include "recogniser.h"
#include "sharedreports.h"
#include "workbookfile.h"
#include "wrongcells.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

/// How clerks lay a report out in a workbook.
struct Style
{
    bool oneSheet = true;     ///< Else a sheet a table, and one for the text.
    bool namesSheets = false; ///< Sheets are called by the headings, which stand nowhere else.
    bool mergesHeads = true;  ///< Else a head stands in the first of its cells.
    bool mergesTitles = true; ///< Else a title stands in the first column.
    bool gapBetween = false;  ///< An empty row around each table.
    bool keepsBlanks = true;  ///< Blank cells have elements; else they are not there.
    bool bordersAll = false;  ///< Every row has elements across the sheet.
    int firstRow = 1;
    int firstColumn = 0;
    bool textNumbers = false; ///< Numbers are texts.
    bool onlyText = false;    ///< A cell of several lines holds the whole text of a section.
};

QString reference(int row, int column)
{
    return QChar(u'A' + column) + QString::number(row);
}

/// Writes the rows of a sheet.
class SheetWriter
{
public:
    explicit SheetWriter(const Style &style)
        : m_style(style)
        , m_row(style.firstRow)
    {
    }

    void title(const QString &text)
    {
        const int last = m_style.firstColumn + 15;
        QByteArray cells = textCell(reference(m_row, m_style.firstColumn), text);
        for (int column = m_style.firstColumn + 1; column <= last; ++column) {
            cells += m_style.bordersAll || m_style.mergesTitles ? textCell(reference(m_row, column), {}) : QByteArray();
        }
        if (m_style.mergesTitles) {
            m_merges.append(reference(m_row, m_style.firstColumn) + u':' + reference(m_row, last));
        }
        m_rows += rowXml(m_row++, cells);
    }

    void table(const FormLayout &layout, const QHash<CellId, QString> &values)
    {
        m_row += m_style.gapBetween ? 1 : 0;
        QList<QMap<int, QByteArray>> rows(layout.rowCount);
        for (const LayoutCell &cell : layout.cells) {
            const int row = m_row + cell.row;
            const int column = m_style.firstColumn + cell.column;
            if (m_style.mergesHeads && (cell.rowSpan > 1 || cell.columnSpan > 1)) {
                m_merges.append(reference(row, column) + u':' +
                                reference(row + cell.rowSpan - 1, column + cell.columnSpan - 1));
            }
            const QString text = cell.isHead() ? cell.text : values.value(cell.cell);
            const bool isNumber = !cell.isHead() && !text.isEmpty() && !m_style.textNumbers;
            if (isNumber) {
                rows[cell.row][column] =
                    "<c r=\"" + reference(row, column).toLatin1() + "\"><v>" + text.toLatin1() + "</v></c>";
            } else if (!text.isEmpty() || m_style.keepsBlanks) {
                rows[cell.row][column] = textCell(reference(row, column), text);
            }
        }
        for (int row = 0; row < layout.rowCount; ++row) {
            for (int column = 0; column < 16 && m_style.bordersAll; ++column) {
                if (!rows.at(row).contains(m_style.firstColumn + column)) {
                    rows[row][m_style.firstColumn + column] =
                        textCell(reference(m_row + row, m_style.firstColumn + column), {});
                }
            }
            m_rows += rowXml(m_row + row, rows.at(row).values().join());
        }
        m_row += layout.rowCount + (m_style.gapBetween ? 1 : 0);
    }

    QByteArray sheet() const { return sheetXml(m_rows, m_merges); }

private:
    const Style &m_style;
    int m_row;
    QByteArray m_rows;
    QStringList m_merges;
};

QByteArray reportWorkbook(const FormEdition &edition, const QHash<CellId, QString> &values, const Style &style)
{
    WorkbookFile file;
    SheetWriter text(style);
    text.title(u"云溪县%1年政府信息公开工作年度报告"_s.arg(edition.firstYear + 1));
    for (const FormSection &section : edition.sections) {
        const QString heading = u"一二三四五六"_s.sliced(section.number - 1, 1) + u'、' + section.title;
        const bool hasTable = std::any_of(edition.tables.begin(), edition.tables.end(),
                                          [&](const FormTable &table) { return table.section == section.number; });
        if (!hasTable || !style.namesSheets) {
            text.title(heading);
        }
        if (!hasTable) {
            text.title(style.onlyText ? u"工作有序开展。\n（一）主动公开。\n（二）依申请公开。"_s
                                      : u"工作有序开展。"_s);
        }
        for (const FormTable &table : edition.tables) {
            if (table.section == section.number && style.oneSheet) {
                text.table(layoutOf(table), values);
            } else if (table.section == section.number) {
                SheetWriter sheet(style);
                sheet.table(layoutOf(table), values);
                file.sheets.append({style.namesSheets ? heading : table.id, sheet.sheet()});
            }
        }
    }
    file.sheets.insert(0, {u"正文"_s, text.sheet()});
    return file.bytes();
}

const QList<std::pair<const char *, Style>> Styles{
    {"all merged", {}},
    {"heads not merged", {.mergesHeads = false}},
    {"titles not merged", {.mergesTitles = false}},
    {"nothing merged", {.mergesHeads = false, .mergesTitles = false}},
    {"nothing merged, gaps", {.mergesHeads = false, .mergesTitles = false, .gapBetween = true}},
    {"nothing merged, blank cells not there", {.mergesHeads = false, .mergesTitles = false, .keepsBlanks = false}},
    {"borders everywhere", {.mergesTitles = false, .bordersAll = true}},
    {"nothing merged, borders everywhere", {.mergesHeads = false, .mergesTitles = false, .bordersAll = true}},
    {"gaps", {.gapBetween = true}},
    {"not at the first cell", {.firstRow = 4, .firstColumn = 3}},
    {"numbers as texts", {.textNumbers = true}},
    {"text in one cell", {.onlyText = true}},
    {"a sheet a table", {.oneSheet = false}},
    {"a sheet a table, named by its heading", {.oneSheet = false, .namesSheets = true}},
    {"a sheet a table, nothing merged", {.oneSheet = false, .mergesHeads = false}},
    {"a sheet a table, blank cells not there", {.oneSheet = false, .mergesHeads = false, .keepsBlanks = false}},
};

void addStylesAndEditions()
{
    QTest::addColumn<QString>("editionId");
    QTest::addColumn<qsizetype>("style");
    for (const FormEdition &edition : FormEdition::all()) {
        for (qsizetype i = 0; i < Styles.size(); ++i) {
            QTest::addRow("%s: %s", qPrintable(edition.id), Styles.at(i).first) << edition.id << i;
        }
    }
}

} // namespace

/// Whole reports in workbooks of many makes.
class TestWorkbookReports : public QObject
{
    Q_OBJECT

private slots:
    void everyCell_data();
    void everyCell();
    void blankCells_data();
    void blankCells();
    void blankRows_data();
    void blankRows();
    void correctedCells_data();
    void correctedCells();
    void correctedRealReports_data();
    void correctedRealReports();

    static Report recognised(const QByteArray &bytes);
};

Report TestWorkbookReports::recognised(const QByteArray &bytes)
{
    const Result<Document> document = readDocument(bytes, u"report.xlsx"_s);
    if (!document) {
        qFatal("%ls", qUtf16Printable(document.error().toString()));
    }
    const Result<Report> report = recognise(*document);
    if (!report) {
        qFatal("%ls", qUtf16Printable(report.error().toString()));
    }
    return *report;
}

void TestWorkbookReports::everyCell_data()
{
    addStylesAndEditions();
}

void TestWorkbookReports::everyCell()
{
    QFETCH(QString, editionId);
    QFETCH(qsizetype, style);
    const FormEdition &edition = *FormEdition::find(editionId);
    const QHash<CellId, QString> values = numberedCells(edition);
    const Report report = recognised(reportWorkbook(edition, values, Styles.at(style).second));
    QCOMPARE(report.edition().id, editionId);
    QCOMPARE(wrongCells(report, values).join(u"; "_s), QString());
    QCOMPARE(report.year, edition.firstYear + 1);
    QCOMPARE(report.agency, u"云溪县"_s);
    QCOMPARE(report.remarks, QList<Remark>());
    QCOMPARE(report.sections.size(), edition.sections.size());
}

void TestWorkbookReports::blankCells_data()
{
    addStylesAndEditions();
}

/// Every third cell of the tables is blank.
void TestWorkbookReports::blankCells()
{
    QFETCH(QString, editionId);
    QFETCH(qsizetype, style);
    const FormEdition &edition = *FormEdition::find(editionId);
    QHash<CellId, QString> values = numberedCells(edition);
    const QList<CellId> cells = edition.cells();
    for (qsizetype i = 0; i < cells.size(); i += 3) {
        values.remove(cells.at(i));
    }
    const Report report = recognised(reportWorkbook(edition, values, Styles.at(style).second));
    QCOMPARE(wrongCells(report, values).join(u"; "_s), QString());
    QCOMPARE(report.remarks, QList<Remark>());
}

void TestWorkbookReports::blankRows_data()
{
    addStylesAndEditions();
}

/// Rows of the requests, the first and the last among them, have no number at all.
void TestWorkbookReports::blankRows()
{
    QFETCH(QString, editionId);
    QFETCH(qsizetype, style);
    const FormEdition &edition = *FormEdition::find(editionId);
    QHash<CellId, QString> values = numberedCells(edition);
    values.removeIf([](const auto &value) {
        const QStringView row = value.key().row();
        return row == u"new" || row == u"carried_in" || row == u"denied.internal" || row == u"denied.process" ||
               row == u"carried_out";
    });
    const Report report = recognised(reportWorkbook(edition, values, Styles.at(style).second));
    QCOMPARE(wrongCells(report, values).join(u"; "_s), QString());
    QCOMPARE(report.remarks, QList<Remark>());
}

void TestWorkbookReports::correctedCells_data()
{
    addStylesAndEditions();
}

/// Each cell in turn is corrected in the file, a blank one too: the others stay.
void TestWorkbookReports::correctedCells()
{
    QFETCH(QString, editionId);
    QFETCH(qsizetype, style);
    const FormEdition &edition = *FormEdition::find(editionId);
    QHash<CellId, QString> values = numberedCells(edition);
    const QList<CellId> cells = edition.cells();
    for (qsizetype i = 0; i < cells.size(); i += 3) {
        values.remove(cells.at(i));
    }
    const QByteArray bytes = reportWorkbook(edition, values, Styles.at(style).second);
    const Report report = recognised(bytes);
    for (qsizetype i = 0; i < cells.size(); i += 23) {
        const QList<TextEdit> edits{{report.cell(cells.at(i))->span, u"77"_s}};
        const Result<QByteArray> rewritten = rewriteDocument(bytes, report.document(), edits, u"report.xlsx"_s);
        QVERIFY2(rewritten, rewritten ? "" : qPrintable(rewritten.error().toString()));
        QHash<CellId, QString> expected = values;
        expected.insert(cells.at(i), u"77"_s);
        QCOMPARE(wrongCells(recognised(*rewritten), expected).join(u"; "_s), QString());
    }
}

void TestWorkbookReports::correctedRealReports_data()
{
    GOUJI_NEEDS_SHARED_REPORTS();
    QTest::addColumn<QString>("path");
    const QDir folder = sharedReports();
    QDirIterator files(folder.path(), {u"*.xlsx"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = folder.relativeFilePath(files.next());
        QTest::newRow(qPrintable(path)) << path;
    }
}

void TestWorkbookReports::correctedRealReports()
{
    QFETCH(QString, path);
    const QByteArray bytes = sharedReport(path);
    const Report report = recognised(bytes);
    for (qsizetype i = 0; i < report.cells().size(); i += 31) {
        const QList<TextEdit> edits{{report.cells().at(i).span, u"77"_s}};
        const Result<QByteArray> rewritten = rewriteDocument(bytes, report.document(), edits, path);
        QVERIFY2(rewritten, rewritten ? "" : qPrintable(rewritten.error().toString()));
        QHash<CellId, QString> expected;
        for (const CellValue &cell : report.cells()) {
            expected.insert(cell.id, cell.id == report.cells().at(i).id ? u"77"_s : cell.raw);
        }
        QCOMPARE(wrongCells(recognised(*rewritten), expected).join(u"; "_s), QString());
    }
}

QTEST_APPLESS_MAIN(TestWorkbookReports)
#include "tst_workbookreports.moc"
