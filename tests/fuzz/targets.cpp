// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "targets.h"

#include "checker.h"
#include "htmlreader.h"
#include "mhtmlreader.h"
#include "officefiles.h"
#include "openrows.h"
#include "pdffiles.h"
#include "readers.h"
#include "recogniser.h"
#include "textreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

const QString Name = u"fuzz"_s;

bool liesIn(SourceSpan span, const QString &text)
{
    return 0 <= span.begin && span.begin <= span.end && span.end <= text.size();
}

/// Cells come by row, then by column, and are of some size.
QString faultOf(const Grid &grid)
{
    for (qsizetype i = 0; i < grid.cells.size(); ++i) {
        const GridCell &cell = grid.cells.at(i);
        if (cell.row < 0 || cell.column < 0 || cell.rowSpan < 1 || cell.columnSpan < 1) {
            return u"a cell has no size or place"_s;
        }
        const GridCell &before = grid.cells.at(std::max<qsizetype>(i - 1, 0));
        if (i > 0 && std::pair(cell.row, cell.column) <= std::pair(before.row, before.column)) {
            return u"a cell at %1, %2 follows one at %3, %4"_s.arg(cell.row)
                .arg(cell.column)
                .arg(before.row)
                .arg(before.column);
        }
    }
    return {};
}

QString faultOf(const Document &document)
{
    const QString &source = document.source().text();
    const auto isMapped = [&](SourceSpan span) {
        return liesIn(span, document.text()) && liesIn(document.toSource(span), source);
    };
    qsizetype tables = 0;
    qsizetype end = 0;
    for (const Block &block : document.blocks()) {
        if (!isMapped(block.text)) {
            return u"a block lies outside the text"_s;
        }
        if (block.text.begin < end) {
            return u"a block lies over another"_s;
        }
        end = block.text.end;
        if (block.kind == Block::Kind::Table && block.grid != tables++) {
            return u"a table has no grid"_s;
        }
    }
    if (tables != document.grids().size()) {
        return u"a grid has no table"_s;
    }
    for (const Grid &grid : document.grids()) {
        if (QString fault = faultOf(grid); !fault.isEmpty()) {
            return fault;
        }
        for (const GridCell &cell : grid.cells) {
            if (!isMapped(cell.text)) {
                return u"a cell lies outside the text"_s;
            }
        }
    }
    const auto noteLies = [&](const ReadingNote &note) { return liesIn(note.source, source); };
    const auto printLies = [&](const PrintedText &print) { return liesIn(print.source, source) && print.page >= 1; };
    if (!std::ranges::all_of(document.notes(), noteLies) || !std::ranges::all_of(document.printed(), printLies)) {
        return u"a note or a print lies outside the source"_s;
    }
    return {};
}

QString faultOf(const Report &report, const QList<Finding> &findings)
{
    const QString &source = report.document().source().text();
    for (const CellValue &cell : report.cells()) {
        if (!liesIn(cell.span, source)) {
            return u"%1 lies outside the source"_s.arg(cell.id.toString());
        }
    }
    for (const Finding &finding : findings) {
        if (!std::ranges::all_of(finding.spans, [&](SourceSpan span) { return liesIn(span, source); })) {
            return u"a finding of %1 lies outside the source"_s.arg(finding.rule);
        }
        if (finding.message().isEmpty()) {
            return u"a finding of %1 says nothing"_s.arg(finding.rule);
        }
    }
    return {};
}

/// Recognises and checks what was read, as the program does.
QString faultOfReportIn(const Document &document)
{
    Result<Report> recognised = recognise(document);
    if (!recognised) {
        return {};
    }
    const Report report = placeOpenRows(std::move(recognised).value(), Catalogue::standard());
    return faultOf(report, check(report));
}

/// Writes a file back with a number put into one of its cells, the middle one, and reads it again.
QString faultOfRewriting(const QByteArray &bytes, const Document &document)
{
    if (document.grids().isEmpty()) {
        return {};
    }
    const QList<GridCell> &cells = document.grids().first().cells;
    const SourceSpan cell = document.toSource(cells.at(cells.size() / 2).text);
    const Result<QByteArray> rewritten = rewriteDocument(bytes, document, {{cell, u"7"_s}}, Name);
    if (!rewritten) {
        return rewritten.error().cause.isEmpty() ? u"an error without a cause"_s : QString();
    }
    const Result<Document> again = readDocument(*rewritten, Name);
    if (!again && document.format() == "text"_L1) { // which is taken for none when it has too few letters left
        return {};
    }
    return again ? faultOf(*again) : u"what was written back cannot be read: %1"_s.arg(again.error().cause);
}

