// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "converter.h"

#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Where replacements are noted while ICU converts.
struct ReplacementLog
{
    const UChar *textBegin;
    QList<qsizetype> replacedAt;
};

void replaceAndNote(const void *context, UConverterToUnicodeArgs *args, const char *, int32_t,
                    UConverterCallbackReason reason, UErrorCode *status)
{
    if (reason > UCNV_IRREGULAR) {
        return; // reset, close or clone: nothing was converted
    }
    auto *const log = static_cast<ReplacementLog *>(const_cast<void *>(context));
    log->replacedAt.append(args->target - log->textBegin);
    *status = U_ZERO_ERROR;
    const UChar replacement = QChar::ReplacementCharacter;
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
}

/// The place at or before `end` where no character of UTF-8 is cut.
const char *characterEnd(const char *end)
{
    constexpr int LongestCharacter = 4;
    for (int back = 0; back < LongestCharacter; ++back) {
        if ((quint8(end[-back]) & 0xC0U) != 0x80) {
            return end - back;
        }
    }
    return end;
}

} // namespace

Converter openConverter(const QByteArray &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(encoding.constData(), &status));
    return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

const ByteOrderMark *byteOrderMark(QByteArrayView bytes)
{
    // Longer marks first: that of UTF-32LE begins as that of UTF-16LE does.
    static constexpr std::array<ByteOrderMark, 6> Marks{{
        {{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
        {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
        {{"\x84\x31\x95\x33", 4}, "GB18030"},
        {{"\xEF\xBB\xBF", 3}, "UTF-8"},
        {{"\xFF\xFE", 2}, "UTF-16LE"},
        {{"\xFE\xFF", 2}, "UTF-16BE"},
    }};
    const auto *const found = std::find_if(Marks.begin(), Marks.end(),
                                           [bytes](const ByteOrderMark &mark) { return bytes.startsWith(mark.bytes); });
    return found == Marks.end() ? nullptr : found;
}

Decoded convert(QByteArrayView bytes, UConverter *converter, UnitPlaces *places)
{
    Decoded decoded;
    decoded.text.resize(bytes.size() + 1); // no encoding we read makes more units than bytes
    auto *target = reinterpret_cast<UChar *>(decoded.text.data());
    ReplacementLog log{target, {}};
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter, replaceAndNote, &log, nullptr, nullptr, &status);

    // ICU gives the offsets of all units or of none. Where some are asked for, it converts a chunk at a time. A chunk
    // must not cut a character of UTF-8: ICU gives wrong offsets behind such a cut.
    const bool isUtf8 = ucnv_getType(converter) == UCNV_UTF8;
    constexpr qsizetype ChunkSize = 65536; // whole units of UTF-32
    constexpr qsizetype MostPending = 64;  // units that the end of one chunk can leave to the next
    std::vector<int32_t> offsets(places ? ChunkSize + MostPending : 0);
    const char *source = bytes.data();
    const char *const end = source + bytes.size();
    do {
        const char *const chunk = source;
        const char *chunkEnd = end;
        if (places && end - chunk > ChunkSize) {
            chunkEnd = isUtf8 ? characterEnd(chunk + ChunkSize) : chunk + ChunkSize;
        }
        const qsizetype pending = places ? ucnv_toUCountPending(converter, &status) : 0;
        const qsizetype firstUnit = target - log.textBegin;
        const qsizetype room = decoded.text.size() - firstUnit;
        const UChar *const limit = target + (places ? std::min(room, qsizetype(offsets.size())) : room);
        ucnv_toUnicode(converter, &target, limit, &source, chunkEnd, places ? offsets.data() : nullptr,
                       static_cast<UBool>(chunkEnd == end), &status);
        const qsizetype units = target - log.textBegin;
        while (places && places->bytes.size() < places->units.size() &&
               places->units.at(places->bytes.size()) < units) {
            const int32_t offset = offsets.at(size_t(places->units.at(places->bytes.size()) - firstUnit));
            // Below 0: the character began at the end of the chunk before.
            places->bytes.append(chunk - bytes.data() + (offset < 0 ? -pending : offset));
        }
    } while (U_SUCCESS(status) && source != end);

    decoded.text.resize(target - log.textBegin);
    decoded.replacedAt = std::move(log.replacedAt);
    if (places) {
        places->bytes.resize(places->units.size(), bytes.size());
    }
    return decoded;
}

Decoded convert(QByteArrayView bytes, const QByteArray &encoding)
{
    return convert(bytes, openConverter(encoding).get());
}

} // namespace gouji
