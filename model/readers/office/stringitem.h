// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textedit.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace gouji {

/// A text as the content of a <t> element, which is the inverse of decodedText().
QByteArray encodedText(const QString &text);

/// A string item without its own tags, of bytes in UTF-8, with its text changed. A run keeps its style and its bytes
/// where the edit does not reach; what takes the place of text from several runs stands in the first of them. Readings
/// (phonetic runs) go, for they count characters.
/// @param edits offsets in the item's text
QByteArray withEdits(const QByteArray &item, QList<TextEdit> edits);

/// The shared strings of some indices without their own tags, by index.
QHash<qsizetype, QByteArray> sharedItems(const QByteArray &strings, const QList<qsizetype> &indices);

} // namespace gouji
