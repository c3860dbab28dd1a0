// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numberformat.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// Excel counts in 15 significant digits.
constexpr int SignificantDigits = 15;

/// A number's digits, without its sign: 0.digits × 10^exponent.
struct Decimal
{
    QByteArray digits;
    int exponent = 0;

    static Decimal of(double magnitude)
    {
        QByteArray written = QByteArray::number(magnitude, 'e', SignificantDigits - 1);
        const qsizetype e = written.indexOf('e');
        const int exponent = written.mid(e + 1).toInt();
        return {written.left(e).replace(".", ""), magnitude == 0 ? 0 : exponent + 1};
    }

    /// Its digits from the highest on to `places` behind the point, rounded half up; none for zero before the point.
    std::pair<QByteArray, QByteArray> rounded(int places) const
    {
        const qsizetype kept = exponent + places;
        QByteArray all = digits;
        if (kept < 0) {
            all.clear();
        }
        all = all.leftJustified(std::max<qsizetype>(kept, 0), '0');
        const bool roundsUp = kept >= 0 && kept < all.size() && all.at(kept) >= '5';
        all.truncate(std::max<qsizetype>(kept, 0));
        all.prepend(std::max(0, -exponent), '0');
        all.truncate(std::max(exponent, 0) + places);
        if (roundsUp) {
            all.prepend('0');
            qsizetype at = all.size() - 1;
            while (all.at(at) == '9') {
                all[at--] = '0';
            }
            ++all[at];
        }
        QByteArray whole = all.left(all.size() - places);
        while (whole.startsWith('0')) {
            whole.remove(0, 1);
        }
        return {whole, all.right(places)};
    }
};

/// The digits of places [from, to), counted from the point upwards, from the highest on; a placeholder where there is
/// none: 0, a blank for ?, nothing for #.
QString wholeDigits(const QByteArray &whole, qsizetype from, qsizetype to, QChar placeholder, bool isGrouped)
{
    QString digits;
    for (qsizetype place = from; place > to; --place) {
        const bool isPrinted = place <= whole.size();
        if (isPrinted) {
            digits += QLatin1Char(whole.at(whole.size() - place));
        } else if (placeholder != u'#') {
            digits += placeholder == u'0' ? u'0' : u' ';
        }
        if (isGrouped && (isPrinted || placeholder == u'0') && place % 3 == 1 && place > 1) {
            digits += u',';
        }
    }
    return digits;
}

/// A format code cut at the semicolons that are no text.
QList<QStringView> sectionsOf(QStringView code)
{
    QList<QStringView> sections;
    qsizetype begin = 0;
    bool isQuoted = false;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar c = code.at(at);
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u'\\' || c == u'!' || c == u'_' || c == u'*')) {
            ++at;
        } else if (!isQuoted && c == u';') {
            sections.append(code.sliced(begin, at - begin));
            begin = at + 1;
        }
    }
    sections.append(code.sliced(begin));
    return sections;
}

} // namespace

bool NumberFormat::Section::has(Token::Kind kind) const
{
    return std::any_of(tokens.begin(), tokens.end(), [kind](const Token &token) { return token.kind == kind; });
}

bool NumberFormat::Section::holdsFor(double number) const
{
    static const QHash<QString, bool (*)(double, double)> comparisons{
        {u"<"_s, [](double a, double b) { return a < b; }},  {u"<="_s, [](double a, double b) { return a <= b; }},
        {u">"_s, [](double a, double b) { return a > b; }},  {u">="_s, [](double a, double b) { return a >= b; }},
        {u"="_s, [](double a, double b) { return a == b; }}, {u"<>"_s, [](double a, double b) { return a != b; }},
    };
    const auto compare = comparisons.value(comparison);
    return compare == nullptr || compare(number, comparedTo);
}

NumberFormat::NumberFormat(QStringView code)
{
    static constexpr qsizetype LongestCode = 255; // Excel's own limit
    if (code.isEmpty() || code.size() > LongestCode) {
        code = u"General";
    }
    for (const QStringView section : sectionsOf(code)) {
        m_sections.append(parseSection(section));
    }
}

