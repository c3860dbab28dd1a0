// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageview.h"

#include "theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

constexpr int Gap = 8;                     // pixels round a page
constexpr qreal PrintMargin = 10;          // points beside the print when it fills the view
constexpr QSizeF PageForDamaged(595, 842); // points: A4
constexpr qreal ZoomStep = 1.25;
constexpr qreal SmallestZoom = 0.25;
constexpr qreal LargestScale = 6;          // pixels per point: a character fills a finger's breadth
constexpr int CachedPictures = 192 * 1024; // kilobytes
constexpr int SmallestMark = 8;            // pixels

enum class Zooming
{
    In,
    Out,
    Fit,
    None
};

Zooming zoomingOf(const QKeyEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        return Zooming::None;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        return Zooming::In;
    case Qt::Key_Minus:
        return Zooming::Out;
    case Qt::Key_0:
        return Zooming::Fit;
    default:
        return Zooming::None;
    }
}

} // namespace

PageView::PageView(const Document &document, PdfPages pages, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_places(document)
    , m_pages(std::move(pages))
    , m_pictures(CachedPictures)
{
    for (int page = 1; page <= m_pages.count(); ++page) {
        const QSizeF size = m_pages.size(page);
        m_sizes.append(size.isEmpty() ? PageForDamaged : size);
    }
    for (const PrintedText &printed : document.printed()) {
        if (printed.page <= m_sizes.size()) {
            const qreal half = m_sizes.at(printed.page - 1).width() / 2;
            m_printLeft = std::min(m_printLeft, std::max(printed.box.left() - PrintMargin, 0.0) - half);
            m_printRight = std::max(m_printRight, std::min(printed.box.right() + PrintMargin, 2 * half) - half);
        }
    }
    setAccessibleName(tr("Source"));
    setAccessibleDescription(tr("The report's pages as they are printed"));
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that its coming and going does not change the width
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(&m_rendering, &QFutureWatcherBase::finished, this, &PageView::takePicture);
}

PageView::~PageView()
{
    stopRendering();
}

// Layout --------------------------------------------------------------------------------------------------------------

qreal PageView::fittingScale() const
{
    return std::max(viewport()->width(), 1) / std::max(m_printRight - m_printLeft, 1.0);
}

void PageView::lay()
{
    const qreal fitting = fittingScale();
    m_zoom = std::clamp(m_zoom, SmallestZoom, std::max(LargestScale / fitting, 1.0));
    m_scale = fitting * m_zoom;
    m_tops.clear();
    qreal top = Gap;
    qreal widest = 0;
    for (const QSizeF &size : std::as_const(m_sizes)) {
        m_tops.append(int(std::min(top, qreal(INT_MAX / 2))));
        top += std::ceil(size.height() * m_scale) + Gap;
        widest = std::max(widest, size.width());
    }
    m_width = int(std::ceil(widest * m_scale)) + 2 * Gap;
    verticalScrollBar()->setRange(0, int(std::min(top, qreal(INT_MAX / 2))) - viewport()->height());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    horizontalScrollBar()->setRange(0, std::max(m_width - viewport()->width(), 0));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    // The pages' empty margins are worth no bar.
    setHorizontalScrollBarPolicy(m_zoom > 1 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (m_zoom <= 1) {
        const qreal middle = (m_printLeft + m_printRight) / 2 * m_scale;
        horizontalScrollBar()->setValue(int((m_width - viewport()->width()) / 2.0 + middle));
    }
}

QRect PageView::pageRect(int page) const
{
    const QSizeF size = m_sizes.at(page - 1) * m_scale;
    const int middle = std::max(m_width, viewport()->width()) / 2;
    return {middle - int(size.width() / 2) - horizontalScrollBar()->value(),
            m_tops.at(page - 1) - verticalScrollBar()->value(), int(std::ceil(size.width())),
            int(std::ceil(size.height()))};
}

int PageView::pageAt(int y) const
{
    const auto next = std::upper_bound(m_tops.begin(), m_tops.end(), y + verticalScrollBar()->value());
    return std::max(1, int(next - m_tops.begin()));
}

void PageView::layKeeping(QPoint fixed)
{
    if (m_tops.isEmpty()) {
        lay();
        return;
    }
    const int page = pageAt(fixed.y());
    const QPointF before = (fixed - pageRect(page).topLeft()).toPointF() / m_scale;
    const qreal scale = m_scale;
    lay();
    if (m_scale != scale) {
        stopRendering();
    }
    const QPoint moved = pageRect(page).topLeft() + (before * m_scale).toPoint() - fixed;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved.y());
    if (m_zoom > 1) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + moved.x());
    }
    viewport()->update();
}

