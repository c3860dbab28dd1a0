// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QUrl>

namespace gouji {

/// Where a database is, as a person named it.
class DatabaseAddress
{
public:
    /// @param text a path, or `postgresql://USER:PASSWORD@HOST:PORT/DATABASE?OPTION=…` with libpq's options
    /// @return an Error for an address of another kind, and for one that can be read in two ways: no file is ever named
    /// after a password. It shows nothing of the text that could be one.
    static Result<DatabaseAddress> of(const QString &text);

    bool isServer() const { return m_file.isEmpty(); }
    const QString &file() const { return m_file; } ///< Empty for a server.
    const QUrl &server() const { return m_server; }
    bool hasPassword() const;
    /// For people: without a password.
    QString name() const;
    /// To open it with, without the password.
    QString withoutPassword() const;

private:
    QString m_file;
    QUrl m_server;
};

} // namespace gouji
