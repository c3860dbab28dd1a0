// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace gouji {

/// A zip with these parts (names and contents), in their order.
QByteArray zipped(const QList<QPair<QString, QByteArray>> &parts);
/// The parts of a zip again; empty for what is none.
QList<QPair<QString, QByteArray>> unzipped(const QByteArray &bytes);

} // namespace gouji
