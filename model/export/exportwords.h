// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

namespace gouji {

/// "error", "warning" or "note" for people: severityName() in their language.
QString severityWord(Severity severity);

} // namespace gouji
