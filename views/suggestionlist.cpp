// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suggestionlist.h"

#include "showntext.h"
#include "theme.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr qsizetype MaximumShown = 8;

} // namespace

/// A suggestion in words and the button that applies it.
class SuggestionList::Row : public QFrame
{
public:
    Row(const Suggestion &suggestion, const QString &apply, SuggestionList *list)
        : m_list(list)
        , m_text(new QLabel(shownText(suggestion.message())))
        , m_apply(new QPushButton(apply))
    {
        setAutoFillBackground(true);
        m_text->setWordWrap(true);
        m_text->setTextFormat(Qt::PlainText); // what a report prints is never markup
        m_apply->setAutoDefault(true);        // Enter presses it, too
        m_apply->setAccessibleName(SuggestionList::tr("Apply: %1").arg(suggestion.message()));
        m_apply->setToolTip(shownText(m_apply->accessibleName(), Qt::ToolTipRole));
        m_apply->installEventFilter(this);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(4, 1, 0, 1);
        row->addWidget(m_text, 1);
        row->addWidget(m_apply, 0, Qt::AlignTop);
    }

    QPushButton *applyButton() const { return m_apply; }
    bool isUnderMouse() const { return m_isUnderMouse; }
    bool hasKeyboard() const { return m_hasKeyboard; }

    void mark(bool previewed)
    {
        QPalette colours; // empty: those of the list
        if (previewed) {
            colours.setColor(QPalette::Window, Theme::of(m_list->palette()).suggested.tint);
        }
        setPalette(colours);
    }

protected:
    void enterEvent(QEnterEvent * /*event*/) override { set(&m_isUnderMouse, true); }
    void leaveEvent(QEvent * /*event*/) override { set(&m_isUnderMouse, false); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_apply && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
            set(&m_hasKeyboard, event->type() == QEvent::FocusIn);
        }
        return QFrame::eventFilter(watched, event);
    }

private:
    void set(bool *state, bool value)
    {
        *state = value;
        m_list->tellPreviewed();
    }

    SuggestionList *m_list;
    QLabel *m_text;
    QPushButton *m_apply;
    bool m_isUnderMouse = false;
    bool m_hasKeyboard = false;
};

SuggestionList::SuggestionList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setAccessibleName(tr("Suggestions"));
}

void SuggestionList::setSuggestions(const QList<Suggestion> &suggestions, bool areAlternatives)
{
    if (suggestions == m_suggestions) {
        return; // the mouse or the keyboard may be on one of them
    }
    m_suggestions = suggestions;
    m_rows.clear();
    m_previewed = -1;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own click may be what brought us here
        delete item;
    }
    for (qsizetype i = 0; i < std::min(suggestions.size(), MaximumShown); ++i) {
        if (const QString heading = areAlternatives ? headingOf(i) : QString(); !heading.isEmpty()) {
            addHeading(heading);
        }
        addRow(i);
    }
    if (suggestions.size() > MaximumShown) {
        addHeading(tr("… and %1 more").arg(suggestions.size() - MaximumShown));
    }
}

QString SuggestionList::headingOf(qsizetype suggestion) const
{
    const bool isTied = m_suggestions.at(suggestion).isTied;
    if (suggestion == 0) {
        return isTied                          ? tr("Equally likely:")
               : m_suggestions.first().isAlone ? tr("The one smallest change:")
                                               : tr("Most likely:");
    }
    return isTied != m_suggestions.at(suggestion - 1).isTied || (suggestion == 1 && !isTied) ? tr("Less likely:")
                                                                                             : QString();
}

void SuggestionList::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(heading);
}

void SuggestionList::addRow(qsizetype suggestion)
{
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_Period).toString(QKeySequence::NativeText);
    auto *row = new Row(m_suggestions.at(suggestion), suggestion == 0 ? tr("Apply (%1)").arg(key) : tr("Apply"), this);
    connect(row->applyButton(), &QPushButton::clicked, this, [this, suggestion] { emit applied(suggestion); });
    m_rows.append(row);
    m_column->addWidget(row);
}

void SuggestionList::tellPreviewed()
{
    auto found = std::find_if(m_rows.begin(), m_rows.end(), std::mem_fn(&Row::isUnderMouse));
    if (found == m_rows.end()) {
        found = std::find_if(m_rows.begin(), m_rows.end(), std::mem_fn(&Row::hasKeyboard));
    }
    const qsizetype previewed = found == m_rows.end() ? -1 : found - m_rows.begin();
    if (previewed != m_previewed) {
        m_previewed = previewed;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            m_rows.at(i)->mark(i == previewed);
        }
        emit this->previewed(previewed);
    }
}

QWidget *SuggestionList::step(int direction)
{
    if (m_rows.isEmpty()) {
        return nullptr;
    }
    const auto present = std::find_if(m_rows.begin(), m_rows.end(), std::mem_fn(&Row::hasKeyboard));
    const qsizetype count = m_rows.size();
    const qsizetype from = present == m_rows.end() ? (direction > 0 ? -1 : count) : present - m_rows.begin();
    Row *row = m_rows.at((from + direction + count) % count);
    row->applyButton()->setFocus(Qt::ShortcutFocusReason);
    return row;
}

void SuggestionList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace gouji
