// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace gouji {

/// What Excel and WPS know UTF-8 by; the first bytes of a CSV file for people.
constexpr QByteArrayView CsvByteOrderMark = "\xEF\xBB\xBF";

/// A line by RFC 4180, section 2, its fields as they are: for programs.
void appendCsvRecord(QByteArray &csv, const QStringList &fields);

/// The same for a spreadsheet: no field runs as a formula. Source: OWASP, CSV Injection.
void appendInertCsvRecord(QByteArray &csv, QStringList fields);

} // namespace gouji
