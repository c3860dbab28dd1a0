// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

QColor rgb(unsigned int value)
{
    return QColor::fromRgb(value);
}

struct Grounds
{
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor faint;
    QColor highlight;
    QColor highlighted;
    QColor link;
    QColor edge;
};

QPalette paletteOf(const Grounds &g)
{
    QPalette palette(g.button, g.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, g.text);
        palette.setColor(QPalette::Disabled, role, g.faint);
    }
    palette.setColor(QPalette::Base, g.base);
    palette.setColor(QPalette::AlternateBase, g.alternate);
    palette.setColor(QPalette::ToolTipBase, g.base);
    palette.setColor(QPalette::PlaceholderText, g.faint);
    palette.setColor(QPalette::Highlight, g.highlight);
    palette.setColor(QPalette::HighlightedText, g.highlighted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, g.edge);
    palette.setColor(QPalette::Link, g.link);
    palette.setColor(QPalette::LinkVisited, g.link);
    palette.setColor(QPalette::Mid, g.edge);
    return palette;
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme{.palette = paletteOf({.window = rgb(0xf3f4f6),
                                                   .base = rgb(0xffffff),
                                                   .alternate = rgb(0xf7f8fa),
                                                   .button = rgb(0xeceef1),
                                                   .text = rgb(0x1b1f24),
                                                   .faint = rgb(0x656d76),
                                                   .highlight = rgb(0x1f5fae),
                                                   .highlighted = rgb(0xffffff),
                                                   .link = rgb(0x1f5fae),
                                                   .edge = rgb(0xb4bac2)}),
                             .error = {rgb(0xb3261e), rgb(0xfde4e2)},
                             .warning = {rgb(0x8a5300), rgb(0xfff0cf)},
                             .note = {rgb(0x1d5f9e), rgb(0xe3effb)},
                             .left = {rgb(0x00695c), rgb(0xd5f0eb)},
                             .right = {rgb(0x6b3fa0), rgb(0xece2f8)},
                             .corrected = {rgb(0x1e6b34), rgb(0xdff3e4)},
                             .suggested = {rgb(0xa3195b), rgb(0xfce4ef)},
                             .head = rgb(0xedeff2),
                             .rule = rgb(0xb4bac2),
                             .series = {rgb(0x1f5fae), rgb(0xa84c00), rgb(0x1e6b34), rgb(0x8a3fa8), rgb(0x00707a),
                                        rgb(0xb3261e), rgb(0x6b6300), rgb(0xa3195b)}};
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme{.palette = paletteOf({.window = rgb(0x22262b),
                                                   .base = rgb(0x1a1d21),
                                                   .alternate = rgb(0x1f2327),
                                                   .button = rgb(0x2e3339),
                                                   .text = rgb(0xe6e8eb),
                                                   .faint = rgb(0x9aa3ad),
                                                   .highlight = rgb(0x8ab8f5),
                                                   .highlighted = rgb(0x0f1419),
                                                   .link = rgb(0x8ab8f5),
                                                   .edge = rgb(0x4b535c)}),
                             .error = {rgb(0xff8f85), rgb(0x4c2426)},
                             .warning = {rgb(0xf5c062), rgb(0x443517)},
                             .note = {rgb(0x8fbdf3), rgb(0x1f3550)},
                             .left = {rgb(0x5fd3c0), rgb(0x123f3a)},
                             .right = {rgb(0xcaa9fa), rgb(0x3a2a57)},
                             .corrected = {rgb(0x86d59a), rgb(0x1d3f28)},
                             .suggested = {rgb(0xff9ccb), rgb(0x4a2138)},
                             .head = rgb(0x2a2f35),
                             .rule = rgb(0x4b535c),
                             .series = {rgb(0x8ab8f5), rgb(0xf0a860), rgb(0x86d59a), rgb(0xcaa9fa), rgb(0x5fd3d8),
                                        rgb(0xff8f85), rgb(0xd9d06a), rgb(0xff9ccb)}};
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

const Theme::Tone &Theme::severity(Severity severity) const
{
    switch (severity) {
    case Severity::Error:
        return error;
    case Severity::Warning:
        return warning;
    case Severity::Note:
        break;
    }
    return note;
}

const Theme::Tone &Theme::side(BalanceSide side) const
{
    switch (side) {
    case BalanceSide::Left:
        return left;
    case BalanceSide::Right:
        return right;
    case BalanceSide::None:
    case BalanceSide::Concerned:
        break;
    }
    return note;
}

void applyTheme(QApplication &app, ThemeChoice choice, int pointSize)
{
    // What the desktop asked for, before the program's own palette hides it.
    static const bool desktopIsDark = app.palette().color(QPalette::Window).lightness() < 128;
    static const QFont desktopFont = app.font();

    if (app.style()->name() != "fusion"_L1) {
        app.setStyle(QStyleFactory::create(u"Fusion"_s));
    }
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && desktopIsDark);
    app.setPalette(dark ? Theme::dark().palette : Theme::light().palette);

    QFont font = desktopFont;
    // Only what the desktop's font lacks is taken from these.
    font.setFamilies(QStringList{desktopFont.family()} + QStringList{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s,
                                                                     u"Microsoft YaHei"_s, u"WenQuanYi Micro Hei"_s,
                                                                     u"SimSun"_s});
    if (pointSize > 0) {
        font.setPointSize(pointSize);
    }
    app.setFont(font);
}

