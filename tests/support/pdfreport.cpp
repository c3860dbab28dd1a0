// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreport.h"

#include "formlayout.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr qreal Padding = 3; // points, on each side of a cell's text
constexpr qreal Margin = 60; // of the page

class ReportPrinter
{
public:
    ReportPrinter(const FormEdition &edition, const QHash<CellId, QString> &values, const PdfStyle &style)
        : m_edition(edition)
        , m_values(values)
        , m_style(style)
    {
    }

    QByteArray print()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(72);
        writer.setPageMargins({});
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(m_style.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait);
        m_writer = &writer;
        m_size = QSizeF(writer.width(), writer.height());
        if (m_style.isTurned) {
            m_size.transpose();
        }
        QPainter painter(&writer);
        m_painter = &painter;
        painter.setFont(font(m_style.fontSize));
        beginPage();
        printReport();
        painter.end();
        m_painter = nullptr;
        m_writer = nullptr;
        QByteArray pdf = buffer.data();
        return m_style.isTurned ? pdf.replace("/MediaBox", "/Rotate 90 /MediaBox") : pdf;
    }

private:
    static QFont font(qreal points)
    {
        QFont font(QStringList{u"Noto Sans CJK SC"_s, u"Noto Serif CJK SC"_s, u"sans-serif"_s});
        font.setPointSizeF(points);
        return font;
    }

    void beginPage()
    {
        if (m_style.isTurned) {
            m_painter->resetTransform();
            m_painter->translate(0, m_size.width());
            m_painter->rotate(-90);
        }
        ++m_page;
        m_y = Margin;
        if (m_style.hasMargins) {
            m_painter->drawText(QRectF(0, 30, m_size.width(), 15), Qt::AlignCenter, u"云溪县政府信息公开"_s);
            m_painter->drawText(QRectF(0, m_size.height() - 40, m_size.width(), 15), Qt::AlignCenter,
                                u"— %1 —"_s.arg(m_page));
        }
    }

    void newPage()
    {
        m_writer->newPage();
        beginPage();
    }

    qreal bottom() const { return m_size.height() - Margin; }
    qreal lineHeight() const { return QFontMetricsF(m_painter->font(), m_writer).lineSpacing(); }

    void printParagraph(const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
    {
        const QRectF room(Margin, m_y, m_size.width() - 2 * Margin, 1000);
        const int flags = int(alignment) | Qt::TextWrapAnywhere;
        const QRectF used = m_painter->boundingRect(room, flags, text);
        if (used.bottom() > bottom()) {
            newPage();
        }
        m_painter->drawText(used.translated(0, m_y - used.top()), flags, text);
        m_y += used.height() + 6;
    }

    void printReport()
    {
        m_painter->setFont(font(m_style.fontSize * 1.6));
        printParagraph(u"云溪县民政局%1年政府信息公开工作年度报告"_s.arg(m_edition.firstYear), Qt::AlignHCenter);
        m_painter->setFont(font(m_style.fontSize));
        static const QString Ordinals = u"一二三四五六"_s;
        for (const FormSection &section : m_edition.sections) {
            printParagraph(Ordinals.at(section.number - 1) + u'、' + section.title);
            const auto table = std::ranges::find(m_edition.tables, section.number, &FormTable::section);
            if (table != m_edition.tables.end()) {
                printTable(layoutOf(*table));
            } else {
                printParagraph(
                    u"　　全年工作按照要求进行，主动公开、依申请公开、政府信息管理、平台建设和监督保障各方面都有"
                    u"新的进展，群众满意。全年收取信息处理费0元。"_s);
            }
        }
    }

    void printTable(const FormLayout &layout)
    {
        m_layout = layout;
        findColumns();
        findRows();
        const int heads = headRows();
        if (m_y + std::accumulate(m_heights.begin(), m_heights.begin() + heads + 1, 0.0) > bottom()) {
            newPage();
        }
        int row = 0;
        while (row < layout.rowCount) {
            int end = row;
            qreal height = 0;
            while (end < layout.rowCount && (end == row || m_y + height + m_heights.at(end) < bottom())) {
                height += m_heights.at(end++);
            }
            printRows(row, end);
            row = end;
            if (row < layout.rowCount) {
                newPage();
                if (m_style.repeatsHeads && row > heads) {
                    printRows(0, heads);
                }
            }
        }
        m_y += 10;
    }

    /// Rows above the first number.
    int headRows() const
    {
        int heads = m_layout.rowCount;
        for (const LayoutCell &cell : m_layout.cells) {
            heads = cell.isHead() ? heads : std::min(heads, cell.row);
        }
        return heads;
    }

    void findColumns()
    {
        QList<bool> hasNumbers(m_layout.columnCount, false);
        for (const LayoutCell &cell : m_layout.cells) {
            if (!cell.isHead() && cell.columnSpan == 1) {
                hasNumbers[cell.column] = true;
            }
        }
        const auto numbers = std::count(hasNumbers.begin(), hasNumbers.end(), true);
        const qreal width = m_size.width() - 2 * Margin;
        const qreal narrow = std::min(m_style.numberWidth, width / qreal(std::max<qsizetype>(numbers, 1)));
        const qreal rest = width - qreal(numbers) * narrow;
        const auto labels = m_layout.columnCount - numbers;
        m_lefts = {Margin};
        for (int column = 0; column < m_layout.columnCount; ++column) {
            // The last column of labels has the longest.
            const bool isLast = column + 1 == m_layout.columnCount || hasNumbers.at(column + 1);
            const qreal share = labels == 1 ? rest : isLast ? rest * 0.6 : rest * 0.4 / qreal(labels - 1);
            m_lefts.append(m_lefts.last() + (hasNumbers.at(column) ? narrow : share));
        }
    }

    qreal widthOf(const LayoutCell &cell) const
    {
        return m_lefts.at(cell.column + cell.columnSpan) - m_lefts.at(cell.column);
    }

    QString textOf(const LayoutCell &cell) const { return cell.isHead() ? cell.text : m_values.value(cell.cell); }

    void findRows()
    {
        m_heights = QList<qreal>(m_layout.rowCount, lineHeight() + 2 * Padding);
        for (const LayoutCell &cell : m_layout.cells) {
            const QRectF room(0, 0, widthOf(cell) - 2 * Padding, 1000);
            const qreal needed =
                m_painter->boundingRect(room, Qt::TextWrapAnywhere, textOf(cell)).height() + 2 * Padding;
            qreal &last = m_heights[cell.row + cell.rowSpan - 1];
            qreal above = 0;
            for (int row = cell.row; row + 1 < cell.row + cell.rowSpan; ++row) {
                above += m_heights.at(row);
            }
            last = std::max(last, isTall(cell) ? 0 : needed - above);
        }
    }

    /// The head over most rows.
    static bool isTall(const LayoutCell &cell) { return cell.rowSpan > 8 && cell.column == 0; }

    void printRows(int begin, int end)
    {
        QList<qreal> tops(m_layout.rowCount + 1, m_y);
        for (int row = 0; row < m_layout.rowCount; ++row) {
            tops[row + 1] = tops.at(row) + (row >= begin && row < end ? m_heights.at(row) : 0);
        }
        for (const LayoutCell &cell : std::as_const(m_layout.cells)) {
            const int first = std::max(cell.row, begin);
            const int last = std::min(cell.row + cell.rowSpan, end);
            if (first < last) {
                const QRectF box(m_lefts.at(cell.column), tops.at(first), widthOf(cell),
                                 tops.at(last) - tops.at(first));
                printFrame(box);
                printText(cell, box, cell.row >= begin, cell.row + cell.rowSpan <= end);
            }
        }
        m_y = tops.last();
    }

    void printLine(const QRectF &line)
    {
        if (m_style.lines == PdfStyle::Lines::Stroked || m_style.lines == PdfStyle::Lines::OpenSide) {
            m_painter->setPen(QPen(Qt::black, 0.5));
            m_painter->drawLine(line.topLeft(), line.bottomRight());
        } else if (m_style.lines == PdfStyle::Lines::Dotted) {
            const qreal length = std::max(line.width(), line.height());
            for (int dot = 0; dot * 1.5 < length; ++dot) {
                const qreal at = dot * 1.5;
                const QPointF place = line.topLeft() + (line.width() > line.height() ? QPointF(at, 0) : QPointF(0, at));
                m_painter->fillRect(QRectF(place, QSizeF(0.75, 0.75)), Qt::black);
            }
        } else {
            m_painter->fillRect(line.adjusted(-0.25, -0.25, 0.25, 0.25), Qt::black);
        }
    }

    void printFrame(QRectF box)
    {
        using Lines = PdfStyle::Lines;
        if (m_style.lines == Lines::None) {
            return;
        }
        if (m_style.lines == Lines::Cells) {
            box.adjust(0.5, 0.5, -0.5, -0.5);
        }
        printLine({box.topLeft(), box.topRight()});
        printLine({box.bottomLeft(), box.bottomRight()});
        const bool isOpen = m_style.lines == Lines::OpenSide;
        if (m_style.lines != Lines::Across && !(isOpen && box.left() < m_lefts.first() + 1)) {
            printLine({box.topLeft(), box.bottomLeft()});
        }
        if (m_style.lines != Lines::Across && !(isOpen && box.right() > m_lefts.last() - 1)) {
            printLine({box.topRight(), box.bottomRight()});
        }
        m_painter->setPen(Qt::black);
    }

    void printText(const LayoutCell &cell, const QRectF &box, bool beginsHere, bool endsHere)
    {
        QString text = textOf(cell);
        if (m_style.cutsHeads && cell.rowSpan > 1) {
            text = beginsHere && endsHere ? text : beginsHere ? text.left(text.size() / 2) : text.mid(text.size() / 2);
        } else if (!beginsHere) {
            return; // as Word prints it
        }
        const QRectF room = box.adjusted(Padding, Padding, -Padding, -Padding);
        if (isTall(cell) && m_style.heads == PdfStyle::Heads::Turned) {
            m_painter->save();
            m_painter->translate(box.center());
            m_painter->rotate(90);
            m_painter->drawText(QRectF(-room.height() / 2, -room.width() / 2, room.height(), room.width()),
                                Qt::AlignCenter, text);
            m_painter->restore();
            return;
        }
        if (isTall(cell) && m_style.heads == PdfStyle::Heads::Stacked) {
            text = text.split(QString(), Qt::SkipEmptyParts).join(u'\n');
        }
        const Qt::Alignment alignment = cell.isHead() ? Qt::AlignLeft | Qt::AlignVCenter : m_style.alignment;
        m_painter->drawText(room, int(alignment) | Qt::TextWrapAnywhere, text);
    }

    const FormEdition &m_edition;
    const QHash<CellId, QString> &m_values;
    const PdfStyle &m_style;
    QPdfWriter *m_writer = nullptr;
    QPainter *m_painter = nullptr;
    QSizeF m_size;
    qreal m_y = 0;
    int m_page = 0;
    FormLayout m_layout; // of the table that is being printed
    QList<qreal> m_lefts;
    QList<qreal> m_heights;
};

} // namespace

QByteArray pdfReport(const FormEdition &edition, const QHash<CellId, QString> &values, const PdfStyle &style)
{
    return ReportPrinter(edition, values, style).print();
}

} // namespace gouji
