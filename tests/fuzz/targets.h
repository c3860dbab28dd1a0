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
    /// Reads `input`, does with it what the program does, and looks whether all of it holds together.
    /// @return what does not; empty when all is well, which an Error of the reader's is too
    QString (*run)(const QByteArray &input);
    /// Makes another input of one, by its grammar. Null where bytes changed at random reach far enough.
    QByteArray (*change)(const QByteArray &input, quint32 seed) = nullptr;
};

/// Every target; that of one name is null where there is none.
const QList<FuzzTarget> &fuzzTargets();
const FuzzTarget *findFuzzTarget(const QString &name);

} // namespace gouji
