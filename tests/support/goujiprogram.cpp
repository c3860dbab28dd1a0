// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goujiprogram.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace gouji {

void startGouji(QProcess *process, const QStringList &arguments, const QString &settings)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
        environment.remove(display);
    }
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    // Qt speaks of it where it is missing.
    static const QTemporaryDir runtime;
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime.path());
    // Without a folder of settings there is none: rules of the person who runs the tests must not count.
    environment.insert(u"XDG_CONFIG_HOME"_s, settings.isEmpty() ? u"/dev/null"_s : settings);
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(GOUJI_PROGRAM), arguments);
}

Run runGouji(const QStringList &arguments, const QByteArray &input, const QString &settings)
{
    QProcess process;
    startGouji(&process, arguments, settings);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
        return {.code = -1, .out = {}, .messages = u"crashed, or did not end"_s};
    }
    return {.code = process.exitCode(),
            .out = process.readAllStandardOutput(),
            .messages = QString::fromUtf8(process.readAllStandardError())};
}

} // namespace gouji
