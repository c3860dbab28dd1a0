// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace gouji {

/// A straight line drawn along or across a page. In points, from the upper left corner of the page as it is shown.
struct Ruling
{
    qreal at = 0; ///< y of a horizontal line, x of a vertical one.
    qreal from = 0;
    qreal to = 0;
};

struct PageRulings
{
    QList<Ruling> horizontal; ///< By `at`; pieces of one line are put together.
    QList<Ruling> vertical;
};

/// What is drawn in a PDF.
struct Drawings
{
    QList<PageRulings> pages; ///< One a page; fewer where the file could not be read so far.
    bool isTooMuch = false;   ///< The pages draw more than a report's do; not all was looked at.
};

/// The lines that a PDF's pages draw, as strokes or as thin filled shapes. Reads no more than a bounded amount of
/// drawing, whatever the file says. A file that needs a password, or is damaged past reading, has none.
Drawings findRulings(const QByteArray &pdf);

} // namespace gouji
