// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimreader.h"

namespace gouji {

/// Adds the shares and changes that a sentence states.
/// @param before the sentence before, in which the whole may stand; may be null
void readComparisons(const SentenceClaims &claims, const SentenceClaims *before, const Document &document,
                     Narrative *narrative);

} // namespace gouji
