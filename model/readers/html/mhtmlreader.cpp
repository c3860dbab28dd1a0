// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a parser of our own: GMime brings GLib, KMime a part of KDE and VMime a mail client's network code, and all that
// is needed of RFC 2045 is to find the parts of type text/html.

#include "mhtmlreader.h"

#include "htmlreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cctype>
#include <optional>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr int DeepestNesting = 8;
constexpr qsizetype MostPages = 16; ///< Read to find the one with the most text.

/// A header's lines, unfolded, by name in lower case.
using Header = QHash<QByteArray, QByteArray>;

struct Part
{
    Header header;
    QByteArrayView body;
};

/// The next line from `at` on, without its line break; `at` moves behind it.
QByteArrayView takeLine(QByteArrayView bytes, qsizetype &at)
{
    const qsizetype begin = at;
    const qsizetype end = bytes.indexOf('\n', begin);
    at = end < 0 ? bytes.size() : end + 1;
    QByteArrayView line = bytes.sliced(begin, (end < 0 ? bytes.size() : end) - begin);
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    return line;
}

Part partOf(QByteArrayView bytes)
{
    Part part;
    qsizetype at = 0;
    QByteArray name;
    while (at < bytes.size()) {
        const QByteArrayView line = takeLine(bytes, at);
        if (line.trimmed().isEmpty()) {
            break;
        }
        if (line.front() == ' ' || line.front() == '\t') {
            part.header[name] += ' ' + line.trimmed().toByteArray();
        } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
            name = line.first(colon).toByteArray().trimmed().toLower();
            part.header[name] = line.sliced(colon + 1).trimmed().toByteArray();
        }
    }
    part.body = bytes.sliced(at);
    return part;
}

/// "text/html" of `text/html; charset="utf-8"`.
QByteArray mediaType(const Part &part)
{
    return part.header.value("content-type").split(';').first().trimmed().toLower();
}

QByteArray parameter(const Part &part, const QString &name)
{
    const QRegularExpression pattern(uR"~(;\s*%1\s*=\s*(?:"([^"]*)"|([^\s;]+)))~"_s.arg(name),
                                     QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(QString::fromLatin1(part.header.value("content-type")));
    return (match.captured(1) + match.captured(2)).toLatin1();
}

/// What stands between the lines `--boundary`. The last part ends with the bytes where its end is missing.
QList<QByteArrayView> splitAt(const QByteArray &boundary, QByteArrayView bytes)
{
    const QByteArray delimiter = "--" + boundary;
    QList<QByteArrayView> parts;
    qsizetype begin = -1;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype lineBegin = at;
        const QByteArrayView line = takeLine(bytes, at);
        if (!line.startsWith(delimiter)) {
            continue;
        }
        const QByteArrayView rest = line.sliced(delimiter.size()).trimmed();
        if (!rest.isEmpty() && rest != "--") {
            continue; // a longer boundary that begins alike
        }
        if (begin >= 0) {
            parts.append(bytes.sliced(begin, lineBegin - begin));
        }
        begin = at;
        if (rest == "--") {
            return parts;
        }
    }
    if (begin >= 0) {
        parts.append(bytes.sliced(begin));
    }
    return parts;
}

/// The boundary that a truncated or sloppy header does not name: the first line that begins as one.
QByteArray guessedBoundary(QByteArrayView body)
{
    for (qsizetype at = 0; at < body.size();) {
        const QByteArrayView line = takeLine(body, at);
        if (line.startsWith("--") && line.size() > 4) {
            return line.sliced(2).trimmed().toByteArray();
        }
    }
    return {};
}

void collectPages(const Part &part, int depth, QList<Part> &pages)
{
    const QByteArray type = mediaType(part);
    if (type == "text/html" || type == "application/xhtml+xml") {
        pages.append(part);
    } else if (type.startsWith("multipart/") && depth < DeepestNesting) {
        QByteArray boundary = parameter(part, u"boundary"_s);
        if (boundary.isEmpty()) {
            boundary = guessedBoundary(part.body);
        }
        if (boundary.isEmpty()) {
            return;
        }
        for (const QByteArrayView piece : splitAt(boundary, part.body)) {
            collectPages(partOf(piece), depth + 1, pages);
        }
    }
}

