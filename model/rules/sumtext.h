// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relation.h"
#include "report.h"

namespace gouji {

/// "新收 · 总计 3511 + 上年结转 · 总计 96 = 3607"; "（三）不予公开 · 总计 142" for all rows of a group.
QString sumText(const Report &report, const CellSum &sum, const CellValues &values);

/// The same without numbers: "新收 · 总计 + 上年结转 · 总计".
QString sumLabel(const Report &report, const CellSum &sum);

} // namespace gouji
