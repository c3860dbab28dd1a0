// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include <vector>

namespace gouji {

/// The lines in which cells stand beside one another on paper: the rows of every table, and the columns of a matrix.
/// Cells are indices into Report::cells().
std::vector<std::vector<int>> cellLines(const Report &report);

} // namespace gouji
