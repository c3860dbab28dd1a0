// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "language.h"
#include "runwindow.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

QString windowLanguage; // NOLINT: a message handler has no other way to know

/// Without a display Qt prints a report and aborts while QApplication is made. This prints a sentence and exits
/// instead.
void sayWithoutDisplay(QtMsgType type, const QMessageLogContext & /*context*/, const QString & /*message*/)
{
    if (type != QtFatalMsg) {
        return; // what led to it
    }
    installLanguage(windowLanguage);
    const QString sentence = QCoreApplication::translate(
        "gouji::CommandLine", "There is no display to open the window on. Without one, “gouji check FILE” checks a "
                              "report, and “gouji --help” lists what else can be done.");
    std::fputs((sentence + u'\n').toUtf8().constData(), stderr);
    std::_Exit(ExitUsage);
}

} // namespace

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
    windowLanguage = commandLine.language.isEmpty() ? languageSetting() : commandLine.language;
    const QtMessageHandler usual = qInstallMessageHandler(sayWithoutDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    installLanguage(windowLanguage);
    return runWindow(application, commandLine.arguments, commandLine.archive);
}
