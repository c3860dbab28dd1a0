// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults.h"
#include "htmlreader.h"
#include "mhtmlreader.h"
#include "officefiles.h"
#include "pdffiles.h"
#include "readers.h"
#include "targetfunctions.h"
#include "textreader.h"

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

const QString Name = u"fuzz"_s;

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
        return faultOf(rewritten.error());
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
        return faultOf(read.error());
    }
    QString fault = faultOf(*read);
    fault = fault.isEmpty() ? faultOfReportIn(*read) : fault;
    return fault.isEmpty() ? faultOfRewriting(bytes, *read) : fault;
}

QString readAny(const QByteArray &input)
{
    return isConverted(input) ? QString() : faultAfter(input, readDocument(input, Name));
}

QString faultAfter(const Result<Document> &page)
{
    if (!page) {
        return faultOf(page.error());
    }
    const QString fault = faultOf(*page);
    return fault.isEmpty() ? faultOfReportIn(*page) : fault;
}

/// The parts of a document that an input holds one after the other, with a NUL between: XML has none.
QList<QByteArray> partsOf(const QByteArray &input)
{
    return input.split('\0');
}

} // namespace

QString fuzzText(const QByteArray &input)
{
    const Document document = readText(decode(input));
    const QString fault = faultOf(document);
    return fault.isEmpty() ? faultOfReportIn(document) : fault;
}

QString fuzzHtml(const QByteArray &input)
{
    return faultAfter(readHtml(input, Name));
}

/// Straight to its reader, also what only looks like one.
QString fuzzMhtml(const QByteArray &input)
{
    return faultAfter(readMhtml(input, Name));
}

QString fuzzZip(const QByteArray &input)
{
    return readAny(input);
}

QString fuzzDocx(const QByteArray &input)
{
    const QList<QByteArray> parts = partsOf(input);
    return readAny(
        docx({.document = parts.at(0), .styles = parts.value(1), .numbering = parts.value(2), .picture = {}}));
}

QString fuzzXlsx(const QByteArray &input)
{
    const QList<QByteArray> parts = partsOf(input);
    return readAny(
        xlsx({.sheet = parts.at(0), .sharedStrings = parts.value(1), .styles = parts.value(2), .picture = {}}));
}

/// A whole file, or what is drawn on a page.
QString fuzzPdf(const QByteArray &input)
{
    return readAny(input.startsWith("%PDF") ? input : pdfPage(input));
}

/// A table for the recogniser alone, without a format about it: lines are rows, and a tab stands between cells. The
/// control characters 0x10 to 0x1F before a cell's text make it span up to four rows and columns.
QString fuzzReport(const QByteArray &input)
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

} // namespace gouji
