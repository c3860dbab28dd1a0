// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordexport.h"

#include "recordcontent.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

// Grounds behind a cell with a finding are light enough for a photocopier; the finding's number says the same.
const QString CommonStyle = u"h1 { text-align: center; font-size: 18pt; } h2 { font-size: 12pt; }"
                            "h3 { font-size: 10.5pt; }"
                            "table { border-collapse: collapse; font-size: 9.5pt; }"
                            "th, td { border: 1px solid #666; vertical-align: top; }"
                            "th { font-weight: normal; background-color: #f0f0f0; }"
                            "p.verdict { font-weight: bold; }"
                            "table.form { text-align: center; }"
                            ".error { background-color: #fbdcd8; }"
                            ".warning { background-color: #fdeccb; }"
                            ".note { background-color: #e3ecf7; }"
                            ".rule { color: #555; font-size: 8.5pt; }"_s;

const QString BrowserStyle =
    u"body { max-width: 180mm; margin: 2em auto; padding: 0 1em; color: #000; background: #fff; line-height: 1.5;"
    " font-family: 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif;"
    " font-size: 10.5pt; }"
    "h2 { margin: 1.5em 0 0.5em; }"
    "table { width: 100%; }"
    "th, td { padding: 3px 5px; overflow-wrap: anywhere; }"
    "table.list { text-align: left; }"
    "table.form td, table.form th { vertical-align: middle; }"
    "table.signatures td, table.signatures th { padding: 1em 5px; }"
    "thead { display: table-header-group; } tr { break-inside: avoid; } h2, h3 { break-after: avoid; }"
    "@page { size: A4; margin: 18mm 15mm; }"
    "@media print { body { margin: 0; padding: 0; max-width: none; }"
    " th, td { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }"_s;

/// A document on A4 pages.
class Printing
{
public:
    Printing(QTextDocument *document, QPdfWriter *pdf, const QString &name)
        : m_document(document)
        , m_name(name)
        , m_unit(pdf->logicalDpiX() / 25.4)
        , m_body(QPointF(15, 16) * m_unit, QPointF(pdf->width(), pdf->height()) - QPointF(15, 20) * m_unit)
    {
        // The document knows nothing of margins: it scales its own by the screen that happens to be there.
        m_document->setDocumentMargin(0);
        m_document->setPageSize(m_body.size());
        m_painter.begin(pdf);
        QFont font = document->defaultFont();
        font.setPointSizeF(8.5);
        m_painter.setFont(font);
        for (int page = 1; page <= document->pageCount(); ++page) {
            if (page > 1) {
                pdf->newPage();
            }
            drawBody(page);
            drawFoot(page);
        }
    }

private:
    void drawBody(int page)
    {
        const QRectF view(QPointF(0, (page - 1) * m_body.height()), m_body.size());
        m_painter.save();
        m_painter.translate(m_body.topLeft() - view.topLeft());
        m_painter.setClipRect(view);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette.setColor(QPalette::Text, Qt::black);
        m_document->documentLayout()->draw(&m_painter, context);
        m_painter.restore();
    }

    void drawFoot(int page)
    {
        const QRectF foot(m_body.bottomLeft() + QPointF(0, 4) * m_unit, QSizeF(m_body.width(), 6 * m_unit));
        const QString name = m_painter.fontMetrics().elidedText(m_name, Qt::ElideMiddle, int(foot.width() * 0.8));
        m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, name);
        m_painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                           u"%1 / %2"_s.arg(page).arg(m_document->pageCount()));
    }

    QTextDocument *m_document;
    QString m_name;
    double m_unit; // a millimetre
    QRectF m_body;
    QPainter m_painter;
};

} // namespace

QByteArray writeRecordHtml(const ReportSnapshot &snapshot)
{
    return recordContent(snapshot, CommonStyle + BrowserStyle).toUtf8();
}

QByteArray writeRecordPdf(const ReportSnapshot &snapshot)
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
    document.setDefaultFont(font);
    document.documentLayout()->setPaintDevice(&pdf);
    document.setHtml(recordContent(snapshot, CommonStyle));
    pdf.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
    Printing(&document, &pdf, QFileInfo(snapshot.loaded.file).fileName());
    return buffer.data();
}

} // namespace gouji
