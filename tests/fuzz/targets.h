// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace gouji {

/// One way in for bytes that nobody vouches for.
struct FuzzTarget
{
    QString name;
    /// Reads `input`, recognises and checks what was read, and looks whether all of it holds together.
    /// @return what does not; empty when all is well, which an Error of the reader's is too
    QString (*run)(const QByteArray &input);
};

const QList<FuzzTarget> &fuzzTargets();

} // namespace gouji
