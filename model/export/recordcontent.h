// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "effectivereport.h"

namespace gouji {

/// The check record of a report, 勾稽检查记录, in the language of the application: what was checked and by which rules,
/// what was found, waived and corrected, the tables as they stand, and room to sign. What the person who signs wants
/// first stands first.
/// @param style a style sheet for its few classes
/// @return a page without scripts or references to anything outside, well-formed as XML too, and simple enough for
/// QTextDocument. No text of the report can act as markup or turn the direction of what stands round it.
QString recordContent(const EffectiveReport &snapshot, const QString &style);

} // namespace gouji
