// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report.h"

namespace gouji {

/// A cell, or a word of a paragraph, in reading order.
struct Piece
{
    enum class Kind
    {
        Blank, ///< A blank cell.
        Value, ///< A number, or what stands for one.
        Words,
    };
    Kind kind = Kind::Blank;
    SourceSpan text;        ///< In Document::text().
    SourceSpan folded;      ///< In Document::folded().
    SourceSpan key;         ///< In Pieces::keys.
    int section = 0;        ///< Number of the section it stands in; 0 before the first.
    bool isCell = false;    ///< Of a table or a line with bars, not of a paragraph.
    bool isExact = false;   ///< Of a table whose columns are known.
    bool startsRow = false; ///< First cell of a row of several.
    int row = -1;           ///< Of a cell: 0-based, counted through all grids.
    int column = 0;         ///< 0-based, in the grid.
};

/// What of a document may be a table: all cells, and the paragraphs of the sections that hold a table, word by word.
struct Pieces
{
    QString keys; ///< The keys of all pieces, one behind the other: a label that was torn into several reads on.
    QList<Piece> list;

    QStringView key(SourceSpan span) const { return QStringView(keys).mid(span.begin, span.size()); }
};

/// @param sections as findSections() found them for the edition
Pieces cutIntoPieces(const Document &document, const FormEdition &edition, const QList<SectionHeading> &sections);

} // namespace gouji
