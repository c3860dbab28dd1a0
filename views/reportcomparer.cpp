// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportcomparer.h"

#include "background.h"
#include "comparepage.h"
#include "focus.h"
#include "formtableview.h"
#include "formview.h"
#include "lastyear.h"
#include "mainwindow.h"
#include "messagearea.h"
#include "reportsession.h"
#include "reviewpage.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

ReportComparer::ReportComparer(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
}

void ReportComparer::askForLastYear(ReviewPage *page)
{
    const QString file = page->session()->loaded().file;
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Last year's report"), file.isEmpty() ? QDir::homePath() : QFileInfo(file).absolutePath());
    if (!path.isEmpty()) {
        takeLastYear(page, path);
    }
}

void ReportComparer::takeLastYear(ReviewPage *page, const QString &path)
{
    const QString wanted = QFileInfo(path).absoluteFilePath();
    for (ReviewPage *open : m_window->tabs()->pages()) {
        if (QFileInfo(open->session()->loaded().file).absoluteFilePath() == wanted) {
            hold(page, open->session()->effective().standing(), open->name());
            return;
        }
    }
    const auto take = [this, page, path](const Result<LoadedReport> &loaded) {
        if (loaded) {
            hold(page, {loaded->report, loaded->report.cells()}, QFileInfo(path).fileName());
        } else {
            page->messages()->show(loaded.error());
        }
    };
    whenAnswered(QtConcurrent::run([path] { return loadReportFile(path); }), page, take);
}

void ReportComparer::hold(ReviewPage *page, const StandingReport &previous, const QString &name)
{
    const Report &report = page->session()->report();
    if (!follows(report, previous.report)) {
        page->messages()->show(Severity::Warning,
                               tr("%1 is the report for %2, and this one is for %3: they were not compared. Choose the "
                                  "report of the year before.")
                                   .arg(name)
                                   .arg(*previous.report.year)
                                   .arg(*report.year));
        return;
    }
    page->session()->setPrevious(previous);
    const QList<Finding> &findings = page->session()->findings();
    const auto resting = std::count_if(findings.begin(), findings.end(), [&previous](const Finding &finding) {
        return !finding.others.isEmpty() && finding.others.first().year == previous.report.year;
    });
    page->messages()->show(Severity::Note,
                           tr("Compared with %1. Findings that rest on its numbers: %2.").arg(name).arg(resting));
}

void ReportComparer::showBeside(const StandingReport &other, const QString &name, ReviewPage *page)
{
    open(nullptr, page,
         new ComparePage({.loaded = {.file = name, .bytes = {}, .report = other.report}, .values = other.values},
                         page->session()->effective()));
}

void ReportComparer::showSideBySide(ReviewPage *page, ReviewPage *other)
{
    const auto year = [](ReviewPage *of) { return of->session()->report().year.value_or(0); };
    ReviewPage *left = year(other) <= year(page) ? other : page;
    ReviewPage *right = left == page ? other : page;
    open(left, right, new ComparePage(left->session()->effective(), right->session()->effective()));
}

void ReportComparer::open(ReviewPage *left, ReviewPage *right, ComparePage *page)
{
    connect(page, &ComparePage::cellActivated, this,
            [this, left = QPointer(left), right = QPointer(right)](const CellId &cell) {
                for (const QPointer<ReviewPage> &owner : {right, left}) {
                    if (owner && owner->session()->report().indexOf(cell) >= 0) {
                        m_window->tabs()->setCurrentWidget(owner);
                        owner->focus()->setCell(cell);
                        owner->form()->currentTable()->setFocus();
                        return;
                    }
                }
            });
    m_window->tabs()->setCurrentIndex(m_window->tabs()->addTab(page, page->name()));
    page->setFocus();
}

void ReportComparer::fill(QMenu *menu)
{
    menu->clear();
    ReviewPage *present = m_window->currentPage();
    for (ReviewPage *other : m_window->tabs()->pages()) {
        if (present && other != present) {
            QAction *action = menu->addAction(other->name().replace(u'&', u"&&"_s));
            connect(action, &QAction::triggered, other, [this, other, present] { showSideBySide(present, other); });
        }
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("No other report is open"))->setEnabled(false);
    }
}

} // namespace gouji
