// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "effectivereport.h"

namespace gouji {

/// The check record (recordContent()) as a page that a browser shows and prints. UTF-8.
QByteArray writeRecordHtml(const EffectiveReport &snapshot);

/// The same as a PDF of A4 pages, the file's name and "page / pages" at the foot of each. Needs a QGuiApplication.
QByteArray writeRecordPdf(const EffectiveReport &snapshot);

} // namespace gouji
