// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "error.h"

#include <QByteArray>

namespace gouji {

/// Reads a PDF: its words as paragraphs and tables, and where on which page each word is printed. `name` is for error
/// messages.
/// @return an Error for a PDF that is damaged, needs a password, has no text (a scan), or holds much more than a report
Result<Document> readPdf(const QByteArray &bytes, const QString &name);

} // namespace gouji
