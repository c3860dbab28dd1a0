// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QDir;

namespace gouji {

/// Renders the charts page in every look, and the pictures that it saves.
/// @return false where one could not be written
bool renderCharts(QApplication &app, const QDir &folder);

} // namespace gouji
