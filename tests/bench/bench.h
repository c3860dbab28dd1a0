// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace gouji::bench {

/// One measured line of the table.
struct Figure
{
    QString name;
    QString unit; ///< "reports/s", "µs", "ms", "MB", "×".
    double value = 0;
    QString boundName; ///< What it cannot be better than, measured in the same run.
    double bound = 0;  ///< In the same unit.
    double goal = 0;   ///< In the same unit.
    bool moreIsBetter = false;

    double ratio() const { return bound == 0 ? 0 : value / bound; }
    bool reachesGoal() const { return moreIsBetter ? value >= goal : value <= goal; }
};

/// CPU seconds that this thread has used.
double cpuSeconds();

/// CPU seconds of one call of each: the least of many short rounds in turn. Other load on the machine can only add, and
/// falls on all of them alike.
QList<double> secondsPerCall(const QList<std::function<void()>> &calls);

/// The bytes of a sample of the project's own.
QByteArray sample(const QString &name);

/// Resident memory of this process, in MB; 0 where the system does not tell.
double residentMegabytes();

QList<Figure> readingText();
QList<Figure> readingHtml();
QList<Figure> readingOffice();
QList<Figure> readingPdf();
QList<Figure> readingMemory();
QList<Figure> rechecking();
QList<Figure> localising();
QList<Figure> readingClaims();
QList<Figure> sessionMemory();
QList<Figure> startingTheWindow();
QList<Figure> archive();

/// What startingTheWindow() starts: this program again as a window. @return its exit code; nothing for other arguments
std::optional<int> runAsWindow(int argc, char *argv[]);
/// What readingMemory() starts: this program again, to read a file. @return its exit code; nothing for other arguments
std::optional<int> runAsReader(int argc, char *argv[]);

/// What archive() starts: this program again, to browse one. @return its exit code; nothing for other arguments
std::optional<int> runAsAuditor(int argc, char *argv[]);

} // namespace gouji::bench
