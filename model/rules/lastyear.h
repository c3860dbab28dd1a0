// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slips.h"

namespace gouji {

/// The cells of last year's report in the places of this year's: by index into `report`'s cells, Missing where last
/// year's report has no such cell.
CellValues lastYearsValues(const Report &report, const Report &previous);

/// What last year carried out is what this year has carried in.
QList<Evidence> carriedEvidence(const Report &report, const CellValues &lastYear);

} // namespace gouji
