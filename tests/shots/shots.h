// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>

/// Handles events until `done`; false when that takes too long.
template<typename Condition>
bool waitUntil(Condition done)
{
    constexpr int LongestWait = 10'000; // ms
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.hasExpired(LongestWait)) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return true;
}

/// Handles what events there are.
inline void settle()
{
    waitUntil([settled = 0]() mutable { return ++settled > 20; });
}

/// Renders the archive page of a generated archive in every look; false where one failed.
bool renderArchive(QApplication &app, const QDir &folder);
