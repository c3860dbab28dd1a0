// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourceview.h"

#include "theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

namespace gouji {

SourceView::SourceView(const Document &document, SourceSpan keep, QWidget *parent)
    : QTextEdit(parent)
    , m_page(document, keep, this->document())
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that its coming does not change the tables' width
    setAccessibleName(tr("Source"));
    setAccessibleDescription(tr("The report as it came"));
    moveCursor(QTextCursor::Start);
    if (m_page.firstLine() > 0) {
        m_lineNumbers = new QWidget(this);
        m_lineNumbers->installEventFilter(this);
        connect(verticalScrollBar(), &QScrollBar::valueChanged, m_lineNumbers, qOverload<>(&QWidget::update));
        placeLineNumbers();
    }
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (!m_following && !textCursor().hasSelection()) {
            emit sourceActivated(m_page.toSource(textCursor().position()));
        }
    });
}

void SourceView::setMarks(const QList<SourceMark> &marks)
{
    m_marks = marks;
    markAgain();
    const std::optional<SourceSpan> place = currentPlace();
    if (!place) {
        return;
    }
    const QScopedValueRollback following(m_following, true);
    const int scrolled = verticalScrollBar()->value();
    const bool seen = viewport()->rect().contains(rectOf(*place));
    if (textCursor().position() < place->begin || textCursor().position() > place->end) {
        QTextCursor cursor(document());
        cursor.setPosition(int(place->begin));
        setTextCursor(cursor); // scrolls, but only just as far as it must
    }
    if (seen) {
        verticalScrollBar()->setValue(scrolled);
    } else {
        bringIntoView(*place);
    }
}

/// In the page; nothing while nothing is marked.
std::optional<SourceSpan> SourceView::currentPlace() const
{
    if (m_marks.isEmpty()) {
        return {};
    }
    const auto current =
        std::find_if(m_marks.begin(), m_marks.end(), [](const SourceMark &mark) { return mark.current; });
    return m_page.toPage((current == m_marks.end() ? m_marks.first() : *current).span);
}

/// A third from the top, so that what leads to the place is seen too.
void SourceView::bringIntoView(SourceSpan page)
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rectOf(page).top() - viewport()->height() / 3);
}

/// Lays out anew without losing the place that is looked at, unless a person scrolled away from it.
/// @param view what was seen before; invalid: nothing so far
void SourceView::layKeeping(const QRect &view, const std::function<void()> &lay)
{
    const std::optional<SourceSpan> place = currentPlace();
    const bool seen = place && (!view.isValid() || view.intersects(rectOf(*place)));
    lay();
    if (seen && !viewport()->rect().contains(rectOf(*place))) {
        bringIntoView(*place);
    }
}

void SourceView::markAgain()
{
    const Theme &theme = Theme::of(palette());
    QList<ExtraSelection> selections;
    for (const SourceNumber &number : m_numbers) {
        ExtraSelection selection = selectionAt(number.span);
        selection.format.setUnderlineColor(palette().color(QPalette::PlaceholderText));
        selection.format.setUnderlineStyle(number.isLinked ? QTextCharFormat::DotLine : QTextCharFormat::DashUnderline);
        selections.append(selection);
    }
    for (const SourceMark &mark : m_marks) {
        const Theme::Tone &tone = theme.side(mark.side);
        ExtraSelection selection = selectionAt(mark.span);
        selection.format.setBackground(tone.tint);
        selection.format.setForeground(palette().text());
        selection.format.setUnderlineColor(tone.strong);
        selection.format.setUnderlineStyle(mark.side == BalanceSide::Right ? QTextCharFormat::DashUnderline
                                                                           : QTextCharFormat::SingleUnderline);
        selections.append(selection);
    }
    setExtraSelections(selections);
    viewport()->update();
}

QTextEdit::ExtraSelection SourceView::selectionAt(SourceSpan source) const
{
    const SourceSpan place = m_page.toPage(source);
    ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(int(place.begin));
    selection.cursor.setPosition(int(place.end), QTextCursor::KeepAnchor);
    return selection;
}

void SourceView::setNumbers(const QList<SourceNumber> &numbers)
{
    m_numbers = numbers;
    markAgain();
}

QRect SourceView::rectOf(SourceSpan page) const
{
    QTextCursor cursor(document());
    cursor.setPosition(int(page.begin));
    const QRect begin = cursorRect(cursor);
    cursor.setPosition(int(page.end));
    const QRect end = cursorRect(cursor);
    if (page.isEmpty()) {
        return {begin.topLeft(), QSize(fontMetrics().horizontalAdvance(u'0') * 2, begin.height())};
    }
    // Over several lines the frame takes their whole width.
    return begin.top() == end.top() ? QRect(begin.topLeft(), end.bottomLeft())
                                    : QRect(QPoint(0, begin.top()), QPoint(viewport()->width() - 1, end.bottom()));
}

void SourceView::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const Theme &theme = Theme::of(palette());
    for (const SourceMark &mark : m_marks) {
        const SourceSpan place = m_page.toPage(mark.span);
        const QRect rect = rectOf(place);
        if (!rect.intersects(viewport()->rect()) || (!mark.current && !place.isEmpty())) {
            continue;
        }
        const Theme::Tone &tone = theme.side(mark.side);
        if (place.isEmpty()) { // a blank has no text that could carry a ground
            painter.fillRect(rect, tone.tint);
        }
        painter.setPen(
            QPen(tone.strong, mark.current ? 2 : 1, mark.side == BalanceSide::Right ? Qt::DashLine : Qt::SolidLine));
        painter.drawRect(rect.adjusted(-2, -1, 1, 0));
    }
}

void SourceView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        layKeeping(viewport()->rect(), [this, event] {
            QTextEdit::changeEvent(event);
            m_page.fitTables(viewport()->width());
            placeLineNumbers();
        });
        return;
    }
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        markAgain();
    }
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    layKeeping(QRect(QPoint(), event->oldSize()), [this, event] {
        if (event->size().width() != event->oldSize().width()) {
            m_page.fitTables(viewport()->width());
        }
        QTextEdit::resizeEvent(event);
        placeLineNumbers();
    });
}

void SourceView::placeLineNumbers()
{
    if (!m_lineNumbers) {
        return;
    }
    const int last = m_page.firstLine() + document()->blockCount();
    const int width = fontMetrics().horizontalAdvance(QString::number(last)) + fontMetrics().horizontalAdvance(u'0');
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_lineNumbers->setGeometry(inside.left(), inside.top(), width, inside.height());
}

bool SourceView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lineNumbers && event->type() == QEvent::Paint) {
        paintLineNumbers(static_cast<QPaintEvent *>(event));
        return true;
    }
    return QTextEdit::eventFilter(watched, event);
}

void SourceView::paintLineNumbers(QPaintEvent *event)
{
    QPainter painter(m_lineNumbers);
    painter.fillRect(event->rect(), palette().window());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int gap = fontMetrics().horizontalAdvance(u'0') / 2;
    const int width = m_lineNumbers->width() - gap;
    for (QTextBlock block = cursorForPosition(QPoint(0, 0)).block(); block.isValid(); block = block.next()) {
        const QRectF area = document()->documentLayout()->blockBoundingRect(block);
        const int top = int(area.top()) - verticalScrollBar()->value();
        if (top > m_lineNumbers->height()) {
            break;
        }
        painter.drawText(0, top, width, fontMetrics().height(), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(m_page.firstLine() + block.blockNumber()));
    }
}

} // namespace gouji
