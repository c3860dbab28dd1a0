// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace gouji {

/// A PDF of objects numbered from 1; the first is its catalogue.
QByteArray rawPdf(const QByteArrayList &objects);
/// A stream object, packed.
QByteArray streamObject(const QByteArray &dictionary, const QByteArray &content);
/// A4 pages with drawing operators; the font /F is Courier.
QByteArray pagesPdf(const QByteArrayList &contents);
QByteArray pagePdf(const QByteArray &content);
/// Operators that print in 12 points (7.2 a character), at a place from the page's lower left corner.
QByteArray textAt(int x, int y, const QByteArray &text);
/// The same PDF encrypted; with an empty password it opens without one.
QByteArray encrypted(const QByteArray &pdf, const char *password);
/// A page with a form that draws ten forms, which draw ten forms each, and so on.
QByteArray formBomb();

} // namespace gouji
