// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <array>

namespace gouji {

/// What ICU makes of each character for comparison: NFKC (but ¹ ① ½ stay), Traditional-Simplified, zero-width marks removed, blanks made
/// one. Asked of ICU once, since its transliterator takes as long for one report as everything else together.
class FoldingTable
{
public:
    static const FoldingTable &instance();

    /// Stands in simple() for a character that is not one unit to one unit whatever stands around it.
    static constexpr char16_t NotSimple = 0xFFFF;

    /// The unit that `unit` folds to, or NotSimple.
    char16_t simple(char16_t unit) const { return m_simple[unit]; }
    /// What `characters` fold to together (combining sequences compose).
    QString fold(QStringView characters) const;

    /// A mark without width, of which nothing remains.
    static bool vanishes(char32_t character);
    /// A character that can merge with the one before it (a combining mark).
    static bool continues(char32_t character);

private:
    FoldingTable();

    QHash<char32_t, char32_t> m_simplified; // characters that change
    std::array<char16_t, 0x10000> m_simple;
};

/// Whether `letters` in brackets after `character` are its reading in pinyin, as conversion programs insert it: a
/// well-formed syllable with a tone mark, or without one in lower case where it is that of ICU's Han-Latin.
bool isReading(QStringView letters, char32_t character);

} // namespace gouji
