// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readers.h"

#include "docxreader.h"
#include "docxrewrite.h"
#include "format.h"
#include "htmlreader.h"
#include "htmlrewrite.h"
#include "libreoffice.h"
#include "mhtmlreader.h"
#include "officepackage.h"
#include "pdfreader.h"
#include "textreader.h"
#include "xlsxreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Readers
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Readers)
};

/// What a converted document is read as.
Result<Document> readOffice(const OfficePackage &package, const QString &name)
{
    return package.kind() == OfficePackage::Kind::Workbook ? readXlsx(package, name) : readDocx(package, name);
}

/// `format` is also the extension that tells LibreOffice what it is.
Result<Document> readConverted(const QByteArray &bytes, const QString &format, LibreOffice::Target target,
                               const QString &name)
{
    const Result<QByteArray> converted = LibreOffice().convert(bytes, format, target, name);
    if (!converted) {
        return converted.error();
    }
    const Result<OfficePackage> package = OfficePackage::open(*converted, name);
    if (!package) {
        return package.error();
    }
    const Result<Document> document = readOffice(*package, name);
    if (!document) {
        return document.error();
    }
    return document->convertedFrom(format);
}

Error protectedByPassword(const QString &name)
{
    return {.file = name,
            .cause = Readers::tr("The file is protected by a password."),
            .remedy = Readers::tr("Open it in Word, Excel or WPS, remove the password, and save it again.")};
}

/// An undamaged file of a kind that reports do not come in.
Error somethingElse(const QString &cause, const QString &remedy, const QString &name)
{
    return {.file = name, .cause = cause, .remedy = remedy, .isSomethingElse = true};
}

Result<Document> readOpenDocument(const ZipArchive &parts, const QByteArray &bytes, const QString &name)
{
    const Result<QByteArray> manifest = parts.read(u"META-INF/manifest.xml"_s);
    if (manifest && manifest->contains("encryption-data")) {
        return protectedByPassword(name);
    }
    const Result<QByteArray> type = parts.read(u"mimetype"_s);
    if (!type) {
        return type.error();
    }
    return type->contains("spreadsheet") ? readConverted(bytes, u"ods"_s, LibreOffice::Target::Xlsx, name)
                                         : readConverted(bytes, u"odt"_s, LibreOffice::Target::Docx, name);
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
        return readOpenDocument(package->parts(), bytes, name);
    case OfficePackage::Kind::Other:
        break;
    }
    if (package->parts().contains(u"xl/workbook.bin"_s)) {
        return Error{.file = name,
                     .cause = Readers::tr("This is a binary Excel workbook (XLSB), which cannot be read."),
                     .remedy = Readers::tr("Open it in Excel or WPS and save it as XLSX.")};
    }
    if (package->parts().contains(u"OFD.xml"_s)) {
        return Error{.file = name,
                     .cause = Readers::tr("This is an OFD document, which cannot be read."),
                     .remedy = Readers::tr("Open it in an OFD reader and export it as PDF.")};
    }
    return somethingElse(Readers::tr("This is an archive of files, not a report."),
                         Readers::tr("Unpack it, and open the report that is in it."), name);
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

Result<Document> unlessTooMuch(Result<Document> page, const QString &name)
{
    return page && page->text().size() > MaximumTextSize ? tooMuchText(name) : std::move(page);
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

Result<Document> readPlainText(const QByteArray &bytes, const QString &name)
{
    const SourceText source = decode(bytes);
    if (looksBinary(source.text())) {
        return somethingElse(Readers::tr("The file holds no text."),
                             Readers::tr("Choose a Word or Excel document, a PDF, a web page (HTML) or a text file."),
                             name);
    }
    if (source.text().size() > MaximumTextSize) {
        return tooMuchText(name);
    }
    return readText(source);
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
    switch (formatOf(bytes)) {
    case Format::Zip:
        return readZip(bytes, name);
    case Format::Pdf:
        return readPdf(bytes, name);
    case Format::Html:
        return unlessTooMuch(readHtml(bytes, name), name);
    case Format::Mhtml:
        return unlessTooMuch(readMhtml(bytes, name), name);
    case Format::Rtf:
        return readConverted(bytes, u"rtf"_s, LibreOffice::Target::Docx, name);
    case Format::OldDocument:
        return readConverted(bytes, u"doc"_s, LibreOffice::Target::Docx, name);
    case Format::OldWorkbook:
        return readConverted(bytes, u"xls"_s, LibreOffice::Target::Xlsx, name);
    case Format::WordXml:
        return readConverted(bytes, u"xml"_s, LibreOffice::Target::Docx, name);
    case Format::WorkbookXml:
        return readConverted(bytes, u"xml"_s, LibreOffice::Target::Xlsx, name);
    case Format::FlatOpc: // LibreOffice takes it for plain text
        return Error{.file = name,
                     .cause = Readers::tr("This is a Word document saved as XML, which cannot be read."),
                     .remedy = Readers::tr("Open it in Word and save it as DOCX.")};
    case Format::FlatDocument:
        return readConverted(bytes, u"fodt"_s, LibreOffice::Target::Docx, name);
    case Format::FlatWorkbook:
        return readConverted(bytes, u"fods"_s, LibreOffice::Target::Xlsx, name);
    case Format::EncryptedDocument:
        return protectedByPassword(name);
    case Format::Picture:
        return somethingElse(Readers::tr("This is a picture."),
                             Readers::tr("Run text recognition on it, and open or paste the text."), name);
    case Format::Archive:
        return somethingElse(Readers::tr("This is an archive of files, not a report."),
                             Readers::tr("Unpack it, and open the report that is in it."), name);
    case Format::OldSlides:
    case Format::OtherCompound:
        return somethingElse(Readers::tr("This is neither a document nor a spreadsheet."),
                             Readers::tr("Choose the file of the report itself."), name);
    case Format::Text:
        break;
    }
    return readPlainText(bytes, name);
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
