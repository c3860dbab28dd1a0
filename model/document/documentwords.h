// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

namespace gouji {

/// What a person reads in a range of the source: its part of Document::text(), without markup, and decoded where the
/// source writes a character otherwise (`&#20113;`).
QString wordsAt(const Document &document, SourceSpan source);

} // namespace gouji
