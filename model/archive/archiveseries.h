// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yearseries.h"

namespace gouji {

class Database;

/// What SeriesSource asks for, from the current reports of an archive; an agency by any of its names.
Result<QList<YearSeries>> archiveSeries(const Database &database, const QStringList &agencies,
                                        const QList<CellId> &cells);

} // namespace gouji
