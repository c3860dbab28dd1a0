// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingspane.h"

#include "findingdetail.h"
#include "focus.h"
#include "relation.h"
#include "rowlist.h"
#include "theme.h"
#include "wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gouji {

namespace {

constexpr Severity AllSeverities[] = {Severity::Error, Severity::Warning, Severity::Note};

/// Gives findings their looks: the severity's shape, waived ones struck through.
class FindingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideRight;
        if (index.column() == FindingsModel::SeverityColumn) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            const auto severity = Severity(index.data(SeverityRole).toInt());
            option->icon = option->state & QStyle::State_Selected
                               ? severityIcon(severity, option->palette.color(QPalette::HighlightedText))
                               : severityIcon(severity, option->palette);
            option->text.clear(); // the shape says it; the word is in the tool tip and the detail
            if (index.data(GoingRole).toBool()) {
                option->icon =
                    goingIcon(option->state & QStyle::State_Selected ? option->palette.color(QPalette::HighlightedText)
                                                                     : Theme::of(option->palette).corrected.strong);
            }
            const int size = option->fontMetrics.height() * 3 / 4;
            option->decorationSize = {size, size};
        }
        if (index.data(GoingRole).toBool()) {
            option->palette.setColor(QPalette::Text, Theme::of(option->palette).corrected.strong);
        }
        if (index.data(WaivedRole).toBool()) {
            option->font.setStrikeOut(true);
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
        }
    }
};

} // namespace

FindingsPane::FindingsPane(ReportSession *session, ReviewFocus *focus, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_focus(focus)
    , m_model(session)
    , m_detail(new FindingDetail(session, focus))
{
    setAccessibleName(tr("Findings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(4);
    column->addWidget(makeFilterBar());

    m_filter.setSourceModel(&m_model);
    makeList();
    // Connected after the list, so that the finding that is looked at is in it already.
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_filter, signal, this, &FindingsPane::follow);
    }
    connect(&m_filter, &QAbstractItemModel::layoutChanged, this, &FindingsPane::follow);

    m_stack = new QStackedWidget;
    m_stack->addWidget(m_list);
    m_stack->addWidget(makeEmptyPage());
    QSplitter *splitter = besideDetail(m_stack, m_detail);
    splitter->setObjectName(u"findings"_s);
    connect(splitter, &QSplitter::splitterMoved, this, &FindingsPane::fitColumns);
    column->addWidget(splitter, 1);

    connect(&m_filter, &FindingsFilter::countsChanged, this, &FindingsPane::updateCounts);
    connect(focus, &ReviewFocus::changed, this, &FindingsPane::follow);
    connect(focus, &ReviewFocus::changed, this, &FindingsPane::followPreview);
    connect(focus, &ReviewFocus::previewChanged, this, &FindingsPane::followPreview);
    connect(m_detail, &FindingDetail::cellRequested, this, &FindingsPane::cellRequested);
    connect(session, &ReportSession::journalChanged, this, &FindingsPane::updateCertain);
    connect(session, &ReportSession::findingsChanged, this, &FindingsPane::updateCertain);
    updateCounts();
    updateCertain();
}

QWidget *FindingsPane::makeFilterBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (const Severity severity : AllSeverities) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setChecked(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::toggled, this,
                [this, severity](bool shown) { m_filter.setSeverityShown(severity, shown); });
        m_severityButtons.append(button);
        row->addWidget(button);
    }
    colourButtons();
    m_place = new QComboBox;
    m_place->setAccessibleName(tr("Place of the findings"));
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setMinimumContentsLength(12);
    m_place->addItem(tr("All places"), QString());
    for (const FormTable &table : m_session->report().tables()) {
        m_place->addItem(tableTitle(m_session->report(), table.id), table.id);
    }
    m_place->addItem(tr("The text"), u""_s);
    connect(m_place, &QComboBox::currentIndexChanged, this,
            [this] { m_filter.setTable(m_place->currentData().toString()); });
    row->addWidget(m_place, 1);

    m_text = new QLineEdit;
    m_text->setPlaceholderText(tr("Filter by words or rule"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    connect(m_text, &QLineEdit::textChanged, &m_filter, &FindingsFilter::setText);
    row->addWidget(m_text, 2);

    m_waived = new QCheckBox;
    connect(m_waived, &QCheckBox::toggled, &m_filter, &FindingsFilter::setWaivedShown);
    row->addWidget(m_waived);

    m_certain = new QPushButton;
    m_certain->setObjectName(u"certain"_s);
    m_certain->setToolTip(
        tr("Make all corrections that need nobody's judgement: nothing else would do, and it is plain "
           "how the slip happened. One undo step."));
    connect(m_certain, &QPushButton::clicked, this, &FindingsPane::certainRequested);
    row->addWidget(m_certain);
    return bar;
}

QWidget *FindingsPane::makeEmptyPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    m_empty = new QLabel;
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_showAll = new QToolButton;
    m_showAll->setText(tr("Show all findings"));
    connect(m_showAll, &QToolButton::clicked, this, &FindingsPane::clearFilter);
    column->addStretch();
    column->addWidget(m_empty);
    column->addWidget(m_showAll, 0, Qt::AlignHCenter);
    column->addStretch();
    return page;
}

