// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lexer.h"

#include "numeral.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gouji {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNumeral(QChar c)
{
    static constexpr QStringView Numerals = u"零〇一二三四五六七八九十百千两";
    return c >= u'〇' && c <= u'零' && Numerals.contains(c);
}

namespace {

class Lexer
{
public:
    explicit Lexer(Sentence *sentence)
        : m_sentence(*sentence)
        , m_text(sentence->text)
    {
    }

    void run()
    {
        m_sentence.tokens.reserve(m_text.size() / 2);
        while (m_at < m_text.size() && m_amounts < MaximumAmounts) {
            const QChar c = m_text.at(m_at);
            if (isDigit(c) || isNumeral(c)) {
                number();
            } else if (Stops.contains(c)) {
                add({.kind = Token::Kind::Stop, .stop = c}, m_at + 1);
            } else if (m_text.sliced(m_at).startsWith(u"百分之")) {
                fraction();
            } else {
                word();
            }
        }
        m_sentence.text.truncate(m_at);
        m_sentence.offsets.resize(m_at);
        lendMeasures();
        unwrap();
    }

private:
    void add(Token token, qsizetype end)
    {
        token.begin = m_at;
        token.end = end;
        m_sentence.tokens.append(token);
        m_amounts += token.isAmount() ? 1 : 0;
        m_at = end;
    }

    QStringView rest(qsizetype at) const { return m_text.sliced(at); }

    void word()
    {
        if (const Word *word = Vocabulary::standard().wordAt(rest(m_at))) {
            add({.kind = Token::Kind::Word, .word = word}, m_at + word->text.size());
        } else {
            ++m_at;
        }
    }

    /// Whether the number at m_at is one of a series or a part of a name: 第六期, A4, 3-5.
    bool isNamed() const
    {
        if (m_at == 0) {
            return false;
        }
        const QChar before = m_text.at(m_at - 1);
        return before == u'第' || before == u'.' || before == u'-' || before == u'+' || before == u'/' ||
               (before.unicode() < 0x80 && before.isLetterOrNumber());
    }

    void skipNumber()
    {
        const bool isArabic = isDigit(m_text.at(m_at));
        while (m_at < m_text.size() && (isArabic ? isDigit(m_text.at(m_at)) : isNumeral(m_text.at(m_at)))) {
            ++m_at;
        }
    }

    /// A word that begins with a numeral (一直, 三安全一稳定) hides it.
    bool isWord()
    {
        const bool isNought =
            m_text.at(m_at) == u'零' && (m_at + 1 == m_text.size() || Stops.contains(m_text.at(m_at + 1)));
        const Word *word = isNought || isDigit(m_text.at(m_at)) ? nullptr : Vocabulary::standard().wordAt(rest(m_at));
        if (word) {
            add({.kind = Token::Kind::Word, .word = word}, m_at + word->text.size());
        }
        return word != nullptr;
    }

    /// The number at m_at; for one beyond Quantity's bounds the digits alone, and a value that no cell can have.
    std::optional<Numeral> numeral() const
    {
        if (isNamed()) {
            return {};
        }
        const QStringView text = rest(m_at);
        if (const std::optional<Numeral> numeral = readNumeral(text)) {
            return numeral;
        }
        const qsizetype digits = std::find_if_not(text.begin(), text.end(), isDigit) - text.begin();
        const bool goesOn = digits < text.size() && (text.at(digits) == u',' || text.at(digits) == u'.');
        return digits == 0 || goesOn ? std::nullopt : std::optional(Numeral{Quantity(Quantity::Limit + 1), digits});
    }

    void number()
    {
        if (isWord()) {
            return;
        }
        const std::optional<Numeral> numeral = this->numeral();
        if (!numeral) {
            skipNumber();
            return;
        }
        const qsizetype end = m_at + numeral->size;
        if (isYear(*numeral, end)) {
            add({.kind = Token::Kind::Year, .year = int(numeral->value.scaled() / Quantity::Unit)}, end + 1);
            return;
        }
        Token token{.kind = Token::Kind::Amount,
                    .value = numeral->value,
                    .precision = precisionOf(m_text.sliced(m_at, numeral->size)),
                    .isSpelled = isNumeral(m_text.at(m_at))};
        measure(std::move(token), end);
    }

    static Quantity precisionOf(QStringView numeral)
    {
        qint64 scaled = numeral.contains(u'亿')   ? Quantity::Unit * 100'000'000
                        : numeral.contains(u'万') ? Quantity::Unit * 10'000
                                                  : Quantity::Unit;
        const qsizetype point = numeral.indexOf(u'.');
        for (qsizetype at = point + 1; point >= 0 && at < numeral.size() && isDigit(numeral.at(at)); ++at) {
            scaled /= 10;
        }
        return Quantity::fromScaled(scaled);
    }

    bool isYear(const Numeral &numeral, qsizetype end) const
    {
        return end < m_text.size() && m_text.at(end) == u'年' && numeral.value.isWhole() &&
               numeral.value >= Quantity(1990) && numeral.value < Quantity(2100);
    }

    /// 百分之二十.
    void fraction()
    {
        constexpr qsizetype Head = 3;
        const std::optional<Numeral> numeral =
            m_at + Head < m_text.size() ? readNumeral(rest(m_at + Head)) : std::nullopt;
        if (!numeral) {
            m_at += Head;
            return;
        }
        const qsizetype end = m_at + Head + numeral->size;
        add({.kind = Token::Kind::Amount,
             .value = numeral->value,
             .measure = Measure::Percent,
             .measureWord = u"%"_s,
             .numberEnd = end},
            end);
    }

