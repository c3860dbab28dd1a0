// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archiveacts.h"

#include "archivewording.h"
#include "importmodel.h"
#include "mnemonic.h"
#include "seriescheck.h"
#include "showntext.h"

#include <QAction>
#include <QDate>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

namespace gouji {

ArchiveActs::ArchiveActs(Archive *archive, BackgroundArchive *background, const Catalogue &catalogue, QWidget *page)
    : QObject(page)
    , m_archive(archive)
    , m_background(background)
    , m_catalogue(&catalogue)
    , m_page(page)
{
    m_open = add(tr("&Open in Review"), {}, Needs::Report, [this] { emit openRequested(); });
    m_compare = add(tr("&Compare…"), {}, Needs::Report, [this] { emit compareRequested(); });
    m_charts = add(tr("C&harts…"), {}, Needs::Agency, [this] { emit chartsRequested(); });
    addSeparator();
    addStates();
    add(tr("Correct agency or &year…"), Qt::SHIFT | Qt::Key_F2, Needs::Report, [this] { reassign(); });
    add(tr("&Remove the report…"), Qt::Key_Delete, Needs::Report, [this] { remove(); });
    addSeparator();
    add(tr("Re&name the agency…"), Qt::Key_F2, Needs::Agency, [this] { rename(); });
    add(tr("Add a &further name…"), {}, Needs::Agency, [this] { addName(); });
    add(tr("Re&ports to…"), {}, Needs::Agency, [this] { setParentAgency(); });
    m_allBelow = add(tr("All agencies be&low it are here"), {}, Needs::Agency,
                     [this] { setHasAllBelow(m_allBelow->isChecked()); });
    m_allBelow->setCheckable(true);
    m_allBelow->setToolTip(tr("Then its own summary is held against the sum of their reports."));
    add(tr("Show only this agency and those &below it"), {}, Needs::Agency, [this] {
        if (const std::optional<Agency> chosen = agency()) {
            emit underRequested(chosen->id, chosen->name);
        }
    });
    setPlace({}, ReportState::Imported);
}

QAction *ArchiveActs::add(const QString &text, const QKeySequence &key, Needs needs, const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setIconText(withoutMnemonic(text));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_page->addAction(action);
    m_actions.append(action);
    m_conditional.append({action, needs});
    return action;
}

void ArchiveActs::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
}

