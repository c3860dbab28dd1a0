// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowlist.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QSplitter>

#include <algorithm>

namespace gouji {

void showAsRows(QTableView *list)
{
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setTabKeyNavigation(false);
    list->setShowGrid(false);
    list->setWordWrap(false);
    list->setAlternatingRowColors(true);
    list->verticalHeader()->hide();
    list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->horizontalHeader()->setHighlightSections(false);
    list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QSplitter *besideDetail(QWidget *list, QWidget *detail)
{
    auto *splitter = new QSplitter;
    splitter->addWidget(list);
    splitter->addWidget(detail);
    splitter->setSizes({640, 360}); // in proportion
    splitter->setStretchFactor(0, 16);
    splitter->setStretchFactor(1, 9);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

RowList::RowList(QAbstractItemModel *model, QWidget *parent)
    : QTableView(parent)
{
    setModel(model);
    showAsRows(this);
    m_laying.setSingleShot(true);
    m_laying.setInterval(0);
    connect(&m_laying, &QTimer::timeout, this, [this] { scrollTo(currentIndex()); });
}

void RowList::showChosen(const QModelIndex &index)
{
    const QScopedValueRollback showing(m_isShowing, true);
    if (!index.isValid()) {
        m_gap = currentIndex().isValid() ? currentIndex().row() : m_gap;
        setCurrentIndex({});
        clearSelection();
        return;
    }
    if (index.row() != currentIndex().row() || !selectionModel()->hasSelection()) {
        setCurrentIndex(index);
    }
}

int RowList::rowBeside(int step) const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? current.row() + step : step > 0 ? m_gap + step - 1 : m_gap + step;
}

void RowList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isShowing && current.isValid()) {
        emit chosen(current);
    }
}

/// The view would select another row by itself when this one goes.
void RowList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const int row = currentIndex().row();
    if (start <= row && row <= end) {
        showChosen({});
    }
    if (!currentIndex().isValid() && start < m_gap) {
        m_gap -= std::min(end + 1, m_gap) - start;
    }
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

void RowList::mousePressEvent(QMouseEvent *event)
{
    const int before = currentIndex().row();
    QTableView::mousePressEvent(event);
    const QModelIndex pressed = indexAt(event->pos());
    if (pressed.isValid() && pressed.row() == before && currentIndex().row() == before) {
        emit chosen(pressed);
    }
}

/// The chosen row stays in view, unless a person scrolled away from it.
void RowList::resizeEvent(QResizeEvent *event)
{
    const bool seen = QRect(QPoint(), event->oldSize()).intersects(visualRect(currentIndex()));
    QTableView::resizeEvent(event);
    if (seen) {
        scrollTo(currentIndex());
    }
}

void RowList::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_laying.start();
    }
}

QModelIndex RowList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!currentIndex().isValid() && (action == MoveUp || action == MoveDown)) {
        const int row = std::clamp(rowBeside(action == MoveDown ? 1 : -1), 0, std::max(0, model()->rowCount() - 1));
        return model()->index(row, 0);
    }
    return QTableView::moveCursor(action, modifiers);
}

} // namespace gouji
