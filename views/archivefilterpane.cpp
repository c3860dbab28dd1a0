// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivefilterpane.h"

#include "archivewording.h"
#include "reportmarks.h"
#include "showntext.h"
#include "theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace gouji {

namespace {

constexpr int TypingPause = 200; // ms
enum ChoiceColumn
{
    TextColumn,
    CountColumn,
};

/// Draws the boxes to be checked so that they are seen on a dark ground, too.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        if (!(item.features & QStyleOptionViewItem::HasCheckIndicator)) {
            return;
        }
        const QRectF box =
            item.widget->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, item.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isSelected = item.state & QStyle::State_Selected;
        painter->fillRect(box, isSelected ? item.palette.highlight() : item.palette.base()); // over the style's own
        painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->setBrush(item.palette.base());
        painter->drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 2, 2);
        if (item.checkState == Qt::Checked) {
            paintTick(*painter, box.adjusted(4, 4, -4, -4), item.palette.color(QPalette::Text));
        }
        painter->restore();
    }
};

bool isChecked(const QTreeWidgetItem *item)
{
    return item->checkState(TextColumn) == Qt::Checked;
}

} // namespace

ArchiveFilterPane::ArchiveFilterPane(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_level(new QComboBox)
    , m_year(new QComboBox)
    , m_underButton(new QToolButton)
    , m_choices(new QTreeWidget)
    , m_typing(new QTimer(this))
{
    setAccessibleName(tr("Filters of the archive"));
    m_name->setPlaceholderText(tr("Name of the agency"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_name->setClearButtonEnabled(true);
    m_typing->setSingleShot(true);
    m_typing->setInterval(TypingPause);
    connect(m_name, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &ArchiveFilterPane::filterChanged);
    m_underButton->setToolTip(tr("Show all agencies again"));
    m_underButton->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_underButton->hide();
    connect(m_underButton, &QToolButton::clicked, this, [this] { setUnder(0, {}); });
    makeLevels();
    m_year->setAccessibleName(tr("Year"));
    setYears(0, 0);
    for (QComboBox *box : {m_level, m_year}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ArchiveFilterPane::filterChanged);
    }
    makeChoices();
    auto *showAll = new QPushButton(tr("&Show everything"));
    connect(showAll, &QPushButton::clicked, this, &ArchiveFilterPane::clear);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 0, 6);
    column->setSpacing(4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_level, m_year, m_underButton}) {
        column->addWidget(widget);
    }
    column->addWidget(m_choices, 1);
    column->addWidget(showAll);
}

void ArchiveFilterPane::makeLevels()
{
    m_level->setAccessibleName(tr("Level"));
    m_level->addItem(tr("All levels"));
    for (const AgencyLevel level : {AgencyLevel::Province, AgencyLevel::City, AgencyLevel::County,
                                    AgencyLevel::Township, AgencyLevel::Department, AgencyLevel::Unknown}) {
        m_level->addItem(levelText(level), int(level));
    }
}

void ArchiveFilterPane::makeChoices()
{
    m_choices->setAccessibleName(tr("Marks and states"));
    m_choices->setItemDelegate(new ChoiceDelegate(m_choices));
    m_choices->setColumnCount(2);
    m_choices->setHeaderHidden(true);
    m_choices->setRootIsDecorated(false);
    m_choices->setItemsExpandable(false);
    m_choices->setIndentation(0);
    m_choices->setTextElideMode(Qt::ElideRight);
    m_choices->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_choices->header()->setStretchLastSection(false);
    m_choices->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_choices->header()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    QTreeWidgetItem *marks = addGroup(tr("Reports with one of these marks"));
    for (const ReportMark mark : reportMarks()) {
        m_marks.insert(mark, addChoice(marks, markText(mark)));
    }
    QTreeWidgetItem *states = addGroup(tr("State of the report"));
    for (const ReportState state : {ReportState::Imported, ReportState::InReview, ReportState::Approved}) {
        m_states.insert(state, addChoice(states, stateText(state)));
    }
    m_gap = addChoice(addGroup(tr("Agencies")), tr("A year is missing"));
    m_choices->expandAll();
    updateIcons();
    connect(m_choices, &QTreeWidget::itemChanged, this, &ArchiveFilterPane::choose);
}

