// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportpane.h"

#include "archivewording.h"
#include "findingsmodel.h"
#include "showntext.h"
#include "theme.h"

#include <QAction>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText); // what a report prints is never markup
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *boldLabel()
{
    QLabel *label = plainLabel();
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QToolButton *buttonOf(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

QString when(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

ReportPane::ReportPane(Archive *archive, ArchiveActs *acts, QWidget *parent)
    : QScrollArea(parent)
    , m_archive(archive)
    , m_acts(acts)
    , m_title(boldLabel())
    , m_about(plainLabel())
    , m_actsBox(makeActs())
    , m_facts(new QFormLayout)
    , m_versionsTitle(boldLabel())
    , m_versions(new QListWidget)
    , m_findingsTitle(boldLabel())
    , m_findings(new QListWidget)
{
    setAccessibleName(tr("The chosen report"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    auto *inner = new QWidget;
    setWidget(inner);
    m_facts->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_versions->setAccessibleName(tr("Versions of the report"));
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setWordWrap(true);
    m_findings->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int shape = fontMetrics().height() * 3 / 4;
    m_findings->setIconSize({shape, shape});
    for (QListWidget *list : {m_versions, m_findings}) {
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    connect(m_findings, &QListWidget::itemActivated, m_acts->open(), &QAction::trigger);
    connect(m_versions, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { show(m_agency, m_year, item->data(Qt::UserRole).toInt()); });
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(8, 6, 6, 6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_about, m_actsBox}) {
        column->addWidget(widget);
    }
    column->addLayout(m_facts);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_versionsTitle, m_versions, m_findingsTitle}) {
        column->addWidget(widget);
    }
    column->addWidget(m_findings, 1);
    column->addStretch();
    refresh();
}

QWidget *ReportPane::makeActs()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    for (const QList<QAction *> &actions :
         {QList{m_acts->open()}, QList{m_acts->compare(), m_acts->charts()},
          QList{m_acts->state(ReportState::InReview), m_acts->state(ReportState::Approved)}}) {
        auto *row = new QHBoxLayout;
        for (QAction *action : actions) {
            QToolButton *button = buttonOf(action);
            row->addWidget(button);
            const auto follow = [action, button] { button->setVisible(action->isVisible()); };
            connect(action, &QAction::visibleChanged, button, follow);
        }
        column->addLayout(row);
    }
    return box;
}

void ReportPane::show(int agency, int year, int report)
{
    m_agency = agency;
    m_year = year;
    m_report = report;
    refresh();
}

/// The place with its report.
Result<ArchivePlace> ReportPane::placeOf(int agency, int year, int report)
{
    if (agency == 0 || year == 0 || report != 0) {
        return ArchivePlace{agency, year, report};
    }
    const Result<int> current = m_archive->reports().current(agency, year);
    return current ? Result<ArchivePlace>(ArchivePlace{agency, year, *current}) : current.error();
}

void ReportPane::refresh()
{
    while (m_facts->rowCount() > 0) {
        m_facts->removeRow(0);
    }
    m_versions->clear();
    m_findings->clear();
    m_title->clear();
    m_about->setText(tr("Choose an agency or one of its reports."));
    const Result<ArchivePlace> place = placeOf(m_agency, m_year, m_report);
    std::optional<Error> error = place ? std::nullopt : std::optional(place.error());
    const bool isReport = place && place->report != 0;
    m_actsBox->setVisible(m_agency != 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_findingsTitle, m_findings}) {
        widget->setVisible(isReport);
    }
    m_versionsTitle->hide();
    m_versions->hide();
    m_acts->setPlace(place ? *place : ArchivePlace{}, ReportState::Imported);
    if (isReport) {
        error = showReport(*place);
    } else if (place && m_agency != 0) {
        error = showAgency(m_agency, m_year);
    }
    if (error) {
        emit failed(*error);
    }
}

void ReportPane::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty()) {
        return;
    }
    QLabel *label = plainLabel();
    label->setText(shownText(value));
    label->setToolTip(shownText(value, Qt::ToolTipRole));
    m_facts->addRow(name, label);
}

