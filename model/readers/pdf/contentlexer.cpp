// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentlexer.h"

#include <charconv>
#include <cmath>

namespace gouji {

namespace {

enum class Kind : unsigned char
{
    Regular,
    Number, ///< Regular, and may begin a number.
    Blank,
    Delimiter,
};

constexpr std::array<Kind, 256> kinds()
{
    std::array<Kind, 256> table{};
    for (const unsigned char c : std::string_view("0123456789+-.")) {
        table.at(c) = Kind::Number;
    }
    for (const unsigned char c : std::string_view("\0\t\n\f\r ", 6)) {
        table.at(c) = Kind::Blank;
    }
    for (const unsigned char c : std::string_view("()<>[]{}/%")) {
        table.at(c) = Kind::Delimiter;
    }
    return table;
}

Kind kindOf(char c)
{
    static constexpr auto Kinds = kinds();
    return Kinds[static_cast<unsigned char>(c)];
}

bool isBlank(char c)
{
    return kindOf(c) == Kind::Blank;
}

} // namespace

bool ContentLexer::next()
{
    m_count = 0;
    m_name = {};
    while (m_at < m_content.size()) {
        const char c = m_content[m_at];
        const size_t begin = m_at;
        if (c == '(') {
            skipString();
            m_stringSize += m_at - begin;
        } else if (c == '<') {
            // Between << and >> stand names and values that no drawing operator takes.
            const bool isDictionary = m_content.substr(m_at, 2) == "<<";
            const size_t end = isDictionary ? m_at + 1 : m_content.find('>', m_at);
            m_at = end == std::string_view::npos ? m_content.size() : end + 1;
            m_stringSize += isDictionary ? 0 : (m_at - begin) / 2;
        } else if (c == '%') {
            const size_t end = m_content.find_first_of("\r\n", m_at);
            m_at = end == std::string_view::npos ? m_content.size() : end;
        } else if (c == '/') {
            ++m_at;
            m_name = takeRegular();
        } else if (kindOf(c) == Kind::Blank || kindOf(c) == Kind::Delimiter) {
            ++m_at;
        } else if (kindOf(c) == Kind::Number) {
            m_numbers[m_count++ % Kept] = takeRegular();
        } else {
            m_operator = takeRegular();
            if (m_operator == "ID") {
                skipInlineImage();
            }
            return true;
        }
    }
    return false;
}

void ContentLexer::skipString()
{
    int depth = 0;
    for (; m_at < m_content.size(); ++m_at) {
        const char c = m_content[m_at];
        if (c == '\\') {
            ++m_at;
        } else if (c == '(') {
            ++depth;
        } else if (c == ')' && --depth == 0) {
            ++m_at;
            return;
        }
    }
}

void ContentLexer::skipInlineImage()
{
    for (size_t end = m_content.find("EI", m_at); end != std::string_view::npos; end = m_content.find("EI", end + 1)) {
        const bool standsAlone =
            isBlank(m_content[end - 1]) && (end + 2 == m_content.size() || isBlank(m_content[end + 2]));
        if (standsAlone) {
            m_at = end + 2;
            return;
        }
    }
    m_at = m_content.size();
}

std::string_view ContentLexer::takeRegular()
{
    const size_t begin = m_at;
    while (m_at < m_content.size() && kindOf(m_content[m_at]) <= Kind::Number) {
        ++m_at;
    }
    return m_content.substr(begin, m_at - begin);
}

double ContentLexer::number(size_t index, size_t of) const
{
    std::string_view token = m_numbers[(m_count - of + index) % Kept];
    token.remove_prefix(token.front() == '+' ? 1 : 0);
    double value = 0;
    std::from_chars(token.data(), token.data() + token.size(), value, std::chars_format::fixed);
    return std::isfinite(value) ? value : 0;
}

} // namespace gouji
