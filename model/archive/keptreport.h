// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"
#include "effectivereport.h"
#include "journal.h"

namespace gouji {

/// A report of the archive with what people did to it: all that effective() needs, on any thread.
struct KeptReport
{
    ArchivedReport report;
    QByteArray content;                ///< The file as it was.
    std::optional<JournalEntry> entry; ///< Nothing where nobody did anything.
};
Result<KeptReport> keptReport(Archive *archive, const Journal &journal, int report);

/// A report as it stands: read again from its file, with the decisions that the journal holds for it, and checked. Its
/// agency and year are the archive's.
Result<EffectiveReport> effective(const KeptReport &kept, const Catalogue &catalogue, Neighbours related = {});

} // namespace gouji