void PageView::stopRendering()
{
    if (m_stop) {
        *m_stop = true;
    }
}

void PageView::setZoom(qreal zoom, QPoint fixed)
{
    m_zoom = zoom;
    layKeeping(fixed);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const QRect before(0, 0, viewport()->width(), event->oldSize().height());
    const bool seen = m_tops.isEmpty() || isCurrentMarkSeenIn(before);
    layKeeping({viewport()->width() / 2, viewport()->height() / 3});
    if (seen && !isCurrentMarkSeenIn(viewport()->rect())) {
        showCurrentMark();
    }
}

// Marks ---------------------------------------------------------------------------------------------------------------

void PageView::setMarks(const QList<SourceMark> &marks)
{
    m_marks.clear();
    for (const SourceMark &mark : marks) {
        m_marks.append({mark, m_places.of(mark.span)});
    }
    if (!m_tops.isEmpty() && !isCurrentMarkSeenIn(viewport()->rect())) {
        showCurrentMark();
    }
    viewport()->update();
}

const PageView::Mark *PageView::currentMark() const
{
    const auto current =
        std::find_if(m_marks.begin(), m_marks.end(), [](const Mark &mark) { return mark.mark.current; });
    const Mark *mark = current != m_marks.end() ? &*current : m_marks.isEmpty() ? nullptr : &m_marks.first();
    return mark && !mark->places.isEmpty() ? mark : nullptr;
}

QRect PageView::markRect(const PrintedText &place) const
{
    const QRect page = pageRect(std::clamp(place.page, 1, m_pages.count()));
    const QRect rect =
        QRectF(page.topLeft() + place.box.topLeft() * m_scale, place.box.size() * m_scale).toAlignedRect();
    const int missing = std::max(0, SmallestMark - rect.width());
    return rect.adjusted(-missing / 2, 0, missing - missing / 2, 0);
}

QList<QRect> PageView::markRects() const
{
    QList<QRect> rects;
    for (const Mark &mark : m_marks) {
        for (const PrintedText &place : mark.places) {
            rects.append(markRect(place));
        }
    }
    return rects;
}

bool PageView::isCurrentMarkSeenIn(const QRect &view) const
{
    const Mark *mark = currentMark();
    return !mark || view.contains(markRect(mark->places.first()));
}

void PageView::showCurrentMark()
{
    const QRect rect = markRect(currentMark()->places.first());
    // A third from the top, so that what leads to the place is seen too.
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - viewport()->height() / 3);
    if (rect.left() < 0 || rect.right() >= viewport()->width()) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.center().x() - viewport()->width() / 2);
    }
}

// Painting ------------------------------------------------------------------------------------------------------------

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    for (int page = pageAt(0); page <= m_pages.count() && pageRect(page).top() < viewport()->height(); ++page) {
        paintPage(painter, page);
    }
    for (const Mark &mark : std::as_const(m_marks)) {
        paintMark(painter, mark);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().highlight(), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    renderNext();
}

void PageView::paintPage(QPainter &painter, int page)
{
    const QRect rect = pageRect(page);
    painter.fillRect(rect, Qt::white);
    if (const Picture *picture = m_pictures.object(page); !picture) {
        painter.setPen(Theme::light().palette.color(QPalette::PlaceholderText));
        painter.drawText(rect & viewport()->rect(), Qt::AlignCenter, tr("Page %1").arg(page));
    } else if (std::abs(picture->image.width() - m_sizes.at(page - 1).width() * wantedScale()) <= 1) {
        QImage image = picture->image;
        image.setDevicePixelRatio(devicePixelRatioF()); // dot for dot
        painter.drawImage(rect.topLeft(), image);
    } else { // of another zoom, until the right one comes; or too large to be had as sharp
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect, picture->image);
    }
    if (&Theme::of(palette()) == &Theme::dark()) {
        constexpr QColor Shade(0, 0, 0, 28); // paper among dark panes is too bright
        painter.fillRect(rect, Shade);
    }
}

