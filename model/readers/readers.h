// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "error.h"

#include <QByteArray>

namespace gouji {

/// Bytes above this many are not a report: refused with an Error.
constexpr qsizetype MaximumFileSize = qsizetype(64) * 1024 * 1024;

/// Reads a file's bytes, telling its format by content alone. `name` is for error messages.
/// @return an Error for bytes of no readable format (empty, binary, over MaximumFileSize, …).
Result<Document> readDocument(const QByteArray &bytes, const QString &name);

/// A text dump: lines with bars, tabs, or neither. Never fails.
Document readText(const SourceText &source);

/// An HTML page or fragment. Fails where the page needs more time or memory than a report can.
Result<Document> readHtml(const QByteArray &bytes, const QString &name);

} // namespace gouji
