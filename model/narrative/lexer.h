// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sentence.h"

namespace gouji {

/// Punctuation that divides a sentence, folded.
constexpr QStringView Stops = u",、;:()";

/// What a single spelled numeral may count: 三件, while 三个维度 is a figure of speech. First characters of measure
/// words.
constexpr QStringView SpelledMeasures = u"件条份宗起篇期";

bool isDigit(QChar c);
/// Whether a character is one of a Chinese number below ten thousand: 三, 百, 两.
bool isNumeral(QChar c);

/// Fills in the tokens of a sentence from its text. Cuts it off behind MaximumAmounts numbers, of which no sentence
/// that was meant has a quarter: their sums are within Quantity's bounds.
void lex(Sentence *sentence);
constexpr int MaximumAmounts = 80;

} // namespace gouji
