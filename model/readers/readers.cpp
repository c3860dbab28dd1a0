// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers.h"

#include "docxreader.h"
#include "docxrewrite.h"
#include "htmlreader.h"
#include "htmlrewrite.h"
#include "officepackage.h"
#include "pdfreader.h"
#include "textreader.h"
#include "xlsxreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cctype>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Readers
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Readers)
};

struct Signature
{
    QByteArrayView begin;
    const char *formatName;
};

/// Formats that are no text. Told by their first bytes, never by the file's name.
constexpr std::array UnreadableFormats{
    Signature{"\xD0\xCF\x11\xE0", QT_TRANSLATE_NOOP("gouji::Readers", "an old Word, Excel or WPS document")},
    Signature{"{\\rtf", QT_TRANSLATE_NOOP("gouji::Readers", "an RTF document")},
    Signature{"\x89PNG", QT_TRANSLATE_NOOP("gouji::Readers", "a picture")},
    Signature{"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("gouji::Readers", "a picture")},
    Signature{"GIF8", QT_TRANSLATE_NOOP("gouji::Readers", "a picture")},
};

Error unreadable(const char *formatName, const QString &name)
{
    return {.file = name,
            .cause = Readers::tr("This is %1, which cannot be read.").arg(Readers::tr(formatName)),
            .remedy = Readers::tr("Save it as a web page (HTML) or as plain text, or paste its text.")};
}

Result<Document> readZip(const QByteArray &bytes, const QString &name)
{
    const Result<OfficePackage> package = OfficePackage::open(bytes, name);
    if (!package) {
        return package.error();
    }
    switch (package->kind()) {
    case OfficePackage::Kind::Word:
        return readDocx(*package, name);
    case OfficePackage::Kind::Workbook:
        return readXlsx(*package, name);
    case OfficePackage::Kind::OpenDocument:
    case OfficePackage::Kind::Other:
        break;
    }
    if (package->parts().contains(u"xl/workbook.bin"_s)) {
        return Error{.file = name,
                     .cause = Readers::tr("This is a binary Excel workbook (XLSB), which cannot be read."),
                     .remedy = Readers::tr("Open it in Excel or WPS and save it as XLSX.")};
    }
    return unreadable(QT_TRANSLATE_NOOP("gouji::Readers", "a Word, Excel or other zipped document"), name);
}

/// Readers of PDF look for its header in the first 1024 bytes (ISO 32000-1, annex H.3.4.1).
bool isPdf(const QByteArray &bytes)
{
    return bytes.left(1024).contains("%PDF-");
}

Error notRewritten(const QString &format, const QString &name)
{
    if (format == "pdf"_L1) {
        return {.file = name,
                .cause = Readers::tr("A PDF cannot be written back with its corrections."),
                .remedy = Readers::tr("Correct the document that the PDF was made of. The corrections go with the "
                                      "tables for Excel, the list of corrections (CSV) and the check record.")};
    }
    return {.file = name,
            .cause = Readers::tr("A file of this format cannot be written back with its corrections."),
            .remedy = Readers::tr("Save it as DOCX, XLSX or HTML and open that. The corrections also go with the "
                                  "tables for Excel, the list of corrections (CSV) and the check record.")};
}

Error tooMuchText(const QString &name)
{
    return {.file = name,
            .cause = Readers::tr("The file holds more than %1 million characters of text; no report does.")
                         .arg(MaximumTextSize >> 20),
            .remedy = Readers::tr("Choose the report itself.")};
}

/// Whether one of HTML's common tags stands near the beginning.
bool looksLikeHtml(const QByteArray &bytes)
{
    QByteArray head = bytes.left(8192);
    head.removeIf([](char c) { return c == '\0'; }); // UTF-16
    static constexpr std::array<QByteArrayView, 10> Tags{"!doctype html", "html", "head", "body", "meta",
                                                         "table",         "div",  "p",    "span", "td"};
    for (qsizetype at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
        const QByteArrayView rest = QByteArrayView(head).sliced(at + 1);
        const bool isTag = std::ranges::any_of(Tags, [rest](QByteArrayView tag) {
            return rest.size() > tag.size() && rest.first(tag.size()).compare(tag, Qt::CaseInsensitive) == 0 &&
                   !std::isalnum(static_cast<unsigned char>(rest.at(tag.size())));
        });
        if (isTag) {
            return true;
        }
    }
    return false;
}

/// Control characters that no text has.
bool looksBinary(const QString &text)
{
    const auto isControl = [](QChar c) {
        return c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f' && c != u'\v';
    };
    const auto controls = std::ranges::count_if(text, isControl);
    return controls > 8 && controls * 50 > text.size();
}

} // namespace

Result<Document> readDocument(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > MaximumFileSize) {
        return Error{.file = name,
                     .cause = Readers::tr("The file is larger than %1 MB; no report is.").arg(MaximumFileSize >> 20),
                     .remedy = Readers::tr("Choose the report itself.")};
    }
    if (bytes.trimmed().isEmpty()) {
        return Error{.file = name,
                     .cause = Readers::tr("The file is empty."),
                     .remedy = Readers::tr("Check that it was saved or downloaded completely.")};
    }
    for (const Signature &signature : UnreadableFormats) {
        if (bytes.startsWith(signature.begin)) {
            return unreadable(signature.formatName, name);
        }
    }
    if (bytes.startsWith("PK\x03\x04")) {
        return readZip(bytes, name);
    }
    if (isPdf(bytes)) {
        return readPdf(bytes, name);
    }
    if (looksLikeHtml(bytes)) {
        Result<Document> page = readHtml(bytes, name);
        return page && page->text().size() > MaximumTextSize ? tooMuchText(name) : std::move(page);
    }
    const SourceText source = decode(bytes);
    if (source.text().size() > MaximumTextSize) {
        return tooMuchText(name);
    }
    if (looksBinary(source.text())) {
        return Error{.file = name,
                     .cause = Readers::tr("The file holds no text."),
                     .remedy = Readers::tr("Choose a web page (HTML) or a text file.")};
    }
    return readText(source);
}

Result<QByteArray> rewriteDocument(const QByteArray &bytes, const Document &document, const QList<TextEdit> &edits,
                                   const QString &name)
{
    if (document.format() == "text"_L1) {
        return applyEdits(bytes, document.source(), edits, Unencodable::Refused, name);
    }
    if (document.format() == "html"_L1) {
        return rewriteHtml(bytes, document, edits, name);
    }
    if (document.format() == "docx"_L1) {
        const Result<OfficePackage> package = OfficePackage::open(bytes, name);
        return package ? rewriteDocx(*package, edits, name) : package.error();
    }
    if (document.format() == "xlsx"_L1) {
        const Result<OfficePackage> package = OfficePackage::open(bytes, name);
        return package ? rewriteXlsx(*package, edits, name) : package.error();
    }
    return notRewritten(document.format(), name);
}

} // namespace gouji
