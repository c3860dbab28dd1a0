// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "converter.h"
#include "sourcetext.h"

#include <unicode/uchar.h>
#include <unicode/uniset.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// The name of the encoding to read what is declared as `declared` in; empty for a name nobody knows.
QByteArray encodingDeclaredAs(QByteArrayView declared)
{
    const Converter converter = openConverter(declared.toByteArray().trimmed());
    if (!converter) {
        return {};
    }
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray name = ucnv_getName(converter.get(), &status);
    // GB 2312 and GBK are subsets of GB 18030, and what is declared as them often holds characters beyond them.
    static constexpr std::array SubsetsOfGb18030{"gb18030", "windows-936-2000", "ibm-1383_P110-1999",
                                                 "ibm-5478_P100-1995", "ibm-1386_P100-2001"};
    if (std::find(SubsetsOfGb18030.begin(), SubsetsOfGb18030.end(), name) != SubsetsOfGb18030.end()) {
        return "GB18030"_ba;
    }
    const char *const standard = ucnv_getStandardName(name.constData(), "IANA", &status);
    return standard != nullptr ? QByteArray(standard) : name;
}

/// The characters of the first levels of GB 2312 and Big5, which hold what is in daily use.
const icu::UnicodeSet &everydayHan()
{
    static const icu::UnicodeSet set = [] {
        icu::UnicodeSet everyday;
        const auto add = [&everyday](const QByteArray &encoding, int firstLead, int lastLead, bool wholeCell) {
            const Converter converter = openConverter(encoding);
            for (int lead = firstLead; lead <= lastLead; ++lead) {
                for (int trail = wholeCell ? 0x40 : 0xA1; trail <= 0xFE; ++trail) {
                    const std::array cell{char(lead), char(trail)};
                    const Decoded decoded = convert(QByteArrayView(cell.data(), 2), converter.get());
                    if (decoded.replacedAt.isEmpty() && decoded.text.size() == 1) {
                        everyday.add(decoded.text.front().unicode());
                    }
                }
            }
        };
        add("GB18030"_ba, 0xB0, 0xD7, false);
        add("Big5"_ba, 0xA4, 0xC6, true);
        everyday.freeze();
        return everyday;
    }();
    return set;
}

/// How much a character speaks for the text being Chinese that was decoded rightly.
int plausibility(char32_t unit)
{
    // What no page of this kind is without, in both scripts; few characters, and none of them likely by chance.
    static constexpr QStringView Words =
        u"的一是在和不年月日人中国國公开開信息政府工作报報告情况況申请請行政主动動机機关關"
        u"法规規文件数數量总總计計收费費处處理本机機构構务務网網";
    const auto character = UChar32(unit);
    if (unit < 0x20 && unit != u'\n' && unit != u'\r' && unit != u'\t') {
        return -8;
    }
    if (unit < 0x80 || U_IS_SURROGATE(character)) {
        return 0;
    }
    if (Words.contains(QChar(char16_t(unit)))) {
        return 4;
    }
    if (everydayHan().contains(character) != 0) {
        return 2;
    }
    if (u_hasBinaryProperty(character, UCHAR_IDEOGRAPHIC) != 0) {
        return -1;
    }
    if (unit == QChar::ReplacementCharacter) {
        return -4;
    }
    switch (ublock_getCode(character)) {
    case UBLOCK_CJK_SYMBOLS_AND_PUNCTUATION:
    case UBLOCK_HALFWIDTH_AND_FULLWIDTH_FORMS: {
        const int width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
        return width == U_EA_FULLWIDTH || width == U_EA_WIDE ? 2 : -2;
    }
    case UBLOCK_GENERAL_PUNCTUATION:
        return u_ispunct(character) != 0 ? 2 : -2;
    case UBLOCK_LATIN_1_SUPPLEMENT:
        return u_charType(character) == U_CONTROL_CHAR ? -4 : 0;
    default:
        return -2;
    }
}

struct Judgement
{
    double plausibility = 0; ///< An average over the characters that tell; ASCII does not, unless it is a control one.
    bool isCertain = false;  ///< No other encoding will do better.
};

