// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "language.h"
#include "runwindow.h"

#include <QApplication>

#include <memory>

using namespace Qt::StringLiterals;
using namespace gouji;

int main(int argc, char *argv[])
{
    // What the settings and the data folder are named after.
    QCoreApplication::setOrganizationName(u"gouji"_s);
    QCoreApplication::setApplicationName(u"gouji"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(GOUJI_VERSION));

    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const CommandLine commandLine = CommandLine::read(arguments);
    if (!commandLine.opensWindow) {
        std::unique_ptr<QCoreApplication> application;
        if (commandLine.drawsPages) {
            qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts without a display
            application = std::make_unique<QGuiApplication>(argc, argv);
        } else {
            application = std::make_unique<QCoreApplication>(argc, argv);
        }
        installLanguage(commandLine.language);
        return runCommand(commandLine);
    }
    QApplication application(argc, argv);
    installLanguage(commandLine.language.isEmpty() ? languageSetting() : commandLine.language);
    return runWindow(application, commandLine.arguments, commandLine.archive);
}
