// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "error.h"

namespace gouji {

/// Whether the bytes begin as a saved web page of one file does (RFC 2557): with a MIME header.
bool isMhtml(const QByteArray &bytes);

/// A web page saved as one file. Of several pages in it (frames) the one with the most text is read. Nothing that the
/// page names is fetched. Fails where there is no page in it.
Result<Document> readMhtml(const QByteArray &bytes, const QString &name);

} // namespace gouji
