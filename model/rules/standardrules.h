// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"

#include "formedition.h"

namespace gouji {

/// The rules that no equation can say; their checks are in cellrules, formrules and textrules.
QList<Rule> standardRules();

} // namespace gouji
