// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

namespace gouji {

/// A stream object, as it stands.
QByteArray pdfStream(const QByteArray &content, const QByteArray &dictionary = {});

/// A PDF of one A4 page on which `content` (the operators of a page's stream) is drawn. Its font /F is called for codes
/// of two bytes, UTF-16's, all one em wide. `more` are objects beside it, of which nothing speaks.
QByteArray pdfPage(const QByteArray &content, const QList<QByteArray> &more = {});
/// The operators that print `text` in the font /F from a point on, in points from the page's lower left corner.
QByteArray pdfText(double x, double y, double size, QStringView text);

} // namespace gouji