QString faultAfter(const QByteArray &bytes, const Result<Document> &read)
{
    if (!read) {
        return read.error().cause.isEmpty() ? u"an error without a cause"_s : QString();
    }
    QString fault = faultOf(*read);
    fault = fault.isEmpty() ? faultOfReportIn(*read) : fault;
    return fault.isEmpty() ? faultOfRewriting(bytes, *read) : fault;
}

QString readAny(const QByteArray &input)
{
    return faultAfter(input, readDocument(input, Name));
}

QString readTextDump(const QByteArray &input)
{
    const Document document = readText(decode(input));
    const QString fault = faultOf(document);
    return fault.isEmpty() ? faultOfReportIn(document) : fault;
}

QString faultAfter(const Result<Document> &page)
{
    if (!page) {
        return page.error().cause.isEmpty() ? u"an error without a cause"_s : QString();
    }
    const QString fault = faultOf(*page);
    return fault.isEmpty() ? faultOfReportIn(*page) : fault;
}

QString readPage(const QByteArray &input)
{
    return faultAfter(readHtml(input, Name));
}

/// Straight to its reader: what only looks like one could be converted by LibreOffice, which is not what is tried here.
QString readWebArchive(const QByteArray &input)
{
    return faultAfter(readMhtml(input, Name));
}

/// The parts of a document that an input holds one after the other, with a NUL between: XML has none.
QList<QByteArray> partsOf(const QByteArray &input)
{
    return input.split('\0');
}

QString readDocx(const QByteArray &input)
{
    const QList<QByteArray> parts = partsOf(input);
    return readAny(
        docx({.document = parts.at(0), .styles = parts.value(1), .numbering = parts.value(2), .picture = {}}));
}

QString readXlsx(const QByteArray &input)
{
    const QList<QByteArray> parts = partsOf(input);
    return readAny(
        xlsx({.sheet = parts.at(0), .sharedStrings = parts.value(1), .styles = parts.value(2), .picture = {}}));
}

/// A whole file, or what is drawn on a page.
QString readPdf(const QByteArray &input)
{
    return readAny(input.startsWith("%PDF") ? input : pdfPage(input));
}

/// A table for the recogniser alone, without a format about it: lines are rows, and a tab stands between cells. The
/// control characters 0x10 to 0x1F before a cell's text make it span up to four rows and columns.
QString readGrid(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    QList<Block> blocks;
    QList<Grid> grids;
    qsizetype begin = 0;
    for (int row = 0; begin < text.size(); ++row) {
        const qsizetype lineEnd = text.indexOf(u'\n', begin);
        const SourceSpan line{begin, lineEnd < 0 ? text.size() : lineEnd};
        begin = line.end + 1;
        if (!text.sliced(line.begin, line.size()).contains(u'\t')) {
            blocks.append({.text = line});
            continue;
        }
        if (blocks.isEmpty() || blocks.last().kind != Block::Kind::Table) {
            blocks.append({.kind = Block::Kind::Table, .text = line, .grid = grids.size()});
            grids.append(Grid());
        }
        blocks.last().text.end = line.end;
        int column = 0;
        for (qsizetype at = line.begin; at <= line.end;) {
            const qsizetype tab = text.indexOf(u'\t', at);
            const qsizetype end = tab < 0 || tab > line.end ? line.end : tab;
            const int spans = at < end && (text.at(at).unicode() & ~0xF) == 0x10 ? text.at(at++).unicode() & 0xF : 0;
            grids.last().cells.append({.row = row,
                                       .column = column,
                                       .rowSpan = 1 + spans / 4,
                                       .columnSpan = 1 + spans % 4,
                                       .text = {at, end}});
            column += 1 + spans % 4;
            at = end + 1;
        }
    }
    return faultOfReportIn(Document(u"text"_s, SourceText(text), std::move(blocks), std::move(grids)));
}

} // namespace

const QList<FuzzTarget> &fuzzTargets()
{
    static const QList<FuzzTarget> targets{
        {u"text"_s, readTextDump}, {u"html"_s, readPage}, {u"mhtml"_s, readWebArchive}, {u"zip"_s, readAny},
        {u"docx"_s, readDocx},     {u"xlsx"_s, readXlsx}, {u"pdf"_s, readPdf},          {u"report"_s, readGrid},
    };
    return targets;
}

} // namespace gouji
