// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivekeeper.h"

#include "messagearea.h"
#include "reviewpage.h"
#include "standing.h"

#include <QFutureWatcher>
#include <QTimer>

namespace gouji {

namespace {

constexpr int Pause = 500; // ms

} // namespace

ArchiveKeeper::ArchiveKeeper(const QString &url, MessageArea *messages, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_archive(url.isEmpty() ? nullptr : std::make_unique<BackgroundArchive>(url))
{
}

void ArchiveKeeper::checkIntegrity()
{
    using Outcome = std::optional<Error>;
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        if (const Outcome error = watcher->result()) {
            m_messages->show(*error);
        }
        watcher->deleteLater();
    });
    // On a connection of its own: it takes seconds for gigabytes, and nobody shall wait for it.
    watcher->setFuture(QtConcurrent::run([url = m_archive->url()]() -> Outcome {
        const Result<Archive> archive = Archive::open(url);
        return archive ? archive->checkIntegrity() : archive.error();
    }));
}

QFuture<Result<LoadedReport>> ArchiveKeeper::read(const QByteArray &sha256, const QString &name)
{
    return m_archive->ask<LoadedReport>([sha256, name](Archive &archive) -> Result<LoadedReport> {
        const Result<int> id = archive.reports().find(sha256);
        if (!id) {
            return id.error();
        }
        if (const Result<ArchivedReport> report = archive.reports().report(*id); !report) {
            return report.error();
        }
        const Result<QByteArray> content = archive.reports().content(*id);
        return content ? loadReport(name, *content) : content.error();
    });
}

void ArchiveKeeper::follow(ReviewPage *page)
{
    if (!m_archive) {
        return;
    }
    auto *pause = new QTimer(page);
    pause->setSingleShot(true);
    pause->setInterval(Pause);
    m_pauses.insert(page, pause);
    connect(page->session(), &ReportSession::journalChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this, page] { tell(page->session()->snapshot()); });
    findLastYear(page);
}

void ArchiveKeeper::findLastYear(ReviewPage *page)
{
    using LastYears = std::optional<StandingReport>;
    const auto find = [loaded = page->session()->loaded(), catalogue = &page->session()->catalogue()](
                          Archive &archive) { return lastYearsReport(&archive, loaded, *catalogue); };
    // A watcher of the page: once its tab is closed, the late answer has nobody to go to.
    auto *watcher = new QFutureWatcher<Result<LastYears>>(page);
    connect(watcher, &QFutureWatcherBase::finished, page, [page, watcher] {
        const Result<LastYears> found = watcher->result();
        if (!found) {
            page->messages()->show(found.error());
        } else if (*found && !page->session()->lastYear()) {
            page->session()->setPrevious(*found);
        }
        watcher->deleteLater();
    });
    watcher->setFuture(m_archive->ask<LastYears>(find));
}

void ArchiveKeeper::leave(ReviewPage *page, JournalKeeper::Leave how)
{
    const QTimer *pause = m_pauses.take(page);
    if (m_archive && how == JournalKeeper::Leave::Discard) {
        tell(checkedAsPrinted(page->session()->loaded(), page->session()->catalogue()));
    } else if (pause && pause->isActive()) {
        tell(page->session()->snapshot());
    }
}

void ArchiveKeeper::tell(const ReportSnapshot &report)
{
    const auto setChecked = [sha256 = report.loaded.sha256(),
                             checked = checkedState(report)](Archive &archive) -> Result<int> {
        const Result<int> id = archive.reports().find(sha256);
        if (!id || *id == 0) {
            return id;
        }
        if (const std::optional<Error> error = archive.reports().setChecked(*id, checked)) {
            return *error;
        }
        const Result<ArchivedReport> told = archive.reports().report(*id);
        return told ? Result<int>(told->agency) : told.error();
    };
    auto *watcher = new QFutureWatcher<Result<int>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const Result<int> agency = watcher->result();
        if (!agency) {
            m_messages->show(agency.error());
        } else if (*agency != 0) {
            emit told(*agency);
        }
        watcher->deleteLater();
    });
    watcher->setFuture(m_archive->ask<int>(setChecked));
}

} // namespace gouji
