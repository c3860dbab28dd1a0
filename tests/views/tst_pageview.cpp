// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagearea.h"
#include "pageview.h"
#include "pdffiles.h"
#include "print.h"
#include "rawpdf.h"
#include "reviewpage.h"
#include "samplereport.h"
#include "settings.h"
#include "sourcepane.h"
#include "sourceview.h"
#include "theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

constexpr int Patience = 20'000; // ms, for a slow machine under a sanitizer

/// Five pages of short lines; among the first ones a table whose second row has a blank.
Document fivePages()
{
    QString text = u"收到申请 66 件\n自然人\t总计\t结转\n58\t\t9\n"_s;
    Grid grid;
    qsizetype at = text.indexOf(u'\n') + 1;
    int row = 0;
    for (const QString &line : text.mid(at).split(u'\n', Qt::SkipEmptyParts)) {
        int column = 0;
        for (const QString &word : line.split(u'\t')) {
            grid.cells.append({.row = row, .column = column++, .text = {at, at + word.size()}});
            at += word.size() + 1;
        }
        ++row;
    }
    const SourceSpan table{grid.cells.first().text.begin, grid.cells.last().text.end};
    for (int line = 4; line <= 250; ++line) {
        text += u"第 %1 行\n"_s.arg(line);
    }
    return {u"pdf"_s, SourceText(text), {{Block::Kind::Table, table, 0, 0}}, {grid}, {}, setInPrint(text)};
}

/// Of the source: n as in 第 n 行.
SourceSpan lineNumber(const Document &document, int line)
{
    const QString before = u"第 "_s;
    const qsizetype at = document.text().indexOf(before + QString::number(line)) + before.size();
    return {at, at + QString::number(line).size()};
}

SourceSpan spanOf(const Document &document, const QString &words)
{
    const qsizetype at = document.text().indexOf(words);
    return {at, at + words.size()};
}

SourceSpan blank(const Document &document)
{
    return document.grids().first().cells.at(4).text;
}

/// A page with a black square, 100 points wide and high, whose lower left corner is 50 right and 200 above the corner.
QByteArray squareOn(const QByteArray &pageEntries)
{
    return rawPdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                   "<</Type/Page/Parent 2 0 R/Contents 4 0 R" + pageEntries + ">>", pdfStream("50 200 100 100 re f")});
}

/// A PDF whose second page is not there.
QByteArray brokenPdf()
{
    return rawPdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 2/Kids[3 0 R 9 0 R]/MediaBox[0 0 300 300]>>",
                   "<</Type/Page/Parent 2 0 R>>"});
}

/// The rectangle of all pixels darker than grey.
QRect darkPart(const QImage &image)
{
    QRect dark;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).lightness() < 128) {
                dark |= QRect(x, y, 1, 1);
            }
        }
    }
    return dark;
}

/// How many pixels of a row of the view are coloured.
int colouredIn(const QImage &image, QRect rect)
{
    int coloured = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            coloured += image.pixelColor(x, y).saturation() > 60 ? 1 : 0;
        }
    }
    return coloured;
}

QImage shown(PageView &view)
{
    return view.viewport()->grab().toImage();
}

} // namespace