QTreeWidgetItem *ArchiveFilterPane::addGroup(const QString &title)
{
    auto *group = new QTreeWidgetItem(m_choices, {title});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    group->setForeground(TextColumn, palette().color(QPalette::PlaceholderText));
    return group;
}

QTreeWidgetItem *ArchiveFilterPane::addChoice(QTreeWidgetItem *group, const QString &text)
{
    auto *item = new QTreeWidgetItem(group, {text});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(TextColumn, Qt::Unchecked);
    item->setToolTip(TextColumn, text);
    item->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

/// A report is in one state, so that two of them would leave nothing.
void ArchiveFilterPane::choose(QTreeWidgetItem *item)
{
    const QSignalBlocker blocker(m_choices);
    if (m_states.values().contains(item) && isChecked(item)) {
        for (QTreeWidgetItem *other : std::as_const(m_states)) {
            other->setCheckState(TextColumn, other == item ? Qt::Checked : Qt::Unchecked);
        }
    }
    emit filterChanged();
}

ArchiveFilter ArchiveFilterPane::filter() const
{
    ArchiveFilter filter{.name = m_name->text().simplified(), .under = m_under, .hasGap = isChecked(m_gap)};
    if (m_level->currentData().isValid()) {
        filter.level = AgencyLevel(m_level->currentData().toInt());
    }
    if (m_year->currentData().isValid()) {
        filter.year = m_year->currentData().toInt();
    }
    for (auto mark = m_marks.begin(); mark != m_marks.end(); ++mark) {
        filter.marks.setFlag(mark.key(), isChecked(mark.value()));
    }
    for (auto state = m_states.begin(); state != m_states.end(); ++state) {
        if (isChecked(state.value())) {
            filter.state = state.key();
        }
    }
    return filter;
}

void ArchiveFilterPane::setUnder(int agency, const QString &name)
{
    m_under = agency;
    m_underButton->setText(tr("✕ Below %1").arg(shownText(name).replace(u'&', QStringLiteral("&&"))));
    m_underButton->setVisible(agency != 0);
    emit filterChanged();
}

void ArchiveFilterPane::clear()
{
    {
        const QSignalBlocker name(m_name);
        const QSignalBlocker level(m_level);
        const QSignalBlocker year(m_year);
        const QSignalBlocker choices(m_choices);
        m_name->clear();
        m_level->setCurrentIndex(0);
        m_year->setCurrentIndex(0);
        for (QTreeWidgetItem *item : m_marks.values() + m_states.values() + QList{m_gap}) {
            item->setCheckState(TextColumn, Qt::Unchecked);
        }
    }
    setUnder(0, {});
}

void ArchiveFilterPane::setCounts(const ArchiveCounts &counts)
{
    const QSignalBlocker blocker(m_choices);
    const auto show = [](QTreeWidgetItem *item, int count) { item->setText(CountColumn, QLocale().toString(count)); };
    for (auto mark = m_marks.begin(); mark != m_marks.end(); ++mark) {
        show(mark.value(), counts.marks.value(mark.key()));
    }
    for (auto state = m_states.begin(); state != m_states.end(); ++state) {
        show(state.value(), counts.states.value(state.key()));
    }
    show(m_gap, counts.withGap);
    m_choices->viewport()->update(); // it did not hear of it
}

void ArchiveFilterPane::setYears(int first, int last)
{
    const QSignalBlocker blocker(m_year);
    const QVariant chosen = m_year->currentData();
    m_year->clear();
    m_year->addItem(tr("All years"));
    for (int year = last; year >= first && year != 0; --year) {
        m_year->addItem(QString::number(year), year);
    }
    m_year->setCurrentIndex(chosen.isValid() ? std::max(0, m_year->findData(chosen)) : 0);
}

void ArchiveFilterPane::updateIcons()
{
    const QSignalBlocker blocker(m_choices);
    m_choices->setIconSize(QSize(1, 1) * fontMetrics().height());
    for (auto mark = m_marks.begin(); mark != m_marks.end(); ++mark) {
        mark.value()->setIcon(TextColumn, markIcon(mark.key(), palette()));
    }
    for (auto state = m_states.begin(); state != m_states.end(); ++state) {
        state.value()->setIcon(TextColumn, stateIcon(state.key(), palette()));
    }
    m_gap->setIcon(TextColumn, gapIcon(palette()));
}

void ArchiveFilterPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateIcons();
    }
}

} // namespace gouji
