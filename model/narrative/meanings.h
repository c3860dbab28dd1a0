// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mentions.h"
#include "narrative.h"

namespace gouji {

/// The vocabulary's first row whose likeliest meaning has the role. Never null for a role that rows of requests have.
const Dimension *rowOf(RowRole role);
/// That of what was received and carried in together.
const Dimension *receivedInAll();

/// Whether a number with this measure word may count what is mentioned: money is of fees and purchases, requests are
/// counted in 件 and its like. The mention has a row.
bool mayCount(const Mention &mention, const Token &number);

/// Links a claim to what is mentioned: all that a row, and its column or the ones usual without, may mean. A mention
/// without a row leaves it unlinked.
void link(const Report &report, const Mention &mention, Claim *claim);

/// Links a claim to several things together: 行政复议、行政诉讼共 5 件. Those of different tables leave it as it is.
void linkSum(const Report &report, const QList<Mention> &mentions, Claim *claim);

} // namespace gouji
