// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivedesk.h"
#include "archivefilterpane.h"
#include "archivefixture.h"
#include "archivegridview.h"
#include "archivepage.h"
#include "generatedreports.h"
#include "importdialog.h"
#include "language.h"
#include "mainwindow.h"
#include "searchpane.h"
#include "shots.h"
#include "theme.h"

#include <QLineEdit>
#include <QListView>
#include <QTextStream>

#include <functional>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

constexpr int AgencyCount = 400;
constexpr int YearCount = 5;

/// Some reports of each kind that an auditor meets: missing ones, states, waivers and a newer version.
void fill(const ArchiveFixture &fixture)
{
    QStringList files = fixture.writeReports(AgencyCount, YearCount);
    for (qsizetype i = files.size() - 7; i > 0; i -= 41) {
        files.removeAt(i);
    }
    fixture.import(files);
    const QByteArray newer = GeneratedReports().report(3, GeneratedReports::FirstYear + 1) + "联系电话：0000-1234567\n";
    fixture.write(u"newer.txt"_s, newer);
    fixture.import({fixture.path(u"newer.txt"_s)});
    Archive archive = fixture.open();
    for (int id = 700; id < 1000; ++id) {
        const Result<QList<Finding>> findings = archive.reports().findings(id);
        if (id % 5 < 2 && archive.reports().setState(id, id % 5 == 0 ? ReportState::InReview : ReportState::Approved)) {
            return;
        }
        CheckedState checked{.isCorrected = id % 2 == 0};
        for (const Finding &finding : *findings) {
            checked.findings.append({.finding = finding, .isWaived = true});
        }
        const Result<ArchivedReport> report = archive.reports().report(id);
        if (id % 37 == 0 && archive.reports().setChecked({{.agency = report->agency, .id = id, .state = checked}})) {
            return;
        }
    }
}

struct Look
{
    QString name;
    std::function<QWidget *(ArchiveDesk *)> prepare; ///< What is to be seen, which may be a dialog.
};

QWidget *grid(ArchiveDesk *desk)
{
    waitUntil([desk] { return desk->model()->rowCount() > 0; });
    settle();
    const QModelIndex city = desk->model()->index(0, 0);
    desk->grid()->expand(city);
    waitUntil([desk, city] { return desk->model()->rowCount(city) > 0; });
    const QModelIndex county = desk->model()->index(0, 0, city);
    desk->grid()->expand(county);
    waitUntil([desk, county] { return !desk->model()->hasChildren(county) || desk->model()->rowCount(county) > 0; });
    desk->grid()->setCurrentIndex(desk->model()->index(3, 2, desk->model()->index(0, 0)));
    return desk->window();
}

QWidget *search(ArchiveDesk *desk)
{
    desk->searchLine()->setText(u"新聞發布"_s);
    waitUntil([desk] { return desk->hits()->model()->rowCount({}) > 0 && !desk->hits()->model()->isSearching(); });
    desk->hits()->list()->setCurrentIndex(desk->hits()->model()->index(2));
    return desk->window();
}

QWidget *filtered(ArchiveDesk *desk)
{
    desk->filters()->findChild<QLineEdit *>()->setText(u"教育局"_s);
    waitUntil([desk] { return !desk->model()->filter().name.isEmpty() && desk->model()->rowCount() == 10; });
    desk->grid()->setCurrentIndex(desk->model()->index(2, 3));
    return desk->window();
}

QWidget *summary(ArchiveDesk *desk, const ArchiveFixture &fixture)
{
    fixture.write(u"incoming/会议纪要.txt"_s, "今天开会\n");
    fixture.write(u"incoming/~$年报.docx"_s, "王");
    fixture.write(u"incoming/无名年报.txt"_s,
                  GeneratedReports().report(0, 2022).replace(GeneratedReports::agency(0).toUtf8(), ""));
    fixture.write(u"incoming/损坏.docx"_s, "PK\x03\x04 broken");
    for (int agency = 500; agency < 512; ++agency) {
        fixture.write(u"incoming/%1.txt"_s.arg(GeneratedReports::agency(agency)),
                      GeneratedReports().report(agency, 2024));
    }
    ImportDialog *dialog = desk->import({fixture.path(u"incoming"_s), fixture.path(u"0-0.txt"_s)});
    waitUntil([dialog] { return !dialog->model()->isRunning() && dialog->model()->rowCount() > 0; });
    return dialog;
}

} // namespace

bool renderArchive(QApplication &app, const QDir &folder)
{
    const ArchiveFixture fixture;
    fill(fixture);
    const QList<Look> looks{{u"grid"_s, grid},
                            {u"search"_s, search},
                            {u"filtered"_s, filtered},
                            {u"import"_s, [&fixture](ArchiveDesk *desk) { return summary(desk, fixture); }}};
    bool good = true;
    QTextStream out(stdout);
    for (const auto &[style, theme, fontSize] : {std::tuple{u"light"_s, ThemeChoice::Light, 9},
                                                 {u"dark"_s, ThemeChoice::Dark, 9},
                                                 {u"light-large-text"_s, ThemeChoice::Light, 14}}) {
        for (const Look &look : looks) {
            QLocale::setDefault(QLocale(u"zh_CN"_s));
            installLanguage(u"zh_CN"_s);
            applyTheme(app, theme, fontSize);
            const QString name = u"archive-%1-zh_CN-%2"_s.arg(look.name, style);
            const QString archive = fixture.path(name + u".sqlite"_s); // each its own: the import changes it
            good = QFile::copy(fixture.url(), archive) && good;
            MainWindow window(Catalogue::standard(), {}, archive);
            window.resize(1280, 720);
            window.show();
            window.showArchive();
            waitUntil([&window] { return window.archivePage()->desk() != nullptr; });
            QWidget *shown = look.prepare(window.archivePage()->desk());
            settle();
            const bool saved = shown->grab().save(folder.filePath(name + u".png"_s));
            out << name << (saved ? "" : ": failed") << Qt::endl;
            good = good && saved;
        }
    }
    return good;
}
