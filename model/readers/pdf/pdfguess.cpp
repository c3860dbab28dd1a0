// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfguess.h"

#include "pdfguesscells.h"

#include <QHash>

#include <algorithm>

namespace gouji {

namespace {

/// A number, or a mark that stands for one.
bool isValue(const PdfWord &word)
{
    static constexpr QStringView Strokes = u"/-—–";
    return word.isNumber() ||
           (word.text.size() <= 3 && std::ranges::all_of(word.text, [](QChar c) { return Strokes.contains(c); }));
}

/// Numbers at the end of a line, with nothing else behind them.
QList<PdfWord> valuesOf(const PdfLine &line)
{
    qsizetype first = line.words.size();
    while (first > 0 && isValue(line.words.at(first - 1))) {
        --first;
    }
    return line.words.sliced(first);
}

/// Pages laid one below the other, so that a table goes on where the page ends.
class PageStrip
{
public:
    QList<PdfLine> joined(QList<PdfLine> lines)
    {
        qreal bottom = 0;
        for (PdfLine &line : lines) {
            const int page = line.words.first().page;
            if (!m_shifts.contains(page)) {
                m_shifts.insert(page, bottom + line.box.height() - line.box.top());
            }
            move(&line, m_shifts.value(page));
            bottom = std::max(bottom, line.box.bottom());
        }
        return lines;
    }

    void part(QList<PdfBlock> *blocks) const
    {
        for (PdfBlock &block : *blocks) {
            for (PdfLine &line : block.lines) {
                move(&line, -m_shifts.value(line.words.first().page));
            }
            for (PdfGridCell &cell : block.cells) {
                for (PdfCell &part : cell.parts) {
                    const qreal shift = -m_shifts.value(part.page);
                    part.box.translate(0, shift);
                    move(&part.words, shift);
                }
            }
        }
    }

private:
    static void move(QList<PdfWord> *words, qreal shift)
    {
        for (PdfWord &word : *words) {
            word.box.translate(0, shift);
        }
    }

    static void move(PdfLine *line, qreal shift)
    {
        line->box.translate(0, shift);
        move(&line->words, shift);
    }

    QHash<int, qreal> m_shifts; // down, of each page
};

class TableGuesser
{
public:
    explicit TableGuesser(QList<PdfLine> lines)
        : m_lines(std::move(lines))
    {
        for (const PdfLine &line : std::as_const(m_lines)) {
            m_width = std::max(m_width, line.box.width());
            m_values.append(isProse(line, 0) ? QList<PdfWord>() : valuesOf(line));
        }
    }

    QList<PdfBlock> guess()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (!m_values.at(i).isEmpty()) {
                takeRow(i);
            } else if (isProse(m_lines.at(i), m_width)) {
                endRegion();
                m_free = std::max(m_free, i + 1);
            } else if (isHeading(m_lines.at(i))) {
                m_heading = i;
            }
        }
        endRegion();
        addLines(m_lines.size());
        return std::move(m_blocks);
    }

private:
    static bool isSpread(const PdfLine &line)
    {
        for (qsizetype i = 1; i < line.words.size(); ++i) {
            const PdfWord &word = line.words.at(i);
            if (word.box.left() - line.words.at(i - 1).box.right() > word.em) {
                return true;
            }
        }
        return false;
    }

    /// A sentence, or, with the width of the longest line given, a line of a paragraph; also a line of contents with
    /// its page.
    static bool isProse(const PdfLine &line, qreal width)
    {
        static constexpr QStringView Ends = u"。；：";
        const QString text = line.text();
        return Ends.contains(text.back()) || text.contains(u"....") || text.contains(u"……") ||
               (width > 0 && line.box.width() > width * 0.62 && !isSpread(line));
    }

    /// 三、收到和处理政府信息公开申请情况: also the head of a row may begin so.
    static bool isHeading(const PdfLine &line)
    {
        const QString text = line.text();
        return startsItem(text) && text.front().isLetter() && !isSpread(line);
    }

    void takeRow(qsizetype line)
    {
        const QList<PdfWord> &values = m_values.at(line);
        const bool isLongText =
            m_lines.at(line).box.width() > m_width * 0.9 && values.size() == 1 && !isSpread(m_lines.at(line));
        if (isLongText) { // a line of a paragraph that happens to end with a number
            endRegion();
            m_free = std::max(m_free, line + 1);
            return;
        }
        if (m_columns.isEmpty() || !m_columns.fit(values, m_heading >= 0)) {
            endRegion();
            m_begin = std::max(m_free, m_heading + 1);
        }
        m_columns.add(values);
        m_rows.append(line);
        m_heading = -1;
    }

    /// A table is two rows that share a column, or one of several numbers. What is larger than any form is left alone.
    void endRegion()
    {
        static constexpr qsizetype ManyValues = 4;
        static constexpr qsizetype MostLines = 400;
        static constexpr qsizetype MostWords = 4000;
        if (m_rows.size() > 1 || (m_rows.size() == 1 && m_values.at(m_rows.first()).size() >= ManyValues)) {
            qsizetype end = m_rows.last() + 1;
            while (end < m_lines.size() && isRestOfLabel(end)) {
                ++end;
            }
            GuessedRows rows;
            qsizetype words = 0;
            for (qsizetype i = m_begin; i < std::min(end, m_begin + MostLines); ++i) {
                rows.lines.append(m_lines.at(i));
                rows.values.append(m_rows.contains(i) ? m_values.at(i) : QList<PdfWord>());
                words += m_lines.at(i).words.size();
            }
            if (end - m_begin <= MostLines && words <= MostWords) {
                addLines(m_begin);
                m_blocks.append({.lines = {}, .cells = guessCells(rows, m_columns)});
                m_taken = m_free = end;
            }
        }
        m_rows.clear();
        m_columns = {};
    }

    bool isRestOfLabel(qsizetype index) const
    {
        const PdfLine &line = m_lines.at(index);
        const PdfLine &above = m_lines.at(index - 1);
        const qreal gap = line.box.top() - above.box.bottom();
        return m_values.at(index).isEmpty() && line.box.right() < m_columns.left() && !startsItem(line.text()) &&
               gap < line.box.height() / 2 && std::abs(line.box.left() - m_lines.at(m_rows.last()).box.left()) < 2;
    }

    void addLines(qsizetype end)
    {
        if (m_taken < end) {
            m_blocks.append({.lines = m_lines.sliced(m_taken, end - m_taken), .cells = {}});
            m_taken = end;
        }
    }

    const QList<PdfLine> m_lines;
    QList<QList<PdfWord>> m_values; // of each line
    qreal m_width = 0;              // of the longest line
    QList<qsizetype> m_rows;        // lines with numbers of the table that is being found
    NumberColumns m_columns;
    qsizetype m_begin = 0;    // the first line of that table
    qsizetype m_free = 0;     // the first line that it may begin with
    qsizetype m_heading = -1; // the last one since the last row
    qsizetype m_taken = 0;    // lines in blocks
    QList<PdfBlock> m_blocks;
};

} // namespace

QList<PdfBlock> guessTables(const QList<PdfLine> &lines)
{
    const auto hasValues = [](const PdfLine &line) { return !valuesOf(line).isEmpty(); };
    if (std::ranges::none_of(lines, hasValues)) {
        return {{.lines = lines, .cells = {}}};
    }
    PageStrip strip;
    QList<PdfBlock> blocks = TableGuesser(strip.joined(lines)).guess();
    strip.part(&blocks);
    return blocks;
}

} // namespace gouji