Judgement judge(const Decoded &decoded)
{
    static const std::vector<qint16> ofUnit = [] {
        std::vector<qint16> values(0x10000);
        for (char32_t unit = 0; unit < values.size(); ++unit) {
            values[unit] = qint16(plausibility(unit));
        }
        return values;
    }();
    int sum = 0;
    int count = 0;
    for (const QChar unit : decoded.text) {
        const int value = ofUnit[unit.unicode()];
        sum += value;
        count += unit >= QChar(0x80) || value != 0 ? 1 : 0;
    }
    // Reports score above 2.3 in their own encoding and below 1 in any other.
    const double average = count == 0 ? 0 : double(sum) / count;
    return {average, average > 2 && count > 64};
}

/// A byte that no text in ASCII has.
bool isTelling(char byte)
{
    return byte == 0 || (byte & 0x80) != 0;
}

/// The encoding among `candidates` that makes the most plausible text of the bytes, judged from where they stop being
/// ASCII; the first of equals.
QByteArray mostPlausible(QByteArrayView bytes, const QList<QByteArray> &candidates)
{
    constexpr qsizetype Enough = 16384; // bytes
    const auto *const telling = std::find_if(bytes.begin(), bytes.end(), isTelling);
    const qsizetype begin = (telling - bytes.begin()) & ~qsizetype(3); // where a unit begins in UTF-16 and UTF-32 too
    const QByteArrayView sample = bytes.sliced(begin, std::min(bytes.size() - begin, Enough));
    QByteArray best;
    Judgement bestJudgement;
    for (const QByteArray &candidate : candidates) {
        const Judgement judgement = judge(convert(sample, candidate));
        if (best.isEmpty() || judgement.plausibility > bestJudgement.plausibility) {
            best = candidate;
            bestJudgement = judgement;
        }
        if (judgement.isCertain) {
            break;
        }
    }
    return best;
}

/// The text of bytes that are UTF-8 without a fault, in one pass; nothing for others.
std::optional<QString> validUtf8(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    int32_t size = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8(reinterpret_cast<UChar *>(text.data()), int32_t(text.size()), &size, bytes.data(),
                  int32_t(bytes.size()), &status);
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    text.truncate(size);
    text.squeeze();
    return text;
}

SourceText sourceText(QByteArrayView bytes, const QByteArray &encoding, bool hasByteOrderMark)
{
    Decoded decoded = convert(bytes, encoding);
    return SourceText(std::move(decoded.text), QString::fromLatin1(encoding), hasByteOrderMark,
                      std::move(decoded.replacedAt));
}

} // namespace

SourceText decode(QByteArrayView bytes, QByteArrayView declared)
{
    if (const ByteOrderMark *const mark = byteOrderMark(bytes)) {
        return sourceText(bytes.sliced(mark->bytes.size()), mark->encoding, true);
    }
    const QByteArray declaredEncoding = declared.isEmpty() ? QByteArray() : encodingDeclaredAs(declared);
    // In UTF-16 a letter of ASCII has a NUL, and of all others every second a byte beyond ASCII: stray ones are fewer.
    const qsizetype few = bytes.size() / 16;
    const bool holdsFewNuls = std::ranges::count(bytes, 0) <= few;
    if (holdsFewNuls && (declaredEncoding.isEmpty() || declaredEncoding == "UTF-8")) {
        if (std::optional<QString> text = validUtf8(bytes)) {
            return SourceText(*std::move(text), u"UTF-8"_s);
        }
    }
    QList<QByteArray> candidates{"GB18030"_ba, "UTF-8"_ba, "Big5"_ba, "UTF-16LE"_ba, "UTF-16BE"_ba};
    if (!declaredEncoding.isEmpty()) {
        candidates.removeOne(declaredEncoding);
        candidates.prepend(declaredEncoding);
    }
    if (std::ranges::count_if(bytes, isTelling) <= few) {
        candidates.removeIf([](const QByteArray &candidate) { return candidate.startsWith("UTF-16"); });
    }
    return sourceText(bytes, mostPlausible(bytes, candidates), false);
}

} // namespace gouji
