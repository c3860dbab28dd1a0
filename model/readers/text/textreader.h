// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"

namespace gouji {

/// A text dump: lines with bars, tabs, or neither. Never fails.
Document readText(const SourceText &source);

} // namespace gouji
