// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seriestable.h"

namespace gouji {

/// A record a series, a field a year, plain decimals; where there are shares, in percent, each in a field behind its
/// number. A year without the number
/// is empty, a blank cell is called so. In the manner of writeCsv() and the language of the application.
QByteArray writeSeriesCsv(const SeriesTable &table);

} // namespace gouji
