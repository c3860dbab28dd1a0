// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include <algorithm>

namespace gouji {

bool containsOneOf(QStringView text, Words words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) {
        for (qsizetype at = text.indexOf(word.front()); at >= 0; at = text.indexOf(word.front(), at + 1)) {
            if (text.sliced(at).startsWith(word)) {
                return true;
            }
        }
        return false;
    });
}

bool endsWithOneOf(QStringView text, Words words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.endsWith(word) && text.size() > word.size(); });
}

} // namespace gouji
