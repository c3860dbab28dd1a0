// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xlsxtext.h"

#include "sheetlayout.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

class TextWriter
{
public:
    explicit TextWriter(bool hasSeveralSheets)
        : m_hasSeveralSheets(hasSeveralSheets)
    {
    }

    /// @return whether the text is within the limit
    bool writeSheet(qsizetype sheet, const QString &name, const std::vector<SheetBlock> &blocks)
    {
        m_sheet = sheet;
        if (m_hasSeveralSheets && !blocks.empty() && !isStandardName(name) && !isFirstIn(blocks, name)) {
            const SourceSpan span = append(name);
            m_result.text += u'\n';
            m_result.blocks.append({.text = span, .headingLevel = 1});
        }
        for (const SheetBlock &block : blocks) {
            if (block.isTable) {
                writeTable(block);
            } else {
                writeParagraphs(block.cells.front());
            }
            if (m_result.text.size() > MaximumWorkbookText) {
                return false;
            }
        }
        return true;
    }

    WorkbookText takeResult() { return std::move(m_result); }

private:
    /// Sheet1, 工作表2: what a program calls a sheet that nobody named.
    static bool isStandardName(const QString &name)
    {
        static const QRegularExpression standard(
            QRegularExpression::anchoredPattern(u"(sheet|工作表|表|table)[ _]*\\d*"_s),
            QRegularExpression::CaseInsensitiveOption);
        return standard.match(name.trimmed()).hasMatch();
    }

    static bool isFirstIn(const std::vector<SheetBlock> &blocks, const QString &name)
    {
        const SheetContent::Cell *first = blocks.front().cells.front().cell;
        return first != nullptr && first->text.simplified().contains(name.simplified());
    }

    SourceSpan append(QStringView text)
    {
        const SourceSpan span{m_result.text.size(), m_result.text.size() + text.size()};
        m_result.text += text;
        return span;
    }

    SourceSpan trimmed(SourceSpan span) const
    {
        while (span.begin < span.end && m_result.text.at(span.begin).isSpace()) {
            ++span.begin;
        }
        while (span.begin < span.end && m_result.text.at(span.end - 1).isSpace()) {
            --span.end;
        }
        return span;
    }

    /// Writes a cell's text with every character that `isBroken` names made a blank.
    template<typename Predicate>
    SourceSpan writeCell(const ShownCell &shown, Predicate isBroken)
    {
        QString text = shown.cell ? shown.cell->text : QString();
        const SourceSpan span = append(text);
        std::replace_if(m_result.text.begin() + span.begin, m_result.text.end(), isBroken, u' ');
        if (shown.cell && shown.cell->isUnrun) {
            m_result.notes.append({.kind = ReadingNote::Kind::FormulaUnrun, .source = span});
        }
        m_result.places.append({.sheet = m_sheet, .address = shown.address, .span = span, .text = std::move(text)});
        return span;
    }

    void writeParagraphs(const ShownCell &shown)
    {
        const SourceSpan span = writeCell(shown, [](QChar c) { return c == u'\t' || (c < u' ' && c != u'\n'); });
        m_result.text += u'\n';
        for (qsizetype begin = span.begin; begin < span.end;) {
            const qsizetype end = m_result.text.indexOf(u'\n', begin);
            const SourceSpan line = trimmed({begin, end});
            if (!line.isEmpty()) {
                m_result.blocks.append({.text = line});
            }
            begin = end + 1;
        }
    }

    void writeTable(const SheetBlock &block)
    {
        Grid grid;
        const qsizetype begin = m_result.text.size();
        for (const ShownCell &shown : block.cells) {
            const bool startsRow = grid.cells.isEmpty() || grid.cells.last().row != shown.row;
            if (!grid.cells.isEmpty()) {
                m_result.text += startsRow ? u'\n' : u'\t';
            }
            const SourceSpan span = trimmed(writeCell(shown, [](QChar c) { return c < u' '; }));
            grid.cells.append({.row = shown.row,
                               .column = shown.column,
                               .rowSpan = shown.rowSpan,
                               .columnSpan = shown.columnSpan,
                               .text = span});
        }
        m_result.blocks.append(
            {.kind = Block::Kind::Table, .text = {begin, m_result.text.size()}, .grid = m_result.grids.size()});
        m_result.text += u'\n';
        m_result.grids.append(std::move(grid));
    }

    bool m_hasSeveralSheets;
    qsizetype m_sheet = 0;
    WorkbookText m_result;
};

} // namespace

Result<WorkbookText> textOf(const ZipArchive &parts, const Workbook &workbook, const QString &name)
{
    TextWriter writer(workbook.sheets().size() > 1);
    for (qsizetype i = 0; i < workbook.sheets().size(); ++i) {
        const Workbook::Sheet &sheet = workbook.sheets().at(i);
        const Result<SheetContent> content = readSheet(parts, workbook, sheet.part, name);
        if (!content) {
            return content.error();
        }
        const std::optional<std::vector<SheetBlock>> blocks = layOut(*content);
        if (!blocks || !writer.writeSheet(i, sheet.name, *blocks)) {
            return tooManyCells(name);
        }
    }
    return writer.takeResult();
}

} // namespace gouji