void FindingsPane::makeList()
{
    m_list = new RowList(&m_filter);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setAccessibleName(tr("Findings"));
    QHeaderView *header = m_list->horizontalHeader();
    header->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(FindingsModel::SeverityColumn, QHeaderView::Fixed);
    header->resizeSection(FindingsModel::SeverityColumn, fontMetrics().height() * 2);
    connect(m_list, &QAbstractItemView::activated, this, &FindingsPane::cellRequested);
    connect(m_list, &RowList::chosen, this,
            [this](const QModelIndex &row) { m_focus->setFinding(row.data(KeyRole).toString()); });
}

void FindingsPane::fitColumns()
{
    constexpr int PlaceShare = 4; // a quarter, and a fifth
    constexpr int RuleShare = 5;
    const int width = m_list->viewport()->width();
    m_list->setColumnWidth(FindingsModel::PlaceColumn, width / PlaceShare);
    m_list->setColumnWidth(FindingsModel::RuleColumn, width / RuleShare);
}

void FindingsPane::colourButtons()
{
    for (const Severity severity : AllSeverities) {
        m_severityButtons.at(int(severity))->setIcon(severityIcon(severity, palette()));
    }
}

void FindingsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_severityButtons.isEmpty()) {
        colourButtons();
    }
}

void FindingsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void FindingsPane::follow()
{
    const int row = m_model.rowOf(m_focus->findingKey());
    const QModelIndex shown = m_filter.mapFromSource(m_model.index(row, 0));
    m_list->showChosen(shown);
    const Finding *finding = m_focus->finding();
    m_detail->setEnabled(shown.isValid() || !finding || m_session->waiver(*finding)); // not where the filter hides it
    emit placeChanged();
}

QTableView *FindingsPane::list()
{
    return m_list;
}

QString FindingsPane::place() const
{
    const QModelIndex chosen = m_list->currentIndex();
    return chosen.isValid() ? tr("Finding %1 of %2").arg(chosen.row() + 1).arg(m_filter.rowCount()) : QString();
}

void FindingsPane::step(int direction)
{
    const int count = m_filter.rowCount();
    if (count == 0) {
        emit announced(tr("There is no finding to go to"));
        return;
    }
    const bool present = m_list->currentIndex().isValid();
    int row = m_list->rowBeside(direction);
    const bool wrapped = row < 0 || row >= count;
    if (wrapped) {
        row = direction > 0 ? 0 : count - 1;
    }
    m_focus->setFinding(m_filter.index(row, 0).data(KeyRole).toString());
    m_list->scrollTo(m_list->currentIndex()); // also where it is the same as before
    emit announced(wrapped && present ? tr("Finding %1 of %2 (went round)").arg(row + 1).arg(count) : place());
}

void FindingsPane::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindingsPane::focusList()
{
    (m_list->isVisible() ? static_cast<QWidget *>(m_list) : m_text)->setFocus(Qt::ShortcutFocusReason);
}

void FindingsPane::clearFilter()
{
    for (QToolButton *button : std::as_const(m_severityButtons)) {
        button->setChecked(true);
    }
    m_place->setCurrentIndex(0);
    m_text->clear();
}

void FindingsPane::followPreview()
{
    QSet<QString> going;
    if (m_focus->isPreviewing()) {
        for (const Finding &finding : m_focus->effect().going) {
            going.insert(finding.key());
        }
    }
    m_model.setGoing(going);
}

void FindingsPane::updateCertain()
{
    m_certainCount = m_session->effective().certainSuggestions().size();
    m_certain->setVisible(m_certainCount > 0);
    m_certain->setText(tr("Apply all &certain (%1)").arg(m_certainCount));
}

void FindingsPane::updateCounts()
{
    const int counts[] = {m_filter.count(Severity::Error), m_filter.count(Severity::Warning),
                          m_filter.count(Severity::Note)};
    m_severityButtons.at(0)->setText(tr("Errors %1").arg(counts[0]));
    m_severityButtons.at(1)->setText(tr("Warnings %1").arg(counts[1]));
    m_severityButtons.at(2)->setText(tr("Notes %1").arg(counts[2]));
    for (const Severity severity : AllSeverities) {
        m_severityButtons.at(int(severity))->setToolTip(tr("Show or hide: %1").arg(severityText(severity)));
    }
    const int waived = m_filter.waivedCount();
    m_waived->setText(tr("Waived (%1)").arg(waived));
    m_waived->setToolTip(tr("Show findings that somebody decided to live with"));
    m_waived->setEnabled(waived > 0);

    const bool empty = m_filter.rowCount() == 0;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (!empty) {
        return;
    }
    const int hidden = m_filter.hiddenCount();
    m_showAll->setVisible(hidden > 0);
    if (hidden > 0) {
        m_empty->setText(tr("Findings hidden by the filter: %1.").arg(hidden));
    } else if (waived > 0) {
        m_empty->setText(tr("Nothing is left to do. Findings waived: %1.").arg(waived));
    } else {
        const auto balances = Relations(m_session->report(), m_session->catalogue()).all().size();
        m_empty->setText(tr("No findings: all %1 balances hold.").arg(balances));
    }
}

} // namespace gouji
