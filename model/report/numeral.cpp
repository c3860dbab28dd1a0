// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numeral.h"

namespace gouji {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype digitsAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isDigit(text.at(end))) {
        ++end;
    }
    return end - at;
}

/// Arabic digits: 1234, 1,234, 12.5.
std::optional<Numeral> readArabic(QStringView text)
{
    QString plain;
    qsizetype at = digitsAt(text, 0);
    if (at == 0) {
        return {};
    }
    plain += text.left(at);
    const bool mayHaveSeparators = at <= 3;
    while (at < text.size() && text.at(at) == u',' && digitsAt(text, at + 1) > 0) {
        if (!mayHaveSeparators || digitsAt(text, at + 1) != 3) {
            return {};
        }
        plain += text.mid(at + 1, 3);
        at += 4;
    }
    if (at < text.size() && text.at(at) == u'.') {
        const qsizetype places = digitsAt(text, at + 1);
        if (places > 0) {
            plain += text.mid(at, places + 1);
            at += places + 1;
        }
    }
    if (const auto value = Quantity::fromString(plain)) {
        return Numeral{*value, at};
    }
    return {};
}

int chineseDigit(QChar c)
{
    static constexpr QStringView Digits = u"〇一二三四五六七八九";
    return c == u'零' ? 0 : c == u'两' ? 2 : int(Digits.indexOf(c));
}

qint64 chineseMultiplier(QChar c)
{
    switch (c.unicode()) {
    case u'十':
        return 10;
    case u'百':
        return 100;
    case u'千':
        return 1000;
    default:
        return 0;
    }
}

/// Chinese numerals below ten thousand, or digits read out one by one.
std::optional<Numeral> readChinese(QStringView text)
{
    qint64 total = 0;
    qint64 digit = -1; // the last digit while no multiplier has followed it
    qsizetype at = 0;
    for (; at < text.size(); ++at) {
        if (const int value = chineseDigit(text.at(at)); value >= 0) {
            digit = digit >= 0 && total == 0 ? digit * 10 + value : value;
            if (digit > Quantity::Limit / 10) {
                return {};
            }
        } else if (const qint64 multiplier = chineseMultiplier(text.at(at))) {
            total += (digit < 0 ? 1 : digit) * multiplier;
            digit = -1;
        } else {
            break;
        }
    }
    if (at == 0) {
        return {};
    }
    return Numeral{Quantity(total + std::max<qint64>(digit, 0)), at};
}

std::optional<Numeral> scaledBy(Numeral numeral, qint64 factor, QChar multiplier, QStringView text)
{
    if (numeral.size >= text.size() || text.at(numeral.size) != multiplier ||
        text.mid(numeral.size + 1).startsWith(u'元')) {
        return numeral;
    }
    const qint64 scaled = numeral.value.scaled();
    if (std::abs(scaled) > Quantity::Limit / factor * Quantity::Unit) {
        return {};
    }
    return Numeral{Quantity::fromScaled(scaled * factor), numeral.size + 1};
}

} // namespace

std::optional<Numeral> readNumeral(QStringView folded)
{
    const bool negative = folded.startsWith(u'-') || folded.startsWith(u'−');
    const qsizetype sign = negative || folded.startsWith(u'+') ? 1 : 0;
    const QStringView text = folded.mid(sign);

    std::optional<Numeral> numeral = readArabic(text);
    if (!numeral && (text.isEmpty() || !isDigit(text.front()))) {
        numeral = readChinese(text);
    }
    if (numeral) {
        numeral = scaledBy(*numeral, 10'000, u'万', text);
    }
    if (numeral) {
        numeral = scaledBy(*numeral, 100'000'000, u'亿', text);
    }
    if (!numeral) {
        return {};
    }
    numeral->size += sign;
    if (negative) {
        numeral->value = Quantity() - numeral->value;
    }
    return numeral;
}

} // namespace gouji
