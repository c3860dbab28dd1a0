// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "vocabulary.h"

namespace gouji {

/// A piece of a sentence that means something.
struct Token
{
    enum class Kind
    {
        Word,
        Amount,
        Year,
        Stop, ///< Punctuation: , 、 ; : ( ).
    };
    Kind kind = Kind::Word;
    qsizetype begin = 0; ///< Offsets into Sentence::text.
    qsizetype end = 0;
    const Word *word = nullptr;
    QChar stop;
    int year = 0;
    Quantity value;     ///< Of an amount; money in yuan.
    Quantity precision; ///< What 1 in the last place printed is worth: 1000 in 18.6万.
    Measure measure = Measure::Count;
    QString measureWord;     ///< "件"; empty where none is printed.
    qsizetype numberEnd = 0; ///< Of the number alone, with its 万 or 亿.
    bool isApproximate = false;
    bool isSpelled = false; ///< 三 rather than 3.

    const Dimension *row() const { return word ? word->row : nullptr; }
    const Dimension *column() const { return word ? word->column : nullptr; }
    bool is(Mark mark) const { return kind == Kind::Word && word->marks.testFlag(mark); }
    bool isStop(QStringView stops) const { return kind == Kind::Stop && stops.contains(stop); }
    bool isAmount() const { return kind == Kind::Amount; }
};

/// A sentence of the narrative, without blanks.
struct Sentence
{
    QString text;
    QList<qsizetype> offsets; ///< Into Document::folded(), one a character of `text`.
    QList<Token> tokens;

    QStringView view(qsizetype begin, qsizetype end) const { return QStringView(text).sliced(begin, end - begin); }
    /// Range in Document::folded().
    SourceSpan folded(qsizetype begin, qsizetype end) const { return {offsets.at(begin), offsets.at(end - 1) + 1}; }
    /// Whether blanks or a line stand before a character.
    bool hasBlankBefore(qsizetype at) const { return at > 0 && offsets.at(at) > offsets.at(at - 1) + 1; }
};

/// How many sentences and numbers in them are read at most: ten times those of the longest report seen.
constexpr qsizetype MaximumStated = 4'000;

struct StatingSentences
{
    QList<Sentence> sentences;
    bool isCut = false; ///< There were more than MaximumStated.
};

/// The sentences of the report's sections that may state something: tables and what stands around the sections are left
/// out, and sentences with neither a number, a negation nor an end that lacks its number.
StatingSentences statingSentences(const Report &report);

} // namespace gouji