NumberFormat NumberFormat::builtIn(int id)
{
    static const QHash<int, QString> codes{
        {1, u"0"_s},
        {2, u"0.00"_s},
        {3, u"#,##0"_s},
        {4, u"#,##0.00"_s},
        {9, u"0%"_s},
        {10, u"0.00%"_s},
        {11, u"0.00E+00"_s},
        {14, u"yyyy/m/d"_s},
        {15, u"d-mmm-yy"_s},
        {16, u"d-mmm"_s},
        {17, u"mmm-yy"_s},
        {18, u"h:mm AM/PM"_s},
        {19, u"h:mm:ss AM/PM"_s},
        {20, u"h:mm"_s},
        {21, u"h:mm:ss"_s},
        {22, u"yyyy/m/d h:mm"_s},
        {27, u"yyyy\"年\"m\"月\""_s},
        {28, u"m\"月\"d\"日\""_s},
        {29, u"m\"月\"d\"日\""_s},
        {30, u"m-d-yy"_s},
        {31, u"yyyy\"年\"m\"月\"d\"日\""_s},
        {32, u"h\"时\"mm\"分\""_s},
        {33, u"h\"时\"mm\"分\"ss\"秒\""_s},
        {34, u"上午/下午h\"时\"mm\"分\""_s},
        {35, u"上午/下午h\"时\"mm\"分\"ss\"秒\""_s},
        {36, u"yyyy\"年\"m\"月\""_s},
        {37, u"#,##0_);(#,##0)"_s},
        {38, u"#,##0_);(#,##0)"_s},
        {39, u"#,##0.00_);(#,##0.00)"_s},
        {40, u"#,##0.00_);(#,##0.00)"_s},
        {41, u"_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ "_s},
        {42, u"_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* \"-\"_ ;_ @_ "_s},
        {43, u"_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ "_s},
        {44, u"_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* \"-\"??_ ;_ @_ "_s},
        {45, u"mm:ss"_s},
        {46, u"[h]:mm:ss"_s},
        {47, u"mm:ss"_s},
        {48, u"##0.0E+0"_s},
        {49, u"@"_s},
        {50, u"yyyy\"年\"m\"月\""_s},
        {51, u"m\"月\"d\"日\""_s},
        {52, u"yyyy\"年\"m\"月\""_s},
        {53, u"m\"月\"d\"日\""_s},
        {54, u"m\"月\"d\"日\""_s},
        {55, u"上午/下午h\"时\"mm\"分\""_s},
        {56, u"上午/下午h\"时\"mm\"分\"ss\"秒\""_s},
        {57, u"yyyy\"年\"m\"月\""_s},
        {58, u"m\"月\"d\"日\""_s},
    };
    return NumberFormat(codes.value(id));
}

NumberFormat::Section NumberFormat::parseSection(QStringView code)
{
    using Kind = Token::Kind;
    Section section;
    const auto add = [&section](Kind kind, QStringView text) { section.tokens.append({kind, text.toString()}); };
    static const QHash<QChar, Kind> marks{{u'0', Kind::Digit}, {u'#', Kind::Digit}, {u'?', Kind::Digit},
                                          {u'.', Kind::Point}, {u',', Kind::Comma}, {u'%', Kind::Percent},
                                          {u'@', Kind::Text}};
    for (qsizetype at = 0; at < code.size();) {
        const QStringView rest = code.sliced(at);
        const QChar c = rest.front();
        const auto closing = [rest](QChar mark) {
            const qsizetype found = rest.indexOf(mark, 1);
            return found < 0 ? rest.size() : found;
        };
        if (c == u'"') {
            add(Kind::Literal, rest.sliced(1, closing(u'"') - 1));
            at += closing(u'"') + 1;
        } else if (c == u'[') {
            parseBracket(rest.sliced(1, closing(u']') - 1), &section);
            at += closing(u']') + 1;
        } else if (c == u'\\' || c == u'!') {
            add(Kind::Literal, rest.mid(1, 1));
            at += 2;
        } else if (c == u'_' || c == u'*') { // the width of a letter, and one that fills the cell
            if (c == u'_') {
                add(Kind::Literal, u" ");
            }
            at += 2;
        } else if (marks.contains(c)) {
            add(marks.value(c), rest.first(1));
            ++at;
        } else {
            at += parseLetters(rest, &section);
        }
    }
    return section;
}

