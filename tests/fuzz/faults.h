// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "error.h"
#include "finding.h"
#include "report.h"

namespace gouji {

/// What does not hold together of what was read; empty when all is well.
QString faultOf(const Document &document);
QString faultOf(const Report &report, const QList<Finding> &findings);
QString faultOf(const Error &error);
/// Recognises and checks what was read, as the program does.
QString faultOfReportIn(const Document &document);

/// Whether LibreOffice would be started to read this, or what is written for it: not what is tried here.
bool isConverted(const QByteArray &bytes);

bool liesIn(SourceSpan span, const QString &text);

} // namespace gouji
