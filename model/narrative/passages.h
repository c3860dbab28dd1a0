// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

namespace gouji {

/// What the sections of a report print outside their tables, in the order of the text: ranges of Document::folded().
/// The whole text where no section was found.
QList<SourceSpan> passages(const Report &report);

/// Whether a sentence of a folded passage ends at `at`, which holds one of 。 ! ? . or a line end. A line that a page's
/// width has cut goes on in the next.
/// @param lineBegin where the line that holds `at` begins
/// @param end of the passage
bool endsSentence(QStringView folded, qsizetype at, qsizetype lineBegin, qsizetype end);

} // namespace gouji
