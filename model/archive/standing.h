// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"
#include "journal.h"

namespace gouji {

/// A report of the archive as it stands: read again from its file, with the corrections, waivers, locks and links that
/// the journal holds for it, and checked. Its agency and year are the archive's.
Result<ReportSnapshot> standingReport(Archive *archive, const Journal &journal, int report,
                                      const Catalogue &catalogue = Catalogue::standard());

} // namespace gouji
