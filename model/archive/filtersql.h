// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivefilter.h"
#include "database.h"

namespace gouji {

/// `text` for LIKE … ESCAPE '!', standing for itself.
QString likePattern(const QString &text);

/// The filter as a condition on rows of `agency`; on the reports that are wanted it asks for one.
Statement agencyCondition(const ArchiveFilter &filter);
/// The filter as a condition on rows of `report`.
Statement reportCondition(const ArchiveFilter &filter);

} // namespace gouji
