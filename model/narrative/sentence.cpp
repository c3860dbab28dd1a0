// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentence.h"

#include "lexer.h"
#include "sentencespans.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

class Splitter
{
public:
    explicit Splitter(const Report &report)
        : m_report(report)
        , m_text(report.document().folded().text())
    {
    }

    StatingSentences run()
    {
        for (const SentenceSpan &sentence : sentenceSpans(m_report)) {
            if (m_stated < MaximumStated && mayState(sentence)) {
                append(sentence.range);
            }
        }
        return {std::move(m_sentences), m_stated >= MaximumStated};
    }

private:
    enum class Sign : char
    {
        None,
        Digit,
        Numeral,
        Negation, ///< 未.
        Matter,   ///< Of what can be nought: 申请, 复议, 诉讼, 收费.
        Finish,   ///< 办结, 办毕.
        Counted,  ///< 件.
    };

    /// What a sentence has shown so far.
    struct Signs
    {
        bool hasNumber = false;
        bool hasNegation = false;
        bool hasMatter = false;
        bool state() const { return hasNumber || (hasNegation && hasMatter); }
    };

    static Sign signOf(QChar c)
    {
        static const std::vector<Sign> table = [] {
            std::vector<Sign> all(0x10000, Sign::None);
            static constexpr std::array Kinds{
                std::pair{u"0123456789", Sign::Digit}, std::pair{u"零〇一二三四五六七八九十百千两", Sign::Numeral},
                std::pair{u"未无没", Sign::Negation},  std::pair{u"请诉议费转章许罚强制", Sign::Matter},
                std::pair{u"结毕", Sign::Finish},      std::pair{u"件条次份篇场期项", Sign::Counted}};
            for (const auto &[characters, sign] : Kinds) {
                for (const QChar each : QStringView(characters)) {
                    all[each.unicode()] = sign;
                }
            }
            return all;
        }();
        return table[c.unicode()];
    }

    bool mayState(const SentenceSpan &sentence) const
    {
        Signs signs;
        for (qsizetype at = sentence.range.begin; at < sentence.range.end; ++at) {
            const Sign sign = signOf(m_text.at(at));
            if (sign != Sign::None) { // of nearly no character of a narrative
                see(sign, at, sentence.endsPassage && at + 1 == sentence.range.end, &signs);
            }
        }
        return signs.state();
    }

    void see(Sign sign, qsizetype at, bool isLast, Signs *signs) const
    {
        switch (sign) {
        case Sign::Digit:
            signs->hasNumber = true;
            break;
        case Sign::Numeral: // 零申请, 三件, 二十一
            signs->hasNegation = signs->hasNegation || m_text.at(at) == u'零';
            signs->hasNumber =
                signs->hasNumber ||
                (!isLast && (isNumeral(m_text.at(at + 1)) || SpelledMeasures.contains(m_text.at(at + 1))));
            break;
        case Sign::Counted:
            signs->hasNumber = signs->hasNumber || isLast || Stops.contains(m_text.at(at + 1));
            break;
        case Sign::Finish:
            signs->hasNumber =
                signs->hasNumber || (at > 0 && (m_text.at(at - 1) == u'办' || m_text.at(at - 1) == u'完'));
            break;
        case Sign::Negation:
            signs->hasNegation = true;
            break;
        case Sign::Matter:
            signs->hasMatter = true;
            break;
        case Sign::None:
            break;
        }
    }

    void append(SourceSpan range)
    {
        while (range.begin < range.end && m_stated < MaximumStated) {
            // A sentence longer than any that was meant is read in pieces.
            const SourceSpan piece{range.begin, pieceEnd(range)};
            Sentence sentence = compact(piece);
            if (sentence.text.isEmpty()) {
                range.begin = piece.end;
                continue;
            }
            lex(&sentence);
            range.begin = sentence.offsets.last() + 1;
            m_stated += 1 + std::count_if(sentence.tokens.begin(), sentence.tokens.end(),
                                          [](const Token &token) { return token.isAmount(); });
            m_sentences.append(std::move(sentence));
        }
    }

    /// The end of what is read as one sentence: of the range, or of the last clause that is not too far.
    qsizetype pieceEnd(SourceSpan range) const
    {
        constexpr qsizetype LongestSentence = 1'000;
        static constexpr QStringView ClauseEnds = u";,";
        const qsizetype limit = range.begin + LongestSentence;
        if (range.end <= limit) {
            return range.end;
        }
        const QStringView text = m_text.sliced(range.begin, LongestSentence);
        const auto last = std::find_if(text.rbegin(), text.rend(), [](QChar c) { return ClauseEnds.contains(c); });
        return last == text.rend() ? limit : limit - (last - text.rbegin());
    }

    Sentence compact(SourceSpan range) const
    {
        Sentence sentence;
        sentence.text.reserve(range.size());
        sentence.offsets.reserve(range.size());
        for (qsizetype at = range.begin; at < range.end; ++at) {
            const QChar c = m_text.at(at);
            const bool isBetweenDigits = c == u' ' && !sentence.text.isEmpty() && isDigit(sentence.text.back()) &&
                                         at + 1 < range.end && isDigit(m_text.at(at + 1));
            if (isBetweenDigits || (c != u' ' && c != u'\n' && c != u'_' && !isFootnoteMark(at, range))) {
                sentence.text.append(c);
                sentence.offsets.append(at);
            }
        }
        return sentence;
    }

    /// Whether a ¹ or ① stands behind a number: it is none of its digits.
    bool isFootnoteMark(qsizetype at, SourceSpan range) const
    {
        return m_text.at(at).category() == QChar::Number_Other && m_text.at(at).decompositionTag() != QChar::Fraction &&
               at > range.begin && isDigit(m_text.at(at - 1)) && (at + 1 == range.end || !isDigit(m_text.at(at + 1)));
    }

    const Report &m_report;
    QStringView m_text;
    QList<Sentence> m_sentences;
    qsizetype m_stated = 0; // sentences and numbers
};

} // namespace

StatingSentences statingSentences(const Report &report)
{
    return Splitter(report).run();
}

} // namespace gouji
