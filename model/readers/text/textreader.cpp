// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

bool isBar(QChar c)
{
    return c == u'|' || c == u'｜' || c == u'│' || c == u'┃' || c == u'¦';
}

/// Blanks that may stand round a cell's text, those included that QChar does not count as spaces.
bool isBlank(QChar c)
{
    return c.isSpace() || c == u'\u200B' || c == u'\uFEFF';
}

enum class LineKind
{
    Blank,
    Text,     ///< Neither bar nor tab.
    Bars,     ///< Cells, and bars that end them.
    BarsOnly, ///< Bars that end the cell of the line before, or blank cells.
    Rule,     ///< Markdown's |---|---|.
    Tabs,     ///< Cells with tabs between them.
};

struct Line
{
    SourceSpan span; ///< Without the line's end.
    LineKind kind = LineKind::Blank;
};

LineKind kindOf(QStringView line)
{
    bool bars = false;
    bool tabs = false;
    bool text = false;
    qsizetype dashes = 0;
    for (const QChar c : line) {
        bars = bars || isBar(c);
        tabs = tabs || c == u'\t';
        dashes += c == u'-';
        text = text || (!isBar(c) && !isBlank(c) && c != u'-' && c != u':');
    }
    if (bars) {
        // A rule has three dashes or more a column; `| - |` is a cell with a mark.
        return text || (dashes > 0 && !line.contains("---"_L1)) ? LineKind::Bars
               : dashes > 0                                     ? LineKind::Rule
                                                                : LineKind::BarsOnly;
    }
    if (!text && dashes == 0) {
        return LineKind::Blank;
    }
    return tabs ? LineKind::Tabs : LineKind::Text;
}

QList<Line> linesOf(QStringView text)
{
    QList<Line> lines;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && text.at(end) != u'\n' && text.at(end) != u'\r') {
            ++end;
        }
        lines.append({{begin, end}, kindOf(text.mid(begin, end - begin))});
        begin = end + (text.mid(end).startsWith("\r\n"_L1) ? 2 : 1);
    }
    return lines;
}

/// Gathers lines into paragraphs and grids.
class TextReader
{
public:
    explicit TextReader(const SourceText &source)
        : m_source(source)
        , m_text(source.text())
        , m_lines(linesOf(m_text))
    {
        qsizetype opened = 0;
        qsizetype closed = 0;
        for (qsizetype line = 0; line < m_lines.size(); ++line) {
            const LineKind kind = m_lines.at(line).kind;
            opened += kind == LineKind::Bars && isBar(m_text.at(m_lines.at(line).span.begin)) && !endsWithBar(line);
            closed +=
                (kind == LineKind::Bars && endsWithBar(line)) || (kind == LineKind::Text && isCellClosedBelow(line));
        }
        const auto isRule = [](const Line &line) { return line.kind == LineKind::Rule; };
        m_barsOpenCells = opened > closed || std::any_of(m_lines.begin(), m_lines.end(), isRule);
    }

    Document read()
    {
        for (qsizetype line = 0; line < m_lines.size(); ++line) {
            switch (m_lines.at(line).kind) {
            case LineKind::Blank:
            case LineKind::Rule:
                break;
            case LineKind::Text:
                if (isCellClosedBelow(line)) {
                    addRow(line);
                } else {
                    addParagraph(line);
                }
                break;
            case LineKind::BarsOnly:
            case LineKind::Bars:
            case LineKind::Tabs:
                addRow(line);
                break;
            }
        }
        return {u"text"_s, m_source, std::move(m_blocks), std::move(m_grids)};
    }

private:
    /// A cell whose bar fell on the next line.
    bool isCellClosedBelow(qsizetype line) const
    {
        for (qsizetype next = line + 1; next < m_lines.size(); ++next) {
            if (m_lines.at(next).kind != LineKind::Blank) {
                return m_lines.at(next).kind == LineKind::BarsOnly;
            }
        }
        return false;
    }

    bool endsWithBar(qsizetype line) const
    {
        const SourceSpan span = trimmed(m_text, m_lines.at(line).span);
        return !span.isEmpty() && isBar(m_text.at(span.end - 1));
    }

    void addParagraph(qsizetype line)
    {
        m_blocks.append({.text = trimmed(m_text, m_lines.at(line).span)});
        m_cellIsOpen = false;
    }

    /// Adds the line's cells as a row. A bar ends a cell (in some dumps it begins one), a tab stands between two; what
    /// is behind the last bar is a cell only if it is not blank.
    void addRow(qsizetype line)
    {
        const SourceSpan span = m_lines.at(line).span;
        const bool hasTabs = m_lines.at(line).kind == LineKind::Tabs;
        if (m_blocks.isEmpty() || m_blocks.last().kind != Block::Kind::Table) {
            m_blocks.append({.kind = Block::Kind::Table, .text = {span.begin, span.begin}, .grid = m_grids.size()});
            m_grids.append({.columns = Grid::Columns::InOrder, .cells = {}});
            m_cellIsOpen = false;
        }
        Grid &grid = m_grids.last();
        const int row = int(line);
        int column = 0;
        const bool barOpens = m_barsOpenCells && !hasTabs && isBar(m_text.at(span.begin));
        qsizetype cellBegin = span.begin + (barOpens ? 1 : 0);
        const auto endCell = [&](qsizetype end) {
            grid.cells.append({.row = row, .column = column++, .text = trimmed(m_text, {cellBegin, end})});
        };
        for (qsizetype at = cellBegin; at < span.end; ++at) {
            if (!(hasTabs ? m_text.at(at) == u'\t' : isBar(m_text.at(at)))) {
                continue;
            }
            const bool endsCellAbove = m_cellIsOpen && trimmed(m_text, {cellBegin, at}).isEmpty();
            if (!endsCellAbove) {
                endCell(at);
            }
            m_cellIsOpen = false;
            cellBegin = at + 1;
        }
        m_cellIsOpen = !hasTabs && !barOpens && !trimmed(m_text, {cellBegin, span.end}).isEmpty();
        const bool endsAtLineEnd = barOpens && (column == 0 || !trimmed(m_text, {cellBegin, span.end}).isEmpty());
        if (hasTabs || endsAtLineEnd || m_cellIsOpen) {
            endCell(span.end);
        }
        m_blocks.last().text.end = span.end;
    }

    SourceText m_source;
    QStringView m_text;
    QList<Line> m_lines;
    QList<Block> m_blocks;
    QList<Grid> m_grids;
    bool m_barsOpenCells = false; ///< The bar that a line begins with opens its first cell (Markdown does so).
    bool m_cellIsOpen = false;    ///< The last line's last cell has had no bar yet.
};

} // namespace

Document readText(const SourceText &source)
{
    return TextReader(source).read();
}

} // namespace gouji
