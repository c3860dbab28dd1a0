// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlrewrite.h"

#include <utility>

namespace gouji {

Result<QByteArray> rewriteHtml(const QByteArray &bytes, const Document &document, const QList<TextEdit> &edits,
                               const QString &name)
{
    QList<TextEdit> parts;
    for (const TextEdit &edit : edits) {
        QString text = edit.text.toHtmlEscaped();
        if (edit.source.isEmpty()) {
            parts.append({edit.source, text});
            continue;
        }
        for (const SourceSpan part : document.shownParts(edit.source)) {
            parts.append({part, std::exchange(text, QString())});
        }
    }
    return applyEdits(bytes, document.source(), parts, Unencodable::HtmlReference, name);
}

} // namespace gouji
