// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include <optional>

namespace gouji {

/// Where things stand on the pages of a document that has pages: what is printed, and the blank cells between.
class PrintedPlaces
{
public:
    explicit PrintedPlaces(const Document &document);

    /// The places of a source range, one a line of print; for an empty one the place where it would be printed. Empty
    /// where nothing is printed on any page.
    QList<PrintedText> of(SourceSpan source) const;
    /// Source offset of the character or the blank cell nearest to a point of a page (1-based; points from its upper
    /// left corner). None for a page without print.
    std::optional<qsizetype> offsetAt(int page, QPointF point) const;

private:
    void placeBlanks(const Grid &grid);
    PrintedText portion(const PrintedText &whole, SourceSpan part) const;
    PrintedText beside(qsizetype source) const;

    Document m_document;
    QList<PrintedText> m_blanks; // ascending
};

} // namespace gouji
