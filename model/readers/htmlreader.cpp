// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers.h"

#include <QCoreApplication>

namespace gouji {

Result<Document> readHtml(const QByteArray &, const QString &name)
{
    return Error{.file = name,
                 .cause = QCoreApplication::translate("gouji::Readers", "Web pages cannot be read yet."),
                 .remedy = QCoreApplication::translate("gouji::Readers", "Paste its text.")};
}

} // namespace gouji
