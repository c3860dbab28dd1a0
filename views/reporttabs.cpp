// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reporttabs.h"

#include "findingspane.h"
#include "formtableview.h"
#include "formview.h"
#include "messagearea.h"
#include "openingpage.h"
#include "reviewpage.h"
#include "showntext.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

ReportTabs::ReportTabs(const Catalogue &catalogue, JournalKeeper *journal, ArchiveKeeper *archive,
                       MessageArea *messages)
    : m_catalogue(&catalogue)
    , m_journal(journal)
    , m_archive(archive)
    , m_messages(messages)
{
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setElideMode(Qt::ElideMiddle);
    connect(this, &QTabWidget::tabCloseRequested, this, &ReportTabs::closeTab);
    connect(this, &QTabWidget::currentChanged, this, &ReportTabs::frontChanged);
    connect(journal, &JournalKeeper::standingChanged, this, &ReportTabs::updateTitle);
}

ReportTabs::~ReportTabs()
{
    blockSignals(true); // the tabs go one by one, and nobody needs to know
}

ReviewPage *ReportTabs::currentPage() const
{
    return qobject_cast<ReviewPage *>(currentWidget());
}

QList<ReviewPage *> ReportTabs::pages() const
{
    QList<ReviewPage *> pages;
    for (int i = 0; i < count(); ++i) {
        if (auto *page = qobject_cast<ReviewPage *>(widget(i))) {
            pages.append(page);
        }
    }
    return pages;
}

// Opening -------------------------------------------------------------------------------------------------------------

void ReportTabs::open(const Opening &opening)
{
    auto *placeholder = new OpeningPage(shownText(QFileInfo(opening.name).fileName()));
    connect(placeholder, &OpeningPage::cancelled, this, [this, placeholder] { closeTab(indexOf(placeholder)); });
    const int index = addTab(placeholder, placeholder->name());
    if (!opening.unfinished) { // what comes back by itself stays behind what a person asked for
        setCurrentIndex(index);
    }
    // The placeholder page stands for the request: once its tab is closed the answer is dropped.
    whenAnswered(opening.loading, placeholder, [this, placeholder, opening](const Result<LoadedReport> &loaded) {
        if (indexOf(placeholder) < 0) {
            return;
        }
        if (!loaded) {
            m_messages->show(loaded.error());
            closeTab(indexOf(placeholder));
            return;
        }
        const auto found = opening.unfinished
                               ? QtFuture::makeReadyFuture(Result<JournalKeeper::Kept>(opening.unfinished))
                               : m_journal->kept(loaded->sha256());
        whenAnswered(found, placeholder,
                     [this, placeholder, opening, report = *loaded](const Result<JournalKeeper::Kept> &kept) {
                         if (indexOf(placeholder) >= 0) {
                             showReport(placeholder, report, opening, kept);
                         }
                     });
    });
}

void ReportTabs::showReport(OpeningPage *placeholder, LoadedReport loaded, const Opening &opening,
                            const Result<JournalKeeper::Kept> &kept)
{
    // The same bytes by another name are the same report: two tabs would take back each other's corrections.
    if (show([&loaded](const LoadedReport &other) { return other.sha256() == loaded.sha256(); })) {
        closeTab(indexOf(placeholder));
        return;
    }
    auto *page = new ReviewPage(std::move(loaded), *m_catalogue);
    if (opening.unfinished) {
        m_journal->restore(page, *opening.unfinished);
    } else {
        m_journal->restoreKept(page, kept);
    }
    connect(page->session(), &ReportSession::journalChanged, page, [this, page] { m_journal->record(page); });
    connect(page->session()->undoStack(), &QUndoStack::cleanChanged, page,
            [this, page] { m_journal->record(page); }); // it remembers whether anything was exported since
    m_archive->follow(page, [journal = m_journal] { return journal->settled(); });
    emit opened(page);
    const int index = indexOf(placeholder);
    const bool inFront = currentIndex() == index;
    insertTab(index, page, page->name());
    setTabToolTip(index, shownText(page->session()->loaded().file, Qt::ToolTipRole));
    if (inFront) {
        setCurrentIndex(index);
    }
    removeTab(indexOf(placeholder));
    placeholder->deleteLater(); // later: its own watcher may be the sender
    m_journal->record(page);
    page->findings()->step(1);
    if (inFront) {
        page->form()->currentTable()->setFocus();
    }
    opening.whenShown(page);
}

bool ReportTabs::show(const std::function<bool(const LoadedReport &)> &isWanted)
{
    const QList<ReviewPage *> all = pages();
    const auto wanted = std::find_if(all.begin(), all.end(),
                                     [&isWanted](ReviewPage *page) { return isWanted(page->session()->loaded()); });
    if (wanted == all.end()) {
        return false;
    }
    setCurrentWidget(*wanted);
    return true;
}

// Closing -------------------------------------------------------------------------------------------------------------

std::optional<JournalKeeper::Leave> ReportTabs::askAbout(const QList<ReviewPage *> &unsaved)
{
    QMessageBox box(QMessageBox::Question, tr("Corrections that were not exported"),
                    unsaved.size() == 1 ? tr("%1 has corrections that were not exported.").arg(unsaved.first()->name())
                                        : tr("%1 reports have corrections that were not exported.").arg(unsaved.size()),
                    QMessageBox::NoButton, window());
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("Kept corrections come back when the report is opened again."));
    QPushButton *keep = box.addButton(tr("&Keep"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(QMessageBox::Cancel));
    box.setDefaultButton(keep);
    box.exec();
    if (box.clickedButton() == keep) {
        return Leave::Keep;
    }
    return box.clickedButton() == discard ? std::optional(Leave::Discard) : std::nullopt;
}

void ReportTabs::leave(ReviewPage *page, Leave how)
{
    page->saveState();
    m_journal->leave(page, how);
    m_archive->leave(page, how, m_journal->settled());
}

bool ReportTabs::closeTab(int index)
{
    QWidget *closed = widget(index);
    if (auto *page = qobject_cast<ReviewPage *>(closed)) {
        const bool isClean = page->session()->undoStack()->isClean();
        const auto how = isClean ? std::optional(Leave::Keep) : askAbout({page});
        if (!how || (*how == Leave::Keep && !m_journal->keep(page))) {
            return false;
        }
        leave(page, *how);
    }
    removeTab(indexOf(closed));
    closed->deleteLater();
    return true;
}

bool ReportTabs::leaveAll()
{
    const QList<ReviewPage *> all = pages();
    QList<ReviewPage *> unsaved = all;
    unsaved.removeIf([](ReviewPage *page) { return page->session()->undoStack()->isClean(); });
    const auto how = unsaved.isEmpty() ? std::optional(Leave::Keep) : askAbout(unsaved);
    const auto isKept = [this](ReviewPage *page) { return m_journal->keep(page); };
    if (!how || (*how == Leave::Keep && !std::all_of(all.begin(), all.end(), isKept))) {
        return false;
    }
    for (ReviewPage *page : all) {
        leave(page, unsaved.contains(page) ? *how : Leave::Keep);
    }
    return true;
}

void ReportTabs::updateTitle(ReviewPage *page)
{
    using Standing = JournalKeeper::Standing;
    const Standing standing = m_journal->standing(page);
    const bool isModified =
        !page->session()->undoStack()->isClean() || (standing != Standing::Saved && standing != Standing::Saving);
    setTabText(indexOf(page), isModified ? page->name() + u" •"_s : page->name());
}

} // namespace gouji