/// @return how many characters were taken
qsizetype NumberFormat::parseLetters(QStringView rest, Section *section)
{
    static constexpr std::array<std::pair<QStringView, Token::Kind>, 7> words{{
        {u"General", Token::Kind::General},
        {u"G/通用格式", Token::Kind::General},
        {u"AM/PM", Token::Kind::HalfDay},
        {u"A/P", Token::Kind::HalfDay},
        {u"上午/下午", Token::Kind::HalfDay},
        {u"E+", Token::Kind::Exponent},
        {u"E-", Token::Kind::Exponent},
    }};
    for (const auto &[word, kind] : words) {
        if (rest.startsWith(word, Qt::CaseInsensitive)) {
            section->tokens.append({kind, word.toString()});
            return word.size();
        }
    }
    const QChar letter = rest.front().toLower();
    if (!QStringView(u"ymdhsea").contains(letter)) {
        section->tokens.append({Token::Kind::Literal, rest.first(1).toString()});
        return 1;
    }
    qsizetype end = 1;
    while (end < rest.size() && rest.at(end).toLower() == letter) {
        ++end;
    }
    section->tokens.append({Token::Kind::Date, QString(end, letter)});
    return end;
}

/// A colour, a condition, a currency with its language, or a time that does not begin again at 24 or 60.
void NumberFormat::parseBracket(QStringView content, Section *section)
{
    if (content.startsWith(u'$')) {
        const QStringView currency = content.sliced(1);
        section->tokens.append({Token::Kind::Literal, currency.left(currency.indexOf(u'-')).toString()});
    } else if (!content.isEmpty() && QStringView(u"<>=").contains(content.front())) {
        qsizetype end = 1;
        while (end < content.size() && QStringView(u"<>=").contains(content.at(end))) {
            ++end;
        }
        section->comparison = content.first(end).toString();
        section->comparedTo = content.sliced(end).toDouble();
    } else if (const QString letters = content.toString().toLower(); letters == QString(letters.size(), u'h') ||
                                                                     letters == QString(letters.size(), u'm') ||
                                                                     letters == QString(letters.size(), u's')) {
        section->tokens.append({Token::Kind::Date, u'[' + letters.left(1) + u']'});
    }
}

QString NumberFormat::general(double number)
{
    return number == 0 ? u"0"_s : QString::number(number, 'G', SignificantDigits);
}

QString NumberFormat::shown(const QString &text) const
{
    // Of four sections the last is for text; of fewer, the last where it has an @.
    if (m_sections.size() < 4 && !m_sections.last().has(Token::Kind::Text)) {
        return text;
    }
    QString result;
    for (const Token &token : m_sections.at(std::min<qsizetype>(m_sections.size(), 4) - 1).tokens) {
        result += token.kind == Token::Kind::Text ? text : token.kind == Token::Kind::Literal ? token.text : QString();
    }
    return result;
}

