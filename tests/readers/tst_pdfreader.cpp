// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dumps.h"
#include "pdfreport.h"
#include "rawpdf.h"
#include "readers.h"
#include "recogniser.h"
#include "sharedreports.h"
#include "wrongcells.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

Document readOrFail(const QByteArray &pdf)
{
    const Result<Document> document = readDocument(pdf, u"report.pdf"_s);
    if (!document) {
        qFatal("%ls", qUtf16Printable(document.error().toString()));
    }
    return *document;
}

QString errorOf(const QByteArray &pdf)
{
    const Result<Document> document = readDocument(pdf, u"report.pdf"_s);
    return document ? u"read: "_s + document->text() : document.error().toString();
}

/// The cells that do not read as they should.
QStringList wrongCells(const Document &document, const QHash<CellId, QString> &expected)
{
    const Result<Report> report = recognise(document);
    if (!report) {
        return {report.error().toString()};
    }
    QStringList wrong = wrongCells(*report, expected);
    for (const Remark &remark : report->remarks) {
        wrong.append(u"remark %1: %2 %3"_s.arg(int(remark.kind)).arg(remark.printed, remark.expected));
    }
    return wrong;
}

/// What is printed in a span, word by word; a mark where words lie apart in the text and on no page.
QString printedIn(const Document &document, SourceSpan span)
{
    QString text;
    for (const PrintedText &printed : document.printed()) {
        const SourceSpan part{std::max(printed.source.begin, span.begin), std::min(printed.source.end, span.end)};
        if (!part.isEmpty()) {
            text += document.source().view(part).toString();
        }
    }
    return text;
}

QStringList paragraphs(const Document &document)
{
    QStringList texts;
    for (const Block &block : document.blocks()) {
        if (block.kind == Block::Kind::Paragraph) {
            texts.append(document.text().mid(block.text.begin, block.text.size()));
        }
    }
    return texts;
}

} // namespace

/// Documents read from PDFs.
class TestPdfReader : public QObject
{
    Q_OBJECT

private slots:
    void reports_data();
    void reports();
    void blankCellsStayInPlace_data();
    void blankCellsStayInPlace();
    void tornNumbersAreJoinedAndNoted();
    void numbersWiderThanTheirCell();
    void numbersOfAnyWidth_data();
    void numbersOfAnyWidth();
    void paragraphs_data();
    void paragraphs();
    void everyCellIsPrinted_data();
    void everyCellIsPrinted();
    void pagesOfWords();
    void refusals_data();
    void refusals();
    void cutAnywhere();
};

namespace {

void addStyles()
{
    using Lines = PdfStyle::Lines;
    QTest::addColumn<PdfStyle>("style");
    QTest::newRow("stroked") << PdfStyle{};
    QTest::newRow("filled") << PdfStyle{.lines = Lines::Filled};
    QTest::newRow("dotted") << PdfStyle{.lines = Lines::Dotted};
    QTest::newRow("a frame a cell") << PdfStyle{.lines = Lines::Cells};
    QTest::newRow("lines under rows") << PdfStyle{.lines = Lines::Across};
    QTest::newRow("open sides") << PdfStyle{.lines = Lines::OpenSide};
    QTest::newRow("no lines") << PdfStyle{.lines = Lines::None};
    QTest::newRow("no lines, to the left")
        << PdfStyle{.lines = Lines::None, .alignment = Qt::AlignLeft | Qt::AlignVCenter};
    QTest::newRow("no lines, to the right")
        << PdfStyle{.lines = Lines::None, .alignment = Qt::AlignRight | Qt::AlignVCenter};
    QTest::newRow("landscape") << PdfStyle{.isLandscape = true};
    QTest::newRow("turned pages") << PdfStyle{.isTurned = true};
    QTest::newRow("repeated heads") << PdfStyle{.fontSize = 11, .repeatsHeads = true};
    QTest::newRow("cut heads") << PdfStyle{.fontSize = 11, .cutsHeads = true};
    QTest::newRow("heads of stacked characters") << PdfStyle{.heads = PdfStyle::Heads::Stacked};
    QTest::newRow("stacked characters over pages")
        << PdfStyle{.fontSize = 11, .cutsHeads = true, .heads = PdfStyle::Heads::Stacked};
    QTest::newRow("turned heads") << PdfStyle{.heads = PdfStyle::Heads::Turned};
    QTest::newRow("page numbers") << PdfStyle{.fontSize = 11, .hasMargins = true};
    QTest::newRow("small") << PdfStyle{.fontSize = 6, .numberWidth = 24};
}

} // namespace

