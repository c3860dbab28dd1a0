// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workerprocess.h"

#include <QEventLoop>
#include <QHash>

#include <functional>
#include <list>
#include <memory>
#include <vector>

namespace gouji {

/// A file that a worker is asked to do something with.
struct WorkerTask
{
    QByteArray request;
    QString file{};   ///< For an Error, should the file bring the worker down.
    qint64 bytes = 0; ///< Its size.
};

/// Files shared out among workers on all cores, their answers taken in the files' order. A file that brings down a
/// worker which did nothing else before is an Error, and the others go on: what other files left behind, or who ended
/// the process from outside, is not laid at its door.
class WorkerPool : public QObject
{
    Q_OBJECT

public:
    struct Watch
    {
        /// The first worker's greeting. @return whether to go on
        std::function<bool(const QByteArray &greeting)> greeted = [](const QByteArray &) { return true; };
        /// Of each file in order. @return whether to go on
        std::function<bool(qsizetype file, const Result<QByteArray> &answer)> answered;
    };

    /// @param share as many files as one worker gets at a time; fewer where they are large
    WorkerPool(WorkerCommand command, qsizetype share);
    ~WorkerPool() override;

    /// A last request for each share, made when all files before it are done, so that one worker at a time does it. Its
    /// answer is a QByteArrayList in a QDataStream: the answers of the share's files, in place of those to their own
    /// requests. Where it fails the worker is asked for the whole share again.
    void setLastRequest(const QByteArray &request) { m_lastRequest = request; }

    /// Blocks until all files are done, or a Watch wants no more.
    /// @return an Error where no worker can be started
    [[nodiscard]] std::optional<Error> run(const QList<WorkerTask> &tasks, const Watch &watch);

private:
    /// Files one after the other that one worker is asked for.
    struct Share
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        bool needsFreshWorker = false; ///< One file, which is suspected.
    };
    struct Worker
    {
        std::unique_ptr<WorkerProcess> process;
        Share share{};
        qsizetype answers = 0; ///< To requests of the share's.
        bool wasFresh = false; ///< When it got the share.
        bool isBusy = false;
        bool isLastAsked = false; ///< For what comes after the share's files.
    };

    void start(Worker *worker);
    void giveWork();
    std::optional<Share> nextShare() const;
    void give(Worker *worker, const Share &share);
    void askLast();
    void take(Worker *worker, const QByteArray &answer);
    void takeEnd(Worker *worker, const Error &why);
    void shareAgain(const Worker &worker, const Error &why);
    void answer(qsizetype file, const Result<QByteArray> &answer);
    void goOn();

    WorkerCommand m_command;
    qsizetype m_shareSize;
    QByteArray m_lastRequest;
    const QList<WorkerTask> *m_tasks = nullptr;
    const Watch *m_watch = nullptr;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::list<Share> m_again;                       ///< What workers that ended left undone, by their files.
    qsizetype m_shared = 0;                         ///< Files that were given to a worker.
    QHash<qsizetype, Result<QByteArray>> m_answers; ///< Which others are waited for before they are delivered.
    qint64 m_heldBytes = 0;                         ///< Of m_answers.
    qsizetype m_delivered = 0;                      ///< Files that are done.
    bool m_hasGreeted = false;                      ///< One of them.
    int m_falseStarts = 0;
    bool m_isStopped = false;
    std::optional<Error> m_error;
    QEventLoop m_loop;
};

} // namespace gouji