QString NumberFormat::shown(double number, bool is1904) const
{
    if (!std::isfinite(number)) {
        return {};
    }
    QList<Section> sections = m_sections.first(std::min<qsizetype>(m_sections.size(), 3));
    if (sections.size() > 1 && m_sections.size() < 4 && sections.last().has(Token::Kind::Text)) {
        sections.removeLast();
    }
    qsizetype chosen = 0;
    const bool hasConditions = std::any_of(sections.begin(), sections.end(),
                                           [](const Section &section) { return !section.comparison.isEmpty(); });
    if (hasConditions) {
        const auto holds = std::find_if(sections.begin(), sections.end(),
                                        [number](const Section &section) { return section.holdsFor(number); });
        if (holds == sections.end()) {
            return general(number);
        }
        chosen = holds - sections.begin();
    } else if (number < 0 && sections.size() > 1) {
        chosen = 1;
    } else if (number == 0 && sections.size() > 2) {
        chosen = 2;
    }
    const Section &section = sections.at(chosen);
    if (section.has(Token::Kind::Date)) {
        return dateShown(section, number, is1904);
    }
    const QString magnitude = numberShown(section, std::abs(number));
    const bool isZero =
        std::none_of(magnitude.begin(), magnitude.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    return number < 0 && (chosen == 0 || hasConditions) && !isZero ? u'-' + magnitude : magnitude;
}

QString NumberFormat::numberShown(const Section &section, double magnitude)
{
    using Kind = Token::Kind;
    const QList<Token> &tokens = section.tokens;
    const auto isDigit = [](const Token &token) { return token.kind == Kind::Digit; };
    const auto point =
        std::find_if(tokens.begin(), tokens.end(), [](const Token &token) { return token.kind == Kind::Point; });
    const auto wholePlaces = std::count_if(tokens.begin(), point, isDigit);
    const auto places = int(std::count_if(point, tokens.end(), isDigit));
    const bool isFraction = wholePlaces + places > 1 && std::any_of(tokens.begin(), tokens.end(), [](const Token &t) {
                                return t.kind == Kind::Literal && t.text == "/"_L1;
                            });
    if (isFraction) {
        return general(magnitude);
    }
    if (section.has(Kind::Exponent)) {
        const auto exponent =
            std::find_if(tokens.begin(), tokens.end(), [](const Token &token) { return token.kind == Kind::Exponent; });
        return QString::number(magnitude, 'E', point < exponent ? int(std::count_if(point, exponent, isDigit)) : 0);
    }
    // A comma behind the last digit divides by a thousand, one between digits groups them.
    const auto lastDigit = std::find_if(std::make_reverse_iterator(point), tokens.rend(), isDigit);
    const auto isComma = [](const Token &token) { return token.kind == Kind::Comma; };
    const auto thousands = std::count_if(lastDigit.base(), tokens.end(), isComma);
    const bool isGrouped = wholePlaces > 0 && std::any_of(tokens.begin(), lastDigit.base(), isComma);
    const auto percents =
        std::count_if(tokens.begin(), tokens.end(), [](const Token &token) { return token.kind == Kind::Percent; });
    Decimal decimal = Decimal::of(magnitude);
    decimal.exponent += magnitude == 0 ? 0 : int(2 * percents - 3 * thousands);
    const auto [whole, fraction] = decimal.rounded(places);

    QString result;
    qsizetype place = std::max<qsizetype>(wholePlaces, whole.size()); // of the next digit, from the point
    qsizetype fractionAt = 0;
    for (auto token = tokens.begin(); token != tokens.end(); ++token) {
        if (token->kind == Kind::General || token->kind == Kind::Text) {
            result += general(magnitude);
        } else if (token->kind == Kind::Digit && token < point) {
            // The first placeholder takes what is higher too.
            const bool isFirst = place == std::max<qsizetype>(wholePlaces, whole.size());
            const qsizetype end = isFirst ? wholePlaces - 1 : place - 1;
            result += wholeDigits(whole, place, end, token->text.front(), isGrouped);
            place = end;
        } else if (token->kind == Kind::Digit) {
            const bool isLast = fraction.mid(fractionAt).count('0') == fraction.size() - fractionAt;
            result += token->text == "0"_L1 || !isLast ? QString(QLatin1Char(fraction.at(fractionAt))) : QString();
            ++fractionAt;
        } else if (token->kind != Kind::Comma) {
            result += token == point && wholePlaces == 0 ? QLatin1StringView(whole) + token->text : token->text;
        }
    }
    return result;
}

} // namespace gouji
