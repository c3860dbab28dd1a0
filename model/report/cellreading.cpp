// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numeral.h"
#include "report.h"
#include "writtenout.h"

#include <QHash>

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// What is left of a character that was lost on the way.
bool isLost(QChar c)
{
    return c == u'\uFFFD' || c == u'?';
}

/// What stands beside a number in folded text without being of it: the mark of a footnote (¹, ①). A fraction is of it.
bool isFootnoteMark(QChar c)
{
    return c.category() == QChar::Number_Other && c.decompositionTag() != QChar::Fraction;
}

/// Characters that stand round a number without being printed: blanks, and marks that turn no digits (U+202E would).
bool isPadding(QChar c)
{
    constexpr char16_t Override = 0x202E;
    return c.isSpace() || c == u'\u200B' || c == u'\uFEFF' || (c.unicode() != Override && turnsDirection(c.unicode()));
}

QStringView trimmed(QStringView text, bool (*isDropped)(QChar) = isPadding)
{
    while (!text.isEmpty() && isDropped(text.front())) {
        text = text.mid(1);
    }
    while (!text.isEmpty() && isDropped(text.back())) {
        text.chop(1);
    }
    return text;
}

/// Numerals as cheques have them (壹佰贰拾) in the characters of everyday; others stay.
QString everydayNumerals(const QString &folded)
{
    static constexpr QStringView Digits = u"零一二三四五六七八九";
    static const QHash<double, QString> Multipliers{{10, u"十"_s},     {20, u"二十"_s},       {30, u"三十"_s},
                                                    {40, u"四十"_s},   {100, u"百"_s},        {1000, u"千"_s},
                                                    {10'000, u"万"_s}, {100'000'000, u"亿"_s}};
    QString text;
    for (const QChar c : folded) {
        const double value = c.script() == QChar::Script_Han ? u_getNumericValue(c.unicode()) : U_NO_NUMERIC_VALUE;
        text += value >= 0 && value < 10 ? QString(Digits.at(qsizetype(value))) : Multipliers.value(value, c);
    }
    return text;
}

bool isMark(QStringView text)
{
    static const std::array words{u"无"_s, u"没有"_s, u"不适用"_s, u"不涉及"_s, u"N/A"_s, u"n/a"_s, u"空"_s};
    if (std::find(words.begin(), words.end(), text) != words.end()) {
        return true;
    }
    static constexpr QStringView Strokes = u"/-—–―─−\\∕*·一";
    return text.size() <= 4 && std::all_of(text.begin(), text.end(), [&text](QChar c) {
               return c == text.front() && Strokes.contains(c) && (c != u'一' || text.size() > 1);
           });
}

/// A number with words round it (三件, 251000元, 减3, 22(其中修订16件)). Nothing when more than that is said.
std::optional<Quantity> readWithWords(QStringView text, const QString &unit)
{
    bool decrease = false;
    static constexpr std::array<QStringView, 8> prefixes{u"减少", u"减", u"增加", u"增", u"共计", u"共", u"约", u"计"};
    for (const QStringView prefix : prefixes) {
        if (text.startsWith(prefix)) {
            decrease = prefix.startsWith(u'减');
            text = trimmed(text.mid(prefix.size()));
            break;
        }
    }
    const std::optional<Numeral> numeral = readNumeral(text);
    if (!numeral) {
        return {};
    }
    const Quantity value = decrease ? Quantity() - numeral->value : numeral->value;
    QStringView rest = trimmed(text.mid(numeral->size));
    if (const qsizetype note = rest.indexOf(u'('); note >= 0 && rest.endsWith(u')')) {
        rest = trimmed(rest.left(note));
    }
    if (rest.startsWith(u'余') || rest.startsWith(u'多')) {
        rest = rest.mid(1);
    }
    if (unit == u"万元"_s && rest == u"元"_s) {
        return value.scaled() % 10'000 == 0 ? std::optional(Quantity::fromScaled(value.scaled() / 10'000))
                                            : std::nullopt;
    }
    static const std::array<QStringView, 17> measures{u"",     u"件",   u"条", u"次", u"份",  u"篇",
                                                      u"项",   u"期",   u"宗", u"个", u"起",  u"例",
                                                      u"人次", u"万元", u"元", u"人", u"亿元"};
    if (unit == u"万元"_s && rest == u"亿元"_s) {
        const bool fits = std::abs(value.scaled()) <= Quantity::Limit / 10'000 * Quantity::Unit;
        return fits ? std::optional(Quantity::fromScaled(value.scaled() * 10'000)) : std::nullopt;
    }
    return std::find(measures.begin(), measures.end(), rest) != measures.end() ? std::optional(value) : std::nullopt;
}

} // namespace

CellReading readCell(QStringView printed, const QString &unit)
{
    const QStringView bare = trimmed(printed);
    if (bare.isEmpty()) {
        return {};
    }
    if (const auto value = Quantity::fromString(bare)) {
        return {CellStatus::Ok, value};
    }
    if (std::ranges::any_of(bare, [](QChar c) { return turnsDirection(c.unicode()); })) {
        return {CellStatus::Text, {}}; // the digits are seen in another order than they stand
    }
    const QString text = trimmed(folded(bare)).toString();
    if (text.isEmpty()) {
        return {};
    }
    if (isMark(text)) {
        return {CellStatus::Mark, {}};
    }
    const auto isArabic = [&text] {
        return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    };
    if (const auto numeral = readNumeral(text); numeral && numeral->size == text.size() && isArabic()) {
        return {CellStatus::Ok, numeral->value};
    }
    const QStringView kept = trimmed(trimmed(trimmed(text, isLost)), isFootnoteMark);
    return {CellStatus::Text, readWithWords(everydayNumerals(kept.toString()), unit)};
}

} // namespace gouji
