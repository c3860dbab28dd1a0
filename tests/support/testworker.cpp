// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A worker whose requests are what it does: the reader that a file brings down.

#include "workerloop.h"

#include <QByteArrayList>
#include <QDataStream>
#include <QIODevice>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

namespace {

/// Never comes back where the request is one of those that bring it down.
void obey(const QByteArray &request)
{
    if (request == "crash") {
        std::signal(SIGSEGV, SIG_DFL); // not to be told by a sanitizer and ended by it
        std::raise(SIGSEGV);
    } else if (request == "abort") {
        std::abort();
    } else if (request == "throw") {
        throw std::runtime_error("a reader's");
    } else if (request == "exit") {
        std::exit(0);
    } else if (request == "hang") {
        std::this_thread::sleep_for(std::chrono::hours(1));
    } else if (request == "eat") {
        for (std::vector<std::vector<char>> eaten;; eaten.emplace_back(1 << 20, 'x')) {
        }
    } else if (request == "print") {
        std::printf("what a library prints");
        std::fflush(stdout);
    }
}

} // namespace

/// Arguments: how it begins ("crash" …), or nothing.
int main(int argc, char *argv[])
{
    if (argc > 1) {
        obey(argv[1]);
    }
    qsizetype answered = 0;
    QByteArrayList kept;
    return gouji::answerRequests("hello", [&](const QByteArray &request) {
        // Brings down none but a worker that did something before.
        if (request == "crash if used" && answered > 0) {
            std::raise(SIGSEGV);
        }
        ++answered;
        if (request == "store") {
            QByteArray answers;
            QDataStream stream(&answers, QIODevice::WriteOnly);
            for (QByteArray &one : kept) {
                obey(one.startsWith("store ") ? one.mid(6) : QByteArray());
                one = "stored " + one;
            }
            stream << kept;
            kept.clear();
            return answers;
        }
        obey(request);
        kept.append(request);
        if (request == "nothing") {
            return QByteArray();
        }
        return request.startsWith("large") ? QByteArray(10'000'000, 'x') : "did " + request;
    });
}
