// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "effectivereport.h"

namespace gouji {

constexpr QByteArrayView TidyCsvHeader = "edition,year,agency,table,row,column,label,raw,value,corrected,status\r\n";

/// Every cell of the report, one a record, in form order, behind TidyCsvHeader. UTF-8 without a byte order mark,
/// RFC 4180 (CRLF line ends). `raw` is data as printed: for
/// programs, not for a spreadsheet. `value` is a plain decimal in the form's unit, empty for what is no number;
/// `corrected` likewise where a correction stands; `status` is that of the printed text.
QByteArray writeTidyCsv(const EffectiveReport &snapshot);

/// The tables laid out as the form prints them, corrected values in place: what opens in Excel and WPS by a double
/// click. UTF-8 with a byte order mark, CRLF. A merged head prints in its upper left corner. No text runs as a formula.
QByteArray writeCsv(const EffectiveReport &snapshot);

/// The findings, one a record, in the manner of writeCsv() and the language of the application.
QByteArray writeFindingsCsv(const EffectiveReport &snapshot);

/// The corrections that stand, one a record, in the same manner: which cell, what is printed, what belongs there, why,
/// who says so and when (UTC, ISO 8601).
QByteArray writeCorrectionsCsv(const EffectiveReport &snapshot);

} // namespace gouji
