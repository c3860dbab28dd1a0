// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "effectivereport.h"

namespace gouji {

/// A workbook for Excel and WPS: a sheet for each table of the form as it is printed, corrected values in place, and
/// one of the findings. What is a number is one, in the form's unit and with the places printed; all else is text, and
/// nothing a formula. Corrected cells and cells with findings that stand are marked by a colour, and a comment says the
/// old value and the reason, or the findings. The same snapshot gives the same bytes. In the language of the
/// application.
/// @return an Error where there is no room for a temporary file
Result<QByteArray> writeXlsx(const EffectiveReport &snapshot);

} // namespace gouji
