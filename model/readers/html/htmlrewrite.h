// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document.h"
#include "error.h"
#include "textedit.h"

namespace gouji {

/// The page again with some texts replaced: the new one stands where the first letter of the old one stood; tags, and
/// every byte outside, stay as they are. `document` was read from `bytes`.
Result<QByteArray> rewriteHtml(const QByteArray &bytes, const Document &document, const QList<TextEdit> &edits,
                               const QString &name);

} // namespace gouji
