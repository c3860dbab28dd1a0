// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfflow.h"

#include "pdfguess.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// - 3 -, 第3页, 第 3 页 共 5 页, 3/5, Page 3 of 5; a bare number only where it is the page's own.
bool isPageNumber(const QString &text, int page)
{
    static const QRegularExpression pattern(
        uR"(^[-—–―─·•~～]*(第?\d{1,4}页?[,，/／]?(共?\d{1,4}页)?|\d{1,4}[/／]\d{1,4}|(?i:page)\d{1,4}(of\d{1,4})?)[-—–―─·•~～]*$)"_s);
    return pattern.match(text).hasMatch() && (text.size() > 4 || !text.toInt() || text.toInt() == page);
}

/// Running heads and feet, and page numbers.
class Furniture
{
public:
    explicit Furniture(const QList<PdfPage> &pages)
    {
        for (const PdfPage &page : pages) {
            for (const PdfLine &line : page.lines) {
                if (isAtEdge(line, page)) {
                    ++m_seen[key(line)];
                }
            }
        }
    }

    bool contains(const PdfLine &line, const PdfPage &page, int pageNumber) const
    {
        if (!isAtEdge(line, page)) {
            return false;
        }
        const QString text = line.text();
        const bool isWorded = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); }) > 1;
        return isPageNumber(text, pageNumber) || (isWorded && m_seen.value(key(line)) > 1);
    }

private:
    static bool isAtEdge(const PdfLine &line, const PdfPage &page)
    {
        const auto isNearer = [&](const auto &other, bool atTop) {
            return atTop ? other.box.top() < line.box.top() : other.box.bottom() > line.box.bottom();
        };
        const bool atTop = line.box.bottom() < page.height * 0.1;
        if (!atTop && line.box.top() < page.height * 0.9) {
            return false;
        }
        static constexpr int MostLines = 2; // of a running head
        const auto nearer = [&](const auto &other) { return isNearer(other, atTop); };
        return std::ranges::count_if(page.lines, nearer) < MostLines && std::ranges::none_of(page.tables, nearer);
    }

    /// The line's words without numbers, and its place.
    static QString key(const PdfLine &line)
    {
        QString text = line.text();
        text.removeIf([](QChar c) { return c.isDigit(); });
        return text + QString::number(qRound(line.box.center().y() / 4));
    }

    QHash<QString, int> m_seen;
};

/// How the lines of the running text are set.
struct Setting
{
    qreal left = 0;
    qreal right = 0;
    qreal pitch = 0; ///< From one line of a paragraph to the next.
};

Setting settingOf(const QList<PdfPage> &pages)
{
    static constexpr qsizetype ShortestLine = 10; // characters of a line that is surely text
    Setting setting{.left = 1e9, .right = 0, .pitch = 1e9};
    QList<qreal> pitches;
    for (const PdfPage &page : pages) {
        const PdfLine *before = nullptr;
        for (const PdfLine &line : page.lines) {
            if (line.text().size() >= ShortestLine) {
                setting.left = std::min(setting.left, line.box.left());
                setting.right = std::max(setting.right, line.box.right());
                if (before) {
                    pitches.append(line.box.center().y() - before->box.center().y());
                }
                before = &line;
            }
        }
    }
    if (!pitches.isEmpty()) {
        const auto quarter = pitches.begin() + pitches.size() / 4;
        std::nth_element(pitches.begin(), quarter, pitches.end());
        setting.pitch = *quarter;
    }
    return setting;
}

/// Whether `next` goes on with the paragraph of `line`.
bool goesOn(const PdfLine &line, const PdfLine &next, const Setting &setting)
{
    const qreal em = line.words.last().em;
    const qreal nextEm = next.words.first().em;
    const bool isSamePage = line.words.first().page == next.words.first().page;
    const bool isSpaced = isSamePage && next.box.center().y() - line.box.center().y() > setting.pitch * 1.2;
    const bool isIndented = next.box.left() > setting.left + nextEm * 1.2;
    if (isSpaced || isIndented || std::abs(em - nextEm) > em * 0.2) {
        return false;
    }
    static constexpr QStringView Ends = u"。；：！？;:!?";
    const bool isNewItem = Ends.contains(line.words.last().text.back()) && startsItem(next.words.first().text);
    return !isNewItem && isBrokenBefore(line, next, setting.right - line.box.right());
}

/// Whether a table that begins a page goes on with the one that ended the page before.
bool goesOn(const PdfTable &table, const PdfTable &next)
{
    static constexpr qreal Near = 8; // points
    return std::abs(table.box.left() - next.box.left()) < Near && std::abs(table.box.right() - next.box.right()) < Near;
}

class Flow
{
public:
    explicit Flow(const Setting &setting)
        : m_setting(setting)
    {
    }

    void add(const PdfLine &line)
    {
        endTable();
        m_lines.append(line);
    }

    void add(const PdfTable &table)
    {
        endLines();
        const bool isOnNextPage = !m_parts.isEmpty() && m_parts.last().cells.first().page < table.cells.first().page;
        if (!isOnNextPage || !goesOn(m_parts.last(), table)) {
            endTable();
        }
        m_parts.append(table);
    }

    QList<PdfBlock> blocks() &&
    {
        endTable();
        endLines();
        return std::move(m_blocks);
    }

private:
    void endTable()
    {
        if (!m_parts.isEmpty()) {
            m_blocks.append({.lines = {}, .cells = joinTable(std::exchange(m_parts, {}))});
        }
    }

    void endLines()
    {
        for (const PdfBlock &block : guessTables(std::exchange(m_lines, {}))) {
            if (!block.cells.isEmpty()) {
                m_blocks.append(block);
            }
            for (qsizetype i = 0; i < block.lines.size(); ++i) {
                const PdfLine &line = block.lines.at(i);
                if (i == 0 || !goesOn(block.lines.at(i - 1), line, m_setting)) {
                    m_blocks.emplace_back();
                }
                m_blocks.last().lines.append(line);
            }
        }
    }

    Setting m_setting;
    QList<PdfLine> m_lines;  // of running text, not yet in blocks
    QList<PdfTable> m_parts; // of the table that may go on
    QList<PdfBlock> m_blocks;
};

} // namespace

QList<PdfBlock> flowOf(QList<PdfPage> pages)
{
    const Furniture furniture(pages);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const PdfPage page = pages.at(i);
        pages[i].lines.removeIf([&](const PdfLine &line) { return furniture.contains(line, page, int(i) + 1); });
    }
    Flow flow(settingOf(pages));
    for (PdfPage &page : pages) {
        std::ranges::sort(page.tables, {}, [](const PdfTable &table) { return table.box.top(); });
        auto line = page.lines.cbegin();
        for (const PdfTable &table : std::as_const(page.tables)) {
            for (; line != page.lines.cend() && line->box.center().y() < table.box.center().y(); ++line) {
                flow.add(*line);
            }
            flow.add(table);
        }
        std::for_each(line, page.lines.cend(), [&flow](const PdfLine &next) { flow.add(next); });
    }
    return std::move(flow).blocks();
}

} // namespace gouji
