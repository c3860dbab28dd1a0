// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QFutureWatcher>

#include <functional>
#include <memory>

namespace gouji {

/// Waits for the answer to the latest question: one to an earlier question is dropped.
template<typename Answer>
class LatestAnswer
{
public:
    LatestAnswer() = default;
    ~LatestAnswer() { drop(); }
    Q_DISABLE_COPY_MOVE(LatestAnswer)

    /// @param then is told the answer on the main thread
    void await(const QFuture<Result<Answer>> &future, std::function<void(const Result<Answer> &)> then)
    {
        drop();
        m_watcher.reset(new Watcher);
        QObject::connect(m_watcher.get(), &QFutureWatcherBase::finished, m_watcher.get(),
                         [this, then = std::move(then)] {
                             const Result<Answer> answer = m_watcher->result();
                             drop(); // it may be followed by the next question
                             then(answer);
                         });
        m_watcher->setFuture(future);
    }
    /// Nobody wants to know any more.
    void drop()
    {
        if (m_watcher) {
            m_watcher->disconnect();
            m_watcher->cancel();
            m_watcher.reset();
        }
    }
    bool isAwaited() const { return m_watcher != nullptr; }

private:
    using Watcher = QFutureWatcher<Result<Answer>>;
    struct DeleteLater
    {
        void operator()(Watcher *watcher) const { watcher->deleteLater(); } // it may be what calls
    };
    std::unique_ptr<Watcher, DeleteLater> m_watcher;
};

} // namespace gouji
