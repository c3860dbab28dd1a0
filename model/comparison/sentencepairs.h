// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparedsentences.h"

#include <optional>

namespace gouji {

/// What became of a sentence from the left report to the right one.
struct SentencePair
{
    enum class Kind
    {
        Copied,  ///< Found again word for word, years and numbers apart.
        Changed, ///< Found again in other words.
        Added,   ///< Of the right report alone.
        Dropped, ///< Of the left report alone.
    };
    Kind kind = Kind::Copied;
    std::optional<ComparedSentence> left;
    std::optional<ComparedSentence> right;
    bool isVerbatim = false; ///< Copied with its years and numbers.

    friend bool operator==(const SentencePair &, const SentencePair &) = default;
};

/// Pairs the sentences of two reports: those that are the same, wherever they stand, then those that share most of
/// their pairs of letters. In the order of the right text; what was dropped stands before what followed it. Time grows
/// with the text: of the sentences that are not the same the first MaximumPaired on each side are looked at for
/// likeness.
QList<SentencePair> pairSentences(const QList<ComparedSentence> &left, const QList<ComparedSentence> &right);

constexpr qsizetype MaximumPaired = 2'000;

} // namespace gouji
