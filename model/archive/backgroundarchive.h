// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"
#include "background.h"

namespace gouji {

class BackgroundArchive : public Background<Archive>
{
public:
    /// @param url as Database::open() takes it
    explicit BackgroundArchive(const QString &url)
        : Background([url] { return Archive::open(url); })
        , m_url(url)
    {
    }

    const QString &url() const { return m_url; }

private:
    QString m_url;
};

} // namespace gouji