void paintSeverity(QPainter &painter, const QRectF &rect, Severity severity, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (severity) {
    case Severity::Error: {
        const qreal inset = rect.width() * 0.14;
        const QRectF r = rect.adjusted(inset, inset, -inset, -inset);
        painter.setPen(QPen(colour, rect.width() * 0.22, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(r.topLeft(), r.bottomRight());
        painter.drawLine(r.topRight(), r.bottomLeft());
        break;
    }
    case Severity::Warning: {
        QPainterPath triangle(QPointF(rect.center().x(), rect.top()));
        triangle.lineTo(rect.bottomRight());
        triangle.lineTo(rect.bottomLeft());
        triangle.closeSubpath();
        painter.fillPath(triangle, colour);
        break;
    }
    case Severity::Note:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(rect.center(), rect.width() * 0.3, rect.height() * 0.3);
        break;
    }
    painter.restore();
}

QIcon severityIcon(Severity severity, const QColor &colour)
{
    return paintedIcon([&](QPainter &painter, const QRectF &rect) { paintSeverity(painter, rect, severity, colour); });
}

QIcon severityIcon(Severity severity, const QPalette &palette)
{
    return severityIcon(severity, Theme::of(palette).severity(severity).strong);
}

QIcon paintedIcon(const std::function<void(QPainter &, const QRectF &)> &paint)
{
    constexpr int Size = 32;
    QPixmap pixmap(Size, Size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(painter, QRectF(4, 4, Size - 8, Size - 8));
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // a style's tint would take the contrast away
    return icon;
}

void paintTick(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, rect.width() * 0.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{rect.topLeft() + QPointF(rect.width() * 0.1, rect.height() * 0.55),
                                   rect.topLeft() + QPointF(rect.width() * 0.4, rect.height() * 0.85),
                                   rect.topLeft() + QPointF(rect.width() * 0.9, rect.height() * 0.15)});
    painter.restore();
}

QIcon goingIcon(const QColor &colour)
{
    return paintedIcon([&](QPainter &painter, const QRectF &rect) { paintTick(painter, rect, colour); });
}

namespace {

/// = for what its sentence bears out, a ring for what nothing is known of, a dot in it where the cells do not tell, a
/// stroke for what is no claim.
void paintClaim(QPainter &painter, const QRectF &rect, ClaimMark mark, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, rect.width() * 0.16, Qt::SolidLine, Qt::RoundCap));
    const QPointF half(rect.width() * 0.4, 0);
    const auto stroke = [&](double height) {
        const QPointF middle(rect.center().x(), rect.top() + rect.height() * height);
        painter.drawLine(middle - half, middle + half);
    };
    if (mark == ClaimMark::Checked) {
        stroke(0.3);
        stroke(0.7);
    } else if (mark == ClaimMark::Dismissed) {
        stroke(0.5);
    } else {
        painter.drawEllipse(rect.center(), half.x(), half.x());
        if (mark == ClaimMark::Unknown) {
            painter.drawPoint(rect.center());
        }
    }
}

} // namespace

QIcon claimIcon(ClaimMark mark, const QColor &colour)
{
    switch (mark) {
    case ClaimMark::Differs:
        return severityIcon(Severity::Error, colour);
    case ClaimMark::Agrees:
        return goingIcon(colour);
    default:
        return paintedIcon([&](QPainter &painter, const QRectF &rect) { paintClaim(painter, rect, mark, colour); });
    }
}

QIcon claimIcon(ClaimMark mark, const QPalette &palette)
{
    const Theme &theme = Theme::of(palette);
    switch (mark) {
    case ClaimMark::Differs:
        return claimIcon(mark, theme.error.strong);
    case ClaimMark::Agrees:
    case ClaimMark::Checked:
        return claimIcon(mark, theme.corrected.strong);
    case ClaimMark::Unknown:
        return claimIcon(mark, theme.warning.strong);
    default:
        return claimIcon(mark, palette.color(QPalette::PlaceholderText));
    }
}

void paintLock(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = rect.adjusted(0, rect.height() * 0.45, 0, 0);
    painter.fillRect(body, colour);
    const qreal line = rect.width() * 0.16;
    painter.setPen(QPen(colour, line));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = rect.width() * 0.2;
    painter.drawArc(rect.adjusted(inset, line / 2, -inset, 0), 0, 180 * 16); // in sixteenths of a degree
    painter.restore();
}

void paintSide(QPainter &painter, const QRectF &rect, BalanceSide side, const QColor &colour)
{
    if (side != BalanceSide::Left && side != BalanceSide::Right) {
        return;
    }
    painter.save();
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
    const qreal half = rect.width() / 2;
    painter.fillRect(side == BalanceSide::Left ? rect.adjusted(0, 0, -half, 0) : rect.adjusted(half, 0, 0, 0), colour);
    painter.restore();
}

} // namespace gouji
