// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textedit.h"

#include "converter.h"

#include <unicode/ucnv_err.h>

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace gouji {

namespace {

struct Editing
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Editing)
};

/// `text` in an encoding; nothing where the encoding lacks a character of it.
std::optional<QByteArray> encoded(const QString &text, UConverter *converter, Unencodable unencodable)
{
    UErrorCode status = U_ZERO_ERROR;
    if (unencodable == Unencodable::Refused) {
        ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    } else {
        ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_ESCAPE, UCNV_ESCAPE_XML_HEX, nullptr, nullptr, &status);
    }
    constexpr qsizetype LongestReference = 10; // &#x10FFFF; of one character, each of its letters a unit …
    constexpr qsizetype LongestUnit = 4;       // … and in no encoding of more bytes
    QByteArray bytes(text.size() * LongestReference * LongestUnit, Qt::Uninitialized);
    bytes.resize(ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                                 reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status));
    return U_SUCCESS(status) ? std::optional(bytes) : std::nullopt;
}

/// @param edits sorted
bool overlap(const QList<TextEdit> &edits)
{
    const auto collide = [](const TextEdit &a, const TextEdit &b) {
        return b.source.begin < a.source.end || a.source == b.source;
    };
    return std::adjacent_find(edits.begin(), edits.end(), collide) != edits.end();
}

} // namespace

Result<QByteArray> applyEdits(const QByteArray &bytes, const SourceText &source, QList<TextEdit> edits,
                              Unencodable unencodable, const QString &name)
{
    if (edits.isEmpty()) {
        return bytes;
    }
    std::sort(edits.begin(), edits.end(), [](const TextEdit &a, const TextEdit &b) {
        return std::pair(a.source.begin, a.source.end) < std::pair(b.source.begin, b.source.end);
    });
    if (overlap(edits)) {
        return Error{.file = name, .cause = Editing::tr("Two corrections stand at the same place of the file.")};
    }
    UnitPlaces places;
    for (const TextEdit &edit : std::as_const(edits)) {
        places.units << edit.source.begin << edit.source.end;
    }
    const qsizetype begin = source.hasByteOrderMark() ? byteOrderMark(bytes)->bytes.size() : 0;
    const Converter converter = openConverter(source.encoding().toLatin1());
    const QByteArrayView encodedText = QByteArrayView(bytes).sliced(begin);
    convert(encodedText, converter.get(), &places);

    QByteArray edited = bytes.first(begin);
    QString expected;
    qsizetype byte = 0; // in encodedText
    qsizetype unit = 0; // in the source
    for (qsizetype i = 0; i < edits.size(); ++i) {
        const TextEdit &edit = edits.at(i);
        const std::optional<QByteArray> text = encoded(edit.text, converter.get(), unencodable);
        if (!text) {
            return Error{.file = name,
                         .cause = Editing::tr("“%1” cannot be written in the file's encoding, %2.")
                                      .arg(edit.text, source.encoding())};
        }
        edited += encodedText.sliced(byte, places.bytes.at(2 * i) - byte);
        edited += *text;
        byte = places.bytes.at(2 * i + 1);
        expected += source.view({unit, edit.source.begin});
        expected += convert(*text, converter.get()).text;
        unit = edit.source.end;
    }
    edited += encodedText.sliced(byte);
    expected += source.view({unit, source.text().size()});

    // In an encoding with shifts, such as ISO 2022, a text that is cut out can change how the rest reads.
    if (convert(QByteArrayView(edited).sliced(begin), converter.get()).text != expected) {
        return Error{.file = name,
                     .cause = Editing::tr("The file's encoding, %1, does not allow a correction at this place.")
                                  .arg(source.encoding())};
    }
    return edited;
}

} // namespace gouji
