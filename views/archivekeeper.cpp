// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivekeeper.h"

#include "messagearea.h"
#include "reviewpage.h"
#include "seriescheck.h"

#include <QPointer>
#include <QTimer>

namespace gouji {

namespace {

constexpr int Pause = 500; // ms

} // namespace

ArchiveKeeper::ArchiveKeeper(const QString &url, const Catalogue &catalogue, MessageArea *messages, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_catalogue(&catalogue)
    , m_archive(url.isEmpty() ? nullptr : std::make_unique<BackgroundArchive>(url))
{
}

void ArchiveKeeper::checkIntegrity()
{
    using Outcome = std::optional<Error>;
    // On a connection of its own: it takes seconds for gigabytes, and nobody shall wait for it.
    const QFuture<Outcome> checked = QtConcurrent::run([url = m_archive->url()]() -> Outcome {
        const Result<Archive> archive = Archive::open(url);
        return archive ? archive->checkIntegrity() : archive.error();
    });
    whenAnswered(checked, this, [this](const Outcome &error) {
        if (error) {
            m_messages->show(*error);
        }
    });
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

void ArchiveKeeper::follow(ReviewPage *page, const std::function<QFuture<Result<bool>>()> &settled)
{
    if (!m_archive) {
        return;
    }
    auto *pause = new QTimer(page);
    pause->setSingleShot(true);
    pause->setInterval(Pause);
    m_pauses.insert(page, pause);
    connect(page->session(), &ReportSession::journalChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this, page, settled] { tell(page, settled()); });
}

void ArchiveKeeper::setFront(ReviewPage *page)
{
    if (page != m_front) {
        m_front = page;
        lookAgain();
    }
}

void ArchiveKeeper::lookAgain()
{
    if (!m_archive || !m_front) {
        return;
    }
    const auto look = [loaded = m_front->session()->loaded(), catalogue = m_catalogue](Archive &archive) {
        return neighboursOf(&archive, loaded, *catalogue);
    };
    whenAnswered(m_archive->ask<Neighbours>(look), m_front, [page = m_front](const Result<Neighbours> &neighbours) {
        if (neighbours) {
            page->session()->setNeighbours(*neighbours);
        } else {
            page->messages()->show(neighbours.error());
        }
    });
}

void ArchiveKeeper::leave(ReviewPage *page, JournalKeeper::Leave how, const QFuture<Result<bool>> &settled)
{
    if (m_front == page) {
        m_front = nullptr;
    }
    const QTimer *pause = m_pauses.take(page);
    if (pause && (pause->isActive() || how == JournalKeeper::Leave::Discard)) {
        tell(page, settled);
    }
}

void ArchiveKeeper::tell(ReviewPage *page, const QFuture<Result<bool>> &settled)
{
    const auto check = [loaded = page->session()->loaded(), catalogue = m_catalogue,
                        settled](Archive &archive) -> Result<QList<int>> {
        QFuture<Result<bool>>(settled).waitForFinished();
        const Result<int> id = archive.reports().find(loaded.sha256());
        if (!id || *id == 0) {
            return id ? Result<QList<int>>(QList<int>()) : id.error();
        }
        const Result<ArchivedReport> report = archive.reports().report(*id);
        return report ? checkAgain(&archive, {report->agency}, *catalogue) : report.error();
    };
    const auto follow = [this, teller = QPointer(page)](const Result<QList<int>> &checked) {
        if (!checked) {
            m_messages->show(checked.error());
        } else if (!checked->isEmpty()) {
            for (const int agency : *checked) {
                emit told(agency);
            }
            if (!teller || teller != m_front) { // or it told of itself
                lookAgain();
            }
        }
    };
    whenAnswered(m_archive->ask<QList<int>>(check), this, follow);
}

} // namespace gouji
