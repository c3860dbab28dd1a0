// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemroles.h"
#include "sourcetext.h"

namespace gouji {

/// A place of the source to mark and what it is.
struct SourceMark
{
    SourceSpan span;
    BalanceSide side = BalanceSide::Concerned;
    bool current = false; ///< The cell that has the focus: framed, and scrolled to.
};

/// A number of the narrative, faintly underlined.
struct SourceNumber
{
    SourceSpan span;
    bool isLinked = false; ///< Or checked in its sentence: dotted, else dashed.
};

} // namespace gouji
