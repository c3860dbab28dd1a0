// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report.h"

namespace gouji {

/// Finds the headings of an edition's sections, in the order of the text. A heading is a section's title behind its
/// ordinal (一、总体情况); where a section has none such, a line that is its title, or one with its ordinal and a word
/// of its own. Lists of contents (headings with nothing under them that come again) are left out. Titles that are not
/// the edition's, nor another's for the same section, add a Remark.
QList<SectionHeading> findSections(const Document &document, const FormEdition &edition, QList<Remark> *remarks);

} // namespace gouji
