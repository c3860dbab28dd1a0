// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "vocabulary.h"

namespace gouji {

/// A quantity that the narrative states, or a statement that there is nothing.
struct Claim
{
    enum class Scope
    {
        ThisYear,
        LastYear,
        Elsewhere, ///< Another year, or the report does not say whose.
    };

    SourceSpan span;     ///< The number with its 万 or 亿; of a statement without one its words.
    SourceSpan sentence; ///< The sentence around it.
    Quantity value;      ///< Counts; yuan; percent. 0 for a statement without a number.
    Quantity precision;  ///< What 1 in the last place printed is worth: 1000 for 18.6万.
    Measure measure = Measure::Count;
    QString measureWord;
    bool isApproximate = false;
    bool isStatement = false;          ///< 未收到申请: no number is printed.
    TableRole table = TableRole::None; ///< Of the cells.
    QList<CellSum> meanings;           ///< What it may stand for, the likeliest first; empty when not linked.
    bool isCertain = false;            ///< False where other words leave room: then it is linked only if it agrees.
    bool isOwnWords = false;           ///< In the form's own words.
    Scope scope = Scope::ThisYear;
    bool isCorrected = false; ///< `value` is what a person put in place of what is printed.
};

/// 共 N … 其中 a、b、c. Indices into Narrative::claims.
struct PartsCheck
{
    qsizetype whole = 0;
    QList<qsizetype> parts;
    bool isComplete = false; ///< The parts are said to be all.
};

/// 占 p%.
struct ShareCheck
{
    qsizetype percent = 0;
    qsizetype part = 0;
    qsizetype whole = 0;
};

/// 较上年的 a 增长 p%, 增加 n 件; 由 a 增至 b; 持平.
struct ChangeCheck
{
    enum class Direction
    {
        Rise,
        Fall,
        Level
    };
    Direction direction = Direction::Rise;
    std::optional<qsizetype> delta; ///< The percentage or difference, where one is stated.
    qsizetype after = 0;
    std::optional<qsizetype> before; ///< Nothing where only last year's report can tell.
    SourceSpan words;                ///< 增长, 持平.
};

/// Two claims of the same thing, in the order of the text.
struct TwiceCheck
{
    qsizetype first = 0;
    qsizetype second = 0;
};

/// A measure word that lacks its number: 共公开条.
struct MissingNumber
{
    SourceSpan span;
    QString words; ///< As printed.
};

/// What a report's text states. Rests on the text alone; values are held against it later.
struct Narrative
{
    QList<Claim> claims; ///< In the order of the text.
    QList<PartsCheck> parts;
    QList<ShareCheck> shares;
    QList<ChangeCheck> changes;
    QList<TwiceCheck> twice;
    QList<MissingNumber> missing;
    bool isCut = false; ///< The text has more numbers than are read.

    /// Whether a claim, by its index, is one of the parts of another.
    bool isPart(qsizetype claim) const;
};

Narrative readNarrative(const Report &report);

} // namespace gouji
