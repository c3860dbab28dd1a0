// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the window with a broken report in every look, so that people can see whether anything is cut off, cramped or
// unexplained: gouji_shots FOLDER [REPORT]

#include "findingspane.h"
#include "language.h"
#include "mainwindow.h"
#include "reviewpage.h"
#include "settings.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

constexpr int LongestWait = 10'000; // ms

/// Handles events until `done`; false when that takes too long.
template<typename Condition>
bool waitUntil(Condition done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.hasExpired(LongestWait)) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return true;
}

struct Look
{
    QString name;
    QString language;
    ThemeChoice theme;
    QSize size;
    int fontSize;
};

QList<Look> looks()
{
    QList<Look> looks;
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        for (const auto &[themeName, theme] :
             {std::pair{u"light"_s, ThemeChoice::Light}, {u"dark"_s, ThemeChoice::Dark}}) {
            for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
                const QString name = u"review-%1-%2-%3"_s.arg(language, themeName).arg(size.width());
                looks.append({name, language, theme, size, 9});
            }
        }
    }
    looks.append({u"review-zh_CN-light-large-text"_s, u"zh_CN"_s, ThemeChoice::Light, QSize(1280, 720), 14});
    return looks;
}

bool render(QApplication &app, const Look &look, const QString &report, const QDir &folder)
{
    QLocale::setDefault(QLocale(look.language));
    installLanguage(look.language);
    applyTheme(app, look.theme, look.fontSize);
    MainWindow window(Catalogue::standard());
    window.resize(look.size);
    window.show();
    bool good = window.grab().save(folder.filePath(QString(look.name).replace("review"_L1, "start"_L1) + u".png"_s));
    window.openFiles({report});
    if (!waitUntil([&window] { return window.currentPage() != nullptr; })) {
        return false;
    }
    ReviewPage *page = window.currentPage();
    page->session()->correct(CellId(u"requests.new.business"_s), u"8"_s); // a correction is to be seen, too
    page->findings()->step(1);
    waitUntil([settled = 0]() mutable { return ++settled > 20; });
    good = window.grab().save(folder.filePath(look.name + u".png"_s)) && good;
    page->session()->undoStack()->setClean();
    return good;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    const QTemporaryDir settings; // a person's own window sizes and choices stay out of the pictures
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const QStringList arguments = app.arguments();
    const QDir folder(arguments.value(1, u"."_s));
    const QString report = arguments.value(2, QStringLiteral(GOUJI_SAMPLES "/broken_2024.html"));
    QTextStream out(stdout);
    bool good = folder.mkpath(u"."_s);
    for (const Look &look : looks()) {
        const bool rendered = render(app, look, report, folder);
        out << look.name << (rendered ? "" : ": failed") << Qt::endl;
        good = good && rendered;
    }
    return good ? 0 : 1;
}
