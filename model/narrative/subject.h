// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mentions.h"

namespace gouji {

/// What a text speaks of as it goes on: words that name only a column, or no row at all, are about it.
struct Subject
{
    TableRole table = TableRole::None;
    const Dimension *requests = nullptr; ///< The row whose applicants are told next.
    const Dimension *remedies = nullptr;
    const Dimension *documents = nullptr;

    /// What words that state nothing speak of last.
    static Subject of(QStringView words);

    /// A word turns the text to its table. 行政复议申请 stays with 行政复议.
    /// @param before the token before it, or null
    void hear(const Token &token, const Token *before);
    /// 前者, 后者: one of two things named.
    void turnTo(const Mention &mention);
    /// A number of what is mentioned was read.
    void remember(const Mention &mention, bool isCertain);
    /// Gives a mention without a row the one that the text spoke of.
    /// @return false where there is none, or the text has turned to another table
    bool lendRow(Mention *mention) const;
};

/// Whether a row is one of several of an outcome: denied.process.
bool isDetailRow(const Dimension &row);

} // namespace gouji
