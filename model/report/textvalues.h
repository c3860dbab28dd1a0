// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labelhits.h"

namespace gouji {

/// What stands in a number's cell is its value, whatever it looks like (null, 见附件, =1+1): words behind a number in
/// the same row of cells, and in a table whose columns are known also those that stand directly behind a row's label,
/// where the heads say that numbers stand. They become values in `pieces` and go from `hits`.
void takeTextsForValues(const FormEdition &edition, Pieces *pieces, std::vector<LabelHit> *hits);

} // namespace gouji
