// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cellid.h"
#include "quantity.h"
#include "sourcetext.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace gouji {

enum class Severity
{
    Error,   ///< Do not publish.
    Warning, ///< Explain or correct.
    Note,    ///< Look once.
};
/// "error", "warning", "note": the words of the command line and the exports, never translated.
QString severityName(Severity severity);

/// A cell, or a number of the narrative, and the text to put into it.
struct CellEdit
{
    CellId cell;
    QString text; ///< What a person would type: "0", "59237.2449".
    friend bool operator==(const CellEdit &, const CellEdit &) = default;
};

/// A correction offered with one key: all its edits are one undo step.
struct Suggestion
{
    QList<CellEdit> edits;
    QString pattern;       ///< Stable id of the way the slip happened: "blank-for-zero", "digits-swapped" …
    QStringList arguments; ///< For the sentence where it says more than the edits: "新收 · 自然人 58 → 85".
    bool isTied = false;   ///< As likely as another one of its finding.
    bool isBackedByText = false; ///< The narrative states what the cells say after it.
    bool isAlone = false;        ///< Nothing else that is as small would do.

    /// Whether it needs nobody's judgement: nothing else would do, and it is plain how the slip happened.
    bool isCertain() const;
    QString message() const; ///< Translated: "Fill 147 blank cells with 0".
    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// A cell of another report that a finding rests on.
struct OtherCell
{
    CellId cell;
    std::optional<Quantity> value; ///< As it stands there; nothing where it is no number.
    friend bool operator==(const OtherCell &, const OtherCell &) = default;
};

/// What a finding rests on in another report: last year's, another agency's, another copy.
struct OtherReport
{
    std::optional<int> year;
    QString agency; ///< As printed; empty when not found.
    QList<OtherCell> cells;
    friend bool operator==(const OtherReport &, const OtherReport &) = default;
};

/// What a rule found. A value: its sentence is made when it is shown (message()), its identity never depends on it.
struct Finding
{
    QString rule;
    Severity severity = Severity::Warning;
    bool certain = true;     ///< False where the reading is in doubt.
    QString place;           ///< Where, as the rule counts places: a cell, a row, a table, an offset in the source.
    QString sentence;        ///< One of the rule's messages: English, with %1 … for the arguments.
    QStringList arguments;   ///< Values for the sentence: numbers, printed labels, years.
    QList<CellId> cells;     ///< Every cell it speaks of: first the left side, then the right.
    qsizetype leftCount = 0; ///< How many of `cells` are the left side of a broken balance.
    std::optional<Quantity> left;  ///< Sum of the left side.
    std::optional<Quantity> right; ///< Sum of the right side.
    QList<SourceSpan> spans;       ///< One a cell in the order of `cells`, or the places in the text. Of missing cells:
                                   ///< the nearest place that is printed, if there is one.
    QList<Suggestion> suggestions; ///< Best first.
    QList<OtherReport> others{};   ///< What it rests on in other reports.

    /// Rule and place: the same across edits of the numbers.
    QString key() const;
    /// Changes with the numbers or words the finding rests on: what a waiver is bound to.
    QString fingerprint() const;
    /// The sentence, in the language of the application.
    QString message() const;
    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace gouji