void PageView::paintMark(QPainter &painter, const Mark &mark)
{
    const Theme::Tone &tone = Theme::light().side(mark.mark.side); // paper is white in every theme
    const Qt::PenStyle style = mark.mark.side == BalanceSide::Right ? Qt::DashLine : Qt::SolidLine;
    for (const PrintedText &place : mark.places) {
        const QRect rect = markRect(place);
        if (!rect.intersects(viewport()->rect().adjusted(-4, -4, 4, 4))) {
            continue;
        }
        painter.setCompositionMode(QPainter::CompositionMode_Multiply); // the print stays as dark as it was
        painter.fillRect(rect, tone.tint);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.setPen(QPen(tone.strong, mark.mark.current ? 2 : 1, style));
        if (mark.mark.current || place.source.isEmpty()) {
            painter.drawRect(rect.adjusted(-2, -1, 1, 1));
        } else {
            painter.drawLine(rect.bottomLeft() + QPoint(0, 1), rect.bottomRight() + QPoint(0, 1));
        }
    }
}

bool PageView::isRendered(int page) const
{
    const Picture *picture = m_pictures.object(page);
    return picture && picture->scale == wantedScale();
}

void PageView::renderNext()
{
    if (m_rendering.isRunning()) {
        return;
    }
    const int first = pageAt(0);
    const int last = pageAt(viewport()->height() - 1);
    QList<int> wanted;
    for (int page = first; page <= last; ++page) {
        wanted.append(page);
    }
    wanted.append({last + 1, first - 1}); // a person is likely to go there
    const auto next = std::find_if(wanted.begin(), wanted.end(), [this](int page) {
        return page >= 1 && page <= m_pages.count() && !isRendered(page);
    });
    if (next == wanted.end()) {
        return;
    }
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_rendering.setFuture(QtConcurrent::run([pages = m_pages, page = *next, scale = wantedScale(), stop = m_stop] {
        return Picture{page, scale, pages.render(page, scale, stop.get())};
    }));
}

void PageView::takePicture()
{
    const Picture picture = m_rendering.result();
    if (!*m_stop && picture.scale == wantedScale()) { // else it comes too late
        if (picture.image.isNull()) {
            emit failed();
            return;
        }
        const auto kilobytes = int(picture.image.sizeInBytes() >> 10);
        m_pictures.insert(picture.page, new Picture(picture), kilobytes);
        viewport()->update();
    }
    renderNext();
}

// What a person does --------------------------------------------------------------------------------------------------

bool PageView::event(QEvent *event)
{
    // While the pages have the focus, they are what is made larger, not the window's text.
    if (event->type() == QEvent::ShortcutOverride && zoomingOf(static_cast<QKeyEvent *>(event)) != Zooming::None) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const Mark *mark = currentMark();
    const QPoint place = mark ? markRect(mark->places.first()).center() : QPoint(-1, -1);
    const QPoint fixed = viewport()->rect().contains(place) ? place : viewport()->rect().center();
    switch (zoomingOf(event)) {
    case Zooming::In:
        setZoom(m_zoom * ZoomStep, fixed);
        return;
    case Zooming::Out:
        setZoom(m_zoom / ZoomStep, fixed);
        return;
    case Zooming::Fit:
        setZoom(1, fixed);
        return;
    case Zooming::None:
        break;
    }
    if (event->key() == Qt::Key_Home) {
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    } else if (event->key() == Qt::Key_End) {
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr qreal Notch = 120; // of a wheel, as Qt counts
    setZoom(m_zoom * std::pow(ZoomStep, event->angleDelta().y() / Notch), event->position().toPoint());
    event->accept();
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const int page = pageAt(at.y());
    const QPointF point = (at - pageRect(page).topLeft()).toPointF() / m_scale;
    if (const std::optional<qsizetype> offset = m_places.offsetAt(page, point);
        offset && event->button() == Qt::LeftButton) {
        emit sourceActivated(*offset);
    }
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace gouji
