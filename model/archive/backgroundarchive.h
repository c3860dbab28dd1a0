// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace gouji {

/// An archive on a thread of its own, over a connection of its own: who asks goes on. Questions are answered in turn;
/// one that is cancelled before its turn is not asked.
class BackgroundArchive
{
public:
    /// Opens nothing yet. @param url as Database::open() takes it
    explicit BackgroundArchive(QString url);
    /// Waits until everything was answered.
    ~BackgroundArchive();
    Q_DISABLE_COPY_MOVE(BackgroundArchive)

    const QString &url() const { return m_url; }

    /// The answer, or why the archive could not be opened.
    template<typename Answer>
    QFuture<Result<Answer>> ask(std::function<Result<Answer>(Archive &)> question)
    {
        return QtConcurrent::run(&m_pool, [this, question = std::move(question)]() -> Result<Answer> {
            const std::optional<Error> error = open();
            return error ? Result<Answer>(*error) : question(*m_archive);
        });
    }

private:
    std::optional<Error> open();

    QString m_url;
    QThreadPool m_pool;
    std::optional<Archive> m_archive; ///< The thread's.
};

} // namespace gouji
