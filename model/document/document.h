// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foldedtext.h"
#include "sourcetext.h"

#include <QList>
#include <QRectF>

namespace gouji {

/// UTF-16 units of text that a document may have. No report has a tenth of it: a file with more is refused.
constexpr qsizetype MaximumTextSize = qsizetype(4) * 1024 * 1024;

/// How offsets in a document's text lie in its source: pieces that run in step. Empty means the text is the source.
struct TextPiece
{
    qsizetype text = 0;       ///< Where the piece begins in the document's text …
    qsizetype source = 0;     ///< … and in the source.
    qsizetype sourceSize = 0; ///< Source units of the piece; differs from its text size only where the source writes a
                              ///< character otherwise (`&nbsp;`).
};

/// A cell of a table, or of a line that stands for one. Text ranges are offsets into Document::text.
struct GridCell
{
    int row = 0; ///< 0-based, of the upper left corner.
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    SourceSpan text; ///< Without blanks at either end; empty for a blank cell, and then it lies where text would stand.
};

/// A table as a file holds it. Cells are in reading order: by row, then by column.
struct Grid
{
    enum class Columns
    {
        Exact,   ///< The file says which column each cell stands in (HTML, DOCX, XLSX).
        InOrder, ///< Only the order of the cells is known (text dumps): a blank may be lost, and a row's tail padded.
    };
    Columns columns = Columns::Exact;
    QList<GridCell> cells;
};

/// A paragraph or a table, in reading order.
struct Block
{
    enum class Kind
    {
        Paragraph,
        Table
    };
    Kind kind = Kind::Paragraph;
    SourceSpan text;      ///< Range of Document::text that the block covers.
    qsizetype grid = -1;  ///< Index into Document::grids for a table.
    int headingLevel = 0; ///< 1 to 6 where the file marks it as a heading, else 0.
};

/// Where a stretch of the source is printed: for formats made of pages.
struct PrintedText
{
    SourceSpan source; ///< In one line of print.
    int page = 1;      ///< 1-based.
    QRectF box;        ///< In points of 1/72 inch, from the page's upper left corner.
};

/// Something a reader saw that a person should know. The rules turn it into findings.
struct ReadingNote
{
    enum class Kind
    {
        TrackedChange, ///< An insertion or deletion not yet accepted; it was read as accepted.
        NumberJoined,  ///< A number that the layout had torn was put together (a doubt).
        NumberUnsure,  ///< A number whose cell the layout leaves open (a doubt).
        FormulaUnrun,  ///< A formula whose value the file does not hold; the cell was read as blank.
    };
    Kind kind = Kind::TrackedChange;
    SourceSpan source;
};

/// What a reader makes of a file: the text a person sees, as paragraphs and tables, and where each piece lies in the
/// source. Immutable once built.
class Document
{
public:
    Document() = default;
    /// A document whose text is its source (plain text).
    Document(QString format, SourceText source, QList<Block> blocks, QList<Grid> grids, QList<ReadingNote> notes = {},
             QList<PrintedText> printed = {});
    /// A document whose text was extracted from the source.
    Document(QString format, SourceText source, QString text, QList<TextPiece> pieces, QList<Block> blocks,
             QList<Grid> grids);

    /// "text", "html", "mhtml", "docx", "xlsx", "pdf"; "doc", "xls", "rtf", "odt", "ods", "fodt", "fods", "xml" for
    /// what was converted.
    const QString &format() const { return m_format; }
    /// The same document as it came in another format, from which it was converted.
    Document convertedFrom(const QString &format) const;
    const SourceText &source() const { return m_source; }
    const QString &text() const { return m_text; }
    const FoldedText &folded() const { return m_folded; }
    const QList<Block> &blocks() const { return m_blocks; }
    const QList<Grid> &grids() const { return m_grids; }
    const QList<ReadingNote> &notes() const { return m_notes; }
    /// Ascending by source; empty for formats without pages.
    const QList<PrintedText> &printed() const { return m_printed; }
    /// 1-based page of a source offset; 0 for formats without pages.
    int pageAt(qsizetype source) const;
    /// Whether a line of source() is one that a person finds in the file: in plain text and in a web page's own file.
    bool hasLines() const;

    /// Source range of a range of text().
    SourceSpan toSource(SourceSpan span) const;
    /// Source range of a range of folded().text().
    SourceSpan foldedToSource(SourceSpan folded) const { return toSource(m_folded.toOriginal(folded)); }
    /// The parts of a source range that text() was made of, in order: what lies between them is markup.
    QList<SourceSpan> shownParts(SourceSpan source) const;
    /// Offset in text() for a source offset: of the first character at or after it.
    qsizetype fromSource(qsizetype source) const;

private:
    QString m_format;
    SourceText m_source;
    QString m_text;
    FoldedText m_folded;
    QList<TextPiece> m_pieces;
    QList<Block> m_blocks;
    QList<Grid> m_grids;
    QList<ReadingNote> m_notes;
    QList<PrintedText> m_printed;
};

} // namespace gouji
