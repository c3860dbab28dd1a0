// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

namespace gouji {

/// 二、主动公开政府信息情况; empty for a number that the edition does not have.
QString sectionTitle(const FormEdition &edition, int number);

/// The printed words for some cells of a report, a semicolon between two.
QString cellLabels(const Report &report, const QList<CellId> &cells);

} // namespace gouji
