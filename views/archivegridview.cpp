// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivegridview.h"

#include "archivemodel.h"
#include "itemroles.h"
#include "reportmarks.h"

#include <QHeaderView>

#include <utility>

namespace gouji {

ArchiveGridView::ArchiveGridView(ArchiveModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Agencies and years"));
    setModel(model);
    setItemDelegate(new ReportMarkDelegate(this));
    setItemDelegateForColumn(ArchiveModel::NameColumn, new QStyledItemDelegate(this));
    setUniformRowHeights(true); // or each would be measured
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setAlternatingRowColors(true);
    setExpandsOnDoubleClick(false); // that opens a report
    setTextElideMode(Qt::ElideMiddle);
    setIndentation(fontMetrics().height());
    header()->setStretchLastSection(false);
    header()->setDefaultAlignment(Qt::AlignCenter);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionsMovable(false);
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_expanded.append(index.data(AgencyRole).toInt()); });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_expanded.removeAll(index.data(AgencyRole).toInt()); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ArchiveGridView::remember);
    connect(model, &ArchiveModel::refreshed, this, &ArchiveGridView::restore);
}

void ArchiveGridView::remember()
{
    if (currentIndex().isValid()) {
        m_agency = currentIndex().data(AgencyRole).toInt();
        m_year = currentIndex().data(YearRole).toInt();
    }
}

void ArchiveGridView::restore()
{
    fitColumns();
    const QList<int> expanded = std::exchange(m_expanded, {});
    for (const int agency : expanded) {
        expand(m_model->indexOf(agency));
    }
    if (m_model->rowCount() == 1) { // there is nothing else to be seen
        expand(m_model->index(0, ArchiveModel::NameColumn));
    }
    const QModelIndex chosen = m_agency != 0 ? m_model->indexOf(m_agency, m_year) : QModelIndex();
    setCurrentIndex(chosen.isValid() ? chosen : m_model->index(0, ArchiveModel::NameColumn));
}

/// The years get what their marks need, the name the rest. Where that is too little the years leave marks out, and only
/// where that does not do is the grid scrolled.
void ArchiveGridView::fitColumns()
{
    const int em = fontMetrics().height();
    const int name = em * 10;
    const int years = header()->count() - 1;
    const int room = (viewport()->width() - name) / std::max(years, 1);
    const int year = std::clamp(room, em * 7 / 2, em * 27 / 5); // the findings and the state alone, or two signs more
    for (int column = 1; column <= years; ++column) {
        header()->resizeSection(column, year);
    }
    if (years >= 0) {
        header()->resizeSection(ArchiveModel::NameColumn, std::max(name, viewport()->width() - years * year));
    }
}

/// Left and Right go along the years also where a row is open; a tree would close it or go down.
QModelIndex ArchiveGridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    const bool isRight = action == MoveRight && isExpanded(current.siblingAtColumn(ArchiveModel::NameColumn));
    const bool isLeft = action == MoveLeft && current.column() > ArchiveModel::NameColumn;
    const QModelIndex beside = isRight || isLeft ? current.siblingAtColumn(current.column() + (isRight ? 1 : -1))
                                                 : QTreeView::moveCursor(action, modifiers);
    return beside.isValid() ? beside : current;
}

void ArchiveGridView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

} // namespace gouji
