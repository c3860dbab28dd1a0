// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numberformat.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// A number as a moment.
struct Moment
{
    qint64 seconds = 0; ///< Since day zero.
    QDateTime time;
};

Moment momentOf(double number, bool is1904)
{
    static constexpr qint64 SecondsOfDay = 86400;
    // There is a 29 February 1900 in Excel's calendar.
    const QDate dayZero = is1904 ? QDate(1904, 1, 1) : QDate(1899, 12, number < 60 ? 31 : 30);
    const qint64 seconds = std::llround(number * SecondsOfDay);
    return {seconds, {dayZero.addDays(seconds / SecondsOfDay), QTime(0, 0).addSecs(int(seconds % SecondsOfDay))}};
}

/// What a run of letters shows: "yyyy", "[h]", "aaaa".
QString lettersShown(const QString &letters, const Moment &moment, bool isMinute, bool hasHalfDays)
{
    const QChar letter = letters.startsWith(u'[') ? letters.at(1) : letters.front();
    if (letters.startsWith(u'[')) {
        const qint64 unit = letter == u'h' ? 3600 : letter == u'm' ? 60 : 1;
        return QString::number(moment.seconds / unit);
    }
    if (letter == u'a') {
        return QLocale(QLocale::Chinese).toString(moment.time, letters.size() > 3 ? u"dddd"_s : u"ddd"_s);
    }
    if (letter == u'h' && hasHalfDays) {
        const int hour = (moment.time.time().hour() + 11) % 12 + 1;
        return QString::number(hour).rightJustified(letters.size(), u'0');
    }
    if (letter == u'y' || letter == u'e') {
        return QLocale::c().toString(moment.time, letters == "yy"_L1 ? u"yy"_s : u"yyyy"_s);
    }
    static const QHash<QChar, QString> qtLetters{{u'd', u"d"_s}, {u'h', u"H"_s}, {u's', u"s"_s}, {u'm', u"M"_s}};
    const QString qtLetter = isMinute ? u"m"_s : qtLetters.value(letter);
    return QLocale::c().toString(moment.time, qtLetter.repeated(std::min<qsizetype>(letters.size(), 4)));
}

} // namespace

QString NumberFormat::dateShown(const Section &section, double number, bool is1904)
{
    static constexpr double LastDay = 2958465; // 9999-12-31
    if (number < 0 || number > LastDay) {
        return general(number);
    }
    const Moment moment = momentOf(number, is1904);
    const bool hasHalfDays = section.has(Token::Kind::HalfDay);
    const auto isDate = [](const Token &token) { return token.kind == Token::Kind::Date; };
    QString result;
    bool followsHour = false;
    for (auto token = section.tokens.begin(); token != section.tokens.end(); ++token) {
        const auto next = std::next(token);
        if (token->kind == Token::Kind::Date) {
            // Of hours and seconds the m between is a minute, else it is a month.
            const auto nextDate = std::find_if(next, section.tokens.end(), isDate);
            const bool precedesSecond = nextDate != section.tokens.end() && nextDate->text.contains(u's');
            const bool isMinute =
                token->text.size() <= 2 && (followsHour || precedesSecond) && token->text.front() == u'm';
            result += lettersShown(token->text, moment, isMinute, hasHalfDays);
            followsHour = token->text.contains(u'h');
        } else if (token->kind == Token::Kind::HalfDay) {
            const int half = moment.time.time().hour() < 12 ? 0 : 1;
            result += token->text.section(u'/', half, half);
        } else if (token->kind == Token::Kind::Point) {
            const bool isFraction = next != section.tokens.end() && next->kind == Token::Kind::Digit;
            result += isFraction ? QString() : token->text;
        } else if (token->kind == Token::Kind::Literal || token->kind == Token::Kind::Comma) {
            result += token->text;
        }
    }
    return result;
}

} // namespace gouji
