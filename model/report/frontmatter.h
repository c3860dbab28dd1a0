// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report.h"

namespace gouji {

/// Finds what stands round the sections: title, agency, report year, statistics period, publication date.
FrontMatter readFrontMatter(const Document &document, const QList<SectionHeading> &sections);

} // namespace gouji
