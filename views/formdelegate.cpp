// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formdelegate.h"

#include "formmodel.h"
#include "showntext.h"
#include "theme.h"
#include "wording.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// A cell has no room for the word: the blank of a correction is drawn as the sign for one.
QString shownInCell(const QString &text)
{
    return text.isEmpty() ? u"␣"_s : shownText(text);
}

constexpr int HeadFlags = Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextWrapAnywhere;

/// Of the marks of severity and side in a cell's left corners, in pixels.
int shapeSize(const QFontMetrics &metrics)
{
    return std::max(6, metrics.height() * 2 / 5);
}

/// `rect` made as narrow as it can be without another line, so that 商业企业 breaks in the middle.
QRect evenLines(QRect rect, const QFontMetrics &metrics, const QString &text)
{
    const int height = metrics.boundingRect(rect, HeadFlags, text).height();
    const int step = metrics.horizontalAdvance(u'国');
    QRect narrower = rect;
    while (narrower.width() > step && metrics.boundingRect(narrower, HeadFlags, text).height() <= height) {
        rect = narrower;
        narrower.adjust(step / 2, 0, -(step - step / 2), 0);
    }
    return rect;
}

/// Whether the row of a head has values beside it.
bool hasValues(const QModelIndex &head)
{
    for (int column = head.column() + 1; column < head.model()->columnCount(); ++column) {
        if (head.siblingAtColumn(column).data(CellIdRole).isValid()) {
            return true;
        }
    }
    return false;
}

void paintLines(QPainter *painter, const QStyleOptionViewItem &option)
{
    painter->setPen(Theme::of(option.palette).rule);
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

/// What a previewed suggestion would put into the cell; the arrow says that it does not stand there yet.
QString previewText(const QModelIndex &index)
{
    return u"→"_s + shownInCell(index.data(SuggestedTextRole).toString());
}

QColor groundOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::of(option.palette);
    const auto side = BalanceSide(index.data(SideRole).toInt());
    const QVariant severity = index.data(SeverityRole);
    if (index.data(SuggestedTextRole).isValid()) {
        return theme.suggested.tint;
    }
    if (side != BalanceSide::None) {
        return theme.side(side).tint;
    }
    if (severity.isValid()) {
        return theme.severity(Severity(severity.toInt())).tint;
    }
    return index.data(CorrectedRole).toBool() ? theme.corrected.tint : option.palette.color(QPalette::Base);
}

/// The frame around a cell and the shapes at its left.
void paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::of(option.palette);
    const QRect rect = option.rect;
    const auto side = BalanceSide(index.data(SideRole).toInt());
    const bool isOutlined = index.data(SuggestedTextRole).isValid();
    if (isOutlined) {
        painter->setPen(QPen(theme.suggested.strong, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    } else if (side == BalanceSide::Left || side == BalanceSide::Right) {
        painter->setPen(QPen(theme.side(side).strong, 1, side == BalanceSide::Left ? Qt::SolidLine : Qt::DashLine));
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
    }
    const int inset = isOutlined ? 4 : 2;
    const int shape = shapeSize(option.fontMetrics);
    if (const QVariant severity = index.data(SeverityRole); severity.isValid()) {
        const auto found = Severity(severity.toInt());
        paintSeverity(*painter, QRectF(rect.left() + inset, rect.top() + inset, shape, shape), found,
                      theme.severity(found).strong);
    }
    paintSide(*painter, QRectF(rect.left() + inset, rect.bottom() - shape - inset, shape, shape), side,
              theme.side(side).strong);
    if (index.data(LockedRole).toBool()) {
        const QRectF place(rect.left() + shape + inset + 2, rect.top() + inset, shape + 1, shape + 2);
        paintLock(*painter, place, option.palette.color(QPalette::Text));
    }
}

} // namespace

void FormDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(CellIdRole).isValid()) {
        paintValue(painter, option, index);
    } else {
        paintHead(painter, option, index);
    }
    painter->restore();
}

void FormDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->fillRect(option.rect, Theme::of(option.palette).head);
    paintLines(painter, option);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(option.font);
    const int side = margin(option.fontMetrics);
    const QString text = index.data().toString();
    QRect inside = option.rect.adjusted(side, 0, -side, 0);
    // Row heads read from the left; heads over columns and upright ones stand in the middle, as on paper.
    const bool centred = option.rect.height() > option.rect.width() || !hasValues(index);
    if (centred) {
        inside = evenLines(inside, option.fontMetrics, text);
    }
    painter->drawText(inside, HeadFlags | (centred ? Qt::AlignHCenter : Qt::AlignLeft), text);
}

void FormDelegate::paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->fillRect(option.rect, groundOf(option, index));
    paintLines(painter, option);
    paintMarks(painter, option, index);
    paintText(painter, option, index);
    if (option.state & QStyle::State_Selected) {
        const bool isOutlined = index.data(SuggestedTextRole).isValid(); // then inside that frame
        const int width = option.state & QStyle::State_Active && !isOutlined ? 2 : 1;
        const int inset = isOutlined ? 3 : width / 2;
        painter->setPen(
            QPen(option.palette.color(QPalette::Highlight), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(option.rect.adjusted(inset, inset, isOutlined ? -inset : -1, isOutlined ? -inset : -1));
    }
}

void FormDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int space = margin(option.fontMetrics);
    QRect inside = option.rect.adjusted(space, 0, -space, 0);
    const QString text = index.data().toString();
    const bool corrected = index.data(CorrectedRole).toBool();
    const auto draw = [&](const QString &shown) {
        constexpr int Flags = Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine;
        painter->drawText(inside, Flags, painter->fontMetrics().elidedText(shown, Qt::ElideRight, inside.width()));
    };
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(corrected ? bold(option.font) : option.font);
    if (index.data(PreviewedRole).toBool()) {
        painter->setPen(Theme::of(option.palette).suggested.strong);
        painter->setFont(bold(option.font));
        draw(previewText(index));
    } else if (corrected) {
        draw(shownInCell(text));
        inside.setRight(inside.right() - painter->fontMetrics().horizontalAdvance(shownInCell(text)) - space);
        QFont old = option.font;
        old.setStrikeOut(true);
        painter->setFont(old);
        draw(shownInCell(index.data(PrintedTextRole).toString()));
    } else if (CellStatus(index.data(StatusRole).toInt()) == CellStatus::Missing) {
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        draw(tr("none", "a cell that was not found in the report"));
    } else {
        draw(text);
    }
}

QSize FormDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics &metrics = option.fontMetrics;
    const int space = 2 * margin(metrics);
    const QString text = index.data().toString();
    if (!index.data(CellIdRole).isValid()) {
        const QRect bounds =
            metrics.boundingRect(QRect(0, 0, std::max(1, option.rect.width() - space), 10'000), HeadFlags, text);
        return {bounds.width() + space, bounds.height() + 2};
    }
    const QFontMetrics boldMetrics(bold(option.font));
    const int shape = shapeSize(metrics) + 4;
    int width = metrics.horizontalAdvance(text) + space;
    if (index.data(CorrectedRole).toBool()) {
        width = boldMetrics.horizontalAdvance(shownInCell(text)) + space +
                metrics.horizontalAdvance(shownInCell(index.data(PrintedTextRole).toString())) + space / 2 + shape;
    }
    if (index.data(LockedRole).toBool()) {
        width += 2 * shape;
    }
    if (index.data(PreviewedRole).toBool()) {
        width = std::max(width, boldMetrics.horizontalAdvance(previewText(index)) + space + shape);
    }
    return {width, metrics.height() + 4};
}

std::optional<QString> FormDelegate::refusal(const QModelIndex &index, const QString &text) const
{
    const auto *model = qobject_cast<const FormModel *>(index.model());
    return model ? model->refusal(index, text) : std::nullopt;
}

void FormDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex & /*index*/) const
{
    const int wide = option.fontMetrics.horizontalAdvance(u'0') * 8;
    QRect rect = option.rect;
    rect.setLeft(std::min(rect.left(), rect.right() - wide)); // room for a number that grows
    editor->setGeometry(rect);
}

} // namespace gouji
