// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "pdfflow.h"

namespace gouji {

/// The document that blocks make: its text, and where each word of it is printed.
Document documentOf(const QList<PdfBlock> &blocks);

} // namespace gouji
