// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workerpool.h"

#include <QDataStream>
#include <QThread>

#include <algorithm>
#include <utility>

namespace gouji {

namespace {

/// Answers beyond this are not piled up while an earlier file takes its time.
constexpr qint64 MostHeldBytes = qint64(64) * 1024 * 1024;
/// Files of a share together, so that a worker can keep what it reads.
constexpr qint64 MostSharedBytes = qint64(16) * 1024 * 1024;
/// Shares that are left for each worker: the last ones are small, so that all end together.
constexpr qsizetype SharesLeft = 4;
/// Workers in a row that ended before they greeted. One may have been ended from outside.
constexpr int MostFalseStarts = 3;

} // namespace

WorkerPool::WorkerPool(WorkerCommand command, qsizetype share)
    : m_command(std::move(command))
    , m_shareSize(share)
{
}

WorkerPool::~WorkerPool() = default;

std::optional<Error> WorkerPool::run(const QList<WorkerTask> &tasks, const Watch &watch)
{
    m_tasks = &tasks;
    m_watch = &watch;
    const qsizetype count = std::clamp<qsizetype>(tasks.size(), 1, QThread::idealThreadCount());
    for (qsizetype i = 0; i < count; ++i) {
        m_workers.push_back(std::make_unique<Worker>());
        start(m_workers.back().get());
    }
    if (!m_isStopped) {
        m_loop.exec();
    }
    m_workers.clear();
    return m_error;
}

void WorkerPool::start(Worker *worker)
{
    if (worker->process) {
        worker->process.release()->deleteLater(); // later: it may be the sender of the signal that is handled
    }
    worker->isBusy = false;
    worker->process = std::make_unique<WorkerProcess>(m_command);
    WorkerProcess *process = worker->process.get();
    connect(process, &WorkerProcess::greeted, this, [this](const QByteArray &greeting) {
        m_falseStarts = 0;
        if (!std::exchange(m_hasGreeted, true)) {
            m_isStopped = !m_watch->greeted(greeting);
        }
        goOn();
    });
    connect(process, &WorkerProcess::answered, this,
            [this, worker](const QByteArray &answer) { take(worker, answer); });
    connect(process, &WorkerProcess::ended, this, [this, worker](const Error &why) { takeEnd(worker, why); });
    process->start();
}

/// Delivers the answers that are due, and gives idle workers something to do.
void WorkerPool::goOn()
{
    for (auto next = m_answers.find(m_delivered); next != m_answers.end() && !m_isStopped;
         next = m_answers.find(m_delivered)) {
        const Result<QByteArray> answer = std::move(next.value());
        m_answers.erase(next);
        m_heldBytes -= answer ? answer->size() : 0;
        m_isStopped = !m_watch->answered(m_delivered++, answer);
    }
    m_isStopped = m_isStopped || (m_hasGreeted && m_delivered == m_tasks->size());
    if (m_isStopped) {
        m_loop.quit();
        return;
    }
    askLast();
    giveWork();
}

void WorkerPool::giveWork()
{
    for (const auto &worker : m_workers) {
        if (worker->isBusy || !worker->process->hasGreeted()) {
            continue;
        }
        const std::optional<Share> share = nextShare();
        if (!share) {
            return;
        }
        if (share->needsFreshWorker && !worker->process->isFresh()) {
            start(worker.get()); // which comes here again when it has greeted
            continue;
        }
        give(worker.get(), *share);
    }
}

std::optional<WorkerPool::Share> WorkerPool::nextShare() const
{
    if (!m_again.empty()) {
        return m_again.front();
    }
    const qsizetype left = m_tasks->size() - m_shared;
    if (left == 0 || m_heldBytes > MostHeldBytes) {
        return {};
    }
    const qsizetype most = std::clamp<qsizetype>(left / (qsizetype(m_workers.size()) * SharesLeft), 1, m_shareSize);
    Share share{.begin = m_shared, .end = m_shared};
    for (qint64 bytes = 0; share.end - share.begin < most && bytes < MostSharedBytes; ++share.end) {
        bytes += m_tasks->at(share.end).bytes;
    }
    return share;
}

/// Gives a worker what nextShare() said.
void WorkerPool::give(Worker *worker, const Share &share)
{
    if (m_again.empty()) {
        m_shared = share.end;
    } else {
        m_again.pop_front();
    }
    worker->share = share;
    worker->answers = 0;
    worker->wasFresh = worker->process->isFresh();
    worker->isBusy = true;
    worker->isLastAsked = false;
    for (qsizetype file = share.begin; file < share.end; ++file) {
        worker->process->ask(m_tasks->at(file).request);
    }
}

/// Asks the worker for its last request whose share is the next to be done.
void WorkerPool::askLast()
{
    for (const auto &worker : m_workers) {
        const Share &share = worker->share;
        if (!m_lastRequest.isEmpty() && worker->isBusy && !worker->isLastAsked && share.begin == m_delivered &&
            worker->answers == share.end - share.begin) {
            worker->isLastAsked = true;
            worker->process->ask(m_lastRequest);
        }
    }
}

void WorkerPool::take(Worker *worker, const QByteArray &answer)
{
    const qsizetype begin = worker->share.begin;
    const qsizetype size = worker->share.end - begin;
    if (worker->isLastAsked) {
        QByteArrayList answers;
        QDataStream stream(answer);
        stream >> answers;
        for (qsizetype i = 0; i < size; ++i) {
            this->answer(begin + i, answers.value(i));
        }
        worker->isBusy = false;
    } else {
        if (m_lastRequest.isEmpty()) {
            this->answer(begin + worker->answers, answer);
        }
        ++worker->answers;
        worker->isBusy = worker->answers < size || !m_lastRequest.isEmpty();
    }
    goOn();
}

void WorkerPool::answer(qsizetype file, const Result<QByteArray> &answer)
{
    m_heldBytes += answer ? answer->size() : 0;
    m_answers.insert(file, answer);
}

void WorkerPool::takeEnd(Worker *worker, const Error &why)
{
    const bool isFalseStart = !worker->process->hasGreeted();
    if (isFalseStart && (!m_hasGreeted || ++m_falseStarts > MostFalseStarts)) {
        m_error = why;
        m_isStopped = true;
    } else {
        if (worker->isBusy) {
            shareAgain(*worker, why);
        }
        start(worker);
    }
    goOn();
}

/// What a worker left undone is shared out again, but for the file that is to blame.
void WorkerPool::shareAgain(const Worker &worker, const Error &why)
{
    const qsizetype begin = worker.share.begin;
    const qsizetype end = worker.share.end;
    const qsizetype at = begin + worker.answers;
    const bool isLast = at == end; // any of them may be to blame
    const bool isKnown = !isLast && (worker.process->tookTooLong() || (worker.wasFresh && worker.answers == 0));
    std::list<Share> parts;
    const auto add = [&parts](qsizetype from, qsizetype to, bool needsFreshWorker) {
        if (from < to) {
            parts.push_back({.begin = from, .end = to, .needsFreshWorker = needsFreshWorker});
        }
    };
    if (isKnown || (isLast && end - begin == 1 && worker.wasFresh)) {
        Error error = why;
        error.file = m_tasks->at(isLast ? begin : at).file;
        answer(isLast ? begin : at, error);
    }
    if (isLast && end - begin > 1) {
        for (qsizetype file = begin; file < end; ++file) {
            add(file, file + 1, true);
        }
    } else if (isLast) {
        add(begin, worker.wasFresh ? begin : end, true);
    } else {
        add(m_lastRequest.isEmpty() ? at : begin, at, false);
        add(at, isKnown ? at : at + 1, true);
        add(at + 1, end, false);
    }
    m_again.merge(parts, [](const Share &a, const Share &b) { return a.begin < b.begin; });
}

} // namespace gouji
