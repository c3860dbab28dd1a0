// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clipboard.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr QByteArrayView RtfBegin = "{\\rtf";

/// Windows' own clipboard format puts a description before the page, which some ways to us leave in place.
QString withoutDescription(const QString &html)
{
    return html.startsWith("Version:"_L1) ? html.mid(std::max<qsizetype>(html.indexOf(u'<'), 0)) : html;
}

qsizetype cellsFound(const Report &report)
{
    return std::ranges::count_if(report.cells(),
                                 [](const CellValue &cell) { return cell.status != CellStatus::Missing; });
}

} // namespace

Pasted readMimeData(const QMimeData &mime)
{
    Pasted pasted;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile()) {
            pasted.files.append(url.toLocalFile());
        }
    }
    const auto add = [&pasted](QByteArray form) {
        form.removeIf([](char c) { return c == '\0'; }); // Windows' programs end texts with one
        if (!form.trimmed().isEmpty()) {
            pasted.forms.append(form);
        }
    };
    if (pasted.files.isEmpty()) {
        add(withoutDescription(mime.html()).toUtf8());
        add(mime.text().toUtf8());
        for (const QString &format : mime.formats()) {
            const bool isRtf = format == "text/rtf"_L1 || format == "text/richtext"_L1 ||
                               format == "application/rtf"_L1 || format.contains("Rich Text Format"_L1);
            if (isRtf && mime.data(format).startsWith(RtfBegin)) {
                add(mime.data(format));
                break;
            }
        }
        pasted.isPicture = pasted.forms.isEmpty() && mime.hasImage();
    }
    return pasted;
}

Result<LoadedReport> loadPasted(const QList<QByteArray> &forms)
{
    std::optional<LoadedReport> best;
    std::optional<Error> problem;
    for (const QByteArray &form : forms) {
        if (best && form.startsWith(RtfBegin)) {
            continue;
        }
        Result<LoadedReport> loaded = loadReport({}, form);
        if (!loaded) {
            problem = problem.value_or(loaded.error());
        } else if (!best || cellsFound(best->report) < cellsFound(loaded->report)) {
            best = std::move(loaded).value();
        }
    }
    if (best) {
        return *std::move(best);
    }
    return problem.value_or(Error());
}

} // namespace gouji
