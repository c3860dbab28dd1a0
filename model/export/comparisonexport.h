// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparedreports.h"

namespace gouji {

/// What two reports do not have in common, and the sentences that they have: a record for each cell that differs, in
/// form order, then one for each sentence, in the order of the right text. In the manner of writeCsv() and the language
/// of the application.
QByteArray writeComparisonCsv(const ComparedReports &reports);

} // namespace gouji
