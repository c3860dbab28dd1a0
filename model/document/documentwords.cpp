// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentwords.h"

#include <algorithm>

namespace gouji {

QString wordsAt(const Document &document, SourceSpan source)
{
    const qsizetype begin = document.fromSource(source.begin);
    return document.text().mid(begin, std::max<qsizetype>(document.fromSource(source.end) - begin, 0));
}

} // namespace gouji
