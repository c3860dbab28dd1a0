// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include "officefiles.h"
#include "officepackage.h"
#include "print.h"
#include "readers.h"

#include <poppler-qt6.h>

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace gouji::bench {

namespace {

const QString Name = u"county_2024.html"_s;

Document read(const QByteArray &bytes)
{
    Result<Document> document = readDocument(bytes, Name);
    if (!document) {
        qFatal("%ls", qUtf16Printable(document.error().toString()));
    }
    return std::move(document).value();
}

/// Unpacks parts of an office document and goes through their XML.
void scan(const QByteArray &bytes, const QStringList &parts)
{
    const Result<OfficePackage> package = OfficePackage::open(bytes, Name);
    for (const QString &name : parts) {
        const std::unique_ptr<ZipPart> part = package->parts().part(name);
        QXmlStreamReader xml(part.get());
        while (!xml.atEnd()) {
            xml.readNext();
        }
        if (xml.hasError()) {
            qFatal("%ls: %ls", qUtf16Printable(name), qUtf16Printable(xml.errorString()));
        }
    }
}

Figure beside(const QString &what, const QByteArray &bytes, const QString &boundName, double most,
              const std::function<void()> &bound)
{
    const QList<double> seconds = secondsPerCall({[&] { read(bytes); }, bound});
    return {.name = u"%1, bytes to document (%2 kB)"_s.arg(what).arg(double(bytes.size()) / 1000, 0, 'f', 1),
            .unit = u"µs"_s,
            .value = seconds.at(0) * 1e6,
            .boundName = boundName,
            .bound = seconds.at(1) * 1e6,
            .goal = most * seconds.at(1) * 1e6};
}

void extractText(const QByteArray &bytes)
{
    const std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(bytes);
    for (int i = 0; i < document->numPages(); ++i) {
        if (document->page(i)->textList().empty()) {
            qFatal("A page has no text");
        }
    }
}

} // namespace

QList<Figure> readingOffice()
{
    const Document document = read(sample(Name));
    const QByteArray word = docx(asDocx(document));
    const QByteArray workbook = xlsx(asXlsx(document));
    return {beside(u"DOCX report"_s, word, u"unzipping and scanning the same parts"_s, 2,
                   [&] {
                       scan(word, {u"word/document.xml"_s, u"word/styles.xml"_s, u"word/numbering.xml"_s});
                   }),
            beside(u"XLSX report"_s, workbook, u"unzipping and scanning the same parts"_s, 2, [&] {
                scan(workbook, {u"xl/workbook.xml"_s, u"xl/sharedStrings.xml"_s, u"xl/styles.xml"_s,
                                u"xl/worksheets/sheet1.xml"_s});
            })};
}

QList<Figure> readingPdf()
{
    const QByteArray bytes = printHtml(sample(Name).replace("<table", "<table border=1"));
    return {beside(u"PDF report"_s, bytes, u"poppler's text extraction alone"_s, 1.25, [&] { extractText(bytes); })};
}

} // namespace gouji::bench
