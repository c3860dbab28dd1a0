// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;

namespace gouji {

/// The language a user set, as installLanguage() takes it; empty for the system's.
QString languageSetting();

/// Opens the window with `files` and what a killed program left, and runs until it is closed.
/// @param archive where corrections and the archive live, as Database::open() takes it; empty for what the settings
/// name
/// @return the program's exit code
int runWindow(QApplication &app, const QStringList &files, const QString &archive);

} // namespace gouji
