// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <optional>

namespace gouji {

/// Something with a database connection of its own, on a thread of its own: who asks goes on. It is opened when it is
/// first asked, and again where that failed. Questions are answered in turn; one that is cancelled before its turn is
/// not asked.
template<typename T>
class Background
{
public:
    /// Opens nothing yet.
    explicit Background(std::function<Result<T>()> open)
        : m_open(std::move(open))
    {
        // One thread, which stays: a connection is of the thread that opened it.
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
    }
    /// Waits until everything was answered.
    ~Background()
    {
        m_pool.start([this] { m_opened.reset(); });
        m_pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(Background)

    /// The answer, or why it could not be opened.
    template<typename Answer>
    QFuture<Result<Answer>> ask(std::function<Result<Answer>(T &)> question)
    {
        return QtConcurrent::run(&m_pool, [this, question = std::move(question)]() -> Result<Answer> {
            const std::optional<Error> error = open();
            return error ? Result<Answer>(*error) : question(*m_opened);
        });
    }

private:
    static constexpr int Pause = 500; // ms: those who queued while a server did not answer do not wait for it in turn

    std::optional<Error> open()
    {
        if (m_opened) {
            return {};
        }
        if (m_failure && m_sinceFailure.elapsed() < Pause) {
            return m_failure;
        }
        Result<T> opened = m_open();
        if (!opened) {
            m_failure = opened.error();
            m_sinceFailure.start();
            return m_failure;
        }
        m_opened = std::move(opened).value();
        return {};
    }

    std::function<Result<T>()> m_open;
    QThreadPool m_pool;
    // The thread's:
    std::optional<T> m_opened;
    std::optional<Error> m_failure;
    QElapsedTimer m_sinceFailure;
};

/// Tells `take` the answer on the thread of `asker`. An answer that comes when `asker` is gone is dropped, which
/// QFuture::then() of Qt 6.4 does not do safely.
template<typename Answer, typename Take>
void whenAnswered(const QFuture<Answer> &answer, QObject *asker, Take take)
{
    auto *watcher = new QFutureWatcher<Answer>(asker);
    QObject::connect(watcher, &QFutureWatcherBase::finished, asker, [watcher, take = std::move(take)] {
        watcher->deleteLater();
        take(watcher->result());
    });
    watcher->setFuture(answer);
}

} // namespace gouji
