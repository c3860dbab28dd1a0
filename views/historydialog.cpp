// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historydialog.h"

#include "decisionwords.h"
#include "formtableview.h"
#include "formview.h"
#include "itemroles.h"
#include "reviewpage.h"
#include "rowlist.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace gouji {

HistoryDialog::HistoryDialog(ReviewPage *page, QList<PastDecision> history)
    : QDialog(page)
    , m_session(page->session())
    , m_history(page->session(), {})
    , m_list(new QTableView)
    , m_nothing(new QLabel(tr("Nobody has decided anything on this report.")))
    , m_remove(new QPushButton(tr("&Remove…")))
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
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    buttons->addButton(m_remove, QDialogButtonBox::DestructiveRole);
    connect(m_remove, &QPushButton::clicked, this, &HistoryDialog::askToRemove);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &chosen) { m_remove->setEnabled(chosen.isValid()); });
    setHistory(std::move(history));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    column->addWidget(buttons);
    const int em = fontMetrics().height();
    resize(std::min(60 * em, page->width()), std::min(25 * em, page->height()));
    show();
}

void HistoryDialog::setHistory(QList<PastDecision> history)
{
    m_history.setHistory(std::move(history));
    m_nothing->setVisible(m_history.rowCount() == 0);
    m_list->setVisible(m_history.rowCount() > 0);
    m_remove->setEnabled(m_list->currentIndex().isValid());
}

void HistoryDialog::askToRemove()
{
    const Subject subject = m_history.subject(m_list->currentIndex().row());
    QMessageBox box(QMessageBox::Warning, tr("Remove from the history"),
                    tr("Remove for good everything that was ever decided on %1?").arg(subjectText(*m_session, subject)),
                    QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("All these decisions are gone for everybody, with their reasons. What stands is taken "
                              "back; that it was remains in the history. This cannot be undone."));
    const QPushButton *remove = box.addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == remove) {
        emit removeRequested(subject);
    }
}

} // namespace gouji
