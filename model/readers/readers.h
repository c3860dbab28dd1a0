// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "error.h"
#include "textedit.h"

#include <QByteArray>

namespace gouji {

/// Bytes above this many are not a report: refused with an Error.
constexpr qsizetype MaximumFileSize = qsizetype(64) * 1024 * 1024;

/// Reads a file's bytes, telling its format by content alone. `name` is for error messages.
/// @return an Error for bytes of no readable format (empty, binary, over MaximumFileSize, …).
Result<Document> readDocument(const QByteArray &bytes, const QString &name);

/// The file again with some texts replaced and every other byte as it is. `document` was read from `bytes`.
/// @return an Error for a format that cannot be written back (PDF, and what was converted to be read).
Result<QByteArray> rewriteDocument(const QByteArray &bytes, const Document &document, const QList<TextEdit> &edits,
                                   const QString &name);

} // namespace gouji
