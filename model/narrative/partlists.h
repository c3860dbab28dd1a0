// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimreader.h"

namespace gouji {

/// Finds the wholes of a sentence that are told by their parts: 共 N 件，其中 a 件、b 件; N 件（a 件、b 件）.
/// @param before the sentence before in the same paragraph, whose number 其中 at the beginning goes back to; may be
/// null
QList<PartsCheck> readPartLists(const SentenceClaims &claims, const SentenceClaims *before, const Narrative &narrative);

} // namespace gouji
