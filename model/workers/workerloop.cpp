// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workerloop.h"

#include <QDataStream>
#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

namespace gouji {

namespace {

[[noreturn]] void endOutOfMemory()
{
    std::_Exit(WorkerOutOfMemory);
}

/// Ends the process after an exception that nothing caught. Running out of memory has an exit code of its own.
[[noreturn]] void endBadly()
{
    try {
        if (const std::exception_ptr thrown = std::current_exception()) {
            std::rethrow_exception(thrown);
        }
    } catch (const std::bad_alloc &) {
        endOutOfMemory();
    } catch (...) { // any other exception aborts
    }
    std::abort();
}

/// Takes standard output for itself: what libraries print there would stand among the answers.
bool openAnswers(QFile *answers)
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    const int own = _dup(_fileno(stdout));
    _setmode(own, _O_BINARY);
    _dup2(_fileno(stderr), _fileno(stdout));
#else
    const int own = dup(STDOUT_FILENO);
    dup2(STDERR_FILENO, STDOUT_FILENO);
#endif
    return own >= 0 && answers->open(own, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle);
}

} // namespace

int answerRequests(const QByteArray &greeting, const std::function<QByteArray(const QByteArray &)> &answer)
{
    std::set_new_handler(endOutOfMemory);
    std::set_terminate(endBadly);
    QFile requests;
    QFile answers;
    // Unbuffered, for otherwise it waits until a buffer is full.
    if (!requests.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) || !openAnswers(&answers)) {
        return EXIT_FAILURE;
    }
    QDataStream in(&requests);
    QDataStream out(&answers);
    out << greeting;
    answers.flush();
    for (QByteArray request; in >> request, in.status() == QDataStream::Ok;) {
        out << answer(request);
        if (!answers.flush()) {
            return EXIT_FAILURE; // nobody is left to answer
        }
    }
    return EXIT_SUCCESS;
}

} // namespace gouji
