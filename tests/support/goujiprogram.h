// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace gouji {

struct Run
{
    int code = -1; ///< -1: it crashed, or did not end.
    QByteArray out;
    QString messages;
};

/// Runs the program as a user without a display does.
Run runGouji(const QStringList &arguments, const QByteArray &input = {}, const QString &settings = {});
/// Begins to.
void startGouji(QProcess *process, const QStringList &arguments, const QString &settings = {});

} // namespace gouji
