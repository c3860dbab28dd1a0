// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include <QFile>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace Qt::StringLiterals;

namespace gouji::bench {

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

QList<double> secondsPerCall(const QList<std::function<void()>> &calls)
{
    static constexpr double RoundSeconds = 0.03;
    static constexpr int Rounds = 60;
    QList<double> least(calls.size(), std::numeric_limits<double>::max());
    for (const auto &call : calls) {
        call(); // fills caches and tables that are built once
    }
    for (int round = 0; round < Rounds; ++round) {
        for (qsizetype i = 0; i < calls.size(); ++i) {
            const double begin = cpuSeconds();
            double end = begin;
            int count = 0;
            while (end - begin < RoundSeconds) {
                calls.at(i)();
                ++count;
                end = cpuSeconds();
            }
            least[i] = std::min(least.at(i), (end - begin) / count);
        }
    }
    return least;
}

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(GOUJI_SAMPLES "/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%ls is missing", qUtf16Printable(file.fileName()));
    }
    return file.readAll();
}

double residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    static constexpr double PageMegabytes = 4096.0 / 1024 / 1024;
    return status.readAll().split(' ').value(1).toDouble() * PageMegabytes;
}

} // namespace gouji::bench
