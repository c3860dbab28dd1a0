// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivetabs.h"

#include "agencychoice.h"
#include "archivedesk.h"
#include "backgroundarchive.h"
#include "chartpage.h"
#include "comparepage.h"
#include "keptreport.h"
#include "mainwindow.h"
#include "messagearea.h"
#include "showntext.h"

#include <QInputDialog>
#include <QLocale>
#include <QPointer>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

using Pair = std::pair<EffectiveReport, EffectiveReport>;

Result<EffectiveReport> standingReport(Archive &archive, const Journal &journal, int report, const Catalogue &catalogue)
{
    const Result<KeptReport> kept = keptReport(&archive, journal, report);
    return kept ? effective(*kept, catalogue) : kept.error();
}

/// The agency, those that report to it, and those beside it.
Result<QStringList> agenciesRound(Archive &archive, const Agency &agency)
{
    QList<int> ids{agency.id};
    for (const int parent : {agency.id, agency.parent}) {
        const Result<QList<int>> children =
            parent == 0 ? Result<QList<int>>(QList<int>()) : archive.grid().children(parent);
        if (!children) {
            return children.error();
        }
        std::copy_if(children->begin(), children->end(), std::back_inserter(ids),
                     [&agency](int child) { return child != agency.id; });
    }
    const Result<QList<AgencyRow>> rows = archive.grid().rows(ids);
    if (!rows) {
        return rows.error();
    }
    QStringList names;
    std::transform(rows->begin(), rows->end(), std::back_inserter(names),
                   [](const AgencyRow &row) { return row.name; });
    return names;
}

} // namespace

ArchiveTabs::ArchiveTabs(MainWindow *window, BackgroundArchive *archive, const Catalogue &catalogue)
    : QObject(window)
    , m_window(window)
    , m_archive(archive)
    , m_catalogue(&catalogue)
{
}

void ArchiveTabs::serve(ArchiveDesk *desk)
{
    connect(desk, &ArchiveDesk::compareRequested, this,
            [this, desk](const ArchivedReport &report) { askWhatToCompare(desk, report); });
    connect(desk, &ArchiveDesk::chartsRequested, this, [this, desk](int agency) { chart(desk, agency); });
}

void ArchiveTabs::askWhatToCompare(ArchiveDesk *desk, const ArchivedReport &report)
{
    using Versions = QList<ArchivedReport>;
    const auto read = [agency = report.agency](Archive &archive) { return archive.reports().versions(agency); };
    whenAnswered(desk->archive()->ask<Versions>(read), desk, [this, desk, report](const Result<Versions> &versions) {
        if (versions) {
            askWhatToCompare(desk, report, *versions);
        } else {
            desk->messages()->show(versions.error());
        }
    });
}

void ArchiveTabs::askWhatToCompare(ArchiveDesk *desk, const ArchivedReport &report,
                                   const QList<ArchivedReport> &versions)
{
    QStringList names;
    QList<ArchivedReport> others;
    int lastYears = 0;
    for (const ArchivedReport &version : versions) {
        if (version.id == report.id) {
            continue;
        }
        if (version.year == report.year - 1 && version.isCurrent) {
            lastYears = int(others.size());
        }
        others.append(version);
        const QString year = QString::number(version.year);
        names.append(version.isCurrent
                         ? year
                         : tr("%1, an older version, imported %2")
                               .arg(year, QLocale().toString(version.importedAt.toLocalTime(), QLocale::ShortFormat)));
    }
    if (others.isEmpty()) {
        desk->messages()->show(Severity::Note,
                               tr("The archive has no other report of this agency. Import one, or open two reports and "
                                  "compare them there."));
        return;
    }
    bool isChosen = false;
    const QString chosen = QInputDialog::getItem(
        m_window, tr("Compare"),
        shownText(tr("Hold the report of %1 for %2 against:").arg(report.agencyName).arg(report.year), Qt::ToolTipRole),
        names, lastYears, false, &isChosen);
    if (isChosen) {
        const ArchivedReport &other = others.at(names.indexOf(chosen));
        const bool isOlder = std::pair(other.year, other.id) < std::pair(report.year, report.id);
        compare(isOlder ? other.id : report.id, isOlder ? report.id : other.id);
    }
}

void ArchiveTabs::compare(int left, int right)
{
    const auto read = [left, right, catalogue = m_catalogue](Archive &archive) -> Result<Pair> {
        const Result<Journal> journal = Journal::openToRead(archive.url());
        if (!journal) {
            return journal.error();
        }
        Result<EffectiveReport> first = standingReport(archive, *journal, left, *catalogue);
        Result<EffectiveReport> second = standingReport(archive, *journal, right, *catalogue);
        if (!first || !second) {
            return first ? second.error() : first.error();
        }
        return Pair(std::move(first).value(), std::move(second).value());
    };
    whenAnswered(m_archive->ask<Pair>(read), this, [this](const Result<Pair> &pair) {
        if (pair) {
            auto *page = new ComparePage(pair->first, pair->second);
            showTab(page, page->name());
        } else {
            m_window->messages()->show(pair.error());
        }
    });
}

void ArchiveTabs::chart(ArchiveDesk *desk, int agency)
{
    using Names = std::pair<QString, QStringList>; // of the agency, and of those round it
    const auto read = [agency](Archive &archive) -> Result<Names> {
        const Result<Agency> chosen = archive.agencies().agency(agency);
        const Result<QStringList> round = chosen ? agenciesRound(archive, *chosen) : chosen.error();
        return round ? Result<Names>(Names(chosen->name, *round)) : round.error();
    };
    whenAnswered(desk->archive()->ask<Names>(read), desk, [this, desk](const Result<Names> &names) {
        if (names) {
            showChart(desk, names->first, names->second);
        } else {
            desk->messages()->show(names.error());
        }
    });
}

void ArchiveTabs::showChart(ArchiveDesk *desk, const QString &agency, const QStringList &agencies)
{
    auto *page = new ChartPage([desk = QPointer(desk)](const QStringList &names, const QList<CellId> &cells) {
        const auto read = [names, cells](Archive &archive) { return archive.series(names, cells); };
        return desk ? desk->archive()->ask<QList<YearSeries>>(read).result() : QList<YearSeries>();
    });
    connect(page, &ChartPage::failed, m_window->messages(),
            [messages = m_window->messages()](const Error &error) { messages->show(error); });
    page->agencies()->setAgencies(agencies, {agency});
    showTab(page, tr("%1: years").arg(agency));
}

void ArchiveTabs::showTab(QWidget *page, const QString &name)
{
    m_window->showReview();
    m_window->tabs()->setCurrentIndex(m_window->tabs()->addTab(page, name));
    page->setFocus();
}

} // namespace gouji
