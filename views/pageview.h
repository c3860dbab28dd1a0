// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfpages.h"
#include "printedplaces.h"
#include "sourcemark.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QFutureWatcher>

namespace gouji {

/// The pages of a report as they are printed, one under another, with the places that are being looked at marked.
/// Pages in sight are rendered in the background. As wide as the view at first: what is printed on them fills it.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    PageView(const Document &document, PdfPages pages, QWidget *parent = nullptr);
    ~PageView() override;

    void setMarks(const QList<SourceMark> &marks);
    /// Where the marks are in the viewport, a rectangle a line of print; also those out of sight.
    QList<QRect> markRects() const;

    /// 1: the print is as wide as the view.
    qreal zoom() const { return m_zoom; }
    /// What stands at `fixed` (in the viewport) stays there. Cut to sensible values.
    void setZoom(qreal zoom, QPoint fixed);
    /// Whether a page (1-based) is shown as sharp as the screen allows.
    bool isRendered(int page) const;

signals:
    /// A person pointed at what is printed there.
    void sourceActivated(qsizetype offset);
    /// A page in sight cannot be rendered.
    void failed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Mark
    {
        SourceMark mark;
        QList<PrintedText> places;
    };
    struct Picture
    {
        int page = 0;
        qreal scale = 0; // dots per point
        QImage image;
    };

    void lay();
    void layKeeping(QPoint fixed);
    qreal fittingScale() const;
    qreal wantedScale() const { return m_scale * devicePixelRatioF(); }
    QRect pageRect(int page) const;
    QRect markRect(const PrintedText &place) const;
    int pageAt(int y) const;
    void showCurrentMark();
    bool isCurrentMarkSeenIn(const QRect &view) const;
    const Mark *currentMark() const;
    void paintPage(QPainter &painter, int page);
    void paintMark(QPainter &painter, const Mark &mark);
    void renderNext();
    void stopRendering();
    void takePicture();

    PrintedPlaces m_places;
    PdfPages m_pages;
    QList<QSizeF> m_sizes; // points
    qreal m_printLeft = 0; // points from the pages' middle
    qreal m_printRight = 0;
    QList<Mark> m_marks;

    qreal m_zoom = 1;
    qreal m_scale = 1; // pixels per point
    QList<int> m_tops; // pixels from the first page's upper gap
    int m_width = 0;   // pixels of the widest page and the gaps beside it

    QCache<int, Picture> m_pictures;
    QFutureWatcher<Picture> m_rendering;
    std::shared_ptr<std::atomic_bool> m_stop; // of what is being rendered
};

} // namespace gouji
