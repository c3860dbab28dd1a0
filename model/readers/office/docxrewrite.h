// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officepackage.h"
#include "textedit.h"

#include <QList>

namespace gouji {

/// The Word document again with some of its texts replaced; every other byte of its text and every other part stay. New
/// text is written as the first of the characters was that it replaces, in a blank cell as its paragraph's mark is.
/// @param edits in offsets of the text that readDocx reads
/// @return an Error where a place holds no text of its own (an automatic number), or edits overlap
Result<QByteArray> rewriteDocx(const OfficePackage &package, const QList<TextEdit> &edits, const QString &name);

} // namespace gouji
