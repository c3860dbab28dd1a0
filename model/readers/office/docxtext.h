// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

#include <QHash>

namespace gouji {

/// Text that a place in a part's XML stands for.
struct DocxNode
{
    SourceSpan text;
    /// In the part, decoded: what a w:t contains, or from the end of an element's start tag to its own end. Empty for
    /// an element without an end tag.
    SourceSpan xml;
    bool isText = true; ///< A w:t; else an element that stands for a character (w:br, w:sym).
};

/// A paragraph, where its text is written or would be.
struct DocxParagraph
{
    SourceSpan text;
    SourceSpan xml;                  ///< As of an element's DocxNode.
    QList<SourceSpan> runProperties; ///< Elements, whole, that tell how its mark is written.
};

/// Where a text is written in a part's XML. Both ascend by text.
struct DocxPlaces
{
    QList<DocxNode> nodes;
    QList<DocxParagraph> paragraphs;

    void append(const DocxPlaces &places, qsizetype textOffset);
};

/// Where cells stand in a row.
struct DocxCell
{
    enum class Merge
    {
        None,
        Begins,
        Continues
    };
    int columnSpan = 1;
    Merge down = Merge::None;
    Merge across = Merge::None;
};

/// The text of a Word document, put together paragraph by paragraph: a paragraph a line, a table's row a line, its
/// cells with a tab between them. A table that lays out a page is none: its cells' paragraphs follow each other.
class DocxText
{
public:
    static constexpr int MaximumColumns = 1000; ///< Word has 63; cells to the right of it belong to no grid.

    void append(QStringView text) { m_text += text; }
    void append(QStringView text, SourceSpan xml, bool isText);
    /// Ends a line of the text; an empty one leaves nothing.
    void endLine(int headingLevel = 0);
    bool lineIsEmpty() const { return m_text.size() == m_lineBegin; }
    qsizetype size() const { return m_text.size(); }
    qsizetype cellCount() const { return m_cellCount; }

    /// Notes a tracked change that what was read from `begin` on comes from.
    void noteChange(qsizetype begin);
    void addParagraph(const DocxParagraph &paragraph) { m_places.paragraphs.append(paragraph); }

    void beginTable();
    void endTable();
    void beginRow(int column);
    void endRow();
    /// Whether the cell is but the rest of one above it or to its left, and shows nothing.
    bool mergeCell(const DocxCell &cell);
    void beginCell(const DocxCell &cell);
    void endCell();

    /// A text box at this place: it follows the line.
    void addBox(const DocxText &box) { m_boxes.append(box); }
    qsizetype boxCount() const { return m_boxes.size(); }
    /// Text that other programs read instead of the boxes from `first` on. Kept if it is the same as theirs.
    void addCopies(qsizetype first, const DocxText &copies);

    const QString &text() const { return m_text; }
    const QList<Block> &blocks() const { return m_blocks; }
    const QList<Grid> &grids() const { return m_grids; }
    const QList<ReadingNote> &notes() const { return m_notes; }
    const DocxPlaces &places() const { return m_places; }
    /// Where parts of the text are written again for other programs.
    const DocxPlaces &copies() const { return m_copies; }

private:
    struct Table
    {
        qsizetype begin = 0;
        qsizetype firstBlock = 0;
        qsizetype firstGrid = 0;
        int row = -1;
        int column = 0;
        QList<GridCell> cells; // with their text from the line's begin to its end
        bool holdsArticle = false;
        qsizetype cellFirstBlock = 0;
        QHash<int, qsizetype> mergesAbove; // by column, cells that the row below may go on with
        QHash<int, qsizetype> merges;
    };
    bool laysOut(const Table &table) const;
    void appendBox(const DocxText &box);

    QString m_text;
    qsizetype m_lineBegin = 0;
    qsizetype m_cellCount = 0;
    QList<Block> m_blocks;
    QList<Grid> m_grids;
    QList<ReadingNote> m_notes;
    DocxPlaces m_places;
    DocxPlaces m_copies;
    QList<Table> m_tables; // open ones, the innermost last
    QList<DocxText> m_boxes;
};

} // namespace gouji
