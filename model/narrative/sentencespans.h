// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

namespace gouji {

/// A sentence as it is printed.
struct SentenceSpan
{
    SourceSpan range; ///< Of Document::folded(), without the mark or line end that ends it; never empty.
    bool beginsLine = false;
    bool endsPassage = false; ///< No mark ends it: a table or the end of its section follows.
};

/// The sentences of the report's sections, tables left out, in the order of the text; those of the whole text where no
/// section was found. A line that a page's width has cut goes on in the next.
QList<SentenceSpan> sentenceSpans(const Report &report);

} // namespace gouji
