// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clipboard.h"
#include "faults.h"
#include "targetfunctions.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

QString fuzzClipboard(const QByteArray &input)
{
    const QList<QByteArray> parts = input.split('\0');
    QMimeData mime;
    mime.setData(u"text/html"_s, parts.at(0));
    mime.setData(u"text/plain"_s, parts.value(1));
    if (parts.size() > 2) {
        mime.setData(u"text/uri-list"_s, parts.at(2));
    }
    Pasted pasted = readMimeData(mime);
    const auto isBlank = [](const QByteArray &form) { return form.trimmed().isEmpty() || form.contains('\0'); };
    if (std::ranges::any_of(pasted.forms, isBlank) || (!pasted.files.isEmpty() && !pasted.forms.isEmpty())) {
        return u"words that are none"_s;
    }
    pasted.forms.removeIf(isConverted);
    const Result<LoadedReport> loaded = loadPasted(pasted.forms);
    if (!loaded) {
        return pasted.forms.isEmpty() ? QString() : faultOf(loaded.error());
    }
    const QString fault = faultOf(loaded->report.document());
    return fault.isEmpty() ? faultOf(loaded->report, {}) : fault;
}

} // namespace gouji
