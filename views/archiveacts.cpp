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
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

namespace gouji {

namespace {

Result<bool> unless(const std::optional<Error> &error)
{
    return error ? Result<bool>(*error) : true;
}

} // namespace

ArchiveActs::ArchiveActs(BackgroundArchive *archive, BackgroundArchive *background, const Catalogue &catalogue,
                         QWidget *page)
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
    add(tr("Correct agency or &year…"), Qt::SHIFT | Qt::Key_F2, Needs::KnownReport, [this] { reassign(); });
    add(tr("&Remove the report…"), Qt::Key_Delete, Needs::KnownReport, [this] { remove(); });
    addSeparator();
    add(tr("Re&name the agency…"), Qt::Key_F2, Needs::KnownAgency, [this] { rename(); });
    add(tr("Add a &further name…"), {}, Needs::KnownAgency, [this] { addName(); });
    add(tr("Re&ports to…"), {}, Needs::KnownAgency, [this] { setParentAgency(); });
    m_allBelow = add(tr("All agencies be&low it are here"), {}, Needs::KnownAgency,
                     [this] { setHasAllBelow(m_allBelow->isChecked()); });
    m_allBelow->setCheckable(true);
    m_allBelow->setToolTip(tr("Then its own summary is held against the sum of their reports."));
    add(tr("Show only this agency and those &below it"), {}, Needs::KnownAgency,
        [this] { emit underRequested(m_facts->agency.id, m_facts->agency.name); });
    update();
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
        QAction *action = add(text, key, Needs::KnownReport, [this, state = state] {
            setState(m_states.value(state)->isChecked() ? state : ReportState::Imported);
        });
        action->setCheckable(true);
        m_states.insert(state, action);
    }
}

void ArchiveActs::setPlace(const ArchivePlace &place)
{
    const bool isKnown = m_facts && place.agency == m_facts->place.agency && place.year == m_facts->place.year &&
                         (place.report == 0 || place.report == m_facts->place.report);
    if (!isKnown) {
        m_facts.reset();
    }
    m_place = isKnown ? m_facts->place : place;
    update();
}

void ArchiveActs::setFacts(const PlaceFacts &facts)
{
    m_place = facts.place;
    m_facts = facts;
    update();
}

bool ArchiveActs::isMet(Needs needs) const
{
    switch (needs) {
    case Needs::Agency:
        return m_place.agency != 0;
    case Needs::Report:
        return m_place.report != 0;
    case Needs::KnownAgency:
        return m_facts.has_value();
    case Needs::KnownReport:
        return m_facts && m_facts->report;
    }
    Q_UNREACHABLE();
}

void ArchiveActs::update()
{
    for (const auto &[action, needs] : std::as_const(m_conditional)) {
        action->setEnabled(isMet(needs));
    }
    m_allBelow->setChecked(m_facts && m_facts->agency.hasAllBelow);
    for (auto action = m_states.begin(); action != m_states.end(); ++action) {
        action.value()->setChecked(isMet(Needs::KnownReport) && m_facts->report->state == action.key());
    }
}

/// Changes the archive in the background, and goes on with `then` where that went well.
template<typename Answer>
void ArchiveActs::change(std::function<Result<Answer>(Archive &)> act, std::function<void(const Answer &)> then)
{
    const auto take = [this, agency = m_place.agency, then = std::move(then)](const Result<Answer> &answer) {
        if (answer) {
            then(*answer);
        } else {
            emit failed(answer.error());
            emit agencyChanged(agency); // the buttons show the old state again
        }
    };
    whenAnswered(m_archive->ask<Answer>(std::move(act)), this, take);
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
    change<bool>([report = m_place.report,
                  state](Archive &archive) { return unless(archive.reports().setState(report, state)); },
                 [this, agency = m_place.agency](bool) { emit agencyChanged(agency); });
}

void ArchiveActs::rename()
{
    const Agency chosen = m_facts->agency;
    const auto name = ask(tr("Rename the agency"),
                          tr("The name it had stays known: reports under it come to the same agency."), chosen.name);
    if (name) {
        change<bool>(
            [id = chosen.id, name = *name](Archive &archive) { return unless(archive.agencies().rename(id, name)); },
            [this](bool) { emit archiveChanged(); });
    }
}

