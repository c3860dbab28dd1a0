// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the window with a broken report in every look, with the same as a PDF and each DOCX sample, the charts and
// the archive, so that people can see whether anything is cut off, cramped or unexplained: gouji_shots FOLDER [REPORT],
// or the archive alone: gouji_shots FOLDER archive

#include "chartshots.h"
#include "claimspane.h"
#include "comparepage.h"
#include "findingdetail.h"
#include "findingspane.h"
#include "inspector.h"
#include "language.h"
#include "linkdialog.h"
#include "mainwindow.h"
#include "pageview.h"
#include "print.h"
#include "reportcomparer.h"
#include "reviewpage.h"
#include "settings.h"
#include "shots.h"
#include "sourcepane.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace gouji;

namespace {

struct Look
{
    QString name;
    QString language;
    ThemeChoice theme;
    QSize size;
    int fontSize;
    QString report;                                 ///< A file.
    std::function<void(ReviewPage *)> prepare = {}; ///< Done before the picture is taken.
};

/// Goes to the finding that has the most suggestions and previews the second.
void previewOneOfMany(ReviewPage *page)
{
    page->session()->setLocked(CellId(u"remedies.review.upheld"_s), true);
    const QList<Finding> &findings = page->session()->findings();
    const auto most = std::max_element(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return a.suggestions.size() < b.suggestions.size();
    });
    page->focus()->setFinding(most->key());
    for (int key = 0; key < 2; ++key) {
        QCoreApplication::processEvents(); // as between the keys of a person: the suggestions are laid out
        page->detail()->stepSuggestion(1);
    }
}

/// Makes the corrections that are certain, and shows the list of what was done.
void applyCertain(ReviewPage *page)
{
    page->applyCertain();
    page->inspector()->showChanges();
}

/// Makes the corrections that are certain, then clicks on another finding: source, form and detail are to show that
/// one.
void applyCertainThenClick(ReviewPage *page)
{
    page->applyCertain();
    settle();
    QTableView *list = page->findings()->list();
    const QModelIndex other = list->model()->index(list->currentIndex().row() == 1 ? 2 : 1, 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(other).center());
}

/// Shows the numbers of the text, one of them that differs.
void showClaims(ReviewPage *page)
{
    page->showClaims();
    ReportSession *session = page->session();
    session->correct(CellId(u"requests.carried_out.total"_s), u"11"_s);
    const QList<Claim> claims = session->narrative().claims;
    for (const Claim &claim : claims) {
        const QString number = printedNumber(claim, session->report().document());
        if (number == "3"_L1) {
            session->dismissClaim(claimId(claim), true);
        } else if (number == "6"_L1) {
            session->correct(claimId(claim), u"7"_s);
        } else if (number == "0"_L1) {
            session->linkClaim(claimId(claim), {{{session->report().indexOf(CellId(u"proactive.fee.amount"_s)), 1}}});
        }
    }
    for (const Claim &claim : claims) {
        if (printedNumber(claim, session->report().document()) == "10"_L1) {
            page->focus()->setCell(claimId(claim));
        }
    }
}

/// Asks what a number of the text stands for.
void linkClaim(ReviewPage *page)
{
    showClaims(page);
    page->claims()->link()->filter()->setText(u"结转"_s);
}

/// Holds the report against last year's: the other sample, a year older.
void holdAgainstLastYear(ReviewPage *page)
{
    QFile sample(QStringLiteral(GOUJI_SAMPLES "/county_2024.html"));
    if (sample.open(QIODevice::ReadOnly)) {
        const Result<LoadedReport> last = loadReport(u"2023.html"_s, sample.readAll().replace("2024", "2023"));
        page->session()->setPrevious(StandingReport{last->report, last->report.cells()});
        page->focus()->setCell(CellId(u"requests.carried_in.total"_s));
    }
}

void showBesideLastYear(ReviewPage *page)
{
    holdAgainstLastYear(page);
    page->window()->findChild<ReportComparer *>()->showBeside(page->session()->lastYear()->previous, {}, page);
    auto *compare = page->window()->findChild<ComparePage *>();
    compare->sentences()->selectRow(1);
    compare->cells()->sortByColumn(CellDifferencesModel::MovedColumn, Qt::AscendingOrder);
}

