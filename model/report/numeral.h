// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quantity.h"

#include <optional>

namespace gouji {

/// A number read from the beginning of a text.
struct Numeral
{
    Quantity value;
    qsizetype size = 0; ///< UTF-16 units read.
};

/// Reads the number that folded text begins with: an optional sign, digits with optional thousands separators and
/// decimals, or Chinese numerals (三百二十一, 二〇二四), and a 万 or 亿 behind either unless 元 follows it.
/// @return nothing when the text does not begin with a number, or with one beyond Quantity's bounds, or when digits go
/// on in a way that leaves its value in doubt (12,3).
std::optional<Numeral> readNumeral(QStringView folded);

} // namespace gouji
