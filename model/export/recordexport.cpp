// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordexport.h"

#include "recordcontent.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

// Grounds behind a cell with a finding are light enough for a photocopier; the finding's number says the same.
const QString CommonStyle =
    u"h1 { text-align: center; font-size: 18pt; margin-bottom: 6px; }"
    "h2 { font-size: 12pt; margin-top: 16px; margin-bottom: 5px; }"
    "h3 { font-size: 10.5pt; margin-top: 12px; margin-bottom: 5px; }"
    "p { margin-top: 6px; margin-bottom: 6px; }"
    "table { border-collapse: collapse; font-size: 9.5pt; }"
    "th, td { border: 1px solid #666; vertical-align: top; text-align: left; }"
    "th { font-weight: normal; background-color: #f0f0f0; }"
    "table.form th, table.form td, table.counts th, table.counts td { text-align: center; vertical-align: middle; }"
    "table.counts td { font-size: 14pt; }"
    "table.signatures th { vertical-align: middle; }"
    "table.signatures td { font-size: 24pt; }"
    "p.verdict { font-weight: bold; font-size: 12pt; }"
    ".error { background-color: #fbdcd8; }"
    ".warning { background-color: #fdeccb; }"
    ".note { background-color: #e3ecf7; }"
    ".rule { color: #555; font-size: 8.5pt; }"_s;

const QString BrowserStyle =
    u"body { max-width: 180mm; margin: 2em auto; padding: 0 1em; color: #000; background: #fff; line-height: 1.5;"
    " font-family: 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif;"
    " font-size: 10.5pt; }"
    "table { width: 100%; }"
    "th, td { padding: 3px 5px; overflow-wrap: anywhere; }"
    "thead { display: table-header-group; } tr { break-inside: avoid; } h2, h3 { break-after: avoid; }"
    "@page { size: A4; margin: 18mm 15mm; }"
    "@media print { body { margin: 0; padding: 0; max-width: none; }"
    " th, td { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }"_s;

/// A part of an endless page, from one side to the other.
struct Stretch
{
    qreal top = 0;
    qreal bottom = 0;
    qreal height() const { return bottom - top; }
};

/// A place where a page can end.
struct Cut
{
    enum class Rank
    {
        Good,
        Bad, ///< In a table that is better kept together.
    };
    qreal y = 0;
    Rank rank = Rank::Good;
    Stretch head; ///< What the next page begins with again: the heads of the table that is cut.
};

/// The places between the blocks of a document that is laid out as one endless page, and between the rows of its
/// tables. (QTextDocument's own pages cut rows in two.) A heading stays with what it heads, up to the end of the next
/// row.
class Cuts
{
public:
    explicit Cuts(const QTextDocument &document)
        : m_document(document)
        , m_layout(document.documentLayout())
    {
        bool isBound = false; // to what stands before it
        for (auto item = document.rootFrame()->begin(); !item.atEnd(); ++item) {
            if (const auto *const table = qobject_cast<QTextTable *>(item.currentFrame())) {
                addRows(*table);
                isBound = false;
                continue;
            }
            const QTextBlock block = item.currentBlock();
            if (!isBound) {
                m_cuts.append({m_layout->blockBoundingRect(block).top(), Cut::Rank::Good, {}});
            }
            isBound = isBound || block.blockFormat().headingLevel() > 0;
        }
    }

    /// The last place in (begin, end]; where there is none, since a row is longer than a page, the last between lines.
    Cut last(qreal begin, qreal end) const
    {
        for (const Cut::Rank rank : {Cut::Rank::Good, Cut::Rank::Bad}) {
            const auto found = std::find_if(m_cuts.rbegin(), m_cuts.rend(), [&](const Cut &cut) {
                return cut.rank <= rank && cut.y > begin && cut.y <= end;
            });
            if (found != m_cuts.rend()) {
                return *found;
            }
        }
        const qreal line = lineBefore(end);
        return {line > begin ? line : end, Cut::Rank::Bad, {}};
    }

private:
    /// `y`, or the top of the highest line of text that it runs through.
    qreal lineBefore(qreal y) const
    {
        qreal top = y;
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            const QRectF box = m_layout->blockBoundingRect(block);
            const bool isCut = box.top() < y && y < box.bottom();
            for (int i = 0; isCut && i < block.layout()->lineCount(); ++i) {
                const QRectF line = block.layout()->lineAt(i).rect().translated(box.topLeft());
                top = line.top() < y && y < line.bottom() ? std::min(top, line.top()) : top;
            }
        }
        return top;
    }

    void addRows(const QTextTable &table)
    {
        const int heads = table.format().headerRowCount();
        Stretch head;
        bool isForm = false;
        qreal tableTop = 0;
        qreal bottom = 0; // of the texts in the rows so far
        for (int row = 0; row < table.rows(); ++row) {
            bool isCuttable = row > heads;
            qreal top = m_layout->documentSize().height();
            qreal rowBottom = bottom;
            for (int column = 0; column < table.columns(); ++column) {
                const QTextTableCell cell = table.cellAt(row, column);
                isCuttable = isCuttable && cell.row() == row;
                isForm = isForm || cell.columnSpan() > 1;
                if (cell.row() == row) {
                    top = std::min(top, boxOf(cell.firstCursorPosition()).top());
                }
                if (cell.row() + cell.rowSpan() == row + 1) {
                    rowBottom = std::max(rowBottom, boxOf(cell.lastCursorPosition()).bottom());
                }
            }
            tableTop = row == 0 ? top : tableTop;
            const qreal border = (bottom + top) / 2;
            if (row == heads && heads > 0) {
                head = {tableTop - (top - border), border};
            }
            if (isCuttable) {
                m_cuts.append({border, isForm ? Cut::Rank::Bad : Cut::Rank::Good, head});
            }
            bottom = rowBottom;
        }
    }

    QRectF boxOf(const QTextCursor &cursor) const { return m_layout->blockBoundingRect(cursor.block()); }

    const QTextDocument &m_document;
    QAbstractTextDocumentLayout *m_layout;
    QList<Cut> m_cuts; // by y
};

