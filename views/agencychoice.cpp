// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agencychoice.h"

#include "filterline.h"
#include "showntext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace gouji {

namespace {

constexpr int AgencyNameRole = Qt::UserRole; ///< As the archive has it.

/// Frames the boxes to check in a colour that is seen on a dark ground, too: the style takes a shade of the window's.
class CheckListDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->palette.setColor(QPalette::Window, option->palette.color(QPalette::PlaceholderText));
    }
};

} // namespace

AgencyChoice::AgencyChoice(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListView)
{
    m_shown.setSourceModel(&m_items);
    m_list->setModel(&m_shown);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new CheckListDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Agencies"));
    auto *filter = new FilterLine(m_list);
    filter->setPlaceholderText(tr("Type a part of the name"));
    filter->setAccessibleName(tr("Search in the agencies"));
    auto *label = new QLabel(tr("A&gencies"));
    label->setBuddy(filter);
    connect(filter, &QLineEdit::textChanged, &m_shown, &WordFilter::setWords);
    connect(&m_items, &QStandardItemModel::itemChanged, this, &AgencyChoice::changed);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(filter);
    column->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    for (const auto &[text, state] : {std::pair{tr("&All"), Qt::Checked}, {tr("&None"), Qt::Unchecked}}) {
        auto *button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, [this, state = state] { checkShown(state); });
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
}

void AgencyChoice::setAgencies(const QStringList &agencies, const QStringList &chosen)
{
    m_items.clear();
    for (const QString &agency : agencies) {
        auto *item = new QStandardItem(shownText(agency));
        item->setData(agency, AgencyNameRole);
        item->setToolTip(shownText(agency, Qt::ToolTipRole));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(agency) ? Qt::Checked : Qt::Unchecked);
        m_items.appendRow(item);
    }
    emit changed();
}

QStringList AgencyChoice::chosen() const
{
    QStringList chosen;
    for (int row = 0; row < m_items.rowCount(); ++row) {
        if (m_items.item(row)->checkState() == Qt::Checked) {
            chosen.append(m_items.item(row)->data(AgencyNameRole).toString());
        }
    }
    return chosen;
}

/// Checks the agencies that match what is typed. One signal for all.
void AgencyChoice::checkShown(Qt::CheckState state)
{
    {
        const QSignalBlocker blocker(this);
        for (int row = 0; row < m_shown.rowCount(); ++row) {
            m_shown.setData(m_shown.index(row, 0), state, Qt::CheckStateRole);
        }
    }
    emit changed();
}

} // namespace gouji
