// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QProcess>
#include <QTimer>

namespace gouji {

/// How a program is started as a worker, and what one may take before it is ended.
struct WorkerCommand
{
    QString program;
    QStringList arguments;
    int seconds = 90; ///< A request; longer than a conversion may take. 0: without end.
    qint64 memory =
        qint64(160) * 1024 * 1024; ///< Bytes beside its 40 MB of program; 0: without end. Not of what it starts.
};

/// Another process of this program, which reads files: one that brings its reader down costs nothing but that process.
/// It greets, then answers requests in their order; both are bytes that only the two sides know. It ends with this
/// process, however this one ends.
class WorkerProcess : public QObject
{
    Q_OBJECT

public:
    explicit WorkerProcess(const WorkerCommand &command);
    /// Ends it: at once where an answer is missing, else as it likes, so that it leaves nothing half-closed.
    ~WorkerProcess() override;

    void start();
    void ask(const QByteArray &request);
    bool hasGreeted() const { return m_hasGreeted; }
    /// Whether it was asked nothing yet, so that nothing but its first request can have brought it down.
    bool isFresh() const { return m_isFresh; }
    /// Whether it was ended because it took too long.
    bool tookTooLong() const { return m_tookTooLong; }

signals:
    void greeted(const QByteArray &greeting);
    void answered(const QByteArray &answer);
    /// It ended by itself, or was ended for what it took: an Error without a file, whose cause says so.
    void ended(const Error &why);

private:
    void takeAnswers();
    void watchTime();
    Error whyEnded() const;

    WorkerCommand m_command;
    QProcess m_process;
    QTimer m_clock; ///< Counted in ticks, of which there are none while this process is stopped as well.
    int m_secondsTaken = 0;
    qsizetype m_unanswered = 0;
    bool m_hasGreeted = false;
    bool m_isFresh = true;
    bool m_tookTooLong = false;
    bool m_hasEnded = false;
};

} // namespace gouji
