// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"

#include "writtenout.h"

#include <QCoreApplication>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <utility>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace gouji {

Console::Console()
{
#ifdef SIGPIPE
    // No signal when the reader of a pipe goes away: write() fails instead.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    m_results.open(stdout, QIODevice::WriteOnly);
    m_messages.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
#ifdef Q_OS_UNIX
    m_showsProgress = isatty(STDERR_FILENO) != 0 && isatty(STDOUT_FILENO) == 0;
#endif
}

void Console::result(const QString &line)
{
    write(writtenOut(line).toUtf8() + '\n');
}

void Console::result(const QStringList &fields)
{
    QByteArray line;
    for (const QString &field : fields) {
        line += (line.isEmpty() ? "" : "\t") + writtenOut(field).toUtf8();
    }
    write(line + '\n');
}

void Console::result(const QByteArray &bytes)
{
    write(bytes);
}

void Console::message(const QString &line)
{
    if (m_kept) {
        m_kept->append(line);
        return;
    }
    eraseProgress();
    m_results.flush(); // so that a terminal shows both in order
    m_messages.write(writtenOut(line).toUtf8() + '\n');
}

void Console::progress(qsizetype done, qsizetype total)
{
    eraseProgress();
    m_progressIsShown = m_showsProgress;
    if (m_showsProgress) {
        m_messages.write(QCoreApplication::translate("gouji::Console", "%1 of %2").arg(done).arg(total).toUtf8());
    }
}

std::optional<Error> Console::finish()
{
    eraseProgress();
    write({});
    return m_error;
}

void Console::eraseProgress()
{
    if (std::exchange(m_progressIsShown, false)) {
        m_messages.write("\r\x1b[K");
    }
}

void Console::write(const QByteArray &bytes)
{
    if (m_error || m_abandoned) {
        return;
    }
    errno = 0;
    if (m_results.write(bytes) == bytes.size() && (!bytes.isEmpty() || m_results.flush())) {
        return;
    }
    if (errno == EPIPE) {
        m_abandoned = true;
    } else {
        m_error =
            Error{.file = {},
                  .cause = QCoreApplication::translate("gouji::Console", "Standard output could not be written: %1.")
                               .arg(m_results.errorString()),
                  .remedy = {}};
    }
}

} // namespace gouji
