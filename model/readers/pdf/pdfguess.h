// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfflow.h"

namespace gouji {

/// Finds tables that are set without ruling lines, by numbers that stand one below the other. Takes the lines of
/// running text, from the top down, of one page or several.
/// @return in reading order, blocks of lines as they are, and tables
QList<PdfBlock> guessTables(const QList<PdfLine> &lines);

} // namespace gouji
