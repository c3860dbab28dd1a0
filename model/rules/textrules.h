// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findingmaker.h"

namespace gouji {

/// form.leftover, form.privacy, and form.year in the narrative: one pass over the folded text outside the tables.
void checkText(FindingMaker *maker);

} // namespace gouji