void TestPdfReader::reports_data()
{
    addStyles();
}

void TestPdfReader::reports()
{
    QFETCH(const PdfStyle, style);
    for (const FormEdition &edition : FormEdition::all()) {
        const QHash<CellId, QString> values = numberedCells(edition);
        const Document document = readOrFail(pdfReport(edition, values, style));
        QCOMPARE(document.format(), u"pdf"_s);
        QCOMPARE(wrongCells(document, values).join(u'\n'), QString());
        QCOMPARE(document.notes().size(), 0);
    }
}

void TestPdfReader::blankCellsStayInPlace_data()
{
    addStyles();
}

void TestPdfReader::blankCellsStayInPlace()
{
    QFETCH(const PdfStyle, style);
    const FormEdition &edition = *FormEdition::find(u"2021");
    QHash<CellId, QString> values = numberedCells(edition);
    for (int i = 0; const CellId &cell : edition.cells()) {
        if (i++ % 3 == 1) {
            values.remove(cell);
        }
    }
    QCOMPARE(wrongCells(readOrFail(pdfReport(edition, values, style)), values).join(u'\n'), QString());
}

void TestPdfReader::tornNumbersAreJoinedAndNoted()
{
    const FormEdition &edition = *FormEdition::find(u"2021");
    const QHash<CellId, QString> values = numberedCells(edition, 100'001);
    const Document document = readOrFail(pdfReport(edition, values, {.numberWidth = 30}));
    QCOMPARE(wrongCells(document, values).join(u'\n'), QString());
    QVERIFY(!document.notes().isEmpty());
    const QStringList numbers = values.values();
    for (const ReadingNote &note : document.notes()) {
        QCOMPARE(note.kind, ReadingNote::Kind::NumberJoined);
        QVERIFY(numbers.contains(document.source().view(note.source).toString()));
    }
}

void TestPdfReader::numbersWiderThanTheirCell()
{
    // Two cells; the first number hangs over into the second, which has its own, or has none.
    const QByteArray lines = "50 700 m 250 700 l 50 680 m 250 680 l 50 660 m 250 660 l S "
                             "50 660 m 50 700 l 100 660 m 100 700 l 250 660 m 250 700 l S ";
    const auto cellsOf = [&](const QByteArray &text) {
        const Document document = readOrFail(pagePdf(lines + text));
        QStringList cells;
        for (const GridCell &cell : document.grids().first().cells) {
            cells.append(document.text().mid(cell.text.begin, cell.text.size()));
        }
        const auto isUnsure = [](const ReadingNote &note) { return note.kind == ReadingNote::Kind::NumberUnsure; };
        cells.append(QString::number(std::ranges::count_if(document.notes(), isUnsure)));
        return cells;
    };
    QCOMPARE(cellsOf(textAt(52, 685, "12") + textAt(150, 685, "34") + textAt(52, 665, "56")),
             QStringList({u"12"_s, u"34"_s, u"56"_s, u""_s, u"0"_s}));
    QCOMPARE(cellsOf(textAt(52, 685, "1234567890") + textAt(150, 685, "34") + textAt(52, 665, "56")),
             QStringList({u"1234567890"_s, u"34"_s, u"56"_s, u""_s, u"1"_s}));
}

void TestPdfReader::numbersOfAnyWidth_data()
{
    QTest::addColumn<QByteArray>("state"); // of the drawing, before what is printed
    QTest::newRow("as usual") << "1 0 0 1 0 0 cm "_ba;
    QTest::newRow("narrower than a point") << "8 Tz "_ba;
    QTest::newRow("of nearly no width") << "0.5 Tz "_ba;
    QTest::newRow("wide") << "400 Tz "_ba;
    QTest::newRow("of a page made small") << "0.2 0 0 0.2 0 0 cm "_ba;
    QTest::newRow("of a page made smaller than a character") << "0.02 0 0 0.02 0 0 cm "_ba;
}

/// A table without lines is told by where its numbers stand, however they are printed.
void TestPdfReader::numbersOfAnyWidth()
{
    QFETCH(const QByteArray, state);
    QByteArray text;
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 4; ++column) {
            text += textAt(100 + 120 * column, 700 - 20 * row, QByteArray::number(1 + (4 * row + column) % 9));
        }
    }
    const Document document = readOrFail(pagePdf(state + text));
    QCOMPARE(document.grids().size(), 1);
    QStringList cells;
    for (const GridCell &cell : document.grids().first().cells) {
        cells.append(u"%1,%2 %3x%4 %5"_s.arg(cell.row)
                         .arg(cell.column)
                         .arg(cell.rowSpan)
                         .arg(cell.columnSpan)
                         .arg(document.text().mid(cell.text.begin, cell.text.size())));
    }
    QCOMPARE(cells.join(u'\n'), u"0,0 1x1 1\n0,1 1x1 2\n0,2 1x1 3\n0,3 1x1 4\n1,0 1x1 5\n1,1 1x1 6\n1,2 1x1 7\n"
                                "1,3 1x1 8\n2,0 1x1 9\n2,1 1x1 1\n2,2 1x1 2\n2,3 1x1 3"_s);
}

