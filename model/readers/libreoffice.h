// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>

#include <chrono>

namespace gouji {

/// Converts documents of formats that are not read here. Each conversion has a profile of its own, so that two at a
/// time do not meet, and neither macros nor links into the network are followed in it.
class LibreOffice
{
public:
    enum class Target
    {
        Docx,
        Xlsx,
    };

    /// Where LibreOffice is on this machine; empty where it is not.
    static QString find();

    /// @param program empty: every conversion fails with the advice to install it
    explicit LibreOffice(QString program = find(), std::chrono::milliseconds timeLimit = std::chrono::minutes(1));

    /// Blocks until the conversion is done; no process of it outlives that. Thread-safe.
    /// @param extension tells LibreOffice the format: "doc", "rtf" …
    Result<QByteArray> convert(const QByteArray &bytes, const QString &extension, Target target,
                               const QString &name) const;

private:
    QString m_program;
    std::chrono::milliseconds m_timeLimit;
};

} // namespace gouji
