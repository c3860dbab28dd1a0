// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sourcetext.h"

namespace gouji {

/// A place in a source and what is to stand there instead. An empty span puts the text into a blank cell.
struct TextEdit
{
    SourceSpan source;
    QString text;
};

} // namespace gouji
