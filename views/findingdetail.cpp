// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingdetail.h"

#include "findingsmodel.h"
#include "focus.h"
#include "showntext.h"
#include "suggestionlist.h"
#include "theme.h"
#include "wording.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

QLabel *wrappingLabel()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // what a report prints is never markup
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Whether one of the suggestions would change the cell.
bool isChanged(const Finding &finding, const CellId &cell)
{
    return std::any_of(finding.suggestions.begin(), finding.suggestions.end(), [&cell](const Suggestion &suggestion) {
        return std::any_of(suggestion.edits.begin(), suggestion.edits.end(),
                           [&cell](const CellEdit &edit) { return edit.cell == cell; });
    });
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
    m_suggestions = new SuggestionList;
    m_effect = wrappingLabel();
    m_right = new QPushButton;
    connect(m_suggestions, &SuggestionList::previewed, focus, &ReviewFocus::preview);
    connect(m_suggestions, &SuggestionList::applied, this, &FindingDetail::apply);
    connect(m_suggestions, &SuggestionList::left, this, &FindingDetail::cellRequested);
    connect(m_right, &QPushButton::clicked, this, [this] {
        if (const Suggestion *suggestion = m_focus->suggestion()) {
            m_session->setLocked(blamedCell(*m_focus->finding(), *suggestion), true);
            if (m_focus->suggestion()) {
                m_focus->setFinding(QString(m_focus->findingKey())); // to the cell that is blamed instead
            }
        }
    });
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
    buttons->addWidget(m_right);
    buttons->addWidget(m_waive);
    buttons->addWidget(m_takeBack);
    buttons->addStretch();
    auto *column = new QVBoxLayout(widget());
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_effect);
    column->addWidget(m_suggestions);
    column->addWidget(m_waiver);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    column->addWidget(m_sides);
    column->addWidget(m_about);
    column->addStretch();

    connect(focus, &ReviewFocus::changed, this, &FindingDetail::refresh);
    connect(focus, &ReviewFocus::previewChanged, this, &FindingDetail::refreshEffect);
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

void FindingDetail::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    refreshEffect();
}

void FindingDetail::refresh()
{
    const Finding *finding = m_focus->finding();
    const Decision *waiver = finding ? m_session->waiver(*finding) : nullptr;
    m_reason->hide();
    m_shape->setVisible(finding != nullptr);
    m_about->setVisible(finding != nullptr);
    m_waiver->setVisible(waiver != nullptr);
    m_waive->setVisible(finding && !waiver);
    m_takeBack->setVisible(waiver != nullptr);
    refreshSuggestions();
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
    m_message->setText(shownText(finding->message()));
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
        m_waiver->setText(shownText(
            tr("Waived by %1 on %2: %3")
                .arg(waiver->by, QLocale().toString(waiver->at.toLocalTime(), QLocale::ShortFormat), waiver->reason)));
    }
}

void FindingDetail::refreshSuggestions()
{
    const Finding *finding = m_focus->finding();
    m_suggestions->setSuggestions(finding ? finding->suggestions : QList<Suggestion>(), finding && finding->left);
    if (isVisible()) { // else another one is, and its suggestions are looked at
        m_focus->preview(m_suggestions->previewedSuggestion()); // the mouse may still be on it
    }
    refreshEffect();
}

/// What the suggestion that is previewed, else the best one, would do.
void FindingDetail::refreshEffect()
{
    const Finding *finding = m_focus->finding();
    const Suggestion *suggestion = m_focus->suggestion();
    const CellId blamed = suggestion ? blamedCell(*finding, *suggestion) : CellId();
    m_right->setVisible(suggestion && isChanged(*finding, blamed));
    if (!suggestion) {
        const bool isStuck = finding && finding->left &&
                             std::any_of(finding->cells.begin(), finding->cells.end(),
                                         [this](const CellId &cell) { return m_session->isLocked(cell); });
        m_effect->setVisible(isStuck);
        m_effect->setText(tr("No small change mends this without those numbers that were said to be right."));
        return;
    }
    if (const qsizetype cell = m_session->report().indexOf(blamed); cell >= 0) {
        m_right->setText(
            tr("%1 is &right").arg(shownText(printedText(m_session->values().at(cell).raw)).replace(u'&', u"&&"_s)));
        m_right->setToolTip(shownText(
            tr("Keep the number of %1: another cell is looked for").arg(fullCellLabel(m_session->report(), blamed)),
            Qt::ToolTipRole));
    }
    QStringList parts{tr("✔ Findings this would end: %1").arg(m_focus->effect().going.size())};
    for (const Finding &coming : m_focus->effect().coming) {
        parts.append(shownText(tr("✖ This would begin: %1").arg(coming.message())));
    }
    // One line, whatever is previewed: a suggestion must not move away from under the mouse.
    const QMargins margins = widget()->layout()->contentsMargins();
    const int width = viewport()->width() - margins.left() - margins.right();
    m_effect->setText(fontMetrics().elidedText(parts.join(u"  "_s), Qt::ElideRight, width));
    m_effect->setToolTip(shownText(parts.join(u'\n'), Qt::ToolTipRole));
    m_effect->show();
}

bool FindingDetail::hasSuggestion() const
{
    const Finding *finding = m_focus->finding();
    return isEnabled() && finding && !finding->suggestions.isEmpty();
}

void FindingDetail::applyFirst()
{
    apply(0);
}

void FindingDetail::apply(qsizetype suggestion)
{
    if (const Finding *finding = m_focus->finding(); finding && suggestion < finding->suggestions.size()) {
        const Suggestion made = finding->suggestions.at(suggestion);
        const CellId &first = made.edits.first().cell;
        m_focus->setCell(claimOffset(first) ? first : blamedCell(*finding, made));
        if (m_suggestions->isAncestorOf(QApplication::focusWidget())) {
            emit cellRequested(); // the buttons go, and the keyboard needs a place
        }
        m_session->apply(made);
    }
}

void FindingDetail::stepSuggestion(int direction)
{
    if (QWidget *row = m_suggestions->step(direction)) {
        widget()->layout()->activate(); // it may be new
        ensureWidgetVisible(row);
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
