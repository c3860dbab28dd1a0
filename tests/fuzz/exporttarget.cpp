// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv.h"
#include "exporter.h"
#include "faults.h"
#include "htmlreader.h"
#include "openrows.h"
#include "readers.h"
#include "recogniser.h"
#include "reportsession.h"
#include "targetfunctions.h"
#include "textreader.h"
#include "zipfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <gumbo.h>
#include <poppler-qt6.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Records that a spreadsheet or a program reads, all as long.
QString faultOfCsv(const QByteArray &csv)
{
    const QList<QStringList> records = readCsv(csv);
    const auto isLong = [&records](const QStringList &record) { return record.size() == records.first().size(); };
    return !records.isEmpty() && std::ranges::all_of(records, isLong) ? QString() : u"records are not of one length"_s;
}

/// The same for a spreadsheet: with a byte order mark, and nothing runs as a formula.
QString faultOfSheetCsv(const QByteArray &csv)
{
    constexpr QByteArrayView ByteOrderMark("\xEF\xBB\xBF");
    const QList<QStringList> records = readCsv(csv.mid(ByteOrderMark.size()));
    const auto runs = [](const QString &field) {
        return field.size() > 1 && u"=+-@\t\r\n"_s.contains(field.front()) && !Quantity::fromString(field);
    };
    const auto hasFormula = [runs](const QStringList &record) { return std::ranges::any_of(record, runs); };
    return csv.startsWith(ByteOrderMark) && !records.isEmpty() && std::ranges::none_of(records, hasFormula)
               ? QString()
               : u"no records, or one that runs"_s;
}

QString faultOfLists(const QByteArray &csv)
{
    const QString fault = faultOfSheetCsv(csv);
    return fault.isEmpty() ? faultOfCsv(csv.mid(3)) : fault;
}

QString faultOfXml(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    return reader.hasError() ? u"no XML at line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString())
                             : QString();
}

QString faultOfWorkbook(const QByteArray &bytes)
{
    for (const auto &[name, content] : unzipped(bytes)) {
        if (const QString fault = faultOfXml(content); !fault.isEmpty()) {
            return name + u": "_s + fault;
        }
    }
    const Result<Document> read = readDocument(bytes, u"fuzz.xlsx"_s);
    return read ? faultOf(*read) : u"it cannot be read again: "_s + read.error().cause;
}

QString faultOfPage(const QByteArray &html)
{
    const QString fault = faultOfXml(html);
    if (!fault.isEmpty()) {
        return fault;
    }
    GumboOutput *parsed = gumbo_parse_with_options(&kGumboDefaultOptions, html.constData(), size_t(html.size()));
    const auto errors = parsed->errors.length;
    gumbo_destroy_output(&kGumboDefaultOptions, parsed);
    return errors == 0 ? QString() : u"an HTML parser finds errors"_s;
}

QString faultOfPdf(const QByteArray &bytes)
{
    const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::loadFromData(bytes);
    return pdf && pdf->numPages() > 0 ? QString() : u"no pages"_s;
}

QString faultOfJson(const QByteArray &json)
{
    const QJsonObject report = QJsonDocument::fromJson(json).object()["reports"_L1].toArray().first().toObject();
    return report["cells"_L1].toArray().isEmpty() ? u"no cells"_s : QString();
}

QString faultOfCorrected(const QByteArray &bytes)
{
    const Result<Document> read = readDocument(bytes, u"fuzz"_s);
    return read ? faultOf(*read) : u"it cannot be read again: "_s + read.error().cause;
}

/// What each format's own reader says of what was written.
QString faultOf(const Exporter &exporter, const QByteArray &bytes)
{
    using Reader = QString (*)(const QByteArray &);
    static const QHash<QString, Reader> readers{{u"csv"_s, faultOfSheetCsv},
                                                {u"xlsx"_s, faultOfWorkbook},
                                                {u"findings-csv"_s, faultOfLists},
                                                {u"corrections-csv"_s, faultOfLists},
                                                {u"corrected"_s, faultOfCorrected},
                                                {u"html"_s, faultOfPage},
                                                {u"pdf"_s, faultOfPdf},
                                                {u"tidy-csv"_s, faultOfCsv},
                                                {u"json"_s, faultOfJson}};
    const Reader read = readers.value(exporter.id);
    const QString fault = read ? read(bytes) : u"nothing here reads it"_s;
    return fault.isEmpty() ? QString() : exporter.id + u": "_s + fault;
}

/// As the program reads a text dump or a page; what it would have converted is not read.
std::optional<LoadedReport> loaded(const QByteArray &bytes)
{
    const bool isPage = bytes.trimmed().startsWith('<');
    const Result<Document> document = isPage ? readHtml(bytes, u"fuzz"_s) : readText(decode(bytes));
    Result<Report> report = document ? recognise(*document) : document.error();
    if (!report || isConverted(bytes)) { // when what was written is read again
        return {};
    }
    return LoadedReport{
        .file = u"fuzz"_s, .bytes = bytes, .report = placeOpenRows(std::move(report).value(), Catalogue::standard())};
}

/// Does what a person may do: corrects cells, says that one is right and a number no claim, and waives a finding.
void decide(ReportSession *session, int corrections)
{
    static const std::array Numbers{u"0"_s, u"12"_s, u"-3"_s, u"１２"_s, u"0.5"_s, QString()};
    const QString words = session->report().document().source().text().left(40);
    for (int i = 0; i < corrections; ++i) {
        const qsizetype cell = (corrections * 31 + i * 7) % session->report().cells().size();
        session->correct(session->report().cells().at(cell).id, Numbers.at(size_t(i) % Numbers.size()), words);
    }
    if (corrections % 2 == 1 && !session->findings().isEmpty()) {
        session->waive(session->findings().first(), words);
    }
    if (corrections > 2 && !session->narrative().claims.isEmpty()) {
        session->dismissClaim(claimId(session->narrative().claims.first()), true);
        session->setLocked(session->report().cells().first().id, true);
    }
    session->applyCertain();
}

} // namespace

QString fuzzExport(const QByteArray &input)
{
    if (input.size() < 2) {
        return {};
    }
    std::optional<LoadedReport> report = loaded(input.mid(2));
    if (!report) {
        return {};
    }
    ReportSession session(*std::move(report));
    decide(&session, uchar(input.at(1)) % 16);
    const EffectiveReport snapshot = session.effective();
    const qsizetype chosen = uchar(input.front()) % (exporters().size() + 1);
    for (qsizetype i = 0; i < exporters().size(); ++i) {
        const Exporter &exporter = exporters().at(i);
        if (chosen != exporters().size() && chosen != i) {
            continue;
        }
        const Result<QByteArray> written = exporter.write(snapshot);
        const QString fault = written ? faultOf(exporter, *written) : faultOf(written.error());
        if (!fault.isEmpty()) {
            return fault;
        }
    }
    return {};
}

} // namespace gouji
