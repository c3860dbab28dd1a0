// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportmarks.h"

#include "archivewording.h"
#include "itemroles.h"
#include "theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

const Theme::Tone &toneOf(ReportMark mark, const Theme &theme)
{
    switch (mark) {
    case ReportMark::Errors:
    case ReportMark::BrokenChain:
        return theme.error;
    case ReportMark::Warnings:
    case ReportMark::Late:
        return theme.warning;
    case ReportMark::Copied:
        return theme.right;
    case ReportMark::Corrected:
        return theme.corrected;
    case ReportMark::AllZero:
    case ReportMark::Waived:
        break;
    }
    return theme.note;
}

/// A character in a box.
void paintSign(QPainter &painter, const QRectF &rect, const QString &sign, const Theme::Tone &tone)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tone.strong, 1));
    painter.setBrush(tone.tint);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QFont font = painter.font();
    font.setPixelSize(std::max(1, int(rect.height() * 0.74)));
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter, sign);
    painter.restore();
}

/// A disc, half full while somebody looks at the report, full with a tick when it is approved.
void paintState(QPainter &painter, const QRectF &rect, ReportState state, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isApproved = state == ReportState::Approved;
    const QColor colour = isApproved                       ? theme.corrected.strong
                          : state == ReportState::InReview ? theme.note.strong
                                                           : theme.palette.color(QPalette::PlaceholderText);
    const QRectF disc = rect.adjusted(1, 1, -1, -1);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(isApproved ? QBrush(colour) : QBrush(theme.palette.color(QPalette::Base)));
    painter.drawEllipse(disc);
    if (state == ReportState::InReview) {
        painter.setBrush(colour);
        painter.drawPie(disc, -90 * 16, 180 * 16); // in sixteenths of a degree
    } else if (isApproved) {
        const qreal inset = disc.width() * 0.24;
        paintTick(painter, disc.adjusted(inset, inset, -inset, -inset), theme.palette.color(QPalette::Base));
    }
    painter.restore();
}

/// Words in a dashed frame: there is nothing.
void paintGap(QPainter &painter, const QRectF &rect, const QString &words, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1, Qt::DashLine));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignCenter, words);
    painter.restore();
}

/// The parts of a cell, one after the other from the left.
class CellPainter
{
public:
    CellPainter(QPainter *painter, const QRectF &rect, const QPalette &palette, const QColor &text)
        : m_painter(painter)
        , m_rect(rect)
        , m_theme(&Theme::of(palette))
        , m_text(text)
        , m_size(painter->fontMetrics().height() * 0.82)
        , m_x(rect.left() + m_size * 0.5)
    {
    }

    void paint(const ReportEntry &report)
    {
        paintFindings(report);
        const qreal begin = m_x;
        const qreal end = m_rect.right() - m_size * (report.state == ReportState::Imported ? 0.2 : 1.4);
        for (const ReportMark mark : reportMarks()) {
            const QString sign = markSign(mark);
            if (!report.marks.testFlag(mark) || sign.isEmpty()) {
                continue;
            }
            const bool isFull = m_x + m_size > end; // then the last place says that there are more
            if (isFull && m_x == begin) {
                break;
            }
            paintSign(*m_painter, isFull ? next().translated(-m_size * 1.2, 0) : next(), isFull ? u"…"_s : sign,
                      toneOf(mark, *m_theme));
            if (isFull) {
                break;
            }
        }
        if (report.state != ReportState::Imported) {
            paintState(*m_painter, box(m_rect.right() - m_size * 1.25), report.state, *m_theme);
        }
    }

    void paintMissing()
    {
        const QColor colour = m_text;
        const QRectF frame(m_rect.left() + m_size * 0.5, box(0).top() - 1, m_rect.width() - m_size, m_size + 2);
        paintGap(*m_painter, frame, ReportMarkDelegate::tr("missing"), colour);
    }

private:
    QRectF box(qreal x) const { return {x, m_rect.center().y() - m_size / 2, m_size, m_size}; }
    QRectF next()
    {
        const QRectF place = box(m_x);
        m_x += m_size * 1.2;
        return place;
    }

    void paintFindings(const ReportEntry &report)
    {
        const int count = report.errors > 0 ? report.errors : report.warnings;
        const QRectF place = next().adjusted(1, 1, -1, -1);
        if (count == 0) {
            paintTick(*m_painter, place, m_theme->corrected.strong);
            return;
        }
        const Severity severity = report.errors > 0 ? Severity::Error : Severity::Warning;
        paintSeverity(*m_painter, place, severity, m_theme->severity(severity).strong);
        const QString number = QString::number(count);
        const qreal width = m_painter->fontMetrics().horizontalAdvance(number);
        m_painter->setPen(m_text);
        m_painter->drawText(QRectF(m_x, m_rect.top(), width, m_rect.height()), Qt::AlignCenter, number);
        m_x += width + m_size * 0.4;
    }

    QPainter *m_painter;
    QRectF m_rect;
    const Theme *m_theme;
    QColor m_text;
    qreal m_size;
    qreal m_x;
};

} // namespace

QIcon markIcon(ReportMark mark, const QPalette &palette)
{
    if (mark == ReportMark::Errors || mark == ReportMark::Warnings) {
        return severityIcon(mark == ReportMark::Errors ? Severity::Error : Severity::Warning, palette);
    }
    return paintedIcon([&](QPainter &painter, const QRectF &rect) {
        paintSign(painter, rect, markSign(mark), toneOf(mark, Theme::of(palette)));
    });
}

QIcon stateIcon(ReportState state, const QPalette &palette)
{
    return paintedIcon(
        [&](QPainter &painter, const QRectF &rect) { paintState(painter, rect, state, Theme::of(palette)); });
}

QIcon gapIcon(const QPalette &palette)
{
    return paintedIcon([&](QPainter &painter, const QRectF &rect) {
        paintGap(painter, rect, {}, palette.color(QPalette::PlaceholderText));
    });
}

void ReportMarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QWidget *view = cell.widget;
    view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, view);
    const bool isSelected = cell.state & QStyle::State_Selected;
    if (isSelected) {
        // The shapes keep their colours: on the highlight they would lose them.
        painter->fillRect(cell.rect, cell.palette.color(QPalette::Highlight));
        painter->fillRect(cell.rect.adjusted(2, 2, -2, -2), cell.palette.color(QPalette::Base));
    }
    painter->save();
    painter->setFont(cell.font);
    painter->setClipRect(cell.rect);
    const QVariant report = index.data(ReportEntryRole);
    if (report.isValid()) {
        CellPainter(painter, cell.rect, cell.palette, cell.palette.color(QPalette::Text))
            .paint(report.value<ReportEntry>());
    } else if (index.data(GapRole).toBool()) {
        CellPainter(painter, cell.rect, cell.palette, cell.palette.color(QPalette::PlaceholderText)).paintMissing();
    }
    painter->restore();
}

QSize ReportMarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = option.fontMetrics.height();
    return {height * 7, height * 17 / 10};
}

} // namespace gouji
