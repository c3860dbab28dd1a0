// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workerprocess.h"

#include "workerloop.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QLocale>
#include <QtEndian>

#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

/// The size of a QByteArray that is null, in a QDataStream.
constexpr quint32 NullBytes = 0xFFFFFFFF;

/// Between fork and exec: nothing but system calls. The soft limit alone, which programs that it starts may raise.
void limitWorker(qint64 memory)
{
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
#if defined(Q_OS_UNIX) && !defined(__SANITIZE_ADDRESS__) // AddressSanitizer maps terabytes
    rlimit limit{};
    if (memory > 0 && getrlimit(RLIMIT_DATA, &limit) == 0) {
        limit.rlim_cur = std::min(limit.rlim_max, rlim_t(memory));
        setrlimit(RLIMIT_DATA, &limit);
    }
#else
    Q_UNUSED(memory)
#endif
}

} // namespace

WorkerProcess::WorkerProcess(const WorkerCommand &command)
    : m_command(command)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
#ifdef Q_OS_UNIX
    m_process.setChildProcessModifier([memory = command.memory] { limitWorker(memory); });
#endif
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &WorkerProcess::takeAnswers);
    const auto end = [this] {
        if (!std::exchange(m_hasEnded, true)) {
            m_clock.stop();
            emit ended(whyEnded());
        }
    };
    connect(&m_process, &QProcess::finished, this, [this, end] {
        takeAnswers(); // the last ones
        end();
    });
    connect(&m_process, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            end();
        }
    });
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &WorkerProcess::watchTime);
}

WorkerProcess::~WorkerProcess()
{
    constexpr int LongestEnd = 10'000; // ms
    m_process.disconnect(this);
    if (m_hasGreeted && m_unanswered == 0) {
        m_process.closeWriteChannel();
        m_process.waitForFinished(LongestEnd);
    }
    m_process.kill();
    m_process.waitForFinished();
}

void WorkerProcess::start()
{
    m_clock.start();
    m_process.start(m_command.program, m_command.arguments);
}

void WorkerProcess::ask(const QByteArray &request)
{
    m_isFresh = false;
    ++m_unanswered;
    QDataStream requests(&m_process);
    requests << request;
}

void WorkerProcess::takeAnswers()
{
    for (quint32 size = 0; m_process.bytesAvailable() >= qint64(sizeof size);) {
        m_process.peek(reinterpret_cast<char *>(&size), sizeof size);
        size = qFromBigEndian(size);
        size = size == NullBytes ? 0 : size;
        if (m_process.bytesAvailable() < qint64(sizeof size) + size) {
            return;
        }
        m_process.skip(sizeof size);
        const QByteArray answer = m_process.read(size);
        m_secondsTaken = 0;
        if (!std::exchange(m_hasGreeted, true)) {
            emit greeted(answer);
        } else {
            --m_unanswered;
            emit answered(answer);
        }
    }
}

void WorkerProcess::watchTime()
{
    if (m_hasGreeted && m_unanswered == 0) {
        m_secondsTaken = 0; // it waits itself
    } else if (++m_secondsTaken > m_command.seconds && m_command.seconds > 0) {
        m_tookTooLong = true;
        m_process.kill();
    }
}

Error WorkerProcess::whyEnded() const
{
    if (m_process.error() == QProcess::FailedToStart) {
        return {.file = {},
                .cause = tr("“%1” could not be started: %2.").arg(m_command.program, m_process.errorString()),
                .remedy = {}};
    }
    if (!m_hasGreeted) {
        return {.file = {},
                .cause = tr("A process of the program that reads files could not begin its work."),
                .remedy = tr("Check the files that the options name, and how much memory is left.")};
    }
    const QString remedy = tr("Open the file in the program that it was made with, save it again, and take that.");
    if (m_tookTooLong) {
        return {.file = {},
                .cause = tr("The file was given up: reading it took more than %1 seconds.").arg(m_command.seconds),
                .remedy = remedy};
    }
    if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == WorkerOutOfMemory) {
        const QString memory = QLocale().formattedDataSize(m_command.memory, 0, QLocale::DataSizeTraditionalFormat);
        return {.file = {},
                .cause = tr("The file was given up: reading it took more than %1 of memory.").arg(memory),
                .remedy = remedy};
    }
    return {.file = {},
            .cause = m_process.exitStatus() == QProcess::CrashExit
                         ? tr("The file brought its reader down (signal %1).").arg(m_process.exitCode())
                         : tr("The file brought its reader down (exit code %1).").arg(m_process.exitCode()),
            .remedy = remedy};
}

} // namespace gouji