class TestPageView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_settings.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        m_document = fivePages();
        m_pdf = printPdf(m_document);
    }
    void init()
    {
        applyTheme(*qApp, ThemeChoice::Light, 9);
        m_view = std::make_unique<PageView>(m_document, *PdfPages::open(m_pdf, u"print.pdf"_s));
        m_view->resize(400, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void pageAsItIsShown_data()
    {
        QTest::addColumn<QByteArray>("entries");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<QRect>("square");
        QTest::newRow("upright") << QByteArray("/MediaBox[0 0 400 600]") << QSizeF(400, 600)
                                 << QRect(50, 300, 100, 100);
        QTest::newRow("turned") << QByteArray("/MediaBox[0 0 400 600]/Rotate 90") << QSizeF(600, 400)
                                << QRect(200, 50, 100, 100);
        QTest::newRow("upside down") << QByteArray("/MediaBox[0 0 400 600]/Rotate 180") << QSizeF(400, 600)
                                     << QRect(250, 200, 100, 100);
        QTest::newRow("cropped") << QByteArray("/MediaBox[0 0 400 600]/CropBox[30 100 330 500]") << QSizeF(300, 400)
                                 << QRect(20, 200, 100, 100);
        QTest::newRow("origin elsewhere")
            << QByteArray("/MediaBox[-100 -100 300 500]") << QSizeF(400, 600) << QRect(150, 200, 100, 100);
    }
    void pageAsItIsShown()
    {
        QFETCH(QByteArray, entries);
        QFETCH(QSizeF, size);
        QFETCH(QRect, square);
        const auto pages = PdfPages::open(squareOn(entries), u"square.pdf"_s);
        QVERIFY(pages);
        QCOMPARE(pages->count(), 1);
        QCOMPARE(pages->size(1), size);
        const QImage image = pages->render(1, 2);
        QCOMPARE(image.size(), (size * 2).toSize());
        QCOMPARE(darkPart(image), QRect(square.topLeft() * 2, square.size() * 2));
    }

    void printStandsInItsBoxes()
    {
        const PdfPages pages = *PdfPages::open(m_pdf, u"print.pdf"_s);
        QCOMPARE(pages.count(), 5);
        QRectF printed;
        for (const PrintedText &word : m_document.printed()) {
            printed |= word.page == 5 ? word.box : QRectF();
        }
        const QRectF dark = darkPart(pages.render(5, 1)).toRectF();
        QVERIFY(printed.adjusted(-2, -4, 2, 4).contains(dark)); // glyphs are a little higher than their em
        QVERIFY(dark.adjusted(-4, -4, 4, 4).contains(printed));
    }

    void noPages_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no PDF") << QByteArray("<html><p>1</p></html>");
        QTest::newRow("head alone") << QByteArray("%PDF-1.4\n");
        QTest::newRow("no page") << rawPdf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 0/Kids[]>>"});
    }
    void noPages()
    {
        QFETCH(QByteArray, bytes);
        const auto pages = PdfPages::open(bytes, u"it.pdf"_s);
        QVERIFY(!pages);
        QCOMPARE(pages.error().file, u"it.pdf"_s);
        QVERIFY(!pages.error().cause.isEmpty());
    }

    void picturesAreBounded()
    {
        const auto pages = PdfPages::open(squareOn("/MediaBox[0 0 14400 14400]"), u"huge.pdf"_s);
        QVERIFY(pages);
        const QImage image = pages->render(1, 6);
        QVERIFY(!image.isNull());
        QVERIFY(image.sizeInBytes() <= 65'000'000);
    }

    void renderingCanBeStopped()
    {
        const std::atomic_bool stop = true;
        QVERIFY(PdfPages::open(m_pdf, {})->render(1, 1, &stop).isNull());
    }

    void printFillsTheView()
    {
        // 580 points of print and margins would be seen; the page has 595.
        m_view->setMarks({{lineNumber(m_document, 4), BalanceSide::Concerned, true}});
        const QRect narrow = m_view->markRects().first();
        m_view->resize(800, 500);
        const QRect wide = m_view->markRects().first();
        QVERIFY(wide.width() > narrow.width() * 3 / 2);
        QVERIFY(m_view->viewport()->rect().contains(wide));
        QVERIFY(!m_view->horizontalScrollBar()->isVisible());
        QCOMPARE(m_view->zoom(), 1.0);
    }

    void placeStaysInView_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("key");
        QTest::newRow("lower") << QSize(500, 200) << 0;
        QTest::newRow("smaller") << QSize(300, 200) << 0;
        QTest::newRow("larger") << QSize(1200, 1000) << 0;
        QTest::newRow("zoomed in") << QSize() << int(Qt::Key_Plus);
        QTest::newRow("zoomed out") << QSize() << int(Qt::Key_Minus);
    }
    void placeStaysInView()
    {
        QFETCH(QSize, size);
        QFETCH(int, key);
        m_view->setMarks({{lineNumber(m_document, 130), BalanceSide::Concerned, true}});
        QScrollBar *bar = m_view->verticalScrollBar();
        const auto isInView = [this] {
            return m_view->viewport()->rect().contains(m_view->markRects().first().center());
        };
        for (const int place : {10, m_view->viewport()->height() - 30}) { // near the upper and the lower edge
            bar->setValue(bar->value() + m_view->markRects().first().top() - place);
            QVERIFY(isInView());
            const QSize before = m_view->size();
            for (int steps = 0; steps < 4; ++steps) {
                key == 0 ? m_view->resize(size) : QTest::keyClick(m_view.get(), Qt::Key(key), Qt::ControlModifier);
                QVERIFY(isInView());
            }
            m_view->resize(before);
            QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
        }
    }

    void clickLeadsToTheSource_data()
    {
        QTest::addColumn<SourceSpan>("span");
        QTest::newRow("number") << spanOf(m_document, u"66"_s);
        QTest::newRow("cell") << spanOf(m_document, u"58"_s);
        QTest::newRow("blank cell") << blank(m_document);
        QTest::newRow("on the last page") << lineNumber(m_document, 220);
    }
    void clickLeadsToTheSource()
    {
        QFETCH(SourceSpan, span);
        m_view->setMarks({{span, BalanceSide::Concerned, true}});
        for (const qreal zoom : {1.0, 2.5}) {
            m_view->setZoom(zoom, m_view->markRects().first().center());
            QSignalSpy activated(m_view.get(), &PageView::sourceActivated);
            const QRect rect = m_view->markRects().first();
            QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, rect.topLeft() + QPoint(2, rect.height() / 2));
            QCOMPARE(activated.size(), 1);
            QCOMPARE(activated.first().first().value<qsizetype>(), span.begin);
        }
    }

    void clickBesideTheWordsTakesTheNearest()
    {
        const SourceSpan span = spanOf(m_document, u"66"_s);
        m_view->setMarks({{span, BalanceSide::Concerned, true}});
        QSignalSpy activated(m_view.get(), &PageView::sourceActivated);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {},
                          m_view->markRects().first().center() - QPoint(0, 12)); // nothing is above it
        QCOMPARE(activated.size(), 1);
        QVERIFY(span.contains(activated.first().first().value<qsizetype>()));
    }

    void currentMarkScrollsIntoSight()
    {
        const QList<SourceMark> marks{{lineNumber(m_document, 4), BalanceSide::Left, false},
                                      {lineNumber(m_document, 130), BalanceSide::Right, true}};
        m_view->setMarks(marks);
        const QRect current = m_view->markRects().at(1);
        QVERIFY(m_view->viewport()->rect().contains(current));
        QVERIFY(std::abs(current.top() - m_view->viewport()->height() / 3) < 3);
        const int scrolled = m_view->verticalScrollBar()->value();
        m_view->setMarks({{lineNumber(m_document, 131), BalanceSide::Right, true}}); // seen already
        QCOMPARE(m_view->verticalScrollBar()->value(), scrolled);
        m_view->resize(900, 300);
        QVERIFY(m_view->viewport()->rect().contains(m_view->markRects().first()));
    }

    void markSetBeforeTheViewIsShown()
    {
        PageView view(m_document, *PdfPages::open(m_pdf, {}));
        view.setMarks({{lineNumber(m_document, 200), BalanceSide::Concerned, true}});
        view.resize(400, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.viewport()->rect().contains(view.markRects().first()));
    }

    void marksAreToldApartWithoutColour()
    {
        const SourceSpan line = spanOf(m_document, u"收到申请"_s);
        int solid = 0;
        for (const BalanceSide side : {BalanceSide::Left, BalanceSide::Right}) {
            m_view->setMarks({{line, side, false}, {lineNumber(m_document, 9), BalanceSide::Concerned, true}});
            const QRect rect = m_view->markRects().first();
            const int coloured =
                colouredIn(shown(*m_view), {rect.left(), rect.bottom() + 1, rect.width(), 1}); // the underline
            if (side == BalanceSide::Left) {
                solid = coloured;
                QVERIFY(solid >= rect.width() - 2);
            } else {
                QVERIFY(coloured > rect.width() / 3 && coloured < solid);
            }
        }
    }

    void blankIsMarkedAtItsPlace_data()
    {
        QTest::addColumn<bool>("current");
        QTest::newRow("current") << true;
        QTest::newRow("one of several") << false;
    }
    void blankIsMarkedAtItsPlace()
    {
        QFETCH(bool, current);
        m_view->setMarks({{spanOf(m_document, u"58"_s), BalanceSide::Left, !current},
                          {spanOf(m_document, u"9\n"_s), BalanceSide::Left, false},
                          {blank(m_document), BalanceSide::Left, current}});
        const QList<QRect> rects = m_view->markRects();
        QCOMPARE(rects.size(), 3);
        QVERIFY(rects.at(0).right() < rects.at(2).left());
        QVERIFY(rects.at(2).right() < rects.at(1).left());
        QVERIFY(std::abs(rects.at(0).center().y() - rects.at(2).center().y()) <= 1);
        QVERIFY(colouredIn(shown(*m_view), rects.at(2).adjusted(-3, -3, 3, 3)) > rects.at(2).width());
    }

    void darkThemeLeavesThePaperWhite()
    {
        applyTheme(*qApp, ThemeChoice::Dark, 9);
        m_view->setMarks({{spanOf(m_document, u"58"_s), BalanceSide::Left, true}});
        const QImage image = shown(*m_view);
        QVERIFY(image.pixelColor(image.width() * 4 / 5, image.height() / 2).lightness() > 200);
        QVERIFY(colouredIn(image, m_view->markRects().first().adjusted(-3, -3, 3, 3)) > 0);
    }

    void keysScroll()
    {
        QScrollBar *bar = m_view->verticalScrollBar();
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(bar->value(), bar->maximum());
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(bar->value(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        const int line = bar->value();
        QVERIFY(line > 0);
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QVERIFY(bar->value() > line + m_view->viewport()->height() / 2);
    }

    void keysZoom()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(m_view->zoom() > 1.2);
        QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_view->zoom(), 1.0);
        QTest::keyClick(m_view.get(), Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(m_view->zoom() < 0.9);
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(m_view.get(), Qt::Key_Equal, Qt::ControlModifier);
        }
        QVERIFY(m_view->zoom() < 20);
        QKeyEvent shortcut(QEvent::ShortcutOverride, Qt::Key_Plus, Qt::ControlModifier);
        shortcut.ignore();
        QApplication::sendEvent(m_view.get(), &shortcut);
        QVERIFY(shortcut.isAccepted()); // the window's own Ctrl++ is not meant
    }

    void wheelZoomsRoundThePointer()
    {
        m_view->setMarks({{lineNumber(m_document, 130), BalanceSide::Concerned, true}});
        const QPoint before = m_view->markRects().first().center();
        QWheelEvent wheel(before, m_view->viewport()->mapToGlobal(before), {}, {0, 120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &wheel);
        QVERIFY(m_view->zoom() > 1.2);
        QVERIFY((m_view->markRects().first().center() - before).manhattanLength() <= 4);
    }

    void lateRendersAreDropped()
    {
        QSignalSpy failed(m_view.get(), &PageView::failed);
        for (const qreal zoom : {1.5, 2.0, 1.0, 3.0, 1.0}) { // each while the one before is being rendered
            m_view->setZoom(zoom, {});
            shown(*m_view);
            QVERIFY(!m_view->isRendered(1));
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_view->isRendered(1), Patience);
        m_view->setZoom(2, {});
        QVERIFY(!m_view->isRendered(1));
        QTRY_VERIFY_WITH_TIMEOUT(m_view->isRendered(1), Patience);
        QVERIFY(failed.isEmpty());
    }

    void onlyPagesInSightAreRendered()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_view->isRendered(2), Patience); // the next one, ahead of time
        QVERIFY(m_view->isRendered(1));
        QTest::qWait(50);
        QVERIFY(!m_view->isRendered(4));
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
        QTRY_VERIFY_WITH_TIMEOUT(m_view->isRendered(5), Patience);
    }

    void printIsSeen()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_view->isRendered(1), Patience);
        m_view->setMarks({{spanOf(m_document, u"收到申请"_s), BalanceSide::None, false}});
        const QRect rect = m_view->markRects().first();
        QTRY_VERIFY_WITH_TIMEOUT(darkPart(shown(*m_view).copy(rect)).width() > rect.width() / 2, Patience);
    }

    void saysWhatItIs()
    {
        QVERIFY(!m_view->accessibleName().isEmpty());
        QVERIFY(!m_view->accessibleDescription().isEmpty());
        QCOMPARE(m_view->focusPolicy(), Qt::StrongFocus);
        m_view->clearFocus();
        const QImage without = shown(*m_view);
        m_view->activateWindow();
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
        QVERIFY(shown(*m_view).pixel(1, 100) != without.pixel(1, 100));
    }

    void paneShowsPagesOrText_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("sound");
        QTest::addColumn<bool>("pages");
        QTest::newRow("PDF") << u"pdf"_s << true << true;
        QTest::newRow("PDF that cannot be opened again") << u"pdf"_s << false << false;
        QTest::newRow("DOCX") << u"docx"_s << false << false;
    }
    void paneShowsPagesOrText()
    {
        QFETCH(QString, format);
        QFETCH(bool, sound);
        QFETCH(bool, pages);
        const Report report = asFormat(sampleReport(*FormEdition::find(u"2021"_s)), format);
        SourcePane pane({u"r"_s, sound ? printPdf(report.document()) : QByteArray(), report});
        pane.resize(400, 500);
        QCOMPARE(pane.pages() != nullptr, pages);
        QCOMPARE(pane.text() != nullptr, !pages);
        QSignalSpy activated(&pane, &SourcePane::sourceActivated);
        pane.setMarks({{report.cells().first().span, BalanceSide::Concerned, true}});
        if (pages) {
            emit pane.pages()->sourceActivated(7);
        } else {
            QCOMPARE(pane.text()->extraSelections().size(), 1);
            emit pane.text()->sourceActivated(7);
        }
        QCOMPARE(activated.size(), 1);
    }

    void pageThatCannotBeRenderedBringsTheText()
    {
        const Report report = asFormat(sampleReport(*FormEdition::find(u"2021"_s)), u"pdf"_s);
        ReviewPage page({u"broken.pdf"_s, brokenPdf(), report}, Catalogue::standard());
        QVERIFY(page.source()->pages());
        QVERIFY(page.messages()->texts().isEmpty());
        page.focus()->setCell(report.cells().last().id);
        page.resize(1000, 700);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.source()->text(), Patience);
        QVERIFY(!page.source()->pages());
        const QList<QTextEdit::ExtraSelection> selections = page.source()->text()->extraSelections();
        QCOMPARE(std::count_if(selections.begin(), selections.end(),
                               [](const QTextEdit::ExtraSelection &selection) {
                                   return selection.format.background() != Qt::NoBrush; // else a number of the text
                               }),
                 1); // still marked
        QCOMPARE(page.messages()->texts().size(), 1);
        QCOMPARE(page.source()->currentWidget(), page.source()->text());
    }

    void reviewPageLeadsBothWays()
    {
        const Report report = asFormat(sampleReport(*FormEdition::find(u"2021"_s)), u"pdf"_s);
        ReviewPage page({u"r.pdf"_s, printPdf(report.document()), report}, Catalogue::standard());
        page.resize(1280, 720);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const CellId there(u"requests.total.natural"_s);
        page.focus()->setCell(there);
        PageView *view = page.source()->pages();
        QVERIFY(view->viewport()->rect().contains(view->markRects().first()));
        const QPoint at = view->markRects().first().center();
        page.focus()->setCell(CellId(u"requests.total.business"_s));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(page.focus()->cell(), there);
    }

private:
    QTemporaryDir m_settings;
    Document m_document;
    QByteArray m_pdf;
    std::unique_ptr<PageView> m_view;
};

QTEST_MAIN(TestPageView)
#include "tst_pageview.moc"
