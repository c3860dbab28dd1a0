// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linkdialog.h"

#include "filterline.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gouji {

LinkDialog::LinkDialog(std::unique_ptr<LinkChoices> choices, const QString &words, const CellId &preset,
                       QWidget *parent)
    : QDialog(parent)
    , m_choices(std::move(choices))
    , m_list(new QListView)
    , m_filter(new FilterLine(m_list))
{
    setWindowTitle(tr("Link a number to the tables"));
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText); // what a report prints is never markup
    label->setWordWrap(true);
    m_filter->setPlaceholderText(tr("Type a part of the row's or column's name"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_shown.setSourceModel(m_choices.get());
    m_list->setModel(&m_shown);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Cells and sums of cells"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_link = buttons->addButton(tr("&Link"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_filter);
    column->addWidget(m_list);
    column->addWidget(buttons);
    m_link->setDefault(true); // now that it is the dialog's
    m_filter->setFocus();
    connect(m_filter, &QLineEdit::textChanged, this, &LinkDialog::narrow);
    connect(m_list, &QListView::doubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int row = preset.isEmpty() ? 0 : std::max(0, m_choices->rowOf(preset));
    m_list->setCurrentIndex(m_shown.index(row, 0));
    const int em = fontMetrics().height();
    resize(em * 34, em * 24);
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
}

CellSum LinkDialog::chosen() const
{
    const QModelIndex index = m_shown.mapToSource(m_list->currentIndex());
    return index.isValid() ? m_choices->sum(index.row()) : CellSum();
}

void LinkDialog::narrow(const QString &text)
{
    m_shown.setWords(text);
    if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_shown.index(0, 0));
    }
    m_list->scrollTo(m_list->currentIndex());
    m_link->setEnabled(m_shown.rowCount() > 0);
}

} // namespace gouji
