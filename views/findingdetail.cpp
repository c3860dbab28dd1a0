// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingdetail.h"

#include "findingsmodel.h"
#include "focus.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr int MaximumSuggestions = 6;

QLabel *wrappingLabel()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // what a report prints is never markup
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

FindingDetail::FindingDetail(ReportSession *session, ReviewFocus *focus, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_focus(focus)
{
    setWidget(new QWidget);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Finding"));

    m_shape = new QLabel;
    m_message = wrappingLabel();
    m_about = wrappingLabel();
    m_about->setTextFormat(Qt::RichText);
    m_about->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_about, &QLabel::linkActivated, this, &FindingDetail::ruleRequested);
    m_sides = wrappingLabel();
    m_sides->setTextFormat(Qt::RichText);
    m_sides->setToolTip(tr("The sums of the two sides, marked in the form and in the source by the same shapes"));
    m_waiver = wrappingLabel();
    m_suggestions = new QVBoxLayout;
    m_waive = new QPushButton(tr("&Waive…"));
    m_waive->setToolTip(tr("Keep the number and say why; the finding is listed as waived until the numbers change"));
    m_takeBack = new QPushButton(tr("Take the waiver &back"));
    m_reason = new QLineEdit;
    m_reason->setPlaceholderText(tr("Why it may stay so — Enter waives, Escape gives up"));
    m_reason->setAccessibleName(tr("Reason for waiving"));
    m_reason->installEventFilter(this);
    connect(m_waive, &QPushButton::clicked, this, &FindingDetail::beginWaiving);
    connect(m_takeBack, &QPushButton::clicked, this, &FindingDetail::takeBack);
    connect(m_reason, &QLineEdit::returnPressed, this, &FindingDetail::finishWaiving);

    auto *head = new QHBoxLayout;
    head->addWidget(m_shape, 0, Qt::AlignTop);
    head->addWidget(m_message, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_waive);
    buttons->addWidget(m_takeBack);
    buttons->addStretch();
    auto *column = new QVBoxLayout(widget());
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_sides);
    column->addLayout(m_suggestions);
    column->addWidget(m_waiver);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    column->addWidget(m_about);
    column->addStretch();

    connect(focus, &ReviewFocus::changed, this, &FindingDetail::refresh);
    connect(session, &ReportSession::journalChanged, this, &FindingDetail::refresh);
    m_ready = true;
    refresh();
}

void FindingDetail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_ready) {
        refresh();
    }
}

void FindingDetail::refresh()
{
    const Finding *finding = m_focus->finding();
    const Waiver *waiver = finding ? m_session->waiver(*finding) : nullptr;
    m_reason->hide();
    m_shape->setVisible(finding != nullptr);
    m_about->setVisible(finding != nullptr);
    m_waiver->setVisible(waiver != nullptr);
    m_waive->setVisible(finding && !waiver);
    m_takeBack->setVisible(waiver != nullptr);
    addSuggestions();
    if (!finding) {
        m_sides->hide();
        m_message->setText(
            m_session->findings().isEmpty()
                ? tr("Nothing to correct.")
                : tr("Choose a finding in the list, a cell of the form or a place in the source. F8 goes "
                     "to the next finding."));
        return;
    }
    const int size = fontMetrics().height();
    m_shape->setPixmap(severityIcon(finding->severity, palette()).pixmap(size, size));
    m_shape->setToolTip(severityText(finding->severity));
    m_message->setText(finding->message());
    const QString certainty = finding->certain ? QString() : tr("The reading of the source is in doubt here.");
    m_about->setText(u"%1 <a href=\"%2\">%2</a> · %3 %4"_s.arg(tr("Rule"), finding->rule.toHtmlEscaped(),
                                                               severityText(finding->severity), certainty));
    m_sides->setVisible(finding->left && finding->right);
    if (finding->left && finding->right) {
        const Theme &theme = Theme::of(palette());
        m_sides->setText(
            u"<span style=\"color: %1\">◧</span> %2 &nbsp; ≠ &nbsp; <span style=\"color: %3\">◨</span> %4"_s.arg(
                theme.left.strong.name(), finding->left->toString(), theme.right.strong.name(),
                finding->right->toString()));
    }
    if (waiver) {
        m_waiver->setText(
            tr("Waived by %1 on %2: %3")
                .arg(waiver->by, QLocale().toString(waiver->at.toLocalTime(), QLocale::ShortFormat), waiver->reason));
    }
}

void FindingDetail::addSuggestions()
{
    while (QLayoutItem *item = m_suggestions->takeAt(0)) {
        item->widget()->deleteLater(); // its own click may be what brought us here
        delete item;
    }
    const Finding *finding = m_focus->finding();
    const qsizetype count = finding ? std::min<qsizetype>(finding->suggestions.size(), MaximumSuggestions) : 0;
    for (qsizetype i = 0; i < count; ++i) {
        const Suggestion &suggestion = finding->suggestions.at(i);
        auto *button = new QPushButton(suggestion.message().replace(u'&', u"&&"_s));
        button->setToolTip(i == 0 ? tr("%1 (Ctrl+.)").arg(suggestion.message()) : suggestion.message());
        button->setStyleSheet(u"text-align: left; padding: 3px 8px"_s);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, [this, suggestion] { m_session->apply(suggestion); });
        m_suggestions->addWidget(button);
    }
}

bool FindingDetail::hasSuggestion() const
{
    const Finding *finding = m_focus->finding();
    return finding && !finding->suggestions.isEmpty();
}

void FindingDetail::applyFirst()
{
    if (hasSuggestion()) {
        m_session->apply(Suggestion(m_focus->finding()->suggestions.first()));
    }
}

void FindingDetail::beginWaiving()
{
    const Finding *finding = m_focus->finding();
    if (!finding || m_session->waiver(*finding)) {
        return;
    }
    m_waive->hide();
    m_reason->clear();
    m_reason->show();
    m_reason->setFocus();
    ensureWidgetVisible(m_reason);
}

void FindingDetail::finishWaiving()
{
    const Finding *finding = m_focus->finding();
    if (finding &&
        !m_reason->text().trimmed().isEmpty()) { // a waiver without a reason explains nothing to the next reader
        m_session->waive(Finding(*finding), m_reason->text().trimmed());
    }
}

void FindingDetail::takeBack()
{
    if (const Finding *finding = m_focus->finding()) {
        m_session->takeBackWaiver(Finding(*finding));
    }
}

bool FindingDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reason && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        refresh();
        m_waive->setFocus();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace gouji
