// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace gouji {

/// Steps through the operators of a PDF content stream (ISO 32000-1, 7.8.2) with the numbers and the name before
/// them; strings, arrays, dictionaries and inline images are passed over. Takes any bytes.
class ContentLexer
{
public:
    explicit ContentLexer(std::string_view content)
        : m_content(content)
    {
    }

    /// Moves to the next operator. @return false at the end.
    bool next();

    /// Bytes of the strings that were passed over so far: what is shown of text.
    size_t stringSize() const { return m_stringSize; }
    std::string_view op() const { return m_operator; }
    /// The last name operand, without its slash.
    std::string_view name() const { return m_name; }
    /// Whether at least `count` numbers stand before the operator.
    bool hasNumbers(size_t count) const { return m_count >= count; }
    /// One of the last `of` numbers before the operator.
    double number(size_t index, size_t of) const;

private:
    void skipString();
    void skipInlineImage();
    std::string_view takeRegular();

    static constexpr size_t Kept = 6;
    std::string_view m_content;
    size_t m_at = 0;
    size_t m_stringSize = 0;
    std::string_view m_operator;
    std::string_view m_name;
    std::array<std::string_view, Kept> m_numbers; // as written: most are before operators that draw no line
    size_t m_count = 0;
};

} // namespace gouji
