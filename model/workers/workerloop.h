// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace gouji {

/// How a worker ends for which there was not memory enough.
constexpr int WorkerOutOfMemory = 71;

/// A worker's side of WorkerProcess: greets, then answers the requests that come on standard input until that ends.
/// Standard output is the answers' alone: what anything else prints there goes to standard error.
/// @return the exit code
int answerRequests(const QByteArray &greeting, const std::function<QByteArray(const QByteArray &)> &answer);

} // namespace gouji