int hexValue(char digit)
{
    return digit >= '0' && digit <= '9'   ? digit - '0'
           : digit >= 'A' && digit <= 'F' ? digit - 'A' + 10
           : digit >= 'a' && digit <= 'f' ? digit - 'a' + 10
                                          : -1;
}

/// RFC 2045, 6.7. What is no escape stays as it is.
QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        QByteArrayView line = text.sliced(at, std::max<qsizetype>(text.indexOf('\n', at) - at, -1) + 1);
        if (line.isEmpty()) {
            line = text.sliced(at); // the last one
        }
        at += line.size();
        QByteArrayView written = line;
        while (!written.isEmpty() && std::isspace(static_cast<unsigned char>(written.back())) != 0) {
            written.chop(1);
        }
        const bool goesOn = written.endsWith('=');
        if (goesOn) {
            written.chop(1);
        }
        for (qsizetype i = 0; i < written.size(); ++i) {
            const int high = written[i] == '=' && i + 2 < written.size() ? hexValue(written[i + 1]) : -1;
            const int low = high >= 0 ? hexValue(written[i + 2]) : -1;
            if (low >= 0) {
                bytes += char(high * 16 + low);
                i += 2;
            } else {
                bytes += written[i];
            }
        }
        if (!goesOn && line.endsWith('\n')) {
            bytes += '\n';
        }
    }
    return bytes;
}

/// The page as a file of its own. The header's charset is put into a byte order mark, since it is stronger than the
/// page's own.
QByteArray pageOf(const Part &part)
{
    const QByteArray encoding = part.header.value("content-transfer-encoding").toLower();
    QByteArray page = encoding == "base64"             ? QByteArray::fromBase64(part.body.toByteArray())
                      : encoding == "quoted-printable" ? fromQuotedPrintable(part.body)
                                                       : part.body.toByteArray();
    const QByteArray charset = parameter(part, u"charset"_s);
    return charset.isEmpty() ? page : "\xEF\xBB\xBF" + decode(page, charset).text().toUtf8();
}

/// Puts the page first that the file says is the one to begin with (RFC 2387, start).
void putStartFirst(const Part &whole, QList<Part> &pages)
{
    const QByteArray start = parameter(whole, u"start"_s);
    const auto isStart = [&start](const Part &page) { return page.header.value("content-id") == start; };
    if (!start.isEmpty()) {
        std::stable_partition(pages.begin(), pages.end(), isStart);
    }
}

} // namespace

bool isMhtml(const QByteArray &bytes)
{
    constexpr qsizetype Head = 8192;
    // What begins with blank lines or a byte order mark is read all the same.
    QByteArray head = bytes.left(Head);
    head = (head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head).trimmed();
    static const QRegularExpression firstLine(u"^[A-Za-z][A-Za-z0-9-]*:"_s);
    if (!firstLine.match(QString::fromLatin1(head.left(80))).hasMatch()) {
        return false;
    }
    const Part part = partOf(head);
    const QByteArray type = mediaType(part);
    return type.startsWith("multipart/") || (type == "text/html" && part.header.contains("mime-version"));
}

Result<Document> readMhtml(const QByteArray &bytes, const QString &name)
{
    qsizetype begin = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (begin < bytes.size() && std::isspace(static_cast<unsigned char>(bytes.at(begin))) != 0) {
        ++begin;
    }
    const Part whole = partOf(QByteArrayView(bytes).sliced(begin));
    QList<Part> pages;
    collectPages(whole, 0, pages);
    if (pages.isEmpty()) {
        return Error{
            .file = name,
            .cause = QCoreApplication::translate("gouji::Readers", "There is no web page in this web archive."),
            .remedy = QCoreApplication::translate("gouji::Readers",
                                                  "Check that it was saved completely, or save the page as HTML.")};
    }
    putStartFirst(whole, pages);
    std::optional<Document> best;
    std::optional<Error> problem;
    for (const Part &page : std::as_const(pages).first(std::min(pages.size(), MostPages))) {
        Result<Document> document = readHtml(pageOf(page), name);
        if (!document) {
            problem = problem.value_or(document.error());
        } else if (!best || best->text().size() < document->text().size()) {
            best = std::move(document).value();
        }
    }
    if (!best) {
        return *problem;
    }
    return best->convertedFrom(u"mhtml"_s);
}

} // namespace gouji
