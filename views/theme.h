// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimsmodel.h"
#include "finding.h"
#include "itemroles.h"

#include <QColor>
#include <QPalette>

#include <functional>

class QApplication;
class QPainter;

namespace gouji {

/// Which of the two looks, or the desktop's choice.
enum class ThemeChoice
{
    System,
    Light,
    Dark
};

/// The program's colours beyond the palette's. Text on a tint has a contrast of at least 4.5 : 1 (WCAG 2.1 AA); each
/// colour is doubled by a shape or a word where it is used.
struct Theme
{
    struct Tone
    {
        QColor strong; ///< Shapes, borders and text.
        QColor tint;   ///< A ground to read the palette's text on.
    };
    QPalette palette;
    Tone error;
    Tone warning;
    Tone note;
    Tone left; ///< The two sides of a broken balance.
    Tone right;
    Tone corrected;
    Tone suggested; ///< What the suggestion that is looked at would change.
    QColor head;    ///< Ground of the form's printed heads.
    QColor rule;    ///< Lines of the form.
    /// Of the lines and bars of a chart, in turn. On the palette's base, and the base on them, they have the contrast
    /// of text.
    QList<QColor> series;

    const Tone &severity(Severity severity) const;
    const Tone &side(BalanceSide side) const;
    static const Theme &light();
    static const Theme &dark();
    /// The one whose ground is like the palette's.
    static const Theme &of(const QPalette &palette);
};

/// Sets style, palette and fonts of the whole program. `pointSize` 0: the desktop's.
void applyTheme(QApplication &app, ThemeChoice choice, int pointSize);

/// A picture drawn large and scaled down, for any screen.
QIcon paintedIcon(const std::function<void(QPainter &, const QRectF &)> &paint);
/// ✖ ▲ • as shapes of their own, so that no font is needed for them.
void paintSeverity(QPainter &painter, const QRectF &rect, Severity severity, const QColor &colour);
QIcon severityIcon(Severity severity, const QColor &colour);
/// In the severity's own colour.
QIcon severityIcon(Severity severity, const QPalette &palette);
/// A closed padlock: a person said that the number is right.
void paintLock(QPainter &painter, const QRectF &rect, const QColor &colour);
/// ✔
void paintTick(QPainter &painter, const QRectF &rect, const QColor &colour);
/// ✔: gone after the suggestion that is previewed.
QIcon goingIcon(const QColor &colour);
/// ✔ ✖ = and others: how a number of the narrative stands.
QIcon claimIcon(ClaimMark mark, const QColor &colour);
/// In the mark's own colour.
QIcon claimIcon(ClaimMark mark, const QPalette &palette);
/// ◧ and ◨: which side of a broken balance a cell is on.
void paintSide(QPainter &painter, const QRectF &rect, BalanceSide side, const QColor &colour);

} // namespace gouji
