// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "language.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

/// What settings and the data folder are named after, and what a window's task bar entry is found by.
void nameApplication()
{
    QCoreApplication::setApplicationName(u"gouji"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(GOUJI_VERSION));
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    nameApplication();
    const CommandLine commandLine = CommandLine::read(arguments);
    if (!commandLine.opensWindow) {
        const QCoreApplication application(argc, argv);
        installLanguage(commandLine.language);
        return runCommand(commandLine);
    }
    const QApplication application(argc, argv);
    installLanguage(commandLine.language);
    return 0;
}
