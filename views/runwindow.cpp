// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runwindow.h"

#include "catalogue.h"
#include "mainwindow.h"
#include "messagearea.h"
#include "settings.h"

#include <QApplication>
#include <QTimer>

namespace gouji {

QString languageSetting()
{
    return Settings::language();
}

int runWindow(QApplication &app, const QStringList &files, const QString &archive)
{
    applyTheme(app, Settings::theme(), Settings::fontSize());
    QList<Error> ruleErrors;
    const Catalogue catalogue = Catalogue::withLocalRules(Catalogue::localFolder(), &ruleErrors);
    const auto named = {archive, Settings::archive(), Journal::standardPath()};
    const QString url = *std::find_if(named.begin(), named.end(), [](const QString &each) { return !each.isEmpty(); });
    MainWindow window(catalogue, std::make_unique<BackgroundJournal>(url), url);
    for (const Error &error : std::as_const(ruleErrors)) {
        window.messages()->show(error);
    }
    window.show();
    QTimer::singleShot(0, &window, [&window, files] { // the window is seen before anything is read
        window.restoreUnfinished();
        window.openFiles(files);
    });
    return QApplication::exec();
}

} // namespace gouji
