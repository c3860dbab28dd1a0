// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalkeeper.h"

#include "messagearea.h"
#include "reviewpage.h"

namespace gouji {

namespace {

bool hasAny(const JournalEntry &entry)
{
    return !entry.corrections.isEmpty() || !entry.waivers.isEmpty() || !entry.locks.isEmpty() ||
           !entry.claimLinks.isEmpty();
}

} // namespace

JournalKeeper::JournalKeeper(std::optional<Journal> journal, MessageArea *messages)
    : m_journal(std::move(journal))
    , m_messages(messages)
{
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
        page->messages()->show(
            Severity::Warning,
            tr("This file has changed since it was last proofread here. The corrections of that time "
               "(%1) belong to the older file and were not laid over it.")
                .arg(entry.corrections.size()));
        return;
    }
    page->session()->restore(entry.corrections, entry.waivers, entry.locks, entry.claimLinks, entry.saved);
    tellRestored(page, tr("The program ended unexpectedly while this report was open. It is back as it was."));
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
        page->session()->restore((*entry)->corrections, (*entry)->waivers, (*entry)->locks, (*entry)->claimLinks,
                                 (*entry)->saved);
        tellRestored(page, tr("This report was proofread here before: what was done then is laid over it again."));
    }
}

void JournalKeeper::record(ReviewPage *page)
{
    if (m_journal) {
        const auto recorded = m_journal->record(page->session()->snapshot());
        tell(recorded ? std::nullopt : std::optional(recorded.error()));
    }
}

void JournalKeeper::leave(ReviewPage *page, Leave how)
{
    if (m_journal) {
        const QByteArray sha256 = page->session()->loaded().sha256();
        tell(how == Leave::Discard ? m_journal->discard(sha256) : m_journal->close(sha256));
    }
}

void JournalKeeper::tellRestored(ReviewPage *page, const QString &text)
{
    const qsizetype corrections = page->session()->corrections().size();
    const qsizetype waivers = page->session()->waivers().size();
    const qsizetype locks = page->session()->locks().size();
    const qsizetype links = page->session()->claimLinks().size();
    if (corrections + waivers + locks + links == 0) {
        return;
    }
    const QString counts =
        tr("%1 Corrections: %2, waivers: %3, numbers said to be right: %4, numbers of the text linked by hand: %5.",
           "a sentence, then counts")
            .arg(text, QString::number(corrections), QString::number(waivers), QString::number(locks),
                 QString::number(links));
    const auto discard = [page] { page->session()->restore({}, {}, {}, {}, true); };
    page->messages()->show(Severity::Note, counts, {{tr("Discard them"), discard}});
}

void JournalKeeper::tell(const std::optional<Error> &error)
{
    if (error) {
        m_messages->show(*error);
    }
}

} // namespace gouji
