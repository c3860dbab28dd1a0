// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "format.h"

#include "compoundfile.h"
#include "mhtmlreader.h"

#include <algorithm>
#include <array>
#include <cctype>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct Signature
{
    QByteArrayView begin;
    Format format;
};

/// The first bytes of formats that begin alike in every file.
constexpr std::array Signatures{
    Signature{"PK\x03\x04", Format::Zip},
    Signature{"PK\x05\x06", Format::Zip}, // without entries
    Signature{"{\\rtf", Format::Rtf},
    Signature{"\x89PNG", Format::Picture},
    Signature{"\xFF\xD8\xFF", Format::Picture}, // JPEG
    Signature{"GIF8", Format::Picture},
    Signature{"BM", Format::Picture},
    Signature{QByteArrayView("II*\0", 4), Format::Picture}, // TIFF
    Signature{QByteArrayView("MM\0*", 4), Format::Picture},
    Signature{"Rar!\x1A\x07", Format::Archive},
    Signature{"7z\xBC\xAF\x27\x1C", Format::Archive},
    Signature{"\x1F\x8B", Format::Archive},
    Signature{"\xFD"
              "7zXZ",
              Format::Archive},
    Signature{"BZh", Format::Archive},
};

/// Signatures that words can begin with are believed only with what must follow them.
bool isPlausible(const Signature &signature, const QByteArray &bytes)
{
    if (signature.begin == "BM") {
        return bytes.size() >= 26 && QByteArrayView(bytes).sliced(6, 4) == QByteArrayView("\0\0\0\0", 4);
    }
    return signature.begin != "BZh" || bytes.mid(4, 2) == "1A";
}

/// Readers of PDF look for its header in the first 1024 bytes (ISO 32000-1, annex H.3.4.1).
bool isPdf(const QByteArray &bytes)
{
    return bytes.left(1024).contains("%PDF-");
}

/// The beginning of a text, as ASCII: UTF-16 loses its zeros.
QByteArray asciiHead(const QByteArray &bytes)
{
    QByteArray head = bytes.left(8192);
    head.removeIf([](char c) { return c == '\0'; });
    return head;
}

/// Whether one of HTML's common tags stands near the beginning.
bool looksLikeHtml(const QByteArray &head)
{
    static constexpr std::array<QByteArrayView, 11> Tags{"!doctype html", "html", "head", "body", "meta",    "table",
                                                         "div",           "p",    "span", "td",   "frameset"};
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

/// An office document written as one XML file; Text for what is none.
Format flatOffice(const QByteArray &head)
{
    const qsizetype begin = head.indexOf('<');
    if (begin < 0 || begin > 64) { // but for a byte order mark and blanks, XML begins with a tag
        return Format::Text;
    }
    static const QByteArray WordNamespace("http://schemas.microsoft.com/office/word/2003/wordml");
    if (head.contains("<pkg:package")) {
        return Format::FlatOpc;
    }
    if (head.contains("progid=\"Word.Document\"") || head.contains(WordNamespace)) {
        return Format::WordXml;
    }
    // Excel's pages in HTML name the same namespaces: the element tells.
    if (head.contains("progid=\"Excel.Sheet\"") ||
        (head.contains("<Workbook") && head.contains("urn:schemas-microsoft-com:office:spreadsheet"))) {
        return Format::WorkbookXml;
    }
    if (head.contains("<office:document")) {
        return head.contains("opendocument.spreadsheet\"") ? Format::FlatWorkbook : Format::FlatDocument;
    }
    return Format::Text;
}

Format compoundFormat(const CompoundFile &file)
{
    if (file.isEncrypted()) {
        return Format::EncryptedDocument;
    }
    if (file.contains(u"WordDocument")) {
        return Format::OldDocument;
    }
    if (file.contains(u"Workbook") || file.contains(u"Book")) {
        return Format::OldWorkbook;
    }
    return file.contains(u"PowerPoint Document") ? Format::OldSlides : Format::OtherCompound;
}

} // namespace

Format formatOf(const QByteArray &bytes)
{
    if (CompoundFile::isOne(bytes)) {
        return compoundFormat(CompoundFile(bytes));
    }
    for (const Signature &signature : Signatures) {
        if (bytes.startsWith(signature.begin) && isPlausible(signature, bytes)) {
            return signature.format;
        }
    }
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP") {
        return Format::Picture;
    }
    if (isPdf(bytes)) {
        return Format::Pdf;
    }
    if (isMhtml(bytes)) {
        return Format::Mhtml;
    }
    const QByteArray head = asciiHead(bytes);
    if (const Format flat = flatOffice(head); flat != Format::Text) {
        return flat;
    }
    return looksLikeHtml(head) ? Format::Html : Format::Text;
}

} // namespace gouji
