// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include "error.h"

namespace gouji {

/// Finds the report in a document. Every cell of the edition comes out, `Missing` where it was not found.
/// @param edition null: told from the labels, the year being only a hint.
/// @return an Error when the document holds no trace of the form (no table, no section).
Result<Report> recognise(const Document &document, const FormEdition *edition = nullptr);

} // namespace gouji