std::optional<Error> ReportPane::showAgency(int agency, int year)
{
    const Result<Agency> known = m_archive->agencies().agency(agency);
    if (!known) {
        return known.error();
    }
    const Result<QList<ArchivedReport>> versions = m_archive->reports().versions(agency);
    if (!versions) {
        return versions.error();
    }
    QStringList years;
    for (const ArchivedReport &report : *versions) {
        if (report.isCurrent) {
            years.append(QString::number(report.year));
        }
    }
    m_title->setText(shownText(known->name));
    m_about->setText(year != 0         ? tr("No report for %1 is in the archive.").arg(year)
                     : years.isEmpty() ? tr("No report is in the archive.")
                                       : tr("Reports: %1").arg(years.join(u", "_s)));
    addFact(tr("Level:"), levelText(known->level));
    if (known->parent != 0) {
        const Result<Agency> above = m_archive->agencies().agency(known->parent);
        addFact(tr("Reports to:"), above ? above->name : QString());
    }
    addFact(tr("Other names:"), known->otherNames.join(u'\n'));
    const Result<QList<ReportEntry>> entries = m_archive->grid().reports({agency});
    if (!entries) {
        return entries.error();
    }
    const auto broken = std::find_if(entries->begin(), entries->end(), [](const ReportEntry &entry) {
        return entry.marks.testFlag(ReportMark::BrokenChain);
    });
    if (broken != entries->end()) {
        addFact(tr("First break:"), tr("%1 does not carry on what %2 left").arg(broken->year).arg(broken->year - 1));
    }
    return {};
}

std::optional<Error> ReportPane::showReport(const ArchivePlace &place)
{
    const Result<ArchivedReport> report = m_archive->reports().report(place.report);
    if (!report) {
        return report.error();
    }
    const Result<QList<Finding>> findings = m_archive->reports().findings(place.report);
    if (!findings) {
        return findings.error();
    }
    const Result<QList<ArchivedReport>> versions = m_archive->reports().versions(place.agency);
    if (!versions) {
        return versions.error();
    }
    m_acts->setPlace(place, report->state);
    m_title->setText(shownText(report->agencyName));
    m_about->setText(report->isCurrent ? tr("Report for %1").arg(report->year)
                                       : tr("Report for %1: an older version").arg(report->year));
    addFact(tr("State:"), stateText(report->state));
    addFact(tr("File:"), QFileInfo(report->file).fileName());
    addFact(tr("Form:"),
            tr("%1, %2", "edition of the form, file format").arg(report->edition, report->format.toUpper()));
    addFact(tr("Published:"), QLocale().toString(report->published, QLocale::ShortFormat));
    addFact(tr("Imported:"), report->importedBy.isEmpty()
                                 ? when(report->importedAt)
                                 : tr("%1 by %2", "time, person").arg(when(report->importedAt), report->importedBy));
    showVersions(*versions, place);
    m_findingsTitle->setText(findings->isEmpty() ? tr("Nothing was found") : tr("Findings: %1").arg(findings->size()));
    m_findings->setVisible(!findings->isEmpty());
    for (const Finding &finding : *findings) {
        auto *item =
            new QListWidgetItem(severityIcon(finding.severity, palette()), shownText(finding.message().simplified()));
        item->setToolTip(shownText(tr("%1: %2", "severity, message").arg(severityText(finding.severity), item->text()),
                                   Qt::ToolTipRole));
        m_findings->addItem(item);
    }
    return {};
}

void ReportPane::showVersions(const QList<ArchivedReport> &versions, const ArchivePlace &place)
{
    for (const ArchivedReport &version : versions) {
        if (version.year == place.year) {
            auto *item = new QListWidgetItem(version.isCurrent ? tr("%1 (current)").arg(when(version.importedAt))
                                                               : when(version.importedAt));
            item->setData(Qt::UserRole, version.id);
            item->setToolTip(shownText(version.file, Qt::ToolTipRole));
            m_versions->addItem(item);
            if (version.id == place.report) {
                m_versions->setCurrentItem(item);
            }
        }
    }
    const int count = m_versions->count();
    m_versionsTitle->setText(tr("Versions: %1").arg(count));
    m_versionsTitle->setVisible(count > 1);
    m_versions->setVisible(count > 1);
    constexpr int MostShown = 4;
    m_versions->setFixedHeight((m_versions->sizeHintForRow(0) + 2) * std::min(count, MostShown) + 4);
}

} // namespace gouji
