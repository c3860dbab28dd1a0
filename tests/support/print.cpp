// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr qreal Em = 10; // points
constexpr qreal Margin = 40;
constexpr qreal TabStop = 60;
constexpr qreal LineWidth = 50 * Em;
constexpr qreal LineHeight = 15;
constexpr int LinesPerPage = 50;

} // namespace

QList<PrintedText> setInPrint(const QString &text)
{
    QList<PrintedText> printed;
    qreal x = 0;
    int line = 0;
    bool goesOn = false; // the word before
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const qreal width = c.unicode() < 0x2E80 ? Em / 2 : Em;
        if (c == u'\n' || x + width > LineWidth) {
            x = 0;
            ++line;
            goesOn = false;
        }
        if (c.isSpace()) {
            x = c == u'\n' ? 0 : c == u'\t' ? (std::floor(x / TabStop) + 1) * TabStop : x + width;
            goesOn = false;
            continue;
        }
        if (!goesOn) {
            const QPointF corner(Margin + x, Margin + (line % LinesPerPage) * LineHeight);
            printed.append({{i, i}, 1 + line / LinesPerPage, QRectF(corner, QSizeF(0, Em))});
        }
        printed.last().source.end = i + 1;
        printed.last().box.setWidth(printed.last().box.width() + width);
        x += width;
        goesOn = true;
    }
    return printed;
}

Report asFormat(const Report &report, const QString &format)
{
    const Document &document = report.document();
    const QList<PrintedText> printed = format == "pdf"_L1 ? setInPrint(document.text()) : QList<PrintedText>();
    QList<Block> paragraphs = document.blocks();
    for (Block &block : paragraphs) {
        block.kind = Block::Kind::Paragraph;
    }
    ReportBuilder builder(report.edition(), Document(format, document.source(), paragraphs, {}, {}, printed));
    static_cast<FrontMatter &>(builder.report()) = report;
    builder.report().sections = report.sections;
    for (const CellValue &cell : report.cells()) {
        builder.setCell(cell);
    }
    return std::move(builder).build();
}

QByteArray printPdf(const Document &document)
{
    constexpr int DotsPerPoint = 10; // fine enough to place glyphs well
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(72 * DotsPerPoint);
    QPainter painter(&writer);
    painter.scale(DotsPerPoint, DotsPerPoint);
    int page = 1;
    for (const PrintedText &printed : document.printed()) {
        for (; page < printed.page; ++page) {
            writer.newPage();
        }
        QFont font(u"Noto Sans CJK SC"_s);
        font.setPixelSize(int(printed.box.height()));
        painter.setFont(font);
        painter.drawText(printed.box, Qt::AlignCenter | Qt::TextDontClip,
                         document.source().view(printed.source).toString());
    }
    painter.end();
    return bytes;
}

QByteArray printHtml(const QByteArray &html)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument page;
    page.setDefaultFont(QFont(u"Noto Sans CJK SC"_s, 12));
    page.setHtml(QString::fromUtf8(html));
    page.print(&writer);
    return bytes;
}

} // namespace gouji
