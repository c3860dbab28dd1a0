// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formdelegate.h"

#include "formmodel.h"
#include "theme.h"
#include "wording.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// A cell has no room for the word: the blank of a correction is drawn as the sign for one.
QString shownInCell(const QString &text)
{
    return text.isEmpty() ? u"␣"_s : text;
}

constexpr int HeadFlags = Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextWrapAnywhere;

/// A number's editor: knows its cell, and says under itself why its text cannot stand there.
class CellEditor : public QLineEdit
{
public:
    CellEditor(const QPersistentModelIndex &index, QWidget *parent)
        : QLineEdit(parent)
        , m_index(index)
    {
        setAlignment(Qt::AlignRight);
        setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        connect(this, &QLineEdit::textEdited, this, [this] { say({}); });
    }
    ~CellEditor() override { delete m_reason; }

    bool refused()
    {
        const auto *model = qobject_cast<const FormModel *>(m_index.model());
        const std::optional<QString> reason = model ? model->refusal(m_index, text()) : std::nullopt;
        say(reason.value_or(QString()));
        return reason.has_value();
    }

private:
    void say(const QString &reason)
    {
        if (reason.isEmpty()) {
            delete m_reason;
            return;
        }
        if (!m_reason) {
            m_reason = new QLabel(window()); // not inside the table, which would cut it off
            m_reason->setObjectName(u"refusal"_s);
            m_reason->setWordWrap(true);
            m_reason->setFrameShape(QFrame::Box);
            m_reason->setAutoFillBackground(true);
            m_reason->setMargin(FormDelegate::margin(fontMetrics()));
            const Theme::Tone &tone = Theme::of(palette()).error;
            QPalette colours = palette();
            colours.setColor(QPalette::Window, tone.tint);
            m_reason->setPalette(colours);
        }
        m_reason->setText(reason);
        setAccessibleDescription(reason);
        const int width = std::min(window()->width(), fontMetrics().averageCharWidth() * 45);
        m_reason->resize(width, m_reason->heightForWidth(width));
        QPoint place = mapTo(window(), QPoint(0, height() + 2));
        if (place.y() + m_reason->height() > window()->height()) {
            place = mapTo(window(), QPoint(0, -m_reason->height() - 2));
        }
        place.setX(std::clamp(place.x(), 0, std::max(0, window()->width() - width)));
        m_reason->move(place);
        m_reason->show();
        m_reason->raise();
    }

    QPersistentModelIndex m_index;
    QPointer<QLabel> m_reason;
};

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
    const Theme &theme = Theme::of(option.palette);
    const QRect rect = option.rect;
    const auto side = BalanceSide(index.data(SideRole).toInt());
    const QVariant severity = index.data(SeverityRole);
    const bool corrected = index.data(CorrectedRole).toBool();

    QColor ground = option.palette.color(QPalette::Base);
    if (side != BalanceSide::None) {
        ground = theme.side(side).tint;
    } else if (severity.isValid()) {
        ground = theme.severity(Severity(severity.toInt())).tint;
    } else if (corrected) {
        ground = theme.corrected.tint;
    }
    painter->fillRect(rect, ground);
    paintLines(painter, option);

    const int shape = shapeSize(option.fontMetrics);
    if (severity.isValid()) {
        const auto found = Severity(severity.toInt());
        paintSeverity(*painter, QRectF(rect.left() + 2, rect.top() + 2, shape, shape), found,
                      theme.severity(found).strong);
    }
    if (side == BalanceSide::Left || side == BalanceSide::Right) {
        const QColor colour = theme.side(side).strong;
        paintSide(*painter, QRectF(rect.left() + 2, rect.bottom() - shape - 2, shape, shape), side, colour);
        painter->setPen(QPen(colour, 1, side == BalanceSide::Left ? Qt::SolidLine : Qt::DashLine));
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
    }

    const int space = margin(option.fontMetrics);
    QRect inside = rect.adjusted(space, 0, -space, 0);
    const QString text = index.data().toString();
    constexpr int Flags = Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine;
    painter->setPen(option.palette.color(QPalette::Text));
    painter->setFont(corrected ? bold(option.font) : option.font);
    const QString shown = corrected ? shownInCell(text) : text;
    painter->drawText(inside, Flags, painter->fontMetrics().elidedText(shown, Qt::ElideRight, inside.width()));
    if (corrected) {
        inside.setRight(inside.right() - painter->fontMetrics().horizontalAdvance(shown) - space);
        QFont old = option.font;
        old.setStrikeOut(true);
        painter->setFont(old);
        painter->drawText(inside, Flags, shownInCell(index.data(PrintedTextRole).toString()));
    } else if (CellStatus(index.data(StatusRole).toInt()) == CellStatus::Missing) {
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(inside, Flags, tr("none", "a cell that was not found in the report"));
    }

    if (option.state & QStyle::State_Selected) {
        const int width = option.state & QStyle::State_Active ? 2 : 1;
        painter->setPen(
            QPen(option.palette.color(QPalette::Highlight), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(rect.adjusted(width / 2, width / 2, -1, -1));
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
    int width = metrics.horizontalAdvance(text) + space;
    if (index.data(CorrectedRole).toBool()) {
        width = QFontMetrics(bold(option.font)).horizontalAdvance(shownInCell(text)) + space +
                metrics.horizontalAdvance(shownInCell(index.data(PrintedTextRole).toString())) + space / 2 +
                shapeSize(metrics) + 4;
    }
    return {width, metrics.height() + 4};
}

QWidget *FormDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                    const QModelIndex &index) const
{
    return new CellEditor(index, parent);
}

void FormDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<CellEditor *>(editor);
    if (!line->isModified()) { // a late change of the model does not take what is being typed
        line->setText(index.data(Qt::EditRole).toString());
    }
}

void FormDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<CellEditor *>(editor)->text().trimmed());
}

void FormDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex & /*index*/) const
{
    const int wide = option.fontMetrics.horizontalAdvance(u'0') * 8;
    QRect rect = option.rect;
    rect.setLeft(std::min(rect.left(), rect.right() - wide)); // room for a number that grows
    editor->setGeometry(rect);
}

bool FormDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = dynamic_cast<CellEditor *>(watched);
    if (!editor) {
        return QStyledItemDelegate::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool commits =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (commits && editor->refused()) {
            return true;
        }
    } else if (event->type() == QEvent::FocusOut && editor->refused()) {
        return false; // stays open: what was typed is not thrown away
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace gouji
