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

ReportPane::ReportPane(BackgroundArchive *archive, ArchiveActs *acts, QWidget *parent)
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
    connect(m_versions, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        show(m_place.agency, m_place.year, item->data(Qt::UserRole).toInt());
    });
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
    m_place = {agency, year, report};
    refresh();
}

void ReportPane::refresh()
{
    m_acts->setPlace(m_place);
    if (m_place.agency == 0) {
        m_answer.drop();
        clear();
        return;
    }
    m_answer.await(m_archive->ask<PlaceFacts>([place = m_place](Archive &archive) { return factsOf(archive, place); }),
                   [this](const Result<PlaceFacts> &facts) {
                       clear();
                       if (!facts) {
                           emit failed(facts.error());
                           return;
                       }
                       m_acts->setFacts(*facts);
                       if (facts->report) {
                           showReport(*facts);
                       } else {
                           showAgency(*facts);
                       }
                   });
}

void ReportPane::clear()
{
    while (m_facts->rowCount() > 0) {
        m_facts->removeRow(0);
    }
    m_versions->clear();
    m_findings->clear();
    m_title->clear();
    m_about->setText(tr("Choose an agency or one of its reports."));
    m_actsBox->setVisible(m_place.agency != 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_findingsTitle, m_findings, m_versionsTitle, m_versions}) {
        widget->hide();
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

void ReportPane::showAgency(const PlaceFacts &facts)
{
    QStringList years;
    for (const ArchivedReport &report : facts.versions) {
        if (report.isCurrent) {
            years.append(QString::number(report.year));
        }
    }
    m_title->setText(shownText(facts.agency.name));
    m_about->setText(facts.place.year != 0 ? tr("No report for %1 is in the archive.").arg(facts.place.year)
                     : years.isEmpty()     ? tr("No report is in the archive.")
                                           : tr("Reports: %1").arg(years.join(u", "_s)));
    addFact(tr("Level:"), levelText(facts.agency.level));
    addFact(tr("Reports to:"), facts.parent);
    addFact(tr("Other names:"), facts.agency.otherNames.join(u'\n'));
    if (facts.brokenYear != 0) {
        addFact(tr("First break:"),
                tr("%1 does not carry on what %2 left").arg(facts.brokenYear).arg(facts.brokenYear - 1));
    }
}

void ReportPane::showReport(const PlaceFacts &facts)
{
    const std::optional<ArchivedReport> &report = facts.report;
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
    showVersions(facts.versions, facts.place);
    m_findingsTitle->setText(facts.findings.isEmpty() ? tr("Nothing was found")
                                                      : tr("Findings: %1").arg(facts.findings.size()));
    m_findingsTitle->show();
    m_findings->setVisible(!facts.findings.isEmpty());
    for (const Finding &finding : facts.findings) {
        auto *item =
            new QListWidgetItem(severityIcon(finding.severity, palette()), shownText(finding.message().simplified()));
        item->setToolTip(shownText(tr("%1: %2", "severity, message").arg(severityText(finding.severity), item->text()),
                                   Qt::ToolTipRole));
        m_findings->addItem(item);
    }
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
