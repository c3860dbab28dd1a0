// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalogue.h"
#include "report.h"

namespace gouji {

/// Places the numbers of rows whose blank cells were lost (Report::openRows) where the balances allow it in one way
/// only, blanks counting as 0. Every such row gets a remark: RowInferred, or RowUnplaced where it stays missing.
Report placeOpenRows(Report report, const Catalogue &catalogue);

} // namespace gouji
