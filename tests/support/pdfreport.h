// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formedition.h"

#include <QByteArray>
#include <QHash>

namespace gouji {

/// How a report's PDF is drawn.
struct PdfStyle
{
    enum class Lines
    {
        Stroked,  ///< As Word draws them.
        Filled,   ///< Thin rectangles, as WPS, LibreOffice and browsers draw them.
        Dotted,   ///< Little squares.
        Cells,    ///< Each cell has a frame of its own, a little apart from its neighbours'.
        Across,   ///< Only under rows.
        OpenSide, ///< Without the lines at the left and right.
        None,
    };
    Lines lines = Lines::Stroked;
    Qt::Alignment alignment = Qt::AlignCenter; ///< Of numbers.
    qreal fontSize = 10;                       ///< Points.
    qreal numberWidth = 40;                    ///< Of a column of numbers, in points.
    bool isLandscape = false;
    bool isTurned = false;     ///< Landscape by /Rotate of an upright page.
    bool repeatsHeads = false; ///< On each page that a table goes on to.
    bool cutsHeads = false;    ///< The words of a head over several rows go on on the next page.
    bool hasMargins = false;   ///< Running heads and page numbers.
    enum class Heads
    {
        Across,  ///< As other cells.
        Stacked, ///< One character a line.
        Turned,  ///< Turned to the right.
    };
    Heads heads = Heads::Across; ///< Of the head over most rows.
};

/// A report as a PDF: title, sections, the tables with the values given (blank where none is).
QByteArray pdfReport(const FormEdition &edition, const QHash<CellId, QString> &values, const PdfStyle &style);

} // namespace gouji
