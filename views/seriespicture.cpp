// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seriespicture.h"

#include "serieschart.h"
#include "theme.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace gouji {

QByteArray seriesPicture(const SeriesTable &table, int year, PictureKind kind)
{
    constexpr QSize Least(1120, 630);
    constexpr int PixelRatio = 2;
    SeriesChart chart;
    chart.setPalette(Theme::light().palette);
    chart.draw(table, year);
    chart.resize(Least.expandedTo(chart.minimumSize()));
    chart.grab(); // lays it out

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (kind == PictureKind::Svg) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setResolution(chart.logicalDpiX()); // else the fonts come out smaller than their places
        svg.setSize(chart.size());
        svg.setViewBox(chart.rect());
        svg.setTitle(chart.accessibleName());
        QPainter painter(&svg);
        chart.render(&painter, chart.rect());
        painter.end();
        return bytes;
    }
    QImage image(chart.size() * PixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(PixelRatio);
    QPainter painter(&image);
    chart.render(&painter, chart.rect());
    painter.end();
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace gouji