    bool takes(qsizetype *at, QStringView text) const
    {
        const bool isThere = rest(*at).startsWith(text);
        *at += isThere ? text.size() : 0;
        return isThere;
    }

    bool takesMark(qsizetype *at, Mark mark) const
    {
        const Word *word = *at < m_text.size() ? Vocabulary::standard().wordAt(rest(*at)) : nullptr;
        if (!word || !word->marks.testFlag(mark)) {
            return false;
        }
        *at += word->text.size();
        return true;
    }

    void multiply(Token *token, qsizetype *at) const
    {
        static constexpr std::array Units{std::pair{u'万', 10'000}, std::pair{u'亿', 100'000'000}};
        for (const auto &[unit, factor] : Units) {
            if (takes(at, QStringView(&unit, 1))) {
                const qint64 scaled = token->value.scaled();
                const qint64 larger = std::max(std::abs(scaled), token->precision.scaled()); // of 0亿 its precision
                if (larger <= Quantity::Limit / factor * Quantity::Unit) {
                    token->value = Quantity::fromScaled(scaled * factor);
                    token->precision = Quantity::fromScaled(token->precision.scaled() * factor);
                }
            }
        }
    }

    /// What stands behind the number: 余, 万 before 元, the measure word, 以上.
    void measure(Token token, qsizetype at)
    {
        multiply(&token, &at);
        token.numberEnd = at;
        token.isApproximate = takesMark(&at, Mark::About);
        if (token.isApproximate) {
            multiply(&token, &at);
        }
        const MeasureWord *measure = at < m_text.size() ? Vocabulary::standard().measureAt(rest(at)) : nullptr;
        if (measure && measure->measure != Measure::Duration && !isFigureOfSpeech(token, *measure, at)) {
            token.measure = measure->measure;
            token.measureWord = measure->text;
            at += measure->text.size();
            token.isApproximate = takesMark(&at, Mark::About) || token.isApproximate;
        } else if (measure || !standsAlone(token, at)) { // 三年, 第三方
            m_at = at;
            return;
        }
        const QList<Token> &tokens = m_sentence.tokens;
        token.isApproximate = token.isApproximate || token.value > Quantity(Quantity::Limit) ||
                              (!tokens.isEmpty() && tokens.last().end == m_at && tokens.last().is(Mark::Around));
        add(std::move(token), at);
    }

    /// 一项制度, 三个维度, 一件事一次办.
    bool isFigureOfSpeech(const Token &token, const MeasureWord &measure, qsizetype at) const
    {
        return rest(at).startsWith(u"件事") ||
               (token.isSpelled && token.value < Quantity(10) && measure.measure == Measure::Count &&
                !SpelledMeasures.contains(measure.text.front()));
    }

    /// Whether a number without a measure word is an amount: in a list that ends with one, or 均为0.
    bool standsAlone(const Token &token, qsizetype at) const
    {
        if (m_sentence.tokens.isEmpty() || (token.isSpelled && !token.value.isZero())) {
            return false;
        }
        const Token &before = m_sentence.tokens.last();
        const bool isAtEnd = at == m_text.size() || Stops.contains(m_text.at(at));
        const bool isInList = isAtEnd || rest(at).startsWith(u'和') || rest(at).startsWith(u'及');
        const bool isLarge = token.precision > Quantity(1) || m_text.sliced(m_at, at - m_at).contains(u'万');
        const Word *next = isAtEnd ? nullptr : Vocabulary::standard().wordAt(rest(at));
        if (isLarge && (isAtEnd || (next && next->marks.testFlag(Mark::To)))) {
            return true; // 由 4.2万增加到 5.6万
        }
        const bool goesOn = before.isStop(u"、") || before.is(Mark::And);
        const qsizetype size = m_sentence.tokens.size();
        const bool isNamed = before.row() || before.column();
        return before.end == m_at &&
               ((isAtEnd && (token.value.isZero() || isNamed)) ||
                (isInList &&
                 (before.is(Mark::Respectively) || (goesOn && size > 1 && m_sentence.tokens.at(size - 2).isAmount()))));
    }

    /// 30、5和3件: all are 件.
    void lendMeasures()
    {
        const Token *lender = nullptr;
        std::for_each(m_sentence.tokens.rbegin(), m_sentence.tokens.rend(), [&lender](Token &token) {
            if (token.isAmount() && !token.measureWord.isEmpty()) {
                lender = &token;
            } else if (token.isAmount() && lender) {
                token.measure = lender->measure;
                token.measureWord = lender->measureWord;
            }
        });
    }

    /// 征地补偿(402件)、规划审批(188件): the brackets say nothing.
    void unwrap()
    {
        QList<Token> &tokens = m_sentence.tokens;
        for (qsizetype i = 2; i < tokens.size(); ++i) {
            const bool isWrapped = tokens.at(i - 2).isStop(u"(") && tokens.at(i - 1).isAmount() &&
                                   tokens.at(i).isStop(u")") && tokens.at(i - 1).measure != Measure::Percent;
            const bool isOfAmount =
                i > 2 && tokens.at(i - 3).isAmount() && tokens.at(i - 3).end == tokens.at(i - 2).begin;
            if (isWrapped && !isOfAmount) {
                tokens.removeAt(i);
                tokens.removeAt(i - 2);
                i = std::max<qsizetype>(i - 2, 1);
            }
        }
    }

    Sentence &m_sentence;
    QStringView m_text;
    qsizetype m_at = 0;
    int m_amounts = 0;
};

} // namespace

void lex(Sentence *sentence)
{
    Lexer(sentence).run();
}

} // namespace gouji
