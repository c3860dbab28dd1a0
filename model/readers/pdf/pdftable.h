// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfrulings.h"
#include "pdfwords.h"

namespace gouji {

/// A cell as it is drawn on a page, with the words in it.
struct PdfCell
{
    QRectF box;
    QList<PdfWord> words;
    int page = 1;
    bool isDrawn = true; ///< Ruling lines say what is one cell; else the words' places do.
};

/// A table, or the part of one that stands on a page.
struct PdfTable
{
    QRectF box;
    QList<PdfCell> cells;
};

/// The tables that a page's ruling lines draw. Takes the words that stand in them out of `words`.
QList<PdfTable> takeDrawnTables(const PageRulings &rulings, int page, QList<PdfWord> *words);

} // namespace gouji