void TestPdfReader::paragraphs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
    // Latin letters stand for Chinese: the fonts that need no embedding have no others.
    const QByteArray full = QByteArray("xxxxx ").repeated(11).chopped(1);
    const auto row = [](const char *name, const QByteArray &content, const QStringList &expected) {
        QTest::newRow(name) << content << expected;
    };
    const QString text = QString::fromLatin1(full);
    row("lines go on", textAt(50, 700, full) + textAt(50, 680, full) + textAt(50, 660, "end"),
        {text + u' ' + text + u" end"_s});
    row("an indent begins one", textAt(50, 700, full) + textAt(74, 680, full.chopped(6)) + textAt(50, 660, "end"),
        {text, QString::fromLatin1(full.chopped(6)) + u" end"_s});
    row("a short line ends one", textAt(50, 700, full.left(20)) + textAt(50, 680, full) + textAt(50, 660, full),
        {text.left(20), text + u' ' + text});
    row("space between", textAt(50, 700, full) + textAt(50, 680, full) + textAt(50, 640, full),
        {text + u' ' + text, text});
    row("a heading in a larger font",
        "BT /F 20 Tf 50 720 Td (" + full.left(35) + ") Tj ET " + textAt(50, 690, full) + textAt(50, 670, full),
        {text.left(35), text + u' ' + text});
    row("a number torn by a line's end is put together", textAt(50, 700, full + "12") + textAt(50, 680, "34" + full),
        {text + u"1234"_s + text});
    row("page numbers", textAt(50, 700, full) + textAt(290, 30, "- 1 -"), {text});
    row("a bare page number", textAt(50, 700, full) + textAt(290, 30, "1"), {text});
    row("a number that is not the page's", textAt(50, 700, full) + textAt(290, 30, "2024"), {text, u"2024"_s});
}

void TestPdfReader::paragraphs()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QStringList, expected);
    QCOMPARE(::paragraphs(readOrFail(pagePdf(content))), expected);
}

void TestPdfReader::everyCellIsPrinted_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const FormEdition &edition = *FormEdition::find(u"2021");
    for (const auto lines : {PdfStyle::Lines::Stroked, PdfStyle::Lines::None}) {
        QTest::addRow("lines %d", int(lines))
            << pdfReport(edition, numberedCells(edition), {.lines = lines, .numberWidth = 30, .hasMargins = true});
    }
    for (const QString &path : {u"hongze_2023/published.pdf"_s, u"hongze_2023/report.pdf"_s,
                                u"hongze_2024/published.pdf"_s, u"suqian_2023/report.pdf"_s}) {
        if (const QByteArray pdf = sharedReport(path); !pdf.isEmpty()) {
            QTest::newRow(qPrintable(path)) << pdf;
        }
    }
}

