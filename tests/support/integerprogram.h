// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relation.h"

#include <vector>

namespace gouji {

/// Whether GLPK was there when this was built.
bool hasIntegerProgram();

/// A smallest set of cells, ascending, whose change makes all relations hold that are joined, by cells they share, to
/// the broken ones given: found by an integer program, for a second opinion.
QList<qsizetype> fewestCells(const QList<Relation> &relations, const Numbers &numbers, const std::vector<int> &broken);

} // namespace gouji
