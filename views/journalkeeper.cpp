// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalkeeper.h"

#include "decisionwords.h"
#include "historydialog.h"
#include "messagearea.h"
#include "reviewpage.h"

#include <algorithm>

namespace gouji {

namespace {

bool hasAny(const JournalEntry &entry)
{
    return !entry.corrections.isEmpty() || !entry.waivers.isEmpty() || !entry.locks.isEmpty() ||
           !entry.claimLinks.isEmpty();
}

constexpr int PollInterval = 2'000;         // ms
constexpr int FailingPollInterval = 30'000; // ms: a server that does not answer takes seconds each time

} // namespace

JournalKeeper::JournalKeeper(std::optional<Journal> journal, MessageArea *messages, QObject *parent)
    : QObject(parent)
    , m_journal(std::move(journal))
    , m_messages(messages)
{
    connect(&m_poll, &QTimer::timeout, this, &JournalKeeper::poll);
    if (m_journal) {
        m_poll.start(PollInterval);
    }
}

QList<JournalEntry> JournalKeeper::takeOverUnfinished()
{
    if (!m_journal) {
        return {};
    }
    auto entries = m_journal->takeOverUnfinished();
    if (!entries) {
        m_messages->show(entries.error());
        return {};
    }
    return std::move(entries).value();
}

void JournalKeeper::restore(ReviewPage *page, const JournalEntry &entry)
{
    if (page->session()->loaded().sha256() != entry.sha256) {
        tell(m_journal->close(entry.sha256));
        page->messages()->show(
            Severity::Warning,
            tr("This file has changed since it was last proofread here. The corrections of that time "
               "(%1) belong to the older file and were not laid over it.")
                .arg(entry.corrections.size()));
        return;
    }
    lay(page, entry, tr("The program ended unexpectedly while this report was open. It is back as it was."));
}

void JournalKeeper::restoreKept(ReviewPage *page)
{
    if (!m_journal) {
        return;
    }
    const auto entry = m_journal->resume(page->session()->loaded().sha256());
    if (!entry) {
        m_messages->show(entry.error());
    } else if (*entry && hasAny(**entry)) {
        lay(page, **entry, tr("This report was proofread here before: what was done then is laid over it again."));
    }
}

void JournalKeeper::lay(ReviewPage *page, const JournalEntry &entry, const QString &text)
{
    ReportSession *session = page->session();
    session->restore(entry.corrections, entry.waivers, entry.locks, entry.claimLinks, entry.saved);
    const qsizetype corrections = session->corrections().size();
    const qsizetype waivers = session->waivers().size();
    const qsizetype locks = session->locks().size();
    const qsizetype links = session->claimLinks().size();
    if (corrections + waivers + locks + links == 0) {
        return;
    }
    const QString counts =
        tr("%1 Corrections: %2, waivers: %3, numbers said to be right: %4, numbers of the text linked by hand: %5.",
           "a sentence, then counts")
            .arg(text, QString::number(corrections), QString::number(waivers), QString::number(locks),
                 QString::number(links));
    const auto discard = [session] { session->restore({}, {}, {}, {}, true); };
    page->messages()->show(Severity::Note, counts, {{tr("Discard them"), discard}});
}

void JournalKeeper::record(ReviewPage *page)
{
    if (!m_journal) {
        emit standingChanged(page);
        return;
    }
    const ReportSnapshot snapshot = page->session()->snapshot();
    const Result<Journal::Recorded> recorded = m_journal->record(snapshot);
    PageState &state = m_pages[page];
    state.isRecorded = recorded.ok();
    if (state.sha256.isEmpty()) {
        state.sha256 = snapshot.loaded.sha256();
    }
    setFailure(recorded ? QString() : recorded.error().toString());
    if (recorded) {
        ask(page, recorded->conflicts);
    }
    emit standingChanged(page);
    if (recorded && !recorded->others.isEmpty()) {
        tellOthersWork(page, recorded->others);
        page->session()->take(recorded->others); // which is recorded in turn
    }
}

JournalKeeper::Standing JournalKeeper::standing(ReviewPage *page) const
{
    if (!m_journal) {
        return page->session()->hasDecisions() ? Standing::Unsaved : Standing::Saved;
    }
    const PageState state = m_pages.value(page);
    return !state.isRecorded ? Standing::Unsaved : state.undecided > 0 ? Standing::Undecided : Standing::Saved;
}

void JournalKeeper::setFront(ReviewPage *page)
{
    m_front = page;
    poll();
}

void JournalKeeper::poll()
{
    QList<ReviewPage *> waiting;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        if (!it->isRecorded) {
            waiting.append(it.key());
        }
    }
    if (const auto front = m_pages.constFind(m_front); front != m_pages.cend() && front->isRecorded) {
        const Result<bool> hasNews = m_journal->hasNews(front->sha256);
        setFailure(hasNews ? QString() : hasNews.error().toString());
        if (hasNews && *hasNews) {
            waiting.append(m_front);
        }
    }
    for (ReviewPage *page : std::as_const(waiting)) {
        record(page);
        if (!m_pages.value(page).isRecorded) {
            break; // nor would the others be
        }
    }
}

