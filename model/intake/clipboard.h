// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake.h"

#include <QStringList>

class QMimeData;

namespace gouji {

/// What a clipboard or a drop brings.
struct Pasted
{
    QStringList files;       ///< Local files. Where there are any, nothing else counts.
    QList<QByteArray> forms; ///< The same words in the formats that the program they come from can write: HTML first,
                             ///< then text, then RTF.
    bool isPicture = false;  ///< There are neither files nor words, but a picture.
};

Pasted readMimeData(const QMimeData &mime);

/// The report in the form in which most of its cells are found; the first of equals. RTF takes a conversion, and is
/// tried only where no other form will do.
/// @return the first form's error where none holds a report
Result<LoadedReport> loadPasted(const QList<QByteArray> &forms);

} // namespace gouji
