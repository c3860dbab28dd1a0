// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportwords.h"

#include <QCoreApplication>

namespace gouji {

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Severity", "error");
    case Severity::Warning:
        return QCoreApplication::translate("Severity", "warning");
    case Severity::Note:
        break;
    }
    return QCoreApplication::translate("Severity", "note");
}

} // namespace gouji