void ArchiveActs::addStates()
{
    for (const auto &[state, text, key] :
         {std::tuple(ReportState::InReview, tr("&In review"), QKeySequence(Qt::CTRL | Qt::Key_R)),
          {ReportState::Approved, tr("&Approved"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}}) {
        // Choosing the present state again takes it back.
        QAction *action = add(text, key, Needs::Report, [this, state = state] {
            setState(m_states.value(state)->isChecked() ? state : ReportState::Imported);
        });
        action->setCheckable(true);
        m_states.insert(state, action);
    }
}

void ArchiveActs::setPlace(const ArchivePlace &place, ReportState state)
{
    m_place = place;
    for (const auto &[action, needs] : std::as_const(m_conditional)) {
        action->setEnabled(needs == Needs::Report ? place.report != 0 : place.agency != 0);
    }
    const Result<Agency> chosen = m_archive->agencies().agency(place.agency);
    m_allBelow->setChecked(chosen && chosen->hasAllBelow);
    for (auto action = m_states.begin(); action != m_states.end(); ++action) {
        action.value()->setChecked(place.report != 0 && action.key() == state);
    }
}

/// Whether there was no error.
bool ArchiveActs::tell(const std::optional<Error> &error)
{
    if (error) {
        emit failed(*error);
    }
    return !error;
}

std::optional<Agency> ArchiveActs::agency()
{
    const Result<Agency> agency = m_archive->agencies().agency(m_place.agency);
    return tell(agency ? std::nullopt : std::optional(agency.error())) ? std::optional(*agency) : std::nullopt;
}

std::optional<ArchivedReport> ArchiveActs::report()
{
    const Result<ArchivedReport> report = m_archive->reports().report(m_place.report);
    return tell(report ? std::nullopt : std::optional(report.error())) ? std::optional(*report) : std::nullopt;
}

/// Nothing if the person cancelled.
std::optional<QString> ArchiveActs::ask(const QString &title, const QString &question, const QString &present)
{
    bool isSaid = false;
    const QString text =
        QInputDialog::getText(m_page, title, shownText(question, Qt::ToolTipRole), QLineEdit::Normal, present, &isSaid);
    return isSaid ? std::optional(text.simplified()) : std::nullopt;
}

void ArchiveActs::setState(ReportState state)
{
    tell(m_archive->reports().setState(m_place.report, state));
    emit agencyChanged(m_place.agency); // on failure the buttons show the old state again
}

void ArchiveActs::rename()
{
    const std::optional<Agency> chosen = agency();
    const auto name =
        chosen ? ask(tr("Rename the agency"),
                     tr("The name it had stays known: reports under it come to the same agency."), chosen->name)
               : std::nullopt;
    if (name && tell(m_archive->agencies().rename(chosen->id, *name))) {
        emit archiveChanged();
    }
}

void ArchiveActs::addName()
{
    const std::optional<Agency> chosen = agency();
    const auto name =
        chosen ? ask(tr("Add a further name"), tr("Reports under this name come to %1.").arg(chosen->name), {})
               : std::nullopt;
    if (name && tell(m_archive->agencies().addName(chosen->id, *name))) {
        emit agencyChanged(chosen->id);
    }
}

void ArchiveActs::setParentAgency()
{
    const std::optional<Agency> chosen = agency();
    if (!chosen) {
        return;
    }
    const Result<Agency> above =
        chosen->parent == 0 ? Result<Agency>(Agency{}) : m_archive->agencies().agency(chosen->parent);
    const auto name =
        ask(tr("Who the agency reports to"), tr("Name of the agency above %1; empty for none.").arg(chosen->name),
            above ? above->name : QString());
    if (!name) {
        return;
    }
    const Result<int> parent = name->isEmpty() ? Result<int>(0) : m_archive->agencies().find(*name);
    if (!parent) {
        emit failed(parent.error());
    } else if (*parent == 0 && !name->isEmpty()) {
        emit failed({.cause = tr("No agency of the archive has the name %1.").arg(*name),
                     .remedy = tr("Write it as the archive lists it.")});
    } else if (tell(m_archive->agencies().setParent(chosen->id, *parent))) {
        emit archiveChanged();
        checkInBackground({chosen->id});
    }
}

void ArchiveActs::setHasAllBelow(bool hasAllBelow)
{
    if (tell(m_archive->agencies().setHasAllBelow(m_place.agency, hasAllBelow))) {
        checkInBackground({m_place.agency});
    }
    emit agencyChanged(m_place.agency);
}

void ArchiveActs::checkInBackground(const QList<int> &agencies)
{
    const auto check = [agencies, catalogue = m_catalogue](Archive &archive) {
        return checkAgain(&archive, agencies, *catalogue);
    };
    auto *watcher = new QFutureWatcher<Result<QList<int>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        if (const Result<QList<int>> checked = watcher->result()) {
            for (const int agency : *checked) {
                emit agencyChanged(agency);
            }
        } else {
            emit failed(checked.error());
        }
        watcher->deleteLater();
    });
    watcher->setFuture(m_background->ask<QList<int>>(check));
}

void ArchiveActs::reassign()
{
    const std::optional<ArchivedReport> chosen = report();
    if (!chosen) {
        return;
    }
    QDialog dialog(m_page);
    dialog.setWindowTitle(tr("Correct agency or year"));
    auto *agency = new QLineEdit(chosen->agencyName);
    agency->setMinimumWidth(agency->fontMetrics().averageCharWidth() * 40);
    auto *year = new QSpinBox;
    year->setRange(ImportModel::EarliestYear, QDate::currentDate().year());
    year->setValue(chosen->year);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    connect(agency, &QLineEdit::textChanged, &dialog, [buttons](const QString &text) {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!text.trimmed().isEmpty());
    });
    auto *form = new QFormLayout(&dialog);
    form->addRow(tr("A&gency:"), agency);
    form->addRow(tr("&Year:"), year);
    form->addRow(buttons);
    if (dialog.exec() == QDialog::Accepted &&
        tell(m_archive->reports().reassign(chosen->id, agency->text().simplified(), year->value()))) {
        const Result<ArchivedReport> moved = m_archive->reports().report(chosen->id);
        emit archiveChanged();
        checkInBackground({chosen->agency, moved ? moved->agency : chosen->agency});
    }
}

void ArchiveActs::remove()
{
    const std::optional<ArchivedReport> chosen = report();
    if (!chosen) {
        return;
    }
    QMessageBox box(
        QMessageBox::Question, tr("Remove the report"),
        shownText(tr("Remove the report of %1 for %2 from the archive?").arg(chosen->agencyName).arg(chosen->year)),
        QMessageBox::Cancel, m_page);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(shownText(tr("Its file %1 is not touched. Where an older version is in the archive, that "
                                        "one takes its place.")
                                         .arg(chosen->file),
                                     Qt::ToolTipRole)); // for which Qt has no format
    const QPushButton *removes = box.addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == removes && tell(m_archive->reports().remove(chosen->id))) {
        emit archiveChanged();
        checkInBackground({chosen->agency});
    }
}

} // namespace gouji
