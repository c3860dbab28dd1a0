// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "balancesystem.h"

namespace gouji {

/// What would take back one slip that changed several cells: two neighbours exchanged, the digits of two neighbours run
/// together, a run shifted by one cell. Only where it touches broken relations alone, and one of them holds after it.
std::vector<std::vector<Replacement>> wholeSlips(const BalanceSystem &system,
                                                 const std::vector<std::vector<int>> &lines);

} // namespace gouji
