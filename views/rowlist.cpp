// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowlist.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTableView>

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

} // namespace gouji
