// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "effectivereport.h"

namespace gouji {

/// How a corrected number is written where `printed` stands: as that is, with its full-width digits, sign and unit
/// (１２件 becomes １３件), where that reads as `to`; else `to` alone.
/// @param to a plain decimal, or empty
/// @param unit the form's unit of the column, or empty
QString correctedText(const QString &printed, const QString &to, const QString &unit);

/// The report again in the format it came in, every byte as it was but for the corrected cells. It is read again before
/// it is handed out.
/// @return an Error for a format that cannot be written, and where a cell of the new file would not read as it should.
Result<QByteArray> writeCorrected(const EffectiveReport &snapshot);

} // namespace gouji