void JournalKeeper::showHistory(ReviewPage *page)
{
    if (!m_journal) {
        return;
    }
    if (const auto history = m_journal->history(page->session()->loaded().sha256())) {
        new HistoryDialog(page, *history);
    } else {
        page->messages()->show(history.error());
    }
}

bool JournalKeeper::keep(ReviewPage *page)
{
    if (m_journal && !m_pages.value(page).isRecorded) {
        record(page);
        return m_pages.value(page).isRecorded || page->session()->undoStack()->isClean();
    }
    return true;
}

void JournalKeeper::leave(ReviewPage *page, Leave how)
{
    m_pages.remove(page);
    if (m_front == page) {
        m_front = nullptr;
    }
    if (m_journal) {
        const QByteArray sha256 = page->session()->loaded().sha256();
        tell(how == Leave::Discard ? m_journal->discard(sha256) : m_journal->close(sha256));
    }
}

// What others do ------------------------------------------------------------------------------------------------------

void JournalKeeper::ask(ReviewPage *page, const QList<Conflict> &conflicts)
{
    PageState &state = m_pages[page];
    state.undecided = conflicts.size();
    const QString question = conflicts.isEmpty()
                                 ? QString()
                                 : conflictQuestion(*page->session(), conflicts.first().mine, conflicts.first().theirs);
    if (question != state.question) {
        page->messages()->close(state.question);
        state.question = question;
    }
    if (question.isEmpty()) {
        return;
    }
    const auto keepMine = [this, page, subject = conflicts.first().mine.subject] {
        m_journal->keepMine(m_pages.value(page).sha256, subject);
        record(page);
    };
    const auto takeTheirs = [page, theirs = conflicts.first().theirs] { page->session()->take({theirs}); };
    page->messages()->show(Severity::Warning, question, {{tr("Keep mine"), keepMine}, {tr("Take theirs"), takeTheirs}});
}

void JournalKeeper::tellOthersWork(ReviewPage *page, const QList<Decision> &decisions)
{
    constexpr qsizetype MaximumTold = 6;
    QStringList told;
    for (const Decision &decision : decisions.first(std::min(decisions.size(), MaximumTold))) {
        told.append(decisionSentence(*page->session(), decision));
    }
    if (decisions.size() > MaximumTold) {
        told.append(tr("… and %1 more").arg(decisions.size() - MaximumTold));
    }
    page->messages()->show(Severity::Note, told.join(u'\n'));
}

void JournalKeeper::setFailure(const QString &text)
{
    m_poll.setInterval(text.isEmpty() ? PollInterval : FailingPollInterval);
    if (text == m_failure) {
        return;
    }
    m_messages->close(m_failure);
    m_failure = text;
    if (!text.isEmpty()) {
        m_messages->show(Severity::Error, text);
    }
}

void JournalKeeper::tell(const std::optional<Error> &error)
{
    if (error) {
        m_messages->show(*error);
    }
}

} // namespace gouji
