// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults.h"

#include "checker.h"
#include "format.h"
#include "openrows.h"
#include "recogniser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

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

} // namespace

bool isConverted(const QByteArray &bytes)
{
    switch (formatOf(bytes)) {
    case Format::Text:
    case Format::Html:
    case Format::Mhtml:
    case Format::Pdf:
        return false;
    case Format::Zip:
        return bytes.contains("opendocument");
    default:
        return true;
    }
}

bool liesIn(SourceSpan span, const QString &text)
{
    return 0 <= span.begin && span.begin <= span.end && span.end <= text.size();
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

QString faultOfReportIn(const Document &document)
{
    Result<Report> recognised = recognise(document);
    if (!recognised) {
        return {};
    }
    const Report report = placeOpenRows(std::move(recognised).value(), Catalogue::standard());
    return faultOf(report, check(report));
}

QString faultOf(const Error &error)
{
    return error.cause.isEmpty() ? u"an error without a cause"_s : QString();
}

} // namespace gouji
