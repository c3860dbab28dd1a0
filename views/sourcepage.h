// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include <QList>
#include <QTextDocument>

class QTextTable;

namespace gouji {

/// A document laid out for reading in a QTextDocument: plain text line by line, other formats as paragraphs and
/// tables. Knows where each piece of the text went.
class SourcePage
{
public:
    /// Fills `page`, which must outlive this. Of a text too long to lay out at once only the part around `keep` (a
    /// source range) is shown: isCut().
    SourcePage(const Document &document, SourceSpan keep, QTextDocument *page);

    bool isCut() const { return m_cut; }
    /// 1-based number of the first line shown of a plain text; 0 where lines mean nothing to a reader.
    int firstLine() const { return m_firstLine; }
    /// Lays the tables out anew for a page of that many pixels.
    void fitTables(int width);
    /// Positions in the page for a source range; empty at the place for an empty one.
    SourceSpan toPage(SourceSpan source) const;
    /// Source offset of what stands at a position of the page.
    qsizetype toSource(int position) const;

private:
    struct Piece
    {
        int position = 0;   ///< In the page …
        qsizetype text = 0; ///< … and in Document::text().
        qsizetype size = 0;
    };

    void insert(QTextCursor &cursor, SourceSpan text);
    void layLines(QTextCursor &cursor, SourceSpan shown);
    void layBlocks(QTextCursor &cursor, SourceSpan shown);
    void layTable(QTextCursor &cursor, const Grid &grid);
    /// Where the character at an offset of the text begins …
    int toPosition(qsizetype text) const;
    /// … where the one before it ends, which is another place where a cell ends …
    int endPosition(qsizetype text) const;
    /// … and where nothing is printed.
    int blankPosition(qsizetype text) const;
    static int positionIn(const Piece &piece, qsizetype text);

    Document m_document;
    QTextDocument *m_page;
    QList<QTextTable *> m_tables; // of m_page
    QList<Piece> m_pieces;        // ascending in both
    int m_firstLine = 0;
    bool m_cut = false;
};

} // namespace gouji
