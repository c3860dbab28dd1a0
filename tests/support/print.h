// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

namespace gouji {

/// Where the words of a text stand when it is set on A4 in lines of 50 broad characters of 10 points, 50 lines a page,
/// with a tab stop every 60 points.
QList<PrintedText> setInPrint(const QString &text);

/// The same report as another format brings it, in paragraphs: "pdf" has pages, "docx" neither pages nor lines.
Report asFormat(const Report &report, const QString &format);

/// A PDF of A4 pages with the document's words where its PrintedText says. Wants a QGuiApplication.
QByteArray printPdf(const Document &document);

/// A web page in UTF-8 printed on A4, as a browser does it. Wants a QGuiApplication.
QByteArray printHtml(const QByteArray &html);

} // namespace gouji
