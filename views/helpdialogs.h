// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMainWindow;

namespace gouji {

class Catalogue;

/// Every act in the window's menus that has a key.
void showKeys(QMainWindow *window);
/// The catalogue of rules; `rule` is scrolled to, if it is not empty.
void showRules(QMainWindow *window, const Catalogue &catalogue, const QString &rule);
void showAbout(QMainWindow *window);

} // namespace gouji