void ArchiveActs::addName()
{
    const Agency chosen = m_facts->agency;
    const auto name = ask(tr("Add a further name"), tr("Reports under this name come to %1.").arg(chosen.name), {});
    if (name) {
        change<bool>(
            [id = chosen.id, name = *name](Archive &archive) { return unless(archive.agencies().addName(id, name)); },
            [this, id = chosen.id](bool) { emit agencyChanged(id); });
    }
}

void ArchiveActs::setParentAgency()
{
    const int id = m_facts->agency.id;
    const auto name =
        ask(tr("Who the agency reports to"),
            tr("Name of the agency above %1; empty for none.").arg(m_facts->agency.name), m_facts->parent);
    if (!name) {
        return;
    }
    const auto setParent = [id, name = *name](Archive &archive) -> Result<bool> {
        const Result<int> parent = name.isEmpty() ? 0 : archive.agencies().find(name);
        if (parent && *parent == 0 && !name.isEmpty()) {
            return Error{.cause = tr("No agency of the archive has the name %1.").arg(name),
                         .remedy = tr("Write it as the archive lists it.")};
        }
        return parent ? unless(archive.agencies().setParent(id, *parent)) : parent.error();
    };
    change<bool>(setParent, [this, id](bool) {
        emit archiveChanged();
        checkInBackground({id});
    });
}

void ArchiveActs::setHasAllBelow(bool hasAllBelow)
{
    const int id = m_facts->agency.id;
    change<bool>(
        [id, hasAllBelow](Archive &archive) { return unless(archive.agencies().setHasAllBelow(id, hasAllBelow)); },
        [this, id](bool) {
            emit agencyChanged(id);
            checkInBackground({id});
        });
}

void ArchiveActs::checkInBackground(const QList<int> &agencies)
{
    const auto check = [agencies, catalogue = m_catalogue](Archive &archive) {
        return checkAgain(&archive, agencies, *catalogue);
    };
    whenAnswered(m_background->ask<QList<int>>(check), this, [this](const Result<QList<int>> &checked) {
        if (!checked) {
            emit failed(checked.error());
            return;
        }
        for (const int agency : *checked) {
            emit agencyChanged(agency);
        }
    });
}

void ArchiveActs::reassign()
{
    const ArchivedReport chosen = *m_facts->report;
    QDialog dialog(m_page);
    dialog.setWindowTitle(tr("Correct agency or year"));
    auto *agency = new QLineEdit(chosen.agencyName);
    agency->setMinimumWidth(agency->fontMetrics().averageCharWidth() * 40);
    auto *year = new QSpinBox;
    year->setRange(ImportModel::EarliestYear, QDate::currentDate().year());
    year->setValue(chosen.year);
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
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    // Gives whose it is from then on.
    const auto move = [id = chosen.id, name = agency->text().simplified(),
                       to = year->value()](Archive &archive) -> Result<int> {
        if (const std::optional<Error> error = archive.reports().reassign(id, name, to)) {
            return *error;
        }
        const Result<ArchivedReport> moved = archive.reports().report(id);
        return moved ? Result<int>(moved->agency) : moved.error();
    };
    change<int>(move, [this, before = chosen.agency](int now) {
        emit archiveChanged();
        checkInBackground({before, now});
    });
}

void ArchiveActs::remove()
{
    const ArchivedReport chosen = *m_facts->report;
    QMessageBox box(
        QMessageBox::Question, tr("Remove the report"),
        shownText(tr("Remove the report of %1 for %2 from the archive?").arg(chosen.agencyName).arg(chosen.year)),
        QMessageBox::Cancel, m_page);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(shownText(tr("Its file %1 is not touched. Where an older version is in the archive, that "
                                        "one takes its place.")
                                         .arg(chosen.file),
                                     Qt::ToolTipRole)); // for which Qt has no format
    const QPushButton *removes = box.addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == removes) {
        change<bool>([id = chosen.id](Archive &archive) { return unless(archive.reports().remove(id)); },
                     [this, agency = chosen.agency](bool) {
                         emit archiveChanged();
                         checkInBackground({agency});
                     });
    }
}

} // namespace gouji
