// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextTable>

namespace gouji {

/// Sets a table's columns so that it is read well in `available` pixels: numbers unbroken, labels in few lines. Lines
/// of a cell that are marked unbreakable are numbers. A table that can be read in no such width becomes wider.
void fitTable(QTextTable *table, int available);

} // namespace gouji