/// Every cell lies on the page in boxes whose words, put together, are the cell; the text is the source.
void TestPdfReader::everyCellIsPrinted()
{
    QFETCH(const QByteArray, pdf);
    const Document document = readOrFail(pdf);
    QCOMPARE(document.text(), document.source().text());
    QVERIFY(!document.grids().isEmpty());
    const auto withoutBlanks = [](QString text) { return text.removeIf([](QChar c) { return c.isSpace(); }); };
    for (const Grid &grid : document.grids()) {
        QCOMPARE(grid.columns, Grid::Columns::Exact);
        for (const GridCell &cell : grid.cells) {
            const QString text = document.text().mid(cell.text.begin, cell.text.size());
            QCOMPARE(text.trimmed(), text);
            QCOMPARE(withoutBlanks(printedIn(document, cell.text)), withoutBlanks(text));
        }
    }
    qsizetype end = 0;
    for (const PrintedText &printed : document.printed()) {
        QVERIFY(printed.source.begin >= end);
        QVERIFY(printed.page >= 1 && !printed.box.isEmpty());
        QVERIFY(QRectF(0, 0, 900, 900).contains(printed.box));
        end = printed.source.end;
    }
}

void TestPdfReader::pagesOfWords()
{
    const QByteArray pdf = pagesPdf({textAt(50, 700, "first") + textAt(50, 600, "same"), textAt(50, 600, "second")});
    const Document document = readOrFail(pdf);
    const auto pageOf = [&](const QString &word) { return document.pageAt(document.text().indexOf(word)); };
    QCOMPARE(pageOf(u"first"_s), 1);
    QCOMPARE(pageOf(u"second"_s), 2);
    const QRectF box = document.printed().first().box;
    QVERIFY(box.contains(QPointF(60, 842 - 703)));
    QVERIFY(box.height() < 16);
}

void TestPdfReader::refusals_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &pdf, const char *message) {
        QTest::newRow(name) << pdf << QString::fromLatin1(message);
    };
    const QByteArray page = pagePdf(textAt(50, 700, "text"));
    row("a scan", pagePdf("0 0 100 100 re f"), "scanned");
    row("a password", encrypted(page, "secret"), "password");
    row("no password, but encrypted", encrypted(page, ""), "read: text");
    row("junk before the header", QByteArray(1000, 'x') + page, "read: text");
    row("nothing but a header", "%PDF-1.4\n", "damaged");
    row("no pages", rawPdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"}), "damaged");
    row("pages in a loop",
        rawPdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 1/Parent 2 0 R>>"}),
        "report.pdf");
    row("10,000 pages", pagesPdf(QByteArrayList(10'000, textAt(50, 700, "text"))), "much more");
    row("a drawing that unpacks to a gigabyte", pagePdf(QByteArray(100'000'000, ' ')), "much more");
    row("forms in forms in forms", formBomb(), "much more");
    row("a hundred thousand lines",
        pagePdf(textAt(50, 700, "text") + QByteArray("5 5 m 5 600 l 9 9 m 600 9 l S ").repeated(50'000)), "read: text");
}

void TestPdfReader::refusals()
{
    QFETCH(const QByteArray, pdf);
    QFETCH(const QString, message);
    const QString error = errorOf(pdf);
    QVERIFY2(error.contains(message), qPrintable(error.left(200)));
}

/// A download that broke off: an error or what is left, never a crash.
void TestPdfReader::cutAnywhere()
{
    const FormEdition &edition = *FormEdition::find(u"2021");
    const QByteArray pdf = pdfReport(edition, numberedCells(edition), {});
    for (qsizetype size = 9; size < pdf.size(); size += pdf.size() / 40) {
        QVERIFY(!errorOf(pdf.left(size)).isEmpty());
    }
}

QTEST_MAIN(TestPdfReader)
#include "tst_pdfreader.moc"
