// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historydialog.h"

#include "formtableview.h"
#include "formview.h"
#include "itemroles.h"
#include "reviewpage.h"
#include "rowlist.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace gouji {

HistoryDialog::HistoryDialog(ReviewPage *page, QList<PastDecision> history)
    : QDialog(page)
    , m_history(page->session(), std::move(history))
    , m_list(new QTableView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History of %1").arg(page->name()));
    m_list->setModel(&m_history);
    m_list->setAccessibleName(windowTitle());
    showAsRows(m_list);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(HistoryModel::SubjectColumn, QHeaderView::Stretch);
    connect(m_list, &QAbstractItemView::activated, page, [page](const QModelIndex &chosen) {
        if (const auto cell = chosen.data(CellIdRole).value<CellId>(); !cell.isEmpty()) {
            page->focus()->setCell(cell);
            page->activateWindow();
        }
    });
    auto *nothing = new QLabel(tr("Nobody has decided anything on this report."));
    nothing->setVisible(m_history.rowCount() == 0);
    m_list->setVisible(m_history.rowCount() > 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(nothing);
    column->addWidget(m_list);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    resize(std::min(60 * em, page->width()), std::min(25 * em, page->height()));
    show();
}

} // namespace gouji
