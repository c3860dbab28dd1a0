// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "error.h"

namespace gouji {

/// An HTML page or fragment. Fails where the page needs more time or memory than a report can.
Result<Document> readHtml(const QByteArray &bytes, const QString &name);

} // namespace gouji
