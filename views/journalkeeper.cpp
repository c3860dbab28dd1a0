// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalkeeper.h"

#include "decisionwords.h"
#include "historydialog.h"
#include "messagearea.h"
#include "reviewpage.h"

#include <QEventLoop>

#include <algorithm>
#include <utility>

namespace gouji {

namespace {

qsizetype countOf(const Decisions &decisions, DecisionKind kind)
{
    return std::count_if(decisions.begin(), decisions.end(),
                         [kind](const Decision &decision) { return decision.subject.kind == kind; });
}

constexpr int PollInterval = 2'000;  // ms
constexpr int RetryInterval = 1'000; // ms, and a locked file or a server that comes up is waited for besides
constexpr int KeepTimeout = 5'000;   // ms

} // namespace

JournalKeeper::JournalKeeper(std::unique_ptr<BackgroundJournal> journal, MessageArea *messages, QObject *parent)
    : QObject(parent)
    , m_journal(std::move(journal))
    , m_messages(messages)
{
    connect(&m_poll, &QTimer::timeout, this, &JournalKeeper::poll);
    if (m_journal) {
        m_poll.start(PollInterval);
    }
}

void JournalKeeper::takeOverUnfinished(std::function<void(const JournalEntry &)> open)
{
    m_openUnfinished = std::move(open);
    takeOver();
}

void JournalKeeper::takeOver()
{
    if (!m_journal || !m_openUnfinished || m_isTakingOver) {
        return;
    }
    m_isTakingOver = true;
    const auto take = [](Journal &journal) { return journal.takeOverUnfinished(); };
    whenAnswered(m_journal->ask<QList<JournalEntry>>(take), this, [this](const Result<QList<JournalEntry>> &entries) {
        m_isTakingOver = false;
        setFailure(entries ? QString() : entries.error().toString());
        if (entries) {
            const auto open = std::exchange(m_openUnfinished, {});
            std::for_each(entries->begin(), entries->end(), open);
        }
    });
}

QFuture<Result<JournalKeeper::Kept>> JournalKeeper::kept(const QByteArray &sha256)
{
    if (!m_journal || !m_failure.isEmpty()) {
        return QtFuture::makeReadyFuture(Result<Kept>(Kept()));
    }
    return m_journal->ask<Kept>([sha256](Journal &journal) { return journal.resume(sha256); });
}

void JournalKeeper::restore(ReviewPage *page, const JournalEntry &entry)
{
    if (page->session()->loaded().sha256() != entry.sha256) {
        run([sha256 = entry.sha256](Journal &journal) { return journal.close(sha256); });
        page->messages()->show(
            Severity::Warning,
            tr("This file has changed since it was last proofread here. The corrections of that time "
               "(%1) belong to the older file and were not laid over it.")
                .arg(countOf(entry.decisions, DecisionKind::Correction)));
        return;
    }
    lay(page, entry, tr("The program ended unexpectedly while this report was open. It is back as it was."));
}

void JournalKeeper::restoreKept(ReviewPage *page, const Result<Kept> &kept)
{
    if (!kept) {
        setFailure(kept.error().toString());
    } else if (*kept && !(*kept)->decisions.isEmpty()) {
        lay(page, **kept, tr("This report was proofread here before: what was done then is laid over it again."));
    }
}

void JournalKeeper::lay(ReviewPage *page, const JournalEntry &entry, const QString &text)
{
    ReportSession *session = page->session();
    session->restore(entry.decisions, entry.saved);
    const Decisions &laid = session->effective().decisions;
    if (laid.isEmpty()) {
        return;
    }
    const auto count = [&laid](DecisionKind kind) { return QString::number(countOf(laid, kind)); };
    const QString counts =
        tr("%1 Corrections: %2, waivers: %3, numbers said to be right: %4, numbers of the text linked by hand: %5.",
           "a sentence, then counts")
            .arg(text, count(DecisionKind::Correction), count(DecisionKind::Waiver), count(DecisionKind::Lock),
                 count(DecisionKind::Link));
    const auto discard = [session] { session->restore({}, true); };
    page->messages()->show(Severity::Note, counts, {{tr("Discard them"), discard}});
}

// Writing -------------------------------------------------------------------------------------------------------------

void JournalKeeper::record(ReviewPage *page)
{
    if (!m_journal) {
        emit standingChanged(page);
        return;
    }
    PageState &state = m_pages[page];
    ReportSession *session = page->session();
    if (state.sha256.isEmpty()) {
        state.sha256 = session->loaded().sha256();
    }
    state.isRecorded = false;
    state.isBehind = !m_failure.isEmpty() && state.asked > 0; // the next try takes all that was done until then
    if (!state.isBehind) {
        ++state.asked;
        const JournalEntry entry{.sha256 = state.sha256,
                                 .file = session->loaded().file,
                                 .bytes = session->loaded().bytes,
                                 .decisions = session->effective().decisions,
                                 .saved = session->undoStack()->isClean()};
        const auto write = [entry](Journal &journal) { return journal.record(entry); };
        whenAnswered(m_journal->ask<Journal::Recorded>(write), page,
                     [this, page, told = entry.decisions](const Result<Journal::Recorded> &result) {
                         recorded(page, told, result);
                     });
    }
    emit standingChanged(page);
}

/// @param told what the window showed when it asked
void JournalKeeper::recorded(ReviewPage *page, const Decisions &told, const Result<Journal::Recorded> &result)
{
    const auto state = m_pages.find(page);
    if (state == m_pages.end()) {
        return; // it was left meanwhile
    }
    --state->asked;
    state->isRecorded = result.ok() && state->asked == 0 && !state->isBehind;
    setFailure(result ? QString() : result.error().toString());
    if (result) {
        for (const Conflict &conflict : result->conflicts) {
            state->untaken.remove(conflict.mine.subject);
        }
        for (const Decision &decision : result->others) {
            state->untaken.insert(decision.subject, decision);
        }
        ask(page, result->conflicts);
        takeOthersWork(page, told);
    }
    emit standingChanged(page);
    if (result) {
        retry();
    }
}

/// But for what was changed here meanwhile: that is not gone with it, and the journal will ask whose is to stand.
void JournalKeeper::takeOthersWork(ReviewPage *page, const Decisions &told)
{
    Decisions &untaken = m_pages[page].untaken;
    const Decisions shown = untaken.isEmpty() ? told : page->session()->effective().decisions;
    QList<Decision> taken;
    for (const Decision &decision : std::as_const(untaken)) {
        const Subject &subject = decision.subject;
        if (shown.contains(subject) == told.contains(subject) && shown.value(subject) == told.value(subject)) {
            taken.append(decision);
        }
    }
    for (const Decision &decision : std::as_const(taken)) {
        untaken.remove(decision.subject);
    }
    if (!taken.isEmpty()) {
        tellOthersWork(page, taken);
        page->session()->take(taken); // which is recorded in turn
    }
}

QFuture<Result<bool>> JournalKeeper::settled()
{
    return m_journal ? m_journal->ask<bool>([](Journal &) { return true; })
                     : QtFuture::makeReadyFuture(Result<bool>(true));
}

JournalKeeper::Standing JournalKeeper::standing(ReviewPage *page) const
{
    if (!m_journal) {
        return page->session()->effective().decisions.isEmpty() ? Standing::Saved : Standing::Unsaved;
    }
    const PageState state = m_pages.value(page);
    if (!state.isRecorded && (state.asked == 0 || !m_failure.isEmpty())) {
        return Standing::Unsaved;
    }
    return state.undecided > 0 ? Standing::Undecided : state.isRecorded ? Standing::Saved : Standing::Saving;
}

void JournalKeeper::setFront(ReviewPage *page)
{
    m_front = page;
    poll();
}

/// Writes down for one page what failed. @return false where nothing did
bool JournalKeeper::retry()
{
    const auto isWaiting = [](const PageState &state) { return !state.isRecorded && state.asked == 0; };
    const auto waiting = std::find_if(m_pages.cbegin(), m_pages.cend(), isWaiting);
    if (waiting != m_pages.cend()) {
        record(waiting.key());
    }
    return waiting != m_pages.cend();
}

void JournalKeeper::poll()
{
    takeOver();
    if (retry()) {
        return; // and then the next one, where it goes well
    }
    const auto front = m_pages.constFind(m_front);
    if (front == m_pages.cend() || !front->isRecorded || m_isAskingForNews) {
        return;
    }
    m_isAskingForNews = true;
    const auto look = [sha256 = front->sha256](Journal &journal) { return journal.hasNews(sha256); };
    whenAnswered(m_journal->ask<bool>(look), this, [this, page = m_front](const Result<bool> &hasNews) {
        m_isAskingForNews = false;
        setFailure(hasNews ? QString() : hasNews.error().toString());
        if (hasNews && *hasNews && page == m_front && m_pages.contains(page)) {
            record(page);
        }
    });
}

void JournalKeeper::showHistory(ReviewPage *page)
{
    if (!m_journal) {
        return;
    }
    using History = QList<PastDecision>;
    const auto read = [sha256 = page->session()->loaded().sha256()](Journal &journal) {
        return journal.history(sha256);
    };
    whenAnswered(m_journal->ask<History>(read), page, [this, page](const Result<History> &history) {
        if (!history) {
            page->messages()->show(history.error());
            return;
        }
        auto *dialog = new HistoryDialog(page, *history);
        connect(dialog, &HistoryDialog::removeRequested, this,
                [this, page, dialog](const Subject &subject) { forget(page, dialog, subject); });
    });
}

void JournalKeeper::forget(ReviewPage *page, HistoryDialog *dialog, const Subject &subject)
{
    using History = QList<PastDecision>;
    const auto forget = [sha256 = page->session()->loaded().sha256(), subject](Journal &journal) -> Result<History> {
        const std::optional<Error> error = journal.forget(sha256, subject);
        return error ? Result<History>(*error) : journal.history(sha256);
    };
    whenAnswered(m_journal->ask<History>(forget), dialog, [this, page, dialog](const Result<History> &history) {
        if (history) {
            dialog->setHistory(*history);
            record(page); // which brings in that it was taken back
        } else {
            page->messages()->show(history.error());
        }
    });
}

bool JournalKeeper::keep(ReviewPage *page)
{
    if (!m_journal || m_pages.value(page).isRecorded) {
        return true;
    }
    if (m_pages.value(page).asked == 0) {
        record(page);
    }
    QEventLoop waiting;
    connect(this, &JournalKeeper::standingChanged, &waiting, [this, page, &waiting] {
        if (m_pages.value(page).asked == 0) {
            waiting.quit();
        }
    });
    QTimer::singleShot(KeepTimeout, &waiting, &QEventLoop::quit);
    waiting.exec(QEventLoop::ExcludeUserInputEvents);
    return m_pages.value(page).isRecorded || page->session()->undoStack()->isClean();
}

void JournalKeeper::leave(ReviewPage *page, Leave how)
{
    m_pages.remove(page);
    if (m_front == page) {
        m_front = nullptr;
    }
    run([sha256 = page->session()->loaded().sha256(), how](Journal &journal) {
        return how == Leave::Discard ? journal.discard(sha256) : journal.close(sha256);
    });
}

void JournalKeeper::run(std::function<std::optional<Error>(Journal &)> act)
{
    if (!m_journal) {
        return;
    }
    const auto run = [act = std::move(act)](Journal &journal) -> Result<bool> {
        const std::optional<Error> error = act(journal);
        return error ? Result<bool>(*error) : true;
    };
    whenAnswered(m_journal->ask<bool>(run), this, [this](const Result<bool> &done) {
        if (!done) {
            m_messages->show(done.error());
        }
    });
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
        run([sha256 = m_pages.value(page).sha256, subject](Journal &journal) -> std::optional<Error> {
            journal.keepMine(sha256, subject);
            return {};
        });
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
    if (text == m_failure) {
        return;
    }
    m_poll.setInterval(text.isEmpty() ? PollInterval : RetryInterval);
    m_messages->close(m_failure);
    m_failure = text;
    if (!text.isEmpty()) {
        m_messages->show(Severity::Error, text);
    }
}

} // namespace gouji
