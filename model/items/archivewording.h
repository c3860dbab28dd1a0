// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivegrid.h"
#include "importer.h"

namespace gouji {

/// The marks as people look for them, the gravest first.
const QList<ReportMark> &reportMarks();
/// What a mark says, in a word or two.
QString markText(ReportMark mark);
/// The same as one character, for a cell of the grid.
QString markSign(ReportMark mark);
QString stateText(ReportState state);
QString levelText(AgencyLevel level);
/// All that the grid shows of a report, in words.
QString reportText(const ReportEntry &report);
QString outcomeText(ImportedFile::Outcome outcome);

} // namespace gouji
