// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "sourcetext.h"

#include <QByteArray>

namespace gouji {

/// A place in a source and what is to stand there instead. An empty span puts the text into a blank cell.
struct TextEdit
{
    SourceSpan source;
    QString text;
};

/// What becomes of a character that the file's encoding does not have.
enum class Unencodable
{
    Refused,
    HtmlReference, ///< Written as `&#x4FE1;`.
};

/// The bytes that `source` was decoded from, with some texts replaced and every other byte as it is, those too that
/// could not be decoded.
/// @param edits in any order
/// @return an Error (without a remedy) for edits that overlap and for what cannot be written in the encoding.
Result<QByteArray> applyEdits(const QByteArray &bytes, const SourceText &source, QList<TextEdit> edits,
                              Unencodable unencodable, const QString &name);

} // namespace gouji
