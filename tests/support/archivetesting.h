// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"
#include "freshdatabases.h"

namespace gouji {

/// Empty for none.
inline QString show(const std::optional<Error> &error)
{
    return error ? error->toString() : QString();
}

} // namespace gouji

/// What a Result holds; the test fails where it is an Error.
#define VALUE(name, expression)                                                                                        \
    const auto name##Result = (expression);                                                                            \
    QVERIFY2(name##Result.ok(), name##Result ? "" : qPrintable(name##Result.error().toString()));                      \
    const auto &name = *name##Result

/// A new archive in the row's database. Skips the row where it cannot be had.
#define FRESH_ARCHIVE(archive, databases)                                                                              \
    FRESH_DATABASE(archive##Url, databases);                                                                           \
    Result<Archive> archive##Result = Archive::open(archive##Url);                                                     \
    QVERIFY2(archive##Result.ok(), archive##Result ? "" : qPrintable(archive##Result.error().toString()));             \
    Archive archive = std::move(archive##Result).value()
