// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

namespace gouji {

/// The text of a page as a person sees it, put together line by line, and where each piece of it lies in the source.
/// Runs of the blanks that HTML does not show become one space; a line neither begins nor ends with a blank.
class VisibleText
{
public:
    /// `units` as they stand in the source from `source` on.
    void append(QStringView units, qsizetype source);
    /// `units` that the source writes otherwise, in `sourceSize` units from `source` on.
    void appendWritten(QStringView units, qsizetype source, qsizetype sourceSize);
    /// A blank that is not written in the text: a line break in a cell.
    void appendBlank() { holdBlank(m_sourceEnd, 0); }

    /// Begins a line at whose place in the source nothing may be printed.
    void beginLine(qsizetype source);
    /// Ends the line with `separator`, which belongs to no source.
    /// @return the range of the line, without the blanks at its end.
    SourceSpan endLine(QChar separator = u'\n');
    bool lineIsEmpty() const { return m_text.size() == m_lineBegin; }

    qsizetype size() const { return m_text.size(); }
    void reserve(qsizetype size) { m_text.reserve(size); }
    QString takeText() { return std::move(m_text); }
    QList<TextPiece> takePieces() { return std::move(m_pieces); }

private:
    void holdBlank(qsizetype source, qsizetype sourceSize);
    void beginPiece(qsizetype source, qsizetype sourceSize);
    void write(QStringView units, qsizetype source, qsizetype sourceSize);

    QString m_text;
    QList<TextPiece> m_pieces;
    qsizetype m_lineBegin = 0;
    qsizetype m_sourceEnd = 0; // where the last piece ends in the source
    bool m_blankHeld = false;
    SourceSpan m_heldBlank; // in the source
};

} // namespace gouji
