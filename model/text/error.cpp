// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "error.h"

#include "writtenout.h"

namespace gouji {

QString Error::toString() const
{
    QString text;
    if (!file.isEmpty()) {
        text += writtenOut(file) + QLatin1Char(':');
        if (line > 0) {
            text += QString::number(line) + QLatin1Char(':');
        }
        text += QLatin1Char(' ');
    }
    text += cause;
    if (!remedy.isEmpty()) {
        text += QLatin1Char(' ') + remedy;
    }
    return text;
}

} // namespace gouji
