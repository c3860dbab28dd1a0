// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agencykind.h"
#include "findingmaker.h"

namespace gouji {

/// A day of any year.
struct YearDay
{
    int month = 1;
    int day = 1;
};

/// What a place may set for itself.
struct CheckSettings
{
    /// The last days to publish. Source: 政府信息公开条例第四十九条.
    YearDay departmentsDue{1, 31};
    YearDay governmentsDue{3, 31}; ///< Also where the agency's kind is not known.
};

/// form.sections.
void checkSections(FindingMaker *maker);
/// form.edition.
void checkEdition(FindingMaker *maker);
/// form.labels and the doubts that the recogniser noted (read.placement and the like).
void checkRemarks(FindingMaker *maker);
/// read.encoding.
void checkEncoding(FindingMaker *maker);
/// Marks of direction among digits.
void checkDirections(FindingMaker *maker);
/// What the reader noted: read.tracked-changes, read.joined, read.unsure, read.formula.
void checkReadingNotes(FindingMaker *maker);
/// form.year, except in the narrative, and form.late.
void checkDates(AgencyKind agency, const CheckSettings &settings, FindingMaker *maker);

} // namespace gouji
