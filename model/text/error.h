// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace gouji {

/// A problem doing the work (a problem *in* a report is a Finding). Both texts are translated sentences for people.
struct Error
{
    QString file;   ///< The file as the user named it; empty where there is none.
    int line = 0;   ///< 1-based line in `file`; 0 where no line is to blame.
    QString cause;  ///< What happened.
    QString remedy; ///< What to do about it; may be empty.
    /// The file was read and is sound, but is not what was asked for: passed over where many files are tried.
    bool isSomethingElse = false;

    /// "file:line: cause remedy", leaving out what is empty.
    QString toString() const;
};

/// A value, or why there is none.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }

    /// Only when not ok().
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace gouji
