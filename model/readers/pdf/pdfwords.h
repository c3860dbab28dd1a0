// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace Poppler {
class TextBox;
}

namespace gouji {

/// Characters printed close together on one line. Boxes are in points from the page's upper left corner.
struct PdfWord
{
    QString text;
    QRectF box;
    QList<QRectF> characters; ///< The box of each UTF-16 unit.
    qreal em = 0;             ///< Width of a full-width character, in points.
    int page = 1;             ///< 1-based.
    bool isUnsure = false;    ///< Its cell is not certain.

    /// Its box is as high as the characters are: fonts claim up to three times that.
    static PdfWord of(const Poppler::TextBox &box, int page);
    /// The word without the characters outside [begin, end).
    PdfWord part(qsizetype begin, qsizetype end) const;
    /// Characters follow one another down or up the page.
    bool isVertical() const;
    bool isUpwards() const;
    /// Only digits and what stands in numbers.
    bool isNumber() const;
};

struct PdfLine
{
    QList<PdfWord> words; ///< In reading order.
    QRectF box;

    void add(const PdfWord &word);
    QString text() const; ///< Its words, one behind the other.
    bool isNumber() const;
};

/// Words as lines, first line first. Where most words are vertical their lines run from right to left.
QList<PdfLine> linesOf(QList<PdfWord> words);

/// Whether a blank belongs between two words of a line: Chinese is written without, so only between Latin letters or
/// digits, and where the gap is as wide as a character.
bool hasBlankBetween(const PdfWord &word, const PdfWord &next);

/// Whether `line` was broken for want of room before `next`: what cannot be broken at the beginning of `next` would not
/// have fitted into the room that is left.
bool isBrokenBefore(const PdfLine &line, const PdfLine &next, qreal roomLeft);

/// Whether text begins as an item of a list does: 一、 （二） 3. (4)
bool startsItem(QStringView text);

} // namespace gouji