/// Every look of a web page or a text.
QList<Look> looksOf(const QString &report)
{
    // English first: a language that is installed stays.
    QList<Look> looks{{u"claims-en-light"_s, u"en"_s, ThemeChoice::Light, QSize(1280, 720), 9, report, showClaims}};
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        for (const auto &[themeName, theme] :
             {std::pair{u"light"_s, ThemeChoice::Light}, {u"dark"_s, ThemeChoice::Dark}}) {
            for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
                const QString name = u"review-%1-%2-%3"_s.arg(language, themeName).arg(size.width());
                looks.append({name, language, theme, size, 9, report});
            }
        }
    }
    for (const auto &[name, language, theme, fontSize] :
         {std::tuple{u"preview-zh_CN-light"_s, u"zh_CN"_s, ThemeChoice::Light, 9},
          {u"preview-zh_CN-dark"_s, u"zh_CN"_s, ThemeChoice::Dark, 9},
          {u"preview-zh_CN-light-large-text"_s, u"zh_CN"_s, ThemeChoice::Light, 14}}) {
        looks.append({name, language, theme, QSize(1280, 720), fontSize, report, previewOneOfMany});
    }
    for (const auto &[name, language, theme, fontSize] :
         {std::tuple{u"claims-zh_CN-light"_s, u"zh_CN"_s, ThemeChoice::Light, 9},
          {u"claims-zh_CN-dark"_s, u"zh_CN"_s, ThemeChoice::Dark, 9},
          {u"claims-zh_CN-light-large-text"_s, u"zh_CN"_s, ThemeChoice::Light, 14}}) {
        looks.append({name, language, theme, QSize(1280, 720), fontSize, report, showClaims});
    }
    for (const auto &[name, theme] : {std::pair{u"light"_s, ThemeChoice::Light}, {u"dark"_s, ThemeChoice::Dark}}) {
        const QSize size(1280, 720);
        looks.append({u"compare-zh_CN-"_s + name, u"zh_CN"_s, theme, size, 9, report, showBesideLastYear});
        looks.append({u"last-year-zh_CN-"_s + name, u"zh_CN"_s, theme, size, 9, report, holdAgainstLastYear});
    }
    looks.append({u"link-zh_CN-light"_s, u"zh_CN"_s, ThemeChoice::Light, QSize(1280, 720), 9, report, linkClaim});
    looks.append({u"certain-zh_CN-light"_s, u"zh_CN"_s, ThemeChoice::Light, QSize(1280, 720), 9, report, applyCertain});
    for (const auto &[name, theme, size] :
         {std::tuple{u"light"_s, ThemeChoice::Light, QSize(1280, 720)},
          {u"dark"_s, ThemeChoice::Dark, QSize(1280, 720)},
          {u"light-small"_s, ThemeChoice::Light, QSize(1366, 768) * 2 / 3}}) { // a laptop's screen at 150 %
        looks.append({u"chosen-zh_CN-"_s + name, u"zh_CN"_s, theme, size, 9, report, applyCertainThenClick});
    }
    looks.append({u"review-zh_CN-light-large-text"_s, u"zh_CN"_s, ThemeChoice::Light, QSize(1280, 720), 14, report});
    return looks;
}

/// The source pane of another format, light and dark.
QList<Look> sourceLooksOf(const QString &report, const QString &name)
{
    return {{name + u"-light"_s, u"zh_CN"_s, ThemeChoice::Light, QSize(1280, 720), 9, report},
            {name + u"-dark"_s, u"zh_CN"_s, ThemeChoice::Dark, QSize(1280, 720), 9, report}};
}

/// The web page at `html` printed to a PDF at `pdf`.
void printPage(const QString &html, const QString &pdf)
{
    QFile page(html);
    QFile print(pdf);
    if (page.open(QIODevice::ReadOnly) && print.open(QIODevice::WriteOnly)) {
        print.write(printHtml(page.readAll()));
    }
}

/// Whether the page of the finding that is looked at is shown; a source without pages always is.
bool isSourceShown(ReviewPage *page)
{
    const PageView *pages = page->source()->pages();
    const CellValue *cell = page->session()->report().cell(page->focus()->cell());
    const qsizetype place = (cell ? cell->span : page->focus()->spans().value(0)).begin;
    return !pages || pages->isRendered(page->session()->report().document().pageAt(place));
}

bool render(QApplication &app, const Look &look, const QDir &folder)
{
    QLocale::setDefault(QLocale(look.language));
    installLanguage(look.language);
    applyTheme(app, look.theme, look.fontSize);
    MainWindow window(Catalogue::standard());
    window.resize(look.size);
    window.show();
    bool good = !look.name.startsWith("review"_L1) ||
                window.grab().save(folder.filePath(QString(look.name).replace("review"_L1, "start"_L1) + u".png"_s));
    window.openFiles({look.report});
    if (!waitUntil([&window] { return window.currentPage() != nullptr; })) {
        return false;
    }
    ReviewPage *page = window.currentPage();
    page->session()->correct(CellId(u"requests.new.business"_s), u"8"_s); // a correction is to be seen, too
    page->findings()->step(1);
    if (look.prepare) {
        look.prepare(page);
    }
    settle();
    good = waitUntil([page] { return isSourceShown(page); }) && good;
    QWidget *dialog = QApplication::activeModalWidget();
    good = (dialog ? dialog : &window)->grab().save(folder.filePath(look.name + u".png"_s)) && good;
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
    if (report == "archive"_L1) {
        return renderArchive(app, folder) ? 0 : 1;
    }
    QList<Look> looks = looksOf(report);
    if (report.endsWith(".html"_L1)) {
        const QString pdf = settings.filePath(u"printed.pdf"_s);
        printPage(report, pdf);
        looks += sourceLooksOf(pdf, u"pdf"_s);
    }
    for (const QFileInfo &docx : QDir(QStringLiteral(GOUJI_SAMPLES)).entryInfoList({u"*.docx"_s})) {
        looks += sourceLooksOf(docx.filePath(), u"docx-"_s + docx.completeBaseName());
    }
    for (const Look &look : std::as_const(looks)) {
        const bool rendered = render(app, look, folder);
        out << look.name << (rendered ? "" : ": failed") << Qt::endl;
        good = good && rendered;
    }
    good = renderCharts(app, folder) && good;
    good = renderArchive(app, folder) && good;
    return good ? 0 : 1;
}