/// Prints a document on A4 pages.
class Printing
{
public:
    Printing(QTextDocument *document, const QPdfWriter &pdf)
        : m_document(document)
        , m_unit(pdf.logicalDpiX() / 25.4)
        , m_body(QPointF(15, 16) * m_unit, QPointF(pdf.width(), pdf.height()) - QPointF(15, 20) * m_unit)
    {
        document->setTextWidth(m_body.width());
        divide(Cuts(*document), document->size().height());
    }

    void printTo(QPdfWriter *pdf)
    {
        m_painter.begin(pdf);
        QFont font = m_document->defaultFont();
        font.setPointSizeF(8.5);
        m_painter.setFont(font);
        for (qsizetype page = 0; page < m_pages.size(); ++page) {
            if (page > 0) {
                pdf->newPage();
            }
            if (m_pages.at(page).head.height() > 0) {
                draw(m_pages.at(page).head, m_body.top());
            }
            draw(m_pages.at(page).body, m_body.top() + m_pages.at(page).head.height());
            drawFoot(page + 1);
        }
        m_painter.end();
    }

private:
    struct Page
    {
        Stretch head;
        Stretch body;
    };

    void divide(const Cuts &cuts, qreal height)
    {
        Stretch head;
        for (qreal begin = 0; begin < height;) {
            const qreal room = m_body.height() - head.height();
            const Cut end = height - begin <= room ? Cut{height, Cut::Rank::Good, {}} : cuts.last(begin, begin + room);
            m_pages.append({head, {begin, end.y}});
            head = end.head;
            begin = end.y;
        }
    }

    void draw(const Stretch &part, qreal top)
    {
        m_painter.save();
        m_painter.translate(m_body.left(), top - part.top);
        const QRectF shown(0, part.top, m_body.width(), part.height());
        const qreal line = m_unit / 4;
        m_painter.setClipRect(shown.adjusted(-line, -line, line, line)); // a border on a cut belongs to both sides …
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = shown.adjusted(0, line, 0, -line); // … and the texts that touch it do not
        context.palette.setColor(QPalette::Text, Qt::black);
        m_document->documentLayout()->draw(&m_painter, context);
        m_painter.restore();
    }

    void drawFoot(qsizetype page)
    {
        const QRectF foot(m_body.bottomLeft() + QPointF(0, 4) * m_unit, QSizeF(m_body.width(), 6 * m_unit));
        const QString title = m_document->metaInformation(QTextDocument::DocumentTitle); // which names the file
        m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
                           m_painter.fontMetrics().elidedText(title, Qt::ElideMiddle, int(foot.width() * 0.8)));
        m_painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, u"%1 / %2"_s.arg(page).arg(m_pages.size()));
    }

    QTextDocument *m_document;
    double m_unit; // a millimetre
    QRectF m_body;
    QList<Page> m_pages;
    QPainter m_painter;
};

} // namespace

QByteArray writeRecordHtml(const EffectiveReport &snapshot)
{
    return recordContent(snapshot, CommonStyle + BrowserStyle).toUtf8();
}

QByteArray writeRecordPdf(const EffectiveReport &snapshot)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins({});
    pdf.setResolution(600);
    pdf.setCreator(u"Gouji "_s + QLatin1StringView(GOUJI_VERSION));

    QTextDocument document;
    QFont font;
    font.setFamilies({u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s, u"PingFang SC"_s,
                      u"WenQuanYi Micro Hei"_s, u"SimSun"_s});
    font.setPointSizeF(10.5);
    // No shaping: a PDF does not say which characters the glyphs stand for that shaping puts in.
    font.setStyleStrategy(QFont::PreferNoShaping);
    document.setDefaultFont(font);
    document.setDocumentMargin(0); // the layout would scale it by the resolution of the screen
    document.documentLayout()->setPaintDevice(&pdf);
    document.setHtml(recordContent(snapshot, CommonStyle));
    pdf.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    Printing(&document, pdf).printTo(&pdf);
    return buffer.data();
}

} // namespace gouji
