// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pieces.h"

namespace gouji {

/// Reads the form's tables out of the pieces into the builder: cells, added and merged rows, remarks.
void readTables(const Document &document, Pieces pieces, ReportBuilder &builder);

} // namespace gouji
