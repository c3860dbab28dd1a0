// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "runwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QProcess>
#include <QTemporaryDir>
#include <QWidget>

#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;

namespace gouji::bench {

namespace {

const QString BareWindow = u"--bare-window"_s;
const QString ProgramWindow = u"--window"_s;

/// Ends the program at a window's first painting.
class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType() && static_cast<QWidget *>(watched)->isWindow()) {
            std::puts("painted");
            std::fflush(stdout);
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }
};

/// Wall-clock milliseconds from starting a process to its first painted window; the least of several.
double millisecondsToWindow(const QString &which)
{
    static constexpr int Runs = 7;
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    double least = std::numeric_limits<double>::max();
    for (int run = 0; run < Runs; ++run) {
        QProcess process;
        process.setProcessEnvironment(environment);
        QElapsedTimer timer;
        timer.start();
        process.start(QCoreApplication::applicationFilePath(), {which});
        if (!process.waitForReadyRead() || !process.readAll().startsWith("painted")) {
            qFatal("No window came: %s", process.readAllStandardError().constData());
        }
        least = std::min(least, double(timer.nsecsElapsed()) * 1e-6);
        process.waitForFinished();
    }
    return least;
}

} // namespace

std::optional<int> runAsWindow(int argc, char *argv[])
{
    const QString which = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    if (which != BareWindow && which != ProgramWindow) {
        return {};
    }
    QApplication application(argc, argv);
    FirstPaint firstPaint;
    application.installEventFilter(&firstPaint);
    if (which == ProgramWindow) {
        return runWindow(application, {}, {});
    }
    QWidget window;
    window.show();
    return QApplication::exec();
}

QList<Figure> startingTheWindow()
{
    return {{.name = u"start to window"_s,
             .unit = u"ms"_s,
             .value = millisecondsToWindow(ProgramWindow),
             .boundName = u"an empty Qt window"_s,
             .bound = millisecondsToWindow(BareWindow),
             .goal = 400}};
}

} // namespace gouji::bench
