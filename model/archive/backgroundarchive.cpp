// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backgroundarchive.h"

namespace gouji {

BackgroundArchive::BackgroundArchive(QString url)
    : m_url(std::move(url))
{
    // One thread, which stays: a connection is of the thread that opened it.
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

BackgroundArchive::~BackgroundArchive()
{
    m_pool.start([this] { m_archive.reset(); });
    m_pool.waitForDone();
}

std::optional<Error> BackgroundArchive::open()
{
    if (m_archive) {
        return {};
    }
    Result<Archive> archive = Archive::open(m_url);
    if (!archive) {
        return archive.error();
    }
    m_archive = std::move(archive).value();
    return {};
}

} // namespace gouji
