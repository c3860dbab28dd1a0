// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "showntext.h"

#include "writtenout.h"

#include <QTextDocument>

namespace gouji {

QString shownText(const QString &text, int role)
{
    const QString shown = writtenOut(text, Breaks::Kept);
    return role == Qt::ToolTipRole && Qt::mightBeRichText(shown) ? Qt::convertFromPlainText(shown) : shown;
}

} // namespace gouji
