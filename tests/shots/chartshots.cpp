// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartshots.h"

#include "agencychoice.h"
#include "chartpage.h"
#include "language.h"
#include "sampleseries.h"
#include "serieschart.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

struct ChartLook
{
    QString name;
    int agencies;
    QString row;
    QString column = u"total"_s;
    QString language = u"zh_CN"_s;
    ThemeChoice theme = ThemeChoice::Light;
    int fontSize = 9;
    QSize size{1280, 720};
};

const QList<ChartLook> &looks()
{
    static const QString requests = u"requests.new"_s;
    static const QString outcomes = u"requests.results"_s;
    static const QList<ChartLook> list{
        {.name = u"one-en"_s, .agencies = 1, .row = requests, .language = u"en"_s},
        {.name = u"one-zh_CN"_s, .agencies = 1, .row = requests},
        {.name = u"five"_s, .agencies = 5, .row = requests},
        {.name = u"five-dark"_s, .agencies = 5, .row = requests, .theme = ThemeChoice::Dark},
        {.name = u"five-large-text"_s, .agencies = 5, .row = requests, .fontSize = 14},
        {.name = u"twenty"_s, .agencies = 20, .row = requests},
        {.name = u"twenty-large-text"_s, .agencies = 20, .row = requests, .fontSize = 14},
        {.name = u"shares"_s, .agencies = 1, .row = outcomes},
        {.name = u"shares-dark"_s, .agencies = 1, .row = outcomes, .theme = ThemeChoice::Dark},
        {.name = u"shares-large-text"_s, .agencies = 1, .row = outcomes, .fontSize = 14},
        {.name = u"shares-of-five"_s, .agencies = 5, .row = outcomes},
        {.name = u"shares-of-twenty"_s, .agencies = 20, .row = outcomes},
        {.name = u"twenty-wide"_s, .agencies = 20, .row = requests, .size = {1920, 1080}},
        {.name = u"change"_s, .agencies = 4, .row = u"proactive.license"_s, .column = u"change"_s},
        {.name = u"none"_s, .agencies = 0, .row = requests},
    };
    return list;
}

} // namespace

bool renderCharts(QApplication &app, const QDir &folder)
{
    QTextStream out(stdout);
    bool good = true;
    for (const ChartLook &look : looks()) {
        QLocale::setDefault(QLocale(look.language));
        installLanguage(look.language);
        applyTheme(app, look.theme, look.fontSize);
        SampleSeries samples = SampleSeries::ofAgencies(20);
        ChartPage page(samples.source());
        page.agencies()->setAgencies(samples.agencies(), samples.agencies().mid(0, look.agencies));
        page.choose(look.row, look.column);
        page.resize(look.size);
        page.show();
        for (int settled = 0; settled < 20; ++settled) {
            QCoreApplication::processEvents();
        }
        const QString file = folder.filePath(u"charts-"_s + look.name);
        bool rendered = page.grab().save(file + u".png"_s);
        if (look.theme == ThemeChoice::Dark && look.agencies > 0) { // saved, they are light
            QObject::connect(&page, &ChartPage::failed, &page, [&rendered] { rendered = false; });
            page.savePicture(file + u"-saved.png"_s);
            page.savePicture(file + u"-saved.svg"_s);
        }
        out << "charts-" << look.name << (rendered ? "" : ": failed") << Qt::endl;
        good = good && rendered;
    }
    return good;
}

} // namespace gouji
